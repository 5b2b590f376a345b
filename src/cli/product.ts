import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordWords } from '../words/en/recordFiles.ts';
import { EXIT, type Io } from './io.ts';

function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return one === other;
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** The product on standard output, or in a file, which may not be the record itself. */
export function writeProduct(text: string, out: string | undefined, record: string, io: Io): number {
  if (out === undefined || out === '-') {
    io.out(text);
    return EXIT.done;
  }
  const path = resolve(io.cwd, out);
  if (isSameFile(path, resolve(io.cwd, record))) {
    io.err(`${recordWords.outIsRecord(out)}\n`);
    return EXIT.usage;
  }
  try {
    writeFileSync(path, text);
    return EXIT.done;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    io.err(`${recordWords.unwritable(out, code)}\n`);
    return EXIT.usage;
  }
}
