import { readFileSync } from 'node:fs';

/** A fenced block of `docs/diagnostics.md`: the words after the fence, and its text. */
export interface Block {
  readonly info: readonly string[];
  readonly text: string;
}

/** An entry: the code in its heading, the prose under it, its examples. */
export interface Entry {
  readonly code: string;
  readonly prose: string;
  readonly blocks: readonly Block[];
}

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');

const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(\S[^\n]*)\n(.*?)^```$/gmsu)].map(([, info = '', body = '']) => ({
    info: info.split(' '),
    text: body,
  }));

export const ENTRIES: readonly Entry[] = page
  .split(/^#{2,3} /mu)
  .filter((section) => section.startsWith('`'))
  .map((section) => ({
    code: /^`([^`]+)`/u.exec(section)?.[1] ?? '',
    prose: section
      .slice(section.indexOf('\n'))
      .replace(/^```.*?^```$/gmsu, '')
      .trim(),
    blocks: blocksIn(section),
  }));

export function documentedBase(kind: string): string {
  const block = blocksIn(page).find(({ info }) => info.includes(kind) && !info.includes('file'));
  if (block === undefined) throw new Error(`no ${kind} in the page`);
  return block.text;
}

/** Top-level keys with their lines. Lines before the first key are dropped. */
const sections = (text: string): readonly (readonly [key: string, text: string])[] =>
  text
    .split(/^(?=\w)/mu)
    .filter((part) => part.trim() !== '')
    .map((part) => [/^\w+/u.exec(part)?.[0] ?? '', part]);

/** `base` with the top-level keys of `fragment` in the place of its own; keys it does not have come last. */
export function merged(base: string, fragment: string): string {
  const given = sections(fragment);
  const has = (key: string) => given.some(([other]) => other === key);
  const kept = sections(base).map(([key, text]) =>
    has(key)
      ? given
          .filter(([other]) => other === key)
          .map(([, own]) => own)
          .join('')
      : text,
  );
  const added = given
    .filter(([key]) => !sections(base).some(([other]) => other === key))
    .map(([, text]) => text);
  return [...kept, ...added].join('');
}
