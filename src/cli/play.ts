import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { findCountry } from '../council/countries.ts';
import { runLines } from '../lines/run.ts';
import type { Talk } from '../lines/talk.ts';
import { wrapped } from '../lines/wrap.ts';
import { scenarioDigest } from '../record/digest.ts';
import { type Header, RECORD_FORMAT } from '../record/entry.ts';
import { createRecord, createRecordIn, type RecordFile, resumeRecord } from '../record/file.ts';
import { defaultFolder, latestRecord } from '../record/load.ts';
import { courseOf } from '../replay/replay.ts';
import { builtInScenarios, findScenario, readScenario } from '../scenario/file.ts';
import type { Scenario } from '../scenario/schema.ts';
import { meetingIds, openSession } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import type { TablePort } from '../table/port.ts';
import { openTable, type TableOptions } from '../table/table.ts';
import { playWords } from '../words/en/play.ts';
import { notOpened } from '../words/en/recordFiles.ts';
import { scenarioWords } from '../words/en/scenario.ts';
import { printFindings } from './findings.ts';
import { EXIT, type Io } from './io.ts';
import { openRecord } from './openRecord.ts';

/** The options of `horseshoe play` as the command table gives them. */
export interface PlayOptions {
  readonly as?: readonly string[];
  readonly seed?: string;
  readonly from?: string;
  readonly out?: string;
  readonly resume?: string | true;
  readonly plain?: boolean;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

const DEFAULT_SCENARIO = 'kursk-2024';

type Prepared =
  | { readonly ok: true; readonly options: TableOptions }
  | { readonly ok: false; readonly exit: number };

const fail = (exit: number): Prepared => ({ ok: false, exit });

/** The seats named with --as, by code or by name; null, with a sentence on stderr, when one is not there. */
function seatsNamed(names: readonly string[], session: Session, io: Io): readonly string[] | null {
  const { cast, meetings } = session.council;
  const known = [
    ...new Set([...meetings.flatMap(({ members }) => members), ...cast.map(({ seat }) => seat)]),
  ];
  const seats: string[] = [];
  for (const name of names) {
    const seat = known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? findCountry(name);
    if (seat === undefined || !known.includes(seat)) {
      io.err(`${playWords.unknownSeat(name, known)}\n`);
      return null;
    }
    if (!seats.includes(seat)) seats.push(seat);
  }
  return seats;
}

/** The scenario named, ready for a meeting; its findings are printed when it is not. */
function scenarioNamed(
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

const now = (): string => new Date().toISOString();

/** A new session, with its record made in the records folder, in the folder given with --out, or as that file. */
function begin(name: string, options: PlayOptions, io: Io): Prepared {
  const found = scenarioNamed(name, io);
  if (!found.ok) return fail(found.exit);
  const { scenario, text, path } = found;
  const from = options.from ?? null;
  if (from !== null && !meetingIds(scenario).includes(from)) {
    io.err(`${playWords.unknownMeeting(from, meetingIds(scenario))}\n`);
    return fail(EXIT.usage);
  }
  const start = openSession(scenario, { from });
  const held = seatsNamed(options.as ?? [], start, io);
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
    held,
    startedAt: now(),
  };
  const made = makeRecord(options.out, header, io);
  if (!made.ok) {
    io.err(`${notOpened(options.out ?? defaultFolder(), made)}\n`);
    return fail(EXIT.usage);
  }
  return { ok: true, options: { scenario, header, store: made.file, now, held, start } };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Why it cannot be looked at is said when the record is made.
    return false;
  }
}

function makeRecord(out: string | undefined, header: Header, io: Io): ReturnType<typeof createRecord> {
  if (out === undefined) return createRecordIn(defaultFolder(), header);
  const path = resolve(io.cwd, out);
  return out.endsWith('/') || isFolder(path) ? createRecordIn(path, header) : createRecord(path, header);
}

/** An old record, at its last entry; a last line that was not written to its end is dropped with a notice. */
function goOn(record: string | true, options: PlayOptions, io: Io): Prepared {
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

/** Whether the meeting is played as plain lines: asked for, or no terminal that a screen could own. */
function isPlain({ plain }: PlayOptions): boolean {
  const { stdin, stdout, env } = process;
  if (plain === true || env.TERM === 'dumb' || env.INK_SCREEN_READER === 'true') return true;
  return stdin.isTTY !== true || stdout.isTTY !== true;
}

/** Clears a terminal and what can be scrolled back to; a terminal without such commands scrolls it away. */
const clearing = (): string =>
  process.env.TERM === 'dumb' ? '\n'.repeat(process.stdout.rows ?? 50) : '\u001b[2J\u001b[3J\u001b[H';

async function playLines(table: TablePort, io: Io): Promise<void> {
  const reader = createInterface({ input: Readable.from(io.stdin ?? []), terminal: false });
  const answers = reader[Symbol.asyncIterator]();
  const talk: Talk = {
    say: (...lines) => {
      const width = process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY;
      for (const line of lines.flatMap((one) => wrapped(one, width))) io.out(`${line}\n`);
    },
    async ask(prompt) {
      io.out(prompt);
      const { done, value } = await answers.next();
      // What was typed is not on the screen when it comes from a file: show it, so that the talk can be read.
      if (done === true) io.out('\n');
      else if (process.stdin.isTTY !== true) io.out(`${value}\n`);
      return done === true ? null : value;
    },
    clear: () => {
      if (process.stdout.isTTY === true) io.out(clearing());
    },
  };
  await runLines(table, talk);
  reader.close();
}

/** Colour, unless it is unwanted: --no-color, or NO_COLOR set to anything. FORCE_COLOR wins over NO_COLOR. */
function wantsColor({ color }: PlayOptions): boolean {
  if (color === false) return false;
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return NO_COLOR === undefined || NO_COLOR === '';
}

async function playScreen(table: TablePort, options: PlayOptions): Promise<boolean> {
  const color = wantsColor(options);
  if (!color) process.env.FORCE_COLOR = '0';
  const { runScreen } = await import('../screen/run.tsx');
  const { interrupted } = await runScreen(table, { color, ascii: options.ascii ?? false });
  return interrupted;
}

/** What stays on the terminal: where the meeting stands, the record, and the line that goes on with it. */
function sayFarewell(table: TablePort, file: Pick<RecordFile, 'path'>, io: Io): void {
  const state = table.state();
  const resume = state.next.who === 'over' ? '' : `\n${playWords.resumeWith(file.path)}`;
  io.out(`${playWords.farewell(state, `${playWords.recordAt(file.path)}${resume}`).join('\n')}\n`);
}

/**
 * `horseshoe play [SCENARIO]`: a meeting at this terminal, as a screen or as plain lines. The record is on disk entry by
 * entry. Exit 0; 2 wrong usage or a file that cannot be read or made; 3 an invalid scenario or record; 4 a record that
 * does not replay; 130 interrupted.
 */
export async function playCommand(
  scenario: string | undefined,
  options: PlayOptions,
  io: Io,
): Promise<number> {
  if (
    options.resume !== undefined &&
    [scenario, options.seed, options.from, options.out].some((one) => one !== undefined)
  ) {
    io.err(`${playWords.withResume}\n`);
    return EXIT.usage;
  }
  const prepared =
    options.resume === undefined
      ? begin(scenario ?? DEFAULT_SCENARIO, options, io)
      : goOn(options.resume, options, io);
  if (!prepared.ok) return prepared.exit;
  const table = openTable(prepared.options);
  const file = { path: prepared.options.store.path ?? '' };
  const interrupted = (): void => {
    // What was being typed stands on the line of the prompt.
    io.out('\n');
    sayFarewell(table, file, io);
    table.close();
  };
  process.prependOnceListener('SIGINT', interrupted);
  let left = false;
  try {
    if (isPlain(options)) await playLines(table, io);
    else left = await playScreen(table, options);
  } finally {
    process.removeListener('SIGINT', interrupted);
    table.close();
  }
  sayFarewell(table, file, io);
  return left ? EXIT.interrupted : EXIT.done;
}
