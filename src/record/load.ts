import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Decoded, decodeRecord } from './lines.ts';
import { RECORD_SUFFIX, recordsFolder } from './place.ts';

/** The code of an error of the operating system, such as `ENOSPC`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Why a record could not be made or opened. `detail` is the code of the operating system, such as `ENOSPC`. */
export type NotOpened =
  | { readonly ok: false; readonly because: 'exists' }
  | { readonly ok: false; readonly because: 'unreadable' | 'unwritable'; readonly detail: string }
  /** Process `pid` writes to it (0: unknown); `lock` is the file that says so. */
  | { readonly ok: false; readonly because: 'locked'; readonly pid: number; readonly lock: string }
  | {
      readonly ok: false;
      readonly because: 'invalid';
      readonly problems: Extract<Decoded, { ok: false }>['problems'];
    };

/** Reads a record without locking or changing it. */
export function readRecord(path: string): Extract<Decoded, { ok: true }> | NotOpened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, because: 'unreadable', detail: codeOf(error) };
  }
  const decoded = decodeRecord(bytes);
  return decoded.ok ? decoded : { ok: false, because: 'invalid', problems: decoded.problems };
}

/** The folder of this user's records. */
export const defaultFolder = (): string => recordsFolder(process.env, homedir());

/** The paths of the records in a folder, the one written to last first; empty when there is no such folder. */
export function listRecords(folder: string = defaultFolder()): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(RECORD_SUFFIX))
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() ? [{ path, written: stat.mtimeMs }] : [];
    })
    .toSorted((a, b) => b.written - a.written || (a.path < b.path ? 1 : -1))
    .map(({ path }) => path);
}

/** The record written to last; null when there is none. */
export const latestRecord = (folder: string = defaultFolder()): string | null =>
  listRecords(folder)[0] ?? null;

/** A record is this process's to write until it is released, or not its turn: process `pid` holds it (0: unknown). */
export type Lock =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly because: 'locked'; readonly pid: number; readonly lock: string }
  | { readonly ok: false; readonly because: 'unwritable'; readonly detail: string };

/** The locks this process holds: its own number in a lock file it does not hold was left by an earlier process of that number. */
const held = new Set<string>();

/** Whether a process of that number runs; one of another user does. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The number in a lock file, 0 if it holds none; null when the file is gone. */
function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8').trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : 0;
  } catch {
    return null;
  }
}

/** Makes the lock file; false when there is one. */
function make(lock: string): boolean {
  let fd: number;
  try {
    fd = openSync(lock, 'wx', 0o644);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(fd, `${process.pid}\n`);
  } catch (error) {
    unlinkSync(lock);
    throw error;
  } finally {
    closeSync(fd);
  }
  return true;
}

/**
 * Takes a dead process's lock file away. It is renamed first and looked at again: another process may have taken it
 * over in between, and then gets its own back.
 */
function remove(lock: string, pid: number): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== pid) linkSync(aside, lock);
    unlinkSync(aside);
  } catch {
    // Somebody else was faster; the next look at the lock file tells who.
  }
}

const isStale = (lock: string, pid: number): boolean =>
  pid !== 0 && (pid === process.pid ? !held.has(lock) : !isAlive(pid));

/** One path for one file, however it is reached, also for a file that is about to be made. */
function realPath(path: string): string {
  try {
    return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/** Takes the lock of a record (`<path>.lock`, with this process's number). The lock of a process that is gone is taken over. */
export function takeLock(path: string): Lock {
  const lock = `${realPath(path)}.lock`;
  const release = (): void => {
    if (!held.delete(lock)) return;
    try {
      unlinkSync(lock);
    } catch {
      // Already gone; nothing else was to be done with it.
    }
  };
  try {
    if (!make(lock)) {
      const pid = holderOf(lock);
      if (pid !== null && !isStale(lock, pid)) return { ok: false, because: 'locked', pid, lock };
      if (pid !== null) remove(lock, pid);
      if (!make(lock)) return { ok: false, because: 'locked', pid: holderOf(lock) ?? 0, lock };
    }
  } catch (error) {
    return { ok: false, because: 'unwritable', detail: codeOf(error) };
  }
  held.add(lock);
  return { ok: true, release };
}
