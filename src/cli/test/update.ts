import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { codeOf } from '../../record/load.ts';
import type { Golden } from '../../replay/script/run.ts';
import { replayWords } from '../../words/en/replays.ts';
import { EXIT, type Io } from '../io.ts';

/** A replay file with digests to be written anew. */
export interface Renewal {
  readonly path: string;
  readonly name: string;
  readonly golden: readonly Golden[];
}

/** The key, what stands between it and its value, and the value, in quotation marks or without. */
const WRITTEN = /^(["']?record["']?\s*:\s*)(?:'([^'\n]*)'|"([^"\n]*)"|([0-9a-z]+))/u;

/** Where each row of a text begins; a carriage return alone ends a row too, as in YAML. */
const rowStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length),
];

/** The text with these digests in place of what is written; null where something else stands there by now. */
export function renewed(text: string, golden: readonly Golden[]): string | null {
  const starts = rowStarts(text);
  const places = golden.map(({ at, written, found }) => {
    const start = at.line === 1 && text.startsWith('\ufeff') ? 1 : (starts[at.line - 1] ?? text.length);
    const before = [...text.slice(start, start + 2 * at.column)].slice(0, at.column - 1).join('');
    const key = start + before.length;
    const match = WRITTEN.exec(text.slice(key));
    if (match === null || (match[2] ?? match[3] ?? match[4]) !== written) return null;
    return { from: key + (match[1] ?? '').length, to: key + match[0].length, found };
  });
  let written = text;
  for (const place of places.toReversed()) {
    if (place === null) return null;
    written = `${written.slice(0, place.from)}'${place.found}'${written.slice(place.to)}`;
  }
  return written;
}

/** Whether somebody at the terminal says yes. */
async function saysYes(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  try {
    return /^y(?:es)?$/iu.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}

/** Puts a text in the place of a file at one stroke: whatever happens meanwhile, one of the two is there. */
function replace(path: string, text: string): void {
  const file = realpathSync(path);
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function write({ path, name, golden }: Renewal, io: Io): boolean {
  try {
    const text = renewed(readFileSync(path, 'utf8'), golden);
    if (text === null) io.err(`${replayWords.update.changed(name)}\n`);
    else replace(path, text);
    return text !== null;
  } catch (error) {
    io.err(`${replayWords.update.failed(name, codeOf(error))}\n`);
    return false;
  }
}

/**
 * Shows the digests that differ, and writes them into their files where that is wanted: with `yes`, or when somebody at
 * the terminal says so. Exit 0 written, or nothing to write; 1 not written; 2 a file cannot be written.
 */
export async function renew(renewals: readonly Renewal[], yes: boolean, io: Io): Promise<number> {
  const words = replayWords.update;
  if (renewals.length === 0) {
    io.err(`${words.none}\n`);
    return EXIT.done;
  }
  for (const { name, golden } of renewals)
    for (const { at, written, found } of golden)
      io.err(`${words.difference(name, at.line, written, found).join('\n')}\n`);
  const digests = renewals.reduce((sum, { golden }) => sum + golden.length, 0);
  const isTerminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  if (!yes && !isTerminal) {
    io.err(`${words.notAsked}\n`);
    return EXIT.findings;
  }
  if (!yes && !(await saysYes(words.ask(digests, renewals.length)))) {
    io.err(`${words.notWritten}\n`);
    return EXIT.findings;
  }
  const written = renewals.filter((one) => write(one, io));
  const done = written.reduce((sum, { golden }) => sum + golden.length, 0);
  io.err(`${words.written(done, written.length)}\n`);
  return written.length === renewals.length ? EXIT.done : EXIT.usage;
}
