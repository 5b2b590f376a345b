import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAILS, folderOf, HOLDS } from './replayFiles.ts';

// `horseshoe test` as built.
const command = fileURLToPath(new URL('../../dist/horseshoe.mjs', import.meta.url));

const MANY = Object.fromEntries(
  Array.from({ length: 200 }, (_, at) => [`${at % 7}/${at}.replay.yaml`, at === 100 ? FAILS : HOLDS]),
);

function run(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'test', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('horseshoe test as a process', () => {
  it('runs many replays in threads, and ends with what the worst of them is', () => {
    const { status, stdout, stderr } = run(folderOf(MANY));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('2/100.replay.yaml:8:5: not in order');
    expect(stdout).toContain('200 replays: 199 hold, 1 does not');
  });

  it('writes no colour where there is no terminal', () => {
    expect(run(folderOf({ 'a.replay.yaml': FAILS })).stdout).not.toContain('\u001b');
  });

  it('names a command that opens the terminal there', () => {
    const folder = folderOf({ "it's.replay.yaml": FAILS });
    const [, line = ''] = /open it there: horseshoe (.+)/u.exec(run(folder).stdout) ?? [];
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" ${line} --out .`, process.execPath, command],
      {
        cwd: folder,
        encoding: 'utf8',
        input: '',
      },
    );
    expect(status).toBe(0);
    expect(stderr).toContain('4 entries');
    expect(stdout).toContain('[4] The President opens the consideration of the item');
  });

  it('ends with 130 when it is interrupted', async () => {
    // The first is told of as soon as it is done; the others take seconds.
    const others = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [`b${at}.replay.yaml`, HOLDS]),
    );
    const folder = folderOf({ 'a.replay.yaml': FAILS, ...others });
    const child = spawn(process.execPath, [command, 'test'], { cwd: folder });
    const ended = new Promise((done) => child.on('exit', done));
    child.stdout.once('data', () => child.kill('SIGINT'));
    expect(await ended).toBe(130);
  });
});
