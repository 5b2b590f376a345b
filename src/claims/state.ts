import type { Meeting, Mutable, Proceedings } from '../procedure/proceedings.ts';
import type { ActRule } from '../procedure/rule.ts';
import type { ClaimsAct, Move } from './acts.ts';
import type { Claim, ClaimsOutcome, Ledger } from './ledger.ts';

/** What the ledger's rules see: the ledger, the meeting it goes with, and the number of the entry being made. */
export interface Recorded extends Proceedings {
  readonly ledger: Ledger;
  readonly entry: number;
}

/** The rule of one kind of act of the ledger. */
export type ClaimsRule<K extends ClaimsAct['kind']> = ActRule<
  Extract<ClaimsAct, { readonly kind: K }>,
  Recorded,
  Mutable<Recorded>,
  ClaimsOutcome,
  Move
>;

/** The meeting the session is at. */
export function sittingOf(council: Recorded): Meeting {
  const meeting = council.meetings[council.current];
  if (meeting === undefined) throw new Error(`no meeting ${council.current}`);
  return meeting;
}

/** Whether the claim can be raised at this meeting, or at the one that this meeting continues (rule 10). */
export function belongsHere(council: Recorded, claim: Claim): boolean {
  const { id, continues } = sittingOf(council);
  return claim.meetings.includes(id) || (continues !== null && claim.meetings.includes(continues));
}

/** The claim of that id, if the scenario has it. */
export const claimOf = (ledger: Ledger, id: string): Claim | undefined =>
  ledger.claims.find((one) => one.id === id);
