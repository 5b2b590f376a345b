import { screenWords } from './screen.ts';

/** "24 October 2017" from '2017-10-24'. */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${screenWords.months[Number(month) - 1]} ${year}`;
}

const TIME_TYPED = /^(\d{4})-(\d{2})-(\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

/** Days of each month in a year that is no leap year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a day and hour that somebody has named, in a sentence; `after`: what it has to come after. */
export function wrongTime(named: string, after: string): string {
  const found = TIME_TYPED.exec(named);
  if (found === null)
    return `${named === '' ? 'A day and hour is needed' : `“${named}” is no day and hour`}: write it as YYYY-MM-DD HH:MM.`;
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  if (day < 1 || day > length) return `There is no such day in the calendar as ${named.slice(0, 10)}.`;
  return `${named} does not come after ${after}, or lies beyond the years whose members are known.`;
}
