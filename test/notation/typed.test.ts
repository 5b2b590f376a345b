import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/notation/forms.ts';
import { patternText } from '../../src/notation/patterns.ts';
import { completeTyped, readTyped, withCompletion } from '../../src/notation/typed.ts';
import { meantThere, problemWithin, typedProblem } from '../../src/words/en.ts';
import { EXAMPLES } from '../docs/notation.ts';
import { advanceUntil, atStage, sitting } from '../table/sitting.ts';

const at = sitting({ held: ['FRA'], seed: 'plain' });
advanceUntil(at.table, atStage('debate'));
const keyboard = at.state();

/** Words of the grammar and of the scenario, marks, texts and what is none of these. */
const WORDS = [
  ...new Set(FORMS.flatMap((form) => patternText(form).split(/[\s[\]]+/u))),
  ...Object.keys(keyboard.texts.claims),
  ...['RUS', 'the', 'President', 'Russia', 'WORLD', 'vote', 'D1', 'Q1', 'others', 'for', 'later', 'absent'],
  ...[
    ',',
    ':',
    ';',
    '""',
    '"a\\n"',
    '"open',
    '“x”',
    '\\',
    '#',
    '(',
    '2024-10-31',
    '18:00',
    '\ud800',
    'é',
    '😀',
  ],
];
const lineOf = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));

describe('a line as it is typed', () => {
  it('may leave out the seat in front: what it says is the same', () => {
    const short = EXAMPLES.filter((line) => line.startsWith('France '));
    expect(short.length).toBeGreaterThan(50);
    for (const line of short) {
      const whole = readTyped(line, keyboard);
      if (whole.ok) expect(readTyped(line.slice('France '.length), keyboard), line).toEqual(whole);
    }
    expect(short.filter((line) => readTyped(line, keyboard).ok).length).toBeGreaterThan(50);
  });

  it('is read, or its mistake shown within the width, whatever is typed', () => {
    fc.assert(
      fc.property(lineOf, fc.integer({ min: 20, max: 80 }), (line, width) => {
        const read = readTyped(line, keyboard, meantThere);
        if (read.ok) return;
        const { problem } = read;
        expect(problem.from).toBeLessThanOrEqual(line.length);
        const [shown, mark] = problemWithin(problem, line, width);
        expect([...shown].length).toBeLessThanOrEqual(width);
        expect(mark.length).toBeLessThanOrEqual(width);
        expect(mark.trimStart()).toMatch(/^\^+$/u);
        expect(typedProblem(problem, line, keyboard)).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('goes on with nothing that would make it unreadable sooner', () => {
    fc.assert(
      fc.property(lineOf, (line) => {
        for (const completion of completeTyped(line, keyboard, []).slice(0, 5)) {
          const longer = withCompletion(line, completion);
          const read = readTyped(longer, keyboard);
          expect(
            read.ok || read.problem.from >= Math.min(completion.from, line.trimEnd().length),
            longer,
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
