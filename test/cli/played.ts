import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, vi } from 'vitest';
import { playCommand } from '../../src/cli/play.ts';
import type { PlayOptions } from '../../src/cli/preparing.ts';
import { replayCommand } from '../../src/cli/replay.ts';
import { readRecord } from '../../src/record/load.ts';
import { fakeIo } from './fakeIo.ts';

/** A folder of its own for each test of a file, with the state folder in it. */
export function folders(): () => string {
  const place = mkdtempSync(join(tmpdir(), 'horseshoe-play-'));
  let count = 0;
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const folder = (): string => join(place, String(count));
  beforeEach(() => {
    count += 1;
    mkdirSync(folder());
    vi.stubEnv('XDG_STATE_HOME', join(folder(), 'state'));
  });
  return folder;
}

export const scenarioFile = fileURLToPath(
  new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url),
);

export const OPTIONS: PlayOptions = { plain: true, from: '2024-10-31', seed: 'play' };

/** The United States waits, asks for the floor, lets it go, and waits on. */
export const USA_WAITS = ['w', 'w', 'w', 'w', 'floor.request', 'w', 'floor.pass', 'w'];

/** Plays in a folder with answers that end like a file does. */
export async function playIn(
  folder: string,
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

export const entriesAt = (path: string) => {
  const read = readRecord(path);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.entries;
};

export const actsAt = (path: string) => entriesAt(path).map(({ act }) => act);

/** A record is valid only if it replays to the same digests. */
export function replays(path: string): void {
  const io = fakeIo('/');
  expect(replayCommand(path, {}, io)).toBe(0);
  expect(io.stdout()).toBe(`entries: ${entriesAt(path).length}, digests equal\n`);
}
