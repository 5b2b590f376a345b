import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, layoutOf, PANES } from '../../src/screen/layout.ts';

describe('the division of the window', () => {
  it('has a form for each size', () => {
    const form = (columns: number, rows: number) => formOf({ columns, rows });
    expect([form(59, 40), form(60, 19), form(60, 20), form(99, 50)]).toEqual([
      'small',
      'small',
      'one',
      'one',
    ]);
    expect([form(100, 29), form(100, 30), form(119, 60), form(120, 39)]).toEqual([
      'one',
      'two',
      'two',
      'two',
    ]);
    expect([form(120, 40), form(400, 200)]).toEqual(['three', 'three']);
  });

  it('fills the window exactly, with the pane in front on it', () => {
    const sizes = fc.record({
      columns: fc.integer({ min: 60, max: 300 }),
      rows: fc.integer({ min: 20, max: 100 }),
    });
    fc.assert(
      fc.property(sizes, fc.constantFrom(...PANES), (size, open) => {
        const layout = layoutOf(size, open);
        const widths = layout.columns.map((column) => column[0]?.width ?? 0);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(size.columns);
        for (const column of layout.columns) {
          expect(column.reduce((sum, { height }) => sum + height, 0)).toBe(layout.bodyHeight);
          expect(Math.min(...column.map(({ height }) => height))).toBeGreaterThan(2);
        }
        expect(layout.head + (layout.tabs ? 1 : 0) + layout.bodyHeight + layout.foot).toBe(size.rows);
        expect(layout.columns.flat().map(({ pane }) => pane)).toContain(open);
      }),
    );
  });
});
