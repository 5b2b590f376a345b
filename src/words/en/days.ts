import { screenWords } from './screen.ts';

/** "24 October 2017" from '2017-10-24'. */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${screenWords.months[Number(month) - 1]} ${year}`;
}
