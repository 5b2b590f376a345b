import type { Seat } from '../council/seat.ts';
import type { Challenge, Claim, ClaimStatus, Ledger } from './ledger.ts';

/** The challenge of that id, if there is one. */
export const challengeOf = (ledger: Ledger, id: string): Challenge | undefined =>
  ledger.challenges.find((one) => one.id === id);

/** Challenges put to a seat that it has neither answered nor declined, oldest first. */
export const openChallengesTo = (ledger: Ledger, seat: Seat): readonly Challenge[] =>
  ledger.challenges.filter(({ to, status }) => to === seat && status === 'open');

/** Whether the claim is on the record: somebody asserted it, or released news reported it. */
export const isRaised = (claim: Claim): boolean => claim.asserted.length > 0 || claim.reported.length > 0;

/**
 * Where a claim stands, derived from what was said of it; the latest challenge weighs most. The engine holds no
 * opinion on whether it is true.
 */
export function statusOf(ledger: Ledger, claim: Claim): ClaimStatus {
  const challenges = ledger.challenges.filter((one) => one.claim === claim.id);
  if (challenges.some(({ status }) => status === 'open')) return 'challenged';
  const last = challenges.findLast(({ status }) => status !== 'set-aside');
  if (last?.status === 'unanswered') return 'unanswered';
  if (last?.status === 'declined') return 'declined';
  if (claim.confirmed.length > 0) return 'confirmed';
  if (claim.denied.length > 0) return 'denied';
  if (claim.asserted.length > 0) return 'asserted';
  return claim.reported.length > 0 ? 'reported' : 'not-raised';
}
