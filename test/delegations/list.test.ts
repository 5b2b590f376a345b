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

describe('the order of speakers (practice under rule 27)', () => {
  /** The members that the first meeting hears, in the order in which they asked, but for its requester and President. */
  function asked(seed: string): { readonly order: readonly string[]; readonly draws: number } {
    const { acts } = playOut(kursk(), { seed, limit: 150 });
    const { members = [], president, requests = [] } = acts[0]?.before.council.meetings[0] ?? {};
    const apart = [president, ...requests.map(({ by }) => by), 'RUS'];
    const order = acts.flatMap(({ act }) =>
      act.kind === 'floor.request' && members.includes(act.by) && !apart.includes(act.by) ? [act.by] : [],
    );
    return { order: [...new Set(order)], draws: acts.filter(({ act }) => act.kind === 'list.draw').length };
  }

  test('is drawn by lot when computer delegations ask, so that a computer President draws nothing on top', () => {
    const [one, other] = [asked('list'), asked('lamp')];
    expect(one.order.length).toBeGreaterThan(8);
    expect(one.order.toSorted()).toEqual(other.order.toSorted());
    expect(one.order).not.toEqual(other.order);
    expect(asked('list').order).toEqual(one.order);
    expect([one.draws, other.draws]).toEqual([0, 0]);
  });
});
