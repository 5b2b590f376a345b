import type { TableState } from '../table/port.ts';
import { claimText, raisedClaims } from './claimsPane.ts';
import { FRAME_ROWS, topFor } from './frame.ts';
import { type Layout, layoutOf, PANES, type PaneId, type Size } from './layout.ts';
import { type Motion, moved } from './motion.ts';
import { claimOf } from './paneTexts.ts';
import { entryLayer } from './readers.ts';
import { entriesShown } from './recordPane.ts';
import { textRows } from './textRows.ts';
import { opened, type Ui } from './ui.ts';

/** Brings a pane to the front, by name or by its digit. */
export function toPane(ui: Ui, pane: string): Ui {
  const found = PANES.find((id) => id === pane) ?? PANES[Number(pane) - 1];
  return found === undefined ? ui : { ...ui, pane: found };
}

/** The next pane, or with -1 the one before; after the last comes the first. */
export const nextPane = (ui: Ui, by: 1 | -1): Ui => {
  const at = PANES.indexOf(ui.pane) + by;
  return { ...ui, pane: PANES[(at + PANES.length) % PANES.length] ?? ui.pane };
};

/** Opens the line selected: an entry or a claim in full. */
export function openSelected(ui: Ui, state: TableState): Ui {
  const seen = state.view.entry;
  if (ui.pane === 'record') {
    const entry = state.entries.find(({ n }) => n === ui.entry);
    return entry === undefined ? ui : opened(ui, entryLayer(entry, state), seen);
  }
  const claim = raisedClaims(state).find(({ id }) => id === ui.claim);
  if (claim === undefined) return ui;
  return opened(
    ui,
    { layer: 'reader', title: claimOf(state, claim.id), text: claimText(claim, state), top: 0 },
    seen,
  );
}

/** Rows that a pane can show in a layout; 0 when it is not on screen. */
export function rowsOf(layout: Layout, pane: PaneId): number {
  const placed = layout.columns.flat().find((known) => known.pane === pane);
  const frame = layout.form === 'one' ? 0 : FRAME_ROWS;
  return placed === undefined ? 0 : Math.max(0, placed.height - frame);
}

function scrolled(ui: Ui, state: TableState, layout: Layout, pane: 'floor' | 'card', motion: Motion): Ui {
  const height = rowsOf(layout, pane);
  const placed = layout.columns.flat().find((known) => known.pane === pane);
  const count = textRows(state, pane, placed?.width ?? layout.size.columns, layout.form).length;
  const lowest = topFor(count, count, height);
  const from = Math.min(ui.tops[pane], lowest);
  const to = {
    up: from - 1,
    down: from + 1,
    'page-up': from - height,
    'page-down': from + height,
    first: 0,
    last: lowest,
  }[motion];
  return { ...ui, tops: { ...ui.tops, [pane]: Math.max(0, Math.min(lowest, to)) } };
}

/** Moves the selection of a list, or scrolls a pane of text. The table itself fits and does not move. */
export function moveIn(ui: Ui, state: TableState, size: Size, motion: Motion): Ui {
  const layout = layoutOf(size, ui.pane);
  const page = Math.max(1, rowsOf(layout, ui.pane) - 1);
  switch (ui.pane) {
    case 'record': {
      const entries = entriesShown(state, ui.filter);
      if (entries.length === 0) return ui;
      // Without a selection the end is in sight, so every motion but `first` starts there.
      const found = entries.findIndex(({ n }) => n === ui.entry);
      const at = found < 0 && motion !== 'up' ? entries.length - 2 : found;
      return { ...ui, entry: entries[moved(at, entries.length, page, motion)]?.n ?? null };
    }
    case 'claims': {
      const claims = raisedClaims(state);
      const at = claims.findIndex(({ id }) => id === ui.claim);
      if (claims.length === 0) return ui;
      return { ...ui, claim: claims[moved(at, claims.length, page, motion)]?.id ?? null };
    }
    case 'floor':
    case 'card':
      return scrolled(ui, state, layout, ui.pane, motion);
    case 'table':
      return ui;
  }
}
