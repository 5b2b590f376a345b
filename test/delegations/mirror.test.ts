import { describe, expect, test } from 'vitest';
import type { Seat } from '../../src/council/seat.ts';
import { briefsOf } from '../../src/delegations/brief.ts';
import { decide } from '../../src/delegations/decide.ts';
import type { Situation } from '../../src/delegations/situation.ts';
import { kursk, playOut, seatsOf, situationOf } from './meeting.ts';

const scenario = kursk();
const briefs = briefsOf(scenario, seatsOf(playOut(scenario, { seed: 'x', limit: 0 }).end));

/** Plain data with two seats exchanged wherever they stand, as values or as keys. */
function exchanged<T>(value: T, one: Seat, other: Seat): T {
  const swap = (text: string): string => (text === one ? other : text === other ? one : text);
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [swap(key), inner]))
      : typeof part === 'string'
        ? swap(part)
        : part,
  );
  return JSON.parse(text) as T;
}

const mirrored = ({ view, offers, seat, chance }: Situation, one: Seat, other: Seat): Situation => ({
  view: exchanged(view, one, other),
  offers: exchanged(offers, one, other),
  seat: exchanged(seat, one, other),
  chance,
});

describe('roles exchanged give behaviour exchanged: no seat is known by its name', () => {
  const pairs: readonly (readonly [Seat, Seat])[] = [
    ['RUS', 'USA'],
    ['CHN', 'MLT'],
    ['CHE', 'FRA'],
  ];
  test.each(pairs)('%s and %s', (one, other) => {
    let decided = 0;
    for (const seed of ['mirror', 'b'])
      for (const { act, before } of playOut(scenario, { seed }).acts) {
        const brief = briefs[act.by];
        if (brief === undefined) continue;
        const decision = decide(situationOf(before, brief, seed));
        // The same draws: only the names differ.
        const mirror = decide(mirrored(situationOf(before, brief, seed), one, other));
        expect(mirror).toEqual(exchanged(decision, one, other));
        if (act.by === one || act.by === other) decided += 1;
      }
    expect(decided).toBeGreaterThan(20);
  });
});
