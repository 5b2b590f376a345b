import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the picture in the README is the screen as it is', () => {
  const pictures = [...readme.matchAll(/<!-- frame ([\w-]+) -->\n```text\n([\s\S]*?)\n```/g)];
  expect(pictures.length).toBeGreaterThan(0);
  for (const [, name = '', picture] of pictures) {
    const frame = readFileSync(new URL(`./screen/frames/${name}.txt`, import.meta.url), 'utf8');
    expect(picture).toBe(frame.replace(/\n+$/, ''));
  }
});

test('every file the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(0);
  for (const path of links)
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
});
