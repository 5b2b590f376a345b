import { isDate, nextDays } from '../council/dates.ts';
import { isCovered, membersOn } from '../council/members.ts';
import { presidentOf } from '../council/presidency.ts';
import type { Seat } from '../council/seat.ts';
import type { ProcedureAct } from './acts.ts';
import { MOTIONS, type MotionKind, REFEREES, type Referee } from './acts.ts';
import { postponeAdmission } from './admission.ts';
import { postponedItem, unfinished } from './agenda.ts';
import { closeMeeting, releaseFloor } from './closing.ts';
import { needElectionLets } from './election.ts';
import { first, meetingOf, needFloorFreeOrOwn, needMember } from './gates.ts';
import type { AgendaItem } from './matters.ts';
import { newMeeting } from './newMeeting.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Meeting, Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Make = Extract<ProcedureAct, { kind: 'motion.make' }>;
type Emit = (outcome: ProcedureOutcome) => void;

/** Rule 33: suspension and simple adjournment are decided without debate. */
export const isDebatable = (motion: MotionKind): boolean => motion !== 'suspend' && motion !== 'adjourn';

const precedence = (motion: MotionKind): number => MOTIONS.indexOf(motion);
const UNTIL = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

/** Rule 33 (3), (5): the stated day or hour lies after this meeting, and within the years whose members are known. */
function checkUntil(meeting: Meeting, motion: MotionKind, until: string | null): Refusal | null {
  if (motion === 'postpone' && until === null) return null;
  if (motion !== 'adjourn-to' && motion !== 'postpone')
    return until === null ? null : refuse('33', 'bad-time', { motion });
  const date = until === null ? undefined : UNTIL.exec(until)?.[1];
  if (until === null || date === undefined || !isDate(date) || !isCovered(date))
    return refuse('33', 'bad-time', { until: until ?? '' });
  return until > `${meeting.date} ${meeting.time}` ? null : refuse('33', 'bad-time', { until });
}

/** The motions that may be made now: while one is before the Council, only those with precedence over it. */
function inPrecedence(meeting: Meeting): readonly MotionKind[] {
  const before = meeting.motions.at(-1);
  const first = before === undefined ? MOTIONS : MOTIONS.slice(0, precedence(before.motion));
  return first.filter((motion) => !lacksMatter(meeting, motion));
}

/**
 * Rule 33 (4), (5): the matter is referred, or its discussion postponed, once it is before the Council (rule 9). Where
 * the last item was taken off the agenda (rule 11) nothing is left to go on with on another day either (rule 33 (3)).
 */
function lacksMatter({ agenda, items }: Meeting, motion: MotionKind): boolean {
  const isLeft = items.some(({ status }) => status !== 'considered');
  if (motion === 'refer' || motion === 'postpone') return agenda !== 'adopted' || !isLeft;
  return motion === 'adjourn-to' && !isLeft;
}

/** The ways of making one motion, with the next day as the canonical time. */
function choicesOf(meeting: Meeting, motion: MotionKind, by: Seat): readonly Choice<Make>[] {
  const act = { kind: 'motion.make', by, motion } as const;
  const now = choice<Make>({ ...act, until: null });
  const until = `${nextDays(meeting.date, 1)} ${meeting.time}`;
  const later: Choice<Make> = { act: { ...act, until }, holes: [{ name: 'until', type: 'date-time' }] };
  switch (motion) {
    case 'suspend':
    case 'adjourn':
      return [now];
    case 'adjourn-to':
      return [later];
    case 'refer':
      return REFEREES.map((to) => choice<Make>({ ...act, until: null, to }));
    case 'postpone':
      return [now, later];
  }
}

/** Rule 33: motions have precedence in their order; rule 34: they need no seconder. */
export const motionMake: ProcedureRule<'motion.make'> = {
  gate(council, _stage, seat) {
    const refused = first(needMember(council, seat, '33'), needFloorFreeOrOwn(council, seat));
    if (refused !== null) return refused;
    const before = meetingOf(council).motions.at(-1);
    return inPrecedence(meetingOf(council)).length === 0
      ? refuse('33', 'lower-precedence', { before: before?.motion ?? '' })
      : null;
  },
  check(council, _stage, { motion, until, to }) {
    const meeting = meetingOf(council);
    if (lacksMatter(meeting, motion)) return refuse('33', 'no-matter', { motion });
    if ((motion === 'refer') !== (to !== undefined)) return refuse('table', 'malformed', { part: 'to' });
    if (!inPrecedence(meeting).includes(motion))
      return refuse('33', 'lower-precedence', { motion, before: meeting.motions.at(-1)?.motion ?? '' });
    return first(needElectionLets(meeting, motion), checkUntil(meeting, motion, until));
  },
  choices(council, _stage, by) {
    const meeting = meetingOf(council);
    return inPrecedence(meeting).flatMap((motion) => choicesOf(meeting, motion, by));
  },
  apply(council, _stage, { by, motion, until, to = null }, emit) {
    const meeting = meetingOf(council);
    meeting.motions.push({ motion, by, until, to, objections: [], list: meeting.list, floor: meeting.floor });
    meeting.list = [];
    meeting.floor = null;
    emit({ kind: 'motion.made', motion, by });
  },
};

/** Rule 35: a motion may be withdrawn at any time while no vote has been taken on it. */
export const motionWithdraw: ProcedureRule<'motion.withdraw'> = {
  gate(council, _stage, seat) {
    const motion = meetingOf(council).motions.at(-1);
    if (motion?.by !== seat) return refuse('35', 'not-your-motion', { by: motion?.by ?? '' });
    return first(needMember(council, seat, '35'), needFloorFreeOrOwn(council, seat));
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'motion.withdraw', by })],
  apply(council, _stage, _act, emit) {
    const meeting = meetingOf(council);
    const motion = meeting.motions.at(-1);
    if (motion !== undefined) emit({ kind: 'motion.withdrawn', motion: motion.motion });
    takeDown(meeting, emit);
  },
};

/** The motion leaves the table: the floor and list it set aside come back, or the motion below it does. */
function takeDown(meeting: Mutable<Meeting>, emit: Emit): void {
  releaseFloor(meeting, emit);
  const motion = meeting.motions.pop();
  if (motion === undefined) return;
  meeting.list = motion.list;
  meeting.floor = motion.floor;
  const below = meeting.motions.at(-1);
  if (below === undefined) emit({ kind: 'motion.settled' });
  else emit({ kind: 'motion.returned', motion: below.motion });
}

/** A motion that did not carry: the Council goes back to what it had before it. */
export function loseMotion(council: Mutable<Proceedings>, emit: Emit): void {
  const meeting = meetingOf(council);
  const motion = meeting.motions.at(-1);
  if (motion !== undefined) emit({ kind: 'motion.lost', motion: motion.motion });
  takeDown(meeting, emit);
}

/**
 * A motion that carried. Suspension: the same meeting will resume, where it was: a motion below is before it again.
 * Every other motion ends the meeting, and those below it lapse with it. Adjournment to a stated day or hour: the next
 * one is fixed, with the item carried over (rule 10). A matter that is referred, or whose discussion is postponed, is no
 * longer considered at this meeting; what else is on its agenda is carried over (rule 10).
 * The drafts go with a matter that is referred, and stay before the Council when it is postponed.
 */
export function carryMotion(council: Mutable<Proceedings>, how: 'consent' | 'vote', emit: Emit): void {
  const meeting = meetingOf(council);
  const carried = meeting.motions.at(-1);
  if (carried === undefined) return;
  emit({ kind: 'motion.carried', motion: carried.motion, how });
  if (carried.motion === 'suspend') {
    takeDown(meeting, emit);
    emit({ kind: 'meeting.suspended' });
    return;
  }
  for (const { motion } of meeting.motions.slice(0, -1).reverse()) emit({ kind: 'motion.lapsed', motion });
  const lowest = meeting.motions[0] ?? carried;
  meeting.list = lowest.list;
  meeting.floor = lowest.floor;
  meeting.motions = [];
  emit({ kind: 'motion.settled' });
  switch (carried.motion) {
    case 'adjourn':
      closeMeeting(council, 'adjourned', null, emit);
      return;
    case 'adjourn-to':
      fixNextMeeting(council, carried.until ?? '', unfinished(meeting));
      closeMeeting(council, 'adjourned', carried.until, emit);
      return;
    case 'refer':
      if (carried.to !== null) referDrafts(council, carried.to, emit);
      closeMeeting(council, 'referred', null, emit);
      return;
    case 'postpone':
      postponeAdmission(council, emit);
      if (carried.until !== null) fixNextMeeting(council, carried.until, postponedItem(meeting));
      closeMeeting(council, 'postponed', carried.until, emit);
      return;
  }
}

/** Rule 33 (4): with the matter go the drafts that were before the Council; nothing is left of them to be put. */
function referDrafts(council: Mutable<Proceedings>, to: Referee, emit: Emit): void {
  for (const draft of council.drafts) {
    if (draft.status !== 'tabled') continue;
    draft.status = 'referred';
    emit({ kind: 'draft.referred', draft: draft.id, to });
  }
}

/** An id no meeting has: the day and a number. */
function idOn(council: Proceedings, date: string): string {
  let n = council.meetings.length + 1;
  while (council.meetings.some(({ id }) => id === `${date}-${n}`)) n += 1;
  return `${date}-${n}`;
}

/** The members of a later year take their seats (rule 13), those that the session did not know yet as well. */
function seatMembers(council: Mutable<Proceedings>, members: readonly Seat[]): void {
  for (const seat of members) {
    if (council.cast.some((one) => one.seat === seat)) continue;
    council.cast.push({ seat, kind: 'state' });
    council.people[seat] = [seat];
  }
}

/**
 * Rule 33 (3) or (5) with rule 10: a meeting on the same item at the stated time, under the President of that month. It
 * takes its place by day and hour among the meetings that are to come.
 */
function fixNextMeeting(council: Mutable<Proceedings>, until: string, items: readonly AgendaItem[]): void {
  const meeting = meetingOf(council);
  const [date = meeting.date, time = meeting.time] = until.split(' ');
  const later = council.meetings.findIndex(
    (one, at) => at > council.current && `${one.date} ${one.time}` > until,
  );
  const members = membersOn(date);
  seatMembers(council, members);
  const next = newMeeting({
    id: idOn(council, date),
    symbol: null,
    date,
    time,
    place: council.place ?? meeting.place,
    items,
    format: meeting.format,
    // Rule 48: to go on in private was decided for this meeting alone.
    public: meeting.calledPublic,
    parties: meeting.parties,
    emergencySession: meeting.emergencySession,
    vetoed: meeting.vetoed,
    members,
    president: presidentOf(date),
    convener: null,
    expected: meeting.expected,
    rapporteurs: meeting.rapporteurs,
    continues: meeting.continues ?? meeting.id,
    admission: meeting.admission,
    election: null,
  });
  council.meetings.splice(later < 0 ? council.meetings.length : later, 0, next);
}
