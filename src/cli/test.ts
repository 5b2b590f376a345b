import { resolve } from 'node:path';
import { metTogether, toMeet } from '../replay/script/coverage.ts';
import { forgetScenarios } from '../replay/script/file.ts';
import { SUBJECTS } from '../words/en/explain.ts';
import { replayWords } from '../words/en/replays.ts';
import { EXIT, type Io } from './io.ts';
import { countsOf, exitOf } from './test/counts.ts';
import { calledFrom, replayFiles } from './test/files.ts';
import { json } from './test/json.ts';
import { junit } from './test/junit.ts';
import { coverageLines, plain } from './test/plain.ts';
import { testAll } from './test/pool.ts';
import { progressLine } from './test/progress.ts';
import type { Reporter } from './test/reporter.ts';
import type { Tested, Testing } from './test/tested.ts';
import { renew } from './test/update.ts';
import { waitForChange } from './test/watch.ts';
import { wantsColor } from './wantsColor.ts';

/** The options of `horseshoe test` as the command table gives them. */
export interface TestOptions {
  readonly reporter?: 'default' | 'junit' | 'json';
  readonly bail?: string | true;
  readonly filter?: string;
  readonly watch?: boolean;
  readonly update?: boolean;
  readonly repair?: boolean;
  readonly yes?: boolean;
  readonly coverage?: 'table' | 'json' | true;
  readonly color?: boolean;
}

/** So many replays have a line each when they hold; of more, those that do not alone. */
const EACH = 50;

const OUTCOMES: readonly string[] = SUBJECTS.filter(({ kind }) => kind === 'outcome').map(({ name }) => name);

/** How many failures end it; null for bad input. */
function mostFailures(bail: TestOptions['bail']): number | null {
  if (bail === undefined) return Number.POSITIVE_INFINITY;
  if (bail === true) return 1;
  return /^[1-9]\d{0,8}$/u.test(bail) ? Number(bail) : null;
}

function reporterOf({ reporter, coverage, color }: TestOptions, files: number): Reporter {
  if (reporter === 'junit') return junit;
  if (reporter === 'json') return json;
  const isTerminal = process.stdout.isTTY === true;
  const look = {
    color: isTerminal && wantsColor(color === undefined ? {} : { color }),
    width: isTerminal ? process.stdout.columns : Number.POSITIVE_INFINITY,
    each: files <= EACH,
    coverage: coverage === undefined ? null : coverage === 'json' ? 'json' : 'table',
  } as const;
  return plain(look, toMeet(OUTCOMES));
}

interface Done {
  readonly tested: readonly Tested[];
  readonly exit: number;
}

/** Runs these files once and reports on them, in their order, whatever was finished first. */
async function once(paths: readonly string[], most: number, options: TestOptions, io: Io): Promise<Done> {
  const start = performance.now();
  const files = paths.map((path) => ({ path, name: calledFrom(io.cwd, path) }));
  const testing: Testing = {
    filter: options.filter ?? null,
    coverage: options.coverage !== undefined,
    renewing: options.update === true,
    repairing: options.repair === true,
  };
  const reporter = reporterOf(options, files.length);
  const progress = progressLine();
  const waiting = new Map<number, Tested | null>();
  const tested: Tested[] = [];
  let reported = 0;
  let failed = 0;
  forgetScenarios();
  await testAll(files, testing, (at, one) => {
    waiting.set(at, one);
    for (let next = waiting.get(reported); next !== undefined; next = waiting.get(reported)) {
      waiting.delete(reported);
      reported += 1;
      if (next === null) continue;
      tested.push(next);
      const text = reporter.file(next);
      if (text !== '') progress.clear();
      io.out(text);
      if (next.outcome !== 'passed') failed += 1;
      if (failed >= most) return false;
    }
    progress.show(reported + waiting.size, files.length, failed);
    return true;
  });
  progress.clear();
  if (tested.length === 0 && options.filter !== undefined) {
    io.err(`${replayWords.noFilter(options.filter)}\n`);
    return { tested, exit: EXIT.usage };
  }
  const met = metTogether(tested.flatMap((one) => (one.met === null ? [] : [one.met])));
  const of = toMeet(OUTCOMES);
  io.out(
    reporter.end({
      tested,
      counts: countsOf(tested, files.length - reported),
      milliseconds: performance.now() - start,
      coverage: testing.coverage ? { met, of } : null,
    }),
  );
  // JUnit has no place for it.
  if (testing.coverage && options.reporter === 'junit')
    for (const line of coverageLines(met, of)) io.err(`${line}\n`);
  return { tested, exit: exitOf(tested) };
}

/** Writes digests anew; whether what does not hold otherwise is worse than that is for the exit code to say. */
async function update({ tested, exit }: Done, options: TestOptions, io: Io): Promise<number> {
  const renewals = tested
    .filter(({ golden }) => golden.length > 0)
    .map(({ file, golden }) => ({ path: resolve(io.cwd, file), name: file, golden }));
  return Math.max(exit, await renew(renewals, options.yes === true, io));
}

async function watching(
  names: readonly string[],
  most: number,
  options: TestOptions,
  io: Io,
): Promise<number> {
  const folders = names.length === 0 ? [io.cwd] : [];
  let exit: number = EXIT.done;
  for (let before: readonly string[] = []; ; ) {
    const found = replayFiles(names, io.cwd);
    const files = found.ok ? found.files : before;
    const done = await once(files, most, options, io);
    exit = done.exit;
    before = files;
    const scenarios = done.tested.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));
    io.err(`${replayWords.watching}\n`);
    const woken = await waitForChange([...files, ...scenarios], folders);
    if (woken.because === 'left') return woken.interrupted ? EXIT.interrupted : exit;
    io.err(`\n${replayWords.changed(calledFrom(io.cwd, woken.path))}\n`);
  }
}

/**
 * `horseshoe test [GLOB...]`: runs replay files, and tells on standard output which do not hold, and why. Exit 0 all
 * hold; 1 one does not, or the program failed on it; 2 wrong usage, or a file that cannot be read; 3 a file with errors;
 * the highest of these where there are several; 130 interrupted.
 */
export async function testCommand(names: readonly string[], options: TestOptions, io: Io): Promise<number> {
  const refuse = (message: string): number => {
    io.err(`${message}\n`);
    return EXIT.usage;
  };
  const most = mostFailures(options.bail);
  if (most === null) return refuse(replayWords.badBail(String(options.bail)));
  const found = replayFiles(names, io.cwd);
  if (!found.ok) return refuse(found.glob === null ? replayWords.noReplays : replayWords.noMatch(found.glob));
  if (options.watch === true) {
    if (options.update === true) return refuse(replayWords.watchUpdate);
    if (process.stdin.isTTY !== true) return refuse(replayWords.watchNoTerminal);
    return watching(names, most, options, io);
  }
  const done = await once(found.files, most, options, io);
  return options.update === true && done.exit !== EXIT.usage ? update(done, options, io) : done.exit;
}
