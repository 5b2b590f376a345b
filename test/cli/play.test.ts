import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayOptions } from '../../src/cli/preparing.ts';
import { readRecord } from '../../src/record/load.ts';
import { actsAt, entriesAt, folders, OPTIONS, playIn, replays, scenarioFile, USA_WAITS } from './played.ts';

const at = folders();
let folder = '';
beforeEach(() => {
  folder = at();
});
const play = (...asked: [PlayOptions, (readonly string[])?, string?]) => playIn(folder, ...asked);

describe('horseshoe play', () => {
  it('refuses what it does not know, names what it knows, and makes no record', async () => {
    const out = join(folder, 'no.jsonl');
    const asked: readonly [PlayOptions, string | undefined, RegExp][] = [
      [{}, 'kursk', /There is no scenario kursk\. Horseshoe comes with .*kursk-2024/],
      [{ from: '2024-11-01' }, undefined, /no meeting 2024-11-01 .* Its meetings: 2024-10-30, 2024-10-31\./],
      [{ as: ['USA', 'Atlantis'] }, undefined, /no seat Atlantis .* Its seats: .*USA/],
      [{ as: ['Germany'] }, undefined, /no seat Germany/],
      [{ as: ['none', 'USA'] }, undefined, /no seat none/],
      [{ as: ['\u001b[31mX\u202e'] }, undefined, /no seat \\u001b\[31mX\\u202e in/],
      [{ from: '\u0007' }, undefined, /no meeting \\u0007 in/],
      [{}, '\u009b2J', /There is no scenario \\u009b2J\./],
      [{ as: [] }, undefined, /^Name a seat after --as/],
    ];
    for (const [options, scenario, said] of asked) {
      const { exit, err } = await play({ ...OPTIONS, ...options, out }, [], scenario);
      expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(said) });
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a scenario with errors, with the findings', async () => {
    writeFileSync(join(folder, 'bad.yaml'), 'format: 1\n');
    const { exit, out, err } = await play({ plain: true }, [], 'bad.yaml');
    expect(exit).toBe(3);
    expect(`${out}${err}`).toContain('bad.yaml:1:1');
  });

  it('takes seats by code or name, each once', async () => {
    const out = join(folder, 'named.jsonl');
    const { exit } = await play({ ...OPTIONS, as: ['russia', 'United States', 'usa', 'Ukr'], out });
    expect(exit).toBe(0);
    const read = readRecord(out);
    expect(read.ok && read.header.held).toEqual(['RUS', 'USA', 'UKR']);
  });

  it('keeps in the record that Article 27(3) is held as a rule, and runs it again so', async () => {
    const out = join(folder, 'strict.jsonl');
    expect((await play({ ...OPTIONS, strict273: true, out })).exit).toBe(0);
    const read = readRecord(out);
    expect(read.ok && read.header.strictAbstention).toBe(true);
    const again = await play({ resume: out, strict273: true });
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining('leave them out with --resume')]);
    replays(out);
    expect((await play({ ...OPTIONS, out: join(folder, 'plain.jsonl') })).exit).toBe(0);
    const plain = readRecord(join(folder, 'plain.jsonl'));
    expect(plain.ok && 'strictAbstention' in plain.header).toBe(false);
  });

  it('says where Article 27(3) as a rule changes nothing, in one line on standard error', async () => {
    const said = '--strict-27-3 changes nothing here';
    const none = await play({ ...OPTIONS, strict273: true });
    expect(none.err.split('\n').filter((line) => line.includes(said))).toHaveLength(1);
    expect((await play(OPTIONS)).err).not.toContain(said);
    const text = readFileSync(scenarioFile, 'utf8');
    const dispute = '    dispute: { parties: [RUS, UKR], invented: true }\n';
    writeFileSync(join(folder, 'dispute.yaml'), text.replace(/^ {4}format: /gmu, `${dispute}$&`));
    const some = await play({ ...OPTIONS, strict273: true }, [], 'dispute.yaml');
    expect([some.exit, some.err]).toEqual([0, '']);
  });

  it('keeps its record where it is told, or in the state folder, and writes over nothing', async () => {
    mkdirSync(join(folder, 'there'));
    for (const out of [undefined, 'there', 'new/', join(folder, 'deep', 'down', 'a.jsonl')]) {
      const { exit, out: said } = await play(out === undefined ? OPTIONS : { ...OPTIONS, out }, ['']);
      expect(exit).toBe(0);
      const path = /Record: +(\S+)/.exec(said)?.[1] ?? '';
      expect(entriesAt(path)).toHaveLength(1);
      expect(said).toContain(`horseshoe play --resume ${path}`);
    }
    expect(readdirSync(join(folder, 'state', 'horseshoe', 'records'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'there'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'new'))).toHaveLength(1);

    const mine = join(folder, 'mine.txt');
    writeFileSync(mine, 'mine');
    const { exit, err } = await play({ ...OPTIONS, out: 'mine.txt' });
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('is there already') });
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });

  it('says so when the record cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const out of ['file/record.jsonl', 'file/', '/dev/null/record.jsonl']) {
      const { exit, err } = await play({ ...OPTIONS, out });
      expect({ exit, err }).toEqual({
        exit: 2,
        err: expect.stringMatching(/^\S+ (cannot be written|is there)/),
      });
    }
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder is read-only', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { exit, err } = await play({ ...OPTIONS, out: join(closed, 'a.jsonl') });
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('it is not permitted') });
  });

  it('plays a scenario from a file, and finds it again for the record', async () => {
    const text = readFileSync(scenarioFile, 'utf8').replace('\nid: kursk-2024\n', '\nid: mine\n');
    writeFileSync(join(folder, 'mine.yaml'), text);
    const out = join(folder, 'mine.jsonl');
    expect((await play({ ...OPTIONS, out }, ['w', ''], 'mine.yaml')).exit).toBe(0);
    replays(out);
    writeFileSync(join(folder, 'mine.yaml'), text.replace('title: The', 'title: A'));
    const { exit, err } = await play({ resume: out, plain: true });
    expect(exit).toBe(4);
    expect(err).toContain('not the one the record was made with');
  });

  it('tells the end: the votes, the questions without an answer, the record', async () => {
    const out = join(folder, 'end.jsonl');
    const { exit, out: said } = await play({ ...OPTIONS, out }, ['w']);
    expect(exit).toBe(0);
    expect(said).toContain('the session is over after entry');
    expect(said).toMatch(/^ {2}Unanswered: Q\d, put by the United States to Russia on “troops in Kursk”$/m);
    expect(said).toContain(`horseshoe record show ${out} --as verbatim`);
    expect(said).not.toContain('--resume');
    replays(out);
  });

  it('plays the same again with the same seed and the same answers', async () => {
    for (const name of ['one', 'two']) {
      const out = join(folder, `${name}.jsonl`);
      await play({ ...OPTIONS, as: ['USA'], out }, USA_WAITS);
    }
    const one = actsAt(join(folder, 'one.jsonl'));
    expect(one.length).toBeGreaterThan(60);
    expect(actsAt(join(folder, 'two.jsonl'))).toEqual(one);
  });
});
