import { cellWidth, cleanLines, graphemesOf, wrap } from './cells.ts';
import type { Press } from './presses.ts';

/** A text being written, and where the cursor stands: before character `at`, counted as a reader counts. */
export interface Field {
  readonly text: string;
  readonly at: number;
  readonly maxLength: number;
  /** Whether the text may have several lines. */
  readonly lines: boolean;
}

/** An empty field, or one that holds `text` already, with the cursor at its end. */
export const field = (maxLength: number, lines: boolean, text = ''): Field => ({
  text,
  at: graphemesOf(text).length,
  maxLength,
  lines,
});

/** Puts typed or pasted text in at the cursor; what exceeds the length, or cannot be shown, is left out. */
export function insert(field: Field, typed: string): Field {
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

/** Lays a field out; the last column is kept free for a cursor at the end of a full row. */
export function showField(field: Field, width: number): ShownField {
  const inner = Math.max(1, width - 1);
  const before = graphemesOf(field.text).slice(0, field.at).join('');
  const rows: string[] = [];
  let found: { row: number; column: number } | null = null;
  let passed = 0;
  for (const typed of field.text.split('\n')) {
    let rest = typed;
    for (const row of wrap(typed, inner)) {
      // `wrap` drops the space at which it breaks; the cursor counts it as the end of the row above.
      const start = passed + (typed.length - rest.length);
      const offset = before.length - start;
      if (offset >= 0 && offset <= row.length) {
        found = { row: rows.length, column: cellWidth(row.slice(0, offset)) };
      }
      rows.push(row);
      rest = rest.slice(row.length + (rest[row.length] === ' ' ? 1 : 0));
    }
    passed += typed.length + 1;
  }
  return { rows, row: found?.row ?? rows.length - 1, column: found?.column ?? cellWidth(rows.at(-1) ?? '') };
}
