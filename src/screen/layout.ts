/** Columns and rows of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The parts of the screen that can be looked at and scrolled. The digit that opens one is its place here, from 1. */
export const PANES = ['table', 'floor', 'claims', 'record', 'card'] as const;
export type PaneId = (typeof PANES)[number];

/** A pane on the screen; its border is inside `width` and `height`. */
export interface Placed {
  readonly pane: PaneId;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which the meeting can be followed and played. */
export const SMALLEST: Size = { columns: 60, rows: 20 };

export type Form = 'small' | 'one' | 'two' | 'three';

/** How the screen is divided. A dialog takes the last column, so that the table stays in sight where there is room. */
export interface Layout {
  readonly form: Form;
  readonly size: Size;
  readonly columns: readonly (readonly Placed[])[];
  /** Whether a row of tabs stands above the panes. */
  readonly tabs: boolean;
  /** Rows of the message and the keys. */
  readonly foot: number;
  readonly head: number;
  readonly bodyHeight: number;
  readonly dialog: Size;
}

/** Rows at the top: the meeting, and what happens now; that sentence needs two rows where the window is narrow. */
const HEAD = 2;
const TALL_HEAD = 3;
/** Rows at the bottom: the message and the keys share them. */
const FOOT = 4;

/** Which form a window of this size gets: one pane from 60x20, two from 100x30, three from 120x40. */
export function formOf({ columns, rows }: Size): Form {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return 'small';
  if (columns >= 120 && rows >= 40) return 'three';
  return columns >= 100 && rows >= 30 ? 'two' : 'one';
}

// The horseshoe of fifteen seats with its frame.
const TABLE_ROWS = 16;
const LOW_TABLE = 15;

/** How much of the height the floor has in its column. */
const FLOOR_SHARE = 0.45;

/**
 * Divides a window among the panes.
 * @param open the pane that is in front where not all of them fit.
 */
export function layoutOf(size: Size, open: PaneId): Layout {
  const form = formOf(size);
  const wide = form === 'two' || form === 'three';
  const tabs = form === 'one' || form === 'two';
  const head = form === 'one' && size.rows >= 24 ? TALL_HEAD : HEAD;
  const bodyHeight = size.rows - head - FOOT - (tabs ? 1 : 0);
  // The names of the seats need more room than running text.
  const left = wide ? Math.floor(size.columns * 0.56) : size.columns;
  const right = size.columns - left;
  const base = { form, size, tabs, foot: FOOT, head, bodyHeight };
  if (!wide) {
    const columns = [[{ pane: open, width: size.columns, height: bodyHeight }]];
    return { ...base, columns, dialog: { columns: size.columns, rows: bodyHeight } };
  }
  const tableRows = form === 'two' ? LOW_TABLE : TABLE_ROWS;
  const floor = Math.max(tableRows, Math.floor(bodyHeight * FLOOR_SHARE));
  const rest = bodyHeight - floor;
  const at = (pane: PaneId, width: number, height: number): Placed => ({ pane, width, height });
  const beside: PaneId = open === 'card' ? 'card' : 'claims';
  const below =
    form === 'two'
      ? [at(beside, right, rest)]
      : [at('claims', right, Math.ceil(rest / 2)), at('card', right, Math.floor(rest / 2))];
  return {
    ...base,
    columns: [
      [at('table', left, tableRows), at('record', left, bodyHeight - tableRows)],
      [at('floor', right, floor), ...below],
    ],
    dialog: { columns: right, rows: bodyHeight },
  };
}
