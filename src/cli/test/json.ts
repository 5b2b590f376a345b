import { COVERED, type Met } from '../../replay/script/coverage.ts';
import type { Ended, Reporter } from './reporter.ts';

const without = (all: readonly string[], met: readonly string[]): readonly string[] =>
  all.filter((name) => !met.includes(name));

/** What was met and what was not, kind by kind. */
export const coverageData = (met: Met, of: Met): object =>
  Object.fromEntries(COVERED.map((kind) => [kind, { met: met[kind], notMet: without(of[kind], met[kind]) }]));

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

const dataOf = ({ tested, counts, milliseconds, coverage }: Ended): object => ({
  counts,
  milliseconds: round(milliseconds),
  files: tested.map(({ file, title, outcome, acts, milliseconds: own, met }) => ({
    file,
    title,
    outcome,
    acts,
    milliseconds: round(own),
    ...(met === null || coverage === null ? {} : { coverage: coverageData(met, coverage.of) }),
  })),
  failures: tested.flatMap(({ findings }) => findings),
  ...(coverage === null ? {} : { coverage: coverageData(coverage.met, coverage.of) }),
});

/** One object on one line: counts, files, and what is wrong, with places and codes. */
export const json: Reporter = {
  file: () => '',
  end: (ended) => `${JSON.stringify(dataOf(ended))}\n`,
};

/** The same of the coverage alone. */
export const jsonOfCoverage = ({ coverage }: Ended): string =>
  coverage === null ? '' : `${JSON.stringify(coverageData(coverage.met, coverage.of))}\n`;
