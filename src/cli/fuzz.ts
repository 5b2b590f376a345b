import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import manifest from '../../package.json' with { type: 'json' };
import { KINDS, type Kind } from '../fuzz/find.ts';
import { type Find, findsOf } from '../fuzz/finds.ts';
import { type Report, searching } from '../fuzz/fuzz.ts';
import { FEWEST_MEETINGS } from '../fuzz/habits.ts';
import type { Setting } from '../fuzz/setting.ts';
import { scenarioDigest } from '../record/digest.ts';
import { builtInScenarios } from '../scenario/file.ts';
import { textsOf } from '../scenario/texts.ts';
import { fuzzWords } from '../words/en/fuzz.ts';
import { scenarioWords } from '../words/en/scenario.ts';
import { EXIT, type Io } from './io.ts';
import { scenarioNamed } from './preparing.ts';

/** The options of `horseshoe fuzz` as the command table gives them. */
export interface FuzzOptions {
  readonly meetings?: string;
  readonly seed?: string;
  readonly out?: string;
  readonly seconds?: string;
  readonly kind?: string;
  readonly json?: boolean;
}

/** What a search knows of the world while it is under way. */
export interface FuzzWorld {
  /** Whether somebody looks at standard error while it goes on. */
  readonly isWatched: boolean;
  readonly isInterrupted: () => boolean;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}

/** What is searched, once the options are read. */
interface Asked {
  readonly meetings: number;
  readonly kinds: readonly Kind[];
  readonly seed: string;
  readonly seconds: number;
  readonly folder: string;
  readonly isJson: boolean;
}

const MEETINGS = 100;
const SEED = 'fuzz';
const FOLDER = 'fuzz-finds';

/** So many milliseconds pass between two looks at signals, and between two lines of progress. */
const BREATH = 40;

const wholeNumber = (text: string): number | null => (/^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null);

/** The options, or null with a sentence on stderr. */
function asked(options: FuzzOptions, io: Io): Asked | null {
  const meetings = options.meetings === undefined ? MEETINGS : wholeNumber(options.meetings);
  const seconds = options.seconds === undefined ? Number.POSITIVE_INFINITY : wholeNumber(options.seconds);
  if (meetings === null || seconds === null) {
    const [name, value] =
      meetings === null ? (['-n', options.meetings] as const) : (['--seconds', options.seconds] as const);
    io.err(`${fuzzWords.badNumber(name, value ?? '')}\n`);
    return null;
  }
  const { seed = SEED } = options;
  if (!/^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u.test(seed)) {
    io.err(`${fuzzWords.badSeed(seed)}\n`);
    return null;
  }
  return {
    meetings,
    seconds,
    kinds: KINDS.filter((kind) => options.kind === undefined || kind === options.kind),
    seed,
    folder: resolve(io.cwd, options.out ?? FOLDER),
    isJson: options.json === true,
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** A file of this name with this text: a new one, or one that is there already and says the same. */
function written(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}.replay.yaml`);
    try {
      writeFileSync(path, text, { flag: 'wx' });
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (readFileSync(path, 'utf8') === text) return path;
    }
  }
}

/** Goes through the meetings until they are played, the time is up, or somebody interrupts; whether somebody did. */
async function goThrough(
  id: string,
  setting: Setting,
  { meetings, kinds, seed, seconds }: Asked,
  io: Io,
  world: FuzzWorld,
): Promise<{ readonly report: Report; readonly isInterrupted: boolean }> {
  const search = searching(setting, { meetings, kinds, seed });
  const start = world.now();
  let breath = start;
  let isInterrupted = false;
  for (const _ of search.steps) {
    const now = world.now();
    if (now - breath < BREATH) continue;
    breath = now;
    if (world.isWatched)
      io.err(`\r\u001b[K${fuzzWords.progress(id, search.played(), meetings, search.found())}`);
    await setImmediate();
    isInterrupted = world.isInterrupted();
    if (isInterrupted || now - start > seconds * 1000) break;
  }
  if (world.isWatched) io.err('\r\u001b[K');
  return { report: search.report(), isInterrupted };
}

/** For programs: one JSON object a line, first the finds, then what was played. */
const jsonOf = (scenario: string, { replay, ...find }: Find, place: string): string =>
  JSON.stringify({ scenario, ...find, replay: place, line: replay.line });

/** Tells what was found, with the replays written; the exit code. */
function tell(id: string, finds: readonly Find[], report: Report, ask: Asked, io: Io): number {
  const computers = report.meetings.computer;
  for (const find of finds) {
    let path: string;
    try {
      path = written(ask.folder, `${id}-${find.name}`, find.replay.text);
    } catch (error) {
      io.err(`${scenarioWords.unwritable(ask.folder, codeOf(error))}\n`);
      return EXIT.usage;
    }
    const place = relative(io.cwd, path);
    io.out(
      `${ask.isJson ? jsonOf(id, find, place) : fuzzWords.line(`${place}:${find.replay.line}`, find.kind, find.sentence)}\n`,
    );
  }
  const { meetings, acts, drafts, seats } = report;
  if (ask.isJson)
    io.out(`${JSON.stringify({ scenario: id, finds: finds.length, meetings, acts, drafts, seats })}\n`);
  else for (const line of fuzzWords.table(id, report)) io.out(`${line}\n`);
  if (finds.length === 0) io.err(`${fuzzWords.nothing(id)}\n`);
  if (ask.kinds.includes('computer') && computers < FEWEST_MEETINGS)
    io.err(`${fuzzWords.tooFew(id, FEWEST_MEETINGS)}\n`);
  return finds.length === 0 ? EXIT.done : EXIT.findings;
}

/** Ctrl-C asks the search to stop; a second one ends the process as ever. */
function processWorld(): FuzzWorld & { readonly leave: () => void } {
  const before = process.rawListeners('SIGINT') as (() => void)[];
  let isInterrupted = false;
  const restore = (): void => {
    process.removeListener('SIGINT', interrupt);
    for (const listener of before)
      if (!process.rawListeners('SIGINT').includes(listener)) process.on('SIGINT', listener);
  };
  const interrupt = (): void => {
    isInterrupted = true;
    restore();
  };
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', interrupt);
  return {
    isWatched: process.stderr.isTTY === true,
    isInterrupted: () => isInterrupted,
    now: () => performance.now(),
    leave: restore,
  };
}

async function fuzzAll(names: readonly string[], ask: Asked, io: Io, world: FuzzWorld): Promise<number> {
  let exit: number = EXIT.done;
  for (const name of names) {
    const found = scenarioNamed(name, io);
    if (!found.ok) return found.exit;
    const { scenario, text, path } = found;
    const setting: Setting = { scenario, texts: textsOf(scenario), digest: scenarioDigest(text) };
    const { report, isInterrupted } = await goThrough(scenario.id, setting, ask, io, world);
    const origin = {
      seed: ask.seed,
      version: manifest.version,
      scenario: builtInScenarios().includes(name) ? name : relative(ask.folder, path),
    };
    if (isInterrupted) io.err(`${fuzzWords.interrupted}\n`);
    const told = tell(scenario.id, findsOf(setting, origin, report), report, ask, io);
    if (told === EXIT.usage) return told;
    if (isInterrupted) return EXIT.interrupted;
    exit = Math.max(exit, told);
  }
  return exit;
}

/**
 * `horseshoe fuzz SCENARIO... [-n N] [--seed S] [--kind KIND] [--seconds T] [--out FOLDER] [--json]`: on standard output a
 * line for each find, with its replay, then what was played. Exit 0 nothing found, 1 finds, 2 wrong usage, a scenario that
 * is not there or a folder that cannot be written, 3 an invalid scenario, 130 interrupted, with what was found until then.
 */
export async function fuzzCommand(
  names: readonly string[],
  options: FuzzOptions,
  io: Io,
  world?: FuzzWorld,
): Promise<number> {
  const ask = asked(options, io);
  if (ask === null) return EXIT.usage;
  if (world !== undefined) return fuzzAll(names, ask, io, world);
  const own = processWorld();
  try {
    return await fuzzAll(names, ask, io, own);
  } finally {
    own.leave();
  }
}
