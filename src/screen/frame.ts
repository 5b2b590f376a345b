import { clipped, type Line, lineWidth, span } from './lines.ts';

/** What a pane shows: its title, a note at the right of it (a position in a list), and its rows. */
export interface PaneBody {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Line[];
  /** Where a text is being written, as row and column of `lines`; null elsewhere. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** Columns and rows that a frame takes from what it holds: a border and a space on either side. */
export const FRAME_COLUMNS = 4;
export const FRAME_ROWS = 2;

/** The upper edge of a frame of `width` columns, with the title of the pane and the note at its right. */
export function upperEdge({ title, note }: PaneBody, width: number, focused: boolean): Line {
  const style = focused ? 'accent' : 'dim';
  const noted = note === '' ? [] : [span(` ${note} `, 'dim')];
  const free = Math.max(0, width - 4 - lineWidth(noted));
  const named = clipped([span(title, focused ? 'accent' : 'strong')], free - 2);
  const rule = Math.max(0, free - lineWidth(named) - 1);
  return [span('╭─ ', style), ...named, span(` ${'─'.repeat(rule)}`, style), ...noted, span('╮', style)];
}

/** The lower edge of a frame. */
export const lowerEdge = (width: number, focused: boolean): Line => [
  span(`╰${'─'.repeat(width - 2)}╯`, focused ? 'accent' : 'dim'),
];

/** The first row to show of a list of `count` rows so that row `at` is in sight, in the middle where it can be. */
export const topFor = (count: number, at: number, height: number): number =>
  Math.max(0, Math.min(at - Math.floor(height / 2), count - height));

/** Where a window stands in what it shows: "4–12 of 30", or nothing when all is in sight. */
export const position = (
  top: number,
  height: number,
  count: number,
  of: (a: number, b: number, n: number) => string,
): string => (count <= height ? '' : of(top + 1, Math.min(count, top + height), count));
