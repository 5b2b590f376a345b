import { render } from 'ink';
import type { TablePort } from '../table/port.ts';
import { Screen } from './Screen.tsx';
import { createScreenStore, type ScreenStore } from './store.ts';

/** How the screen is to be run. Whether colours are wanted is decided by whoever calls, before Ink is loaded. */
export interface ScreenOptions {
  readonly color: boolean;
  readonly ascii: boolean;
  /** The terminal; the process's own when left out. */
  readonly stdout?: NodeJS.WriteStream;
  readonly stdin?: NodeJS.ReadStream;
  /** Draws even where there seems to be no terminal, as in a test. */
  readonly interactive?: boolean;
  /** Stops the process and comes back when it is continued (Ctrl+Z); without it the key does nothing. */
  readonly suspend?: () => Promise<void>;
}

/** A screen that is shown: its store, and how to wait for what has been drawn. */
export interface Shown {
  readonly store: ScreenStore;
  /** Resolves when everything asked so far has been written to the terminal. */
  readonly drawn: () => Promise<void>;
  /** Resolves when the person has left, with whether it was by Ctrl+C. */
  readonly left: Promise<{ readonly interrupted: boolean }>;
}

/** At most this many frames a second: at Ink's own 30 keys wait behind updates. */
const FRAMES = 120;

/** Shows a table in the alternate buffer of the terminal. */
export function showScreen(table: TablePort, options: ScreenOptions): Shown {
  const { stdout, stdin, interactive } = options;
  const store = createScreenStore(table);
  const theme = { color: options.color, ascii: options.ascii };
  const screen = <Screen store={store} theme={theme} suspend={options.suspend ?? null} />;
  const instance = render(screen, {
    ...(stdout === undefined ? {} : { stdout }),
    ...(stdin === undefined ? {} : { stdin }),
    ...(interactive === undefined ? {} : { interactive }),
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: FRAMES,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  const left = instance.waitUntilExit().then((interrupted) => {
    store.close();
    return { interrupted: interrupted === true };
  });
  return { store, drawn: instance.waitUntilRenderFlush, left };
}

/**
 * Runs the screen until the person leaves.
 * @returns `quit`: the person left before the session was over; `interrupted`: by Ctrl+C.
 */
export async function runScreen(
  table: TablePort,
  options: ScreenOptions,
): Promise<{ readonly quit: boolean; readonly interrupted: boolean }> {
  const { interrupted } = await showScreen(table, options).left;
  return { quit: table.state().next.who !== 'over', interrupted };
}
