import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { branchOf } from '../record/branch.ts';
import type { Entry, Header } from '../record/entry.ts';
import { readRecord } from '../record/load.ts';
import { MATCHERS, notOpened } from '../words/en.ts';

/** The record that a file holds, up to its last entry. A path goes from the file of the test. */
export function recordAt(
  path: string | URL,
  testPath: string | undefined,
): { readonly header: Header; readonly entries: readonly Entry[] } {
  const file =
    typeof path === 'string'
      ? resolve(testPath === undefined ? process.cwd() : dirname(testPath), path)
      : fileURLToPath(path);
  const read = readRecord(file);
  if (!read.ok) throw new Error(MATCHERS.badRecord(notOpened(file, read)));
  return { header: read.header, entries: branchOf(read.entries) };
}
