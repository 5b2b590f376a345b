import { statusOf } from '../../claims/status.ts';
import { meetingOf } from '../../procedure/gates.ts';
import type { Result } from '../../procedure/outcomes.ts';
import type { Outcome } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import type { Expectation } from './schema.ts';

/** What an expectation looks at: where the meeting stands, and what came of the line before. */
export interface Seen {
  readonly session: Session;
  readonly outcomes: readonly Outcome[];
  /** Digest of the last entry; null where none is kept. */
  readonly digest: string | null;
}

/** One thing that was expected and is otherwise. Both sides are written as the file writes them. */
export interface Mismatch {
  readonly key: keyof Expectation;
  /** Which claim, challenge or draft; null where there is only one. */
  readonly of: string | null;
  readonly expected: string;
  readonly found: string;
}

const NOBODY = 'nobody';
const NOTHING = 'nothing';

/** The meeting that was held last: after its close the session stands at the next one, of which nothing has happened. */
const lastMeeting = ({ council }: Session) => {
  const now = meetingOf(council);
  const before = council.meetings[council.current - 1];
  return now.results.length === 0 && before !== undefined ? before : now;
};

/** The vote that was declared last. */
export const lastResult = (session: Session): Result | undefined => lastMeeting(session).results.at(-1);

/** The tally as it is expected: as many numbers as are written. */
function tallyOf(result: Result, parts: number): string {
  const { ballots } = result;
  const counts = [
    ballots.for,
    ballots.against,
    ballots.abstaining,
    ballots['not-participating'],
    ballots.absent,
  ].map(({ length }) => length);
  // Whoever is left out of the tally is not hidden by it.
  const needed = Math.max(parts, counts.findLastIndex((one) => one > 0) + 1, 3);
  return counts.slice(0, needed).join('-');
}

/** The tally of the vote that was declared last, and why its text failed; null where none was declared. */
export function lastDeclared(
  session: Session,
): { readonly tally: string; readonly because: NonNullable<Result['because']> | null } | null {
  const result = lastResult(session);
  return result === undefined ? null : { tally: tallyOf(result, 0), because: result.because ?? null };
}

const differs = (
  key: keyof Expectation,
  expected: string,
  found: string,
  of: string | null = null,
): readonly Mismatch[] => (expected === found ? [] : [{ key, of, expected, found }]);

/** Each thing by its id, as it stands. */
const eachOf = (
  key: keyof Expectation,
  expected: Readonly<Record<string, string>>,
  standOf: (id: string) => string | undefined,
): readonly Mismatch[] =>
  Object.entries(expected).flatMap(([id, stand]) => differs(key, stand, standOf(id) ?? NOTHING, id));

const seatsOf = (seats: readonly string[]): string => seats.toSorted().join(', ') || NOBODY;

type Checks = {
  readonly [K in keyof Expectation]-?: (
    expected: NonNullable<Expectation[K]>,
    seen: Seen,
  ) => readonly Mismatch[];
};

const CHECKS: Checks = {
  stage: (expected, { session }) => differs('stage', expected, session.position.stage),
  outcome: (expected, { outcomes }) => {
    const kinds: readonly string[] = outcomes.map(({ kind }) => kind);
    const missing = (typeof expected === 'string' ? [expected] : expected).filter(
      (kind) => !kinds.includes(kind),
    );
    const found = kinds.length === 0 ? NOTHING : kinds.join(', ');
    return missing.map((kind) => ({ key: 'outcome', of: null, expected: kind, found }));
  },
  result: (expected, { session }) => differs('result', expected, lastResult(session)?.outcome ?? NOTHING),
  vetoes: (expected, { session }) =>
    differs('vetoes', seatsOf(expected), seatsOf(lastResult(session)?.vetoes ?? [])),
  because: (expected, { session }) => differs('because', expected, lastResult(session)?.because ?? NOTHING),
  tally: (expected, { session }) => {
    const result = lastResult(session);
    const found = result === undefined ? NOTHING : tallyOf(result, expected.split('-').length);
    return differs('tally', expected, found);
  },
  claim: (expected, { session: { council } }) =>
    eachOf('claim', expected, (id) => {
      const claim = council.ledger.claims.find((one) => one.id === id);
      return claim === undefined ? undefined : statusOf(council.ledger, claim);
    }),
  challenge: (expected, { session: { council } }) =>
    eachOf('challenge', expected, (id) => council.ledger.challenges.find((one) => one.id === id)?.status),
  floor: (expected, { session }) =>
    differs('floor', expected, meetingOf(session.council).floor?.seat ?? NOBODY),
  list: (expected, { session }) =>
    differs('list', expected.join(', ') || NOBODY, meetingOf(session.council).list.join(', ') || NOBODY),
  chair: (expected, { session }) => differs('chair', expected, meetingOf(session.council).president),
  agenda: (expected, { session }) => differs('agenda', expected, meetingOf(session.council).agenda),
  draft: (expected, { session: { council } }) =>
    eachOf('draft', expected, (id) => council.drafts.find((one) => one.id === id)?.status),
  record: (expected, { digest }) => differs('record', expected, digest ?? NOTHING),
};

/** Everything that was expected and is otherwise, in the order in which it is written. */
export const mismatches = (expected: Expectation, seen: Seen): readonly Mismatch[] =>
  Object.entries(expected).flatMap(([key, value]) => {
    const check = CHECKS[key as keyof Expectation] as (value: unknown, seen: Seen) => readonly Mismatch[];
    return check(value, seen);
  });
