import { yearOf } from '../council/dates.ts';
import type { Seat } from '../council/seat.ts';
import { dateLine, meetingCount, type Texts, VERBATIM, verbatimNote, yearCount } from '../words/en/record.ts';
import { annexOf } from './annex.ts';
import { type Course, type MeetingCourse, meetingsOf, sittingOf, wasInformal } from './course.ts';
import { informalBlocks } from './informal.ts';
import { bold, heading, page, paragraph, quote, table } from './markdown.ts';
import { dayAndTime, type Names, namesOf } from './names.ts';
import { verbatimBody } from './verbatim/body.ts';

/** The Council's first year was 1946, so that 2024 is its seventy-ninth. */
const FIRST_YEAR = 1946;

/** Everybody who sat at a seat while the meeting sat, in the order in which they came. */
function peopleAt(part: MeetingCourse, seat: Seat): readonly string[] {
  const sitting = sittingOf(part);
  const people = [sitting[0]?.before, ...sitting.map(({ after }) => after)].flatMap(
    (session) => session?.council.people[seat] ?? [],
  );
  return [...new Set(people)];
}

function roll(part: MeetingCourse, names: Names): readonly string[] {
  const { members, ceded, president } = part.meeting;
  const [opening = president, ...later] = [...ceded, president];
  const sitting = (seat: Seat): string => {
    const people = peopleAt(part, seat);
    const named = people.flatMap((id) => names.person(seat, id) ?? []);
    if (named.length > 0) return named.join(', ');
    return people.length === 0 ? VERBATIM.nobody : VERBATIM.unnamed;
  };
  const others = members.filter((seat) => seat !== opening && !later.includes(seat));
  const chair = (seat: Seat): string => `(${names.country(seat) ?? seat})`;
  return [
    table(
      [VERBATIM.president, ''],
      [
        [sitting(opening), chair(opening)],
        ...later.map((seat) => [sitting(seat), `${chair(seat)}, ${VERBATIM.tookOver}`]),
      ],
    ),
    table(
      [VERBATIM.members, ''],
      others.map((seat) => [names.listed(seat), sitting(seat)]),
    ),
  ];
}

/** The front page: which meeting, when, who presided, who the members were, and the agenda. */
function front(part: MeetingCourse, names: Names, texts: Texts): readonly string[] {
  const { meeting } = part;
  const number = /^S\/PV\.(\d+)$/.exec(meeting.symbol ?? '')?.[1];
  const year = yearCount(yearOf(meeting.date) - FIRST_YEAR + 1);
  return [
    heading(
      1,
      number === undefined ? VERBATIM.council : `${VERBATIM.council}: ${meetingCount(Number(number))}`,
    ),
    quote(verbatimNote(texts.title)),
    year === null ? '' : paragraph(year),
    paragraph(`${dateLine(dayAndTime(meeting.date, meeting.time))}, ${VERBATIM.place}`),
    bold(meeting.symbol ?? VERBATIM.symbolUnknown),
    meeting.public ? '' : paragraph(VERBATIM.privateMeeting),
    ...roll(part, names),
    heading(2, VERBATIM.agenda),
    ...(meeting.items.length === 1
      ? [paragraph(meeting.item)]
      : meeting.items.map(({ title }, at) => paragraph(`${at + 1}. ${title}`))),
  ];
}

/**
 * The verbatim record of every meeting of a course that was called to order, in Markdown, in the form of the S/PV
 * documents. Silence leaves no trace in it; the annex below each meeting, set apart, lists the questions put and what
 * became of them.
 */
export function verbatim(course: Course, texts: Texts): string {
  const parts = meetingsOf(course).filter((part) => sittingOf(part).length > 0 || wasInformal(part));
  if (parts.length === 0) return page([heading(1, VERBATIM.council), paragraph(VERBATIM.noMeeting)]);
  return page(
    parts.flatMap((part, at) => {
      const names = namesOf(part.meeting, texts);
      if (wasInformal(part)) {
        const told = informalBlocks(part, names, 1);
        return at === 0 ? told : ['---', ...told];
      }
      const blocks = [
        ...front(part, names, texts),
        ...verbatimBody(part, names, texts),
        ...annexOf(part, names, texts),
      ];
      return at === 0 ? blocks : ['---', ...blocks];
    }),
  );
}
