import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Each, type File, testAll } from '../../src/cli/test/pool.ts';
import type { Testing } from '../../src/cli/test/tested.ts';
import { testCommand } from '../../src/cli/test.ts';
import { fakeIo } from './fakeIo.ts';
import { FAILS, folderOf, HOLDS } from './replayFiles.ts';

const TESTING: Testing = { filter: null, coverage: false, renewing: false, repairing: false };
const COUNT = 200;
const FILES: readonly File[] = Array.from({ length: COUNT }, (_, at) => ({ path: `${at}`, name: `${at}` }));

/** A worker that passes every file but 7, on which it throws, and 33, at which it ends. */
const FRAIL = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ files }) => {
  for (const { at, name } of files) {
    if (name === '7') throw new Error('a bad day');
    if (name === '33') process.exit(1);
    parentPort.postMessage({ at, tested: { file: name, outcome: 'passed' } });
  }
  parentPort.postMessage('done');
});
`;

/** What is heard of files that the frail worker tests. */
async function heard(goOn: () => boolean) {
  const worker = join(folderOf({ 'frail.mjs': FRAIL }), 'frail.mjs');
  const outcomes = new Map<number, string>();
  const each: Each = (at, tested) => {
    expect(outcomes.has(at)).toBe(false);
    outcomes.set(at, tested?.outcome ?? 'left out');
    return goOn();
  };
  await testAll(FILES, TESTING, each, worker);
  return outcomes;
}

describe('many replays', () => {
  it('are each told of once, whatever a thread does with one of them', async () => {
    const outcomes = await heard(() => true);
    expect(outcomes.size).toBe(COUNT);
    const crashed = [...outcomes].filter(([, outcome]) => outcome !== 'passed').map(([at]) => at);
    expect(crashed.toSorted((one, other) => one - other)).toEqual([7, 33]);
  });

  it('are left alone as soon as nobody wants to hear more', async () => {
    expect((await heard(() => false)).size).toBe(1);
  });

  it('are reported in the order of their names, whatever was done first', async () => {
    const names = Array.from({ length: 150 }, (_, at) => `${String(at).padStart(3, '0')}.replay.yaml`);
    const folder = folderOf(
      Object.fromEntries(names.map((name, at) => [name, at % 3 === 0 ? FAILS : HOLDS])),
    );
    const io = fakeIo(folder);
    expect(await testCommand([], {}, io)).toBe(1);
    const failed = [...io.stdout().matchAll(/^FAIL (\S+)/gmu)].map(([, name]) => name);
    expect(failed).toEqual(names.filter((_, at) => at % 3 === 0));
    expect(io.stdout()).toContain('150 replays: 100 hold, 50 do not');
  });

  it('may come to nothing at all, by a filter', async () => {
    const io = fakeIo(folderOf({ 'a.replay.yaml': HOLDS }));
    writeFileSync(join(io.cwd, 'b.replay.yaml'), FAILS);
    expect(await testCommand([], { filter: 'a.replay', reporter: 'json' }, io)).toBe(0);
    expect(JSON.parse(io.stdout())).toMatchObject({ files: [{ file: 'a.replay.yaml' }] });
  });
});
