import { cellWidth, cleanLines, graphemesOf } from './cells.ts';
import type { Press } from './presses.ts';

/** A text being written, and where the cursor stands: before character `at`, counted as a reader counts. */
export interface Field {
  readonly text: string;
  readonly at: number;
  readonly maxLength: number;
  /** Whether the text may have several lines. */
  readonly lines: boolean;
  /** Whether the text is one that was offered and not touched yet: what is typed takes its place. */
  readonly isOffered: boolean;
}

/** An empty field, or one that holds `text` already, with the cursor at its end. */
export const field = (maxLength: number, lines: boolean, text = ''): Field => ({
  text,
  at: graphemesOf(text).length,
  maxLength,
  lines,
  isOffered: false,
});

/** A field of one line that offers a text. */
export const offering = (maxLength: number, text: string): Field => ({
  ...field(maxLength, false, text),
  isOffered: text !== '',
});

/** Puts typed or pasted text in at the cursor; what exceeds the length, or cannot be shown, is left out. */
export function insert(into: Field, typed: string): Field {
  const field: Field = into.isOffered ? { ...into, text: '', at: 0, isOffered: false } : into;
  const shown = cleanLines(typed);
  const added = graphemesOf(field.lines ? shown : shown.replaceAll('\n', ' '));
  const before = graphemesOf(field.text).slice(0, field.at);
  const after = graphemesOf(field.text).slice(field.at);
  const room = Math.max(0, field.maxLength - field.text.length);
  let kept = '';
  let count = 0;
  for (const character of added) {
    if (kept.length + character.length > room) break;
    kept += character;
    count += 1;
  }
  return { ...field, text: before.join('') + kept + after.join(''), at: field.at + count };
}

const without = (field: Field, from: number, to: number): Field => {
  const characters = graphemesOf(field.text);
  return { ...field, text: [...characters.slice(0, from), ...characters.slice(to)].join(''), at: from };
};

function wordStart(field: Field): number {
  const characters = graphemesOf(field.text);
  let at = field.at;
  while (at > 0 && characters[at - 1] === ' ') at -= 1;
  while (at > 0 && characters[at - 1] !== ' ' && characters[at - 1] !== '\n') at -= 1;
  return at;
}

const lineStart = (field: Field): number => {
  const before = graphemesOf(field.text).slice(0, field.at);
  return before.lastIndexOf('\n') + 1;
};

function lineEnd(field: Field): number {
  const next = graphemesOf(field.text).indexOf('\n', field.at);
  return next < 0 ? graphemesOf(field.text).length : next;
}

/** What a key does to a field; null when the key means nothing to it. Up and down leave a field of one line. */
export function editField(field: Field, press: Press): Field | null {
  const edited = edit(field, press);
  return edited === null || !edited.isOffered ? edited : { ...edited, isOffered: false };
}

function edit(field: Field, press: Press): Field | null {
  const length = graphemesOf(field.text).length;
  switch (press.name) {
    case 'left':
    case 'ctrl+b':
      return { ...field, at: Math.max(0, field.at - 1) };
    case 'right':
    case 'ctrl+f':
      return { ...field, at: Math.min(length, field.at + 1) };
    case 'home':
    case 'ctrl+a':
      return { ...field, at: lineStart(field) };
    case 'end':
    case 'ctrl+e':
      return { ...field, at: lineEnd(field) };
    case 'backspace':
      return field.at === 0 ? field : without(field, field.at - 1, field.at);
    case 'delete':
    case 'ctrl+d':
      return field.at === length ? field : without(field, field.at, field.at + 1);
    case 'ctrl+w':
      return without(field, wordStart(field), field.at);
    case 'ctrl+u':
      return without(field, lineStart(field), field.at);
    case 'ctrl+k':
      return without(field, field.at, lineEnd(field));
    case 'ctrl+j':
      return field.lines ? insert(field, '\n') : null;
  }
  return press.text === null ? null : insert(field, press.text);
}

/** A field as rows of at most `width` columns, and the row and column of the cursor. */
export interface ShownField {
  readonly rows: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** One row of a field: the characters from `from` up to `to`; the next row begins there, or after a line end. */
interface Row {
  readonly from: number;
  readonly to: number;
}

// Breaks a line after a space where there is one, so that no character is lost and the cursor has a place for each.
function rowsOf(characters: readonly string[], start: number, end: number, width: number): readonly Row[] {
  const rows: Row[] = [];
  let from = start;
  let space = -1;
  let used = 0;
  for (let at = start; at < end; at += 1) {
    const wide = cellWidth(characters[at] ?? '');
    // After a space the rest of the row may be too wide still: it is broken again.
    while (used + wide > width && at > from) {
      const to = space > from ? space : at;
      rows.push({ from, to });
      from = to;
      space = -1;
      used = characters.slice(from, at).reduce((sum, character) => sum + cellWidth(character), 0);
    }
    used += wide;
    if (characters[at] === ' ') space = at + 1;
  }
  return [...rows, { from, to: end }];
}

/** Lays a field out; the last column is kept free for a cursor at the end of a full row. */
export function showField(field: Field, width: number): ShownField {
  const characters = graphemesOf(field.text);
  const rows: Row[] = [];
  for (let start = 0; start <= characters.length; ) {
    const next = characters.indexOf('\n', start);
    const end = next < 0 ? characters.length : next;
    rows.push(...rowsOf(characters, start, end, Math.max(2, width - 1)));
    start = end + 1;
  }
  const row = rows.findLastIndex(({ from }) => from <= field.at);
  const before = characters.slice(rows[row]?.from ?? 0, field.at).join('');
  return {
    rows: rows.map(({ from, to }) => characters.slice(from, to).join('')),
    row,
    column: cellWidth(before),
  };
}
