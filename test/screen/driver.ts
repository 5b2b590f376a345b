import { PassThrough } from 'node:stream';
import { Terminal } from '@xterm/headless';
import { type Shown, showScreen } from '../../src/screen/run.tsx';
import type { TablePort } from '../../src/table/port.ts';

// Ink takes a set CI, even an empty one, for a terminal nobody looks at.
delete process.env.CI;

/** What each key sends to a program. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\r',
  Escape: '\u001b',
  Tab: '\t',
  'Shift+Tab': '\u001b[Z',
  Up: '\u001b[A',
  Down: '\u001b[B',
  Right: '\u001b[C',
  Left: '\u001b[D',
  PageUp: '\u001b[5~',
  PageDown: '\u001b[6~',
  Home: '\u001b[H',
  End: '\u001b[F',
  Backspace: '\u007f',
  'Ctrl+C': '\u0003',
  'Ctrl+J': '\n',
  'Ctrl+U': '\u0015',
  'Ctrl+Z': '\u001a',
};

/** Milliseconds that Ink waits to see whether an Escape begins a longer sequence, and some more. */
const ESCAPE_WAIT = 60;

const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A terminal of a given size with a screen in it, and a person in front of it. */
export interface Driver {
  /** Presses keys one after the other, each seen before the next: 's', 'Enter', 'Ctrl+C'. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Sends characters faster than they can be read: they arrive in one piece. */
  readonly burst: (characters: string) => Promise<void>;
  /** Types a text. */
  readonly type: (text: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** What stands on the screen: its rows, without the spaces at their ends. */
  readonly see: () => string;
  /** Whether the program has the alternate buffer. */
  readonly alternate: () => boolean;
  /** Where the cursor is, as column and row from 0. */
  readonly cursor: () => { readonly column: number; readonly row: number };
  /** Bytes written since the last call. */
  readonly written: () => string;
  readonly left: Shown['left'];
  readonly leave: () => Promise<void>;
}

/** Options of a screen under test that differ from the usual ones. */
export interface Usual {
  readonly columns?: number;
  readonly rows?: number;
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly suspend?: () => Promise<void>;
}

/** Opens the screen of a table in a terminal of its own. */
export async function openScreen(table: TablePort, usual: Usual = {}): Promise<Driver> {
  const { columns = 80, rows = 24, ascii = false, color = false, suspend } = usual;
  const terminal = new Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true,
    scrollback: 200,
  });
  terminal.write('$ horseshoe play\r\n');
  let written = '';
  const pending: Promise<void>[] = [];
  const stdout = Object.assign(new PassThrough(), { columns, rows, isTTY: true });
  stdout.on('data', (bytes: Buffer) => {
    written += bytes.toString();
    pending.push(new Promise((resolve) => terminal.write(bytes.toString(), resolve)));
  });
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const shown = showScreen(table, {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    interactive: true,
    color,
    ascii,
    ...(suspend === undefined ? {} : { suspend }),
  });
  const settle = async (): Promise<void> => {
    await soon(1);
    await shown.drawn();
    await soon(1);
    await Promise.all(pending.splice(0));
  };
  const send = async (bytes: string): Promise<void> => {
    stdin.write(bytes);
    if (bytes.endsWith('\u001b')) await soon(ESCAPE_WAIT);
    await settle();
  };
  await settle();
  const driver: Driver = {
    press: async (...keys) => {
      for (const key of keys) await send(KEYS[key] ?? key);
    },
    burst: send,
    type: async (text) => {
      for (const character of text) await send(character);
    },
    paste: (text) => send(`\u001b[200~${text}\u001b[201~`),
    resize: async (toColumns, toRows) => {
      terminal.resize(toColumns, toRows);
      Object.assign(stdout, { columns: toColumns, rows: toRows });
      stdout.emit('resize');
      await settle();
    },
    see: () => {
      const buffer = terminal.buffer.active;
      const seen = Array.from({ length: terminal.rows }, (_, row) =>
        (buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '').trimEnd(),
      );
      return seen.join('\n');
    },
    alternate: () => terminal.buffer.active.type === 'alternate',
    cursor: () => ({ column: terminal.buffer.active.cursorX, row: terminal.buffer.active.cursorY }),
    written: () => {
      const bytes = written;
      written = '';
      return bytes;
    },
    left: shown.left,
    leave: async () => {
      stdin.write('\u0003');
      await shown.left;
      await Promise.all(pending.splice(0));
    },
  };
  return driver;
}
