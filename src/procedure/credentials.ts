import { hoursBetween } from '../council/dates.ts';
import { isInformal } from '../council/formats.ts';
import type { Seat } from '../council/seat.ts';
import { meetingOf } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Meeting, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/** Rule 13: who may sign the credentials of a representative. */
export const SIGNERS = ['head-of-state', 'head-of-government', 'foreign-minister'] as const;
export type Signer = (typeof SIGNERS)[number];

/** Rule 13: who represents a State without credentials. */
export const OFFICES = ['head-of-government', 'foreign-minister'] as const;
export type Office = (typeof OFFICES)[number];

/** The credentials of a person who may come for a seat, as far as the scenario tells of them. */
export interface Credentials {
  readonly person: string;
  readonly seat: Seat;
  /** Null for anybody else than a head of government or a foreign minister. */
  readonly office: Office | null;
  /** Null where no paper has come. */
  readonly paper: { readonly signed: Signer; readonly received: string } | null;
  /** Rule 15: the Secretary-General has reported on them. */
  readonly reported: boolean;
}

/** What the Secretary-General finds (rule 15). */
export type Examined = 'in-order' | 'late' | 'missing' | 'not-needed';

/** Rule 13: credentials come this many hours before the representative takes the seat. */
const AHEAD_HOURS = 24;

function examine({ office, paper }: Credentials, sits: string): { found: Examined; hours: number | null } {
  if (office !== null) return { found: 'not-needed', hours: null };
  if (paper === null) return { found: 'missing', hours: null };
  const hours = hoursBetween(paper.received, sits);
  return { found: hours < AHEAD_HOURS ? 'late' : 'in-order', hours };
}

/** Under which rule a seat has credentials at the meeting: members and States invited do, nobody heard under rule 39. */
function ruleFor({ format, members, participants }: Meeting, seat: Seat): 13 | 14 | null {
  if (isInformal(format)) return null;
  if (members.includes(seat)) return 13;
  return participants.some((one) => one.seat === seat && one.rule === 37) ? 14 : null;
}

/**
 * Rules 13, 14 and 15: the Secretary-General examines the credentials of those who have taken these seats, and reports
 * on each person once. Whatever the report says, they sit with the same rights as the others (rule 16) until the Council
 * decides otherwise (rule 17); without an objection it has approved them.
 */
export function reportCredentials(council: Mutable<Proceedings>, seats: readonly Seat[], emit: Emit): void {
  const meeting = meetingOf(council);
  for (const one of council.credentials) {
    const { person, seat } = one;
    const rule = ruleFor(meeting, seat);
    if (one.reported || rule === null || !seats.includes(seat)) continue;
    if (!(council.people[seat] ?? []).includes(person)) continue;
    one.reported = true;
    const { found, hours } = examine(one, `${meeting.date} ${meeting.time}`);
    emit({
      kind: 'credentials.examined',
      seat,
      person,
      rule,
      found,
      signed: one.paper?.signed ?? null,
      hours,
    });
  }
}
