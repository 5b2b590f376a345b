import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PlayOptions, playCommand } from '../../src/cli/play.ts';
import { replayCommand } from '../../src/cli/replay.ts';
import { resumeRecord } from '../../src/record/file.ts';
import { readRecord } from '../../src/record/load.ts';
import { fakeIo } from './fakeIo.ts';

const place = mkdtempSync(join(tmpdir(), 'horseshoe-play-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
let count = 0;
let folder = '';
beforeEach(() => {
  count += 1;
  folder = join(place, String(count));
  mkdirSync(folder);
  vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'));
});

const scenarioFile = fileURLToPath(new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url));
const OPTIONS: PlayOptions = { plain: true, from: '2024-10-31', seed: 'play' };

/** Plays with answers that end like a file does. */
async function play(
  options: PlayOptions,
  answers: readonly string[] = [],
  scenario?: string,
): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  const io = fakeIo(folder);
  async function* stdin(): AsyncGenerator<string> {
    yield answers.map((answer) => `${answer}\n`).join('');
  }
  const exit = await playCommand(scenario, options, { ...io, stdin: stdin() });
  return { exit, out: io.stdout(), err: io.stderr() };
}

const entriesAt = (path: string) => {
  const read = readRecord(path);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.entries;
};
const actsAt = (path: string) => entriesAt(path).map(({ act }) => act);

function replays(path: string): void {
  const io = fakeIo(folder);
  expect(replayCommand(path, {}, io)).toBe(0);
  expect(io.stdout()).toBe(`entries: ${entriesAt(path).length}, digests equal\n`);
}

const USA_WAITS = ['w', 'w', 'w', 'w', 'floor.request', 'w', 'floor.pass', 'w'];

describe('horseshoe play', () => {
  it('refuses what it does not know, names what it knows, and makes no record', async () => {
    const out = join(folder, 'no.jsonl');
    const asked: readonly [PlayOptions, string | undefined, RegExp][] = [
      [{}, 'kursk', /There is no scenario kursk\. Horseshoe comes with .*kursk-2024/],
      [{ from: '2024-11-01' }, undefined, /no meeting 2024-11-01 .* Its meetings: 2024-10-30, 2024-10-31\./],
      [{ as: ['USA', 'Atlantis'] }, undefined, /no seat Atlantis .* Its seats: .*USA/],
      [{ as: ['Germany'] }, undefined, /no seat Germany/],
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

  it('keeps its record where it is told, or in the state folder, and writes over nothing', async () => {
    mkdirSync(join(folder, 'there'));
    for (const out of [undefined, 'there', 'new/', join(folder, 'deep', 'down', 'a.jsonl')]) {
      const { exit, out: said } = await play(out === undefined ? OPTIONS : { ...OPTIONS, out }, ['']);
      expect(exit).toBe(0);
      const path = /Record: (\S+)/.exec(said)?.[1] ?? '';
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

describe('horseshoe play --resume', () => {
  it('goes on as if there had been no break, with the latest record unless another is named', async () => {
    const whole = join(folder, 'whole.jsonl');
    await play({ ...OPTIONS, as: ['USA'], out: whole }, USA_WAITS);
    for (const named of [true, false]) {
      const { out } = await play({ ...OPTIONS, as: ['USA'] }, USA_WAITS.slice(0, 5));
      const path = /Record: (\S+)/.exec(out)?.[1] ?? '';
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
    // A refusal lets go of the record.
    expect((await play({ resume: out, plain: true })).exit).toBe(0);
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

// From the source, where the screen cannot even be loaded: plain play needs nothing of it.
const command = fileURLToPath(new URL('../../src/cli/horseshoe.ts', import.meta.url));

function start(...args: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', command, 'play', '--plain', ...args],
    { cwd: folder },
  );
}

/** What a process has written so far, and when it has written something that matches. */
function reading(child: ChildProcess) {
  let text = '';
  let waiting: (() => void) | null = null;
  child.stdout?.on('data', (data) => {
    text += data;
    waiting?.();
  });
  return {
    text: () => text,
    seen: (pattern: RegExp): Promise<void> =>
      new Promise((resolve) => {
        waiting = () => {
          if (pattern.test(text)) resolve();
        };
        waiting();
      }),
    ended: new Promise<number | null>((resolve) => {
      child.on('close', (code) => resolve(code));
    }),
  };
}

describe('the process of a meeting in plain lines', () => {
  it('killed in the middle leaves a record that resumes and replays', async () => {
    const out = join(folder, 'killed.jsonl');
    const child = start('--from', '2024-10-31', '--seed', 'play', '--out', out);
    const talk = reading(child);
    child.stdin?.write('\n'.repeat(30));
    await talk.seen(/^\[20\]/m);
    child.kill('SIGKILL');
    await talk.ended;
    expect(existsSync(`${out}.lock`)).toBe(true);
    const kept = entriesAt(out).length;
    expect(kept).toBeGreaterThanOrEqual(20);
    // A line that the process did not get to finish.
    appendFileSync(out, '{"n":');
    const { exit, err, out: said } = await play({ resume: out, plain: true }, ['w']);
    expect(exit).toBe(0);
    expect(err).toContain('was not written to its end');
    expect(said).toContain(`The record has ${kept} entries so far.`);
    const whole = join(folder, 'whole.jsonl');
    await play({ ...OPTIONS, out: whole }, ['w']);
    expect(actsAt(out)).toEqual(actsAt(whole));
    replays(out);
  });

  it('interrupted says where it was left and how to go on, ends with 130 and lets go of the record', async () => {
    const out = join(folder, 'interrupted.jsonl');
    const child = start('--out', out);
    const talk = reading(child);
    child.stdin?.write('\n\n');
    await talk.seen(/^\[2\]/m);
    child.kill('SIGINT');
    expect(await talk.ended).toBe(130);
    expect(talk.text()).toContain('left at entry 2.');
    expect(talk.text().trimEnd().split('\n').at(-1)).toBe(`Go on:    horseshoe play --resume ${out}`);
    expect(readdirSync(folder)).toEqual(['interrupted.jsonl']);
    replays(out);
  });

  it('ends with 0 when its answers end, and reads characters in pieces', async () => {
    const out = join(folder, 'pieces.jsonl');
    const child = start('--as', 'USA', '--from', '2024-10-31', '--out', out);
    const talk = reading(child);
    const answers = Buffer.from(`${[...USA_WAITS.slice(0, 6), '1', '', 'Größe 谢谢 🕊'].join('\r\n')}\n`);
    for (const byte of answers) child.stdin?.write(Uint8Array.of(byte));
    child.stdin?.end();
    expect(await talk.ended).toBe(0);
    expect(actsAt(out).at(-1)).toMatchObject({ words: { text: 'Größe 谢谢 🕊' } });
  });
});
