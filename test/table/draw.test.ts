import { describe, expect, it } from 'vitest';
import type { ActOf } from '../../src/session/council.ts';
import { advanceUntil, done, sitting } from './sitting.ts';

const LISTED = ['DZA', 'CHN', 'ECU', 'FRA', 'GUY', 'JPN'];

/** A President at the keyboard, with six members on the list; the draw that the table offers. */
function draw(seed: string) {
  const { table, state } = sitting({ held: ['CHE', ...LISTED], seed });
  advanceUntil(table);
  for (const kind of ['meeting.call', 'meeting.open', 'decision.declare', 'item.open'] as const)
    done(table, { kind, by: 'CHE' });
  for (const by of LISTED) done(table, { kind: 'floor.request', by });
  table.bringForward('CHE');
  table.acceptHandOver();
  const offered = (): ActOf<'list.draw'> => {
    const offer = state().offers.find(({ kind }) => kind === 'list.draw');
    const act = offer?.inOrder === true ? offer.choices[0]?.act : undefined;
    if (act?.kind !== 'list.draw') throw new Error('not offered');
    return act;
  };
  return { table, state, offered };
}

describe('the order of speakers that the table draws', () => {
  it('is one of the orders of those that wait, by the seed, with nothing left open', () => {
    const orders = ['one', 'two', 'three'].map((seed) => draw(seed).offered().order);
    for (const order of orders) expect(order.toSorted()).toEqual(LISTED.toSorted());
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    expect(draw('one').offered().order).toEqual(orders[0]);
    const { state } = draw('one');
    const offer = state().offers.find(({ kind }) => kind === 'list.draw');
    expect(offer?.inOrder === true && offer.choices.flatMap(({ holes }) => holes)).toEqual([]);
  });

  it('is the same when it is taken back and drawn again', () => {
    const { table, state, offered } = draw('again');
    const act = offered();
    done(table, act);
    expect(state().view.list).toEqual(act.order);
    expect(table.undo().ok).toBe(true);
    table.bringForward('CHE');
    table.acceptHandOver();
    expect(offered()).toEqual(act);
  });
});
