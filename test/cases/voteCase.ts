import type { CalendarDate } from '../../src/council/dates.ts';
import { membersOn } from '../../src/council/members.ts';
import type { Seat } from '../../src/council/seat.ts';
import { CHOICES, type Choice, type Question, type RollCall, type Verdict } from '../../src/council/tally.ts';
import type { SourceName } from './sources.ts';

/** What kind of thing was put to the vote, and how each is counted (Charter 27; rules 30, 61). */
export const CASE_KINDS = {
  draft: 'substantive',
  amendment: 'substantive',
  part: 'substantive',
  admission: 'substantive',
  'secretary-general': 'substantive',
  agenda: 'procedural',
  'invitation-37': 'procedural',
  'invitation-39': 'procedural',
  /** A motion of rule 33, third: to adjourn to a day. */
  'adjourn-to': 'procedural',
  /** A motion of rule 33, fifth: to postpone the discussion to a day. */
  postpone: 'procedural',
  'order-of-business': 'procedural',
  'order-of-votes': 'procedural',
  /** To vote on each of several proposals by itself. */
  'separate-votes': 'procedural',
  /** To call an emergency special session of the Assembly (A/RES/377 (V)). */
  'special-session': 'procedural',
  /** Another procedural decision. */
  decision: 'procedural',
  ruling: 'overrule',
  preliminary: 'preliminary',
  election: 'election',
} as const satisfies Readonly<Record<string, Question>>;
export type CaseKind = keyof typeof CASE_KINDS;

/** A real vote as a test case. Everything is a public fact in our own words; `basis` says where it is from. */
export interface VoteCase {
  /** The case's number: it never changes. */
  readonly number: number;
  /** The date and a short name. */
  readonly id: string;
  /** The day of the vote; the meeting and the document, or null where they have no symbol here. */
  readonly record: {
    readonly date: CalendarDate;
    readonly meeting: string | null;
    readonly document: string | null;
  };
  readonly put: {
    readonly kind: CaseKind;
    /** Who moved it, members or not; empty where the sources used do not say. */
    readonly by: readonly Seat[];
    /** Who presided where a source says so; `presidentOf` has it by rule 18 for every day. */
    readonly chair: Seat | null;
    /** The member whose month it was had ceded the chair to the next for this item (rule 20). */
    readonly ceded?: true;
    /** The President ruled the matter procedural and was not overruled. */
    readonly ruled?: 'procedural';
    /** Whom an invitation is for: a code, or a word where there is none. */
    readonly who?: Seat;
    /** The day a motion of rule 33 names. */
    readonly until?: CalendarDate;
  };
  /** What was put, short. */
  readonly text: string;
  /** Who did what, as in "for others; against SUN YUG": `others` are the members not named. */
  readonly votes: string;
  readonly result: Pick<Verdict, 'outcome' | 'because' | 'vetoes'>;
  readonly note: string;
  readonly basis: {
    /** Whether sources give all of it, date and tally (names recalled or unknown), or only part. */
    readonly confidence: 'verified' | 'tally' | 'partly';
    /**
     * Whether the names are the sources' own, the dissenters' with the rest subtracted, recalled to fit the
     * tally, or dealt out because only the tally is known (the permanent members against are not).
     */
    readonly names: 'named' | 'subtracted' | 'recalled' | 'assigned';
    readonly sources: readonly SourceName[];
  };
}

/** The roll call of a case, every member of the day in one list. */
export function rollCallOf({ id, record: { date }, put, votes }: VoteCase): RollCall {
  const lists: Record<Choice, readonly Seat[]> = {
    for: [],
    against: [],
    abstaining: [],
    notParticipating: [],
    absent: [],
  };
  let rest: Choice | null = null;
  for (const part of votes.split('; ')) {
    const [name = '', ...seats] = part.split(' ');
    const choice = CHOICES.find((known) => known === name);
    if (choice === undefined) throw new Error(`${id}: ${part}`);
    if (seats[0] === 'others') rest = choice;
    else lists[choice] = seats;
  }
  const named = Object.values(lists).flat();
  if (rest !== null) lists[rest] = membersOn(date).filter((seat) => !named.includes(seat));
  const { kind, ruled } = put;
  return { date, question: CASE_KINDS[kind], ...lists, ...(ruled === undefined ? {} : { ruled }) };
}
