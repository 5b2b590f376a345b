import { WORLD } from '../council/seat.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { type Availability, availability } from './available.ts';
import { cellWidth } from './cells.ts';
import { showField } from './field.ts';
import { type CommandId, KEYS, keyOf } from './keys.ts';
import { type Line, line, paragraph, type Span, span, windowOf } from './lines.ts';
import { needWords } from './paneTexts.ts';
import { frontLayer, type Layer, selects, type Ui } from './ui.ts';

/** Commands in the hints, in their places: an act never moves or disappears, so that its key can be remembered. */
const HINTS: readonly CommandId[] = [
  'go-on',
  'run',
  'help',
  'quit',
  ...KEYS.filter(({ group }) => group === 'acts').map(({ id }) => id),
  'take',
  'palette',
];

/** How much is said of an act that is not in order, from most to least. */
type Fullness = 'rule' | 'number' | 'bare' | 'keys';

// The rule of the stage is no reason: it is what the meeting is at.
const ruleOf = (can: Availability): RuleRef | null =>
  !can.on && 'refusal' in can && can.refusal.because !== 'stage' ? can.refusal.rule : null;

function hint(state: TableState, id: CommandId, fullness: Fullness): readonly Span[] {
  const can = availability(state, id);
  const key = keyWords.keyNames[keyOf(id)] ?? keyOf(id);
  const label = keyWords.commands[id];
  if (can.on) return [span(key, 'accent'), span(` ${label}`)];
  const rule = ruleOf(can);
  const because =
    rule === null || fullness === 'bare'
      ? ''
      : fullness === 'rule'
        ? `: ${screenWords.ruleRef(rule)}`
        : ` ${screenWords.ruleShort(rule)}`;
  return [span(fullness === 'keys' ? `(${key})` : `(${key} ${label}${because})`, 'dim')];
}

const wide = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + cellWidth(text), 0);

/** Pieces in rows of at most `width` columns, two spaces between them. */
export function flow(pieces: readonly (readonly Span[])[], width: number): readonly Line[] {
  const rows: Span[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const takes = wide(piece) + (used === 0 ? 0 : 2);
    if (used > 0 && used + takes > width) {
      rows.push([]);
      used = 0;
    }
    if (used > 0) rows.at(-1)?.push(span('  '));
    rows.at(-1)?.push(...piece);
    used += used === 0 ? wide(piece) : takes;
  }
  return rows;
}

/** The keys of the table as hints that fit: with the rule of what is not in order, where there is room for it. */
function tableHints(state: TableState, width: number, height: number): readonly Line[] {
  for (const fullness of ['rule', 'number', 'bare', 'keys'] as const) {
    const rows = flow(
      HINTS.map((id) => hint(state, id, fullness)),
      width,
    );
    if (rows.length <= height || fullness === 'keys') return rows;
  }
  return [];
}

const layerHints = (layer: Layer, width: number): readonly Line[] =>
  flow(
    keyWords.layerKeys[layer.layer].map(([key, label]) => [span(key, 'accent'), span(` ${label}`)]),
    width,
  );

/** Columns kept for the label before a search. */
const SEARCH_ROOM = 20;

// What Enter does about who comes next.
function enterWords({ next, seat, view }: TableState): string {
  if (next.who === 'over') return screenWords.enter.over;
  if (next.who === 'computer') return screenWords.enter.computer;
  if (next.need === 'last-call') return screenWords.enter.lastCall;
  if (next.seat !== seat) return screenWords.enter.other;
  if (next.need !== 'ballot') return screenWords.enter.person;
  return view.vote === null ? screenWords.enter.paper : screenWords.enter.ballot;
}

// Who comes next, and what Enter does about it where that fits beside it.
function waitingFor(state: TableState, width: number): string {
  if (state.paused) return screenWords.paused;
  const { next } = state;
  const who = next.who === 'computer' && next.seat === WORLD ? screenWords.newsNext : needWords(state);
  const full = `${who} ${enterWords(state)}`;
  return cellWidth(full) <= width ? full : who;
}

/** The message: what came of the last key, or the search that is being written, or what the meeting waits for. */
function message(state: TableState, ui: Ui, width: number): readonly Line[] {
  const layer = frontLayer(ui);
  if (ui.notice !== null) return paragraph(ui.notice, width, 'notice');
  if (layer?.layer === 'search') {
    const { rows } = showField(layer.query, width - SEARCH_ROOM);
    return [[span(screenWords.searching, 'accent'), span(rows.at(-1) ?? '')]];
  }
  if (layer === null && selects(ui)) return [line(screenWords.selection, 'strong')];
  return paragraph(waitingFor(state, width), width, 'strong');
}

/** Where the cursor stands in the message line while a search is being written, from 0; null otherwise. */
export function searchCursor(ui: Ui, width: number): number | null {
  const layer = frontLayer(ui);
  if (layer?.layer !== 'search' || ui.notice !== null) return null;
  return cellWidth(screenWords.searching) + showField(layer.query, width - SEARCH_ROOM).column;
}

/** The last rows of the screen: the message, then the keys. A long message takes a row from the keys. */
export function footLines(state: TableState, ui: Ui, width: number, height: number): readonly Line[] {
  const said = message(state, ui, width).slice(0, height - 1);
  const layer = frontLayer(ui);
  const rest = height - said.length;
  const keys = layer === null ? tableHints(state, width, rest) : layerHints(layer, width);
  return [...said, ...windowOf(keys, 0, rest)];
}
