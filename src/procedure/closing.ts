import { isInformal } from '../council/formats.ts';
import type { Seat } from '../council/seat.ts';
import { reportAtClose } from './admission.ts';
import { leaveItems } from './agenda.ts';
import { goOnElecting } from './electing.ts';
import { meetingOf } from './gates.ts';
import type { Closing, ProcedureOutcome } from './outcomes.ts';
import type { Floor, Meeting, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;

const isItemOpen = ({ agenda, proposal, format }: Meeting): boolean =>
  (agenda === 'adopted' || isInformal(format)) && proposal === null;

/** Whether what is said now bears on the item, and not on the agenda, an invitation, a motion or a proposal. */
export const isOnItem = (meeting: Meeting): boolean =>
  isItemOpen(meeting) && meeting.motions.length === 0 && meeting.procedural === null;

/**
 * Once a seat has spoken on the item, a second time is a further statement; the Rules know no right of reply. A
 * President that has spoken for their country takes up the chair again.
 */
function endTurn(meeting: Mutable<Meeting>, floor: Floor, onItem: boolean, emit: Emit): void {
  if (floor.spoken && onItem && !meeting.spoken.includes(floor.seat)) meeting.spoken.push(floor.seat);
  emit({ kind: 'floor.passed', by: floor.seat, spoken: floor.spoken, challenge: floor.challenge });
  // Whoever convened an Arria-formula meeting has no chair of the Council to resume.
  if (floor.spoken && floor.seat === meeting.president && meeting.convener === null)
    emit({ kind: 'chair.resumed', by: floor.seat });
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
  reportAtClose(council, emit);
  leaveItems(council, how, until);
  takeFloorBack(meeting, emit);
  meeting.list = [];
  meeting.swaps = [];
  meeting.motions = [];
  if (meeting.procedural !== null) emit({ kind: 'proposal.lapsed' });
  meeting.procedural = null;
  meeting.vote = null;
  meeting.heldVote = null;
  meeting.point = null;
  meeting.proposal = null;
  meeting.consensus = null;
  meeting.closed = true;
  // Rule 55: at the close of each private meeting; nothing is issued after an informal one.
  if (!meeting.public && !isInformal(meeting.format)) emit({ kind: 'communique.issued' });
  goOnElecting(council, emit);
  emit({ kind: 'meeting.closed', how, until });
}

/** Takes a seat off a list of speakers. */
export function strike({ list }: { readonly list: Seat[] }, seat: Seat): void {
  const at = list.indexOf(seat);
  if (at >= 0) list.splice(at, 1);
}

/** What was proposed about the place of a seat on the list of the item falls away. */
function dropSwaps(meeting: Mutable<Meeting>, seat: Seat): void {
  meeting.swaps = meeting.swaps.filter(({ by, to }) => by !== seat && to !== seat);
}

/** Takes a seat off the list at hand; off that of the item, with what was proposed about its place there. */
export function unlist(meeting: Mutable<Meeting>, seat: Seat): void {
  strike(meeting, seat);
  if (isOnItem(meeting)) dropSwaps(meeting, seat);
}

/** A delegation has left: it loses the floor and its place on the list, also where a motion or a proposal has set them aside. */
export function leaveTable(meeting: Mutable<Meeting>, seat: Seat, emit: Emit): void {
  strike(meeting, seat);
  dropSwaps(meeting, seat);
  if (meeting.floor?.seat === seat) releaseFloor(meeting, emit);
  const { proposal } = meeting;
  if (proposal !== null) {
    strike(proposal, seat);
    const aside = proposal.floor;
    if (aside?.seat === seat) {
      proposal.floor = null;
      endTurn(meeting, aside, proposal.late, emit);
    }
  }
  for (const [depth, motion] of meeting.motions.entries()) {
    strike(motion, seat);
    const floor = motion.floor;
    if (floor?.seat !== seat) continue;
    motion.floor = null;
    // Only the lowest motion has set aside a statement on the item; those above it, one on the motion below.
    endTurn(meeting, floor, depth === 0 && isItemOpen(meeting) && meeting.procedural === null, emit);
  }
  const { procedural } = meeting;
  if (procedural === null) return;
  strike(procedural, seat);
  const { floor } = procedural;
  if (floor?.seat !== seat) return;
  procedural.floor = null;
  endTurn(meeting, floor, isItemOpen(meeting), emit);
}
