import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { Offer } from '../session/session.ts';

type Change = Extract<Act, { readonly kind: 'amendment.propose' | 'draft.revise' }>;

const changeOf = (act: Act): Change | null =>
  act.kind === 'amendment.propose' || act.kind === 'draft.revise' ? act : null;

/** Whether a change of a text is one that the scenario has ready. */
const isReady = (act: Change): boolean =>
  (act.kind === 'amendment.propose' ? act.amendment : act.revision) !== null;

/** Whether two changes take the same paragraph out of the same draft. */
const isSameDeletion = (one: Change, other: Change): boolean =>
  one.change === 'delete' &&
  other.change === 'delete' &&
  one.draft === other.draft &&
  one.paragraph === other.paragraph;

/**
 * Offers in which no deletion stands twice: where the scenario has one ready, the same in own words is not shown, since
 * neither has a text (rule 36; for revisions rule 35). The rules take either.
 */
export const distinct = (offers: readonly Offer[]): readonly Offer[] =>
  offers.map((offer) =>
    offer.inOrder
      ? { ...offer, choices: offer.choices.filter((one) => !isDoubled(one, offer.choices)) }
      : offer,
  );

function isDoubled<M>({ act }: Choice<Act, M>, choices: readonly Choice<Act, M>[]): boolean {
  const change = changeOf(act);
  if (change === null || isReady(change)) return false;
  return choices.some(({ act: other }) => {
    const known = changeOf(other);
    return known !== null && isReady(known) && isSameDeletion(change, known);
  });
}
