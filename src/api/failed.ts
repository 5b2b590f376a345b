import { formatAct } from '../notation/act.ts';
import type { Line } from '../notation/lines.ts';
import type { Problem } from '../notation/problem.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Mismatch } from '../replay/script/expect.ts';
import type { Act } from '../session/council.ts';
import { isWellFormed } from '../session/shape.ts';
import { refusedLine, stuckLine, unreadableLine } from '../words/en.ts';
import type { Course } from './course.ts';

/** Why something could not be done. `number` is its line in what was said, from 1; null where that is one line. */
export type Failed =
  | {
      readonly because: 'unreadable';
      readonly line: Line;
      readonly problem: Problem;
      readonly number: number | null;
    }
  | {
      readonly because: 'refused';
      readonly act: Act;
      readonly refusal: Refusal;
      readonly number: number | null;
    };

/** The others never got to what was waited for. */
export interface Stuck {
  readonly because: 'stuck';
  readonly acts: number;
  readonly mismatches: readonly Mismatch[];
}

/** What came of something; `course` is as far as it went. */
export type Came<F> =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly course: Course; readonly failed: F };

/** An act as its line; as data where it is none. */
const shown = (act: Act): string => (isWellFormed(act) ? formatAct(act) : JSON.stringify(act));

/** What failed, in English. */
export function messageOf({ found }: Course, failed: Failed | Stuck): string {
  switch (failed.because) {
    case 'unreadable':
      return unreadableLine(failed.problem, failed.line.text, failed.number);
    case 'refused':
      return refusedLine(shown(failed.act), failed.refusal, found.texts, failed.number);
    case 'stuck':
      return stuckLine(failed.acts, failed.mismatches);
  }
}
