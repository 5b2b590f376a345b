import type { Draft } from '../../procedure/proceedings.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import { draftLabel, series } from './names.ts';

type Turns = Pick<View, 'drafts' | 'toPut' | 'seats'>;

/** Whether the drafts are put in another order than that of their submission, as the Council decided (rule 32). */
export function isReordered({ drafts, toPut }: Turns): boolean {
  const orders = toPut.map((id) => drafts.find((one) => one.id === id)?.order ?? 0);
  return orders.some((order, at) => at > 0 && order < (orders[at - 1] ?? 0));
}

const howOrdered = (view: Turns): string =>
  isReordered(view) ? 'as the Council decided, rule 32' : 'the order of submission, rule 32';

/** In which order the drafts will be put, where there are several: "To be put: S/2, then S/1 (…)". */
export const orderLines = (view: Turns, texts: Texts): readonly string[] =>
  view.toPut.length < 2
    ? []
    : [`To be put: ${view.toPut.map((id) => draftLabel(texts, id)).join(', then ')} (${howOrdered(view)}).`];

/**
 * What a draft waits for: its turn among several (rule 32); of a withdrawn one, who may have it put all the same (rule 35).
 * That a draft waits for a member to ask for it is a notice (rule 38).
 */
export function turnLines(
  { id, status, seconders, held }: Draft,
  view: Turns,
  texts: Texts,
): readonly string[] {
  const { toPut, seats } = view;
  const turn = status === 'tabled' ? toPut.indexOf(id) : -1;
  const entitled = status === 'tabled' ? held.map(({ seat }) => seat) : seconders;
  const members =
    status === 'tabled' || status === 'withdrawn'
      ? entitled.filter((seat) => seats.some((one) => one.seat === seat && one.place === 'member'))
      : [];
  return [
    ...(turn < 0 || toPut.length < 2
      ? []
      : [`Number ${turn + 1} of ${toPut.length} to be put (${howOrdered(view)}).`]),
    ...(members.length === 0
      ? []
      : [`${series(texts, members)} may take it over, having seconded it (rule 35).`]),
  ];
}
