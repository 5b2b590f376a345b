import { EXIT } from '../io.ts';
import type { Outcome, Tested } from './tested.ts';

/** How many replays came out how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** With errors, not to be read, or crashed. */
  readonly bad: number;
  /** Left alone after as many failures as --bail takes. */
  readonly notRun: number;
}

const COUNTED: Readonly<Record<Outcome, 'passed' | 'failed' | 'bad'>> = {
  passed: 'passed',
  failed: 'failed',
  invalid: 'bad',
  unreadable: 'bad',
  crashed: 'bad',
};

export function countsOf(tested: readonly Tested[], notRun: number): Counts {
  const count = (which: (typeof COUNTED)[Outcome]): number =>
    tested.filter(({ outcome }) => COUNTED[outcome] === which).length;
  return { passed: count('passed'), failed: count('failed'), bad: count('bad'), notRun };
}

const EXITS: Readonly<Record<Outcome, number>> = {
  passed: EXIT.done,
  failed: EXIT.findings,
  crashed: EXIT.findings,
  unreadable: EXIT.usage,
  invalid: EXIT.invalid,
};

/** The exit code of all: that of the worst. */
export const exitOf = (tested: readonly Tested[]): number =>
  Math.max(EXIT.done, ...tested.map(({ outcome }) => EXITS[outcome]));
