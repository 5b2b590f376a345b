import { type Seat, WORLD } from '../council/seat.ts';
import { claimViews } from '../session/claimViews.ts';
import {
  ASSEMBLY,
  admissionWords,
  adoptedAs,
  agendaLine,
  agendaSummary,
  applicationLine,
  CALLED_BY_PRESIDENT,
  calledAtRequest,
  ELECTION_TABLE,
  endedLine,
  invitedLine,
  issuedAs,
  longDate,
  MATTER_STAGE,
  meetingHeading,
  NONE_IN_PUBLIC,
  NOT_CALLED,
  presidedLine,
  questionTitle,
  requestedLater,
  requestedOnly,
  SEIZED,
  SUMMARY,
  type Texts,
  VERBATIM,
  voteResult,
} from '../words/en/record.ts';
import { accessNote, partFor } from './access.ts';
import { afterVotes, challengeRows, remarks } from './annex.ts';
import { communiqueBlocks, isPrivate } from './communique.ts';
import {
  type Course,
  chairsOf,
  hadSecretBallot,
  type MeetingCourse,
  meetingsOf,
  wasInformal,
} from './course.ts';
import { credentialRows } from './credentials.ts';
import { informalBlocks } from './informal.ts';
import { heading, italic, page, paragraph, table } from './markdown.ts';
import { countedOf, dayAndTime, type Names, namesOf, resultIn } from './names.ts';
import { offRecord } from './onRecord.ts';
import { claimRows, draftRows, motionRows } from './summaryRows.ts';

type Rows = readonly (readonly string[])[];

const section = (title: string, head: readonly string[], rows: Rows, none: string): readonly string[] => [
  heading(3, title),
  rows.length === 0 ? paragraph(none) : table(head, rows),
];

/** A part of a meeting as the reader may have it, and whether more was done that is not shown. */
interface Shown {
  readonly part: MeetingCourse;
  readonly partly: boolean;
}

/** Called by whom and under which rule, and who asked for it only once it was called; who asked is told even if the meeting was never called. */
function calledLine({ told, meeting }: MeetingCourse, names: Names): string {
  const at = told.findIndex(({ entry }) => entry.outcomes.some(({ kind }) => kind === 'meeting.called'));
  const called = at >= 0;
  const since = (called ? told.slice(at + 1) : []).flatMap(({ entry }) =>
    entry.outcomes.flatMap((one) => (one.kind === 'meeting.requested' ? [one] : [])),
  );
  const isLater = ({ by, basis }: MeetingCourse['meeting']['requests'][number]): boolean =>
    since.some((one) => one.by === by && one.basis === basis);
  const askedBy = (requests: MeetingCourse['meeting']['requests']) =>
    requests.map(({ by, basis }) => ({ whom: by === WORLD ? ASSEMBLY : names.inSentence(by), basis }));
  const asked = askedBy(meeting.requests.filter((one) => !isLater(one)));
  const later = askedBy(meeting.requests.filter(isLater));
  if (!called) return asked.length === 0 ? NOT_CALLED : requestedOnly(asked);
  const ground = asked.length === 0 ? CALLED_BY_PRESIDENT : calledAtRequest(asked);
  return later.length === 0 ? ground : `${ground}${requestedLater(later)}`;
}

function endLine({ told, meeting }: MeetingCourse): string {
  if (!meeting.closed) return SUMMARY.notClosed;
  const closed = told.flatMap(({ entry }) => entry.outcomes).find(({ kind }) => kind === 'meeting.closed');
  return closed?.kind === 'meeting.closed' ? endedLine(closed.how, closed.until) : SUMMARY.notClosed;
}

/** The facts of a meeting are public; of what was decided in it, those of the part that is open to the reader. */
function facts(part: MeetingCourse, open: MeetingCourse, names: Names): string {
  const { meeting } = part;
  const { facts: words } = SUMMARY;
  const invited = meeting.participants.map(({ seat, rule }) => invitedLine(names.listed(seat), rule));
  const rows: (readonly [string, string])[] = [
    [words.symbol, meeting.symbol ?? VERBATIM.symbolUnknown],
    [words.presided, presidedLine(chairsOf(part).map(names.listed))],
    [words.called, calledLine(part, names)],
    [words.agenda, agendaLine(agendaSummary(meeting.items), meeting.agenda)],
    [words.invited, invited.length === 0 ? SUMMARY.none : invited.join(', ')],
  ];
  const application = part.end.council.applications.find(({ applicant }) => applicant === meeting.admission);
  if (application !== undefined)
    rows.push([
      words.admission,
      applicationLine(names.listed(application.applicant), admissionWords(application)),
    ]);
  rows.push(...credentialRows(part, open, names));
  if (meeting.place !== null) rows.push([words.place, meeting.place]);
  const decided = open.told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((one) => (one.kind === 'place.decided' ? [one.place] : [])),
  );
  if (decided.length > 0) rows.push([words.placeDecided, decided.join('; ')]);
  if (!meeting.public) rows.push([words.held, meeting.singleCopy ? words.singleCopy : words.inPrivate]);
  if (meeting.refused.length > 0) rows.push([words.notInvited, meeting.refused.map(names.listed).join(', ')]);
  if (meeting.resumptions > 0) rows.push([words.suspended, String(meeting.resumptions)]);
  const remarked = remarks(part, names);
  if (remarked.length > 0) rows.push([words.remarks, remarked.join('; ')]);
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

/** Where only a secret ballot was counted, no vote is listed and yet a vote was taken. */
const noVotes = (part: MeetingCourse): string =>
  hadSecretBallot(part) ? SUMMARY.secretVotes : SUMMARY.noVotes;

/** What the President issued while the meeting was at hand, or before it: texts agreed outside it. */
const issuedIn = (told: MeetingCourse['told'], names: Names): readonly string[] =>
  told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((outcome) =>
      outcome.kind === 'statement.issued'
        ? [issuedAs(outcome.product, names.draft(outcome.draft), outcome.symbol)]
        : [],
    ),
  );

/** An informal meeting: what it was, and what was issued meanwhile, which was agreed in writing and not there. */
function informalSummary(part: MeetingCourse, names: Names): readonly string[] {
  const issued = issuedIn(part.told, names);
  return [
    ...informalBlocks(part, names, 2),
    ...(issued.length === 0 ? [] : [paragraph(SUMMARY.issuedMeanwhile(issued))]),
  ];
}

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
  const issued = issuedIn(told, names);
  const products = [
    ...(adopted.length > 0 ? [SUMMARY.product(adopted)] : []),
    ...(issued.length > 0 ? [SUMMARY.issued(issued)] : []),
  ];
  if (products.length > 0) return products.join(' ');
  return meeting.closed ? SUMMARY.noProduct : SUMMARY.notClosed;
}

/** The ballots of an election: votes of each candidate, and never whose (rule 61). */
function electionSection({ told, meeting }: MeetingCourse, texts: Texts): readonly string[] {
  const { election } = meeting;
  if (election === null) return [];
  const { title, head, none, row, assembly, elected } = ELECTION_TABLE;
  const rows = told.flatMap(({ entry }) =>
    entry.outcomes.flatMap((outcome) => {
      if (outcome.kind === 'ballot.counted') return [[String(entry.n), ...row(outcome.count, texts)]];
      return outcome.kind === 'assembly.reported'
        ? [[String(entry.n), ...assembly(outcome.names, texts)]]
        : [];
    }),
  );
  const both = election.reported === null ? [] : [paragraph(elected(election.elected, texts))];
  return [...section(title, head, rows, none), ...both];
}

/** What was done, in tables. */
function proceedings(
  { part, partly }: Shown,
  names: Names,
  texts: Texts,
  hidden: ReadonlySet<number>,
): readonly string[] {
  const claims = claimViews(part.end.council.ledger, hidden);
  const none = (text: string): string => (partly ? NONE_IN_PUBLIC : text);
  return [
    ...section(SUMMARY.speakers, SUMMARY.speakerHead, speakerRows(part, names), none(SUMMARY.noSpeakers)),
    ...section(SUMMARY.claims, SUMMARY.claimHead, claimRows(part, claims, names), none(SUMMARY.noClaims)),
    italic(SUMMARY.claimsNote),
    ...section(
      SUMMARY.challenges,
      SUMMARY.challengeHead,
      challengeRows(part, names),
      none(SUMMARY.noChallenges),
    ),
    ...section(SUMMARY.drafts, SUMMARY.draftHead, draftRows(part, names, partly), none(SUMMARY.noDrafts)),
    ...section(SUMMARY.motions, SUMMARY.motionHead, motionRows(part, names), none(SUMMARY.noMotions)),
    ...section(SUMMARY.votes, SUMMARY.voteHead, voteRows(part, names), none(noVotes(part))),
    ...afterVotes(part, names).map(paragraph),
    ...electionSection(part, texts),
  ];
}

function meetingSummary(
  whole: MeetingCourse,
  texts: Texts,
  seat: Seat | null,
  hidden: ReadonlySet<number>,
): readonly string[] {
  const { meeting } = whole;
  const names = namesOf(meeting, texts);
  if (wasInformal(whole)) return informalSummary(whole, names);
  const part = partFor(whole, seat);
  return [
    heading(2, meetingHeading(longDate(dayAndTime(meeting.date, meeting.time)), meeting.symbol)),
    facts(whole, part, names),
    ...accessNote(whole, names, seat),
    ...(part.told.length === 0 ? [] : proceedings({ part, partly: part !== whole }, names, texts, hidden)),
    ...(isPrivate(whole) ? communiqueBlocks(whole, names, texts, 3) : []),
    heading(3, SUMMARY.outcome),
    paragraph(outcomeLine(whole, names)),
  ];
}

/** The matters of which the Council is seized when the course ends, with the stage reached (rule 11). */
function seizedSummary(last: MeetingCourse | undefined): readonly string[] {
  const seized = last?.end.council.seized ?? [];
  if (seized.length === 0) return [];
  const rows = seized.map(({ title, since, last: day, stage }) => [
    title,
    since,
    day ?? SEIZED.never,
    MATTER_STAGE[stage],
  ]);
  return [heading(2, SEIZED.title), table(SEIZED.head, rows), italic(SEIZED.note)];
}

/**
 * What each meeting of a course came to, in Markdown. Claims are attributed: who said what of each, and its standing. Of
 * what was done in private there is the communiqué alone, but for a seat that took part (rules 55, 56).
 * @param seat who consults the record, or null for the public
 */
export function summary(course: Course, texts: Texts, seat: Seat | null = null): string {
  const parts = meetingsOf(course);
  const hidden = offRecord(parts, seat);
  const title = heading(1, `${SUMMARY.title}: ${texts.title}`);
  return page([
    title,
    ...(parts.length === 0
      ? [paragraph(SUMMARY.noMeeting)]
      : parts.flatMap((part) => meetingSummary(part, texts, seat, hidden))),
    ...seizedSummary(parts.at(-1)),
  ]);
}
