import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/scenario/file.ts';
import { checkSeed } from '../../src/seeding/check.ts';
import { documentOf, readSeed } from '../../src/seeding/events.ts';

const seeds = join(packageRoot(), 'seeds');
const text = readFileSync(join(seeds, 'kursk-2024.events.yaml'), 'utf8');
const document = readFileSync(join(seeds, 'kursk-2024.txt'));

function opened(source: string) {
  const seed = readSeed(source, 'e.yaml');
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  return seed;
}

const codes = (source: string, bytes: Uint8Array = document): readonly string[] =>
  checkSeed(opened(source), 'e.yaml', bytes).map(({ line, code }) => `${line} ${code}`);

const small = (quote: string): string =>
  `format: 1\nid: x\nseed: s\nsources:\n  - { id: s, title: T, document: d.txt }\nevents:\n  - id: a\n    kind: claim\n    by: [USA]\n    says: it is\n    quote: ${quote}\n`;

describe('the seed of October 2024', () => {
  test('is kept as received', () => {
    expect(document).toHaveLength(2356);
    expect(document.at(-1)).toBe('.'.charCodeAt(0));
  });

  test('every quotation stands in it once, and no two events rest on the same span', () => {
    expect(codes(text)).toEqual([]);
    expect(documentOf(opened(text).data)).toBe('kursk-2024.txt');
  });

  test('has every event of the item', () => {
    const { events } = opened(text).data;
    const kinds = (by: string) => events.filter((event) => event.by.includes(by)).map(({ kind }) => kind);
    expect(kinds('RUS').sort()).toEqual(['charge', 'denial', 'request', 'silence']);
    expect(kinds('USA').sort()).toEqual(['challenge', 'charge', 'charge', 'claim', 'criticism', 'measure']);
    expect(kinds('CHN').sort()).toEqual(['charge', 'claim', 'rebuttal']);
    expect(kinds('PRK')).toEqual(['denial', 'defence']);
    expect(kinds('UKR')).toEqual(['naming']);
    expect(events.filter(({ by }) => by.includes('KOR') && by.includes('GBR'))).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === 'assessment').map(({ id }) => id)).toEqual([
      'ambiguity',
      'tensions',
      'sanctions-regime',
      'rift',
    ]);
  });

  test('what the item blurs is corrected with a source: the day of the generals, the hour of the question', () => {
    const corrected = opened(text).data.events.filter(({ correction }) => correction?.source !== undefined);
    expect(corrected.map(({ id }) => id)).toEqual(expect.arrayContaining(['generals', 'challenge']));
    expect(corrected.find(({ id }) => id === 'generals')?.meeting).toBe('2024-10-30');
    expect(corrected.find(({ id }) => id === 'challenge')?.occasion).toBe('further');
  });

  test('a quotation with one letter changed is reported at its line', () => {
    const changed = text.replace('quote: Following an initial denial', 'quote: Following an initial Denial');
    const line = changed.split('\n').findIndex((one) => one.includes('initial Denial')) + 1;
    expect(codes(changed)).toEqual([`${line} quote-not-found`]);
  });

  test('the same quotations are not found when the document’s bytes change', () => {
    const crlf = new TextEncoder().encode(new TextDecoder().decode(document).replaceAll(' ', '\u00a0'));
    expect(codes(text, crlf).every((found) => found.endsWith('quote-not-found'))).toBe(true);
  });
});

describe('checkSeed', () => {
  const bytes = new TextEncoder().encode('\ufeffIt is.\r\nIt was, and it was so.\r\n');

  test('line ends and marks of the document are bytes like others', () => {
    expect(codes(small('"It is.\\r\\nIt was"'), bytes)).toEqual([]);
    expect(codes(small('"\\uFEFFIt is."'), bytes)).toEqual([]);
    expect(codes(small('"It is.\\nIt was"'), bytes)).toEqual(['11 quote-not-found']);
    expect(codes(small('It is. It was'), bytes)).toEqual(['11 quote-not-found']);
  });

  test('a folded quotation ends without a line break only if it is written so', () => {
    expect(codes(small('>-\n      It was, and\n      it was so.'), bytes)).toEqual([]);
    expect(codes(small('>\n      It was, and\n      it was so.'), bytes)).toEqual(['11 quote-not-found']);
  });

  test('a quotation that stands twice is no place, an empty one no quotation', () => {
    expect(codes(small('t was'), bytes)).toEqual(['11 ambiguous-quote']);
    expect(codes(small('""'), bytes)).toEqual(['11 empty-quote']);
    expect(codes(small('" \\n"'), bytes)).toEqual(['11 empty-quote']);
  });

  test('seats, sources and authors are looked at', () => {
    const event = small('It is.');
    expect(codes(event.replace('[USA]', '[Utopia]'), bytes)).toEqual(['9 unknown-seat']);
    expect(codes(event.replace('[USA]', '[]'), bytes)).toEqual(['7 unattributed-accusation']);
    expect(codes(event.replace('seed: s', 'seed: t'), bytes)).toEqual(['3 unknown-source']);
    expect(codes(event.replace(', document: d.txt', ''), bytes)).toEqual(['3 quote-without-document']);
    expect(codes(`${event}    correction: { text: T, source: { id: t } }\n`, bytes)).toEqual([
      '12 unknown-source',
    ]);
    expect(codes(`${event}    correction: { text: T }\n`, bytes)).toEqual(['12 no-source']);
  });
});
