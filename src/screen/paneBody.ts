import { cardPane } from './cardPane.ts';
import { claimsPane } from './claimsPane.ts';
import { type Dialog, dialogBody } from './dialogRows.ts';
import { floorPane } from './floorPane.ts';
import { FRAME_COLUMNS, FRAME_ROWS, framed, type PaneBody } from './frame.ts';
import type { Layout, PaneId, Placed } from './layout.ts';
import { type Line, span, windowOf } from './lines.ts';
import { recordPane } from './recordPane.ts';
import type { Snapshot } from './store.ts';
import { tablePane } from './tablePane.ts';
import { frontLayer } from './ui.ts';

/** What a pane shows in `width` x `height`. */
export function paneBody({ state, ui }: Snapshot, pane: PaneId, width: number, height: number): PaneBody {
  switch (pane) {
    case 'table':
      return tablePane(state, width, height);
    case 'floor':
      return floorPane(state, ui.tops.floor, width, height);
    case 'claims':
      return claimsPane(state, ui, width, height);
    case 'record':
      return recordPane(state, ui, width, height);
    case 'card':
      return cardPane(state, ui.tops.card, width, height);
  }
}

/** A part of the body, drawn, with the cursor where a text is being written in it. */
export interface Drawn {
  readonly lines: readonly Line[];
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** The dialog in front; a search is none, it stands in the message line. */
export function dialogOf({ ui }: Snapshot): Dialog | null {
  const layer = frontLayer(ui);
  return layer === null || layer.layer === 'search' ? null : layer;
}

/** A pane as it is drawn: in a frame beside others, without one where it is alone and the tabs are its title. */
export function drawPane(snapshot: Snapshot, layout: Layout, { pane, width, height }: Placed): Drawn {
  if (layout.form === 'one') {
    const { lines } = paneBody(snapshot, pane, width - 2, height);
    return { lines: windowOf(lines, 0, height).map((row) => [span(' '), ...row]), cursor: null };
  }
  const body = paneBody(snapshot, pane, width - FRAME_COLUMNS, height - FRAME_ROWS);
  const focused = pane === snapshot.ui.pane && dialogOf(snapshot) === null;
  return { lines: framed(body, width, height, focused), cursor: null };
}

/** The dialog as it is drawn, in place of a column of panes. */
export function drawDialog(snapshot: Snapshot, layout: Layout, dialog: Dialog): Drawn {
  const { columns, rows } = layout.dialog;
  const body = dialogBody(dialog, snapshot.state, columns - FRAME_COLUMNS, rows - FRAME_ROWS);
  const { cursor } = body;
  return {
    lines: framed(body, columns, rows, true),
    cursor: cursor === null ? null : { row: cursor.row + 1, column: cursor.column + 2 },
  };
}
