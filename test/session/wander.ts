import { type Draw, type Wandered, wander as wanderBy } from '../../src/fuzz/wander.ts';
import { privateCopy } from '../../src/session/effects.ts';
import type { Session } from '../../src/session/session.ts';
import type { PrivateSession } from '../../src/session/step.ts';

export { type Draw, seatsOf } from '../../src/fuzz/wander.ts';

/** Choices drawn one after another from one number, so that a failing meeting can be shrunk. */
export function drawing(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = (Math.imul(state ^ (state >>> 12), 0x297a2d39) + 0x6d2b79f5) >>> 0;
    return below <= 0 ? 0 : ((state ^ (state >>> 15)) >>> 0) % below;
  };
}

/** A random act that an offer gives, following from the number; null when none came up. */
export const wander = (session: Session, seed: number): Wandered | null => wanderBy(session, drawing(seed));

/** The session in the simulation door. */
export const ownCopy = ({ council, position }: Session): PrivateSession => ({
  council: privateCopy(council),
  position,
});

/** The same value, nothing of which can be changed any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
