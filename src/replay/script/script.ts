import type { Seat } from '../../council/seat.ts';
import type { Reason } from '../../delegations/reason.ts';
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
  | {
      readonly do: 'line';
      readonly at: Place;
      readonly line: Line;
      /** Why it was done, where that stands there: null for an act of a person. */
      readonly why?: readonly Reason[] | null;
    }
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
  /** Undo, or a fork: to an entry of the record, 0 for the opening state. */
  | { readonly do: 'back'; readonly at: Place; readonly to: number; readonly by: Seat }
  /** From here on people hold these seats. */
  | { readonly do: 'held'; readonly at: Place; readonly held: readonly Seat[] }
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
  /** Whether the computer is asked again why seats that nobody holds did what they do. */
  readonly reasons: boolean;
  readonly given: Given | null;
  readonly steps: readonly ScriptStep[];
}
