import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLineStart,
  heading,
  inline,
  italic,
  page,
  paragraphsOf,
  table,
} from '../../src/record/markdown.ts';

/** What a reader of Markdown sees of a line: the text with its backslash escapes resolved. */
const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const nasty = fc
  .array(
    fc.constantFrom(
      ...['#', '*', '**', '_', '`', '```', '|', '<', '>', '[', ']', '(', '~', '=', '-', '+', '1.', '2)', ':'],
      ...[
        '\\',
        '&lt;',
        '$',
        ' ',
        '\t',
        'a',
        'É',
        '\n',
        '\r\n',
        '\u2028',
        '\u202e',
        '\u200f',
        '\0',
        '\u{e0041}',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('somebody’s text in Markdown', () => {
  it('keeps every mark as text', () => {
    expect(inline('**The President**: <b>x</b> [a](b) `c` | _d_ #e &amp; \\ ~f~')).toBe(
      '\\*\\*The President\\*\\*: \\<b\\>x\\</b\\> \\[a\\](b) \\`c\\` \\| \\_d\\_ \\#e \\&amp; \\\\ \\~f\\~',
    );
  });

  it.each([
    ['# A heading', '\\# A heading'],
    ['- a list', '\\- a list'],
    ['+ a list', '\\+ a list'],
    ['1. a list', '1\\. a list'],
    ['12) a list', '12\\) a list'],
    ['=====', '\\====='],
    ['---', '\\---'],
    ['> a quotation', '\\> a quotation'],
    ['    code', 'code'],
    ['\tcode', 'code'],
    ['2024 was a year', '2024 was a year'],
    ['1.5 million', '1\\.5 million'],
  ])('does not let %j make a block of its own', (text, markdown) => {
    expect(atLineStart(text)).toBe(markdown);
  });

  it('reads as it was typed, but for what cannot be seen', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const line of paragraphsOf(text)) {
          const plain = line
            .replace(/\t/g, ' ')
            .replace(/[\0\u202e\u200f\u{e0041}]/gu, '')
            .replace(/\s+/g, ' ')
            .trim();
          expect(shown(atLineStart(line))).toBe(plain);
        }
      }),
    );
  });

  it('leaves no mark unescaped, no line break, and nothing that hides or turns text', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        for (const made of [inline(text), ...paragraphsOf(text).map(atLineStart)]) {
          expect(made).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/u);
          expect(made.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>#|~&$]/);
        }
        for (const made of paragraphsOf(text).map(atLineStart))
          expect(made).not.toMatch(/^(?: |[-+=:#>|]|\d+[.)])/);
      }),
    );
  });

  it('becomes one paragraph for each line that was typed', () => {
    expect(paragraphsOf('one\r\ntwo\n\n  \nthree\u2028four\u0085five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    expect(paragraphsOf('\u202e\n')).toEqual([]);
  });
});

describe('blocks', () => {
  it('keep somebody’s line breaks and bars out of their form', () => {
    expect(heading(2, 'a\nb')).toBe('## a b');
    expect(italic('a*b')).toBe('*a\\*b*');
    expect(table(['x', 'y'], [['a|b', 'c\nd']])).toBe('| x | y |\n| --- | --- |\n| a\\|b | c d |');
    expect(page(['a', '', 'b'])).toBe('a\n\nb\n');
  });
});
