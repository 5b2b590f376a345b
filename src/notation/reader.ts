import type { NotationContext } from './context.ts';
import type { Token } from './lexer.ts';

/** What a place may be for. */
export type Sort =
  | 'seat'
  | 'claim'
  | 'draft'
  | 'candidate'
  | 'news'
  | 'challenge'
  | 'amendment'
  | 'revision'
  | 'person'
  | 'paragraph'
  | 'text'
  | 'time'
  | 'language'
  | 'end';

/** What would fit at a place: words, or a value of some sort with the ones that are known. */
export interface Expected {
  /** Words to write as they are, or the sort of value (`seat`, `claim`, `text` ...). */
  readonly words: string | null;
  readonly sort: Sort | null;
  /** What can be written there, as far as it is finite. */
  readonly known: readonly string[];
}

/**
 * A line while it is read. A form that does not fit is given up and the next one tried from the same place; the
 * expectations kept are those at the furthest place any of them came to, which is where the mistake most likely is.
 */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly context: NotationContext;
  at: number;
  furthest: number;
  expected: Expected[];
  /** False while reading for the first time: most lines are right, and nothing has to be noted for them. */
  readonly noting: boolean;
}

export const readerOf = (tokens: readonly Token[], context: NotationContext, noting: boolean): Reader => ({
  tokens,
  context,
  at: 0,
  furthest: 0,
  expected: [],
  noting,
});

/** Notes what would have fitted here; says null, so that a slot can end with it. */
export function misses(reader: Reader, one: () => Expected): null {
  if (!reader.noting || reader.at < reader.furthest) return null;
  if (reader.at > reader.furthest) reader.expected = [];
  reader.furthest = reader.at;
  reader.expected.push(one());
  return null;
}

export const here = (reader: Reader): Token | undefined => reader.tokens[reader.at];

/** Whether these words stand here; they are then read. Where some of them stand, the rest is what is expected. */
export function takes(reader: Reader, words: readonly string[]): boolean {
  const start = reader.at;
  for (const [index, word] of words.entries()) {
    const token = here(reader);
    if (token === undefined || token.type === 'text' || !isSame(token.value, word)) {
      misses(reader, () => ({ words: rest(words, index), sort: null, known: [] }));
      reader.at = start;
      return false;
    }
    reader.at += 1;
  }
  return true;
}

const isSame = (written: string, word: string): boolean =>
  written === word || written.toLowerCase() === word.toLowerCase();

const rest = (words: readonly string[], from: number): string =>
  words
    .slice(from)
    .join(' ')
    .replace(/ (?=[,:;)])/gu, '')
    .replaceAll('( ', '(');
