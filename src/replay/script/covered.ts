import { FIRST_DAY, isCovered, LAST_DAY } from '../../council/members.ts';
import { type Position, type Problem, problemAt } from '../../scenario/problem.ts';

/** A meeting of a day whose members are not known, of which nothing can be made; null for any other. */
export function notCovered(date: string, file: string, at: Position): Problem | null {
  if (isCovered(date)) return null;
  return problemAt(file, at, { code: 'date-not-covered', facts: { date, first: FIRST_DAY, last: LAST_DAY } });
}
