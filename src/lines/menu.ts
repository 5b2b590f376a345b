import type { Move } from '../claims/acts.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act, ActKind } from '../session/council.ts';
import type { Offer } from '../session/session.ts';
import { DUTIES, type TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { groupLabel, menuLabel } from '../words/en/linesMenu.ts';

/** An act of the menu, or a kind of act with several choices. */
export interface ActItem {
  readonly do: 'act';
  readonly label: string;
  readonly kind: ActKind;
  readonly choices: readonly Choice<Act, Move>[];
}

/** One line of the menu: to go on, to run on, to hand the keyboard on, or an act in order. */
export type Item =
  | { readonly do: 'advance' | 'run'; readonly label: string }
  | { readonly do: 'forward'; readonly label: string; readonly seat: string }
  | ActItem;

export type InOrder = Extract<Offer, { inOrder: true }>;

/** What a delegation does, the likely first. */
const OWN: readonly ActKind[] = [
  'answer.give',
  'answer.decline',
  'ballot.cast',
  'paper.cast',
  'statement.make',
  'challenge.put',
  'floor.pass',
  'objection.raise',
  'part.object',
  'ruling.appeal',
  'meeting.request',
  'application.submit',
  'candidate.withdraw',
  'floor.request',
  'floor.withdraw',
  'list.swap',
  'motion.withdraw',
  'proposal.withdraw',
  'seat.arrive',
  'silence.break',
  'draft.call-up',
  'draft.table',
  'draft.sponsor',
  'draft.take-over',
  'draft.withdraw',
  'draft.revise',
  'motion.make',
  'proposal.make',
  'order.raise',
  'draft.second',
  'draft.unsponsor',
  'silence.start',
  'amendment.propose',
  'amendment.withdraw',
  'part.request',
  'preliminary.raise',
];

/** Kinds whose choices stand in the menu themselves, when they are few. */
const OPEN: readonly ActKind[] = [
  'ballot.cast',
  'order.rule',
  'answer.give',
  'answer.decline',
  'floor.give',
  'floor.offer',
];
const FEW = 4;

/** Nearly always in order: left out of the short menu, and found with m. */
const COMMON: readonly ActKind[] = [
  'invitation.propose',
  'chair.cede',
  'list.swap',
  'order.raise',
  'motion.make',
  'proposal.make',
  'draft.second',
  'draft.revise',
  'silence.start',
  'amendment.propose',
  'part.request',
  'preliminary.raise',
];

/** Whether the meeting waits for the person in front, for that reason. */
export const isDue = ({ next, seat }: TableState, need: string): boolean =>
  next.who === 'person' && next.seat === seat && next.need === need;

function orderFor(state: TableState): readonly ActKind[] {
  if (isDue(state, 'chair')) return [...DUTIES, ...OWN];
  const spoken = isDue(state, 'floor') && state.view.floor?.spoken === true;
  return spoken ? ['floor.pass', ...OWN, ...DUTIES] : [...OWN, ...DUTIES];
}

/** Whether somebody who informs the Council (rules 22, 29, 39) is still to be heard; that is customarily done first. */
const briefs = (act: Act, { view }: TableState): boolean =>
  act.kind === 'floor.give' &&
  view.seats.some(
    ({ seat, spoken, reports, place }) =>
      seat === act.to &&
      !spoken &&
      (reports ||
        place === 'secretariat' ||
        view.expected.some((one) => one.seat === seat && one.rule === 39)),
  );

const isExpected = (act: Act, { view }: TableState): boolean =>
  act.kind === 'invitation.propose' &&
  act.framed === undefined &&
  !view.refused.includes(act.who) &&
  view.expected.some(({ seat }) => seat === act.who);

function itemsOf({ kind, choices }: InOrder, state: TableState): readonly ActItem[] {
  const { view } = state;
  const each = (some: readonly Choice<Act, Move>[]): readonly ActItem[] =>
    some.map((choice) => ({
      do: 'act',
      label: menuLabel(choice.act, state),
      kind,
      choices: [choice],
    }));
  const group = (some: readonly Choice<Act, Move>[]): readonly ActItem[] =>
    some.length === 0 ? [] : [{ do: 'act', label: groupLabel(kind, view), kind, choices: some }];
  if (kind === 'seat.leave') return [];
  if (
    kind === 'seat.arrive' &&
    view.seats.some(({ seat, people }) => seat === state.seat && people.length > 0)
  )
    return [];
  if (kind === 'invitation.propose') {
    const named = choices.filter(({ act }) => isExpected(act, state)).slice(0, FEW);
    return [...each(named), ...group(choices.filter((choice) => !named.includes(choice)))];
  }
  const { floor } = view;
  const asked =
    kind === 'answer.give' || kind === 'answer.decline'
      ? choices.filter(({ act }) => 'challenge' in act && act.challenge === floor?.challenge)
      : [];
  if (asked.length > 0)
    return [...each(asked), ...group(choices.filter((choice) => !asked.includes(choice)))];
  const voted = kind === 'ballot.cast' && view.vote?.notYet.includes(state.seat ?? '') !== true;
  if (choices.length === 1 || (OPEN.includes(kind) && choices.length <= FEW && !voted))
    return each(choices.toSorted((a, b) => Number(briefs(b.act, state)) - Number(briefs(a.act, state))));
  return group(choices);
}

/** The lines with which the meeting goes on without an act of this person. */
function waiting({ next, seat, paused, texts, view }: TableState): readonly Item[] {
  const items: Item[] = [];
  const leads = view.meeting.convener === null ? linesWords.letGo : linesWords.letConvenerGo;
  const isSilence = next.who === 'person' && next.need === 'last-call' && next.coming === 'silence.end';
  const letGo = isSilence ? linesWords.letSilenceEnd : leads;
  const isCall = next.who === 'person' && next.need === 'last-call' && next.coming !== null;
  if (!paused && (next.who === 'computer' || isCall)) {
    items.push({ do: 'advance', label: isCall ? letGo : linesWords.goOn(next, texts) });
    items.push({ do: 'run', label: linesWords.runOn });
  }
  if (next.who === 'person' && next.seat !== seat)
    items.push({ do: 'forward', label: linesWords.handTo(texts, next.seat), seat: next.seat });
  return items;
}

/** The menu for whoever is at the keyboard; the numbers are the places, from 1. Likely acts come first. */
export function menuOf(state: TableState): readonly Item[] {
  const order = orderFor(state);
  const acts = state.offers
    .filter((offer): offer is InOrder => offer.inOrder && offer.choices.length > 0)
    .flatMap((offer) => itemsOf(offer, state))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  // The item is opened once those expected are invited; nobody is looking for others then.
  const others = acts.filter(
    ({ kind, choices }) =>
      kind === 'invitation.propose' && !choices.some(({ act }) => isExpected(act, state)),
  );
  return [...waiting(state), ...acts.filter((item) => !others.includes(item)), ...others];
}

/** The few items worth naming while the computer delegations act, with their numbers. */
export const shortMenu = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item, at) =>
    item.do === 'act' && !COMMON.includes(item.kind) ? [`${at + 1} ${item.label}`] : [],
  );
