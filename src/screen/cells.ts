import stringWidth from 'string-width';
import { withoutUnseen } from '../procedure/characters.ts';

const BREAKS = /\r\n|[\r\n\u2028\u2029]/gu;
const PLAIN = /^[ -~]*$/u;
// Latin letters, typographic marks and box drawing: one column and one character each, so nothing has to be looked up.
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u203a\u2500-\u257f]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text on one line, without what a reader cannot see: scenario and network text must not move the cursor or reorder a
 * line of the screen. Tabs and line ends become a space.
 */
export const clean = (text: string): string =>
  PLAIN.test(text)
    ? text
    : withoutUnseen(text.replaceAll(BREAKS, ' ').replaceAll('\t', ' ')).normalize('NFC');

/** As `clean`, with line ends kept as '\n'. */
export const cleanLines = (text: string): string => text.split(BREAKS).map(clean).join('\n');

/** The characters of a text as a reader counts them. */
export const graphemesOf = (text: string): readonly string[] =>
  NARROW.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Columns of the terminal that a cleaned text takes. */
export const cellWidth = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

/** The beginning of a text that fits in `width` columns, without a mark that something is missing. */
export function cut(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    const wide = cellWidth(grapheme);
    if (used + wide > width) break;
    kept += grapheme;
    used += wide;
  }
  return kept;
}

/** A text in at most `width` columns; '…' stands for what does not fit. */
export function clip(text: string, width: number): string {
  if (width <= 0) return '';
  if (cellWidth(text) <= width) return text;
  return `${cut(text, width - 1).trimEnd()}…`;
}

/** A text in exactly `width` columns, clipped or followed by spaces. */
export function pad(text: string, width: number): string {
  const shown = clip(text, width);
  return shown + ' '.repeat(Math.max(0, width - cellWidth(shown)));
}

/** A text in exactly `width` columns, at their right end. */
export function padStart(text: string, width: number): string {
  const shown = clip(text, width);
  return ' '.repeat(Math.max(0, width - cellWidth(shown))) + shown;
}

/** A text in the middle of exactly `width` columns. */
export function centre(text: string, width: number): string {
  const shown = clip(text, width);
  const free = width - cellWidth(shown);
  const before = Math.max(0, Math.floor(free / 2));
  return pad(' '.repeat(before) + shown, width);
}

// A word longer than the line is broken where it must be.
function broken(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (cellWidth(rest) > width) {
    const part = cut(rest, width);
    if (part === '') break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

function wrapLine(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (cellWidth(joined) <= width) {
      row = joined;
      continue;
    }
    if (row !== '') rows.push(row);
    const parts = broken(word, width);
    rows.push(...parts.slice(0, -1));
    row = parts.at(-1) ?? '';
  }
  return [...rows, row];
}

/** A text in rows of at most `width` columns, broken between words; line ends in the text are kept. */
export const wrap = (text: string, width: number): readonly string[] =>
  cleanLines(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, Math.max(1, width)));
