import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import type { ProcedureAct } from './acts.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Mutable, Proceedings } from './proceedings.ts';
import type { Refusal } from './refusal.ts';

/** A part of an act that is left open, with the canonical fill standing in the act itself. */
export type Hole<Move = never> =
  | { readonly name: 'words'; readonly type: 'text'; readonly maxLength: number }
  | { readonly name: 'until'; readonly type: 'date-time' }
  | { readonly name: 'more'; readonly type: 'paragraphs'; readonly from: readonly string[] }
  | { readonly name: 'person'; readonly type: 'text'; readonly maxLength: number }
  | { readonly name: 'order'; readonly type: 'order'; readonly of: readonly Seat[] }
  | {
      readonly name: 'names';
      readonly type: 'names';
      readonly from: readonly string[];
      readonly most: number;
    }
  | { readonly name: 'moves'; readonly type: 'subset'; readonly from: readonly Move[] };

/** One finite choice: a complete act in its canonical form, and the holes that may be filled otherwise. */
export interface Choice<A, Move = never> {
  readonly act: A;
  readonly holes: readonly Hole<Move>[];
}

/**
 * How one kind of act is governed. `C` is the state as read, `M` the same state as changed in place.
 * - `gate`: may this seat do such an act at all now? It needs no more than the seat.
 * - `none`: why there is nothing of this kind left for the seat, when the gate lets it through. It is left out where
 *   there always is something; an act that names its object is refused by `check`, for the reason of that object.
 * - `check`: is this very act in order? Called after `gate`.
 * - `choices`: every finite choice for the seat; at least one when neither `gate` nor `none` refuses.
 * - `apply`: the effect, written once, in place; it reports what it brought about to `emit`.
 */
export interface ActRule<A, C, M, O, Move = never> {
  readonly gate: (council: C, stage: Stage, seat: Seat) => Refusal | null;
  readonly none?: (council: C, stage: Stage, seat: Seat) => Refusal | null;
  readonly check: (council: C, stage: Stage, act: A) => Refusal | null;
  readonly choices: (council: C, stage: Stage, seat: Seat) => readonly Choice<A, Move>[];
  readonly apply: (council: M, stage: Stage, act: A, emit: (outcome: O) => void) => void;
}

/** The rule of one kind of act of procedure. */
export type ProcedureRule<K extends ProcedureAct['kind']> = ActRule<
  Extract<ProcedureAct, { readonly kind: K }>,
  Proceedings,
  Mutable<Proceedings>,
  ProcedureOutcome
>;

/** A choice without holes. */
export const choice = <A>(act: A): Choice<A> => ({ act, holes: [] });
