import { spawnSync } from 'node:child_process';
import {
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecord, createRecordIn, type Disk, resumeRecord } from '../../src/record/file.ts';
import { encodeHeader, encodeRecord } from '../../src/record/lines.ts';
import { latestRecord, listRecords, readRecord, takeLock } from '../../src/record/load.ts';
import { recordName, recordsFolder } from '../../src/record/place.ts';
import { wander, write } from './fixture.ts';

const { header, entries } = wander(write(null), [7, 3, 99, 12, 5]);
const [first, second, third] = entries;
if (first === undefined || second === undefined || third === undefined) throw new Error('too few entries');

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-'));
  path = join(folder, 'meeting.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (): string => readFileSync(path, 'utf8');

function made(disk?: Disk) {
  const opened = createRecord(path, header, disk);
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  return opened.file;
}

/** A number no process has: that of one that has ended. */
function deadProcess(): number {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return pid;
}

describe('createRecord and append', () => {
  it('write the header at once, and each entry as one line', () => {
    const file = made();
    expect(text()).toBe(encodeHeader(header));
    expect(file.append(first)).toEqual({ ok: true });
    expect(text()).toBe(encodeRecord(header, [first]));
    expect(file.append(second)).toEqual({ ok: true });
    file.close();
    expect(readRecord(path)).toMatchObject({ ok: true, header, entries: [first, second], notice: null });
  });

  it('never write over another file', () => {
    writeFileSync(path, 'mine');
    expect(createRecord(path, header)).toEqual({ ok: false, because: 'exists' });
    expect(text()).toBe('mine');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('make the folder, and give a free name in it to each record', () => {
    const inside = join(folder, 'state', 'records');
    const names = [0, 1, 2].map(() => {
      const opened = createRecordIn(inside, header);
      if (!opened.ok) throw new Error(JSON.stringify(opened));
      opened.file.close();
      return opened.file.path;
    });
    expect(names).toEqual([0, 1, 2].map((attempt) => join(inside, recordName(header, attempt))));
  });

  it('say why when the folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    const opened = createRecord(join(folder, 'file', 'meeting.jsonl'), header);
    expect(opened).toMatchObject({ ok: false, because: 'unwritable' });
  });

  it('refuse a line after the close', () => {
    const file = made();
    file.close();
    expect(file.append(first)).toEqual({ ok: false, detail: 'EBADF' });
    expect(text()).toBe(encodeHeader(header));
  });
});

describe('a disk that fails', () => {
  const full = (): never => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };

  /** Writes half of each line and then fails, as long as it is told to. */
  function failing() {
    const state = { write: false, sync: false, truncate: false };
    const disk: Disk = {
      write: (fd, bytes, offset, length, position) => {
        if (!state.write) return writeSync(fd, bytes, offset, length, position);
        writeSync(fd, bytes, offset, length >> 1, position);
        return full();
      },
      sync: () => (state.sync ? full() : undefined),
      truncate: (fd, length) => (state.truncate ? full() : ftruncateSync(fd, length)),
    };
    return { state, disk };
  }

  it('leaves nothing of an entry that was not acknowledged', () => {
    for (const what of ['write', 'sync'] as const) {
      rmSync(path, { force: true });
      const { state, disk } = failing();
      const file = made(disk);
      file.append(first);
      state[what] = true;
      expect(file.append(second)).toEqual({ ok: false, detail: 'ENOSPC' });
      expect(text()).toBe(encodeRecord(header, [first]));
      state[what] = false;
      expect(file.append(second)).toEqual({ ok: true });
      expect(text()).toBe(encodeRecord(header, [first, second]));
      file.close();
    }
  });

  it('is mended before the next line if it cannot be mended at once', () => {
    const { state, disk } = failing();
    const file = made(disk);
    state.write = true;
    state.truncate = true;
    expect(file.append(first).ok).toBe(false);
    expect(text().length).toBeGreaterThan(encodeHeader(header).length);
    state.write = false;
    expect(file.append(first)).toEqual({ ok: false, detail: 'ENOSPC' });
    state.truncate = false;
    expect(file.append(second)).toEqual({ ok: true });
    expect(text()).toBe(encodeRecord(header, [second]));
    file.close();
  });

  it('goes on after a write that took only a part of the line', () => {
    const disk: Disk = {
      write: (fd, bytes, offset, length, position) =>
        writeSync(fd, bytes, offset, Math.min(length, 7), position),
      sync: () => undefined,
      truncate: ftruncateSync,
    };
    const file = made(disk);
    expect(file.append(first)).toEqual({ ok: true });
    file.close();
    expect(text()).toBe(encodeRecord(header, [first]));
  });

  it('that takes nothing is a failure and no endless loop', () => {
    const disk: Disk = { write: () => 0, sync: () => undefined, truncate: ftruncateSync };
    expect(createRecord(path, header, disk)).toEqual({ ok: false, because: 'unwritable', detail: 'EIO' });
    expect(existsSync(path)).toBe(false);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});

describe('resumeRecord', () => {
  it('cuts off a torn last line and goes on after the entry before it', () => {
    const whole = encodeRecord(header, [first, second]);
    writeFileSync(path, whole.slice(0, -20));
    const resumed = resumeRecord(path);
    if (!resumed.ok) throw new Error(JSON.stringify(resumed));
    expect(resumed).toMatchObject({ entries: [first], notice: { kind: 'truncated', line: 3 } });
    expect(text()).toBe(encodeRecord(header, [first]));
    expect(resumed.file.append(second)).toEqual({ ok: true });
    resumed.file.close();
    expect(text()).toBe(whole);
  });

  it('changes nothing in a record that is whole', () => {
    writeFileSync(path, encodeRecord(header, entries));
    const resumed = resumeRecord(path);
    expect(resumed).toMatchObject({ ok: true, entries, notice: null });
    if (resumed.ok) resumed.file.close();
    expect(text()).toBe(encodeRecord(header, entries));
  });

  it('refuses what is no record, and leaves it as it is, without a lock', () => {
    writeFileSync(path, 'Dear delegates,\n');
    expect(resumeRecord(path)).toEqual({
      ok: false,
      because: 'invalid',
      problems: [{ line: 1, code: 'not-a-record' }],
    });
    expect(text()).toBe('Dear delegates,\n');
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(resumeRecord(join(folder, 'none.jsonl'))).toEqual({
      ok: false,
      because: 'unreadable',
      detail: 'ENOENT',
    });
    expect(readRecord(folder)).toEqual({ ok: false, because: 'unreadable', detail: 'EISDIR' });
  });
});

describe('the lock', () => {
  it('is held from the making to the close, and then gone', () => {
    const file = made();
    const locked = { ok: false, because: 'locked', pid: process.pid, lock: `${path}.lock` };
    expect(resumeRecord(path)).toEqual(locked);
    expect(readRecord(path)).toMatchObject({ ok: true, entries: [] });
    file.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
    const again = resumeRecord(path);
    expect(again.ok).toBe(true);
    if (again.ok) again.file.close();
  });

  it('of another running process is refused with its number', () => {
    writeFileSync(path, encodeRecord(header, entries));
    writeFileSync(`${path}.lock`, '1\n');
    expect(resumeRecord(path)).toMatchObject({ ok: false, because: 'locked', pid: 1 });
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe('1\n');
  });

  it('of a process that has ended is taken over', () => {
    writeFileSync(path, encodeRecord(header, entries));
    writeFileSync(`${path}.lock`, `${deadProcess()}\n`);
    const resumed = resumeRecord(path);
    expect(resumed.ok).toBe(true);
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(`${process.pid}\n`);
    if (resumed.ok) resumed.file.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('with this process’s number that it does not hold is an earlier process’s, and is taken over', () => {
    writeFileSync(`${path}.lock`, `${process.pid}\n`);
    const lock = takeLock(path);
    expect(lock.ok).toBe(true);
    expect(takeLock(path).ok).toBe(false);
    if (lock.ok) lock.release();
  });

  it('that says nothing readable is refused', () => {
    writeFileSync(path, encodeRecord(header, entries));
    writeFileSync(`${path}.lock`, 'who knows');
    expect(resumeRecord(path)).toMatchObject({ ok: false, because: 'locked', pid: 0 });
  });

  it('is one for a record, also when it is reached through a link', () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, join(folder, 'link'));
    const opened = createRecord(join(folder, 'link', 'a.jsonl'), header);
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    expect(resumeRecord(join(real, 'a.jsonl'))).toMatchObject({ ok: false, because: 'locked' });
    opened.file.close();
  });
});

describe('the folder of records', () => {
  it('is the XDG state folder, and a relative XDG_STATE_HOME does not count', () => {
    expect(recordsFolder({ XDG_STATE_HOME: '/state/' }, '/home/a')).toBe('/state/horseshoe/records');
    expect(recordsFolder({ XDG_STATE_HOME: 'state' }, '/home/a')).toBe(
      '/home/a/.local/state/horseshoe/records',
    );
    expect(recordsFolder({}, '/home/a')).toBe('/home/a/.local/state/horseshoe/records');
  });

  it('names a record by scenario, start and four digits', () => {
    expect(recordName(header)).toMatch(/^kursk-2024-20261123-1830-[0-9a-f]{4}\.jsonl$/);
    const odd = { ...header, scenario: { ...header.scenario, id: '../../etc/x y' } };
    expect(recordName(odd)).toMatch(/^[A-Za-z0-9-]+\.jsonl$/);
  });

  it('is listed with the record written to last first', () => {
    for (const [name, seconds] of [
      ['old.jsonl', 100],
      ['new.jsonl', 300],
      ['middle.jsonl', 200],
      ['note.txt', 400],
    ] as const) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), seconds, seconds);
    }
    mkdirSync(join(folder, 'folder.jsonl'));
    const names = ['new.jsonl', 'middle.jsonl', 'old.jsonl'].map((name) => join(folder, name));
    expect(listRecords(folder)).toEqual(names);
    expect(latestRecord(folder)).toBe(names[0]);
    expect(listRecords(join(folder, 'none'))).toEqual([]);
    expect(latestRecord(join(folder, 'none'))).toBeNull();
  });
});
