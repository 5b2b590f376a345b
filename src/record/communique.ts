import { SECRETARIAT, type Seat } from '../council/seat.ts';
import {
  COMMUNIQUE,
  longDate,
  meetingHeading,
  questionTitle,
  SEAL,
  type Texts,
  VERBATIM,
  voteResult,
} from '../words/en/record.ts';
import { type Course, type MeetingCourse, meetingsOf, sittingOf } from './course.ts';
import { heading, italic, page, paragraph, table } from './markdown.ts';
import { countedOf, dayAndTime, type Names, namesOf, resultIn } from './names.ts';

/** Whether the meeting is, or at its end was, held in private (rule 48). */
export const isPrivate = (part: MeetingCourse): boolean => !part.meeting.public && sittingOf(part).length > 0;

/** The number of a meeting by its symbol: 8422 for 'S/PV.8422', null where none is established. */
export function meetingNumber(symbol: string | null): number | null {
  const number = /^S\/PV\.(\d+)$/.exec(symbol ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** Everybody who took part: the members, those invited, and the Secretary-General, who acts at all meetings (rule 21). */
export const tookPart = ({ meeting }: MeetingCourse): readonly Seat[] => [
  ...meeting.members,
  SECRETARIAT,
  ...meeting.participants.map(({ seat }) => seat),
];

/** That ballots were counted, and whom they and the Assembly's elected; never how many votes anybody had. */
const electionBlocks = ({ meeting: { election } }: MeetingCourse, texts: Texts): readonly string[] =>
  election === null || election.counts.length === 0
    ? []
    : [paragraph(COMMUNIQUE.election(election.elected, texts))];

/** Rule 55: what is said in public of a private meeting; it may tell of the votes, as that of S/PV.1760 did. */
export function communiqueBlocks(
  part: MeetingCourse,
  names: Names,
  texts: Texts,
  level: 2 | 3,
): readonly string[] {
  const { meeting, told } = part;
  if (!meeting.closed) return [paragraph(COMMUNIQUE.notYet)];
  const on = dayAndTime(meeting.date, meeting.time);
  const votes = told.flatMap(({ entry }) => {
    const result = resultIn(entry.outcomes);
    return result === null
      ? []
      : [
          COMMUNIQUE.voted(
            questionTitle(names.question(result.question)),
            voteResult(countedOf(result, names)),
          ),
        ];
  });
  const invited = meeting.participants.map(({ seat }) => names.listed(seat));
  const considered = meeting.items.filter(({ status }) => status !== 'waiting').map(({ title }) => title);
  return [
    heading(level, COMMUNIQUE.title),
    paragraph(COMMUNIQUE.held(meetingNumber(meeting.symbol), on, considered)),
    ...(invited.length === 0 ? [] : [paragraph(COMMUNIQUE.invited(invited))]),
    ...votes.map(paragraph),
    ...electionBlocks(part, texts),
    italic(COMMUNIQUE.issued),
  ];
}

/** The communiqués of a course, in Markdown: one for each private meeting (rule 55). */
export function communiques(course: Course, texts: Texts): string {
  const blocks = meetingsOf(course)
    .filter(isPrivate)
    .flatMap((part) => [
      heading(
        2,
        meetingHeading(longDate(dayAndTime(part.meeting.date, part.meeting.time)), part.meeting.symbol),
      ),
      ...communiqueBlocks(part, namesOf(part.meeting, texts), texts, 2),
    ]);
  return page([
    heading(1, `${COMMUNIQUE.title}: ${texts.title}`),
    ...(blocks.length === 0 ? [paragraph(COMMUNIQUE.none)] : blocks),
  ]);
}

/** Rule 53: who signs the record, and what stands here for the signature; nothing before the meeting is closed. */
export function sealBlocks(part: MeetingCourse, names: Names): readonly string[] {
  const last = part.told.at(-1)?.entry;
  if (!part.meeting.closed || last === undefined) return [];
  const signed = names.speaker(part.meeting.president, part.end);
  return [
    heading(3, SEAL.title),
    table(SEAL.head, [[`${signed.label}, ${VERBATIM.president}`, String(last.n), last.digest]]),
    italic(SEAL.note),
  ];
}
