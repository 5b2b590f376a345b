import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayCommand } from '../../src/cli/replay.ts';
import { scenarioDigest } from '../../src/record/digest.ts';
import { encodeRecord } from '../../src/record/lines.ts';
import { readRecord } from '../../src/record/load.ts';
import { scenarioText } from '../record/fixture.ts';
import { playedAt } from '../replay/exported.ts';
import { fakeIo } from './fakeIo.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-'));
  writeFileSync(join(folder, 'meeting.jsonl'), encodeRecord(header, played.entries));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const played = playedAt('kursk-2024', { from: '2024-10-31' });
const header = { ...played.header, scenario: { ...played.header.scenario, id: 'mine', file: 'mine.yaml' } };

const scenario = (text: string): void => writeFileSync(join(folder, 'mine.yaml'), text);

function run(options: Parameters<typeof replayCommand>[1], file = 'meeting.jsonl') {
  const io = fakeIo(folder);
  const code = replayCommand(file, options, io);
  return { code, out: io.stdout(), err: io.stderr() };
}

const count = played.entries.length;
const own = scenarioText.replace('id: kursk-2024', 'id: mine');
const changed = own.replaceAll('self-defence', 'own-defence');

describe('horseshoe replay --repair', () => {
  it('says that everything holds, and is what a changed scenario is answered with', () => {
    scenario(scenarioText);
    expect(run({ repair: true })).toEqual({ code: 0, out: `entries: ${count}, all in order\n`, err: '' });
    scenario(own);
    const { code, err } = run({});
    expect(code).toBe(4);
    expect(err).toContain('horseshoe replay meeting.jsonl --repair runs it with the scenario as it is now');
    expect(run({ repair: true })).toEqual({
      code: 0,
      out: `entries: ${count}, all in order\n`,
      err: 'meeting.jsonl: the scenario mine is no longer the one the record was made with\n',
    });
  });

  it('lists every entry that no longer holds, and why, and writes what holds', () => {
    scenario(changed);
    const { code, out } = run({ repair: true, out: 'new.jsonl' });
    expect(code).toBe(4);
    expect(out).toMatch(
      /^entry \d+: GBR makes a statement: .*self-defence\n {2}Convention of this table: There is no claim self-defence\.\n/,
    );
    expect(out).toMatch(/\nentry \d+: CHN answers Q3, denying\n {2}it speaks of Q3, which is lost itself\n/);
    expect(out).toContain(
      '\n  it still holds, and something else comes of it\n  then: [{"kind":"floor.passed"',
    );
    const held = Number(/\nentries: \d+, in order: (\d+)\n$/.exec(out)?.[1]);
    expect(run({}, 'new.jsonl')).toEqual({ code: 0, out: `entries: ${held}, digests equal\n`, err: '' });
    const read = readRecord(join(folder, 'new.jsonl'));
    expect(read.ok && read.header).toEqual({
      ...header,
      scenario: { id: 'mine', file: join(folder, 'mine.yaml'), digest: scenarioDigest(changed) },
    });
    expect(run({ repair: true, out: 'new.jsonl' })).toMatchObject({ code: 2 });
  });

  it('answers programs in JSON', () => {
    scenario(changed);
    const { code, out } = run({ repair: true, json: true });
    const answer = JSON.parse(out);
    expect(code).toBe(4);
    expect(answer).toMatchObject({
      record: 'meeting.jsonl',
      entries: count,
      ok: false,
      scenarioChanged: true,
    });
    expect(answer.lost[0]).toMatchObject({ because: 'refused', rule: 'table', reason: 'claim-unknown' });
    expect(answer.lost).toContainEqual({
      entry: 95,
      act: 'CHN answers Q3, denying',
      because: 'gone',
      of: 'Q3',
    });
    expect(answer.lost).toContainEqual(expect.objectContaining({ because: 'otherwise' }));
  });

  it('refuses what it cannot run', () => {
    expect(run({ repair: true }).code).toBe(2);
    scenario(scenarioText.replace('title:', 'titel:'));
    expect(run({ repair: true }).code).toBe(3);
    scenario(scenarioText.replaceAll('2024-10-31', '2024-10-29'));
    expect(run({ repair: true }).code).toBe(4);
    expect(run({ out: 'new.jsonl' })).toMatchObject({ code: 2, out: '' });
    expect(run({ repair: true }, 'none.jsonl').code).toBe(2);
    writeFileSync(join(folder, 'bad.jsonl'), 'x\n');
    expect(run({ repair: true }, 'bad.jsonl').code).toBe(3);
  });
});
