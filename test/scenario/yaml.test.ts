import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { decodeText, LARGEST_FILE } from '../../src/scenario/text.ts';
import { readYaml } from '../../src/scenario/yaml.ts';
import { diagnostic } from '../../src/words/en/diagnostics.ts';
import { documentedBase, merged } from './documented.ts';

const base = documentedBase('scenario');

const codes = (text: string): readonly string[] => {
  const parsed = parseScenario(text, 'x.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
};

describe('places in a YAML file', () => {
  test('columns count code points, not UTF-16 units', () => {
    expect(codes(merged(base, 'length: { "😀é": 1, minutes: 1 }\n'))).toEqual(['6:11 unknown-key']);
    expect(codes(merged(base, 'length: { minutes: 1, "😀😀": 1, x: 1 }\n'))).toEqual([
      '6:23 unknown-key',
      '6:32 unknown-key',
    ]);
  });

  test('a byte order mark takes no column, and CRLF no line', () => {
    expect(codes(`\ufeff${base}`)).toEqual([]);
    expect(codes(`\ufeff${base.replace('format: 1', 'format: 2')}`)).toEqual(['1:9 wrong-value']);
    const crlf = base.replaceAll('\n', '\r\n');
    expect(codes(crlf)).toEqual([]);
    expect(codes(crlf.replace('minutes: 10', 'minutes: 0'))).toEqual(['6:20 wrong-value']);
  });

  test('a missing key is reported at its mapping, an empty value at its key', () => {
    const fragment = 'people:\n  - { id: smith, name: A. Smith, seat: smith, invented: true }\nsummary:\n';
    expect(codes(merged(base, fragment))).toEqual(['4:9 wrong-type', '11:5 missing-key']);
  });

  test('a value behind an alias is found where the anchor holds it', () => {
    const fragment = 'sources:\n  - &source { id: item, title: A news item, year: 1 }\n  - *source\n';
    expect(codes(merged(base, fragment))).toEqual(['9:45 unknown-key', '9:45 unknown-key']);
  });

  test('all that is wrong in the shape is reported at once, in file order', () => {
    const text = base
      .replace('format: 1', 'format: one')
      .replace("'10:00'", "'25:00'")
      .replace('true', 'yes');
    expect(codes(text)).toEqual(['1:9 wrong-value', '11:93 wrong-value', '15:11 wrong-value']);
  });
});

describe('what is wrong is said where it is', () => {
  test('an alias that names nothing, or only what comes after it, is found at its own place', () => {
    expect(codes(merged(base, 'length: *zz\n'))).toEqual(['6:9 unknown-alias']);
    expect(codes('claims:\n  - by: *later\n  - by: &later [USA]\n')).toEqual(['2:9 unknown-alias']);
    const many = `a: &a 1\nb: [${'*a, '.repeat(20_000)}*zz]\n`;
    expect(codes(many)).toEqual([`2:${5 + 80_000} unknown-alias`]);
  });

  test('an empty list is told from a small number', () => {
    const said = (fragment: string) => {
      const parsed = parseScenario(merged(base, fragment), 'x.yaml');
      return parsed.ok ? [] : parsed.problems.map(diagnostic);
    };
    expect(said('meetings: []\n')).toEqual(['meetings must be a list with at least 1 entry']);
    expect(said('length: { minutes: 0 }\n')).toEqual(['length.minutes must be at least 1, and is 0']);
  });

  test('lines may end in a carriage return alone', () => {
    const cr = base.replaceAll('\n', '\r');
    expect(codes(cr)).toEqual([]);
    expect(codes(cr.replace('minutes: 10', 'minutes: 0'))).toEqual(['6:20 wrong-value']);
    expect(codes(`# a comment\r${cr.replace('format: 1', 'format: 2')}`)).toEqual(['2:9 wrong-value']);
  });
});

describe('texts that must not be read', () => {
  test.each([
    ['nested lists', '['.repeat(50_000)],
    ['nested mappings', '{a: '.repeat(50_000)],
    ['nested block lists', '- '.repeat(50_000)],
    ['nested keys', '? '.repeat(50_000)],
  ])('%s are refused before they exhaust the stack', (_, text) => {
    expect(codes(text)).toEqual([expect.stringContaining('too-deep')]);
  });

  test('an alias to its own holder is no endless scenario', () => {
    expect(codes('a: &a\n  b: *a\n').length).toBeGreaterThan(0);
  });

  test('keys that name parts of every object are keys like others', () => {
    expect(codes(merged(base, 'length: { minutes: 1, __proto__: 1, constructor: 1 }\n'))).toEqual([
      '6:23 unknown-key',
      '6:37 unknown-key',
    ]);
  });

  test.each([
    ['a direction mark', '"left \\u202e right"'],
    ['an Arabic letter mark', '"left \\u061c right"'],
    ['a left-to-right mark', '"left \\u200e right"'],
    ['a space of no width', '"zero\\u200bwidth"'],
    ['a byte order mark', '"zero\\ufeffwidth"'],
    ['a separator of lines', '"one\\u2028two"'],
    ['a separator of paragraphs', '"one\\u2029two"'],
    ['an escape sequence', '"\\e[2J"'],
    ['a second line', '"one\\ntwo"'],
    ['a space at the end', '"one "'],
    ['nothing', '""'],
  ])('a title with %s is refused', (_, title) => {
    expect(codes(merged(base, `title: ${title}\n`))).toEqual(['3:8 wrong-value']);
  });

  test('any text at all gives data or problems with a place inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = readYaml(text, 'x.yaml');
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        const lines = text.split(/\r\n?|\n/u).length;
        for (const { line, column } of read.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('bytes', () => {
  test('the byte at which the text stops being UTF-8 is named', () => {
    const bytes = new TextEncoder().encode('title: é');
    bytes[8] = 0x41;
    const decoded = decodeText(bytes, 'x');
    expect(decoded).toMatchObject({ ok: false, problems: [{ code: 'not-text', facts: { byte: 8 } }] });
  });

  test('a cut character at the end is no UTF-8', () => {
    const bytes = new TextEncoder().encode('title: é').subarray(0, 8);
    expect(decodeText(bytes, 'x')).toMatchObject({ ok: false, problems: [{ code: 'not-text' }] });
  });

  test('UTF-16 is no UTF-8', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'x').ok).toBe(false);
  });

  test('the largest file is read and the next is not', () => {
    expect(decodeText(new Uint8Array(LARGEST_FILE).fill(0x23), 'x').ok).toBe(true);
    expect(decodeText(new Uint8Array(LARGEST_FILE + 1).fill(0x23), 'x').ok).toBe(false);
  });
});
