import { CommanderError } from 'commander';
import { outputUnwritable, unexpectedError } from '../words/en/cli.ts';
import { shownLines } from '../words/en/shown.ts';
import { commandTable } from './commands.ts';
import { EXIT, type Io } from './io.ts';

/** An error nobody foresaw ends as Node.js itself ends then. */
const UNEXPECTED = 1;

const terminal: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(shownLines(text)),
  stdin: process.stdin,
  cwd: process.cwd(),
};

/** Resolves when everything written to the stream so far is out of our hands, or nobody reads it any more. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((done) => {
    if (stream.writable) stream.write('', () => done());
    else done();
  });

async function leave(code: number): Promise<never> {
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(code);
}

/** One line on stderr; the stack only when asked for. */
function report(error: unknown): void {
  const shown = process.argv.includes('--debug');
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(shownLines(`${unexpectedError(message.split('\n')[0] ?? '', shown)}\n`));
  if (shown && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

/** A reader that goes away early (`| head`) is no error: whatever is left has nobody to read it. A full disk is one. */
function outputFailed({ code = '' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
  process.stderr.write(`${outputUnwritable(code)}\n`, () => process.exit(EXIT.usage));
}

async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  try {
    const program = commandTable(terminal, (given) => {
      code = given;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    report(error);
    return UNEXPECTED;
  }
}

/** Runs the command line this process was started with, and ends the process with its exit code. */
export async function main(): Promise<never> {
  process.stdout.on('error', outputFailed);
  // With standard error gone there is nobody left to tell.
  process.stderr.on('error', () => process.exit(process.exitCode ?? EXIT.done));
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  process.once('SIGHUP', () => process.exit(EXIT.hungUp));
  const fail = (error: unknown): void => {
    report(error);
    process.exit(UNEXPECTED);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return leave(await run(process.argv.slice(2)));
}
