import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeEntry, encodeHeader, encodeRecord } from '../../src/record/lines.ts';
import { act, back, headerFrom, wander, write } from './fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function sample() {
  const writing = wander(write(null), [7, 3, 99, 12, 5, 41, 8]);
  act(writing, { kind: 'seat.arrive', by: 'FRA', person: 'Zoë “Ж” 中' });
  back(writing, 4);
  wander(writing, [2, 30, 6]);
  return writing;
}

const { header, entries } = sample();
const text = encodeRecord(header, entries);
const problemsOf = (source: string | Uint8Array) => {
  const decoded = decodeRecord(source);
  return decoded.ok ? [] : decoded.problems;
};
const lineOf = (change: object): string => `${JSON.stringify({ ...entries[0], ...change })}\n`;

describe('decodeRecord', () => {
  it('gives back what was encoded', () => {
    expect(decodeRecord(text)).toEqual({
      ok: true,
      header,
      entries,
      format: 1,
      notice: null,
      keepBytes: bytesOf(text).length,
    });
  });

  it('gives back the same from random meetings with own words in any script, as text and as bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 40 }), fc.string({ unit: 'binary' }), (list, typed) => {
        const writing = wander(write(null), list);
        const odd = writing.entries.map((entry) => ({ ...entry, why: [{ code: typed, facts: { typed } }] }));
        const encoded = encodeRecord(writing.header, odd);
        expect(decodeRecord(encoded)).toMatchObject({ ok: true, entries: odd });
        expect(decodeRecord(bytesOf(encoded))).toEqual(decodeRecord(encoded));
      }),
      { numRuns: 30 },
    );
  });

  it('cut anywhere, gives the entries before the cut, a notice, and where to go on; never another entry', () => {
    const bytes = bytesOf(text);
    const start = bytesOf(encodeHeader(header)).length;
    for (let end = 0; end < bytes.length; end += 1) {
      const decoded = decodeRecord(bytes.subarray(0, end));
      if (end < start) {
        expect(decoded.ok).toBe(false);
        continue;
      }
      if (!decoded.ok) throw new Error(`cut at ${end}: ${JSON.stringify(decoded.problems)}`);
      expect(decoded.entries).toEqual(entries.slice(0, decoded.entries.length));
      const whole = bytesOf(encodeRecord(header, decoded.entries)).length;
      expect(decoded.keepBytes).toBe(whole);
      const torn = whole === end ? null : { kind: 'truncated', line: decoded.entries.length + 2 };
      expect(decoded.notice).toEqual(torn);
    }
  });

  it('leaves out a last line that is no JSON although it ends', () => {
    const decoded = decodeRecord(`${text}{"n":12,"par\n`);
    expect(decoded).toMatchObject({
      ok: true,
      entries,
      notice: { kind: 'truncated', line: entries.length + 2 },
      keepBytes: bytesOf(text).length,
    });
  });

  it('leaves out a tail of zero bytes, which a lost power supply leaves', () => {
    const decoded = decodeRecord(`${text}${'\0'.repeat(64)}`);
    expect(decoded).toMatchObject({ ok: true, entries, keepBytes: bytesOf(text).length });
  });

  it('reads a byte order mark and carriage returns over', () => {
    const decoded = decodeRecord(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(decoded).toMatchObject({ ok: true, header, entries, notice: null });
  });

  it.each([
    ['an empty file', '', [{ line: 1, code: 'empty' }]],
    ['another JSON file', '{"kind":"score"}\n', [{ line: 1, code: 'not-a-record' }]],
    ['prose', 'Dear delegates,\nwelcome.\n', [{ line: 1, code: 'not-a-record' }]],
    ['a header cut short', encodeHeader(header).slice(0, 60), [{ line: 1, code: 'torn-header' }]],
    [
      'a newer format',
      `${JSON.stringify({ ...header, format: 2 })}\n`,
      [{ line: 1, code: 'format', found: '2', isNewer: true }],
    ],
    [
      'a header without a seed',
      `${JSON.stringify({ ...header, seed: undefined })}\n`,
      [{ line: 1, code: 'header', part: 'seed' }],
    ],
    [
      'a header with a key of its own',
      `${JSON.stringify({ ...header, extra: 1 })}\n`,
      [{ line: 1, code: 'header', part: 'extra' }],
    ],
  ])('refuses %s', (_name, source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });

  it('refuses a binary file', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(problemsOf(png)).toEqual([{ line: 1, code: 'not-a-record' }]);
  });

  it.each([
    ['no JSON in the middle', '{"n":1\n', [{ line: 2, code: 'not-json' }]],
    ['an empty line in the middle', '\n', [{ line: 2, code: 'not-json' }]],
    [
      'an unknown act',
      lineOf({ act: { kind: 'seat.dance', by: 'USA' } }),
      [{ line: 2, code: 'entry', part: 'act' }],
    ],
    [
      'an act with a part missing',
      lineOf({ act: { kind: 'floor.give', by: 'CHE' } }),
      [{ line: 2, code: 'entry', part: 'act' }],
    ],
    ['a digest of another form', lineOf({ digest: 'abc' }), [{ line: 2, code: 'entry', part: 'digest' }]],
    ['a time that is none', lineOf({ at: 'noon' }), [{ line: 2, code: 'entry', part: 'at' }]],
    ['a capacity that is none', lineOf({ capacity: 'king' }), [{ line: 2, code: 'entry', part: 'capacity' }]],
    ['a key of its own', lineOf({ note: 1 }), [{ line: 2, code: 'entry', part: 'note' }]],
    ['an entry out of sequence', lineOf({ n: 5 }), [{ line: 2, code: 'sequence', expected: 1, found: 5 }]],
    ['an entry that follows itself', lineOf({ parent: 1 }), [{ line: 2, code: 'parent', found: 1 }]],
  ])('refuses %s, by its line', (_name, line, problems) => {
    const [, , second = ''] = text.split('\n');
    const source = `${encodeHeader(header)}${line}${second}\n`;
    expect(problemsOf(source)).toEqual(problems);
  });

  it('refuses a line of the middle that is no UTF-8', () => {
    const bad = new Uint8Array([...bytesOf(encodeHeader(header)), 0xff, 0x0a, ...bytesOf(lineOf({}))]);
    expect(problemsOf(bad)[0]).toEqual({ line: 2, code: 'not-utf8' });
  });

  it('lists every broken line, up to twenty', () => {
    const source = encodeHeader(header) + 'x\n'.repeat(50) + lineOf({ n: 51 });
    expect(problemsOf(source)).toHaveLength(20);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat(255), (noise, where, byte) => {
        const bytes = bytesOf(text);
        bytes[where % bytes.length] = byte;
        expect(typeof decodeRecord(bytes).ok).toBe('boolean');
        expect(decodeRecord(noise).ok).toBe(false);
      }),
    );
  });
});

describe('encodeEntry', () => {
  it('is one line whatever was typed', () => {
    const [first] = entries;
    if (first === undefined) throw new Error('no entry');
    const words = { text: 'one\ntwo\u2028three\r\n\ud800', lang: 'en' };
    const entry = { ...first, act: { kind: 'statement.make', by: 'USA', moves: [], words } as const };
    const line = encodeEntry(entry);
    expect(line.slice(0, -1)).not.toMatch(/[\n\r]/);
    expect(JSON.parse(line)).toEqual(entry);
  });
});

describe('encodeHeader', () => {
  it('keeps every key of the header', () => {
    expect(JSON.parse(encodeHeader(headerFrom('2024-10-31')))).toEqual(headerFrom('2024-10-31'));
  });
});
