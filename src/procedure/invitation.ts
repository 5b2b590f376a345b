import type { Seat } from '../council/seat.ts';
import type { Framing } from './acts.ts';
import type { Floor, Participant } from './proceedings.ts';

/** An invitation that is proposed, with the floor and list that it set aside when the item was under consideration. */
export interface Invitation extends Participant {
  readonly by: Seat;
  readonly framed: Framing;
  /** Proposed while the item was under consideration. */
  readonly late: boolean;
  readonly list: readonly Seat[];
  readonly floor: Floor | null;
}
