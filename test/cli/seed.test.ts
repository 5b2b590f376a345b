import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedCheckCommand } from '../../src/cli/seed.ts';
import { packageRoot } from '../../src/scenario/file.ts';
import { documentedBase } from '../scenario/documented.ts';
import { fakeIo } from './fakeIo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'horseshoe-seed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => {
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'seeds', name), text);
};

const good = (): void => {
  write('a.events.yaml', documentedBase('events'));
  write('item.txt', documentedBase('document'));
};

function check(...files: readonly string[]) {
  const io = fakeIo(folder);
  const exit = seedCheckCommand(files, {}, io);
  return { exit, out: io.stdout(), err: io.stderr() };
}

describe('horseshoe seed check', () => {
  test('finds the quotations of this project', () => {
    const io = fakeIo(packageRoot());
    expect(seedCheckCommand([], {}, io)).toBe(0);
    expect(io.stdout()).toBe('');
    expect(io.stderr()).toBe('seeds/kursk-2024.events.yaml: 20 quotations found in kursk-2024.txt\n');
  });

  test('by default checks every events file of the seeds folder, and none elsewhere', () => {
    good();
    write('b.events.yaml', documentedBase('events'));
    write('c.overlay.yaml', 'not looked at: [');
    expect(check()).toMatchObject({ exit: 0, out: '' });
    expect(
      check()
        .err.split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['seeds/a.events.yaml', 'seeds/b.events.yaml', '']);
  });

  test('reports a changed quotation at its line and column, and exits 3', () => {
    good();
    write('a.events.yaml', documentedBase('events').replace('quote: The', 'quote: the'));
    const { exit, out } = check();
    expect(exit).toBe(3);
    expect(out).toMatch(/^seeds\/a\.events\.yaml:12:12: "the United .* \(quote-not-found\)\n$/u);
  });

  test('the other files are still checked, and an unreadable one weighs most', () => {
    good();
    write('b.events.yaml', documentedBase('events').replace('quote: The', 'quote: the'));
    const result = check('seeds/b.events.yaml', 'seeds/none.events.yaml', 'seeds/a.events.yaml');
    expect(result.exit).toBe(2);
    expect(result.out).toContain('seeds/b.events.yaml:12:12');
    expect(result.err).toContain('seeds/none.events.yaml cannot be read: there is no such file');
    expect(result.err).toContain('seeds/a.events.yaml: 1 quotation found in item.txt');
  });

  test('a document that is not there is a file that cannot be read', () => {
    write('a.events.yaml', documentedBase('events'));
    expect(check()).toEqual({
      exit: 2,
      out: '',
      err: 'seeds/item.txt cannot be read: there is no such file\n',
    });
  });

  test('the document is found beside the events file, from whatever folder', () => {
    good();
    mkdirSync(join(folder, 'elsewhere'));
    const io = fakeIo(join(folder, 'elsewhere'));
    expect(seedCheckCommand(['../seeds/a.events.yaml'], {}, io)).toBe(0);
    expect(seedCheckCommand([join(folder, 'seeds', 'a.events.yaml')], {}, io)).toBe(0);
  });

  test('no file at all is a wrong use', () => {
    expect(check()).toMatchObject({ exit: 2, out: '' });
    mkdirSync(join(folder, 'seeds'));
    expect(check()).toMatchObject({ exit: 2, out: '' });
  });

  test('a file that is no YAML, no text or a folder does not end the command', () => {
    good();
    write('bad.events.yaml', 'events: [');
    writeFileSync(join(folder, 'seeds', 'bin.events.yaml'), Uint8Array.from([0, 1, 2]));
    expect(check('seeds/bad.events.yaml').exit).toBe(3);
    expect(check('seeds/bin.events.yaml')).toMatchObject({
      exit: 3,
      out: expect.stringContaining('(not-text)'),
    });
    expect(check('seeds')).toMatchObject({ exit: 2 });
  });

  test('a repeated quotation is a warning and exits 0', () => {
    good();
    const events = documentedBase('events');
    const again = events.slice(events.indexOf('  - id: closed')).replace('closed', 'again');
    write('a.events.yaml', events + again);
    expect(check()).toMatchObject({ exit: 0, out: expect.stringContaining('(repeated-quote)') });
  });

  test('a document in Windows form is compared as it is', () => {
    good();
    cpSync(join(folder, 'seeds', 'item.txt'), join(folder, 'seeds', 'copy.txt'));
    write('item.txt', `\ufeff${documentedBase('document').replaceAll('\n', '\r\n')}`);
    expect(check().exit).toBe(0);
  });
});
