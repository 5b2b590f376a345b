import { first, meetingOf, needFloorFree, needFloorFreeOrOwn, needMember, needPresident } from './gates.ts';
import type { ProcedureOutcome, Question, Result } from './outcomes.ts';
import { amended, hasBeenVotedOn, isTextVotedOn, votedOn } from './parts.ts';
import type { Draft, Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type OnMatter = Extract<Question, { readonly kind: 'preliminary' }>;
type OnRuling = Extract<Question, { readonly kind: 'ruling' }>;

/** Whether the question what a draft is was raised and has still to be settled before anything on the draft is put. */
export const isMatterOpen = ({ preliminary }: Draft): boolean =>
  preliminary?.status === 'open' || preliminary?.status === 'overruled';

function checkRaise(draft: Draft): Refusal | null {
  if (draft.status !== 'tabled')
    return refuse('Charter 27(2)', 'draft-not-tabled', { draft: draft.id, status: draft.status });
  const { preliminary } = draft;
  const isReopened = preliminary?.status === 'reopened';
  if (preliminary !== null && !isReopened)
    return refuse('Charter 27(2)', 'preliminary-raised', { draft: draft.id });
  // What reopened it may have been the vote on an amendment: only a vote on the text itself is then too late.
  return (isReopened ? isTextVotedOn(draft) : hasBeenVotedOn(draft))
    ? refuse('Charter 27(2)', 'vote-begun', votedOn(draft))
    : null;
}

/** The first that can be dealt with, or why none can: the reason of the last draft that is before the Council. */
function needSome(council: Proceedings, test: (draft: Draft) => Refusal | null): Refusal | null {
  let last = refuse('Charter 27(2)', 'no-draft');
  for (const draft of council.drafts) {
    const refused = test(draft);
    if (refused === null) return null;
    if (draft.status === 'tabled') last = refused;
  }
  return last;
}

function checkOne(council: Proceedings, id: string, test: (draft: Draft) => Refusal | null): Refusal | null {
  const draft = council.drafts.find((one) => one.id === id);
  return draft === undefined ? refuse('31', 'no-draft', { draft: id }) : test(draft);
}

/**
 * The preliminary question (Charter 27; statement of the four sponsoring powers at San Francisco, 7 June 1945): any
 * member asks, once on the same text, whether it is a matter of procedure. Until that is settled the draft is not put.
 */
export const preliminaryRaise: ProcedureRule<'preliminary.raise'> = {
  gate: (council, _stage, seat) =>
    first(needMember(council, seat, 'Charter 27(2)'), needFloorFreeOrOwn(council, seat)),
  none: (council) => needSome(council, checkRaise),
  check: (council, _stage, { draft }) => checkOne(council, draft, checkRaise),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((draft) => checkRaise(draft) === null)
      .map(({ id }) => choice({ kind: 'preliminary.raise', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    amended(council, id).preliminary = { by, status: 'open' };
    emit({ kind: 'preliminary.raised', draft: id, by });
  },
};

function checkRule(draft: Draft): Refusal | null {
  if (draft.status !== 'tabled')
    return refuse('30', 'draft-not-tabled', { draft: draft.id, status: draft.status });
  if (draft.recommends !== null) return refuse('Charter 27(3)', 'recommendation', { draft: draft.id });
  const status = draft.preliminary?.status;
  if (status !== 'open' && status !== 'vetoed') return refuse('30', 'no-preliminary', { draft: draft.id });
  return isTextVotedOn(draft) ? refuse('30', 'vote-begun', votedOn(draft)) : null;
}

/**
 * The President rules that a draft is a matter of procedure, instead of putting the question (29 September 1950,
 * S/PV.507) or in spite of a permanent member's vote against it (7 September 1959, S/PV.848). It is a ruling like any
 * other: it may be challenged, and stands unless it is overruled (rule 30). A recommendation of a new Member or of a
 * Secretary-General is known to be one of substance: whether it is may be put, and is not ruled.
 */
export const preliminaryRule: ProcedureRule<'preliminary.rule'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '30'), needFloorFree(council)),
  none: (council) => needSome(council, checkRule),
  check: (council, _stage, { draft }) => checkOne(council, draft, checkRule),
  choices: (council, _stage, by) =>
    council.drafts
      .filter((draft) => checkRule(draft) === null)
      .map(({ id }) => choice({ kind: 'preliminary.rule', by, draft: id })),
  apply(council, _stage, { by, draft: id }, emit) {
    meetingOf(council).point = {
      by: amended(council, id).preliminary?.by ?? by,
      about: 'matter',
      challenge: null,
      draft: id,
      words: null,
      ruling: true,
      appealBy: null,
    };
    emit({ kind: 'preliminary.ruled', draft: id });
  },
};

/**
 * The question was voted on. With the required votes and a permanent member against, the matter is one of substance,
 * unless the President rules otherwise; a President who has been overruled once does not rule again.
 */
export function settleMatter(
  council: Mutable<Proceedings>,
  { draft: id }: OnMatter,
  because: Result['because'],
  emit: Emit,
): void {
  const { preliminary } = amended(council, id);
  if (preliminary === null) return;
  const lost = because === 'veto' && preliminary.status === 'open' ? 'vetoed' : 'substantive';
  preliminary.status = because === null ? 'procedural' : lost;
  emit({
    kind: 'preliminary.settled',
    draft: id,
    matter: because === null ? 'procedural' : 'substantive',
    because,
  });
}

/**
 * The question is what the text is that is put (statement of the four sponsoring powers, 7 June 1945, part I: whether a
 * matter is procedural), so that it is settled for that text only: when the mover has revised it, an amendment is
 * adopted or the text is submitted anew, the draft is what it would be without the answer, until it is asked again. A
 * question that is still to be settled will be settled on the text as it then is. A paragraph voted out (rule 32) opens
 * nothing: what is left was all in the text on which it was settled, and the vote on that text has begun.
 */
export function reopenMatter({ id: draft, preliminary }: Mutable<Draft>, emit: Emit): void {
  if (preliminary === null || preliminary.status === 'reopened' || preliminary.status === 'open') return;
  // The President's ruling on the text as it was is no bar to one on the text as it is.
  if (preliminary.status === 'overruled') {
    preliminary.status = 'open';
    return;
  }
  preliminary.status = 'reopened';
  emit({ kind: 'preliminary.reopened', draft });
}

/** A ruling that stands makes the draft a matter of procedure; overruled, it leaves the question as it was, for the vote. */
export function settleRuledMatter(
  council: Mutable<Proceedings>,
  { about, draft: id }: OnRuling,
  isOverruled: boolean,
): void {
  if (about !== 'matter' || id === undefined) return;
  const { preliminary } = amended(council, id);
  if (preliminary === null) return;
  if (!isOverruled) preliminary.status = 'procedural';
  else preliminary.status = preliminary.status === 'open' ? 'overruled' : 'substantive';
}
