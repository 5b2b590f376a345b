import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordListCommand, recordShowCommand } from '../../src/cli/record.ts';
import { replayCommand } from '../../src/cli/replay.ts';
import { encodeHeader, encodeRecord } from '../../src/record/lines.ts';
import { back, scenarioText, wander, write } from '../record/fixture.ts';
import { floor, open, sitting } from '../record/sitting.ts';
import { fakeIo } from './fakeIo.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

function meeting() {
  const { writing, does } = sitting('2024-10-31');
  open(does, { by: 'RUS', rule: 2 }, []);
  floor(does, 'USA');
  does({ kind: 'statement.make', by: 'USA', moves: [], words: { text: 'Said.', lang: 'en' } });
  does({ kind: 'floor.pass', by: 'USA' });
  back(writing, 3);
  wander(writing, [4, 8, 15]);
  back(writing, 9);
  return writing;
}

const { header, entries } = meeting();
const file = 'meeting.jsonl';

/** Writes the record, and runs a command on it. */
function given(text: string) {
  writeFileSync(join(folder, file), text);
  return fakeIo(folder);
}

const replay = (text: string, options: Parameters<typeof replayCommand>[1] = {}) => {
  const io = given(text);
  const code = replayCommand(file, options, io);
  return { code, out: io.stdout(), err: io.stderr() };
};

const lines = encodeRecord(header, entries).split('\n');
const changed = (n: number, from: string, to: string): string =>
  lines.map((line, at) => (at === n ? line.replace(from, to) : line)).join('\n');

describe('horseshoe replay', () => {
  it('compares every digest, and says how many entries there are', () => {
    expect(replay(lines.join('\n'))).toEqual({
      code: 0,
      out: `entries: ${entries.length}, digests equal\n`,
      err: '',
    });
    const { out } = replay(lines.join('\n'), { json: true });
    expect(JSON.parse(out)).toEqual({ record: file, entries: entries.length, ok: true });
  });

  it('names the entry that differs, and exits 4', () => {
    const forged = changed(5, '"digest":"', '"digest":"0').replace(
      /("digest":"0[0-9a-f]{31})[0-9a-f]"/,
      '$1"',
    );
    const { code, out, err } = replay(forged);
    expect([code, out]).toEqual([4, 'entry 5: the digest differs (digest)\n']);
    expect(err).toMatch(/in the record: "0[0-9a-f]{31}"\n {2}run again: {5}"[0-9a-f]{32}"\n/);
    const json = JSON.parse(replay(forged, { json: true }).out);
    expect(json).toMatchObject({
      record: file,
      entries: entries.length,
      ok: false,
      at: 5,
      because: 'digest',
    });
  });

  it('names an act that is not in order', () => {
    const forged = changed(2, '"kind":"meeting.call"', '"kind":"meeting.open"');
    expect(replay(forged)).toMatchObject({ code: 4, out: 'entry 2: the act is not in order (refused)\n' });
  });

  it('exits 3 when a seat held is none of the scenario, and names the part of the header', () => {
    const { code, out, err } = replay(changed(0, '"held":[', '"held":["ATL",'));
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(`${file}:1: the header is wrong at “held” (header)\n`);
  });

  it('leaves a torn last line out, with a notice', () => {
    const { code, out, err } = replay(lines.join('\n').slice(0, -30));
    expect([code, out]).toEqual([0, `entries: ${entries.length - 1}, digests equal\n`]);
    expect(err).toBe(
      `${file}:${entries.length + 1}: the last line was not written to its end and is left out\n`,
    );
  });

  it('exits 3 on what is no valid record, with its lines', () => {
    const { code, out, err } = replay(changed(3, '{"n":3', '{"n":4'));
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(`${file}:4: entry 3 must stand here, and entry 4 does (sequence)\n`);
    const json = JSON.parse(replay('', { json: true }).out);
    expect(json).toMatchObject({
      ok: false,
      entries: 0,
      because: 'invalid',
      problems: [{ line: 1, code: 'empty' }],
    });
    expect(replay('', { json: true }).code).toBe(3);
  });

  it('exits 2 when the record or its scenario is not there', () => {
    const io = fakeIo(folder);
    expect(replayCommand('none.jsonl', {}, io)).toBe(2);
    expect(io.stderr()).toBe('none.jsonl cannot be read: there is no such file or folder\n');
    const other = encodeHeader({ ...header, scenario: { ...header.scenario, id: 'unknown' } });
    expect(replay(other)).toMatchObject({ code: 2, out: '' });
    expect(replay(other).err).toContain('--scenario');
    expect(replay(lines.join('\n'), { scenario: 'none.yaml' }).code).toBe(2);
  });

  it('exits 4 at entry 0 when the scenario is another than it was', () => {
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, `${scenarioText}# changed\n`);
    const { code, out } = replay(lines.join('\n'), { scenario: 'mine.yaml' });
    expect([code, out]).toEqual([
      4,
      'entry 0: the scenario is not the one the record was made with (scenario)\n',
    ]);
  });

  it('finds the scenario by the file the header names, by the one named, or by its id', () => {
    writeFileSync(join(folder, 'mine.yaml'), scenarioText.replaceAll('\n', '\r\n'));
    const named = { ...header, scenario: { ...header.scenario, id: 'mine', file: 'mine.yaml' } };
    const text = encodeRecord(named, entries);
    expect(replay(text).code).toBe(0);
    rmSync(join(folder, 'mine.yaml'));
    expect(replay(text).code).toBe(2);
    writeFileSync(join(folder, 'moved.yaml'), scenarioText);
    expect(replay(text, { scenario: 'moved.yaml' }).code).toBe(0);
  });

  it('exits 4 when the meeting it starts at is not in the scenario', () => {
    const text = encodeHeader({ ...header, from: '1999-01-01' });
    expect(replay(text)).toMatchObject({ code: 4 });
  });
});

describe('horseshoe record show', () => {
  const text = lines.join('\n');
  const show = (options: Parameters<typeof recordShowCommand>[1], record: string = text) => {
    const io = given(record);
    const code = recordShowCommand(file, options, io);
    return { code, out: io.stdout(), err: io.stderr() };
  };

  it('writes the form asked for, of the branch of the last entry, on standard output', () => {
    expect(show({})).toMatchObject({ code: 0, err: '' });
    expect(show({ as: 'verbatim' }).out).toMatch(/^# Security Council\n/);
    expect(show({ as: 'summary' }).out).toMatch(/^# Summary: /);
    expect(show({ as: 'votes' }).out).toMatch(/^# Votes: /);
    expect(show({}).out).toContain('Said.');
  });

  it('writes to a file, and never over the record', () => {
    expect(show({ out: 'meeting.md' })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'meeting.md'), 'utf8')).toBe(show({}).out);
    expect(show({ out: `./${file}` })).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    expect(show({ out: 'no/such/folder.md' })).toMatchObject({ code: 2, out: '' });
  });

  it('takes the seat that reads by code or by name, in any case, and names the seats when there is none', () => {
    for (const seat of ['USA', 'usa', 'united states of america', 'EBO'])
      expect(show({ seat })).toEqual(show({}));
    expect(show({ seat: 'ATL' })).toMatchObject({ code: 2, out: '' });
    expect(show({ seat: 'ATL' }).err).toMatch(
      /^There is no seat .*ATL.* in this scenario\. Its seats: .*\n$/,
    );
  });

  it('shows no record that does not replay', () => {
    const forged = changed(8, '"text":"Said."', '"text":"Forged."').replace(
      '"text":"Said."',
      '"text":"Forged."',
    );
    expect(show({}, forged)).toMatchObject({ code: 4, out: '' });
    expect(show({}, 'x\n')).toMatchObject({ code: 3, out: '' });
  });
});

describe('horseshoe record list', () => {
  it('lists the records of the state folder, and says when there are none', () => {
    vi.stubEnv('XDG_STATE_HOME', folder);
    const empty = fakeIo(folder);
    expect(recordListCommand(empty)).toBe(0);
    expect(empty.stdout()).toBe('');
    const records = join(folder, 'horseshoe', 'records');
    expect(empty.stderr()).toBe(`no records in ${records}\n`);
    mkdirSync(records, { recursive: true });
    writeFileSync(join(records, 'a.jsonl'), encodeRecord(header, entries));
    const io = fakeIo(folder);
    expect(recordListCommand(io)).toBe(0);
    expect(io.stdout()).toBe(
      `${join(records, 'a.jsonl')}\tkursk-2024\t${header.startedAt}\t${entries.length} entries\n`,
    );
    writeFileSync(join(records, 'a.jsonl'), 'x');
    const invalid = fakeIo(folder);
    recordListCommand(invalid);
    expect(invalid.stdout()).toBe(`${join(records, 'a.jsonl')}\tno valid record\n`);
  });
});

describe('every entry', () => {
  it('that is played by the session replays from the file', () => {
    const writing = wander(
      write(null),
      Array.from({ length: 150 }, (_, n) => n * 7919),
    );
    expect(writing.entries.length).toBeGreaterThan(100);
    expect(replay(encodeRecord(writing.header, writing.entries))).toMatchObject({ code: 0 });
  });
});
