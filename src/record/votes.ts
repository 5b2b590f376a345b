import { isPermanent } from '../council/members.ts';
import type { Seat } from '../council/seat.ts';
import {
  longDate,
  meetingHeading,
  productLine,
  questionTitle,
  type Texts,
  VOTE_SHEET,
  voteResult,
} from '../words/en/record.ts';
import { accessNote, isOpenTo, partFor } from './access.ts';
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

/** What the sheet of a meeting cannot list: secret ballots, and votes taken in private. */
function unlisted(whole: MeetingCourse, names: Names, seat: Seat | null): readonly string[] {
  const counted = whole.told.flatMap(({ entry }) =>
    entry.outcomes.filter(({ kind }) => kind === 'ballot.counted'),
  );
  const secret = counted.length === 0 ? [] : [paragraph(VOTE_SHEET.secret(counted.length))];
  if (isOpenTo(whole, seat)) return secret;
  return [...secret, paragraph(VOTE_SHEET.inPrivate), ...accessNote(whole, names, seat)];
}

/**
 * The vote sheet of a course, in Markdown: every vote with each member's ballot, the majority it needed and the cause of
 * its result. Ballots cast in private are listed for a seat that took part (rule 56).
 * @param seat who consults the record, or null for the public
 */
export function votes(course: Course, texts: Texts, seat: Seat | null = null): string {
  const blocks = meetingsOf(course).flatMap((whole) => {
    const part = partFor(whole, seat);
    const { meeting } = part;
    const names = namesOf(meeting, texts);
    const taken = [
      ...part.told.flatMap((told) => voteBlocks(told, part, names)),
      ...unlisted(whole, names, seat),
    ];
    const day = longDate(dayAndTime(meeting.date, meeting.time));
    return taken.length === 0 ? [] : [heading(2, meetingHeading(day, meeting.symbol)), ...taken];
  });
  return page([
    heading(1, `${VOTE_SHEET.title}: ${texts.title}`),
    ...(blocks.length === 0 ? [paragraph(VOTE_SHEET.none)] : [italic(VOTE_SHEET.note), ...blocks]),
  ]);
}
