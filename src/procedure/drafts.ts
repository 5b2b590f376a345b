import type { Seat } from '../council/seat.ts';
import { needItemNotOver } from './agenda.ts';
import { first, needMember, needPresence, needState } from './gates.ts';
import { hasBeenVotedOn, votedOn } from './parts.ts';
import { reopenMatter } from './preliminary.ts';
import type { Draft, DraftStatus, Mutable, Proceedings } from './proceedings.ts';
import { needVotable } from './products.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';
import { needsMember } from './waiting.ts';

/** The draft of that id, which `check` has found. */
function draftOf(council: Mutable<Proceedings>, id: string): Mutable<Draft> {
  const draft = council.drafts.find((one) => one.id === id);
  if (draft === undefined) throw new Error(`no draft ${id}`);
  return draft;
}

/** Refuses unless one of the drafts passes the test; the reason is that of the last one that is before the Council. */
function needSome(council: Proceedings, test: (draft: Draft) => Refusal | null): Refusal | null {
  let last = refuse('31', 'no-draft');
  for (const draft of council.drafts) {
    const refused = needVotable(draft) ?? test(draft);
    if (refused === null) return null;
    if (draft.status === 'tabled' || last.because === 'no-draft') last = refused;
  }
  return last;
}

function checkOne(council: Proceedings, id: string, test: (draft: Draft) => Refusal | null): Refusal | null {
  const draft = council.drafts.find((one) => one.id === id);
  return draft === undefined ? refuse('31', 'no-draft', { draft: id }) : (needVotable(draft) ?? test(draft));
}

/** What a draft must be for a seat to table, sponsor, second, withdraw, take over or call it up. */
const tests = {
  table: (draft: Draft, seat: Seat): Refusal | null => {
    if (!draft.may.includes(seat)) return refuse('31', 'not-your-draft', { draft: draft.id, may: draft.may });
    if (draft.status === 'silence') return refuse('practice', 'silence-over', status(draft));
    if (draft.status === 'tabled') return refuse('32', 'already-submitted', status(draft));
    if (draft.status === 'lapsed') return refuse('11', 'draft-not-tabled', status(draft));
    return [...UNSUBMITTED, 'withdrawn'].includes(draft.status)
      ? null
      : refuse('32', 'already-voted-on', status(draft));
  },
  sponsor: (draft: Draft, seat: Seat): Refusal | null => {
    if (draft.status !== 'tabled') return notTabled('32', draft);
    return draft.sponsors.includes(seat) ? refuse('32', 'already-sponsor', already(draft, 'sponsor')) : null;
  },
  second: (draft: Draft, seat: Seat): Refusal | null => {
    if (draft.status !== 'tabled') return notTabled('34', draft);
    if (draft.sponsors.includes(seat)) return refuse('34', 'already-sponsor', already(draft, 'sponsor'));
    return draft.seconders.includes(seat)
      ? refuse('34', 'already-sponsor', already(draft, 'seconder'))
      : null;
  },
  unsponsor: (draft: Draft, seat: Seat): Refusal | null => {
    if (draft.status !== 'tabled') return notTabled('35', draft);
    if (draft.mover === seat) return refuse('35', 'mover-sponsors', { draft: draft.id });
    if (!draft.sponsors.includes(seat)) return refuse('35', 'not-sponsor', { draft: draft.id });
    return hasBeenVotedOn(draft) ? refuse('35', 'vote-begun', votedOn(draft)) : null;
  },
  withdraw: (draft: Draft, seat: Seat): Refusal | null => {
    if (draft.status !== 'tabled') return notTabled('35', draft);
    if (hasBeenVotedOn(draft)) return refuse('35', 'vote-begun', votedOn(draft));
    return draft.mover === seat
      ? null
      : refuse('35', 'not-your-draft', { draft: draft.id, may: [draft.mover ?? ''] });
  },
  takeOver: (draft: Draft, seat: Seat): Refusal | null => {
    if (draft.status === 'tabled') {
      if (!draft.held.some((one) => one.seat === seat)) return refuse('35', 'not-withdrawn', status(draft));
      return hasBeenVotedOn(draft) ? refuse('35', 'vote-begun', { draft: draft.id }) : null;
    }
    if (draft.status !== 'withdrawn') return notTabled('35', draft);
    const { id, seconders } = draft;
    return seconders.includes(seat) ? null : refuse('35', 'not-seconder', { draft: id, seconders });
  },
};

/** A draft may be submitted also after a silence procedure, broken or not. */
const UNSUBMITTED: readonly DraftStatus[] = ['zero', 'broken', 'agreed'];

const status = (draft: Draft) => ({ draft: draft.id, status: draft.status });

/** What has been done already: by the seat as a sponsor or a seconder, or by any member that asked for the vote. */
const already = (draft: Draft, as: 'sponsor' | 'seconder' | 'called-up') => ({ draft: draft.id, as });

function notTabled(rule: '32' | '34' | '35' | '38', draft: Draft): Refusal {
  const voted = ![...UNSUBMITTED, 'silence', 'withdrawn', 'referred', 'lapsed'].includes(draft.status);
  return refuse(rule, voted ? 'already-voted-on' : 'draft-not-tabled', status(draft));
}

function needUncalled(council: Proceedings, draft: Draft): Refusal | null {
  if (draft.status !== 'tabled') return notTabled('38', draft);
  if (needsMember(council, draft)) return null;
  const { id, mover, calledUp } = draft;
  return calledUp
    ? refuse('38', 'already-sponsor', already(draft, 'called-up'))
    : refuse('38', 'needs-no-request', { draft: id, mover: mover ?? '' });
}

/**
 * Rule 31: a draft is put before the Council in writing; rule 32: in the order of submission; rule 38: by an invited
 * State too. A withdrawn text may be submitted anew, after the others; what was proposed to it stays with it (rule 35),
 * and so does the right of those that had seconded it. A separate vote to which another mover had objected may be asked
 * for again: the objection of rule 32 is that of whoever moves the text.
 */
export const draftTable: ProcedureRule<'draft.table'> = {
  gate: (council, _stage, seat) => first(needState(council, seat), needItemNotOver(council)),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.table(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.table(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.table(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.table', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    const draft = draftOf(council, id);
    council.submitted += 1;
    if (draft.status === 'withdrawn') submitAnew(draft, by);
    draft.status = 'tabled';
    draft.order = council.submitted;
    draft.precedence = 0;
    draft.calledUp = false;
    draft.mover = by;
    draft.sponsors = [by];
    emit({ kind: 'draft.tabled', draft: id, by });
    reopenMatter(draft, emit);
  },
};

/** Keeps for those that had seconded a withdrawn text the place that it had, the earliest where it was withdrawn often. */
function submitAnew(draft: Mutable<Draft>, by: Seat): void {
  const { order, precedence } = draft;
  draft.seconders = draft.seconders.filter((seat) => seat !== by);
  const known = draft.held.filter(({ seat }) => seat !== by);
  const further = draft.seconders.filter((seat) => !known.some((one) => one.seat === seat));
  draft.held = [...known, ...further.map((seat) => ({ seat, order, precedence }))];
  if (draft.mover === by) return;
  for (const part of draft.parts) if (part.status === 'refused') part.status = 'lapsed';
}

/** Co-sponsorship is open until the vote, also to States that are not on the Council. */
export const draftSponsor: ProcedureRule<'draft.sponsor'> = {
  gate: (council, _stage, seat) =>
    first(
      council.cast.some((one) => one.seat === seat && one.kind === 'state')
        ? null
        : refuse('32', 'not-participant', { seat }),
      needPresence(council, seat),
    ),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.sponsor(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.sponsor(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.sponsor(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.sponsor', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    draftOf(council, id).sponsors.push(by);
    emit({ kind: 'draft.sponsored', draft: id, by });
  },
};

/** Rule 34 asks for no seconder; rule 35 gives one who seconds all the same a hold on the text. */
export const draftSecond: ProcedureRule<'draft.second'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '34'),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.second(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.second(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.second(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.second', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    draftOf(council, id).seconders.push(by);
    emit({ kind: 'draft.seconded', draft: id, by });
  },
};

/** Rule 35: the mover may withdraw a draft at any time while no vote has been taken on it. */
export const draftWithdraw: ProcedureRule<'draft.withdraw'> = {
  gate: (council, _stage, seat) => needPresence(council, seat),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.withdraw(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.withdraw(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.withdraw(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.withdraw', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    draftOf(council, id).status = 'withdrawn';
    emit({ kind: 'draft.withdrawn', draft: id, by });
  },
};

/**
 * Rule 35: who had seconded a withdrawn draft may have it put as its own, with the same priority (16 November 2017). The
 * Rules do not say what becomes of that right when the text is submitted anew. A mover that could end it so would take
 * from the seconder what the rule gives, so that it stands, with the place the text had, until a vote is taken on the
 * text; whoever submitted the text again remains among its sponsors, since one text is not put twice.
 */
export const draftTakeOver: ProcedureRule<'draft.take-over'> = {
  gate: (council, _stage, seat) => first(needMember(council, seat, '35'), needItemNotOver(council)),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.takeOver(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.takeOver(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.takeOver(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.take-over', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    const draft = draftOf(council, id);
    const { order, precedence } = draft.held.find(({ seat }) => seat === by) ?? draft;
    draft.sponsors = draft.status === 'tabled' ? [by, ...draft.sponsors.filter((seat) => seat !== by)] : [by];
    draft.status = 'tabled';
    draft.mover = by;
    draft.order = order;
    draft.precedence = precedence;
    draft.held = draft.held.filter(({ seat }) => seat !== by);
    draft.seconders = draft.seconders.filter((seat) => seat !== by);
    emit({ kind: 'draft.taken-over', draft: id, by });
  },
};

/** Rule 38: a draft of an invited State is put to the vote only if a member of the Council asks for it. */
export const draftCallUp: ProcedureRule<'draft.call-up'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '38'),
  none: (council) => needSome(council, (draft) => needUncalled(council, draft)),
  check: (council, _stage, { draft }) => checkOne(council, draft, (one) => needUncalled(council, one)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => needUncalled(council, one) === null)
      .map(({ id }) => choice({ kind: 'draft.call-up', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    draftOf(council, id).calledUp = true;
    emit({ kind: 'draft.called-up', draft: id, by });
  },
};

/** A sponsor takes its name off a draft before any vote on it (practice); the mover withdraws the draft itself (rule 35). */
export const draftUnsponsor: ProcedureRule<'draft.unsponsor'> = {
  gate: (council, _stage, seat) => needPresence(council, seat),
  none: (council, _stage, seat) => needSome(council, (draft) => tests.unsponsor(draft, seat)),
  check: (council, _stage, { by, draft }) => checkOne(council, draft, (one) => tests.unsponsor(one, by)),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((one) => tests.unsponsor(one, by) === null)
      .map(({ id }) => choice({ kind: 'draft.unsponsor', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    const draft = draftOf(council, id);
    draft.sponsors = draft.sponsors.filter((seat) => seat !== by);
    emit({ kind: 'draft.unsponsored', draft: id, by });
  },
};
