import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './architecture/check.ts';
import { pageTable } from './architecture/page.ts';
import { type SourceFile, sourceFiles } from './architecture/source.ts';
import { LONGEST_FILE, TABLE } from './architecture/table.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const found = (file: SourceFile): readonly string[] =>
  violations(file)
    .map(({ at, rule }) => `${at} ${rule}`)
    .sort();

/** The violations a fixture says it has: `// ! rule` at the end of the line. */
const said = ({ path, text }: SourceFile): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) => {
      const rule = /\/\/ ! ([a-z-]+)$/.exec(line)?.[1];
      return rule === undefined ? [] : [`${path}:${index + 1} ${rule}`];
    })
    .sort();

describe('the import table', () => {
  it('is kept by every file of src', () => {
    const shown = sourceFiles(folder('../src'))
      .flatMap(violations)
      .map(({ at, rule, what }) => `${at} ${rule}: ${what}`);
    expect(shown).toEqual([]);
  });

  it('has a row for what there is in src, and for nothing else', () => {
    expect(readdirSync(folder('../src')).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('is the one that docs/architecture.md shows', () => {
    const page = readFileSync(folder('../docs/architecture.md'), 'utf8').split('\n');
    const start = page.indexOf(pageTable()[0] ?? '');
    expect(page.slice(start, start + pageTable().length)).toEqual(pageTable());
  });
});

describe('the checker', () => {
  const fixtures = sourceFiles(folder('fixtures/architecture'));

  it.each(fixtures.map((file) => [file.path, file] as const))(
    'reports each violation and nothing else in %s',
    (_, file) => {
      expect(found(file)).toEqual(said(file));
    },
  );

  it('reports a file over the ceiling, by its lines', () => {
    const lines = (count: number): SourceFile => ({
      path: 'council/long.ts',
      text: '// one\n'.repeat(count),
    });
    expect(found(lines(LONGEST_FILE))).toEqual([]);
    expect(found(lines(LONGEST_FILE + 1))).toEqual(['council/long.ts:1 too-long']);
  });

  it('has met a violation of every rule in these tests', () => {
    const met = new Set(fixtures.flatMap(violations).map(({ rule }) => rule));
    expect([...met].sort()).toEqual([
      'chance',
      'file',
      'folder',
      'name',
      'outside-global',
      'outside-module',
      'package',
      'types-only',
      'unknown-folder',
      'unreadable-import',
    ]);
  });
});
