import type { Mark } from '../../claims/ledger.ts';
import type { Seat } from '../../council/seat.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ClaimView, View } from '../../session/view.ts';
import { partiesLines } from './abstention.ts';
import { agendaLines, seizedLines } from './agenda.ts';
import { proposalLines } from './amendments.ts';
import { adoptionWords, draftTitle, standingText } from './draftText.ts';
import { orderLines, turnLines } from './draftTurn.ts';
import { sitsInPrivate } from './formats.ts';
import { claimStatusWord } from './meeting.ts';
import { claimLabel, draftLabel, nameOf, questionTo, series, TheName, theName } from './names.ts';
import { callUpNotices } from './notices.ts';
import { CONSENSUS_STATUS } from './products.ts';
import { PROPOSAL_RULES, proposalIn } from './proposals.ts';
import { questionLine, resultLine, voteLine } from './questions.ts';

const DRAFT_STATUS = {
  zero: 'not submitted',
  ...CONSENSUS_STATUS,
  tabled: 'before the Council',
  withdrawn: 'withdrawn',
  adopted: 'adopted',
  'not-adopted': 'not adopted',
  vetoed: 'not adopted, a permanent member having voted against',
  referred: 'referred',
  lapsed: 'lapsed with its matter',
} as const;

const CHALLENGE_STATUS = {
  open: 'open',
  answered: 'answered',
  declined: 'answer declined',
  unanswered: 'unanswered',
  'set-aside': 'set aside',
} as const;

type Challenge = View['challenges'][number];

const questionOf = ({ words, claim, to }: Challenge, texts: Texts): string =>
  `: “${words?.text ?? questionTo(texts, claim, to)}”`;

/** A challenge with its question, for the seat it is put to: "Q1, put by Russia on “X”: “Do …?”". */
export const openChallengeLine = (challenge: Challenge, texts: Texts): string =>
  `${challenge.id}, put by ${theName(texts, challenge.by)} on ${claimLabel(texts, challenge.claim)}${questionOf(challenge, texts)}`;

const challengeLine = (challenge: Challenge, texts: Texts): string =>
  `  ${challenge.id}: ${theName(texts, challenge.by)} to ${theName(texts, challenge.to)} on ${claimLabel(texts, challenge.claim)}${questionOf(challenge, texts)} – ${CHALLENGE_STATUS[challenge.status]}`;

const drafts = (view: View, texts: Texts): readonly string[] => [
  ...view.drafts.flatMap((draft) => {
    const { id, status, sponsors } = draft;
    const by = sponsors.length === 0 ? '' : `, sponsored by ${series(texts, sponsors)}`;
    return [
      `  ${draftTitle(draft, texts)} (${texts.drafts[id]?.title ?? ''}): ${status === 'adopted' ? adoptionWords(draft) : DRAFT_STATUS[status]}${by}`,
      ...turnLines(draft, view, texts).map((line) => `    ${line}`),
      ...callUpNotices({ ...view, drafts: [draft] }, texts).map((line) => `    ${line}`),
      ...proposalLines(draft, texts).map((line) => `    ${line}`),
    ];
  }),
  ...orderLines(view, texts).map((line) => `  ${line}`),
];

/** Where the meeting stands: who presides, who is there, who speaks, what is voted on, and the drafts. */
export function statusLines(view: View, texts: Texts): readonly string[] {
  const there = (place: View['seats'][number]['place']): readonly Seat[] =>
    view.seats.filter((one) => one.place === place && one.people.length > 0).map(({ seat }) => seat);
  const away = view.seats.filter(({ people }) => people.length === 0).map(({ seat }) => seat);
  const spoken = view.seats.filter((one) => one.spoken).map(({ seat }) => seat);
  return [
    `${TheName(texts, view.president)} ${view.meeting.convener === null ? 'presides' : 'convened the meeting'}${view.ceded.length === 0 ? '' : `: ${series(texts, view.ceded)} ceded the chair for this item (rule 20)`}.`,
    ...(sitsInPrivate(view)
      ? [
          'The meeting is held in private (rule 48); the public has its communiqué once it is closed (rule 55).',
        ]
      : []),
    `Members at the table: ${series(texts, there('member'))}.`,
    ...(there('invited').length === 0 ? [] : [`Invited: ${series(texts, there('invited'))}.`]),
    ...(there('secretariat').length === 0
      ? []
      : [`For the Secretariat, without a vote: ${series(texts, there('secretariat'))} (rule 21).`]),
    ...(away.length === 0 ? [] : [`Empty seats: ${series(texts, away)}.`]),
    view.floor === null
      ? 'Nobody has the floor.'
      : `${TheName(texts, view.floor.seat)} ${view.floor.challenge === null ? 'has the floor' : `has the floor to answer ${view.floor.challenge}`}.`,
    `List of speakers: ${view.list.length === 0 ? 'nobody' : series(texts, view.list)}.`,
    `Have spoken on the item: ${spoken.length === 0 ? 'nobody' : series(texts, spoken)}.`,
    ...(view.procedural === null || view.vote !== null
      ? []
      : [
          `Before the Council: the proposal of ${theName(texts, view.procedural.by)} to ${proposalIn(texts, view.procedural.proposal, view.procedural.words)} (${PROPOSAL_RULES[view.procedural.proposal.what]}).`,
        ]),
    ...(view.vote === null
      ? []
      : [
          `Under vote: ${questionLine(view.vote.question, texts)}.`,
          `  ${voteLine(view, texts)}`,
          ...partiesLines(view.vote, texts).map((line) => `  ${line}`),
        ]),
    ...(view.results.length === 0 ? [] : ['Votes at this meeting:']),
    ...view.results.map(
      (result) => `  ${questionLine(result.question, texts)}: ${resultLine(result, texts)}.`,
    ),
    'Agenda:',
    ...agendaLines(view).map((line) => `  ${line}`),
    ...(view.seized.length === 0 ? [] : ['The Council is seized of (rule 11):']),
    ...seizedLines(view).map((line) => `  ${line}`),
    'Drafts:',
    ...drafts(view, texts),
  ];
}

const marks = (verb: string, list: readonly Mark[], texts: Texts): string =>
  list.length === 0
    ? ''
    : `${verb} ${list.map(({ by, entry }) => `${nameOf(texts, by)} [${entry}]`).join(', ')}`;

function whoSaidWhat(claim: ClaimView, texts: Texts): string {
  const reported = claim.reported.map((entry) => `[${entry}]`).join(', ');
  const said = [
    reported === '' ? '' : `reported in the news ${reported}`,
    marks('asserted by', claim.asserted, texts),
    marks('supported by', claim.supported, texts),
    marks('evidence presented by', claim.evidenced, texts),
    marks('denied by', claim.denied, texts),
    marks('confirmed by', claim.confirmed, texts),
  ].filter((text) => text !== '');
  return said.length === 0 ? 'nobody has raised it' : said.join('; ');
}

/** The claims of this meeting with who said what of each, and the challenges. Numbers in brackets are entries. */
export const claimsLines = (view: View, texts: Texts): readonly string[] => [
  'Claims (each is its author’s; numbers are entries of the record):',
  ...view.claims
    .filter((claim) => claim.meetings.includes(view.meeting.id) || claim.status !== 'not-raised')
    .flatMap((claim) => [
      `  ${claimLabel(texts, claim.id)} (${claim.id}): ${claimStatusWord(claim.status)}`,
      `      ${texts.claims[claim.id]?.text ?? ''}`,
      ...(claim.status === 'not-raised' ? [] : [`      ${whoSaidWhat(claim, texts)}`]),
    ]),
  'Challenges:',
  ...(view.challenges.length === 0
    ? ['  none']
    : view.challenges.map((challenge) => challengeLine(challenge, texts))),
];

/** The text of one draft, or the list of them. */
export function draftLines(typed: string, view: View, texts: Texts): readonly string[] {
  const wanted = typed.toLowerCase();
  const draft = view.drafts.find(
    ({ id }) => id.toLowerCase() === wanted || draftLabel(texts, id).toLowerCase() === wanted,
  );
  const text = draft === undefined ? undefined : texts.drafts[draft.id];
  if (draft === undefined || text === undefined) return ['Drafts:', ...drafts(view, texts)];
  return [
    `${draftTitle(draft, texts)}: ${text.title} (${draft.status === 'adopted' ? adoptionWords(draft) : DRAFT_STATUS[draft.status]})`,
    ...standingText(draft, texts).map(
      ({ n, operative, text: line }) => `  ${operative ? `${n}. ` : ''}${line}`,
    ),
    ...turnLines(draft, view, texts).map((line) => `  ${line}`),
    ...callUpNotices({ ...view, drafts: [draft] }, texts).map((line) => `  ${line}`),
    ...proposalLines(draft, texts).map((line) => `  ${line}`),
  ];
}

/** "In favour: …", one line for each way of voting that somebody took. */
export const rollLines = (result: View['results'][number], texts: Texts): readonly string[] =>
  ROLL.flatMap(([ballot, word]) =>
    result.ballots[ballot].length === 0 ? [] : [`${word}: ${series(texts, result.ballots[ballot])}`],
  );

const ROLL = [
  ['for', 'In favour'],
  ['against', 'Against'],
  ['abstaining', 'Abstaining'],
  ['not-participating', 'Not participating'],
  ['absent', 'Absent'],
] as const;
