import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth, graphemesOf } from '../../src/screen/cells.ts';
import { editField, type Field, field, insert, showField } from '../../src/screen/field.ts';

const press = (from: Field, ...keys: readonly string[]): Field =>
  keys.reduce((now, name) => editField(now, { name, text: name.length === 1 ? name : null }) ?? now, from);

describe('a text being written', () => {
  it('is edited where the cursor is', () => {
    const written = press(field(100, true), 'a', 'b', 'c', 'left', 'X', 'backspace', 'home', '>');
    expect(written).toMatchObject({ text: '>abc', at: 1 });
    expect(press(field(100, true, 'one two'), 'ctrl+w').text).toBe('one ');
    expect(press(field(100, true, 'one two'), 'left', 'ctrl+k').text).toBe('one tw');
    expect(press(field(100, true, 'one'), 'ctrl+j', 'x', 'ctrl+u').text).toBe('one\n');
  });

  it('deletes what a reader sees as one character', () => {
    expect(press(field(100, false, 'naïve e\u0301'), 'backspace').text).toBe('naïve ');
  });

  it('takes a paste of 100 kB as text, up to its length, without what a terminal would obey', () => {
    const pasted = insert(field(20_000, true), `\u001b[2J\u202e${'q'.repeat(100_000)}`);
    expect(pasted.text).toBe(`[2J${'q'.repeat(19_997)}`);
    expect(insert(field(50, false), 'two\nlines').text).toBe('two lines');
  });

  it('breaks a row again where two wide characters after a space are still too wide for it', () => {
    expect(showField({ ...field(1000, true, ' 北北'), at: 3 }, 4)).toEqual({
      rows: [' ', '北', '北'],
      row: 2,
      column: 2,
    });
  });

  it('shows the cursor inside its columns, after the text before it', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '北'), maxLength: 60 });
    fc.assert(
      fc.property(typed, fc.nat(60), fc.integer({ min: 3, max: 20 }), (text, at, width) => {
        const written = field(1000, true, text);
        const { rows, row, column } = showField({ ...written, at: Math.min(at, written.at) }, width);
        expect(column).toBeLessThan(width);
        expect(rows.join('').length).toBe(text.replaceAll('\n', '').length);
        const inRow = graphemesOf(rows[row] ?? '').reduce(
          (seen, character) => (cellWidth(seen) < column ? seen + character : seen),
          '',
        );
        const before = rows.slice(0, row).join('') + inRow;
        expect(before).toBe([...text].slice(0, at).join('').replaceAll('\n', ''));
      }),
    );
  });
});
