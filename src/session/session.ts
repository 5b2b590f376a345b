import type { Move } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act, ActKind, Council, Outcome } from './council.ts';
import type { Position } from './stage.ts';

/** A session: the Council over time, and where the current meeting stands on the chart. */
export interface Session {
  readonly council: Council;
  readonly position: Position;
}

/** What came of submitting an act. */
export type Step =
  | { readonly ok: true; readonly session: Session; readonly outcomes: readonly Outcome[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * An act kind as it stands for one seat now: in order, with its finite choices and holes, or not in order, with
 * the refusal that says why.
 */
export type Offer =
  | {
      readonly kind: ActKind;
      readonly seat: Seat;
      readonly inOrder: true;
      readonly choices: readonly Choice<Act, Move>[];
    }
  | { readonly kind: ActKind; readonly seat: Seat; readonly inOrder: false; readonly refusal: Refusal };
