import type { Seat } from '../council/seat.ts';
import { openVotes } from '../record/branch.ts';
import type { Entry } from '../record/entry.ts';
import type { Session } from '../session/session.ts';

/** Since when whoever is at the table has sat where. */
export interface Sat {
  /** The entry after which a person took a seat; one held from the beginning is not in it. */
  readonly seatedAt: ReadonlyMap<Seat, number>;
  /** The latest entry at which a person may have held a seat that nobody holds now. */
  readonly heldUntil: number;
}

/** Whether a ballot was cast by whoever sits in its seat now: a person, since that seat was taken. */
export const isCastHere = ({ n, by, why }: Entry, { seatedAt }: Sat): boolean =>
  why === undefined && n > (seatedAt.get(by) ?? 0);

/** Whether a viewer may see the ballot of its own seat in the vote under way (rule 40): not one that another cast. */
export function seesOwn(branch: readonly Entry[], viewer: Seat | null, sat: Sat): boolean {
  const n = viewer === null ? undefined : openVotes(branch).at(-1)?.ballots.get(viewer);
  const entry = branch.find((one) => one.n === n);
  return entry === undefined || isCastHere(entry, sat);
}

/**
 * Whether ballots are sealed to the table itself while nobody holds a seat: where a person has held one since the
 * question was put, giving it up and taking it again would else open them to whoever has not voted yet.
 */
export const areSealed = (branch: readonly Entry[], { heldUntil }: Sat): boolean =>
  openVotes(branch).some(({ put }) => put <= heldUntil);

/** Whether some ballots of a vote are cast and some are still to come: nobody who has seen the first casts the others. */
export function isHalfCast({ council }: Session): boolean {
  const meeting = council.meetings[council.current];
  return [meeting?.vote, meeting?.heldVote].some(
    (vote) => vote != null && !vote.complete && Object.keys(vote.ballots).length > 0,
  );
}
