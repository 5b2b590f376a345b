import type { TablePort, TableState } from '../table/port.ts';
import { runCommand } from './commands.ts';
import { explaining, isWriting } from './explaining.ts';
import { commandOf } from './keys.ts';
import { layerPaste, layerPress } from './layerPress.ts';
import { formOf, type Size } from './layout.ts';
import { perform } from './perform.ts';
import type { Press } from './presses.ts';
import {
  type Ask,
  allClosed,
  askFor,
  backed,
  frontLayer,
  look,
  opened,
  START,
  type Step,
  type Ui,
} from './ui.ts';

/** Everything the screen shows, as one value: the same object until something changes. */
export interface Snapshot {
  readonly state: TableState;
  readonly ui: Ui;
  readonly size: Size;
}

/** The screen apart from how it is drawn. It lives outside React, so that every key of a burst sees what the one before did. */
export interface ScreenStore {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what a key does; gives back what is left to the owner of the terminal. */
  readonly press: (press: Press) => TerminalAsk | null;
  readonly paste: (text: string) => void;
  readonly resize: (size: Size) => void;
  /** Stops listening to the table. */
  readonly close: () => void;
}

/** What only whoever owns the terminal can do: leave, or give it back to the shell for a while. */
export type TerminalAsk = Extract<Ask, { do: 'quit' | 'suspend' }>;

const QUITS: Readonly<Record<string, boolean>> = { q: false, 'ctrl+c': true };

// Where nothing of the meeting is shown, a key can only leave, suspend, or take over the keyboard; and help
// tells the next person what this is.
function guarded(ui: Ui, state: TableState, press: Press): Step {
  const quits = QUITS[press.name];
  if (quits !== undefined) return askFor(ui, { do: 'quit', interrupted: quits });
  if (press.name === 'ctrl+z') return askFor(ui, { do: 'suspend' });
  if (state.handOver === null) return look(ui);
  if (press.name === 'enter') return askFor(ui, { do: 'accept' });
  const helps = frontLayer(ui)?.layer === 'help';
  if (helps && ['?', 'escape'].includes(press.name)) return look(backed(ui));
  return look(press.name === '?' ? opened(ui, { layer: 'help', top: 0 }, state.view.entry) : ui);
}

function stepOf({ state, ui, size }: Snapshot, press: Press): Step {
  if (state.handOver !== null || formOf(size) === 'small') return guarded(ui, state, press);
  if (commandOf(press.name) === 'explain' && !isWriting(ui)) return explaining(ui, state);
  const heard: Ui = ui.notice === null ? ui : { ...ui, notice: null };
  const layer = frontLayer(heard);
  if (layer !== null) return layerPress(heard, state, size, layer, press);
  const command = commandOf(press.name);
  return command === null ? look(heard) : runCommand(heard, state, size, command, press.name);
}

/** What is sealed does not stay open for the next person: dialogs close when another seat comes to the front. */
const forSeat = (ui: Ui, before: TableState, after: TableState): Ui =>
  before.seat === after.seat && before.handOver === after.handOver
    ? ui
    : {
        ...allClosed(ui),
        left: [],
        line: '',
        tops: START.tops,
        notice: after.handOver === null ? ui.notice : null,
      };

/** Until the terminal has told its size. */
const USUAL: Size = { columns: 80, rows: 24 };

/** The screen of a table, to be drawn by `Screen.tsx` or looked at by a test. */
export function createScreenStore(table: TablePort): ScreenStore {
  let snapshot: Snapshot = { state: table.state(), ui: START, size: USUAL };
  const listeners = new Set<() => void>();
  const show = (next: Partial<Snapshot>): void => {
    const state = table.state();
    const ui = forSeat(next.ui ?? snapshot.ui, snapshot.state, state);
    if (state === snapshot.state && ui === snapshot.ui && (next.size ?? snapshot.size) === snapshot.size)
      return;
    snapshot = { size: next.size ?? snapshot.size, state, ui };
    for (const listener of listeners) listener();
  };
  const stop = table.subscribe(() => show({}));
  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (press) => {
      const { ui, ask } = stepOf(snapshot, press);
      if (ask?.do === 'quit' || ask?.do === 'suspend') return ask;
      show({ ui: ask === null ? ui : perform(table, ui, ask) });
      return null;
    },
    paste: (text) => {
      if (snapshot.state.handOver === null) show({ ui: layerPaste(snapshot.ui, text) });
    },
    resize: (next) => {
      const { columns, rows } = snapshot.size;
      if (next.columns !== columns || next.rows !== rows) show({ size: next });
    },
    close: stop,
  };
}
