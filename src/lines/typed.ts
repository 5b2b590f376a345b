import type { Ballot } from '../procedure/acts.ts';
import type { Act, ActKind } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { type ActItem, type InOrder, type Item, isDue } from './menu.ts';
import { chosen } from './talk.ts';

/** Acts that Enter never does: they decide something. */
const DECISIVE: readonly ActKind[] = [
  'order.rule',
  'ballot.cast',
  'answer.give',
  'answer.decline',
  'meeting.close',
  'chair.cede',
];

/** What Enter does: goes on, or takes the step that is due. Null when something has to be decided. */
export function onEnter(items: readonly Item[], state: TableState): Item | null {
  const [first] = items;
  if (first === undefined || first.do !== 'act') return first ?? null;
  if (isDue(state, 'floor')) return first;
  const isStep = isDue(state, 'chair') && first.choices.length === 1 && !DECISIVE.includes(first.kind);
  return isStep ? first : null;
}

/** What a person may type to tell an act from others of its kind: its values, who does it apart, in small letters. */
export const valuesOf = (act: Act): readonly string[] =>
  Object.entries(act)
    .filter(
      ([name, value]) => name !== 'kind' && name !== 'by' && ['string', 'boolean'].includes(typeof value),
    )
    .map(([, value]) => String(value).toLowerCase());

/** Other words for a ballot. */
const BALLOT_NAMES: Readonly<Record<string, Ballot>> = {
  yes: 'for',
  favour: 'for',
  favor: 'for',
  no: 'against',
  abstain: 'abstaining',
  abstention: 'abstaining',
  abstains: 'abstaining',
};

/** Whether a word means a value: the value itself, the beginning of one, or another word for a ballot. */
const means = (word: string, value: string): boolean =>
  value === word || (word.length >= 3 && value.startsWith(word)) || BALLOT_NAMES[word] === value;

/** Whether every word that was typed stands in the act as a value: "against", "RUS troops-in-kursk". */
const names = (act: Act, words: readonly string[], fits: typeof means): boolean =>
  words.every((word) => valuesOf(act).some((value) => fits(word, value)));

/** An act typed by its name, such as `floor.request`, `ballot.cast against`; null when it is no kind in order. */
function actTyped({ offers }: TableState, typed: string): ActItem | null {
  const [kind = '', ...words] = typed.toLowerCase().split(/[\s,]+/);
  const offer = offers.find((one): one is InOrder => one.inOrder && one.kind === kind);
  const all = offer?.choices ?? [];
  const exactly = all.filter(({ act }) => names(act, words, (word, value) => word === value));
  const choices = exactly.length > 0 ? exactly : all.filter(({ act }) => names(act, words, means));
  return offer === undefined || choices.length === 0
    ? null
    : { do: 'act', label: typed, kind: offer.kind, choices };
}

/** The item meant by what was typed: its number, an act by name, or the beginning of its label. */
export function itemTyped(items: readonly Item[], state: TableState, typed: string): Item | null {
  const numberedItem = chosen(items, typed);
  if (numberedItem !== undefined) return numberedItem;
  const act = actTyped(state, typed);
  if (act !== null) return act;
  const starting = items.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
  return typed.length > 1 && starting.length === 1 ? (starting[0] ?? null) : null;
}
