import { globSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';

/** What a replay file is called, anywhere below a folder. */
const BELOW = '**/*.replay.yaml';

/** Folders that nobody keeps replays in: those of packages, and hidden ones. */
const isLeftOut = (name: string): boolean =>
  name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');

const matching = (glob: string, cwd: string): readonly string[] =>
  globSync(glob, { cwd, exclude: (path) => isLeftOut(basename(path)) })
    .map((path) => join(isAbsolute(path) ? '' : cwd, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);

/** A name is a file as it is, a folder all replays below it, or a glob. */
function filesOf(name: string, cwd: string): readonly string[] {
  const path = resolve(cwd, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return matching(name, cwd);
  return stat.isDirectory() ? matching(BELOW, path) : [path];
}

/** Files to test: their paths, each once, in the order of the alphabet under each name; or the name that matches nothing. */
export type Files =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly glob: string | null };

/** The replay files that are meant; without a name, all below the working folder. */
export function replayFiles(names: readonly string[], cwd: string): Files {
  if (names.length === 0) {
    const files = matching(BELOW, cwd);
    return files.length === 0 ? { ok: false, glob: null } : { ok: true, files: files.toSorted() };
  }
  const all = new Set<string>();
  for (const name of names) {
    const files = filesOf(name, cwd);
    if (files.length === 0) return { ok: false, glob: name };
    for (const file of files.toSorted()) all.add(file);
  }
  return { ok: true, files: [...all] };
}

/** A file as the report calls it: from the working folder, where it is below it. */
export function calledFrom(cwd: string, path: string): string {
  const from = relative(cwd, path);
  return from.startsWith('..') || isAbsolute(from) ? path : from;
}
