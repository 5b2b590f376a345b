import { sortKey } from './countries.ts';
import { ELECTIONS } from './data/elections.ts';
import type { CalendarDate } from './dates.ts';
import { yearOf } from './dates.ts';
import type { Seat } from './seat.ts';

/** The day of the Council's first meeting (S/PV.1), and the last day for which the members are known here. */
export const FIRST_DAY: CalendarDate = '1946-01-17';
export const LAST_DAY: CalendarDate = '2027-12-31';

/** Whether the day lies in the time this body of facts covers. */
export const isCovered = (date: CalendarDate): boolean => FIRST_DAY <= date && date <= LAST_DAY;

/**
 * From this day the representatives of the People's Republic of China hold China's seat, before it those of
 * the Republic of China (A/RES/2758 (XXVI)). The seat is CHN throughout.
 */
export const CHINA_SEAT_DECISION: CalendarDate = '1971-10-25';

const PERMANENT_BEFORE_1992: readonly Seat[] = Object.freeze(['CHN', 'FRA', 'SUN', 'GBR', 'USA']);
const PERMANENT: readonly Seat[] = Object.freeze(['CHN', 'FRA', 'RUS', 'GBR', 'USA']);

/**
 * The five permanent members in English alphabetical order (Charter 23(1)). Codes hold for whole calendar
 * years: SUN through 1991-12-31, RUS from 1992-01-01; the Russian Federation continued the membership from 24
 * December 1991.
 */
export const permanentMembers = (date: CalendarDate): readonly Seat[] =>
  date < '1992-01-01' ? PERMANENT_BEFORE_1992 : PERMANENT;

/**
 * The code of whoever holds on a day what a seat did before: from 1992 on what the Soviet Union did is the Russian
 * Federation's, which continued its membership. No other member has been continued under another code.
 */
export const continuedAs = (seat: Seat, date: CalendarDate): Seat =>
  seat === 'SUN' && date >= '1992-01-01' ? 'RUS' : seat;

/** Whether the seat is a permanent member on the day. */
export const isPermanent = (seat: Seat, date: CalendarDate): boolean => permanentMembers(date).includes(seat);

/** Seats in the English alphabetical order of the names in use on a day (rules 18, 20). */
export const inOrder = (seats: readonly Seat[], date: CalendarDate): readonly Seat[] =>
  seats
    .map((seat) => ({ seat, key: sortKey(seat, date) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ seat }) => seat);

/** The members elected for terms that began in the year; `:1` after a code is a term of one year. */
const elected = (year: number): readonly string[] => ELECTIONS[year]?.split(' ') ?? [];

const ROSTERS = new Map<number, readonly Seat[]>();

/**
 * The members of the Council in a year from 1946 to 2027, in English alphabetical order on 1 January: eleven,
 * and fifteen from 1966. Empty for any other year.
 */
export function membersOf(year: number): readonly Seat[] {
  const known = ROSTERS.get(year);
  if (known) return known;
  if (elected(year).length === 0) return [];
  const newYear = `${year}-01-01`;
  const staying = elected(year - 1).filter((term) => !term.endsWith(':1'));
  const seats = [...elected(year), ...staying].map((term) => term.slice(0, 3));
  const roster = Object.freeze(inOrder([...permanentMembers(newYear), ...seats], newYear));
  ROSTERS.set(year, roster);
  return roster;
}

/**
 * The members on a day, in the alphabetical order of that day, which new names changed within 1984 and within
 * 1990.
 */
export const membersOn = (date: CalendarDate): readonly Seat[] => inOrder(membersOf(yearOf(date)), date);

/** Whether the seat is a member of the Council on the day. */
export const isMember = (seat: Seat, date: CalendarDate): boolean => membersOf(yearOf(date)).includes(seat);
