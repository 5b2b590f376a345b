import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCommand, lintCommand, listCommand } from '../../src/cli/scenario.ts';
import { packageRoot } from '../../src/scenario/file.ts';
import { documentedBase, merged } from '../scenario/documented.ts';
import { fakeIo } from './fakeIo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-lint-'));
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'item.txt'), documentedBase('document'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

function lint(files: readonly string[], json = false) {
  const io = fakeIo(folder);
  const exit = lintCommand(files, { json }, io);
  return { exit, out: io.stdout(), err: io.stderr() };
}

const base = documentedBase('scenario');
const WARNED = base.replace('president: CHE', 'president: USA');
const WRONG = base.replace('about: [RUS]', 'about: [RUSSIA]');

describe('horseshoe scenario lint', () => {
  test('a good file: nothing on standard output, the moves of each seat on standard error, exit 0', () => {
    const { exit, out, err } = lint([write('good.yaml', base)]);
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain('good.yaml: nothing to mend\n');
    expect(err).toMatch(/^ {2}USA {4}can make 1 claim, must face 1, is told to put 0 challenges$/mu);
    expect(err).toMatch(/^ {2}FRA {4}can make 0 claims, must face 0, has no instructions$/mu);
  });

  test('warnings alone exit 0, errors exit 3', () => {
    expect(lint([write('warned.yaml', WARNED)])).toMatchObject({
      exit: 0,
      out: 'warned.yaml:17:16: by rule 18 the presidency of 2024-10 is that of CHE, not of USA (president-not-rule-18)\n',
    });
    expect(lint([write('wrong.yaml', WRONG)])).toMatchObject({
      exit: 3,
      out: expect.stringMatching(/^wrong\.yaml:32:13: .* \(unknown-seat\)\n$/u),
    });
  });

  test('a file that cannot be read exits 2, and the others are still looked at', () => {
    const result = lint(['none.yaml', write('wrong.yaml', WRONG)]);
    expect(result.exit).toBe(2);
    expect(result.err).toContain('none.yaml cannot be read: there is no such file\n');
    expect(result.out).toContain('(unknown-seat)');
    expect(lint([]).exit).toBe(2);
  });

  test('--json gives one object a finding', () => {
    const { out } = lint([write('wrong.yaml', WRONG)], true);
    expect(out.endsWith('\n')).toBe(true);
    expect(JSON.parse(out)).toEqual({
      file: 'wrong.yaml',
      line: 32,
      column: 13,
      severity: 'error',
      code: 'unknown-seat',
      facts: { seat: 'RUSSIA' },
      message: expect.stringContaining('"RUSSIA" is no seat'),
    });
  });

  test('looks the quotations up in the seeds folder above the scenario', () => {
    mkdirSync(join(folder, 'scenarios', 'x'), { recursive: true });
    const path = write('scenarios/x/scenario.yaml', base);
    expect(lint([path]).exit).toBe(0);
    writeFileSync(join(folder, 'seeds', 'item.txt'), 'Something else.');
    expect(lint([path])).toMatchObject({ exit: 3, out: expect.stringContaining('(quote-not-found)') });
  });

  test('what a file says cannot disturb the terminal', () => {
    const odd = '"\\e[2J\\u202e\\x9b"';
    const fragment = `rules: ${odd}\nlength: { minutes: ${odd}, ${odd}: 1 }\nfoo: ${odd}\n`;
    const { out } = lint([write('odd.yaml', merged(base, fragment))]);
    expect(out.trimEnd().split('\n')).toHaveLength(4);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('horseshoe scenario build', () => {
  const overlay = merged(
    base.replace(/^sources:\n.*\n/mu, ''),
    'claims:\n  - { id: bridge, short: bridge closed }\n',
  );
  const seed = (): void => {
    write('seeds/example.events.yaml', documentedBase('events'));
    write('seeds/example.overlay.yaml', overlay);
  };

  function build(file: string, out?: string) {
    const io = fakeIo(folder);
    const exit = buildCommand(file, out === undefined ? {} : { out }, io);
    return { exit, out: io.stdout(), err: io.stderr() };
  }

  test('the committed scenario is rebuilt byte for byte', () => {
    const io = fakeIo(packageRoot());
    expect(buildCommand('seeds/kursk-2024.events.yaml', { out: '-' }, io)).toBe(0);
    expect(io.stdout()).toBe(readFileSync(join(packageRoot(), 'scenarios/kursk-2024/scenario.yaml'), 'utf8'));
  });

  test('writes a scenario in which the linter finds nothing, in a folder of its name', () => {
    seed();
    expect(build('seeds/example.events.yaml')).toMatchObject({ exit: 0, out: '' });
    expect(lint(['scenarios/example/scenario.yaml'])).toMatchObject({ exit: 0, out: '' });
  });

  test('--out names another file; the text does not depend on where it is built', () => {
    seed();
    expect(build('seeds/example.events.yaml', 'deep/er/mine.yaml').exit).toBe(0);
    build('seeds/example.events.yaml');
    build(join(folder, 'seeds/example.events.yaml'), 'third.yaml');
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(text('deep/er/mine.yaml')).toBe(text('scenarios/example/scenario.yaml'));
    expect(text('third.yaml')).toBe(text('scenarios/example/scenario.yaml'));
  });

  test('writes nothing when a quotation is wrong', () => {
    seed();
    write('seeds/item.txt', 'Something else.');
    expect(build('seeds/example.events.yaml')).toMatchObject({
      exit: 3,
      out: expect.stringContaining('(quote-not-found)'),
    });
    expect(existsSync(join(folder, 'scenarios'))).toBe(false);
  });

  test('reports what is wrong in the overlay at its line', () => {
    seed();
    write('seeds/example.overlay.yaml', overlay.replace('invented: true', 'event: opened'));
    const { exit, out } = build('seeds/example.events.yaml');
    expect(exit).toBe(3);
    expect(out).toMatch(/^seeds\/example\.overlay\.yaml:\d+:\d+: .*"opened" \(unknown-event\)\n$/u);
  });

  test('another name, a missing overlay and a place that cannot be written exit 2', () => {
    seed();
    expect(build('seeds/item.txt').exit).toBe(2);
    expect(build('seeds/example.events.yaml', 'seeds').exit).toBe(2);
    expect(build('seeds/example.events.yaml', 'seeds/item.txt/x.yaml').exit).toBe(2);
    rmSync(join(folder, 'seeds', 'example.overlay.yaml'));
    expect(build('seeds/example.events.yaml')).toMatchObject({
      exit: 2,
      err: 'seeds/example.overlay.yaml cannot be read: there is no such file\n',
    });
  });
});

test('horseshoe scenario list names the built-in scenarios with their titles', () => {
  const io = fakeIo('/');
  expect(listCommand(io)).toBe(0);
  expect(io.stdout()).toMatch(/^kursk-2024\t\S.*$/mu);
});
