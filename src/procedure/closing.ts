import type { Seat } from '../council/seat.ts';
import { meetingOf } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Meeting, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/**
 * The seat that has the floor lets it go, whether or not it has spoken. Once it has spoken on the item, a second
 * time is a further statement; the Rules know no right of reply.
 */
export function releaseFloor(meeting: Mutable<Meeting>, emit: Emit): void {
  const floor = meeting.floor;
  if (floor === null) return;
  meeting.floor = null;
  const onItem = meeting.agenda === 'adopted' && meeting.proposal === null && meeting.motions.length === 0;
  if (floor.spoken && onItem && !meeting.spoken.includes(floor.seat)) meeting.spoken.push(floor.seat);
  emit({ kind: 'floor.passed', by: floor.seat, spoken: floor.spoken, challenge: floor.challenge });
}

/** Ends the current meeting: the floor, the list and whatever was before the Council fall away with it. */
export function closeMeeting(
  council: Mutable<Proceedings>,
  how: 'list-exhausted' | 'adjourned' | 'agenda-rejected',
  until: string | null,
  emit: Emit,
): void {
  const meeting = meetingOf(council);
  releaseFloor(meeting, emit);
  meeting.list = [];
  meeting.motions = [];
  meeting.vote = null;
  meeting.heldVote = null;
  meeting.point = null;
  meeting.proposal = null;
  meeting.closed = true;
  emit({ kind: 'meeting.closed', how, until });
}

/** Takes a seat off the list of speakers. */
export function strike(meeting: Mutable<Meeting>, seat: Seat): void {
  const at = meeting.list.indexOf(seat);
  if (at >= 0) meeting.list.splice(at, 1);
}
