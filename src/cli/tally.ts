import { createReadStream } from 'node:fs';
import { readRollCall } from '../council/rollCall.ts';
import { adjudicate } from '../council/tally.ts';
import { type TallyProblem, tallyProblem, tallyUnreadable, tallyUnwritable } from '../words/en/tally.ts';
import { type ByteLine, byteLines, LONGEST_LINE } from './byteLines.ts';
import { repeatedKey } from './repeatedKey.ts';

/** The answer to one line: the verdict as JSON, what is wrong, or null for a blank line. */
type Answer = { readonly out: string } | { readonly problem: TallyProblem } | null;

const isBlank = (line: string): boolean => /^[ \t\r]*$/.test(line);

const withoutMark = (line: string): string => (line.startsWith('\uFEFF') ? line.slice(1) : line);

function parsed(line: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

function answer(line: string): Answer {
  if (isBlank(line)) return null;
  const json = parsed(line);
  if (!json) return { problem: { code: 'not-json' } };
  const key = repeatedKey(line);
  if (key !== null) return { problem: { code: 'repeated-key', key } };
  const read = readRollCall(json.value);
  if ('problem' in read) return read;
  const { outcome, because, for: votes, required, vetoes } = adjudicate(read.ok);
  return { out: JSON.stringify({ id: read.ok.id, outcome, because, for: votes, required, vetoes }) };
}

/**
 * What one or more lines came to: text for stdout, text for stderr, exit code so far (0, or 3 when a line was
 * bad).
 */
export interface TallyResult {
  readonly out: string;
  readonly err: string;
  readonly code: 0 | 3;
}

/** Answers lines in order, the first of which is physical line `first`. */
function answers(lines: Iterable<Answer>, first: number): TallyResult {
  let out = '';
  let err = '';
  let number = first;
  for (const given of lines) {
    if (given && 'out' in given) out += `${given.out}\n`;
    else if (given) err += `${tallyProblem(number, given.problem)}\n`;
    number += 1;
  }
  return { out, err, code: err === '' ? 0 : 3 };
}

/**
 * `horseshoe tally` on a text: JSON Lines, one roll call a line (see `readRollCall`), to one verdict a line
 * with the keys id, outcome, because, for, required, vetoes in this order. A byte order mark at the start,
 * CRLF and blank lines are accepted; lines are counted as they stand in the text. A bad line gives one
 * sentence on stderr and none on stdout, and exit code 3; the others are answered.
 */
export const runTally = (text: string): TallyResult => answers(withoutMark(text).split('\n').map(answer), 1);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function answerBytes(line: ByteLine, isFirst: boolean): Answer {
  if (line === 'too-long') return { problem: { code: 'too-long', bytes: LONGEST_LINE } };
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return { problem: { code: 'not-utf8' } };
  }
  return answer(isFirst ? withoutMark(text) : text);
}

/** Where the command reads and writes; `process` fits. */
export interface TallyIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The exit code so far: whoever reads stdout may go away at any time, and the process ends then and there. */
  exitCode?: number | string | null | undefined;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Writes a text and waits until it is out of our hands: null, or the system's code of what went wrong, such
 * as EPIPE.
 */
const written = (stream: NodeJS.WritableStream, text: string): Promise<string | null> =>
  new Promise((done) => {
    try {
      stream.write(text, (error) => done(error ? codeOf(error) : null));
    } catch (error) {
      done(codeOf(error));
    }
  });

/** Streams that close early say so by an event as well, which would otherwise end the process. */
const heard = (): void => {};

/**
 * `horseshoe tally FILE|-`: as `runTally`, line by line, on a file or on standard input ('-'), of any length.
 * Answers the exit code: 0; 3 when a line was bad; 2 when the file cannot be read or the answers cannot be
 * written, with a sentence on stderr. When whoever reads stdout goes away (EPIPE) it stops quietly.
 */
export async function tallyCommand(file: string, io: TallyIo): Promise<number> {
  io.stdout.on('error', heard);
  io.stderr.on('error', heard);
  let code = 0;
  let number = 1;
  try {
    const source = file === '-' ? io.stdin : createReadStream(file);
    for await (const lines of byteLines(source)) {
      const first = number;
      const given = lines.map((line, index) => answerBytes(line, first + index === 1));
      number += lines.length;
      const result = answers(given, first);
      if (result.code !== 0) code = result.code;
      if (code !== 0) io.exitCode = code;
      if (result.err !== '') await written(io.stderr, result.err);
      const failure = result.out === '' ? null : await written(io.stdout, result.out);
      if (failure === 'EPIPE') return code;
      if (failure !== null) {
        await written(io.stderr, `${tallyUnwritable(failure)}\n`);
        return 2;
      }
    }
  } catch (error) {
    await written(io.stderr, `${tallyUnreadable(file, codeOf(error))}\n`);
    return 2;
  }
  return code;
}
