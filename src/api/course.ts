import type { Seat } from '../council/seat.ts';
import type { Reason } from '../delegations/reason.ts';
import { type ActThere, formatActs } from '../notation/format.ts';
import { momentOf } from '../notation/moment.ts';
import type { Refusal } from '../procedure/refusal.ts';
import { makeEntry } from '../record/append.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../record/entry.ts';
import { type Found, foundHere } from '../replay/script/prepare.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Act, Outcome } from '../session/council.ts';
import { openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { noSuchMeeting, noSuchSeat } from '../words/en.ts';

/** One act that was done, between the states around it. */
export interface Taken {
  readonly act: Act;
  readonly outcomes: readonly Outcome[];
  /** Reasons of a computer delegation; null for what the test itself does. */
  readonly why: readonly Reason[] | null;
  readonly before: Session;
  readonly after: Session;
}

/** A meeting as far as it has been played. */
export interface Course {
  readonly found: Found;
  readonly header: Header;
  readonly start: Session;
  readonly told: readonly Taken[];
  readonly session: Session;
  /** What was brought about by what was done last. */
  readonly outcomes: readonly Outcome[];
}

interface Opening {
  readonly seed?: string;
  readonly held?: readonly Seat[];
  readonly from?: string;
  readonly strictAbstention?: boolean;
}

/** The seed of a replay file that names none, so that a test and a file of the same lines have the same record. */
const SEED = 'replay';

/** A test has no hour; the digests leave it out. */
const NO_TIME = '2000-01-01T00:00:00.000Z';

function checked(found: Found, held: readonly Seat[], from: string | undefined): void {
  const meetings = found.scenario.meetings.map(({ id }) => id);
  if (from !== undefined && !meetings.includes(from)) throw new RangeError(noSuchMeeting(from, meetings));
  const seats = Object.keys(found.texts.seats);
  const unknown = held.find((seat) => !seats.includes(seat));
  if (unknown !== undefined) throw new RangeError(noSuchSeat(unknown, seats));
}

/** The course of a meeting before its first act. */
export function opened(scenario: Found | Scenario, options: Opening): Course {
  const { seed = SEED, held = [], from, strictAbstention = false } = options;
  const found = 'texts' in scenario ? scenario : foundHere(scenario);
  checked(found, held, from);
  const header: Header = {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id: found.scenario.id, file: found.file, digest: found.digest },
    from: from ?? null,
    seed,
    rules: 'council',
    ...(strictAbstention ? { strictAbstention: true } : {}),
    held,
    startedAt: NO_TIME,
  };
  const start = openSession(found.scenario, { from: from ?? null, strictAbstention });
  return { found, header, start, told: [], session: start, outcomes: [] };
}

/** A meeting that goes on from a course, which stays as it is. */
export interface Ongoing {
  readonly session: () => Session;
  /** Does an act; why not, when it is not in order. */
  readonly take: (act: Act, why: readonly Reason[] | null) => Refusal | null;
  /** What the act before brought about. */
  readonly outcomes: () => readonly Outcome[];
  /** The course as far as it went; `outcomes` is what was brought about last, and all that was done here unless it is given. */
  readonly course: (outcomes?: readonly Outcome[]) => Course;
}

export function ongoing(from: Course): Ongoing {
  let { session } = from;
  const taken: Taken[] = [];
  return {
    session: () => session,
    take: (act, why) => {
      const before = session;
      const came = step(before, act, from.told.length + taken.length + 1);
      if (!came.ok) return came.refusal;
      session = came.session;
      taken.push({ act, outcomes: came.outcomes, why, before, after: session });
      return null;
    },
    outcomes: () => taken.at(-1)?.outcomes ?? [],
    course: (outcomes = taken.flatMap((one) => one.outcomes)) => ({
      ...from,
      told: [...from.told, ...taken],
      session,
      outcomes,
    }),
  };
}

/** The entries of its record. */
export function entriesOf({ header, told }: Course): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [at, { act, outcomes, why, before, after }] of told.entries()) {
    const parent = entries.at(-1) ?? null;
    entries.push(makeEntry({ header, parent, before, after, act, outcomes, n: at + 1, at: NO_TIME, why }));
  }
  return entries;
}

const thereOf = ({ act, before }: Taken): ActThere => ({ act, moment: momentOf(before) });

/** What was done, as lines of notation. */
export const linesOf = ({ told }: Course): readonly string[] =>
  formatActs(told.map(thereOf)).map(({ line }) => line);
