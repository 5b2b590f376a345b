import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut } from './meeting.ts';

/** A person at the seat of France that asks for the floor, and proposes to everybody ahead on the list to change places. */
function person(session: Session): Act | null {
  if (session.position.stage !== 'debate') return null;
  const offers = offersInOrder(session, 'FRA');
  const ask = offers.find(({ kind }) => kind === 'floor.request')?.choices[0]?.act;
  const meeting = session.council.meetings[session.council.current];
  if (ask !== undefined && meeting?.spoken.includes('FRA') === false) return ask;
  const swap = offers.find(({ kind }) => kind === 'list.swap')?.choices[0]?.act;
  const pass = offers.find(({ kind }) => kind === 'floor.pass')?.choices[0]?.act;
  return swap ?? pass ?? null;
}

describe('changing places on the list', () => {
  test('a computer delegation agrees when it is asked, and does not ask', () => {
    const { acts } = playOut(kursk(), { seed: 'list', person, held: ['FRA'], limit: 150 });
    const swaps = acts.filter(({ act }) => act.kind === 'list.swap');
    const agreed = swaps.filter(({ act }) => act.by !== 'FRA');
    expect(agreed.length).toBeGreaterThan(0);
    for (const { act, outcomes, why } of agreed) {
      expect(act).toMatchObject({ to: 'FRA' });
      expect(outcomes).toEqual([{ kind: 'list.swapped', by: 'FRA', to: act.by }]);
      expect(why).toEqual([{ code: 'agrees-to-change-places', facts: { to: 'FRA' } }]);
    }
    const left = playOut(kursk(), { seed: 'list' }).acts.filter(({ act }) => act.kind === 'list.swap');
    expect(left).toEqual([]);
  });
});
