import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step } from '../../src/session/step.ts';
import type { Writing } from './fixture.ts';
import { floor, opened } from './sitting.ts';
import { verbatimOf } from './told.ts';

describe('typed text', () => {
  /** The lines that are form and not speech: headings, tables, notes, what happened, rules, and who speaks. */
  const formOf = (page: string): readonly string[] =>
    page.split('\n').flatMap((line) => {
      if (/^(#|>|\||\*[^*]|---)/.test(line)) return [line];
      return line.startsWith('**') ? [line.split(': ')[0] ?? ''] : [];
    });

  it('can forge no heading, no speaker, no table and nothing that happened', () => {
    const spoken = (text: string): Writing | null => {
      const { writing, does } = opened();
      floor(does, 'USA');
      const taken = step(writing.states.get(writing.entries.length) ?? writing.start, {
        kind: 'statement.make',
        by: 'USA',
        moves: [],
        words: { text, lang: 'en' },
      });
      if (!taken.ok) return null;
      does({ kind: 'statement.make', by: 'USA', moves: [], words: { text, lang: 'en' } });
      return writing;
    };
    const plain = spoken('x');
    if (plain === null) throw new Error('refused');
    const expected = formOf(verbatimOf(plain));
    const part = fc.constantFrom(
      '# ',
      '**The President**: ',
      '\n',
      '| a | b |',
      '---',
      '*rose*',
      '> ',
      'x',
      '- ',
      '\n\n',
      '<h1>',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const writing = spoken(parts.join(''));
        fc.pre(writing !== null);
        expect(formOf(verbatimOf(writing as Writing))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
