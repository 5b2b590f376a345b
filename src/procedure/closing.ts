import type { Seat } from '../council/seat.ts';
import { meetingOf } from './gates.ts';
import type { Closing, ProcedureOutcome } from './outcomes.ts';
import type { Floor, Meeting, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;

const isItemOpen = (meeting: Meeting): boolean => meeting.agenda === 'adopted' && meeting.proposal === null;

/** Whether what is said now bears on the item, and not on the agenda, an invitation or a motion. */
export const isOnItem = (meeting: Meeting): boolean => isItemOpen(meeting) && meeting.motions.length === 0;

/** Once a seat has spoken on the item, a second time is a further statement; the Rules know no right of reply. */
function endTurn(meeting: Mutable<Meeting>, floor: Floor, onItem: boolean, emit: Emit): void {
  if (floor.spoken && onItem && !meeting.spoken.includes(floor.seat)) meeting.spoken.push(floor.seat);
  emit({ kind: 'floor.passed', by: floor.seat, spoken: floor.spoken, challenge: floor.challenge });
}

/** The seat that has the floor lets it go, whether or not it has spoken. */
export function releaseFloor(meeting: Mutable<Meeting>, emit: Emit): void {
  const floor = meeting.floor;
  if (floor === null) return;
  meeting.floor = null;
  endTurn(meeting, floor, isOnItem(meeting), emit);
}

/**
 * The Council takes the floor from the seat that has it: by an upheld point of order, or because the meeting ends.
 * The seat has not let it pass, so this is no silence on the challenge for which the floor was offered.
 */
export function takeFloorBack(meeting: Mutable<Meeting>, emit: Emit): void {
  if (meeting.floor !== null) meeting.floor.challenge = null;
  releaseFloor(meeting, emit);
}

/** Ends the current meeting: the floor, the list and whatever was before the Council fall away with it. */
export function closeMeeting(
  council: Mutable<Proceedings>,
  how: Closing,
  until: string | null,
  emit: Emit,
): void {
  const meeting = meetingOf(council);
  takeFloorBack(meeting, emit);
  meeting.list = [];
  meeting.motions = [];
  meeting.vote = null;
  meeting.heldVote = null;
  meeting.point = null;
  meeting.proposal = null;
  meeting.consensus = null;
  meeting.closed = true;
  emit({ kind: 'meeting.closed', how, until });
}

/** Takes a seat off a list of speakers. */
export function strike({ list }: { readonly list: Seat[] }, seat: Seat): void {
  const at = list.indexOf(seat);
  if (at >= 0) list.splice(at, 1);
}

/** A delegation has left: it loses the floor and its place on the list, also where a motion has set them aside. */
export function leaveTable(meeting: Mutable<Meeting>, seat: Seat, emit: Emit): void {
  strike(meeting, seat);
  if (meeting.floor?.seat === seat) releaseFloor(meeting, emit);
  for (const [depth, motion] of meeting.motions.entries()) {
    strike(motion, seat);
    const floor = motion.floor;
    if (floor?.seat !== seat) continue;
    motion.floor = null;
    // Only the lowest motion has set aside a statement on the item; those above it, one on the motion below.
    endTurn(meeting, floor, depth === 0 && isItemOpen(meeting), emit);
  }
}
