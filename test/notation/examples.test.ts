import { describe, expect, it } from 'vitest';
import { formatAct } from '../../src/notation/act.ts';
import { FORM_TEXTS, FORMS } from '../../src/notation/forms.ts';
import { parse } from '../../src/notation/parse.ts';
import { NOTATION_PAGE } from '../../src/words/en.ts';
import { EXAMPLE_CONTEXT, EXAMPLES } from '../docs/notation.ts';

const read = (line: string) => {
  const done = parse(line, EXAMPLE_CONTEXT);
  if (!done.ok) throw new Error(`${line}: ${JSON.stringify(done.problem)}`);
  return done.acts;
};

describe('the examples of docs/notation.md', () => {
  it.each(EXAMPLES)('%s', (line) => {
    const [act, ...more] = read(line);
    if (act === undefined) throw new Error(line);
    expect(more).toEqual([]);
    // What is written of it reads as the same act, and writing is settled after one time.
    expect(read(formatAct(act))).toEqual([act]);
  });

  it('show every form of every kind of act', () => {
    const kinds = new Set(EXAMPLES.flatMap((line) => read(line).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(Object.keys(FORM_TEXTS).sort());
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(FORMS.length);
  });

  it.each(NOTATION_PAGE.voteExamples.filter((line) => !line.includes('D2')))('%s', (line) => {
    expect(read(line).length).toBeGreaterThan(2);
  });
});
