import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sentences } from './architecture/sentences.ts';
import { sourceFiles } from './architecture/source.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('English', () => {
  it('is one catalogue: words/en.ts has every part', () => {
    const parts = readdirSync(folder('../src/words/en')).filter((name) => name.endsWith('.ts'));
    const catalogue = readFileSync(folder('../src/words/en.ts'), 'utf8');
    for (const part of parts) expect(catalogue).toContain(`export * from './en/${part}';`);
  });

  it('stands in src/words and nowhere else', () => {
    const found = sourceFiles(folder('../src')).flatMap(sentences);
    expect(found.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('is found wherever a sentence can stand in a file', () => {
    const path = 'screen/sentences.tsx';
    const text = readFileSync(folder(`fixtures/words/${path}`), 'utf8');
    const expected = text
      .split('\n')
      .flatMap((line, index) => (line.endsWith('// !') ? [`${path}:${index + 1}`] : []));
    expect(sentences({ path, text }).map(({ at }) => at)).toEqual(expected);
  });
});
