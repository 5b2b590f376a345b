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

// The horseshoe with its frame: fifteen seats need sixteen rows, an older Council of eleven needs fewer.
const TABLE_ROWS = 16;

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
  const left = wide ? Math.floor(size.columns * 0.54) : size.columns;
  const right = size.columns - left;
  const base = { form, size, tabs, foot: FOOT, head, bodyHeight };
  if (!wide) {
    const columns = [[{ pane: open, width: size.columns, height: bodyHeight }]];
    return { ...base, columns, dialog: { columns: size.columns, rows: bodyHeight } };
  }
  const dialog = { columns: right, rows: bodyHeight };
  const under = bodyHeight - TABLE_ROWS;
  const table: Placed = { pane: 'table', width: left, height: TABLE_ROWS };
  if (form === 'two') {
    const beside: PaneId = open === 'table' || open === 'floor' ? 'record' : open;
    const columns: readonly (readonly Placed[])[] = [
      [table, { pane: 'floor', width: left, height: under }],
      [{ pane: beside, width: right, height: bodyHeight }],
    ];
    return { ...base, columns, dialog };
  }
  const floor = Math.max(TABLE_ROWS, Math.floor(bodyHeight * 0.45));
  const card = Math.floor((bodyHeight - floor) / 2);
  const columns: readonly (readonly Placed[])[] = [
    [table, { pane: 'record', width: left, height: under }],
    [
      { pane: 'floor', width: right, height: floor },
      { pane: 'claims', width: right, height: bodyHeight - floor - card },
      { pane: 'card', width: right, height: card },
    ],
  ];
  return { ...base, columns, dialog };
}
