import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, isDate, monthOf, nextDays, weekday, yearOf } from '../../src/council/dates.ts';

/** A day as JavaScript's own calendar writes it: the independent witness of these tests. */
const fromDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: -300_000, max: 300_000 });

describe('dates', () => {
  it('tells real days from days that never were', () => {
    for (const real of ['1946-01-17', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])
      expect(isDate(real), real).toBe(true);
    for (const unreal of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-01-00',
      '0000-01-01',
    ]) {
      expect(isDate(unreal), unreal).toBe(false);
    }
    for (const other of [
      '',
      '2024-1-1',
      '20240101',
      ' 2024-01-01',
      '2024-01-01T00:00',
      '２０２４-01-01',
      '2024-01-01\n',
    ]) {
      expect(isDate(other), JSON.stringify(other)).toBe(false);
    }
  });

  it('goes forward and back as the calendar does', () => {
    expect(nextDays('2024-10-31', 1)).toBe('2024-11-01');
    expect(nextDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(nextDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(nextDays('2024-10-31', 0)).toBe('2024-10-31');
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (start, n) => {
        expect(nextDays(fromDay(start), n)).toBe(fromDay(start + n));
      }),
    );
  });

  it('knows the day of the week, the year and the month', () => {
    expect(weekday('2024-10-31')).toBe(4); // a Thursday
    fc.assert(
      fc.property(day, (n) => {
        const date = fromDay(n);
        expect(isDate(date)).toBe(true);
        expect(weekday(date) % 7).toBe(new Date(n * 86_400_000).getUTCDay());
        expect([yearOf(date), monthOf(date)]).toEqual(date.split('-').slice(0, 2).map(Number));
      }),
    );
  });

  it('orders days as they follow each other', () => {
    fc.assert(
      fc.property(day, day, (a, b) => Math.sign(compare(fromDay(a), fromDay(b))) === Math.sign(a - b)),
    );
  });
});
