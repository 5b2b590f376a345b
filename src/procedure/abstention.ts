import type { Seat } from '../council/seat.ts';
import { voteClass } from './before.ts';
import { meetingOf } from './gates.ts';
import type { ProcedureOutcome, Question, Result } from './outcomes.ts';
import type { CharterChapter, Draft, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The decisions in which a party abstains: under Chapter VI and under Article 52(3). */
const PEACEFUL: readonly (CharterChapter | null)[] = ['VI', 'VIII-52'];

/** The draft that a question is about the text of; a question of what matter it is, or on a ruling, is about none. */
function textOf({ drafts }: Proceedings, question: Question): Draft | undefined {
  const isText = question.kind === 'draft' || question.kind === 'amendment' || question.kind === 'part';
  return isText ? drafts.find(({ id }) => id === question.draft) : undefined;
}

/**
 * Charter 27(3): the members that shall abstain on a question, elected and permanent alike. All four conditions hold: the
 * decision is not procedural; it is under Chapter VI or Article 52(3); there is a dispute; the member is a party to it.
 */
export function partiesToAbstain(council: Proceedings, question: Question): readonly Seat[] {
  const draft = textOf(council, question);
  if (draft === undefined || voteClass(question, council.drafts) !== 'substantive') return [];
  if (!PEACEFUL.includes(draft.chapter)) return [];
  const { members, parties } = meetingOf(council);
  return members.filter((seat) => parties.includes(seat));
}

/** Charter 27(3): whether a seat shall abstain on a question, as a party to a dispute. */
export const mustAbstain = (council: Proceedings, question: Question, seat: Seat): boolean =>
  partiesToAbstain(council, question).includes(seat);

/** In the strict option, for teaching, a party's vote for or against is not in order. The Council has enforced it on nobody. */
export function needAbstention(
  council: Proceedings,
  seat: Seat,
  ballot: keyof Result['ballots'],
): Refusal | null {
  const { vote } = meetingOf(council);
  if (!council.strictAbstention || vote === null || (ballot !== 'for' && ballot !== 'against')) return null;
  return mustAbstain(council, vote.question, seat)
    ? refuse('Charter 27(3)', 'party-abstains', { seat })
    : null;
}

/** A party whose vote for or against has been counted: the record says so, and the count stands. */
export function noteParties(
  council: Proceedings,
  { question, ballots }: Result,
  emit: (outcome: ProcedureOutcome) => void,
): void {
  for (const seat of partiesToAbstain(council, question))
    if (ballots.for.includes(seat) || ballots.against.includes(seat))
      emit({ kind: 'abstention.expected', seat });
}
