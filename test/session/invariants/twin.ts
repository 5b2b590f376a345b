import { vi } from 'vitest';
import type { Seat } from '../../../src/council/seat.ts';
import type { Stage } from '../../../src/council/stages.ts';
import type { RollCall, Verdict } from '../../../src/council/tally.ts';
import type { Reason, Refusal } from '../../../src/procedure/refusal.ts';
import type { ActKind, Council } from '../../../src/session/council.ts';
import type { Session } from '../../../src/session/session.ts';
import type { Doing } from '../../rules/acts.ts';

/** A rule changed so that an invariant breaks, and the meeting at which it shows. */
export interface Twin {
  readonly breaks: number;
  readonly when: string;
  readonly mutate?: () => void;
  /** A kind of act that the chart is made to take at a stage. */
  readonly takes?: readonly [Stage, ActKind];
  readonly start: Session;
  /** Acts, or the votes of all members at the table with the result: 'for others; against RUS'. */
  readonly doings: readonly (Doing | string)[];
}

export type Count = (vote: RollCall) => Verdict;

/** How votes are counted while a twin lives; null is as they are. */
export const counting: { by: ((vote: RollCall, real: Count) => Verdict) | null } = { by: null };

type Asked<A> = (council: Council, stage: Stage, asked: A) => Refusal | null;

/** The same question, never answered with this reason. */
const without =
  <A>(real: Asked<A>, because: Reason): Asked<A> =>
  (...given) => {
    const refusal = real(...given);
    return refusal?.because === because ? null : refusal;
  };

/** Any seat may do such an act, as far as this reason goes. */
export function gateAllows(rule: { readonly gate: Asked<Seat> }, because: Reason): void {
  const open = without(rule.gate, because);
  vi.spyOn(rule, 'gate').mockImplementation(open);
}

/** Any such act is in order, as far as this reason goes. */
export function checkAllows<A>(rule: { readonly check: Asked<A> }, because: Reason): void {
  const open = without(rule.check, because);
  vi.spyOn(rule, 'check').mockImplementation(open);
}
