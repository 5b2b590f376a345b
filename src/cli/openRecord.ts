import { resolve } from 'node:path';
import { findCountry } from '../council/countries.ts';
import { REASON_CODES } from '../delegations/reason.ts';
import { scenarioDigest } from '../record/digest.ts';
import type { Entry, Header } from '../record/entry.ts';
import type { RecordProblem } from '../record/lines.ts';
import { readRecord } from '../record/load.ts';
import { type Difference, replayRecord } from '../replay/replay.ts';
import { findScenario, readScenario, readText } from '../scenario/file.ts';
import type { Scenario } from '../scenario/schema.ts';
import { meetingIds, openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { notOpened, recordWords } from '../words/en/recordFiles.ts';
import { EXIT, type Io } from './io.ts';

/** The seats of a session: the members at its meetings, and everybody in the cast. */
export const seatsIn = ({ council: { meetings, cast } }: Session): readonly string[] => [
  ...new Set([...meetings.flatMap(({ members }) => members), ...cast.map(({ seat }) => seat)]),
];

/** A seat by its code or by a country's name, whatever the case; null when none of these is it. */
export function seatNamed(name: string, known: readonly string[]): string | null {
  const seat = known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? findCountry(name);
  return seat !== undefined && known.includes(seat) ? seat : null;
}

/** What a record says that its form alone does not show to be wrong: seats held, and reasons that are none of ours. */
function strangers(header: Header, entries: readonly Entry[], start: Session): readonly RecordProblem[] {
  const seats = seatsIn(start);
  const codes: ReadonlySet<string> = new Set(REASON_CODES);
  return [
    ...(header.held.every((seat) => seats.includes(seat))
      ? []
      : [{ line: 1, code: 'header', part: 'held' } as const]),
    ...entries
      .filter(({ why }) => why?.some(({ code }) => !codes.has(code)))
      .map(({ n }) => ({ line: n + 1, code: 'entry', part: 'why' }) as const),
  ];
}

/** A record that replays to the same digests, with all that is needed to show it. */
export interface OpenRecord {
  readonly ok: true;
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly scenario: Scenario;
  /** Where the scenario was read. */
  readonly scenarioPath: string;
  readonly start: Session;
}

/** A place where the record and its replay part; entry 0 and `scenario`: the scenario is another. */
export type Parting = Omit<Difference, 'ok' | 'because'> & {
  readonly because: Difference['because'] | 'scenario';
};

/** A record that cannot be used, with the exit code that says so. Unless it differs, the reasons are on standard error already. */
export type RecordRefused =
  | {
      readonly ok: false;
      readonly exit: typeof EXIT.differs;
      readonly entries: number;
      readonly parting: Parting;
    }
  | {
      readonly ok: false;
      readonly exit: typeof EXIT.usage | typeof EXIT.invalid;
      readonly because: 'unreadable' | 'no-scenario' | 'invalid' | 'bad-scenario';
      readonly entries: number;
      readonly problems: readonly RecordProblem[];
    };

const differs = (
  entries: number,
  { at, because, expected, found }: Parting,
): Extract<RecordRefused, { readonly exit: typeof EXIT.differs }> => ({
  ok: false,
  exit: EXIT.differs,
  entries,
  parting: { at, because, expected, found },
});

type Found = { readonly ok: true; readonly scenario: Scenario; readonly path: string } | RecordRefused;

/**
 * The scenario of a record: the file named, else the one the record names, else the built-in one of its id. Of those
 * that are there, the one with the digest in the header.
 */
function scenarioFor(header: Header, named: string | undefined, entries: number, io: Io): Found {
  const { id, file, digest } = header.scenario;
  const names = named !== undefined ? [named] : [file, id].filter((name) => name !== null);
  const paths = names.map((name) => findScenario(name, io.cwd)).filter((path) => path !== null);
  let changed: string | null = null;
  for (const path of new Set(paths)) {
    const read = readText(path);
    if (!read.ok) continue;
    const found = scenarioDigest(read.text);
    if (found !== digest) {
      changed ??= found;
      continue;
    }
    const opened = readScenario(path);
    if (opened.ok) return { ok: true, scenario: opened.scenario, path };
    io.err(`${recordWords.badScenario(path)}\n`);
    return { ok: false, exit: EXIT.invalid, because: 'bad-scenario', entries, problems: [] };
  }
  if (changed !== null)
    return differs(entries, { at: 0, because: 'scenario', expected: digest, found: changed });
  io.err(`${recordWords.noScenario(named ?? id)}\n`);
  return { ok: false, exit: EXIT.usage, because: 'no-scenario', entries, problems: [] };
}

/**
 * Reads a record and runs it again: only a record that replays to the same digests is valid.
 * Exit codes of a refusal: 2 unreadable, or no scenario; 3 invalid; 4 it differs.
 */
export function openRecord(
  file: string,
  scenarioFile: string | undefined,
  step: Parameters<typeof replayRecord>[3],
  io: Io,
): OpenRecord | RecordRefused {
  const read = readRecord(resolve(io.cwd, file));
  if (!read.ok) {
    io.err(`${notOpened(file, read)}\n`);
    return read.because === 'invalid'
      ? { ok: false, exit: EXIT.invalid, because: 'invalid', entries: 0, problems: read.problems }
      : { ok: false, exit: EXIT.usage, because: 'unreadable', entries: 0, problems: [] };
  }
  const { header, entries, notice } = read;
  if (notice !== null) io.err(`${recordWords.truncated(file, notice.line)}\n`);
  const found = scenarioFor(header, scenarioFile, entries.length, io);
  if (!found.ok) return found;
  const { scenario, path: scenarioPath } = found;
  const known = meetingIds(scenario);
  if (header.from !== null && !known.includes(header.from))
    return differs(entries.length, {
      at: 0,
      because: 'scenario',
      expected: header.from,
      found: known.join(' '),
    });
  const start = openSession(scenario, {
    from: header.from,
    strictAbstention: header.strictAbstention === true,
  });
  const problems = strangers(header, entries, start);
  if (problems.length > 0) {
    io.err(`${notOpened(file, { because: 'invalid', problems })}\n`);
    return { ok: false, exit: EXIT.invalid, because: 'invalid', entries: entries.length, problems };
  }
  const replayed = replayRecord(header, entries, start, step);
  return replayed.ok
    ? { ok: true, header, entries, scenario, scenarioPath, start }
    : differs(entries.length, replayed);
}
