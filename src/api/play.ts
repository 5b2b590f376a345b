import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Entry, Header } from '../record/entry.ts';
import { encodeRecord } from '../record/lines.ts';
import { summary } from '../record/summary.ts';
import type { Found } from '../replay/script/prepare.ts';
import type { Until } from '../replay/script/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Outcome } from '../session/council.ts';
import { offers } from '../session/offers.ts';
import type { Offer, Session } from '../session/session.ts';
import { type View, view } from '../session/view.ts';
import { doneBefore } from '../words/en.ts';
import { type Course, entriesOf, linesOf, opened } from './course.ts';
import { type Failed, messageOf, type Stuck } from './failed.ts';
import { letOthers } from './others.ts';
import { type Said, submit } from './submit.ts';

/** How a meeting is opened. */
export interface PlayOptions {
  /** What computer delegations choose by; the same gives the same meeting. Left out: `replay`. */
  readonly seed?: string;
  /** Seats that people hold: `others` does not play them. */
  readonly held?: readonly Seat[];
  /** The meeting of the scenario at which it starts; left out, the first. */
  readonly from?: string;
  /** Article 27(3) as a rule: a party to a dispute cannot vote. */
  readonly strictAbstention?: boolean;
}

/** What came of trying something: the play after it, or why it failed. */
export type Tried = { readonly ok: true; readonly before: Play; readonly play: Play } | FailedTry;

/** Why something could not be done: it cannot be read, or an act in it is not in order. */
export type FailedTry = {
  readonly ok: false;
  readonly before: Play;
  /** The whole of it in English: the line, a mark at what is wrong, the rule and what would be in order. */
  readonly message: string;
} & Failed;

/**
 * A meeting as far as it has been played: a value that never changes. What is done gives another play, so that many
 * tests can go on from one.
 */
export interface Play {
  /** The scenario, with its texts. */
  readonly found: Found;
  readonly header: Header;
  readonly session: Session;
  /** Where the meeting stands. */
  readonly stage: Stage;
  /** What was brought about by what was done last. */
  readonly outcomes: readonly Outcome[];
  /**
   * Does lines of notation, or acts, one after another: `do('RUS asks for the floor')`.
   * @throws Error with the line, a mark at what is wrong, and the rule, when one cannot be read or is not in order
   */
  readonly do: (said: Said) => Play;
  /** Does the same and throws nothing: what came of it is a value. This play stays as it is. */
  readonly try: (said: Said) => Tried;
  /**
   * Why it would be refused; null when it is in order.
   * @throws Error when it cannot be read
   */
  readonly refusal: (said: Said) => Refusal | null;
  /**
   * The computer delegations and the world act, until what is said holds, or until it is for a seat that people hold or
   * the session is over: `others({ until: { floor: 'RUS' } })`.
   * @throws Error when they never get there
   */
  readonly others: (waiting?: { readonly until?: Until }) => Play;
  /** What a seat may know of it; without a seat, the table itself. */
  readonly view: (seat?: Seat) => View;
  /** What a seat can do now, and why it cannot do the rest. */
  readonly offers: (seat: Seat) => readonly Offer[];
  /** What was done, as lines of notation. */
  readonly lines: () => readonly string[];
  /** The entries of its record. */
  readonly entries: () => readonly Entry[];
  /** The digest of the last entry, which is that of the whole course; null before the first. */
  readonly digest: () => string | null;
  /** Its record, as `horseshoe record` and `horseshoe replay` read it. */
  readonly record: () => string;
  /** The summary of its record in Markdown. */
  readonly summary: () => string;
}

/** How many lines before a failure its message has. */
const SHOWN_BEFORE = 5;

/** Tells of a failure as an exception. */
function fail(course: Course, failed: Failed | Stuck): never {
  throw new Error(messageOf(course, failed) + doneBefore(linesOf(course).slice(-SHOWN_BEFORE)));
}

function playOf(course: Course): Play {
  const { found, header, session, outcomes } = course;
  const attempt = (said: Said): Tried => {
    const came = submit(course, said);
    return came.ok
      ? { ok: true, before: here, play: playOf(came.course) }
      : { ...came.failed, ok: false, before: here, message: messageOf(course, came.failed) };
  };
  const here: Play = {
    found,
    header,
    session,
    stage: session.position.stage,
    outcomes,
    do: (said) => {
      const came = submit(course, said);
      return came.ok ? playOf(came.course) : fail(came.course, came.failed);
    },
    try: attempt,
    refusal: (said) => {
      const came = submit(course, said);
      if (came.ok) return null;
      return came.failed.because === 'refused' ? came.failed.refusal : fail(came.course, came.failed);
    },
    others: ({ until } = {}) => {
      const came = letOthers(course, until ?? null);
      return came.ok ? playOf(came.course) : fail(came.course, came.failed);
    },
    view: (seat) => view(session, seat ?? null),
    offers: (seat) => offers(session, seat),
    lines: () => linesOf(course),
    entries: () => entriesOf(course),
    digest: () => entriesOf(course).at(-1)?.digest ?? null,
    record: () => encodeRecord(header, entriesOf(course)),
    summary: () => {
      const entries = entriesOf(course);
      const told = course.told.map(({ before, after }, at) => ({
        entry: entries[at] as Entry,
        before,
        after,
      }));
      return summary({ header, start: course.start, told }, found.texts);
    },
  };
  return here;
}

/**
 * Opens a scenario, or a meeting of a few facts: `play(meeting({ date: '1950-08-29', item: 'A matter' }))`.
 * @throws RangeError for a meeting or a seat that the scenario does not have
 */
export const play = (scenario: Found | Scenario, options: PlayOptions = {}): Play =>
  playOf(opened(scenario, options));
