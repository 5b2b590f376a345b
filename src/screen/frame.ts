import { fitted, type Line, lineWidth, span, windowOf } from './lines.ts';

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

/** Draws a pane in exactly `width` x `height`, with its title in the border; the one that has the keys is drawn bold. */
export function framed(body: PaneBody, width: number, height: number, focused: boolean): readonly Line[] {
  const style = focused ? 'accent' : 'dim';
  const inner = width - FRAME_COLUMNS;
  const note = body.note === '' ? [] : [span(` ${body.note} `, 'dim')];
  const free = Math.max(0, width - 4 - lineWidth(note));
  const title = fitted(
    [span(body.title, focused ? 'accent' : 'strong')],
    Math.min(free, lineWidth([span(body.title)])),
  );
  const rule = Math.max(0, free - lineWidth(title) - 1);
  const top: Line = [
    span('╭─ ', style),
    ...title,
    span(` ${'─'.repeat(rule)}`, style),
    ...note,
    span('╮', style),
  ];
  const rows = windowOf(body.lines, 0, height - FRAME_ROWS).map(
    (row): Line => [span('│ ', style), ...fitted(row, inner), span(' │', style)],
  );
  return [fitted(top, width), ...rows, [span(`╰${'─'.repeat(width - 2)}╯`, style)]];
}

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
