import { isPresent, meetingOf, takesPart } from '../../procedure/gates.ts';
import type { Invariant, Watch } from './invariant.ts';

/** The list of speakers is kept in the order in which the floor was asked for (rule 27): nobody is on it twice. */
const onceEach: Watch = ({ after }) => {
  const { list } = meetingOf(after.council);
  if (list.length === 0) return null;
  return list.filter((seat, at) => list.indexOf(seat) !== at);
};

/** One has the floor, and some wait for it: all of them take part and are at the table. */
const atTheTable: Watch = ({ after: { council } }) => {
  const meeting = meetingOf(council);
  const { floor, list, closed } = meeting;
  const speaking = [...(floor === null ? [] : [floor.seat]), ...list];
  if (speaking.length === 0 || closed) return null;
  return speaking.filter((seat) => !isPresent(council, seat) || !takesPart(meeting, seat));
};

export const OF_THE_FLOOR: readonly Invariant[] = [
  { number: 16, watch: () => onceEach },
  { number: 17, watch: () => atTheTable },
];
