import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/council/stages.ts';
import { answerLine, keptLine } from './answers.ts';
import { PLACES } from './places.ts';

/**
 * No answer of the rules changes unnoticed: what each place offers, refuses (with which rule, reason and facts) and brings
 * about is kept as a digest. Whoever changes a rule on purpose runs `node test/answers/write.ts` and says why the
 * lines of just these places changed.
 */
describe('what a place in a meeting answers to every act is what it answered before', () => {
  it.each(Object.keys(PLACES))('%s', (name) => {
    const session = PLACES[name];
    if (session === undefined) throw new Error(name);
    expect(answerLine(name, session)).toBe(keptLine(name));
  });

  it('the places are of every stage', () => {
    const stages = new Set(Object.values(PLACES).map(({ position }) => position.stage));
    expect(STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
  });
});
