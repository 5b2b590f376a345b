import type { Io } from '../../src/cli/io.ts';

/** An `Io` that keeps what is written to it. */
export function fakeIo(cwd: string): Io & { stdout(): string; stderr(): string } {
  const written = { out: '', err: '' };
  return {
    cwd,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stdout: () => written.out,
    stderr: () => written.err,
  };
}
