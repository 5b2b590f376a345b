import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordExportCommand } from '../../src/cli/recordExport.ts';
import { recordImportCommand } from '../../src/cli/recordImport.ts';
import { replayCommand } from '../../src/cli/replay.ts';
import { scenarioDigest } from '../../src/record/digest.ts';
import type { Entry } from '../../src/record/entry.ts';
import { encodeRecord } from '../../src/record/lines.ts';
import { readRecord } from '../../src/record/load.ts';
import { replayFileWords } from '../../src/words/en/replayFiles.ts';
import { back, scenarioText, wander, write } from '../record/fixture.ts';
import { playedAt } from '../replay/exported.ts';
import { fakeIo } from './fakeIo.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const played = playedAt('kursk-2024', { from: '2024-10-31' });

function forked() {
  const writing = wander(write(null), [3, 1, 4, 1, 5, 9, 2, 6]);
  back(writing, 3);
  return wander(writing, [5, 3, 5, 8]);
}

type Recorded = Pick<typeof played, 'header' | 'entries'>;

const keep = ({ header, entries }: Recorded): void =>
  writeFileSync(join(folder, 'meeting.jsonl'), encodeRecord(header, entries));

const at = (path: string): string => join(folder, path);
const said = (code: number, io: ReturnType<typeof fakeIo>) => ({ code, out: io.stdout(), err: io.stderr() });

function exported(recorded: Recorded, options: Parameters<typeof recordExportCommand>[1] = {}) {
  keep(recorded);
  const io = fakeIo(folder);
  return said(recordExportCommand('meeting.jsonl', options, io), io);
}

function imported(text: string, out = 'again.jsonl') {
  writeFileSync(at('meeting.replay.yaml'), text);
  const io = fakeIo(folder);
  return said(recordImportCommand('meeting.replay.yaml', { out }, io), io);
}

const recordAt = (path: string) => {
  const read = readRecord(at(path));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read;
};

const timeless = ({ at: _, ...entry }: Entry) => entry;

describe('horseshoe record export', () => {
  it.each([
    ['the computer has played', played],
    ['that has forks', forked()],
  ])('writes a meeting %s, from which the same record is made', (_, recorded) => {
    const { code, out, err } = exported(recorded);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^# A played meeting of kursk-2024, begun at 20.*\nformat: 1\nscenario: kursk-2024\n/,
    );
    expect(imported(out)).toEqual({ code: 0, out: '', err: '' });
    const { header, entries } = recordAt('again.jsonl');
    expect(entries.map(timeless)).toEqual(recorded.entries.map(timeless));
    expect({ ...header, startedAt: recorded.header.startedAt }).toEqual(recorded.header);
    expect(new Set(entries.map((entry) => entry.at))).toEqual(new Set([header.startedAt]));
    const io = fakeIo(folder);
    expect(replayCommand('again.jsonl', {}, io)).toBe(0);
  });

  it('writes the last branch alone, without what was undone', () => {
    const { out, code } = exported(forked(), { branch: true });
    expect(code).toBe(0);
    expect(out).not.toContain('go back to');
    expect(imported(out).code).toBe(0);
    const { entries } = recordAt('again.jsonl');
    const whole = forked().entries;
    expect(entries.map(({ act }) => act)).toEqual(
      [...whole.slice(0, 3), ...whole.slice(9)].map(({ act }) => act),
    );
  });

  it('names a scenario of its own by the way to it from where the replay is written', () => {
    mkdirSync(at('mine'));
    mkdirSync(at('replays'));
    const text = scenarioText.replace('id: kursk-2024', 'id: mine');
    writeFileSync(at('mine/scenario.yaml'), text);
    const header = {
      ...played.header,
      scenario: { id: 'mine', file: at('mine/scenario.yaml'), digest: scenarioDigest(text) },
    };
    const empty = { header, entries: [] };
    expect(exported(empty).out).toContain('\nscenario: ./mine/scenario.yaml\n');
    expect(exported(empty, { out: 'replays/a.replay.yaml' })).toEqual({ code: 0, out: '', err: '' });
    const replay = readFileSync(at('replays/a.replay.yaml'), 'utf8');
    expect(replay).toContain('\nscenario: ../mine/scenario.yaml\n');
    expect(replay).toContain('\n  - expect: { stage: uncalled }\n');
    const io = fakeIo(folder);
    expect(recordImportCommand('replays/a.replay.yaml', { out: 'replays/a.jsonl' }, io)).toBe(0);
    expect(recordAt('replays/a.jsonl').header.scenario).toEqual(header.scenario);
  });

  it('warns of the papers of a secret ballot that are in it', () => {
    const court = playedAt('court-2026', {});
    const { code, out } = exported(court);
    expect([code, out.split('\n')[1]]).toEqual([0, `# ${replayFileWords.secret}`]);
    expect(imported(out)).toMatchObject({ code: 0 });
  });

  it('says how a record is repaired whose scenario has changed', () => {
    const scenario = { ...played.header.scenario, digest: 'a'.repeat(32) };
    const { code, err } = exported({ header: { ...played.header, scenario }, entries: [] });
    expect(code).toBe(4);
    expect(err).toContain('horseshoe replay meeting.jsonl --repair');
  });

  it('refuses what is no record, does not replay, or cannot be told in lines', () => {
    expect(exported({ header: played.header, entries: played.entries.slice(1) })).toMatchObject({ code: 3 });
    const [first, ...rest] = played.entries;
    if (first === undefined) throw new Error('no entry');
    expect(
      exported({ header: played.header, entries: [{ ...first, digest: '0'.repeat(32) }, ...rest] }),
    ).toMatchObject({ code: 4, out: '', err: 'entry 1: the digest differs (digest)\n' });
    const writing = wander(write(null), [3, 1, 4]);
    expect(exported(played, { out: 'meeting.jsonl' })).toMatchObject({ code: 2 });
    expect(exported(writing, { out: 'no/such/folder/x' })).toMatchObject({ code: 2 });
  });
});

describe('horseshoe record import', () => {
  const text = (steps: string, head = '') =>
    `format: 1\nscenario: kursk-2024\ngiven: { from: 2024-10-31 }\n${head}steps:\n${steps}`;
  const request = '  - RUS requests a meeting\n';

  it('never writes over a record, and makes the folder it is to be in', () => {
    expect(imported(text(request), 'new/folder/a.jsonl').code).toBe(0);
    expect(imported(text(request), 'new/folder/a.jsonl')).toEqual({
      code: 2,
      out: '',
      err: 'new/folder/a.jsonl is there already; a record is never written over\n',
    });
  });

  it('writes nothing of a replay that does not hold, and says where', () => {
    const refused = imported(text(`${request}  - FRA votes in favour\n`));
    expect(refused).toMatchObject({ code: 4, out: '' });
    expect(refused.err).toMatch(
      /^meeting\.replay\.yaml:6:5: not in order: FRA votes in favour \(refused\)\n.* In order: .*\.\n/,
    );
    expect(imported(text(`${request}  - FRA sings\n`)).err).toMatch(/:6:\d+: expected .* \(unreadable\)\n/);
    expect(readRecord(at('again.jsonl'))).toMatchObject({ because: 'unreadable' });
  });

  it('goes on from a record that a replay starts from', () => {
    expect(imported(text(request), 'first.jsonl').code).toBe(0);
    const on = text('  - CHE calls the meeting\n').replace(/given:.*/u, 'given: { record: first.jsonl }');
    expect(imported(on)).toMatchObject({ code: 0 });
    const { header, entries } = recordAt('again.jsonl');
    expect(header).toEqual(recordAt('first.jsonl').header);
    expect(entries.map(({ n, act }) => [n, act.kind])).toEqual([
      [1, 'meeting.request'],
      [2, 'meeting.call'],
    ]);
  });

  it('says that a scenario has changed, and makes the record with the scenario as it is now', () => {
    const then = `digest: ${'a'.repeat(32)}\n`;
    const { code, err } = imported(text(`${request}  - expect: { record: ${'b'.repeat(32)} }\n`, then));
    expect([code, err]).toEqual([
      0,
      'meeting.replay.yaml: the scenario kursk-2024 has changed since the replay was written\n',
    ]);
    expect(recordAt('again.jsonl').header.scenario.digest).toBe(scenarioDigest(scenarioText));
  });

  it('says why a replay cannot be run at all', () => {
    expect(imported('format: 1\nsteps: [x]\n')).toMatchObject({ code: 3 });
    expect(imported(text(request).replace('kursk-2024', 'nowhere'))).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^meeting\.replay\.yaml:2:11: there is no scenario nowhere; /u),
    });
    const own =
      'format: 1\nmeeting: { date: 2024-10-31, item: A matter }\nsteps: [the President calls the meeting]\n';
    expect(imported(own)).toMatchObject({ code: 3 });
    const io = fakeIo(folder);
    expect(recordImportCommand('none.replay.yaml', { out: 'a.jsonl' }, io)).toBe(2);
  });
});
