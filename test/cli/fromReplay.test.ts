import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/io.ts';
import type { PlayOptions } from '../../src/cli/preparing.ts';
import { actsAt, folders, playIn, replays } from './played.ts';
import { replayOf } from './replayFiles.ts';

const at = folders();
let folder = '';
let replay = '';
const OUT = 'meeting.jsonl';
const TEXT = replayOf('  - FRA asks for the floor\n  - USA asks for the floor\n', 'A title');
beforeEach(() => {
  folder = at();
  replay = join(folder, 'a.replay.yaml');
  writeFileSync(replay, TEXT);
});

const record = () => join(folder, OUT);
const play = (options: PlayOptions, answers: readonly string[] = []) =>
  playIn(folder, { plain: true, out: record(), replay, ...options }, answers);
const kinds = () => actsAt(record()).map(({ kind }) => kind);
const OPENED = ['meeting.call', 'meeting.open', 'decision.declare', 'item.open'];

describe('horseshoe play --replay', () => {
  it('opens the terminal at the end of the replay, with its entries on a record that replays', async () => {
    const { exit, err } = await play({});
    expect(exit).toBe(EXIT.done);
    expect(err).toContain('6 entries');
    expect(kinds()).toEqual([...OPENED, 'floor.request', 'floor.request']);
    replays(record());
  });

  it('opens it before a line', async () => {
    await play({ at: '9' });
    expect(kinds()).toEqual(OPENED);
    replays(record());
  });

  it('opens it where the replay does not hold, and says so', async () => {
    writeFileSync(replay, `${TEXT}  - FRA votes in favour\n  - CHN asks for the floor\n`);
    const { exit, err } = await play({});
    expect(exit).toBe(EXIT.done);
    expect(err).toContain('a.replay.yaml:11:5');
    expect(kinds()).toEqual([...OPENED, 'floor.request', 'floor.request']);
    rmSync(record());
    const before = await play({ at: '11' });
    expect(before.err).not.toContain(':11:5');
    expect(kinds()).toHaveLength(6);
  });

  it('keeps the record of a meeting that stood in the replay when the replay has gone', async () => {
    await play({});
    rmSync(replay);
    replays(record());
    const { exit } = await playIn(folder, { plain: true, resume: record() }, ['']);
    expect(exit).toBe(EXIT.done);
    expect(kinds().length).toBeGreaterThan(6);
  });

  it('takes the seats that the replay holds, or those that are named', async () => {
    writeFileSync(replay, TEXT.replace('steps:', 'held: [FRA]\nsteps:'));
    expect((await play({})).out).toContain('You are France');
    rmSync(record());
    expect((await play({ as: ['china'] })).out).toContain('You are China');
    rmSync(record());
    expect((await play({ as: ['none'] })).out).toContain('You look on');
    rmSync(record());
    expect((await play({ as: ['nobody'] })).exit).toBe(EXIT.usage);
  });

  it('undoes the lines of the replay', async () => {
    const { out } = await play({ as: ['FRA'] }, ['u']);
    expect(out).toContain('back to after entry 5');
    replays(record());
  });

  it('goes on with what the others did, and with a record that the replay starts from', async () => {
    const first = join(folder, 'first.jsonl');
    const steps = '  - let the others play:\n    until: { stage: debate }\n';
    const head = 'format: 1\nscenario: kursk-2024\nseed: s\n';
    writeFileSync(replay, `${head}given: { from: 2024-10-31 }\nsteps:\n${steps}`);
    await playIn(folder, { plain: true, out: first, replay });
    const known = actsAt(first).length;
    writeFileSync(replay, `${head}given: { record: first.jsonl }\nsteps:\n  - RUS raises a point of order\n`);
    await play({});
    expect(kinds()).toHaveLength(known + 1);
    replays(record());
    expect(readFileSync(record(), 'utf8')).toContain('"file":null');
  });

  it('says what is wrong with a replay that cannot be opened', async () => {
    writeFileSync(replay, 'format: 1\n');
    expect(await play({})).toMatchObject({ exit: EXIT.invalid });
    writeFileSync(replay, 'format: 1\nscenario: nowhere\nsteps: [x]\n');
    const { exit, err } = await play({});
    expect(exit).toBe(EXIT.usage);
    expect(err).toContain('a.replay.yaml:2:11: ');
    expect((await play({ replay: 'gone' })).exit).toBe(EXIT.usage);
  });

  it('takes nothing that the replay says itself, and no --at without it', async () => {
    for (const options of [{ seed: 'a' }, { from: 'x' }, { resume: true }, { strict273: true }] as const)
      expect((await play(options)).exit).toBe(EXIT.usage);
    expect((await play({ at: 'x' })).exit).toBe(EXIT.usage);
    expect((await playIn(folder, { plain: true, out: record(), at: '3' })).exit).toBe(EXIT.usage);
  });
});
