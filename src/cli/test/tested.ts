import { formatAct } from '../../notation/act.ts';
import { type Met, metBy } from '../../replay/script/coverage.ts';
import { loadReplay, type Unready } from '../../replay/script/file.ts';
import {
  type Prepared,
  type RunOptions,
  repair,
  runScript,
  scenarioChange,
} from '../../replay/script/prepare.ts';
import type { Done, Failure, Golden, RanOn } from '../../replay/script/run.ts';
import type { Place } from '../../replay/script/script.ts';
import { diagnostic } from '../../words/en/diagnostics.ts';
import { replayFileWords } from '../../words/en/replayFiles.ts';
import { failingWords, replayWords, unreadyLines, unreadyWords } from '../../words/en/replays.ts';

/** How a replay file came out: it holds, it does not, it has errors, it cannot be read, or the program failed on it. */
export type Outcome = 'passed' | 'failed' | 'invalid' | 'unreadable' | 'crashed';

/** Something wrong, for programs; line and column from 1, null where the file as a whole is meant. */
export interface Finding {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: string;
  readonly message: string;
  readonly mismatches?: readonly {
    readonly key: string;
    readonly of: string | null;
    readonly expected: string;
    readonly found: string;
  }[];
}

/** What came of one file: plain data, which may cross from one process to another. */
export interface Tested {
  readonly file: string;
  readonly title: string | null;
  readonly outcome: Outcome;
  readonly acts: number;
  readonly milliseconds: number;
  readonly findings: readonly Finding[];
  /** What is told of the findings, line by line. */
  readonly told: readonly string[];
  readonly met: Met | null;
  /** Digests to be written anew; only of a replay that holds. */
  readonly golden: readonly Golden[];
  /** The file of its scenario; null where it describes its meeting itself, or none was found. */
  readonly scenario: string | null;
}

export interface Testing {
  /** Only replays with this in their title or path are run; without capitals. */
  readonly filter: string | null;
  readonly coverage: boolean;
  /** Digests that differ are noted and do not fail. */
  readonly renewing: boolean;
  /** What does not hold is left out, and the rest is run all the same: everything that does not hold is told. */
  readonly repairing: boolean;
}

/** How many entries are told before a failure. */
const BEFORE = 5;

const INDENT = '  ';

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `${INDENT}${line}`);

/** The act that a failure is about, as a line. */
const lineOf = (failure: Failure): string => ('act' in failure ? formatAct(failure.act) : '');

/** The last entries before a failure, as lines of notation with what came of them. */
function entriesBefore(done: readonly Done[], past: number): readonly string[] {
  const last = done.slice(-BEFORE);
  const first = past + done.length - last.length + 1;
  return last.map(({ act, outcomes }, at) =>
    replayWords.entry({
      n: first + at,
      line: formatAct(act),
      outcomes: outcomes.map(({ kind }) => kind),
    }),
  );
}

const isDigest = (failure: Failure): boolean =>
  failure.because === 'expected' && failure.mismatches.every(({ key }) => key === 'record');

/** Why a replay does not hold, what went before, and the command that opens it there. */
export function toldOf(
  file: string,
  { found, past }: Prepared,
  done: readonly Done[],
  failure: Failure,
): readonly string[] {
  const { message, lines } = failingWords(failure, found.texts, lineOf(failure));
  const before = entriesBefore(done, past?.entries.length ?? 0);
  // What the others did before they were stuck is seen where the replay ends, and not before its line.
  const line = failure.because === 'stuck' ? null : failure.at.line;
  return [
    replayWords.place(file, failure.at, message, failure.because),
    ...indented(lines),
    ...(isDigest(failure) ? indented([replayWords.writesIt]) : []),
    ...(before.length === 0 ? [] : indented([replayWords.before, ...indented(before)])),
    ...indented([replayWords.open(file, line)]),
  ];
}

function findingOf(file: string, { found }: Prepared, failure: Failure): Finding {
  const { message } = failingWords(failure, found.texts, lineOf(failure));
  const mismatches = 'mismatches' in failure ? { mismatches: failure.mismatches } : {};
  return { file, ...failure.at, code: failure.because, message, ...mismatches };
}

const whole = (file: string, place: Place | undefined, code: string, message: string): Finding => ({
  file,
  line: place?.line ?? null,
  column: place?.column ?? null,
  code,
  message,
});

function unreadyFindings(file: string, unready: Unready): readonly Finding[] {
  if (unready.because === 'invalid')
    return unready.problems.map((problem) => ({
      file: problem.file,
      line: problem.line,
      column: problem.column,
      code: problem.code,
      message: diagnostic(problem),
    }));
  return [whole(file, unready.at, unready.because, unreadyWords(unready).message)];
}

const NOTHING = {
  title: null,
  acts: 0,
  milliseconds: 0,
  met: null,
  golden: [],
  scenario: null,
} as const;

/** What is told of a file on which the program failed. */
export function crashed(file: string, message: string): Tested {
  const told = replayWords.place(file, undefined, replayWords.crashed(message), 'crashed');
  return {
    ...NOTHING,
    file,
    outcome: 'crashed',
    findings: [whole(file, undefined, 'crashed', message)],
    told: [told],
  };
}

/** A file that cannot be read, or names what cannot be read, is wrong usage; one with errors in it is invalid. */
const outcomeOf = ({ because }: Unready): Outcome =>
  because === 'unreadable' || because === 'no-scenario' ? 'unreadable' : 'invalid';

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

function runOnce(prepared: Prepared, options: RunOptions): RanOn {
  const { failure, ...ran } = runScript(prepared, options);
  return { ...ran, failures: failure === null ? [] : [failure] };
}

/**
 * Runs the replay of a file; null when the filter leaves it out.
 * @param file what it is called in the report
 */
export function testFile(path: string, file: string, testing: Testing): Tested | null {
  const { filter, coverage, renewing, repairing } = testing;
  const start = performance.now();
  const isNamed = filter === null || has(file, filter);
  try {
    const loaded = loadReplay(path, file);
    if (!loaded.ok) {
      if (!isNamed) return null;
      const told = unreadyLines(file, loaded);
      return { ...NOTHING, file, outcome: outcomeOf(loaded), findings: unreadyFindings(file, loaded), told };
    }
    const { prepared } = loaded;
    const { title } = prepared.script;
    if (!isNamed && !has(title ?? '', filter)) return null;
    const options = renewing ? { renewing } : {};
    const ran = repairing ? repair(prepared, options) : runOnce(prepared, options);
    const { failures, done, golden } = ran;
    const holds = failures.length === 0;
    const change = scenarioChange(prepared);
    return {
      file,
      title,
      outcome: holds ? 'passed' : 'failed',
      acts: done.length,
      milliseconds: performance.now() - start,
      findings: failures.map((failure) => findingOf(file, prepared, failure)),
      told: [
        ...(change === null ? [] : [`${INDENT}${replayFileWords.changed(change.named)}`]),
        // Of what goes on after a failure it cannot be said what went before each.
        ...failures.flatMap((failure) => toldOf(file, prepared, repairing ? [] : done, failure)),
      ],
      met: coverage ? metBy(ran) : null,
      golden: holds ? golden : [],
      scenario: prepared.found.file,
    };
  } catch (error) {
    return isNamed ? crashed(file, error instanceof Error ? error.message : String(error)) : null;
  }
}
