import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayOptions } from '../../src/cli/preparing.ts';
import { actsAt, entriesAt, folders, OPTIONS, playIn, replays, USA_WAITS } from './played.ts';

const at = folders();
let folder = '';
beforeEach(() => {
  folder = at();
});
const play = (...asked: [PlayOptions, (readonly string[])?, string?]) => playIn(folder, ...asked);

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
    expect(talk.text().trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^Go on: .*horseshoe play --resume ${out}$`),
    );
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
