import { wrapped } from '../../lines/wrap.ts';
import { COVERED, type Met } from '../../replay/script/coverage.ts';
import { replayWords } from '../../words/en/replays.ts';
import { shown } from '../../words/en/shown.ts';
import { jsonOfCoverage } from './json.ts';
import type { Ended, Reporter } from './reporter.ts';
import type { Outcome, Tested } from './tested.ts';

/** How the report for people looks. */
export interface Look {
  readonly color: boolean;
  /** Columns; infinite where it is not for a terminal. */
  readonly width: number;
  /** Whether a replay that holds has a line of its own. */
  readonly each: boolean;
  /** Coverage as a table, as JSON, or none. */
  readonly coverage: 'table' | 'json' | null;
}

const MARKS: Readonly<Record<Outcome, string>> = {
  passed: replayWords.passed,
  failed: replayWords.failed,
  invalid: replayWords.bad,
  unreadable: replayWords.bad,
  crashed: replayWords.bad,
};

const GREEN = 32;
const RED = 31;

const without = (all: readonly string[], met: readonly string[]): readonly string[] =>
  all.filter((name) => !met.includes(name));

const isMark = (line: string | undefined): boolean => /^\s*\^+$/u.test(line ?? '');

/** Not cut is a row with a caret under it, which would stand elsewhere, and a command, which is to be copied. */
const fitted = (lines: readonly string[], width: number): readonly string[] =>
  lines.flatMap((line, at) =>
    isMark(line) || isMark(lines[at + 1]) || replayWords.isCommand(line) ? [line] : wrapped(line, width),
  );

/** What a class met and did not meet, in a few lines. */
function metLines(met: Met, of: Met): readonly string[] {
  const { coverage } = replayWords;
  return [
    coverage.acts(met.acts),
    coverage.rules(met.rules),
    coverage.notActs(without(of.acts, met.acts)),
    coverage.notRules(without(of.rules, met.rules)),
  ];
}

/** Coverage of all replays: how much of each kind, and what is missing. */
export const coverageLines = (met: Met, of: Met): readonly string[] => [
  '',
  replayWords.coverage.title,
  ...COVERED.flatMap((kind) => {
    const left = without(of[kind], met[kind]);
    return [
      replayWords.coverage.row(replayWords.coverage.kinds[kind], met[kind].length, of[kind].length),
      ...(left.length === 0 ? [] : [replayWords.coverage.notMet(left)]),
    ];
  }),
];

/** For people: a line for each replay, and under one that does not hold why. */
export function plain({ color, width, each, coverage }: Look, of: Met): Reporter {
  const colored = (text: string, code: number): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const text = (lines: readonly string[]): string =>
    fitted(lines, width)
      .map((line) => `${line}\n`)
      .join('');
  const head = ({ file, title, outcome }: Tested): string => {
    const mark = MARKS[outcome];
    const line = `${shown(file)}${title === null ? '' : `: ${shown(title)}`}`;
    const [first = '', ...rest] = wrapped(`${' '.repeat(mark.length)} ${line}`, width);
    return [`${colored(mark, outcome === 'passed' ? GREEN : RED)}${first.slice(mark.length)}`, ...rest].join(
      '\n',
    );
  };
  return {
    file: (tested) => {
      const { outcome, told, met } = tested;
      const byItself = coverage === 'table' && met !== null ? metLines(met, of) : [];
      if (outcome === 'passed' && !each && byItself.length + told.length === 0) return '';
      const after = outcome === 'passed' ? [] : [''];
      return `${head(tested)}\n${text([...told, ...byItself, ...after])}`;
    },
    end: (ended: Ended) => {
      const { tested, counts, milliseconds } = ended;
      const acts = tested.reduce((sum, one) => sum + one.acts, 0);
      const table =
        ended.coverage === null || coverage !== 'table' ? [] : coverageLines(ended.coverage.met, of);
      const summary = replayWords.summary(counts, acts, (milliseconds / 1000).toFixed(1));
      return `${text([...table, ...(table.length === 0 ? [] : ['']), summary])}${coverage === 'json' ? jsonOfCoverage(ended) : ''}`;
    },
  };
}
