import type { TableState } from '../table/port.ts';
import { SAYS_NOTHING } from '../words/en/proposals.ts';
import { submitting } from './commands.ts';
import { filledAct, sameAct } from './compose.ts';
import { editField } from './field.ts';
import { digitOf, MOTION_KEYS, moved, PAGE } from './motion.ts';
import type { Press } from './presses.ts';
import {
  backed,
  isList,
  type Layer,
  type ListPart,
  look,
  type Part,
  replaced,
  type Step,
  type Ui,
} from './ui.ts';

type Compose = Extract<Layer, { layer: 'compose' }>;

/** The dialog with another state of the part that is being filled in. */
export const withPart = (layer: Compose, part: Part): Compose => ({
  ...layer,
  parts: layer.parts.map((known, i) => (i === layer.active ? part : known)),
});

/** Leaves a form and keeps what was filled in for when it is opened again at the same turn. */
export const leftForm = (ui: Ui, form: Compose): Ui => ({
  ...backed(ui),
  left: [
    ...ui.left.filter((known) => known.entry === ui.seen && !sameAct(known.form, form)),
    { form: { ...form, active: 0 }, entry: ui.seen },
  ],
});

// A statement takes one position on a claim; evidence goes with any.
function withMove({ from, chosen }: Extract<Part, { part: 'moves' }>, at: number): readonly number[] {
  const added = from[at];
  const stays = (i: number): boolean =>
    from[i]?.claim !== added?.claim || from[i]?.do === 'evidence' || added?.do === 'evidence';
  return [...chosen.filter(stays), at].sort((a, b) => a - b);
}

// A paper holds no more names than there are seats: with one seat another name takes the place of the first.
function withName({ chosen, most }: Extract<Part, { part: 'names' }>, at: number): readonly number[] {
  if (most === 1) return [at];
  return chosen.length < most ? [...chosen, at].sort((a, b) => a - b) : chosen;
}

const taken = (part: ListPart, at: number): readonly number[] =>
  part.part === 'moves' ? withMove(part, at) : withName(part, at);

// Space or a digit takes something of the list in, or out again; their order stays that of the list.
function listPress(part: ListPart, press: Press): Part | null {
  const motion = MOTION_KEYS[press.name];
  if (motion !== undefined) return { ...part, at: moved(part.at, part.from.length, PAGE, motion) };
  const digit = digitOf(press);
  if (press.name !== 'space' && digit === null) return null;
  const at = digit ?? part.at;
  if (part.from[at] === undefined) return null;
  const chosen = part.chosen.includes(at) ? part.chosen.filter((i) => i !== at) : taken(part, at);
  return { ...part, at, chosen };
}

function edited(part: Part, press: Press): Part | null {
  if (isList(part)) return listPress(part, press);
  const field = editField(part.field, press);
  return field === null ? null : { ...part, field };
}

/** Whether the words that a proposal consists of are still to be written. */
const isUnsaid = ({ choice: { act }, parts }: Compose): boolean =>
  act.kind === 'proposal.make' &&
  parts.some((part) => part.part === 'words' && part.field.text.trim() === '');

/** What a key does in the dialog that fills in an act: Tab and Enter go on, Enter at the last part does the act. */
export function composePress(ui: Ui, state: TableState, layer: Compose, press: Press): Step {
  const last = layer.parts.length - 1;
  const to = (active: number): Step => look(replaced(ui, { ...layer, active }));
  switch (press.name) {
    case 'tab':
      return to(layer.active >= last ? 0 : layer.active + 1);
    case 'shift+tab':
      return to(layer.active === 0 ? last : layer.active - 1);
    case 'enter':
      if (layer.active < last) return to(layer.active + 1);
      return isUnsaid(layer)
        ? look({ ...ui, notice: SAYS_NOTHING })
        : submitting(ui, state, filledAct(layer));
  }
  const part = layer.parts[layer.active];
  const changed = part === undefined ? null : edited(part, press);
  return look(changed === null ? ui : replaced(ui, withPart(layer, changed)));
}
