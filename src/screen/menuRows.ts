import type { Problem } from '../notation/problem.ts';
import type { TableState } from '../table/port.ts';
import { problemWithin, typedProblem } from '../words/en/notation.ts';
import { screenWords } from '../words/en/screen.ts';
import { cellWidth } from './cells.ts';
import { showField } from './field.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { EMPTY, type Line, labelled, line, paragraph, type Style, span } from './lines.ts';
import { paletteFor } from './palette.ts';
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

/** What stands where a query finds nothing: the line with a mark where it cannot be read on, and what would fit there. */
function problemRows(problem: Problem, query: string, state: TableState, width: number): readonly Line[] {
  const [shown, mark] = problemWithin(problem, query, width, cellWidth);
  return [line(shown), line(mark, 'accent'), ...paragraph(typedProblem(problem, query, state), width)];
}

/** The palette: a query, which may be a line of notation longer than a row, then what it finds. */
export function paletteBody(
  layer: Of<'palette'>,
  state: TableState,
  width: number,
  height: number,
): PaneBody {
  const { text } = layer.query;
  const { items: found, problem } = paletteFor(state, text);
  const items = found.map(({ label, key, detail, off }) => ({ label, mark: key.padEnd(6), detail, off }));
  const { rows, row, column } = showField(layer.query, width - 2);
  const fieldHeight = Math.min(rows.length, Math.max(1, Math.floor(height / 3)));
  const top = topFor(rows.length, row, fieldHeight);
  const query = rows
    .slice(top, top + fieldHeight)
    .map((part, i): Line => [span(i === 0 ? ': ' : '  ', 'accent'), span(part)]);
  const { lines, note } = listRows(items, layer.at, width, height - fieldHeight - 1);
  const none = (): readonly Line[] =>
    problem === null
      ? paragraph(screenWords.noneFound, width, 'dim')
      : problemRows(problem, text, state, width);
  return {
    title: screenWords.dialogs.palette,
    note,
    lines: [...query, EMPTY, ...(items.length === 0 ? none() : lines)],
    cursor: { row: row - top, column: 2 + column },
  };
}
