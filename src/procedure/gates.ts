import { isInformal } from '../council/formats.ts';
import { SECRETARIAT, type Seat } from '../council/seat.ts';
import type { OwnWords } from './acts.ts';
import { hasUnseen } from './characters.ts';
import type { Meeting, Proceedings } from './proceedings.ts';
import { type Refusal, type RuleRef, refuse } from './refusal.ts';

/** The meeting the session is at. */
export function meetingOf<C extends Proceedings>(council: C): C['meetings'][number] {
  const meeting = council.meetings[council.current];
  if (meeting === undefined) throw new Error(`no meeting ${council.current}`);
  return meeting;
}

/** Whether somebody sits at the seat. */
export const isPresent = (council: Proceedings, seat: Seat): boolean =>
  (council.people[seat]?.length ?? 0) > 0;

/** Member of the Council at this meeting, invited to it (rules 37, 39), or the Secretariat, which needs no invitation (21). */
export const takesPart = (meeting: Meeting, seat: Seat): boolean =>
  meeting.members.includes(seat) ||
  seat === SECRETARIAT ||
  meeting.participants.some((one) => one.seat === seat);

/** Refuses unless somebody sits at the seat (rule 13: a seat acts through its representative). */
export const needPresence = (council: Proceedings, seat: Seat): Refusal | null =>
  isPresent(council, seat) ? null : refuse('13', 'no-representative', { seat });

/** Refuses unless the seat presides (rules 18, 19), or leads the meeting that it convened (Arria formula). */
export function needPresident(council: Proceedings, seat: Seat, rule: RuleRef = '19'): Refusal | null {
  const { president, convener } = meetingOf(council);
  if (seat === president) return null;
  return convener === null
    ? refuse(rule, 'not-president', { seat, president })
    : refuse('practice', 'not-convener', { seat, convener });
}

/** Refuses unless the seat is a member with somebody at it: only members object, move, raise points or vote. */
export function needMember(council: Proceedings, seat: Seat, rule: RuleRef): Refusal | null {
  if (!meetingOf(council).members.includes(seat)) return refuse(rule, 'not-member', { seat });
  return needPresence(council, seat);
}

/** The rule under which the Council would invite somebody: a State (37), or whoever supplies information (39). */
const invitedUnder = ({ cast }: Proceedings, seat: Seat): '37' | '39' =>
  cast.some((one) => one.seat === seat && one.kind === 'briefer') ? '39' : '37';

/** Refuses unless the seat takes part in the meeting, with or without vote. */
export function needParticipant(council: Proceedings, seat: Seat): Refusal | null {
  const meeting = meetingOf(council);
  if (!takesPart(meeting, seat)) {
    if (meeting.format === 'consultations') return refuse('practice', 'members-only', { seat });
    if (isInformal(meeting.format)) return refuse('practice', 'not-participant', { seat });
    return refuse(invitedUnder(council, seat), 'not-participant', { seat });
  }
  return needPresence(council, seat);
}

/** Refuses unless the seat is of a State that takes part: neither the Secretariat nor a briefer proposes (rules 31, 38). */
export function needState(council: Proceedings, seat: Seat): Refusal | null {
  const isState = council.cast.some((one) => one.seat === seat && one.kind === 'state');
  return needParticipant(council, seat) ?? (isState ? null : refuse('38', 'not-a-state', { seat }));
}

/** Refuses unless the seat has the floor (rule 27). */
export function needFloor(council: Proceedings, seat: Seat): Refusal | null {
  const { floor } = meetingOf(council);
  if (floor?.seat === seat) return needPresence(council, seat);
  return refuse('27', 'not-your-floor', floor === null ? { seat } : { seat, holder: floor.seat });
}

/** Refuses while another delegation speaks: only a point of order interrupts a speaker (rule 30). */
export function needFloorFreeOrOwn(council: Proceedings, seat: Seat): Refusal | null {
  const { floor } = meetingOf(council);
  return floor === null || floor.seat === seat
    ? null
    : refuse('30', 'speaker-interrupted', { holder: floor.seat });
}

/** Refuses while anybody has the floor. */
export function needFloorFree(council: Proceedings): Refusal | null {
  const { floor } = meetingOf(council);
  return floor === null ? null : refuse('27', 'floor-taken', { holder: floor.seat });
}

/** Refuses while delegations wait to speak: the President calls on them in the order in which they asked (rule 27). */
export function needListExhausted(council: Proceedings): Refusal | null {
  const { list } = meetingOf(council);
  return list.length === 0 ? null : refuse('27', 'speakers-remain', { list: [...list] });
}

/** Longest own words in one act, in code points: some forty minutes of speech. */
export const MAX_WORDS = 20_000;

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Refuses own words that cannot be stored as typed: too long, or with characters no record can show. */
export function checkWords(words: OwnWords | null): Refusal | null {
  if (words === null) return null;
  if (words.text.trim() === '' || !LANGUAGE_TAG.test(words.lang))
    return refuse('table', 'malformed', { part: 'words' });
  if (words.text.length > 2 * MAX_WORDS || [...words.text].length > MAX_WORDS)
    return refuse('table', 'words-too-long', { max: MAX_WORDS });
  // Own words may have several lines, and tabs.
  return hasUnseen(words.text.replace(/[\n\t]/g, ' ')) ? refuse('table', 'words-control') : null;
}

/** The first refusal of several checks, or null. */
export const first = (...refusals: readonly (Refusal | null)[]): Refusal | null =>
  refusals.find((one) => one !== null) ?? null;
