import type { Seat } from '../council/seat.ts';
import type { Session } from '../session/session.ts';
import type { Entry, Header } from './entry.ts';

/** One act of a course with the states around it. */
export interface Told {
  readonly entry: Entry;
  readonly before: Session;
  readonly after: Session;
}

/** One branch of a record, from the opening state to its end: what the products are written from. */
export interface Course {
  readonly header: Header;
  readonly start: Session;
  readonly told: readonly Told[];
}

export type MeetingState = Session['council']['meetings'][number];

/** Who presided when the meeting was called to order: the chair may have been ceded later (rule 20). */
export const openingPresident = ({ ceded, president }: MeetingState): Seat => ceded[0] ?? president;

/** The part of a course that belongs to one meeting. */
export interface MeetingCourse {
  /** The meeting as its last act left it. */
  readonly meeting: MeetingState;
  readonly told: readonly Told[];
  /** The session after that act. */
  readonly end: Session;
}

/** The meetings of a course in the order in which they were first dealt with; a meeting nobody asked for is none of them. */
export function meetingsOf(course: Course): readonly MeetingCourse[] {
  const parts = new Map<string, Told[]>();
  for (const told of course.told) {
    const part = parts.get(told.entry.meeting);
    if (part === undefined) parts.set(told.entry.meeting, [told]);
    else part.push(told);
  }
  return [...parts].flatMap(([id, told]) => {
    const end = told.at(-1)?.after;
    const meeting = end?.council.meetings.find((one) => one.id === id);
    return end === undefined || meeting === undefined ? [] : [{ meeting, told, end }];
  });
}

/** Who presided in turn, from the opening on: the chair may be ceded for an item, and comes back with the next (rule 20). */
export function chairsOf(part: MeetingCourse): readonly Seat[] {
  const { meeting } = part;
  const chairs = sittingOf(part).flatMap(({ before, after }) =>
    [before, after].flatMap(({ council }) => council.meetings.find(({ id }) => id === meeting.id) ?? []),
  );
  const seats = chairs.map(({ president }) => president);
  return seats.length === 0
    ? [...meeting.ceded, meeting.president]
    : seats.filter((seat, at) => at === 0 || seat !== seats[at - 1]);
}

/** Whether a meeting was informal and began: no record is kept of it, and nothing was decided (practice). */
export const wasInformal = ({ told }: MeetingCourse): boolean =>
  told.some(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'informal.opened'));

/** Whether ballots of an election were counted at a meeting (rule 61). */
export const hadSecretBallot = ({ told }: MeetingCourse): boolean =>
  told.some(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'ballot.counted'));

/** The acts of a meeting from its opening on; empty when it was never called to order. */
export function sittingOf({ told }: MeetingCourse): readonly Told[] {
  const opened = told.findIndex(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'meeting.opened'));
  return opened < 0 ? [] : told.slice(opened);
}
