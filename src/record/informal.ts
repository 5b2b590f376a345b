import { FORMAT_NAMES, INFORMAL_RECORD, longDate } from '../words/en/record.ts';
import type { MeetingCourse } from './course.ts';
import { heading, paragraph } from './markdown.ts';
import { dayAndTime, type Names } from './names.ts';

/**
 * What is written of an informal meeting: what it was, on which day and who convened it. What was said there is in the
 * record of the session, and in none of the Council (practice).
 */
export function informalBlocks({ meeting }: MeetingCourse, names: Names, level: 1 | 2): readonly string[] {
  const { format, convener, president, date, time, item } = meeting;
  return [
    heading(level, `${FORMAT_NAMES[format]}, ${longDate(dayAndTime(date, time))}`),
    paragraph(item),
    paragraph(
      convener === null
        ? INFORMAL_RECORD.presided(names.listed(president))
        : INFORMAL_RECORD.convened(names.listed(convener)),
    ),
    paragraph(INFORMAL_RECORD.none),
  ];
}
