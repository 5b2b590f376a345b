import type { TableState } from '../table/port.ts';
import { cardLines } from './cardPane.ts';
import { floorLines } from './floorPane.ts';
import { FRAME_COLUMNS } from './frame.ts';
import type { Form } from './layout.ts';
import type { Line } from './lines.ts';

/** All rows of a pane of text at a width, for scrolling. A single pane has no frame. */
export const textRows = (
  state: TableState,
  pane: 'floor' | 'card',
  width: number,
  form: Form,
): readonly Line[] =>
  (pane === 'floor' ? floorLines : cardLines)(state, form === 'one' ? width - 2 : width - FRAME_COLUMNS);
