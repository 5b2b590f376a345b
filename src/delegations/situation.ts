import type { Chance } from '../chance/chance.ts';
import type { Move } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { Hole } from '../procedure/rule.ts';
import type { Act, ActKind, ActOf } from '../session/council.ts';
import type { Offer } from '../session/session.ts';
import type { SeatView, View } from '../session/view.ts';
import type { Brief } from './brief.ts';
import type { Reason } from './reason.ts';

/** All that one delegation decides on: what it sees, what is in order for it, its own brief, its own draws. */
export interface Situation {
  readonly view: View;
  readonly offers: readonly Offer[];
  readonly seat: Brief;
  readonly chance: Chance;
}

/** An act with the reasons for it, at least one. */
export interface Choice {
  readonly act: Act;
  readonly why: readonly [Reason, ...Reason[]];
}

/** What a delegation does next, or why it waits. */
export type Decision = Choice | { readonly hold: true; readonly why: readonly [Reason, ...Reason[]] };

/** One matter that a delegation considers: a choice, or null when there is nothing to do about it. */
export type Consider = (situation: Situation) => Choice | null;

/** An offered act of a known kind, with the holes that may be filled otherwise. */
export interface Offered<K extends ActKind> {
  readonly act: ActOf<K>;
  readonly holes: readonly Hole<Move>[];
}

const isOf = <K extends ActKind>(act: Act, kind: K): act is ActOf<K> => act.kind === kind;

/** Every choice of an act kind that is in order for the seat now; none when it is not in order. */
export function offered<K extends ActKind>({ offers }: Situation, kind: K): readonly Offered<K>[] {
  const found: Offered<K>[] = [];
  for (const offer of offers) {
    if (offer.kind !== kind || !offer.inOrder) continue;
    for (const { act, holes } of offer.choices) if (isOf(act, kind)) found.push({ act, holes });
  }
  return found;
}

/** The seat as it stands in the meeting; null while it takes no part in it. */
export const ownSeat = ({ view, seat }: Situation): SeatView | null =>
  view.seats.find((one) => one.seat === seat.seat) ?? null;

/** The rule under which a seat is heard; null for a member of the Council. */
export function heardUnder(view: View, seat: Seat): 37 | 39 | null {
  const place = view.seats.find((one) => one.seat === seat)?.place;
  return place === 'invited' ? (view.expected.find((one) => one.seat === seat)?.rule ?? 37) : null;
}

/** Runs several considerations in their order and keeps the first that comes to something. */
export function firstOf(matters: readonly Consider[]): Consider {
  return (situation) => {
    for (const consider of matters) {
      const choice = consider(situation);
      if (choice !== null) return choice;
    }
    return null;
  };
}
