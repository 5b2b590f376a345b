import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, type Header, RECORD_FORMAT } from './entry.ts';
import { type Decoded, decodeRecord, encodeEntry, encodeHeader, encodeRecord } from './lines.ts';
import { codeOf, type NotOpened, takeLock } from './load.ts';
import { type Migrations, RECORD_MIGRATIONS, type RecordMigration } from './migrate.ts';
import { recordName } from './place.ts';

/** A record this process writes. */
export interface RecordFile {
  readonly path: string;
  /** One line, written in one piece and flushed to the disk. After a failure the file is as it was before. */
  readonly append: (entry: Entry) => Written;
  readonly close: () => void;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly detail: string };

export type Resumed = Extract<Decoded, { ok: true }> & { readonly file: RecordFile };

/** The calls that write, so that a test can let the disk fail. */
export interface Disk {
  readonly write: (fd: number, bytes: Uint8Array, offset: number, length: number, position: number) => number;
  readonly sync: (fd: number) => void;
  readonly truncate: (fd: number, length: number) => void;
}

const DISK: Disk = { write: writeSync, sync: fsyncSync, truncate: ftruncateSync };

/** The writer of an open file whose first `length` bytes are whole lines. */
function writer(fd: number, path: string, from: number, disk: Disk, release: () => void) {
  let length = from;
  let torn = false;
  let open = true;
  const mend = (): void => {
    disk.truncate(fd, length);
    torn = false;
  };
  const put = (text: string): Written => {
    if (!open) return { ok: false, detail: 'EBADF' };
    const bytes = new TextEncoder().encode(text);
    try {
      if (torn) mend();
      torn = true;
      for (let done = 0; done < bytes.length; ) {
        const wrote = disk.write(fd, bytes, done, bytes.length - done, length + done);
        if (wrote === 0) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        done += wrote;
      }
      disk.sync(fd);
    } catch (error) {
      // Nothing unacknowledged may stay behind; if even that fails now, it is done before the next line.
      try {
        mend();
      } catch {
        torn = true;
      }
      return { ok: false, detail: codeOf(error) };
    }
    torn = false;
    length += bytes.length;
    return { ok: true };
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    closeSync(fd);
    release();
  };
  const file: RecordFile = { path, append: (entry) => put(encodeEntry(entry)), close };
  return { put, file };
}

/** Flushes the folder, so that a new file's name outlives a crash; not every system can. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // The file itself is flushed; that is all such a system offers.
  }
}

/** Makes a record at a path where there is no file yet, with its header flushed, and locks it for this process. */
export function createRecord(
  path: string,
  header: Header,
  disk: Disk = DISK,
): { readonly ok: true; readonly file: RecordFile } | NotOpened {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return { ok: false, because: 'unwritable', detail: codeOf(error) };
  }
  const lock = takeLock(path);
  if (!lock.ok) return lock;
  let fd: number;
  try {
    fd = openSync(path, 'wx+', 0o644);
  } catch (error) {
    lock.release();
    if (codeOf(error) === 'EEXIST') return { ok: false, because: 'exists' };
    return { ok: false, because: 'unwritable', detail: codeOf(error) };
  }
  const { put, file } = writer(fd, path, 0, disk, lock.release);
  const written = put(encodeHeader(header));
  if (!written.ok) {
    unlinkSync(path);
    file.close();
    return { ok: false, because: 'unwritable', detail: written.detail };
  }
  syncFolder(dirname(path));
  return { ok: true, file };
}

/** A whole record in a file of its own, where there is none yet: all of it, or no file. */
export function writeRecord(
  path: string,
  header: Header,
  entries: readonly Entry[],
): { readonly ok: true } | NotOpened {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const fd = openSync(path, 'wx', 0o644);
    try {
      writeFileSync(fd, encodeRecord(header, entries));
      fsyncSync(fd);
    } catch (error) {
      unlinkSync(path);
      throw error;
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    const detail = codeOf(error);
    return detail === 'EEXIST'
      ? { ok: false, because: 'exists' }
      : { ok: false, because: 'unwritable', detail };
  }
  syncFolder(dirname(path));
  return { ok: true };
}

const MOST_ATTEMPTS = 1000;

/** Makes a record in a folder under a name of its own (`recordName`). It never writes over another one. */
export function createRecordIn(
  folder: string,
  header: Header,
  disk: Disk = DISK,
): { readonly ok: true; readonly file: RecordFile } | NotOpened {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const made = createRecord(join(folder, recordName(header, attempt)), header, disk);
    const taken = !made.ok && (made.because === 'exists' || made.because === 'locked');
    if (!taken) return made;
  }
  return { ok: false, because: 'exists' };
}

function readAll(fd: number): Uint8Array {
  const bytes = new Uint8Array(fstatSync(fd).size);
  let done = 0;
  for (let read = -1; read !== 0 && done < bytes.length; done += read)
    read = readSync(fd, bytes, done, bytes.length - done, done);
  return bytes.subarray(0, done);
}

/** Codes with which the writing of a file that may be read is refused. */
const FORBIDDEN: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ETXTBSY'];

/** What is refused when a file is not opened for reading and writing. */
function whatFailed(path: string, code: string): 'unreadable' | 'unwritable' {
  if (!FORBIDDEN.includes(code)) return 'unreadable';
  try {
    accessSync(path, constants.R_OK);
    return 'unwritable';
  } catch {
    return 'unreadable';
  }
}

/**
 * Opens a record to go on with it: locks it for this process, reads it, and cuts off a last line that was not written
 * to its end.
 */
export function resumeRecord(
  path: string,
  disk: Disk = DISK,
  migrations: Migrations<RecordMigration> = RECORD_MIGRATIONS,
): Resumed | NotOpened {
  let fd: number;
  try {
    fd = openSync(path, 'r+');
  } catch (error) {
    return { ok: false, because: whatFailed(path, codeOf(error)), detail: codeOf(error) };
  }
  const lock = takeLock(path);
  if (!lock.ok) {
    closeSync(fd);
    return lock;
  }
  const leave = (refused: NotOpened): NotOpened => {
    closeSync(fd);
    lock.release();
    return refused;
  };
  try {
    // Read only now: before the lock was ours, another process may have written.
    const decoded = decodeRecord(readAll(fd), migrations);
    if (!decoded.ok) return leave({ ok: false, because: 'invalid', problems: decoded.problems });
    if (decoded.format < RECORD_FORMAT)
      return leave({
        ok: false,
        because: 'invalid',
        problems: [{ line: 1, code: 'older', found: decoded.format }],
      });
    if (decoded.notice !== null) {
      disk.truncate(fd, decoded.keepBytes);
      disk.sync(fd);
    }
    return { ...decoded, file: writer(fd, path, decoded.keepBytes, disk, lock.release).file };
  } catch (error) {
    return leave({ ok: false, because: 'unwritable', detail: codeOf(error) });
  }
}
