import type { TableState } from '../table/port.ts';
import { candidateName } from '../words/en/elections.ts';
import { moveWords } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { cellWidth } from './cells.ts';
import { filledAct } from './compose.ts';
import { showField } from './field.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { EMPTY, type Line, labelled, line, lineWidth, paragraph, type Style, span } from './lines.ts';
import { opensWithPosition, wouldSay } from './spoken.ts';
import { isList, type Layer, type ListPart, type Part } from './ui.ts';

type Compose = Extract<Layer, { layer: 'compose' }>;

interface Rows {
  readonly lines: readonly Line[];
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** What can be taken in, a text for each. */
const textsIn = (part: ListPart, state: TableState): readonly string[] =>
  part.part === 'moves'
    ? part.from.map((move) => moveWords(move, state.texts))
    : part.from.map((id) => candidateName(state.texts, id));

function listRows(part: ListPart, active: boolean, state: TableState, width: number, height: number): Rows {
  if (part.from.length === 0) return { lines: paragraph(screenWords.noMoves, width, 'dim'), cursor: null };
  const top = topFor(part.from.length, part.at, height);
  const shown = textsIn(part, state).slice(top, top + height);
  const lines = shown.map((text, i): Line => {
    const selected = active && top + i === part.at;
    const style: Style = selected ? 'selected' : 'plain';
    const box = part.chosen.includes(top + i) ? '[x] ' : '[ ] ';
    return [span(selected ? '› ' : '  ', style), span(box, style), span(text, style)];
  });
  return { lines, cursor: null };
}

function fieldRows(part: Exclude<Part, ListPart>, active: boolean, width: number, height: number): Rows {
  const { rows, row, column } = showField(part.field, width - 2);
  const top = topFor(rows.length, row, height);
  const lines = rows
    .slice(top, top + height)
    .map((text): Line => [span('│ ', active ? 'accent' : 'dim'), span(text)]);
  return { lines, cursor: active ? { row: row - top, column: 2 + column } : null };
}

const labelOf = ({ choice: { act } }: Compose, { part }: Part): string =>
  part === 'words' && (act.kind === 'amendment.propose' || act.kind === 'draft.revise')
    ? screenWords.amendmentText(act.words?.text ?? '')
    : screenWords.parts[part];

// The label of a part, and after it where its list stands or how much room is left.
function headRows(
  label: string,
  part: Part,
  active: boolean,
  height: number,
  width: number,
): readonly Line[] {
  const rows = labelled([span(active ? '› ' : '  ', 'accent')], label, width, active ? 'accent' : 'plain');
  const note =
    isList(part) && part.from.length > height
      ? `  ${position(topFor(part.from.length, part.at, height), height, part.from.length, screenWords.rows)}`
      : part.part === 'words' && part.field.text.length > part.field.maxLength * 0.8
        ? screenWords.length(part.field.text.length, part.field.maxLength)
        : '';
  const last = rows.at(-1) ?? EMPTY;
  if (note === '') return rows;
  return lineWidth(last) + cellWidth(note) <= width
    ? [...rows.slice(0, -1), [...last, span(note, 'dim')]]
    : [...rows, [span(note, 'dim')]];
}

/** What would be said if it were done now. */
function previewRows(layer: Compose, state: TableState, width: number): readonly Line[] {
  const act = filledAct(layer);
  const empty = act.kind === 'statement.make' && act.moves.length === 0 && act.words === null;
  // With nothing filled in, the seat's opening position is said where there is one.
  if (empty && !opensWithPosition(act, state))
    return [EMPTY, ...paragraph(screenWords.previewNothing, width, 'dim')];
  const text = wouldSay(act, state);
  if (text.length === 0) return [];
  return [
    EMPTY,
    ...paragraph(empty ? screenWords.previewOpening : screenWords.preview, width, 'dim'),
    ...text.flatMap((row) => labelled([span('  ')], row, width, 'dim')),
  ];
}

/** The dialog that fills in an act: its open parts one below the other, and what would be said. */
export function composeBody(layer: Compose, state: TableState, width: number, height: number): PaneBody {
  const preview = previewRows(layer, state, width);
  const fields = layer.parts.filter((part) => !isList(part));
  const fieldHeight =
    fields.length === 0 ? 0 : Math.max(2, Math.min(6, Math.floor((height - layer.parts.length * 2) / 3)));
  const reserved = layer.parts.length * 2 - 1 + fields.length * fieldHeight;
  const movesHeight = Math.max(3, height - reserved - Math.min(preview.length, Math.floor(height / 3)));
  const lines: Line[] = [];
  let cursor: Rows['cursor'] = null;
  layer.parts.forEach((part, i) => {
    const active = i === layer.active;
    if (i > 0) lines.push(EMPTY);
    lines.push(...headRows(labelOf(layer, part), part, active, movesHeight, width));
    const rows = isList(part)
      ? listRows(part, active, state, width, movesHeight)
      : fieldRows(part, active, width, fieldHeight);
    if (rows.cursor !== null) cursor = { row: lines.length + rows.cursor.row, column: rows.cursor.column };
    lines.push(...rows.lines);
  });
  const all = [...lines, ...preview];
  const shown = all.length > height ? [...all.slice(0, height - 1), line('…', 'dim')] : all;
  return { title: layer.title, note: '', lines: shown, cursor };
}
