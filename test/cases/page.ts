import { nameWithArticle } from '../../src/council/countries.ts';
import { page, table } from '../docs/markdown.ts';
import { writtenPart } from './rules/page.ts';
import { RULE_CASES } from './rules/ruleCases.ts';
import { BY_LETTER, meetingSymbol } from './stage/council.ts';
import { FLOWS } from './stage/flows.ts';
import { isPlayed, NOT_PLAYED } from './stage/kinds.ts';
import { type CaseKind, rollCallOf, type VoteCase } from './voteCase.ts';
import { VOTE_CASES } from './votes.ts';

/** The rule or article that each kind of vote shows. */
const RULES: Readonly<Record<CaseKind, string>> = {
  draft: 'Charter 27 (3)',
  amendment: 'rule 36, Charter 27 (3)',
  part: 'rule 32, Charter 27 (3)',
  admission: 'rule 60, Charter 4 (2)',
  'secretary-general': 'rule 48, Charter 97',
  agenda: 'rule 9',
  'invitation-37': 'rule 37',
  'invitation-39': 'rule 39',
  'adjourn-to': 'rule 33 (3)',
  postpone: 'rule 33 (5)',
  'order-of-business': 'Charter 27 (2)',
  'order-of-votes': 'rule 32',
  'separate-votes': 'Charter 27 (2)',
  'special-session': 'A/RES/377 (V), Charter 27 (2)',
  decision: 'Charter 27 (2)',
  ruling: 'rule 30',
  preliminary: 'Charter 27, statement of 7 June 1945',
  election: 'rule 61, Statute of the Court 10',
};

/** What a case shows besides. */
const MORE: Readonly<Record<number, string>> = {
  11: 'Charter 30',
  23: 'rule 17',
  49: 'rules 1, 2',
  103: 'rule 35',
  106: 'rule 33 (1)',
};

function ruleOf({ number, put }: VoteCase): string {
  const more = [put.ceded === true ? 'rule 20' : '', put.ruled === undefined ? '' : 'rule 30'];
  return [RULES[put.kind], ...more, MORE[number] ?? ''].filter((part) => part !== '').join(', ');
}

/** "7-2-1, 1 not participating". */
function tallyOf(vote: VoteCase): string {
  const rollCall = rollCallOf(vote);
  const counts = [rollCall.for, rollCall.against, rollCall.abstaining].map(({ length }) => length);
  const aside = [
    [rollCall.notParticipating.length, 'not participating'],
    [rollCall.absent.length, 'absent'],
  ] as const;
  const others = aside.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [counts.join('-'), ...others].join(', ');
}

const OUTCOMES: Readonly<Record<VoteCase['result']['outcome'], string>> = {
  adopted: 'adopted',
  'not-adopted': 'not adopted',
  overruled: 'ruling overruled',
  stands: 'ruling stands',
  procedural: 'procedural',
  substantive: 'substantive',
  elected: 'elected',
  'not-elected': 'not elected',
};

function resultOf({ record, result }: VoteCase): string {
  const { outcome, because, vetoes } = result;
  if (because === null) return OUTCOMES[outcome];
  const names = vetoes.map((seat) => nameWithArticle(seat, 'short', record.date)).join(', ');
  return `${OUTCOMES[outcome]}: ${because === 'veto' ? `veto of ${names}` : 'too few votes'}`;
}

const documentsOf = ({ record }: VoteCase): string =>
  [record.document, record.meeting].filter((part) => part !== null).join('<br>');

const inFlows = Object.values(FLOWS).flatMap(({ cases }): readonly number[] => cases);

function howOf({ number, put, basis }: VoteCase): string {
  const isWhole = put.kind === 'election';
  const alone = isPlayed(put.kind) ? (inFlows.includes(number) ? 'played, also in full' : 'played') : '';
  const played = isWhole ? 'played in full' : alone;
  const names = basis.names === 'recalled' || basis.names === 'assigned' ? `names ${basis.names}` : '';
  const letter = BY_LETTER.includes(number) ? 'the votes were cast by letter' : '';
  return [played === '' ? '*adjudicated*' : played, names, letter].filter((part) => part !== '').join('; ');
}

/** A short name as a sentence; a question ends by itself. */
const titled = (text: string): string => (text.endsWith('?') ? text : `${text}.`);

const rowOf = (vote: VoteCase): readonly string[] => [
  `${vote.number}`,
  vote.record.date,
  documentsOf(vote),
  `**${titled(vote.text)}** ${vote.note}`,
  tallyOf(vote),
  resultOf(vote),
  ruleOf(vote),
  howOf(vote),
];

const HEAD = ['no.', 'date', 'symbol', 'what it shows', 'vote', 'result', 'rule', 'how'];

const decadeOf = ({ record }: VoteCase): string => `${record.date.slice(0, 3)}0s`;

const sections = (): readonly (readonly string[])[] =>
  [...new Set(VOTE_CASES.map(decadeOf))].flatMap((decade) => [
    [`## The ${decade}`],
    table(HEAD, VOTE_CASES.filter((vote) => decadeOf(vote) === decade).map(rowOf)),
  ]);

const using = (names: VoteCase['basis']['names']): number =>
  VOTE_CASES.filter(({ basis }) => basis.names === names).length;

const played = VOTE_CASES.filter(({ put }) => isPlayed(put.kind));

const meetingsOf = (numbers: readonly number[]): string => {
  const symbols = VOTE_CASES.filter(({ number }) => numbers.includes(number)).map(meetingSymbol);
  return [...new Set(symbols)].join(', ');
};

/** `docs/cases.md`: the index of the real votes that are test cases, how each is tested, and the cases of the rules. */
export const casesPage = (): string =>
  page(
    '# The Council Procedure Test Cases',
    '<!-- Written by `npm run docs` from test/cases; do not edit. A test fails when it is stale. -->',
    [
      `${VOTE_CASES.length} real votes of the Security Council, from ${VOTE_CASES[0]?.record.date} to ${VOTE_CASES.at(-1)?.record.date}. Each is data in \`test/cases/votes\`: who`,
      'did what, what came of it and why, and the public sources. Every one is adjudicated (`test/cases/tally.test.ts`).',
      `${played.length} are also played as meetings, act by act through the session (\`test/cases/play.test.ts\`): the Council of the day meets,`,
      'the President puts the question, every member votes as it did, and the result, its cause, what follows and the words in the verbatim',
      `record are compared. The other ${VOTE_CASES.length - played.length} are of kinds that the session cannot put; the list is below.`,
    ],
    `The second part are ${RULE_CASES.length} cases [written from the rules](#written-from-the-rules).`,
    [
      `The vote is for-against-abstaining. In ${using('recalled')} cases the names were recalled to fit the tally, in ${using('assigned')} they were assigned because only the`,
      'tally is known; both are marked. What surrounds a played vote is the least that the rules ask for: where the sources do not say who',
      'objected, raised the point or submitted the draft, the first member on that side of the vote does, and a ruling is given on a point.',
      'An amendment is proposed orally, as the replacement of the one paragraph of a draft whose real text is not carried here; a separate',
      'vote is asked for by the first member in favour, on the only paragraph of the draft as played.',
    ],
    ...sections(),
    '## Played in full',
    '`test/cases/flows.test.ts` plays these meetings from end to end.',
    table(
      ['date', 'meeting', 'cases', 'what is played'],
      Object.entries(FLOWS).map(([date, { title, what, cases }]) => [
        date,
        meetingsOf(cases),
        cases.join(', '),
        `**${titled(title)}** ${what}`,
      ]),
    ),
    '## Adjudicated only',
    table(
      ['cases', 'why they are not played'],
      Object.entries(NOT_PLAYED)
        .filter(([kind]) => kind !== 'election')
        .map(([, { cases, why }]) => [cases.join(', '), why]),
    ),
    ...writtenPart(),
  );
