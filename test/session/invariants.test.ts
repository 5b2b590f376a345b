import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../../src/fuzz/invariants/all.ts';
import { take, watching } from '../../src/fuzz/invariants/invariant.ts';
import type { Session } from '../../src/session/session.ts';
import { INVARIANT_SENTENCES } from '../../src/words/en/invariants.ts';
import { anyAct } from './anyAct.ts';
import { STARTS } from './invariants/starts.ts';
import { drawing, wander } from './wander.ts';

const MEETINGS = 450;

const aMeeting = fc.record({
  start: fc.constantFrom(...STARTS),
  steps: fc.array(fc.nat(), { minLength: 60, maxLength: 130, size: 'max' }),
});

describe(`the invariants, over ${MEETINGS} random meetings`, () => {
  const occasions = new Map<number, number>();

  it('hold together, whatever is offered and whatever else somebody types', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aMeeting, ({ start, steps }) => {
        let session: Session = start;
        const watched = watching(INVARIANTS);
        for (const seed of steps) {
          const act = wander(session, seed)?.act ?? anyAct(session, drawing(seed));
          const taken = take(session, act);
          if (taken === null) continue;
          session = taken.after;
          const [broken] = watched.look(taken);
          if (broken !== undefined) throw new Error(`${broken.number}: ${broken.what}`);
          if (session.position.stage === 'closed') break;
        }
        for (const [number, times] of watched.occasions)
          occasions.set(number, (occasions.get(number) ?? 0) + times);
      }),
      // The states are large: printing what a shrunk meeting starts from would take minutes.
      { numRuns: MEETINGS, endOnFailure: true },
    );
  });

  it.each(INVARIANTS.map(({ number }): [number, string] => [number, INVARIANT_SENTENCES[number] ?? '']))(
    '%i. %s',
    (number) => {
      expect(occasions.get(number) ?? 0).toBeGreaterThan(0);
    },
  );

  it('are numbered in order, each once', () => {
    const numbers = INVARIANTS.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(Object.keys(INVARIANT_SENTENCES).map(Number)).toEqual(numbers);
  });
});
