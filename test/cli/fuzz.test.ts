import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FuzzOptions, type FuzzWorld, fuzzCommand } from '../../src/cli/fuzz.ts';
import { loadReplay } from '../../src/replay/script/file.ts';
import { runScript } from '../../src/replay/script/prepare.ts';
import { findScenario, packageRoot } from '../../src/scenario/file.ts';
import { fakeIo } from './fakeIo.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-fuzz-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const calm: FuzzWorld = { isWatched: false, isInterrupted: () => false, now: () => 0 };

async function fuzz(names: readonly string[], options: FuzzOptions = {}, world: Partial<FuzzWorld> = {}) {
  const io = fakeIo(folder);
  const exit = await fuzzCommand(names, options, io, { ...calm, ...world });
  return { exit, out: io.stdout(), err: io.stderr() };
}

/** A clock that goes on by so much each time it is looked at. */
function clock(by: number): () => number {
  let time = 0;
  return () => {
    time += by;
    return time;
  };
}

const finds = (): readonly string[] =>
  existsSync(join(folder, 'fuzz-finds')) ? readdirSync(join(folder, 'fuzz-finds')).sort() : [];

describe('horseshoe fuzz', { timeout: 60_000 }, () => {
  it('tells each find with its replay, and then what was played', async () => {
    const { exit, out } = await fuzz(['lightship'], { meetings: '10', kind: 'computer' });
    expect(exit).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      'fuzz-finds/lightship-never-passes-P1.replay.yaml:11: never passes: P1 came up 10 times and never passed in 10 computer-played meetings',
    );
    expect(out).toContain('lightship: 10 meetings (10 computer, 0 random, 0 mixed), ');
    expect(out).toContain('\n  draft   passed  failed  vetoed\n  P1           0      10       0\n');
    expect(out).toMatch(/\n {2}acts: JPN \d+, /u);
    for (const name of finds()) {
      const loaded = loadReplay(join(folder, 'fuzz-finds', name));
      expect(loaded.ok && runScript(loaded.prepared).failure).toBeNull();
    }
  });

  it('finds the same again, and overwrites nothing that says something else', async () => {
    const options = { meetings: '10', kind: 'computer' };
    await fuzz(['lightship'], options);
    const before = finds();
    const [first = ''] = before;
    const texts = () => before.map((name) => readFileSync(join(folder, 'fuzz-finds', name), 'utf8'));
    const [text, ...others] = texts();
    writeFileSync(join(folder, 'fuzz-finds', first), 'mine');
    await fuzz(['lightship'], options);
    const second = first.replace('.replay', '-2.replay');
    expect(finds()).toEqual([...before, second].sort());
    expect(texts()).toEqual(['mine', ...others]);
    expect(readFileSync(join(folder, 'fuzz-finds', second), 'utf8')).toBe(text);
  });

  it('answers in JSON, and writes a replay that finds a scenario of one’s own', async () => {
    const own = join(folder, 'own.yaml');
    writeFileSync(own, readFileSync(findScenario('lightship', packageRoot()) ?? ''));
    const options = { meetings: '10', kind: 'computer', out: 'a/b', json: true };
    const { exit, out } = await fuzz(['own.yaml'], options);
    expect(exit).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({
      scenario: 'lightship',
      kind: 'never-passes',
      what: { draft: 'P1', votes: 10 },
      of: 10,
      replay: 'a/b/lightship-never-passes-P1.replay.yaml',
      line: 11,
    });
    const played = { scenario: 'lightship', finds: lines.length - 1, acts: expect.any(Number) };
    expect(lines.at(-1)).toMatchObject(played);
    const loaded = loadReplay(join(folder, 'a/b/lightship-never-passes-P1.replay.yaml'));
    expect(loaded.ok && runScript(loaded.prepared).failure).toBeNull();
  });

  it('ends with 0 where nothing is found, and says when it cannot tell what never happens', async () => {
    const random = await fuzz(['court-2026'], { meetings: '5', kind: 'random' });
    expect(random).toMatchObject({ exit: 0, err: 'court-2026: nothing found\n' });
    const few = await fuzz(['lightship'], { meetings: '3', kind: 'computer' });
    expect(few.exit).toBe(0);
    expect(few.err).toContain('fewer than 10 computer-played meetings');
    expect(finds()).toEqual([]);
  });

  it('refuses wrong numbers and seeds, and scenarios that are not there or wrong', async () => {
    for (const options of [
      { meetings: '0' },
      { meetings: 'x' },
      { seconds: '1.5' },
      { seed: 'a\nb' },
      { seed: '' },
    ])
      expect(await fuzz(['lightship'], options)).toMatchObject({
        exit: 2,
        out: '',
        err: expect.stringMatching(/./u),
      });
    expect((await fuzz(['no-such'])).exit).toBe(2);
    writeFileSync(join(folder, 'bad.yaml'), 'format: 1\n');
    expect((await fuzz(['bad.yaml'])).exit).toBe(3);
  });

  it('says that the folder cannot be written', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const { exit, err } = await fuzz(['lightship'], { meetings: '10', kind: 'computer', out: 'taken' });
    expect(exit).toBe(2);
    expect(err).toContain('taken cannot be written');
  });

  it('ends when it is interrupted, with what was found so far, and with the time', async () => {
    let looks = 0;
    const isInterrupted = () => {
      looks += 1;
      return looks > 20;
    };
    const { exit, out, err } = await fuzz(
      ['lightship', 'court-2026'],
      { meetings: '1000' },
      { isInterrupted, now: clock(41) },
    );
    expect(exit).toBe(130);
    expect(err).toContain('interrupted');
    expect(out).toMatch(/^lightship: \d meetings? /u);
    expect(out).not.toContain('court');
    const timed = await fuzz(
      ['court-2026'],
      { meetings: '1000', seconds: '2', kind: 'random' },
      { now: clock(41) },
    );
    expect(timed.exit).toBe(0);
    expect(Number(/: (\d+) meetings? /u.exec(timed.out)?.[1])).toBeLessThan(10);
  });

  it('takes Ctrl-C while it goes on, and leaves it to others afterwards', async () => {
    const before = process.rawListeners('SIGINT');
    const io = fakeIo(folder);
    const running = fuzzCommand(['court-2026'], { meetings: '100000', kind: 'random' }, io);
    setTimeout(() => process.emit('SIGINT'), 100);
    expect(await running).toBe(130);
    expect(io.stdout()).toContain('court-2026: ');
    expect(process.rawListeners('SIGINT')).toEqual(before);
  });

  it('shows on a terminal how far it is, on one line that is gone at the end', async () => {
    const { err } = await fuzz(
      ['court-2026'],
      { meetings: '2', kind: 'random' },
      { isWatched: true, now: clock(41) },
    );
    expect(err).toContain('\r\u001b[Kcourt-2026: 1 of 2 meetings, 0 finds');
    expect(err.indexOf('\n')).toBeGreaterThan(err.lastIndexOf('\u001b[K'));
  });
});
