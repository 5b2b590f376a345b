import { cardPane } from './cardPane.ts';
import { claimsPane } from './claimsPane.ts';
import type { Dialog } from './dialogRows.ts';
import { floorPane } from './floorPane.ts';
import type { PaneBody } from './frame.ts';
import type { PaneId } from './layout.ts';
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

/** The dialog in front; a search is none, it stands in the message line. */
export function dialogOf({ ui }: Snapshot): Dialog | null {
  const layer = frontLayer(ui);
  return layer === null || layer.layer === 'search' ? null : layer;
}
