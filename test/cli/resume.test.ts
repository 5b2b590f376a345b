import { chmodSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayOptions } from '../../src/cli/preparing.ts';
import { resumeRecord } from '../../src/record/file.ts';
import { actsAt, folders, OPTIONS, playIn, replays, scenarioFile, USA_WAITS } from './played.ts';

const at = folders();
let folder = '';
beforeEach(() => {
  folder = at();
});
const play = (...asked: [PlayOptions, (readonly string[])?, string?]) => playIn(folder, ...asked);

describe('horseshoe play --resume', () => {
  it('goes on as if there had been no break, with the latest record unless another is named', async () => {
    const whole = join(folder, 'whole.jsonl');
    await play({ ...OPTIONS, as: ['USA'], out: whole }, USA_WAITS);
    for (const named of [true, false]) {
      const { out } = await play({ ...OPTIONS, as: ['USA'] }, USA_WAITS.slice(0, 5));
      const path = /Record: +(\S+)/.exec(out)?.[1] ?? '';
      const { exit, err } = await play({ resume: named ? path : true, plain: true }, USA_WAITS.slice(5));
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(actsAt(path)).toEqual(actsAt(whole));
      replays(path);
      rmSync(path);
    }
  });

  it('takes other seats than before, when told', async () => {
    const out = join(folder, 'seats.jsonl');
    await play({ ...OPTIONS, as: ['USA'], out }, ['w']);
    const { out: said } = await play({ resume: out, plain: true, as: ['china'] }, []);
    expect(said).toContain('You are China.');
    expect((await play({ resume: out, plain: true, as: ['nobody'] })).exit).toBe(2);
    const { out: looking } = await play({ resume: out, plain: true, as: ['none'] }, []);
    expect(looking).toContain('You look on and hold no seat.');
    expect(looking).toMatch(/--resume \S+ --as none$/m);
    // A refusal lets go of the record.
    expect((await play({ resume: out, plain: true })).exit).toBe(0);
  });

  it('is told with the seats that people hold in the end, when they are not those of the beginning', async () => {
    const out = join(folder, 'held.jsonl');
    const first = await play({ ...OPTIONS, as: ['USA'], out }, ['', 't RUS', '']);
    expect(first.out).toMatch(/^Go on: .*held\.jsonl --as USA,RUS$/m);
    const same = await play({ resume: out, plain: true }, []);
    expect(same.out).toMatch(/^Go on: .*held\.jsonl$/m);
    const other = await play({ resume: out, plain: true, as: ['USA', 'RUS'] }, []);
    expect(other.out).toMatch(/^Go on: .*held\.jsonl --as USA,RUS$/m);
    const given = await play({ resume: out, plain: true }, ['g USA']);
    expect(given.out).toMatch(/^Go on: .*held\.jsonl --as none$/m);
  });

  it('drops a last line that was not written to its end, with a notice, wherever it was cut', async () => {
    const whole = join(folder, 'whole.jsonl');
    await play({ ...OPTIONS, out: whole }, ['', '', '', '', '', '']);
    const bytes = readFileSync(whole);
    const lines = bytes.toString().split('\n');
    const start = Buffer.byteLength(`${lines.slice(0, 5).join('\n')}\n`);
    const end = start + Buffer.byteLength(`${lines[5]}\n`);
    for (const cut of [start + 1, start + 2, Math.floor((start + end) / 2), end - 2, end - 1]) {
      const path = join(folder, `cut-${cut}.jsonl`);
      writeFileSync(path, bytes);
      truncateSync(path, cut);
      const { exit, err } = await play({ resume: path, plain: true }, ['', '']);
      expect(exit).toBe(0);
      expect(err).toBe(
        'Line 6 of the record was not written to its end and is dropped; the meeting goes on from the entry before it.\n',
      );
      expect(actsAt(path)).toEqual(actsAt(whole).slice(0, 6));
      replays(path);
    }
  });

  it('says nothing of a record that ends with a whole line', async () => {
    const out = join(folder, 'whole.jsonl');
    await play({ ...OPTIONS, out }, ['', '']);
    expect(await play({ resume: out, plain: true })).toMatchObject({ exit: 0, err: '' });
  });

  it('refuses what is no record, or no valid one, and leaves it as it is', async () => {
    const record = join(folder, 'record.jsonl');
    await play({ ...OPTIONS, out: record }, ['', '', '']);
    const text = readFileSync(record, 'utf8');
    const files: readonly [string, string | Uint8Array, number][] = [
      ['empty.jsonl', '', 3],
      ['scenario.yaml', readFileSync(scenarioFile), 3],
      ['binary', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256), 3],
      ['other.jsonl', '{"kind":"song"}\n', 3],
      ['header.jsonl', text.slice(0, 40), 3],
      ['middle.jsonl', text.replace('\n{"n":2', '\n{"n":7'), 3],
      ['held.jsonl', text.replace('"held":[]', '"held":["ATL"]'), 3],
      ['other-held.jsonl', text.replace('"held":[]', '"held":["FRA"]'), 4],
      ['why.jsonl', text.replace(/"code":"[^"]+"/, '"code":"constructor"'), 3],
      ['facts.jsonl', text.replace(/"facts":\{/, '"facts":{"x":{},'), 3],
      ['other-why.jsonl', text.replace(/"code":"[^"]+"/, '"code":"nothing-to-do"'), 4],
      ['changed.jsonl', text.replace('"rule":2', '"rule":3'), 4],
      [
        'digest.jsonl',
        text.replace(/"digest":"([0-9a-f])/, (_all, digit) => `"digest":"${digit === '0' ? 1 : 0}`),
        4,
      ],
    ];
    for (const [name, content, code] of files) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { exit, out, err } = await play({ resume: path, plain: true }, ['w']);
      expect({ name, exit, out }).toEqual({ name, exit: code, out: '' });
      expect(err).not.toBe('');
      expect(readFileSync(path)).toEqual(Buffer.from(content));
    }
    for (const path of [folder, join(folder, 'not-there.jsonl')])
      expect(await play({ resume: path, plain: true })).toMatchObject({ exit: 2, out: '' });
  });

  it.skipIf(process.getuid?.() === 0)('says that a read-only record cannot be written', async () => {
    const out = join(folder, 'closed.jsonl');
    await play({ ...OPTIONS, out }, ['']);
    chmodSync(out, 0o400);
    expect(await play({ resume: out, plain: true })).toMatchObject({
      exit: 2,
      err: `${out} cannot be written: it is not permitted\n`,
    });
  });

  it('refuses a record that somebody else writes to', async () => {
    const out = join(folder, 'held.jsonl');
    await play({ ...OPTIONS, out }, ['']);
    const held = resumeRecord(out);
    if (!held.ok) throw new Error('not opened');
    const { exit, err } = await play({ resume: out, plain: true });
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('is in use by process') });
    held.file.close();
    expect((await play({ resume: out, plain: true })).exit).toBe(0);
  });

  it('stands for scenario, meeting, seed and place, and needs a record', async () => {
    for (const options of [{ seed: 'x' }, { from: '2024-10-31' }, { out: 'x' }])
      expect(await play({ resume: 'any.jsonl', plain: true, ...options })).toMatchObject({
        exit: 2,
        err: expect.stringContaining('leave them out with --resume'),
      });
    expect((await play({ resume: true, plain: true }, [], 'kursk-2024')).exit).toBe(2);
    expect(await play({ resume: true, plain: true })).toMatchObject({
      exit: 2,
      err: 'There is no record to go on with yet.\n',
    });
  });
});
