import type { Seat } from '../council/seat.ts';
import type { Ballot } from '../procedure/acts.ts';
import type { Draft } from '../procedure/proceedings.ts';
import type { Stance } from '../scenario/schema.ts';
import type { View } from '../session/view.ts';
import { type Reason, reason } from './reason.ts';
import type { Situation } from './situation.ts';

/** A ballot with the reason for it. */
export interface Intent {
  readonly ballot: Ballot;
  readonly why: Reason;
}

const BY_STANCE: Readonly<Record<Stance, Ballot>> = {
  favours: 'for',
  supports: 'for',
  asserts: 'for',
  opposes: 'against',
  denies: 'against',
  doubts: 'abstaining',
  reserves: 'abstaining',
  neutral: 'abstaining',
};

/** The side a seat took on each claim on the record, as far as it spoke of it in public: 1 for it, -1 against it. */
function sideOn(view: View, seat: Seat): ReadonlyMap<string, number> {
  const by = (marks: readonly { readonly by: Seat }[]): boolean => marks.some((mark) => mark.by === seat);
  const sides = new Map<string, number>();
  for (const { id, asserted, supported, confirmed, denied } of view.claims) {
    if (by(denied)) sides.set(id, -1);
    else if (by(asserted) || by(supported) || by(confirmed)) sides.set(id, 1);
  }
  return sides;
}

/** Claims on which two seats took the same side, less those on which they took opposite ones. */
export function agreement(view: View, one: Seat, other: Seat): number {
  const theirs = sideOn(view, other);
  let sum = 0;
  for (const [claim, side] of sideOn(view, one)) sum += side * (theirs.get(claim) ?? 0);
  return sum;
}

/**
 * How the seat means to vote on a draft: as instructed, as a sponsor, as its stance has it, as its agreement with the
 * sponsors on the record suggests; failing all that it mostly abstains.
 */
export function ballotOn({ view, seat, chance }: Situation, draft: Draft): Intent {
  const { id, sponsors } = draft;
  const instructed = seat.instructions.votes.find((one) => one.draft === id)?.vote;
  if (instructed !== undefined)
    return { ballot: instructed, why: reason('instructed-vote', { draft: id, vote: instructed }) };
  if (sponsors.includes(seat.seat)) return { ballot: 'for', why: reason('sponsors-draft', { draft: id }) };
  const stance = seat.stances[id];
  if (stance !== undefined)
    return { ballot: BY_STANCE[stance], why: reason('stance-on-draft', { draft: id, stance }) };
  const sum = sponsors.reduce((total, other) => total + agreement(view, seat.seat, other), 0);
  if (sum > 0) return { ballot: 'for', why: reason('agrees-with-sponsors', { draft: id, sponsors }) };
  if (sum < 0) return { ballot: 'against', why: reason('differs-with-sponsors', { draft: id, sponsors }) };
  return chance.on(`vote/${id}`).happens(0.3)
    ? { ballot: 'for', why: reason('leans-towards-draft', { draft: id }) }
    : { ballot: 'abstaining', why: reason('cautious-abstention', { draft: id }) };
}
