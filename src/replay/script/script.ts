import type { Line } from '../../notation/lines.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Expectation, Until } from './schema.ts';

/** Where something stands in a replay file: line and column from 1, in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One step of a replay. `at` is where it begins. */
export type ScriptStep =
  | { readonly do: 'line'; readonly at: Place; readonly line: Line }
  | {
      readonly do: 'expect';
      readonly at: Place;
      readonly expect: Expectation;
      /** Where each thing expected stands. */
      readonly places: Readonly<Partial<Record<keyof Expectation, Place>>>;
    }
  | {
      readonly do: 'refused';
      readonly at: Place;
      readonly line: Line;
      /** The rule, as it is written: `33`, `Charter 27(3)`; null where none is. */
      readonly rule: string | null;
      readonly because: string | null;
    }
  | { readonly do: 'others'; readonly at: Place; readonly until: Until | null };

/** Where the session starts. */
export type Given = { readonly from: string } | { readonly record: string; readonly entry: number | null };

/** A replay as it was read; its scenario is a name as long as nobody has looked for it. */
export interface Script {
  readonly title: string | null;
  readonly source: string | null;
  /** By its id or file, or the meeting that the replay itself describes. */
  readonly scenario: { readonly named: string; readonly digest: string | null } | { readonly own: Scenario };
  readonly seed: string;
  readonly strictAbstention: boolean;
  readonly held: readonly string[];
  readonly given: Given | null;
  readonly steps: readonly ScriptStep[];
}
