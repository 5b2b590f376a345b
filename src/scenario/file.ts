import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintScenario } from './lint/lint.ts';
import type { Documents } from './lint/rule.ts';
import { openScenario } from './parse.ts';
import { hasErrors, type Problem } from './problem.ts';
import type { Scenario, Source } from './schema.ts';
import { decodeText, LARGEST_FILE } from './text.ts';

/** A file that the operating system did not give: its code, such as `ENOENT`. */
export interface Unreadable {
  readonly ok: false;
  readonly unreadable: string;
  readonly problems: readonly Problem[];
}

/** A file that was read and found wrong. */
export interface Unusable {
  readonly ok: false;
  readonly unreadable: null;
  readonly problems: readonly Problem[];
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** What a file is read into, before it is known how long it is; made once. */
let room: Uint8Array | null = null;

/** The bytes of a file, at most one more than `LARGEST_FILE`, so that an endless device ends. */
export function readBytes(path: string): { readonly ok: true; readonly bytes: Uint8Array } | Unreadable {
  try {
    const file = openSync(path, 'r');
    try {
      room ??= new Uint8Array(LARGEST_FILE + 1);
      const bytes = room;
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = readSync(file, bytes, length, bytes.length - length, null);
      }
      return { ok: true, bytes: bytes.slice(0, length) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, unreadable: codeOf(error), problems: [] };
  }
}

/** The text of a file; `name` is what its problems call it. Problems: `file-too-large`, `not-text`. */
export function readText(
  path: string,
  name: string = path,
): { readonly ok: true; readonly text: string } | Unreadable | Unusable {
  const read = readBytes(path);
  if (!read.ok) return read;
  const decoded = decodeText(read.bytes, name);
  return decoded.ok ? decoded : { ...decoded, unreadable: null };
}

/** The documents of a scenario's sources: each in the first `seeds/` folder that has it, upwards from the scenario. */
export function readDocuments(scenarioPath: string, sources: readonly Source[]): Documents {
  const documents: Record<string, Uint8Array | null> = {};
  for (const { document } of sources) {
    if (document === undefined) continue;
    documents[document] = null;
    for (let folder = dirname(resolve(scenarioPath)); ; folder = dirname(folder)) {
      const read = readBytes(join(folder, 'seeds', document));
      if (read.ok) documents[document] = read.bytes;
      if (read.ok || folder === dirname(folder)) break;
    }
  }
  return documents;
}

/**
 * The scenario of a file, ready for a meeting: its shape is right and the linter finds no error in it. Its quotations are not
 * looked up: a scenario may travel without its documents. `text` is the file as read, for its digest.
 */
export function readScenario(
  path: string,
): { readonly ok: true; readonly scenario: Scenario; readonly text: string } | Unreadable | Unusable {
  const read = readText(path);
  if (!read.ok) return read;
  const opened = openScenario(read.text, path);
  if (!opened.ok) return { ...opened, unreadable: null };
  const problems = lintScenario(opened, path, {});
  if (hasErrors(problems)) return { ok: false, unreadable: null, problems };
  return { ok: true, scenario: opened.data, text: read.text };
}

function isPackageRoot(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return (
      typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'horseshoe'
    );
  } catch {
    return false;
  }
}

/** The folder of this package, found upwards from this file, whether it runs from `src/` or bundled in `dist/`. */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (isPackageRoot(folder)) return folder;
    if (folder === dirname(folder)) return start;
  }
}

/** The ids of the scenarios that come with the package, sorted. */
export function builtInScenarios(): readonly string[] {
  const folder = join(packageRoot(), 'scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'scenario.yaml')))
    .sort();
}

/**
 * The file of a scenario named by its built-in id (`kursk-2024`), by its path, or by the folder it is in; null when there is
 * none. A path in `cwd` with the name of a built-in scenario is meant only if it is written as a path (`./kursk-2024`).
 */
export function findScenario(nameOrPath: string, cwd: string): string | null {
  if (builtInScenarios().includes(nameOrPath)) {
    return join(packageRoot(), 'scenarios', nameOrPath, 'scenario.yaml');
  }
  const path = isAbsolute(nameOrPath) ? nameOrPath : join(cwd, nameOrPath);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isDirectory()) return path;
  const inside = join(path, 'scenario.yaml');
  return existsSync(inside) ? inside : null;
}
