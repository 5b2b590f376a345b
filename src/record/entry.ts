import type { Capacity, Seat } from '../council/seat.ts';
import type { Act, Outcome } from '../session/council.ts';

/** Version of the record format; a reader refuses a newer one. */
export const RECORD_FORMAT = 1;

/** Who may read an entry: everyone, or only some seats (a sealed ballot until the count). */
export type Audience = 'all' | readonly Seat[];

/**
 * The act of going back: undo and forks append it with an older `parent` and bring about nothing; the state
 * after it is the state after its parent. Nothing is ever deleted.
 */
export interface ReturnAct {
  readonly kind: 'record.return';
  readonly by: Seat;
}

/** One reason of a computer delegation, as a code with facts; `words` makes the sentence. */
export interface Reason {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

/** First line of a record: what is needed to run it again. */
export interface Header {
  readonly kind: 'horseshoe-record';
  readonly format: typeof RECORD_FORMAT;
  readonly scenario: { readonly id: string; readonly file: string | null; readonly digest: string };
  /** Meeting id at which the session starts; null for the first. */
  readonly from: string | null;
  readonly seed: string;
  readonly rules: 'council';
  /** Article 27(3) was held as a rule; left out when it was not. */
  readonly strictAbstention?: true;
  /** Seats held by people when the session was opened. */
  readonly held: readonly Seat[];
  readonly startedAt: string;
}

/** One line of the record. */
export interface Entry {
  /** 1, 2, 3 ... in the order in which lines were written. */
  readonly n: number;
  /** The entry this one follows; 0 for the opening state. */
  readonly parent: number;
  /** Wall-clock time, ISO 8601; it comes in with the act and is no part of the digest. */
  readonly at: string;
  readonly meeting: string;
  readonly by: Seat;
  readonly capacity: Capacity;
  readonly audience: Audience;
  readonly act: Act | ReturnAct;
  readonly outcomes: readonly Outcome[];
  /** Why a computer delegation chose it; absent for people. Part of the digest. */
  readonly why?: readonly Reason[];
  readonly digest: string;
}
