import { SECRETARIAT, type Seat } from '../council/seat.ts';
import { isOnItem, unlist } from './closing.ts';
import { first, meetingOf, needFloorFree, needPresident } from './gates.ts';
import type { Meeting } from './proceedings.ts';
import { refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** The rule under which somebody on the list may be called before those ahead of them. */
export type Precedence = 22 | 29 | 39;

/** Whether the seat still has a report to explain (rule 29): once it has spoken on the item, it has. */
const hasReport = (meeting: Meeting, seat: Seat): boolean =>
  meeting.rapporteurs.includes(seat) && !(isOnItem(meeting) && meeting.spoken.includes(seat));

/**
 * Why a seat may be called before the list: a rapporteur, or who speaks for a committee, to explain a report (rule 29);
 * the Secretary-General (rule 22) and whoever is heard under rule 39, who inform the debate; null for nobody else.
 */
export function precedenceOf(meeting: Meeting, seat: Seat): Precedence | null {
  if (hasReport(meeting, seat)) return 29;
  if (seat === SECRETARIAT) return 22;
  return meeting.participants.some((one) => one.rule === 39 && one.seat === seat) ? 39 : null;
}

/** The members, but for the President, that wait to speak on the item for the first time. */
const membersWaiting = ({ list, members, president, spoken }: Meeting): readonly Seat[] =>
  list.filter((seat) => seat !== president && members.includes(seat) && !spoken.includes(seat));

/** Practice: in a national capacity the President speaks last of the members on the item. */
const waitsToBeLast = (meeting: Meeting, seat: Seat): boolean =>
  seat === meeting.president &&
  isOnItem(meeting) &&
  !meeting.spoken.includes(seat) &&
  membersWaiting(meeting).length > 0;

/** Rule 27: the first on the list; the President's own name is passed over while other members wait. */
const nextOnList = (meeting: Meeting): Seat | undefined =>
  meeting.list.find((seat) => !waitsToBeLast(meeting, seat));

/** Whom the President may call on: the next on the list, and whoever has precedence. */
function callable(meeting: Meeting): readonly Seat[] {
  const next = nextOnList(meeting);
  return meeting.list.filter((seat) => seat === next || precedenceOf(meeting, seat) !== null);
}

/** Rule 27: the President gives the floor to the next on the list; rules 22, 29, 39: or to somebody with precedence. */
export const floorGive: ProcedureRule<'floor.give'> = {
  gate(council, _stage, seat) {
    const refused = first(needPresident(council, seat, '27'), needFloorFree(council));
    if (refused !== null) return refused;
    return meetingOf(council).list.length === 0 ? refuse('27', 'list-empty') : null;
  },
  check(council, _stage, { to }) {
    const meeting = meetingOf(council);
    const next = callable(meeting);
    if (next.includes(to)) return null;
    if (meeting.list.includes(to) && waitsToBeLast(meeting, to))
      return refuse('practice', 'president-speaks-last', { list: membersWaiting(meeting) });
    return meeting.list.includes(to) && meeting.rapporteurs.includes(to)
      ? refuse('29', 'report-explained', { to, next })
      : refuse('27', 'not-next-on-list', { to, next });
  },
  choices: (council, _stage, by) =>
    callable(meetingOf(council)).map((to) => choice({ kind: 'floor.give', by, to })),
  apply(council, _stage, { to }, emit) {
    const meeting = meetingOf(council);
    const precedence = nextOnList(meeting) === to ? null : precedenceOf(meeting, to);
    unlist(meeting, to);
    meeting.floor = { seat: to, challenge: null, spoken: false };
    const further = isOnItem(meeting) && meeting.spoken.includes(to);
    emit({ kind: 'floor.given', to, further, ...(precedence === null ? {} : { precedence }) });
  },
};
