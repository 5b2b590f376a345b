import { SECRETARIAT } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { needItemOpen } from './agenda.ts';
import { releaseFloor, unlist } from './closing.ts';
import {
  first,
  isPresent,
  meetingOf,
  needFloor,
  needFloorFree,
  needMember,
  needParticipant,
  needPresident,
} from './gates.ts';
import { isDebatable } from './motions.ts';
import type { Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/**
 * Rule 33: suspension and simple adjournment are decided without debate. Only members debate a motion, a proposal or an
 * invitation: those invited take part in the discussion of the item (rules 37, 39). The Secretariat may speak on any
 * question under consideration (rule 22). In the debate some item is under consideration.
 */
function needDebate(council: Proceedings, stage: Stage, seat: string): Refusal | null {
  const { motions, proposal } = meetingOf(council);
  if (stage === 'debate' || stage === 'voting') return needItemOpen(council);
  if (stage === 'invitation' && seat === SECRETARIAT) return null;
  if (stage === 'invitation') return needMember(council, seat, `${proposal?.rule ?? 37}`);
  if (stage === 'proposal') return seat === SECRETARIAT ? null : needMember(council, seat, 'practice');
  if (stage !== 'motion') return null;
  const motion = motions.at(-1);
  if (motion !== undefined && !isDebatable(motion.motion))
    return refuse('33', 'motion-not-debatable', { motion: motion.motion });
  return seat === SECRETARIAT ? null : needMember(council, seat, '33');
}

/** Rule 27: the President calls on representatives in the order in which they signify their wish to speak. */
export const floorRequest: ProcedureRule<'floor.request'> = {
  gate(council, stage, seat) {
    const meeting = meetingOf(council);
    const refused = first(needParticipant(council, seat), needDebate(council, stage, seat));
    if (refused !== null) return refused;
    if (meeting.list.includes(seat))
      return refuse('27', 'already-listed', { place: meeting.list.indexOf(seat) + 1 });
    return meeting.floor?.seat === seat ? refuse('27', 'has-floor', { seat }) : null;
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'floor.request', by })],
  apply(council, _stage, { by }) {
    meetingOf(council).list.push(by);
  },
};

/** A delegation takes its name off the list. Nothing forces anybody to speak. */
export const floorWithdraw: ProcedureRule<'floor.withdraw'> = {
  gate: (council, _stage, seat) =>
    meetingOf(council).list.includes(seat) ? null : refuse('27', 'not-listed', { seat }),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'floor.withdraw', by })],
  apply(council, _stage, { by }) {
    unlist(meetingOf(council), by);
  },
};

/**
 * The President offers the floor to a challenged seat: a convention of this table, once for each challenge. The
 * Rules know no question time; the President of the Council does not prompt. Which challenges are open is the
 * ledger's to say, so `session` adds that check and the choices.
 */
export const floorOffer: ProcedureRule<'floor.offer'> = {
  gate: (council, stage, seat) =>
    first(
      needPresident(council, seat),
      needFloorFree(council),
      stage === 'debate' || stage === 'voting' ? needItemOpen(council) : null,
    ),
  check: (council, _stage, { to }) => first(needParticipantNamed(council, to)),
  choices: () => [],
  apply(council, _stage, { to, challenge }, emit) {
    // It keeps its place on the list: to answer, or to be silent, costs nobody a turn.
    meetingOf(council).floor = { seat: to, challenge, spoken: false };
    emit({ kind: 'floor.offered', to, challenge });
  },
};

/** Refuses to give the floor to a seat at which nobody sits. */
function needParticipantNamed(council: Proceedings, seat: string): Refusal | null {
  return isPresent(council, seat) ? null : refuse('27', 'no-representative', { seat });
}

/** Whoever has the floor lets it go: the end of a statement, or the choice to say nothing. */
export const floorPass: ProcedureRule<'floor.pass'> = {
  gate: needFloorAt,
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'floor.pass', by })],
  apply: (council, _stage, _act, emit) => releaseFloor(meetingOf(council), emit),
};

function needFloorAt(council: Proceedings, _stage: Stage, seat: string): Refusal | null {
  return needFloor(council, seat);
}
