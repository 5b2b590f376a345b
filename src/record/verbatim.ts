import { yearOf } from '../council/dates.ts';
import type { Seat } from '../council/seat.ts';
import {
  agendaItem,
  dateLine,
  meetingCount,
  type Texts,
  VERBATIM,
  verbatimNote,
  yearCount,
} from '../words/en/record.ts';
import { accessNote, goesPrivateAt, isOpenTo, partFor } from './access.ts';
import { annexOf } from './annex.ts';
import { communiqueBlocks, isPrivate, meetingNumber, sealBlocks } from './communique.ts';
import { type Course, chairsOf, type MeetingCourse, meetingsOf, sittingOf, wasInformal } from './course.ts';
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
  const { members, president } = part.meeting;
  const [opening = president, ...rest] = new Set(chairsOf(part));
  const later = rest.filter((seat) => seat !== opening);
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
function front(part: MeetingCourse, open: MeetingCourse, names: Names, texts: Texts): readonly string[] {
  const { meeting } = part;
  const number = meetingNumber(meeting.symbol);
  const year = yearCount(yearOf(meeting.date) - FIRST_YEAR + 1);
  return [
    heading(1, number === null ? VERBATIM.council : `${VERBATIM.council}: ${meetingCount(number)}`),
    quote(verbatimNote(texts.title)),
    year === null ? '' : paragraph(year),
    paragraph(
      `${dateLine(dayAndTime(meeting.date, meeting.time))}${meeting.place === null ? `, ${VERBATIM.place}` : ''}`,
    ),
    meeting.place === null ? '' : paragraph(VERBATIM.heldAway(meeting.place)),
    bold(meeting.symbol ?? VERBATIM.symbolUnknown),
    meeting.public ? '' : paragraph(VERBATIM.privateMeeting(goesPrivateAt(part) >= 0, meeting.singleCopy)),
    // Rule 55: of a private meeting the communiqué alone is public, and not who sat there.
    ...(open.told.length === 0 ? [] : roll(open, names)),
    heading(2, VERBATIM.agenda),
    ...(meeting.items.length === 1
      ? meeting.items.map((item) => paragraph(agendaItem(item)))
      : meeting.items.map((item, at) => paragraph(`${at + 1}. ${agendaItem(item)}`))),
  ];
}

/** The proceedings as the reader may have them (rules 48, 51, 55, 56). */
function bodyOf(part: MeetingCourse, names: Names, texts: Texts, seat: Seat | null): readonly string[] {
  if (!isPrivate(part)) return verbatimBody(part, names, texts);
  const open = partFor(part, seat);
  const said = open.told.length === 0 ? [] : verbatimBody(open, names, texts);
  const note = accessNote(part, names, seat);
  const communique = communiqueBlocks(part, names, texts, 2);
  return isOpenTo(part, seat) ? [...note, ...said, ...communique] : [...said, ...note, ...communique];
}

/**
 * The verbatim record of every meeting of a course that was called to order, in Markdown, in the form of the S/PV
 * documents. Silence leaves no trace in it; the annex below each meeting, set apart, lists the questions put and what
 * became of them. Of a private meeting only what was said in public is shown, and the communiqué (rule 55); a seat that
 * took part consults all of it (rules 51, 56).
 * @param seat who consults the record, or null for the public.
 */
export function verbatim(course: Course, texts: Texts, seat: Seat | null = null): string {
  const parts = meetingsOf(course).filter((part) => sittingOf(part).length > 0 || wasInformal(part));
  if (parts.length === 0) return page([heading(1, VERBATIM.council), paragraph(VERBATIM.noMeeting)]);
  return page(
    parts.flatMap((part, at) => {
      const names = namesOf(part.meeting, texts);
      if (wasInformal(part)) {
        const told = informalBlocks(part, names, 1);
        return at === 0 ? told : ['---', ...told];
      }
      const open = partFor(part, seat);
      const blocks = [
        ...front(part, open, names, texts),
        ...bodyOf(part, names, texts, seat),
        // Rule 53: the signature ends the record; the annex is no part of it.
        ...(open.told.length === 0 ? [] : sealBlocks(part, names)),
        ...annexOf(open, names, texts, open !== part),
      ];
      return at === 0 ? blocks : ['---', ...blocks];
    }),
  );
}
