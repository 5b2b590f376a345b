import type { Seat } from '../council/seat.ts';
import { isOpenTo, publicPart } from './access.ts';
import { type MeetingCourse, wasInformal } from './course.ts';

/**
 * The entries that a reader's products count for nothing: what was said at informal meetings, of which no record is kept
 * (practice), and at private ones whose record is not open to the reader (rules 48, 51).
 */
export function offRecord(parts: readonly MeetingCourse[], seat: Seat | null): ReadonlySet<number> {
  const hidden = parts.flatMap((part) => {
    if (wasInformal(part)) return part.told;
    return isOpenTo(part, seat) ? [] : part.told.slice(publicPart(part).told.length);
  });
  return new Set(hidden.map(({ entry }) => entry.n));
}
