import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { scenarioDigest } from '../record/digest.ts';
import { type Header, RECORD_FORMAT } from '../record/entry.ts';
import { createRecord, createRecordIn, resumeRecord } from '../record/file.ts';
import { defaultFolder, latestRecord } from '../record/load.ts';
import { courseOf } from '../replay/replay.ts';
import { builtInScenarios, findScenario, readScenario } from '../scenario/file.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isStrict, meetingIds, openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import type { TableOptions } from '../table/table.ts';
import { NO_SEATS, playWords } from '../words/en/play.ts';
import { notOpened } from '../words/en/recordFiles.ts';
import { scenarioWords } from '../words/en/scenario.ts';
import { printFindings } from './findings.ts';
import { EXIT, type Io } from './io.ts';
import { openRecord, seatNamed, seatsIn } from './openRecord.ts';

/** The options of `horseshoe play` as the command table gives them. */
export interface PlayOptions {
  readonly as?: readonly string[];
  readonly seed?: string;
  readonly from?: string;
  readonly out?: string;
  readonly strict273?: boolean;
  readonly resume?: string | true;
  readonly replay?: string;
  readonly at?: string;
  readonly plain?: boolean;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** A session ready to be played, or the exit code with which the command ends; the reason is on stderr already. */
export type Prepared =
  | { readonly ok: true; readonly options: TableOptions }
  | { readonly ok: false; readonly exit: number };

const fail = (exit: number): Prepared => ({ ok: false, exit });

/**
 * The seats named with --as, by code or by name, `none` alone for no seat; null, with a sentence on stderr, when one is
 * not there.
 */
export function seatsNamed(names: readonly string[], session: Session, io: Io): readonly string[] | null {
  if (names.length === 1 && names[0]?.toLowerCase() === NO_SEATS) return [];
  const known = seatsIn(session);
  const seats: string[] = [];
  for (const name of names) {
    const seat = seatNamed(name, known);
    if (seat === null) {
      io.err(`${playWords.unknownSeat(name, known)}\n`);
      return null;
    }
    if (!seats.includes(seat)) seats.push(seat);
  }
  return seats;
}

/** The scenario named, ready for a meeting; its findings are printed when it is not. */
export function scenarioNamed(
  name: string,
  io: Io,
):
  | { readonly ok: true; readonly path: string; readonly scenario: Scenario; readonly text: string }
  | { readonly ok: false; readonly exit: number } {
  const path = findScenario(name, io.cwd);
  if (path === null) {
    io.err(`${playWords.unknownScenario(name, builtInScenarios())}\n`);
    return { ok: false, exit: EXIT.usage };
  }
  const read = readScenario(path);
  if (read.ok) return { ok: true, path, scenario: read.scenario, text: read.text };
  if (read.unreadable !== null) {
    io.err(`${scenarioWords.unreadable(name, read.unreadable)}\n`);
    return { ok: false, exit: EXIT.usage };
  }
  printFindings(read.problems, false, io);
  return { ok: false, exit: EXIT.invalid };
}

/** The clock of this machine, as records have it. */
export const now = (): string => new Date().toISOString();

/** A new session, with its record made in the records folder, in the folder given with --out, or as that file. */
export function begin(name: string, options: PlayOptions, io: Io): Prepared {
  const found = scenarioNamed(name, io);
  if (!found.ok) return fail(found.exit);
  const { scenario, text, path } = found;
  const from = options.from ?? null;
  if (from !== null && !meetingIds(scenario).includes(from)) {
    io.err(`${playWords.unknownMeeting(from, meetingIds(scenario))}\n`);
    return fail(EXIT.usage);
  }
  const strict = options.strict273 === true || isStrict(scenario);
  const start = openSession(scenario, { from, strictAbstention: strict });
  const held = options.as === undefined ? [] : seatsNamed(options.as, start, io);
  if (held === null) return fail(EXIT.usage);
  const header: Header = {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: {
      id: scenario.id,
      file: builtInScenarios().includes(name) ? null : path,
      digest: scenarioDigest(text),
    },
    from,
    seed: options.seed ?? randomBytes(4).toString('hex'),
    rules: 'council',
    ...(strict ? { strictAbstention: true } : {}),
    held,
    startedAt: now(),
  };
  const made = makeRecord(options.out, header, io);
  if (!made.ok) {
    io.err(`${notOpened(options.out ?? defaultFolder(), made)}\n`);
    return fail(EXIT.usage);
  }
  if (options.strict273 === true && start.council.meetings.every(({ parties }) => parties.length === 0))
    io.err(`${playWords.nothingStrict}\n`);
  return { ok: true, options: { scenario, header, store: made.file, now, held, start } };
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Why it cannot be looked at is said when the record is made.
    return false;
  }
}

/** The record of --out, or one in the records folder. */
export function makeRecord(out: string | undefined, header: Header, io: Io): ReturnType<typeof createRecord> {
  if (out === undefined) return createRecordIn(defaultFolder(), header);
  const path = resolve(io.cwd, out);
  return out.endsWith('/') || isFolder(path) ? createRecordIn(path, header) : createRecord(path, header);
}

/** An old record, at its last entry; a last line that was not written to its end is dropped with a notice. */
export function goOn(record: string | true, options: PlayOptions, io: Io): Prepared {
  const path = record === true ? latestRecord() : resolve(io.cwd, record);
  if (path === null) {
    io.err(`${playWords.noRecords}\n`);
    return fail(EXIT.usage);
  }
  const resumed = resumeRecord(path);
  if (!resumed.ok) {
    io.err(`${notOpened(path, resumed)}\n`);
    return fail(resumed.because === 'invalid' ? EXIT.invalid : EXIT.usage);
  }
  if (resumed.notice !== null) io.err(`${playWords.truncated(resumed.notice.line)}\n`);
  const give = (exit: number): Prepared => {
    resumed.file.close();
    return fail(exit);
  };
  const opened = openRecord(path, undefined, step, io);
  if (!opened.ok) {
    if (opened.exit === EXIT.differs) io.err(`${playWords.cannotGoOn(opened.parting.at)}\n`);
    return give(opened.exit);
  }
  const { header, entries, scenario, start } = opened;
  const held = options.as === undefined ? header.held : seatsNamed(options.as, start, io);
  if (held === null) return give(EXIT.usage);
  const course = courseOf(header, entries, start, step);
  if (!course.ok) return give(EXIT.differs);
  const states = new Map(course.course.told.map(({ entry, after }) => [entry.n, after]));
  return {
    ok: true,
    options: { scenario, header, store: resumed.file, now, held, start, past: { entries, states } },
  };
}
