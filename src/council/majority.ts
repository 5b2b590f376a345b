import type { CalendarDate } from './dates.ts';

/** From this day the Council has fifteen members (A/RES/1991 A (XVIII), amending Charter 23 and 27). */
export const ENLARGEMENT: CalendarDate = '1966-01-01';

/** How many members the Council has on a day: eleven, and fifteen from 1966 (Charter 23). */
export const councilSize = (date: CalendarDate): 11 | 15 => (date < ENLARGEMENT ? 11 : 15);

/**
 * How many affirmative votes a decision needs on a day: seven, and nine from 1966 (Charter 27(2), 27(3)). It
 * does not fall when members abstain, do not participate or are absent.
 */
export const requiredVotes = (date: CalendarDate): 7 | 9 => (date < ENLARGEMENT ? 7 : 9);

/**
 * How many votes elect a candidate on a day: an absolute majority of all the seats, six of eleven, and eight of
 * fifteen from 1966 (Statute of the International Court of Justice, Article 10; rule 61). Permanent members
 * have no privilege in it.
 */
export const electingVotes = (date: CalendarDate): 6 | 8 => (date < ENLARGEMENT ? 6 : 8);
