import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth, centre, clean, cleanLines, clip, pad, wrap } from '../../src/screen/cells.ts';
import { fitted, lineWidth, span } from '../../src/screen/lines.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 80 });
// Some characters take three columns.
const width = fc.integer({ min: 4, max: 60 });

describe('text on the screen', () => {
  it('loses what a terminal would obey, and nothing else', () => {
    expect(clean('a\u001b[31mb\u0007c\u202ed\u2066e\u009bf')).toBe('a[31mbcdef');
    expect(clean('a\u200bb\u061cc\u2060d\ufeffe\u200cf')).toBe('abcdef');
    expect(clean('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(clean('São Tomé\tand 北京')).toBe('São Tomé and 北京');
    expect(cleanLines('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  });

  it('is measured in columns', () => {
    expect(cellWidth('北京')).toBe(4);
    expect(cellWidth('e\u0301')).toBe(1);
    expect(clip('北京大学', 5)).toBe('北京…');
  });

  it('takes exactly the columns it is given', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        const shown = clean(given);
        expect(cellWidth(pad(shown, columns))).toBe(columns);
        expect(cellWidth(centre(shown, columns))).toBe(columns);
        expect(lineWidth(fitted([span(given), span(given, 'dim')], columns))).toBe(columns);
      }),
    );
  });

  it('is wrapped within its columns without losing a letter', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        const rows = wrap(given, columns);
        for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
        const letters = (joined: string): string => joined.replaceAll(/[ \n]/gu, '');
        expect(letters(rows.join(''))).toBe(letters(cleanLines(given)));
      }),
    );
  });
});
