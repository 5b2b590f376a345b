import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';
import { showField } from './field.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { EMPTY, type Line, labelled, paragraph, type Style, span } from './lines.ts';
import { paletteItems } from './palette.ts';
import type { Layer } from './ui.ts';

type Of<K extends Layer['layer']> = Extract<Layer, { layer: K }>;

interface Item {
  readonly label: string;
  readonly mark: string;
  readonly detail: string | null;
  readonly off: string | null;
}

/** Below which items more is said: all, those that can be chosen, or the selected one alone; as there is room. */
const FULLNESS = ['all', 'choosable', 'selected'] as const;
type Fullness = (typeof FULLNESS)[number];

// One item: a pointer and a digit, its label, and below it what it would do, or why it cannot be chosen.
function itemRows(item: Item, selected: boolean, fullness: Fullness, width: number): readonly Line[] {
  const style: Style = selected ? 'selected' : item.off === null ? 'plain' : 'dim';
  const head: Line = [span(selected ? '› ' : '  ', style), span(item.mark, style)];
  const indent = ' '.repeat(2 + item.mark.length);
  const label = item.off === null ? item.label : `(${item.label})`;
  const full = fullness === 'all' || (fullness === 'choosable' && item.off === null);
  const below = full || selected ? (item.off ?? item.detail) : null;
  return [
    ...labelled(head, label, width, style),
    ...(below === null ? [] : labelled([span(indent)], below, width, 'dim')),
  ];
}

// The rows of a list of items, windowed so that the one selected is in sight.
function listRows(
  items: readonly Item[],
  at: number,
  width: number,
  height: number,
): { lines: readonly Line[]; note: string } {
  const blocks = (fullness: Fullness) => items.map((item, i) => itemRows(item, i === at, fullness, width));
  const fitting = FULLNESS.find((fullness) => blocks(fullness).flat().length <= height);
  const shown = blocks(fitting ?? 'selected');
  const rows = shown.flat();
  const before = shown.slice(0, Math.max(0, at)).flat().length;
  const top = topFor(rows.length, before + Math.floor((shown[at]?.length ?? 1) / 2), height);
  return { lines: rows.slice(top, top + height), note: position(top, height, rows.length, screenWords.rows) };
}

/** A menu: what it is about, then its items with a digit for the first nine. */
export function menuBody(layer: Of<'menu'>, width: number, height: number): PaneBody {
  const intro = layer.intro.flatMap((text) => paragraph(text, width));
  const head = intro.length === 0 ? [] : [...intro, EMPTY];
  const items = layer.items.map((item, i) => ({ ...item, mark: i < 9 ? `${i + 1} ` : '  ' }));
  const { lines, note } = listRows(items, layer.at, width, height - head.length);
  const shown = items.length === 0 ? paragraph(screenWords.nothingHere, width, 'dim') : lines;
  return { title: layer.title, note, lines: [...head, ...shown], cursor: null };
}

/** The palette: a query, then what it finds. */
export function paletteBody(
  layer: Of<'palette'>,
  state: TableState,
  width: number,
  height: number,
): PaneBody {
  const found = paletteItems(state, layer.query.text);
  const items = found.map(({ label, key, off }) => ({ label, mark: key.padEnd(6), detail: null, off }));
  const { rows, column } = showField(layer.query, width - 2);
  const { lines, note } = listRows(items, layer.at, width, height - 2);
  const shown = items.length === 0 ? paragraph(screenWords.noneFound, width, 'dim') : lines;
  return {
    title: screenWords.dialogs.palette,
    note,
    lines: [[span(': ', 'accent'), span(rows.at(-1) ?? '')], EMPTY, ...shown],
    cursor: { row: 0, column: 2 + column },
  };
}
