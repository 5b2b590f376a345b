import { sortKey } from './countries.ts';
import type { CalendarDate } from './dates.ts';
import { dayOf, monthOf, yearOf } from './dates.ts';
import { inOrder, isCovered, membersOf, membersOn } from './members.ts';
import type { Seat } from './seat.ts';

/**
 * How far the rotation below is checked. It is derived by rule 18 from January 1946 and checked as a chain:
 * the Presidents named in the tests (verbatim records and press releases, 1946 to 2026) all fall into place,
 * so no month before one of them is lost or doubled. No list of Presidents was compared month by month; a
 * month when the chair was ceded (rule 20) shows the member whose turn it was.
 */
export const ROTATION_CHECKED: { readonly from: CalendarDate; readonly through: CalendarDate } = {
  from: '1946-01-17',
  through: '2026-03-31',
};

/**
 * The number of the presidency a day falls in. In 1946 the terms ran from the 17th of a month; the eleventh,
 * of the United States, was prolonged to 31 December by S/RES/14 (1946), which suspended rule 18. From 1947
 * they are calendar months.
 */
function termOf(date: CalendarDate): number {
  if (yearOf(date) > 1946) return 11 + (yearOf(date) - 1947) * 12 + monthOf(date) - 1;
  return Math.min(10, monthOf(date) - 1 - (dayOf(date) < 17 ? 1 : 0));
}

function firstDayOf(term: number): CalendarDate {
  const [year, month, day] =
    term < 11 ? [1946, term + 1, '17'] : [1947 + Math.floor((term - 11) / 12), ((term - 11) % 12) + 1, '01'];
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

interface Term {
  readonly seat: Seat;
  /** Its name when it took the chair: a State that changes its name has its turn under the new one too. */
  readonly key: string;
}

const TERMS: Term[] = [];

/** Rule 18: of the members of the month, the first after the one that presided before, else the first. */
function termNumber(term: number): Term {
  for (let n = TERMS.length; n <= term; n += 1) {
    const day = firstDayOf(n);
    const turns = membersOn(day).map((seat) => ({ seat, key: sortKey(seat, day) }));
    const before = TERMS[n - 1]?.key ?? '';
    const next = turns.find(({ key }) => key > before) ?? turns[0];
    if (next) TERMS.push(next);
  }
  const found = TERMS[term];
  if (!found) throw new RangeError(firstDayOf(term));
  return found;
}

/**
 * The member whose turn it is to preside on a day from 1946-01-17 to 2027-12-31 (rule 18). Throws a
 * RangeError for another day: ask `isCovered` first. Upper Volta presided in August 1984 and again as Burkina
 * Faso in October; Democratic Yemen in March 1990 and Yemen in December: their new names came up in their own
 * turn.
 */
export function presidentOf(date: CalendarDate): Seat {
  if (!isCovered(date)) throw new RangeError(date);
  return termNumber(termOf(date)).seat;
}

/**
 * The member after a seat in the English alphabetical order of the day, the first after the last (rules 18,
 * 20). The seat itself need not be among the members. `members` are those of the year unless a meeting names
 * its own.
 */
export function nextInOrder(
  seat: Seat,
  date: CalendarDate,
  members: readonly Seat[] = membersOf(yearOf(date)),
): Seat {
  const turns = inOrder(members, date);
  const key = sortKey(seat, date);
  return turns.find((member) => sortKey(member, date) > key) ?? turns[0] ?? seat;
}
