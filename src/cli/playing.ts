import { runLines } from '../lines/run.ts';
import type { Talk } from '../lines/talk.ts';
import { wrapped } from '../lines/wrap.ts';
import type { TablePort } from '../table/port.ts';
import { shown } from '../words/en/shown.ts';
import { byteLines } from './byteLines.ts';
import type { Io } from './io.ts';
import type { PlayOptions } from './preparing.ts';
import { wantsColor } from './wantsColor.ts';

/** Whether the meeting is played as plain lines: asked for, or no terminal that a screen could own. */
export function isPlain({ plain }: PlayOptions): boolean {
  const { stdin, stdout, env } = process;
  if (plain === true || env.TERM === 'dumb' || env.INK_SCREEN_READER === 'true') return true;
  return stdin.isTTY !== true || stdout.isTTY !== true;
}

/** Clears a terminal and what can be scrolled back to; a terminal without such commands scrolls it away. */
const clearing = (): string =>
  process.env.TERM === 'dumb' ? '\n'.repeat(process.stdout.rows ?? 50) : '\u001b[2J\u001b[3J\u001b[H';

/** The answers, a line each, cut at line feeds alone: what else ends a line elsewhere may stand in somebody's words. */
async function* answersOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const lines of byteLines(chunks))
    for (const line of lines) yield line === 'too-long' ? '' : decoder.decode(line).replace(/\r$/, '');
}

async function* nothing(): AsyncGenerator<string> {}

/**
 * Plays in numbered lines, to the end of the session or of the answers.
 * @returns the system's code when the record could not be written and nobody is there to make room; else null
 */
export async function playLines(table: TablePort, io: Io): Promise<string | null> {
  const answers = answersOf(io.stdin ?? nothing());
  const isPerson = process.stdin.isTTY === true;
  const talk: Talk = {
    isPerson,
    say: (...lines) => {
      const width = process.stdout.isTTY === true ? process.stdout.columns : Number.POSITIVE_INFINITY;
      for (const line of lines.flatMap((one) => wrapped(one, width))) io.out(`${line}\n`);
    },
    async ask(prompt) {
      io.out(prompt);
      const { done, value } = await answers.next();
      // What was typed is not on the screen when it comes from a file: show it, so that the talk can be read.
      if (done === true) io.out('\n');
      else if (!isPerson) io.out(`${shown(value)}\n`);
      return done === true ? null : value;
    },
    clear: () => {
      if (process.stdout.isTTY === true) io.out(clearing());
    },
  };
  const unwritten = await runLines(table, talk);
  await answers.return(undefined);
  return unwritten;
}

/** Ctrl+Z: stops this process as the shell expects, and resolves when it is continued. */
function suspend(): Promise<void> {
  return new Promise((resolve) => {
    // Waiting for a signal does not keep Node.js alive, and Ink has let go of the keyboard.
    const awake = setInterval(() => undefined, 60_000);
    process.once('SIGCONT', () => {
      clearInterval(awake);
      resolve();
    });
    process.kill(process.pid, 'SIGTSTP');
  });
}

/** Plays on a screen; answers whether it was left by Ctrl+C. */
export async function playScreen(table: TablePort, options: PlayOptions): Promise<boolean> {
  const color = wantsColor(options);
  if (!color) process.env.FORCE_COLOR = '0';
  const { runScreen } = await import('../screen/run.tsx');
  // Whether there is a terminal was decided in `isPlain`; Ink would also look at CI.
  const { interrupted } = await runScreen(table, {
    color,
    ascii: options.ascii ?? false,
    interactive: true,
    suspend,
  });
  return interrupted;
}
