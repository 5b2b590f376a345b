import type { Met } from '../../replay/script/coverage.ts';
import type { Counts } from './counts.ts';
import type { Tested } from './tested.ts';

/** What there is to report at the end. */
export interface Ended {
  readonly tested: readonly Tested[];
  readonly counts: Counts;
  readonly milliseconds: number;
  /** What all have met, and everything there is to meet; null where it was not asked for. */
  readonly coverage: { readonly met: Met; readonly of: Met } | null;
}

/** Tells what came of the files: each in their order, and all at the end. What it gives is written to standard output. */
export interface Reporter {
  readonly file: (tested: Tested) => string;
  readonly end: (ended: Ended) => string;
}
