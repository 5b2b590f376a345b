import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

// The command as built: how its process starts and ends.
const command = fileURLToPath(new URL('../../dist/horseshoe.mjs', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'horseshoe-process-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: place,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};

const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [command, ...args], { cwd: place });

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('exit', done));

describe('the process of the command', () => {
  it.each([
    [['plya'], 'play'],
    [['scenario', 'lnt'], 'lint'],
    [['tally'], 'file'],
    [['play', '--sed', 'x'], '--seed'],
    [['replay', 'not-there.jsonl'], 'not-there.jsonl'],
  ])('ends %j with exit 2 and says why on standard error', (args, named) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('ends with the exit code of its command', () => {
    expect(run(['tally', '-'], '{}\n')).toMatchObject({ status: 3, stdout: '' });
  });

  it('ends quietly when whoever reads it goes away', async () => {
    const child = start('--help');
    let talk = '';
    child.stderr?.on('data', (data) => {
      talk += data;
    });
    child.stdout?.destroy();
    expect(await ended(child)).toBe(0);
    expect(talk).toBe('');
  });

  it('ends with 130 when it is interrupted', async () => {
    const child = start('play', '--plain', '--out', join(place, 'meeting.jsonl'));
    child.stdout?.once('data', () => child.kill('SIGINT'));
    expect(await ended(child)).toBe(130);
  });
});
