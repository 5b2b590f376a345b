import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { choose, doingLine, runCommand, submitting } from './commands.ts';
import { composePress, leftForm, withPart } from './composePress.ts';
import { dialogRows, type Scrolled } from './dialogRows.ts';
import { editField, type Field, field, insert } from './field.ts';
import { topFor } from './frame.ts';
import { commandOf } from './keys.ts';
import type { Size } from './layout.ts';
import { lineCompleted } from './lineItems.ts';
import { digitOf, MOTION_KEYS, type Motion, moved, PAGE } from './motion.ts';
import { type PaletteItem, paletteItems } from './palette.ts';
import type { Press } from './presses.ts';
import {
  askFor,
  backed,
  isList,
  type Layer,
  type Lead,
  look,
  opened,
  replaced,
  type Step,
  type Ui,
} from './ui.ts';

type Of<K extends Layer['layer']> = Extract<Layer, { layer: K }>;

/** Follows a menu item. */
function follow(ui: Ui, state: TableState, lead: Lead): Step {
  switch (lead.to) {
    case 'ask':
      return lead.ask.do === 'submit' ? submitting(ui, state, lead.ask.act) : askFor(ui, lead.ask);
    case 'choice':
      return choose(ui, state, lead.choice);
    case 'layer':
      return look(opened(ui, lead.layer, state.view.entry));
  }
}

function menuPress(ui: Ui, state: TableState, layer: Of<'menu'>, press: Press): Step {
  const motion = MOTION_KEYS[press.name];
  if (motion !== undefined) {
    return look(replaced(ui, { ...layer, at: moved(layer.at, layer.items.length, PAGE, motion) }));
  }
  const keyed = layer.items.findIndex(({ key }) => key === press.name);
  const at = keyed >= 0 ? keyed : (digitOf(press) ?? (press.name === 'enter' ? layer.at : -1));
  const item = layer.items[at];
  if (item === undefined) return look({ ...ui, notice: screenWords.chooseOne });
  const there = replaced(ui, { ...layer, at });
  return item.off === null ? follow(there, state, item.lead) : look({ ...there, notice: item.off });
}

// Letters are the query here, so only the arrows move.
const ARROWS: Readonly<Record<string, Motion>> = {
  up: 'up',
  down: 'down',
  pageup: 'page-up',
  pagedown: 'page-down',
};

function palettePress(ui: Ui, state: TableState, size: Size, layer: Of<'palette'>, press: Press): Step {
  const motion = ARROWS[press.name];
  if (motion !== undefined || press.name === 'enter') {
    const items = paletteItems(state, layer.query.text);
    if (motion !== undefined) {
      return look(replaced(ui, { ...layer, at: moved(layer.at, items.length, PAGE, motion) }));
    }
    const item = items[layer.at];
    return item === undefined ? look(ui) : pick(ui, state, size, layer, item);
  }
  if (press.name === 'tab') return look(replaced(ui, written(layer, lineCompleted(state, layer.query.text))));
  const query = editField(layer.query, press);
  return look(query === null ? ui : replaced(ui, { ...layer, query, at: 0 }));
}

/** The palette with a line in its field, the cursor at its end. */
const written = (layer: Of<'palette'>, line: string): Of<'palette'> =>
  line === layer.query.text ? layer : { ...layer, query: field(layer.query.maxLength, false, line), at: 0 };

function pick(ui: Ui, state: TableState, size: Size, layer: Of<'palette'>, item: PaletteItem): Step {
  const { off, does } = item;
  if ('line' in does) return look(replaced(ui, written(layer, does.line)));
  if ('acts' in does) return doingLine(ui, state, does.acts, off);
  if (off !== null) return look({ ...ui, notice: off });
  if ('lead' in does) return follow(ui, state, does.lead);
  return runCommand(backed(ui), state, size, does.command, '');
}

function scrollPress(ui: Ui, state: TableState, size: Size, layer: Scrolled, press: Press): Step {
  if (['enter', 'q', '?'].includes(press.name)) return look(backed(ui));
  const motion = press.name === 'space' ? 'page-down' : MOTION_KEYS[press.name];
  if (motion === undefined) return look(ui);
  const { count, height } = dialogRows(layer, state, size, ui.pane);
  const lowest = topFor(count, count, height);
  const page = Math.max(1, height - 1);
  const from = Math.min(layer.top, lowest);
  const to = {
    up: from - 1,
    down: from + 1,
    'page-up': from - page,
    'page-down': from + page,
    first: 0,
    last: lowest,
  }[motion];
  return look(replaced(ui, { ...layer, top: Math.max(0, Math.min(lowest, to)) }));
}

function confirmPress(ui: Ui, layer: Of<'confirm'>, press: Press): Step {
  if (press.name === 'y') return askFor(backed(ui), layer.ask);
  return look(press.name === 'n' ? backed(ui) : ui);
}

const searching = (ui: Ui, layer: Of<'search'>, query: Field): Ui => ({
  ...replaced(ui, { ...layer, query }),
  filter: query.text,
  entry: null,
});

function searchPress(ui: Ui, layer: Of<'search'>, press: Press): Step {
  if (press.name === 'enter') return look(backed(ui));
  const query = editField(layer.query, press);
  return look(query === null ? ui : searching(ui, layer, query));
}

/** A line that holds own words, so that they are not lost; any other is soon typed again. */
const ownWordsIn = (line: string): string => (/["“]/u.test(line) ? line : '');

/** What a key does while a dialog is open; the one in front has it. Escape goes back one level everywhere. */
export function layerPress(ui: Ui, state: TableState, size: Size, layer: Layer, press: Press): Step {
  const command = commandOf(press.name);
  if (command === 'interrupt' || command === 'suspend')
    return runCommand(ui, state, size, command, press.name);
  if (press.name === 'escape') {
    if (layer.layer === 'compose') return look(leftForm(ui, layer));
    if (layer.layer === 'palette') return look({ ...backed(ui), line: ownWordsIn(layer.query.text) });
    return look(layer.layer === 'search' ? { ...backed(ui), filter: '' } : backed(ui));
  }
  switch (layer.layer) {
    case 'menu':
      return menuPress(ui, state, layer, press);
    case 'palette':
      return palettePress(ui, state, size, layer, press);
    case 'compose':
      return composePress(ui, state, layer, press);
    case 'confirm':
      return confirmPress(ui, layer, press);
    case 'proposal':
      if (press.name === 'enter') return askFor(ui, layer.ask);
      return scrollPress(ui, state, size, layer, press);
    case 'reader':
    case 'help':
      return scrollPress(ui, state, size, layer, press);
    case 'search':
      return searchPress(ui, layer, press);
  }
}

/** Puts a pasted text where one is being written; anywhere else it is no key and does nothing. */
export function layerPaste(ui: Ui, text: string): Ui {
  const layer = ui.layers.at(-1);
  switch (layer?.layer) {
    case 'palette':
      return replaced(ui, { ...layer, query: insert(layer.query, text), at: 0 });
    case 'search':
      return searching(ui, layer, insert(layer.query, text));
    case 'compose': {
      const part = layer.parts[layer.active];
      if (part === undefined || isList(part)) return ui;
      return replaced(ui, withPart(layer, { ...part, field: insert(part.field, text) }));
    }
    default:
      return ui;
  }
}
