/** A day of the Gregorian calendar as 'YYYY-MM-DD'. Such strings sort as the days do. */
export type CalendarDate = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

const written = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether the text is a real day from 0001-01-01 to 9999-12-31, written YYYY-MM-DD. */
export function isDate(text: string): text is CalendarDate {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = dayOf(text);
  return yearOf(text) >= 1 && day >= 1 && day <= daysIn(yearOf(text), monthOf(text));
}

/** Negative when `a` is before `b`, 0 when they are the same day, positive when it is after. */
export const compare = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** 1 for January to 12 for December. */
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** The day of the month, from 1. */
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

/** How many days lie between 0001-01-01 and the date. */
function daysSinceFirst(date: CalendarDate): number {
  const before = yearOf(date) - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const month = monthOf(date);
  const leapDay = month > 2 && isLeap(yearOf(date)) ? 1 : 0;
  return before * 365 + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOf(date) - 1;
}

/** The day `n` days after the date, or before it when `n` is negative. */
export function nextDays(date: CalendarDate, n: number): CalendarDate {
  let year = yearOf(date);
  let month = monthOf(date);
  let day = dayOf(date) + n;
  while (day < 1) {
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
    day += daysIn(year, month);
  }
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  return written(year, month, day);
}

/** How many days the second date is after the first; negative when it is before it. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  daysSinceFirst(to) - daysSinceFirst(from);

/** How many whole hours the second 'YYYY-MM-DD HH:MM' is after the first; negative when it is before it. */
export function hoursBetween(from: string, to: string): number {
  const minutes = (at: string): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10));
  return Math.floor((days * 1440 + minutes(to) - minutes(from)) / 60);
}

/** The `n`th working day after the date, Monday to Friday; holidays of the United Nations are not known here. */
export function workingDaysAfter(date: CalendarDate, n: number): CalendarDate {
  let day = date;
  for (let left = n; left > 0; ) {
    day = nextDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}

/** The day of the week: 1 for Monday to 7 for Sunday (ISO 8601). 0001-01-01 is a Monday in this calendar. */
export const weekday = (date: CalendarDate): number => (daysSinceFirst(date) % 7) + 1;
