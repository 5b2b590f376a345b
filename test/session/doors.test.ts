import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offers } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { step, stepInPlace } from '../../src/session/step.ts';
import { aMeeting, startAt } from './starts.ts';
import { deepFreeze, ownCopy, seatsOf, wander } from './wander.ts';

const RUNS = 300;

describe('the play door and the simulation door', () => {
  it('give the same Council, outcomes, refusals and position, and change no act', () => {
    let done = 0;
    fc.assert(
      fc.property(aMeeting(120), ({ start, steps }) => {
        let play: Session = startAt(start);
        const simulation = ownCopy(play);
        for (const [at, seed] of steps.entries()) {
          // What is handed out may be frozen or kept by whoever asked: neither door changes it, nor depends on it.
          if (at % 20 === 0)
            for (const seat of seatsOf(play)) deepFreeze(offers(simulation as Session, seat));
          const found = wander(play, seed);
          if (found === null) continue;
          const act = deepFreeze(found.act);
          const one = step(play, act);
          const other = stepInPlace(simulation, act);
          expect(other.ok).toBe(one.ok);
          if (!one.ok || !other.ok) {
            if (!one.ok && !other.ok)
              expect({ ...other.refusal, instead: [] }).toEqual({ ...one.refusal, instead: [] });
            continue;
          }
          expect(deepFreeze(other.outcomes)).toEqual(one.outcomes);
          play = one.session;
          expect(simulation.position).toBe(play.position);
          done += 1;
        }
        expect(simulation.council).toEqual(play.council);
      }),
      { numRuns: RUNS },
    );
    expect(done).toBeGreaterThan(RUNS * 20);
  });

  it('go back by keeping the session as it was: a step changes nothing of the one before', () => {
    fc.assert(
      fc.property(aMeeting(60), ({ start, steps }) => {
        let session: Session = startAt(start);
        for (const seed of steps) {
          const found = wander(session, seed);
          if (found === null) continue;
          const before = session;
          const kept = JSON.stringify(before.council);
          const taken = step(before, found.act);
          if (!taken.ok) continue;
          session = taken.session;
          expect(JSON.stringify(before.council)).toBe(kept);
          expect(session.council.entry).toBe(before.council.entry + 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hold plain data: a Council read back from JSON goes on the same', () => {
    fc.assert(
      fc.property(aMeeting(40), ({ start, steps }) => {
        let session: Session = startAt(start);
        for (const seed of steps) {
          const found = wander(session, seed);
          if (found === null) continue;
          const read = { ...session, council: JSON.parse(JSON.stringify(session.council)) };
          const one = step(session, found.act);
          const other = step(read, found.act);
          expect(other).toEqual(one);
          if (one.ok) session = one.session;
        }
      }),
      { numRuns: 100 },
    );
  });
});
