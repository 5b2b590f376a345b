import type { Seat } from '../council/seat.ts';
import { COMMUNIQUE } from '../words/en/record.ts';
import { isPrivate, tookPart } from './communique.ts';
import type { MeetingCourse } from './course.ts';
import { paragraph } from './markdown.ts';
import type { Names } from './names.ts';

/** Rule 56: the record of a private meeting is open to those who took part; that of a public one to everybody. */
export const isOpenTo = (part: MeetingCourse, seat: Seat | null): boolean =>
  !isPrivate(part) || (seat !== null && tookPart(part).includes(seat));

/** Where in its course the Council decided to go on in private (rule 48); -1 where it did not, or the meeting began so. */
export const goesPrivateAt = ({ told }: MeetingCourse): number =>
  told.findIndex(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'meeting.private'));

/** What was done before the Council decided to go on in private (rule 48); nothing where the meeting began so. */
export function publicPart(part: MeetingCourse): MeetingCourse {
  const at = goesPrivateAt(part);
  const told = part.told.slice(0, at + 1);
  return { ...part, told, end: told.at(-1)?.after ?? part.told[0]?.before ?? part.end };
}

/** The part of a meeting that a reader may have (rules 48, 51, 56). */
export const partFor = (part: MeetingCourse, seat: Seat | null): MeetingCourse =>
  isOpenTo(part, seat) ? part : publicPart(part);

/** What a reader is told of the record of a private meeting: as whom it is consulted, or how to consult it; nothing of a public one. */
export function accessNote(part: MeetingCourse, names: Names, seat: Seat | null): readonly string[] {
  if (!isPrivate(part)) return [];
  if (seat !== null && isOpenTo(part, seat))
    return [paragraph(COMMUNIQUE.consulted(names.inSentence(seat), part.meeting.singleCopy))];
  return [
    paragraph(part.meeting.singleCopy ? COMMUNIQUE.singleCopy : COMMUNIQUE.notPublished),
    paragraph(seat === null ? COMMUNIQUE.consult : COMMUNIQUE.tookNoPart(names.inSentence(seat))),
  ];
}
