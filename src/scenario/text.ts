import { type Problem, problemAt } from './problem.ts';

/** The largest file that is read, in bytes: a scenario of a hundred thousand words is under one mebibyte. */
export const LARGEST_FILE = 1_048_576;

const START = { line: 1, column: 1 } as const;

/** Bytes of `bytes` before the first that is not UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * The text of a file, from its bytes. A byte order mark stays, so that offsets are those of the file.
 * Problems: `file-too-large`, `not-text` (invalid UTF-8, or a NUL, the sign of a binary file), with the byte.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  if (bytes.length > LARGEST_FILE) {
    const facts = { limit: LARGEST_FILE };
    return { ok: false, problems: [problemAt(file, START, { code: 'file-too-large', facts })] };
  }
  const nul = bytes.indexOf(0);
  const notText = (byte: number) =>
    ({ ok: false, problems: [problemAt(file, START, { code: 'not-text', facts: { byte } })] }) as const;
  if (nul >= 0) return notText(nul);
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return notText(validPrefix(bytes));
  }
}
