import { isPermanent } from '../council/members.ts';
import {
  longDate,
  meetingHeading,
  productLine,
  questionTitle,
  type Texts,
  VOTE_SHEET,
  voteResult,
} from '../words/en/record.ts';
import { type Course, type MeetingCourse, meetingsOf, type Told } from './course.ts';
import { heading, italic, page, paragraph, table } from './markdown.ts';
import { countedOf, dayAndTime, type Names, namesOf, type Result, resolutionIn, resultIn } from './names.ts';

const KINDS = ['for', 'against', 'abstaining', 'not-participating', 'absent'] as const;

/** Every member with its ballot, in English alphabetical order; the permanent members with an asterisk. */
function ballotRows(
  { ballots }: Result,
  { meeting }: MeetingCourse,
  names: Names,
): readonly (readonly string[])[] {
  return meeting.members.map((seat) => {
    const kind = KINDS.find((one) => ballots[one].includes(seat));
    const permanent = isPermanent(seat, meeting.date) ? '*' : '';
    return [`${names.listed(seat)}${permanent}`, kind === undefined ? '' : VOTE_SHEET.ballots[kind]];
  });
}

function voteBlocks({ entry }: Told, part: MeetingCourse, names: Names): readonly string[] {
  const result = resultIn(entry.outcomes);
  if (result === null) return [];
  const adopted = entry.outcomes.some(({ kind }) => kind === 'draft.adopted');
  const { facts, classes, head } = VOTE_SHEET;
  return [
    heading(3, questionTitle(names.question(result.question))),
    table(
      ['', ''],
      [
        [facts.class, classes[result.class]],
        [facts.required, String(result.required)],
        [facts.result, voteResult(countedOf(result, names))],
        ...(adopted ? [[facts.product, productLine(resolutionIn(entry.outcomes) ?? null)]] : []),
        [facts.entry, String(entry.n)],
      ],
    ),
    table(head, ballotRows(result, part, names)),
  ];
}

/** The vote sheet of a course, in Markdown: every vote with each member's ballot, the majority it needed and the cause of its result. */
export function votes(course: Course, texts: Texts): string {
  const blocks = meetingsOf(course).flatMap((part) => {
    const { meeting } = part;
    const names = namesOf(meeting, texts);
    const taken = part.told.flatMap((told) => voteBlocks(told, part, names));
    const day = longDate(dayAndTime(meeting.date, meeting.time));
    return taken.length === 0 ? [] : [heading(2, meetingHeading(day, meeting.symbol)), ...taken];
  });
  return page([
    heading(1, `${VOTE_SHEET.title}: ${texts.title}`),
    ...(blocks.length === 0 ? [paragraph(VOTE_SHEET.none)] : [italic(VOTE_SHEET.note), ...blocks]),
  ]);
}
