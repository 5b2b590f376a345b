import type { Offer } from '../session/session.ts';
import type { TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { actLabel, choiceLabel } from '../words/en/meeting.ts';

/** One line of the menu: to wait, to run on, or an act kind that is in order. */
export type Item =
  | { readonly do: 'advance'; readonly label: string }
  | { readonly do: 'run'; readonly label: string }
  | { readonly do: 'act'; readonly label: string; readonly offer: Extract<Offer, { inOrder: true }> };

/** Acts that are in order nearly always and would crowd the menu; `leave`, `arrive` stay reachable by name. */
const RARE: readonly string[] = ['seat.arrive', 'seat.leave'];

function labelOf(offer: Extract<Offer, { inOrder: true }>, { texts }: TableState): string {
  const [only, ...more] = offer.choices;
  return only !== undefined && more.length === 0 ? choiceLabel(only.act, texts) : actLabel(offer.kind);
}

/** The menu for whoever is at the keyboard; the numbers are the places, from 1. */
export function menuOf(state: TableState): readonly Item[] {
  const { next, offers } = state;
  const waiting: Item[] = [];
  const canWait = next.who === 'computer' || (next.who === 'person' && next.need === 'last-call');
  if (canWait && !state.paused) {
    waiting.push({ do: 'advance', label: next.who === 'computer' ? linesWords.goOn : linesWords.letGo });
    waiting.push({ do: 'run', label: linesWords.runOn });
  }
  const acts = offers
    .filter((offer): offer is Extract<Offer, { inOrder: true }> => offer.inOrder && offer.choices.length > 0)
    .map((offer): Item => ({ do: 'act', label: labelOf(offer, state), offer }));
  return [
    ...waiting,
    ...acts.filter((item) => item.do === 'act' && !RARE.includes(item.offer.kind)),
    ...acts.filter((item) => item.do === 'act' && RARE.includes(item.offer.kind)),
  ];
}

/** The item meant by what was typed: its number, the name of its act, or the beginning of its label. */
export function itemTyped(items: readonly Item[], typed: string): Item | null {
  if (/^\d+$/.test(typed)) return items[Number(typed) - 1] ?? null;
  const text = typed.toLowerCase();
  const byKind = items.find((item) => item.do === 'act' && item.offer.kind === text);
  if (byKind !== undefined) return byKind;
  const starting = items.filter(({ label }) => label.toLowerCase().startsWith(text));
  return text.length > 1 && starting.length === 1 ? (starting[0] ?? null) : null;
}
