import type { Seat } from '../council/seat.ts';
import { view } from '../session/view.ts';
import {
  adoptedAs,
  agendaLine,
  CALLED_BY_PRESIDENT,
  calledAtRequest,
  endedLine,
  invitedLine,
  longDate,
  meetingHeading,
  NOT_CALLED,
  questionTitle,
  requestedOnly,
  SUMMARY,
  type Texts,
  VERBATIM,
  voteResult,
} from '../words/en/record.ts';
import { challengeRows } from './annex.ts';
import { type Course, type MeetingCourse, meetingsOf } from './course.ts';
import { heading, italic, page, paragraph, table } from './markdown.ts';
import { countedOf, dayAndTime, type Names, namesOf, resultIn } from './names.ts';
import { claimRows, draftRows, motionRows } from './summaryRows.ts';

type Rows = readonly (readonly string[])[];

const section = (title: string, head: readonly string[], rows: Rows, none: string): readonly string[] => [
  heading(3, title),
  rows.length === 0 ? paragraph(none) : table(head, rows),
];

/** Called by whom and under which rule; who asked is told even if the meeting was never called. */
function calledLine({ told, meeting }: MeetingCourse, names: Names): string {
  const called = told.some(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'meeting.called'));
  const asked = meeting.requests.map(({ by, rule }) => ({ whom: names.inSentence(by), rule }));
  if (asked.length === 0) return called ? CALLED_BY_PRESIDENT : NOT_CALLED;
  return called ? calledAtRequest(asked) : requestedOnly(asked);
}

function endLine({ told, meeting }: MeetingCourse): string {
  if (!meeting.closed) return SUMMARY.notClosed;
  const closed = told.flatMap(({ entry }) => entry.outcomes).find(({ kind }) => kind === 'meeting.closed');
  return closed?.kind === 'meeting.closed' ? endedLine(closed.how, closed.until) : SUMMARY.notClosed;
}

function facts(part: MeetingCourse, names: Names): string {
  const { meeting } = part;
  const { facts: words } = SUMMARY;
  const invited = meeting.participants.map(({ seat, rule }) => invitedLine(names.listed(seat), rule));
  const rows: [string, string][] = [
    [words.symbol, meeting.symbol ?? VERBATIM.symbolUnknown],
    [words.presided, names.listed(meeting.president)],
    [words.called, calledLine(part, names)],
    [words.agenda, agendaLine(meeting.item, meeting.agenda)],
    [words.invited, invited.length === 0 ? SUMMARY.none : invited.join(', ')],
  ];
  if (meeting.refused.length > 0) rows.push([words.notInvited, meeting.refused.map(names.listed).join(', ')]);
  if (meeting.resumptions > 0) rows.push([words.suspended, String(meeting.resumptions)]);
  rows.push([words.ended, endLine(part)]);
  return table(['', ''], rows);
}

function speakerRows({ told }: MeetingCourse, names: Names): Rows {
  const counts = new Map<Seat, { statements: number; further: number }>();
  for (const outcome of told.flatMap(({ entry }) => entry.outcomes)) {
    if (outcome.kind !== 'statement.made') continue;
    const count = counts.get(outcome.by) ?? { statements: 0, further: 0 };
    if (outcome.further) count.further += 1;
    else count.statements += 1;
    counts.set(outcome.by, count);
  }
  return [...counts].map(([seat, { statements, further }]) => [
    names.listed(seat),
    String(statements),
    String(further),
  ]);
}

const voteRows = ({ told }: MeetingCourse, names: Names): Rows =>
  told.flatMap(({ entry }) => {
    const result = resultIn(entry.outcomes);
    if (result === null) return [];
    return [
      [String(entry.n), questionTitle(names.question(result.question)), voteResult(countedOf(result, names))],
    ];
  });

/** The product of the meeting, or that there was none: the commonest end of a debate. */
function outcomeLine({ told, meeting }: MeetingCourse, names: Names): string {
  const adopted = told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((outcome) =>
      outcome.kind === 'draft.adopted'
        ? [
            `${questionTitle({ kind: 'draft', draft: names.draft(outcome.draft) })}${adoptedAs(outcome.resolution ?? null)}`,
          ]
        : [],
    ),
  );
  if (adopted.length > 0) return SUMMARY.product(adopted);
  return meeting.closed ? SUMMARY.noProduct : SUMMARY.notClosed;
}

function meetingSummary(part: MeetingCourse, texts: Texts): readonly string[] {
  const { meeting } = part;
  const names = namesOf(meeting, texts);
  const { claims } = view(part.end, null);
  return [
    heading(2, meetingHeading(longDate(dayAndTime(meeting.date, meeting.time)), meeting.symbol)),
    facts(part, names),
    ...section(SUMMARY.speakers, SUMMARY.speakerHead, speakerRows(part, names), SUMMARY.noSpeakers),
    ...section(SUMMARY.claims, SUMMARY.claimHead, claimRows(part, claims, names), SUMMARY.noClaims),
    italic(SUMMARY.claimsNote),
    ...section(SUMMARY.challenges, SUMMARY.challengeHead, challengeRows(part, names), SUMMARY.noChallenges),
    ...section(SUMMARY.drafts, SUMMARY.draftHead, draftRows(part, names), SUMMARY.noDrafts),
    ...section(SUMMARY.motions, SUMMARY.motionHead, motionRows(part, names), SUMMARY.noMotions),
    ...section(SUMMARY.votes, SUMMARY.voteHead, voteRows(part, names), SUMMARY.noVotes),
    heading(3, SUMMARY.outcome),
    paragraph(outcomeLine(part, names)),
  ];
}

/** What each meeting of a course came to, in Markdown. Claims are attributed: who said what of each, and its standing. */
export function summary(course: Course, texts: Texts): string {
  const parts = meetingsOf(course);
  const title = heading(1, `${SUMMARY.title}: ${texts.title}`);
  return page([
    title,
    ...(parts.length === 0
      ? [paragraph(SUMMARY.noMeeting)]
      : parts.flatMap((part) => meetingSummary(part, texts))),
  ]);
}
