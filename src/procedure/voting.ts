import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { adjudicate, type Choice as TallyChoice } from '../council/tally.ts';
import { needAbstention, noteParties } from './abstention.ts';
import { BALLOTS, type Ballot, type ProcedureAct } from './acts.ts';
import { needRipe } from './admission.ts';
import { needItemOpen } from './agenda.ts';
import { amendmentsInTurn, amendmentsToPut } from './amendments.ts';
import { questionBefore, voteClass } from './before.ts';
import { needDiscussionOver, objectionsTo, ruleBefore } from './consent.ts';
import { copyOf } from './copy.ts';
import { carry, lose } from './decide.ts';
import { first, isPresent, meetingOf, needFloorFree, needMember, needPresident } from './gates.ts';
import type { Question, Result } from './outcomes.ts';
import { partsToPut, requestedPart, spanOf } from './parts.ts';
import { isMatterOpen } from './preliminary.ts';
import type { Draft, Meeting, Mutable, Proceedings, Vote } from './proceedings.ts';
import { needVotable } from './products.ts';
import { type Refusal, refuse } from './refusal.ts';
import { remarkOnDraft } from './requests.ts';
import { choice, type ProcedureRule } from './rule.ts';
import { noteVeto } from './veto.ts';
import { draftsInOrder } from './waiting.ts';

/** Rule 32: the draft that comes next, in the order of submission or as the Council decided; null when none is left. */
export const nextDraft = (council: Proceedings): Draft | null => draftsInOrder(council)[0] ?? null;

/** Refuses to go to a vote when no draft can be put (rules 32, 38), or the next one not yet (rules 48, 59). */
export function needDraft(council: Proceedings): Refusal | null {
  const next = nextDraft(council);
  if (next !== null) return needRipe(council, next);
  const waiting = council.drafts.filter(({ status }) => status === 'tabled').map(({ id }) => id);
  return waiting.length > 0 ? refuse('38', 'needs-member-request', { waiting }) : refuse('32', 'no-draft');
}

/** The President takes up the drafts: statements before the vote, the votes in order (rule 32), statements after it. */
export const votingOpen: ProcedureRule<'voting.open'> = {
  gate: (council, _stage, seat) =>
    first(
      needPresident(council, seat, '32'),
      needFloorFree(council),
      needItemOpen(council),
      needDraft(council),
    ),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'voting.open', by })],
  apply: () => undefined,
};

/** The Council goes back to the debate; drafts that were not put stay before it. */
export const votingClose: ProcedureRule<'voting.close'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '32'), needFloorFree(council)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'voting.close', by })],
  apply: () => undefined,
};

type Put = Extract<ProcedureAct, { kind: 'question.put' }>;
type OnText = Pick<Put, 'amendment' | 'part' | 'more' | 'preliminary'>;

/** The question on a draft as a whole, as its mover has revised it. */
export const onDraft = ({ id, revision }: Draft): Extract<Question, { kind: 'draft' }> =>
  revision === 0 ? { kind: 'draft', draft: id } : { kind: 'draft', draft: id, revision };

/** Stages at which the draft that comes next is put. */
const isOnDrafts = (stage: Stage): boolean => stage === 'voting' || stage === 'voting-consent';

/** The question that an act in order puts. */
function questionToPut(council: Proceedings, stage: Stage, act: Put): Question | null {
  const { amendment: id, part, more = [], preliminary } = act;
  if (!isOnDrafts(stage)) return questionBefore(meetingOf(council), stage);
  const draft = nextDraft(council);
  if (draft === null) return null;
  if (preliminary === true) return { kind: 'preliminary', draft: draft.id };
  if (part !== undefined) return { kind: 'part', draft: draft.id, ...spanOf({ paragraph: part, more }) };
  const amendment = draft.amendments.find((one) => one.id === id);
  if (amendment === undefined || amendment.by === null) return onDraft(draft);
  const { by, change, paragraph } = amendment;
  return { kind: 'amendment', draft: draft.id, amendment: amendment.id, by, change, paragraph };
}

/**
 * What the President may put at the vote on a draft: whether it is a matter of procedure, if that was asked; an
 * amendment (rule 36), then the parts (32), then the whole.
 */
function questionsOn(draft: Draft): readonly Pick<Put, 'draft' | keyof OnText>[] {
  if (isMatterOpen(draft)) return [{ draft: draft.id, preliminary: true }];
  const amendments = amendmentsInTurn(draft);
  if (amendments.length > 0) return amendments.map(({ id }) => ({ draft: draft.id, amendment: id }));
  const [part] = partsToPut(draft);
  if (part === undefined) return [{ draft: draft.id }];
  const { paragraph, more } = spanOf(part);
  return [{ draft: draft.id, part: paragraph, ...(more === undefined ? {} : { more }) }];
}

/**
 * No draft is voted on while an amendment to it is pending (rule 36); among several the President rules on the order,
 * which a point of order may bring before the Council (rule 30). Parts go before the whole (rule 32). All of them wait
 * for the preliminary question, which decides how they are counted (Charter 27).
 */
export function checkOnDraft(
  next: Draft,
  { amendment, part, more = [], preliminary }: OnText,
): Refusal | null {
  if (isMatterOpen(next)) {
    const alone = preliminary === true && amendment === undefined && part === undefined && more.length === 0;
    return alone ? null : refuse('Charter 27(2)', 'preliminary-open', { draft: next.id });
  }
  if (preliminary === true) return refuse('Charter 27(2)', 'no-preliminary', { draft: next.id });
  const amendments = amendmentsToPut(next).map(({ id }) => id);
  if (amendment !== undefined) {
    if (!amendments.includes(amendment) || part !== undefined || more.length > 0)
      return refuse('36', 'no-amendment', { draft: next.id, amendment });
    const inTurn = amendmentsInTurn(next).map(({ id }) => id);
    return inTurn.includes(amendment) ? null : refuse('30', 'amendment-waits', { draft: next.id, amendment });
  }
  if (amendments.length > 0) return refuse('36', 'amendments-pending', { draft: next.id, amendments });
  const [first] = partsToPut(next);
  if (first === undefined)
    return part === undefined && more.length === 0
      ? null
      : refuse('32', 'no-part', { draft: next.id, paragraph: part ?? '' });
  return part !== undefined && requestedPart(next, { paragraph: part, more }) === first
    ? null
    : refuse('32', 'parts-pending', { draft: next.id, paragraph: first.paragraph });
}

/**
 * The President puts the question (rule 40). The agenda, an invitation (rules 9, 37, 39) and a draft to be adopted
 * without a vote are put only after an objection: without one the President declares them decided. A challenged ruling is put at once (rule 30).
 */
export const questionPut: ProcedureRule<'question.put'> = {
  gate(council, stage, seat) {
    const refused = needPresident(council, seat, '40');
    if (refused !== null) return refused;
    if (stage === 'order-challenged') return null;
    if (stage === 'voting')
      return first(needItemOpen(council), needDraft(council), needDiscussionOver(council));
    const meeting = meetingOf(council);
    if (stage !== 'motion' && stage !== 'proposal' && objectionsTo(meeting, stage).length === 0)
      return refuse(ruleBefore(meeting, stage), 'no-objection');
    return needDiscussionOver(council);
  },
  check(council, stage, act) {
    const next = isOnDrafts(stage) ? nextDraft(council) : null;
    const named = council.drafts.find(({ id }) => id === act.draft);
    const refused = named === undefined ? null : needVotable(named);
    if (refused !== null) return refused;
    if (act.draft !== (next?.id ?? null))
      return refuse('32', 'not-next-draft', { draft: act.draft ?? '', next: next?.id ?? '' });
    if (next !== null) return checkOnDraft(next, act);
    if (act.amendment !== undefined)
      return refuse('36', 'no-amendment', { draft: '', amendment: act.amendment });
    if (act.preliminary === true) return refuse('Charter 27(2)', 'no-preliminary', { draft: '' });
    return act.part === undefined && act.more === undefined
      ? null
      : refuse('32', 'no-part', { draft: '', paragraph: act.part ?? '' });
  },
  choices(council, stage, by) {
    const next = isOnDrafts(stage) ? nextDraft(council) : null;
    const put = next === null ? [{ draft: null }] : questionsOn(next);
    return put.map((one) => choice({ kind: 'question.put', by, ...one }));
  },
  apply(council, stage, act, emit) {
    const meeting = meetingOf(council);
    const question = questionToPut(council, stage, act);
    if (question === null) return;
    if (stage === 'voting-consent') {
      meeting.consensus = null;
      meeting.objections = [];
    }
    meeting.heldVote = meeting.vote;
    meeting.vote = { question: copyOf(question), ballots: {}, complete: false };
    emit({ kind: 'question.put', question: copyOf(question) });
    if (question.kind === 'draft') remarkOnDraft(council, question.draft, emit);
    if (question.kind === 'amendment')
      emit({ kind: 'amendment.put', draft: question.draft, amendment: question.amendment });
    if (question.kind === 'part') emit({ kind: 'part.put', draft: question.draft, ...spanOf(question) });
    if (question.kind === 'preliminary') emit({ kind: 'preliminary.put', draft: question.draft });
  },
};

/**
 * Charter 27(1): each member has one vote. It may change its ballot while the call goes on; once the call is complete
 * every hand has been seen, and nobody votes by what the others did. In the strict option a party to a dispute votes
 * neither for nor against a decision under Chapter VI or Article 52(3) (Charter 27(3)).
 */
export const ballotCast: ProcedureRule<'ballot.cast'> = {
  gate(council, _stage, seat) {
    const refused = needMember(council, seat, '40');
    if (refused !== null) return refused;
    return notYetVoted(council, meetingOf(council)).length === 0 ? refuse('40', 'vote-complete') : null;
  },
  check: (council, _stage, { by, ballot }) =>
    BALLOTS.includes(ballot)
      ? needAbstention(council, by, ballot)
      : refuse('table', 'malformed', { part: 'ballot' }),
  choices: (_council, _stage, by) => BALLOTS.map((ballot) => choice({ kind: 'ballot.cast', by, ballot })),
  apply(council, _stage, { by, ballot }) {
    const { vote } = meetingOf(council);
    if (vote !== null) vote.ballots[by] = ballot;
    noteComplete(council);
  },
};

const without = (council: Proceedings, { members }: Meeting, { ballots }: Vote): readonly Seat[] =>
  members.filter((seat) => ballots[seat] === undefined && isPresent(council, seat));

/**
 * The members at the table that have not voted; the call has to be complete (practice since S/PV.492). Who comes in once
 * it is complete counts as absent: every hand has been seen.
 */
export const notYetVoted = (council: Proceedings, meeting: Meeting): readonly Seat[] =>
  meeting.vote === null || meeting.vote.complete ? [] : without(council, meeting, meeting.vote);

/** A call is complete when the last member at the table has voted, or when the last that had not voted leaves. */
export function noteComplete(council: Mutable<Proceedings>): void {
  const meeting = meetingOf(council);
  for (const vote of [meeting.vote, meeting.heldVote])
    if (vote !== null && without(council, meeting, vote).length === 0) vote.complete = true;
}

/** A vote as it would be declared now, those who have not voted counting as absent; null without one. */
export function count(meeting: Meeting, drafts: readonly Draft[]): Result | null {
  const { vote } = meeting;
  if (vote === null) return null;
  const of = (ballot: Ballot): readonly Seat[] =>
    meeting.members.filter((seat) => vote.ballots[seat] === ballot);
  const ballots: Result['ballots'] = {
    for: of('for'),
    against: of('against'),
    abstaining: of('abstaining'),
    'not-participating': of('not-participating'),
    absent: meeting.members.filter((seat) => vote.ballots[seat] === undefined),
  };
  const lists: Record<TallyChoice, readonly Seat[]> = {
    for: ballots.for,
    against: ballots.against,
    abstaining: ballots.abstaining,
    notParticipating: ballots['not-participating'],
    absent: ballots.absent,
  };
  const question = voteClass(vote.question, drafts);
  const { outcome, because, required, vetoes } = adjudicate({ date: meeting.date, question, ...lists });
  return { question: copyOf(vote.question), class: question, ballots, outcome, because, required, vetoes };
}

/** The state keeps its own copy: outcomes are handed out. */
const copyResult = (result: Result): Mutable<Result> => ({
  ...result,
  question: copyOf(result.question),
  ballots: {
    for: [...result.ballots.for],
    against: [...result.ballots.against],
    abstaining: [...result.ballots.abstaining],
    'not-participating': [...result.ballots['not-participating']],
    absent: [...result.ballots.absent],
  },
  vetoes: [...result.vetoes],
});

/** The President declares the result with its exact cause (Charter 27); it stands once declared. */
export const resultDeclare: ProcedureRule<'result.declare'> = {
  gate(council, _stage, seat) {
    const refused = needPresident(council, seat, '40');
    if (refused !== null) return refused;
    const notYet = notYetVoted(council, meetingOf(council));
    return notYet.length === 0 ? null : refuse('40', 'vote-incomplete', { notYet });
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'result.declare', by })],
  apply(council, _stage, _act, emit) {
    const meeting = meetingOf(council);
    const result = count(meeting, council.drafts);
    if (result === null) return;
    meeting.results.push(copyResult(result));
    meeting.vote = null;
    const { because } = result;
    emit({ kind: because === null ? 'vote.adopted' : 'vote.failed', result });
    if (because === null) carry(council, result.question, 'vote', emit);
    else lose(council, result.question, because, emit);
    noteParties(council, result, emit);
    noteVeto(council, result, emit);
  },
};
