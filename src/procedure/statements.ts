import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import type { OwnWords } from './acts.ts';
import { checkWords, meetingOf, needFloor } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Mutable, Proceedings } from './proceedings.ts';
import type { Refusal } from './refusal.ts';

/** The part of every spoken act that procedure governs: it takes the floor (rule 27), and words that can be kept. */
export const spokenGate = (council: Proceedings, _stage: Stage, seat: Seat): Refusal | null =>
  needFloor(council, seat);

/** Refuses own words that no record can show. */
export const spokenCheck = (words: OwnWords | null): Refusal | null => checkWords(words);

/** Something was said: letting the floor go is now the end of a statement, not silence. */
export function markSpoken(council: Mutable<Proceedings>): void {
  const meeting = meetingOf(council);
  if (meeting.floor !== null) meeting.floor.spoken = true;
}

/** The outcome of a statement: what it bears on, whether it is a further one, and whether the President makes it for a country. */
export function statementMade(council: Mutable<Proceedings>, stage: Stage, by: Seat): ProcedureOutcome {
  const meeting = meetingOf(council);
  const on =
    stage === 'agenda' || stage === 'invitation' || stage === 'motion' || stage === 'proposal'
      ? stage
      : 'item';
  const further = on === 'item' && meeting.spoken.includes(by);
  const national = by === meeting.president && meeting.convener === null ? ({ national: true } as const) : {};
  return { kind: 'statement.made', by, further, on, ...national };
}
