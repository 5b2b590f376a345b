import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  builtInScenarios,
  findScenario,
  packageRoot,
  readBytes,
  readDocuments,
  readScenario,
} from '../../src/scenario/file.ts';
import { documentedBase, merged } from './documented.ts';

const folder = mkdtempSync(join(tmpdir(), 'horseshoe-scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('findScenario', () => {
  test('finds a built-in scenario by its id, from any folder', () => {
    expect(builtInScenarios()).toContain('kursk-2024');
    const path = findScenario('kursk-2024', folder);
    expect(path).toBe(join(packageRoot(), 'scenarios', 'kursk-2024', 'scenario.yaml'));
  });

  test('finds a file, or the folder it is in, from the working folder', () => {
    mkdirSync(join(folder, 'mine'));
    const path = written('mine/scenario.yaml', 'format: 1\n');
    expect(findScenario('mine', folder)).toBe(path);
    expect(findScenario('mine/scenario.yaml', folder)).toBe(path);
    expect(findScenario(path, '/')).toBe(path);
  });

  test('finds nothing where nothing is', () => {
    mkdirSync(join(folder, 'empty'));
    expect(findScenario('empty', folder)).toBeNull();
    expect(findScenario('../no-such-thing.yaml', folder)).toBeNull();
  });
});

describe('readScenario', () => {
  test('reads the built-in scenario', () => {
    const path = findScenario('kursk-2024', folder) ?? '';
    const read = readScenario(path);
    expect(read.ok && read.scenario.id).toBe('kursk-2024');
  });

  test('refuses a scenario in which the linter finds an error, and takes one with warnings', () => {
    const text = documentedBase('scenario');
    expect(readScenario(written('good.yaml', text)).ok).toBe(true);
    expect(readScenario(written('warned.yaml', text.replace('president: CHE', 'president: USA'))).ok).toBe(
      true,
    );
    const bad = readScenario(written('bad.yaml', text.replace('by: [USA]', 'by: [UTOPIA]')));
    expect(bad).toMatchObject({ ok: false, unreadable: null, problems: [{ code: 'unknown-seat' }] });
  });

  test('says why a file cannot be read', () => {
    expect(readScenario(join(folder, 'nowhere.yaml'))).toMatchObject({ ok: false, unreadable: 'ENOENT' });
    expect(readScenario(folder)).toMatchObject({ ok: false, unreadable: 'EISDIR' });
  });

  test('an endless file ends', () => {
    expect(readScenario('/dev/zero')).toMatchObject({ ok: false, problems: [{ code: 'file-too-large' }] });
  });
});

describe('readDocuments', () => {
  test('takes a document from the nearest seeds folder upwards', () => {
    mkdirSync(join(folder, 'seeds'));
    mkdirSync(join(folder, 'a', 'b', 'seeds'), { recursive: true });
    written('seeds/near.txt', 'far');
    written('seeds/far.txt', 'far');
    written('a/b/seeds/near.txt', 'near');
    const source = (document: string) => ({ id: 'x', title: 'x', document });
    const found = readDocuments(join(folder, 'a', 'b', 'scenario.yaml'), [
      source('near.txt'),
      source('far.txt'),
      source('horseshoe-no-such-document.txt'),
    ]);
    const text = (name: string) => new TextDecoder().decode(found[name] ?? undefined);
    expect([text('near.txt'), text('far.txt')]).toEqual(['near', 'far']);
    expect(found['horseshoe-no-such-document.txt']).toBeNull();
  });

  test('a source cannot name a document outside it', () => {
    const text = merged(
      documentedBase('scenario'),
      'sources:\n  - { id: item, title: X, document: ../../etc/passwd }\n',
    );
    expect(readScenario(written('outside.yaml', text))).toMatchObject({
      problems: [{ code: 'wrong-value' }],
    });
    expect(readBytes(join(folder, 'outside.yaml')).ok).toBe(true);
  });
});
