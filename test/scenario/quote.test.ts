import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../src/scenario/quote.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('findQuote', () => {
  test('finds every span of every document', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const points = [...whole];
        const from = a % points.length;
        const span = points.slice(from, from + 1 + (b % (points.length - from))).join('');
        fc.pre(!/\p{Surrogate}/u.test(span));
        expect(findQuote(bytes(whole), span).times).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('agrees with a count of overlapping matches', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 30 });
    const quote = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, quote, (whole, part) => {
        const starts = [...[...whole].keys()].filter((at) => whole.startsWith(part, at));
        expect(findQuote(bytes(whole), part).times).toBe(starts.length);
      }),
    );
  });

  test('folds, trims and normalises nothing', () => {
    const document = bytes('one two\r\nthree caf\u00e9 “four”');
    expect(findQuote(document, 'two\r\nthree').times).toBe(1);
    expect(findQuote(document, 'two three')).toEqual({ times: 0, same: 3 });
    expect(findQuote(document, 'two\nthree')).toEqual({ times: 0, same: 3 });
    expect(findQuote(document, 'cafe\u0301')).toEqual({ times: 0, same: 3 });
    expect(findQuote(document, '"four"')).toEqual({ times: 0, same: 0 });
    expect(findQuote(document, 'One two')).toEqual({ times: 0, same: 0 });
    expect(findQuote(document, '“four”\n')).toEqual({ times: 0, same: 6 });
  });

  test('a byte order mark of the document is part of it', () => {
    expect(findQuote(bytes('\ufeffone'), '\ufeffone').times).toBe(1);
    expect(findQuote(bytes('one'), '\ufeffone').times).toBe(0);
  });

  test('half a character is nowhere, not even beside a replacement character', () => {
    expect(findQuote(bytes('a \ufffd b'), '\ud800').times).toBe(0);
    expect(findQuote(bytes('😀'), '\ud83d').times).toBe(0);
  });
});
