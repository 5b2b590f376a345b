import { chanceFor } from '../chance/chance.ts';
import type { Seat } from '../council/seat.ts';
import type { Offer } from '../session/session.ts';

/** The seats in an order drawn by lot: the same one for the same seed, seat and entry, so that no undo draws anew. */
function shuffled(seats: readonly Seat[], seed: string, by: Seat, entry: number): readonly Seat[] {
  const chance = chanceFor(seed, by, entry);
  const drawn: Seat[] = [];
  const left = [...seats];
  while (left.length > 0) drawn.push(...left.splice(chance.below(left.length), 1));
  return drawn;
}

/** Offers as the table hands them out: the order of speakers drawn, which no front end draws and nobody fills in. */
export const withDraws = (offers: readonly Offer[], seed: string, entry: number): readonly Offer[] =>
  offers.map((offer) =>
    offer.kind === 'list.draw' && offer.inOrder
      ? {
          ...offer,
          choices: offer.choices.map(({ act, holes }) =>
            act.kind === 'list.draw'
              ? { act: { ...act, order: shuffled(act.order, seed, act.by, entry) }, holes: [] }
              : { act, holes },
          ),
        }
      : offer,
  );
