import type { Problem } from '../notation/problem.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { actLabel, refusalLine } from '../words/en/meeting.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { weighty } from '../words/en/weighty.ts';
import { whyOff } from './commands.ts';
import { type CommandId, KEYS, keyOf } from './keys.ts';
import { lineTyped } from './lineItems.ts';
import { allChoices } from './menus.ts';
import type { Lead } from './ui.ts';

/** One line of the palette: a choice of the seat in front, a command of the table of keys, or the line that is typed. */
export interface PaletteItem {
  readonly label: string;
  /** The key that does the same, '' when none does just this. */
  readonly key: string;
  /** What it would do, where the label does not say it. */
  readonly detail: string | null;
  /** Why it cannot be chosen now; null when it can. */
  readonly off: string | null;
  readonly does:
    | { readonly command: CommandId }
    | { readonly lead: Lead }
    /** The acts of a whole line. */
    | { readonly acts: readonly Act[] }
    /** The line with more of it written. */
    | { readonly line: string };
}

/**
 * How well the letters of a query stand in a text in their order: 0 for the best, null when they do not. Letters that
 * stand together and at the beginning of words count as nearer.
 */
export function nearness(query: string, text: string): number | null {
  const letters = query.toLowerCase().replaceAll(/\s+/gu, '');
  const lower = text.toLowerCase();
  let at = -1;
  let distance = 0;
  for (const letter of letters) {
    const found = lower.indexOf(letter, at + 1);
    if (found < 0) return null;
    const together = found === at + 1;
    const begins = found === 0 || lower[found - 1] === ' ';
    distance += together ? 0 : begins ? 1 : found - at;
    at = found;
  }
  return distance;
}

const commandItems = (state: TableState): readonly PaletteItem[] =>
  KEYS.filter(({ group }) => group === 'meeting' || group === 'looking')
    .filter(({ id }) => PALETTE_COMMANDS.has(id))
    .map(({ id }) => ({
      label: keyWords.help[id],
      key: keyWords.keyNames[keyOf(id)] ?? keyOf(id),
      detail: null,
      off: whyOff(state, id),
      does: { command: id },
    }));

// Commands that make sense without the key: moving a selection does not.
const PALETTE_COMMANDS: ReadonlySet<CommandId> = new Set([
  'go-on',
  'run',
  'undo',
  'why',
  'take',
  'forward',
  'news',
  'pause',
  'instructions',
  'search',
  'explain',
  'help',
  'quit',
]);

const everything = (state: TableState): readonly PaletteItem[] => [
  ...allChoices(state).map(({ label, lead }) => ({
    label,
    key: '',
    detail: null,
    off: null,
    does: { lead },
  })),
  ...commandItems(state),
  ...state.offers.flatMap((offer): readonly PaletteItem[] =>
    offer.inOrder
      ? []
      : [
          {
            label: actLabel(offer.kind),
            key: '',
            detail: null,
            off: refusalLine(offer.refusal, state.texts),
            does: { lead: { to: 'ask', ask: { do: 'advance' } } },
          },
        ],
  ),
];

/** Whether a line is of an act that a meeting does not simply take back. */
const isWeighty = ({ does }: PaletteItem): boolean =>
  'lead' in does && does.lead.to === 'choice' && weighty(does.lead.choice.act) !== null;

/**
 * How literally a query stands in a line, from 0 for the best: as it is, all its words, the letters only; 3 where it is
 * in the reason why the line cannot be chosen, such as its rule. Null where it does not. What a meeting does not simply
 * take back is found by its words only.
 */
function literalness(query: string, item: PaletteItem): 0 | 1 | 2 | 3 | null {
  const [sought, label] = [query.trim().toLowerCase(), item.label.toLowerCase()];
  if (label.includes(sought)) return 0;
  if (sought.split(/\s+/u).every((word) => label.includes(word))) return 1;
  if (nearness(query, label) !== null && !isWeighty(item)) return 2;
  return item.off?.toLowerCase().includes(sought) === true ? 3 : null;
}

/** What the query finds by name, the most literal first; what cannot be chosen after what can. */
function named(state: TableState, query: string): readonly { item: PaletteItem; literal: number }[] {
  const found = everything(state).flatMap((item) => {
    const literal = literalness(query, item);
    return literal === null ? [] : [{ item, literal, near: nearness(query, item.label) ?? 0 }];
  });
  return found.sort(
    (a, b) =>
      Number(a.item.off !== null) - Number(b.item.off !== null) || a.literal - b.literal || a.near - b.near,
  );
}

/** What the palette shows for a query. */
export interface Palette {
  readonly items: readonly PaletteItem[];
  /** Why the query cannot be read as the line that it begins as, where nothing is found. */
  readonly problem: Problem | null;
}

/**
 * What the query finds: itself where it is a whole line of notation; then what can be chosen by name, the most literal
 * first; how it may go on as a line; and what cannot be chosen. Lines that hold its letters only, and no word of it,
 * stand where no other is found. Everything in its order when the query is empty.
 */
export function paletteFor(state: TableState, query: string): Palette {
  if (query.trim() === '') return { items: everything(state), problem: null };
  const { whole, next, problem } = lineTyped(state, query);
  const all = named(state, query);
  const isSaid = whole !== null || problem !== null || all.some(({ literal }) => literal < 2);
  const found = all.filter(({ literal }) => !isSaid || literal !== 2).map(({ item }) => item);
  const items = [
    ...(whole === null ? [] : [whole]),
    ...found.filter(({ off }) => off === null),
    ...next,
    ...found.filter(({ off }) => off !== null),
  ];
  return { items, problem: items.length === 0 ? problem : null };
}

export const paletteItems = (state: TableState, query: string): readonly PaletteItem[] =>
  paletteFor(state, query).items;
