import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shrunk, shrink } from '../../src/fuzz/shrink.ts';

/** The end of a search, with how many tries it took. */
function ended<T>(search: Generator<void, Shrunk<T>>): Shrunk<T> & { readonly tries: number } {
  for (let tries = 0; ; tries += 1) {
    const step = search.next();
    if (step.done === true) return { ...step.value, tries };
  }
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('making a list shorter', () => {
  it('leaves what is needed, in its order, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.uniqueArray(fc.nat(79), { maxLength: 6 }), (count, wanted) => {
        const needed = wanted.filter((one) => one < count).sort((a, b) => a - b);
        const holds = (items: readonly number[]) =>
          needed.every((one) => items.includes(one)) ? items : null;
        const { items, isShortest } = ended(shrink(numbers(count), holds, 1_000_000));
        expect(items).toEqual(needed);
        expect(isShortest).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('ends where no item can be dropped alone, though two could', () => {
    const pairs = (items: readonly number[]) =>
      items.every((one) => items.includes(one % 2 === 0 ? one + 1 : one - 1)) && items.includes(0)
        ? items
        : null;
    const { items } = ended(shrink([0, 1, 2, 3], pairs, 1_000));
    expect(items).toEqual([0, 1]);
    expect(pairs([0])).toBeNull();
  });

  it('takes what a try drops of its own accord', () => {
    const only = (items: readonly number[]) => (items.includes(7) ? [7] : null);
    const { items, tries } = ended(shrink(numbers(64), only, 1_000_000));
    expect(items).toEqual([7]);
    expect(tries).toBeLessThan(10);
  });

  it('gives up after so many items, with what it has', () => {
    const holds = (items: readonly number[]) => (items.includes(0) && items.includes(99) ? items : null);
    const { items, isShortest } = ended(shrink(numbers(100), holds, 300));
    expect(isShortest).toBe(false);
    expect(holds(items)).toEqual(items);
  });
});
