import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chance, chanceFor, chanceOn } from '../../src/chance/chance.ts';

const draws = (chance: Chance, n: number): readonly number[] =>
  Array.from({ length: n }, () => chance.next());
const word = fc.string({ maxLength: 8 });
const entry = fc.nat(100_000);

describe('a draw follows from seed, seat and entry alone', () => {
  test('the same key gives the same stream, whatever others drew in between', () => {
    fc.assert(
      fc.property(word, word, word, entry, fc.nat(20), (seed, seat, other, at, drawn) => {
        const alone = draws(chanceFor(seed, seat, at), 5);
        draws(chanceFor(seed, other, at), drawn);
        const again = chanceFor(seed, seat, at);
        draws(again.on('something else'), drawn);
        expect(draws(again, 5)).toEqual(alone);
      }),
    );
  });

  test('another seed, seat or entry gives another stream', () => {
    const streams = [
      chanceFor('a', 'USA', 7),
      chanceFor('b', 'USA', 7),
      chanceFor('a', 'RUS', 7),
      chanceFor('a', 'USA', 8),
      chanceFor('aU', 'SA', 7),
      chanceOn('a', 'USA', '7'),
    ].map((chance) => draws(chance, 3).join());
    expect(new Set(streams).size).toBe(streams.length);
  });

  test('a matter keeps its draws at every entry', () => {
    fc.assert(
      fc.property(word, word, word, entry, entry, (seed, seat, matter, one, two) => {
        const first = draws(chanceFor(seed, seat, one).on(matter), 3);
        expect(draws(chanceFor(seed, seat, two).on(matter), 3)).toEqual(first);
        expect(draws(chanceOn(seed, seat, matter), 3)).toEqual(first);
      }),
    );
  });
});

test('the draws of a known key stay what they were: saved meetings depend on them', () => {
  expect(draws(chanceFor('horseshoe', 'CHE', 1), 3)).toMatchInlineSnapshot(`
    [
      0.9434751691296697,
      0.37568993330933154,
      0.9502688786014915,
    ]
  `);
});

test('numbers lie in [0, 1), whole numbers below n, picks among the options', () => {
  fc.assert(
    fc.property(word, entry, fc.integer({ min: 1, max: 50 }), (seed, at, n) => {
      const chance = chanceFor(seed, 'SVN', at);
      for (const value of draws(chance, 10)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
      const whole = chance.below(n);
      expect(Number.isInteger(whole) && whole >= 0 && whole < n).toBe(true);
      expect(['a', 'b', 'c']).toContain(chance.pick(['a', 'b', 'c']));
      expect(chance.happens(0)).toBe(false);
      expect(chance.happens(1)).toBe(true);
    }),
  );
});

test('draws are spread evenly over the seats of a table', () => {
  const shares = Array.from({ length: 2000 }, (_, at) => chanceFor('spread', 'MLT', at).next());
  const below = (limit: number): number => shares.filter((share) => share < limit).length / shares.length;
  for (const limit of [0.25, 0.5, 0.75]) expect(Math.abs(below(limit) - limit)).toBeLessThan(0.05);
});
