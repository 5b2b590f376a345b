import { nextInOrder } from '../council/presidency.ts';
import type { Seat } from '../council/seat.ts';
import { first, isPresent, meetingOf, needFloorFree, needPresident } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** Rule 20: the next member in English alphabetical order that is there and has not ceded the chair; null for nobody. */
export function nextToPreside(council: Proceedings): Seat | null {
  const { members, president, ceded, date } = meetingOf(council);
  const others = members.filter(
    (seat) => seat !== president && !ceded.includes(seat) && isPresent(council, seat),
  );
  return others.length === 0 ? null : nextInOrder(president, date, others);
}

/**
 * Rule 20: a President who thinks that another should preside over a question with which their own State is directly
 * connected says so, and the chair passes to the next member, for this item only; whoever takes it may do the same.
 * It is the President's own decision: nobody can compel it, and it is not put to a vote.
 */
export const chairCede: ProcedureRule<'chair.cede'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '20'), needFloorFree(council)),
  none: (council) => (nextToPreside(council) === null ? refuse('20', 'nobody-to-preside') : null),
  check: (council) => (nextToPreside(council) === null ? refuse('20', 'nobody-to-preside') : null),
  choices: (_council, _stage, by) => [choice({ kind: 'chair.cede', by })],
  apply(council, _stage, { by }, emit) {
    const meeting = meetingOf(council);
    const to = nextToPreside(council);
    if (to === null) return;
    meeting.ceded.push(by);
    meeting.president = to;
    // The list stands anew: whoever ceded the chair is one of the members now, and whoever took it speaks last.
    meeting.drawn = [];
    emit({ kind: 'chair.ceded', by, to });
  },
};

/**
 * Refuses unless the seat is the President of the month. Rule 20: who cedes the chair for an item still represents the
 * Council as an organ (rule 19); whoever presides over the item does not.
 */
export function needPresidentOfMonth(council: Proceedings, seat: Seat): Refusal | null {
  const { ceded, president } = meetingOf(council);
  const represents = ceded[0] ?? president;
  return seat === represents ? null : refuse('19', 'not-president', { seat, president: represents });
}

/**
 * Rule 20: the chair was ceded for one item only. With the next it goes back to the President of the month, or, when
 * nobody sits there, to the first of those that ceded it after them.
 */
export function resumeChair(council: Mutable<Proceedings>, emit: (outcome: ProcedureOutcome) => void): void {
  const meeting = meetingOf(council);
  const by = meeting.ceded.find((seat) => isPresent(council, seat));
  if (by === undefined) return;
  meeting.ceded = meeting.ceded.slice(0, meeting.ceded.indexOf(by));
  meeting.president = by;
  emit({ kind: 'chair.resumed', by });
}
