import type { Refusal } from '../procedure/refusal.ts';
import type { TableState } from '../table/port.ts';
import { refusalLine } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { keyWords } from '../words/en/screenKeys.ts';
import { availability } from './available.ts';
import { cellWidth } from './cells.ts';
import { composeBody } from './composeRows.ts';
import { textPane } from './floorPane.ts';
import { FRAME_COLUMNS, FRAME_ROWS, type PaneBody } from './frame.ts';
import { GROUPS, type Group, KEYS, type Key } from './keys.ts';
import { layoutOf, type PaneId, type Size } from './layout.ts';
import { EMPTY, type Line, labelled, paragraph, span } from './lines.ts';
import { menuBody, paletteBody } from './menuRows.ts';
import type { Layer } from './ui.ts';

type Of<K extends Layer['layer']> = Extract<Layer, { layer: K }>;

const readerRows = (text: readonly string[], width: number): readonly Line[] =>
  text.flatMap((part, i) => [...(i === 0 ? [] : [EMPTY]), ...paragraph(part, width)]);

const KEY_COLUMN = 12;

// One key of the help page; one that is not available is in brackets, with the reason.
function helpRow(key: Key, state: TableState, width: number): readonly Line[] {
  const can = availability(state, key.id);
  const names = key.keys.map((name) => keyWords.keyNames[name] ?? name).join(' ');
  const label = keyWords.help[key.id];
  const style = can.on ? 'plain' : 'dim';
  const head: Line = [span(names.padEnd(KEY_COLUMN), can.on ? 'accent' : 'dim'), span(' ')];
  const text = can.on
    ? label
    : `(${label}) ${'refusal' in can ? refusedBriefly(can.refusal, state) : screenWords.off[can.off]}`;
  return labelled(head, text, width, style);
}

// That a kind is not receivable at this stage is said in few words: it holds for most of them at most stages.
const refusedBriefly = (refusal: Refusal, state: TableState): string =>
  refusal.because === 'stage' ? screenWords.notNow : refusalLine({ ...refusal, instead: [] }, state.texts);

function helpRows(state: TableState, width: number): readonly Line[] {
  const group = (id: Group): readonly Line[] => [
    [span(keyWords.groups[id], 'strong')],
    ...KEYS.filter((key) => key.group === id).flatMap((key) => helpRow(key, state, width)),
    EMPTY,
  ];
  return [...GROUPS.flatMap(group), ...keyWords.helpEnd.flatMap((text) => paragraph(text, width))];
}

/** Layers of text that can be scrolled by rows. */
export type Scrolled = Of<'reader'> | Of<'proposal'> | Of<'help'>;

const scrolledRows = (layer: Scrolled, state: TableState, width: number): readonly Line[] =>
  layer.layer === 'help' ? helpRows(state, width) : readerRows(layer.text, width);

/** How many rows a text in a dialog has, and how many of them it shows. */
export function dialogRows(
  layer: Scrolled,
  state: TableState,
  size: Size,
  open: PaneId,
): { readonly count: number; readonly height: number } {
  const { dialog } = layoutOf(size, open);
  return {
    count: scrolledRows(layer, state, dialog.columns - FRAME_COLUMNS).length,
    height: dialog.rows - FRAME_ROWS,
  };
}

/** Layers that take the place of panes; a search stands in the message line. */
export type Dialog = Exclude<Layer, { layer: 'search' }>;

/** Columns of the upper edge that no title gets. */
const EDGE = 2;

/** A dialog in a frame of which `width` x `height` is left for it; a title too long for the edge stands in full below it. */
export function dialogBody(layer: Dialog, state: TableState, width: number, height: number): PaneBody {
  const isWhole = layer.layer === 'menu' || layer.layer === 'compose' || layer.layer === 'confirm';
  const head =
    isWhole && cellWidth(layer.title) > width - EDGE
      ? [...paragraph(layer.title, width, 'strong'), EMPTY]
      : [];
  const body = bodyOf(layer, state, width, height - head.length);
  const { cursor } = body;
  return {
    ...body,
    lines: [...head, ...body.lines],
    cursor: cursor === null ? null : { ...cursor, row: cursor.row + head.length },
  };
}

function bodyOf(layer: Dialog, state: TableState, width: number, height: number): PaneBody {
  switch (layer.layer) {
    case 'menu':
      return menuBody(layer, width, height);
    case 'palette':
      return paletteBody(layer, state, width, height);
    case 'compose':
      return composeBody(layer, state, width, height);
    case 'confirm': {
      const lines = readerRows([...layer.text, screenWords.confirmKeys], width);
      return { title: layer.title, note: '', lines, cursor: null };
    }
    case 'proposal':
    case 'reader':
      return textPane(layer.title, scrolledRows(layer, state, width), layer.top, height);
    case 'help':
      return textPane(screenWords.dialogs.help, scrolledRows(layer, state, width), layer.top, height);
  }
}
