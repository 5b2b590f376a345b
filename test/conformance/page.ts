import type { CalendarDate } from '../../src/council/dates.ts';
import { type Adjudicated, DIFFERENCES } from './adjudicated.ts';
import { mutationSection } from './mutation.ts';
import { CORRECTIONS, PROCEDURAL, REMARKS } from './remarks.ts';
import { COUNTED, type CountedItem, ITEMS, type Known, type PutItem, type PutResult } from './votes.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const day = (date: CalendarDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

const figure = (count: number): string => count.toLocaleString('en-GB');

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows,
];

/** The document, and the meeting where the document is not named after it. */
const named = ({ document, meeting }: PutItem): string =>
  meeting === '' || meeting === document ? document : `${document}, ${meeting}`;

const tallyWords = ({ tally }: PutItem): string =>
  tally === null ? '-' : tally[3] === 0 ? tally.slice(0, 3).join('-') : tally.join('-');

const RESULT_WORDS: Readonly<Record<PutResult, string>> = {
  adopted: 'adopted',
  failed: 'too few votes',
  vetoed: 'vetoed',
  'without-vote': 'adopted without a vote',
};

const itemOf = (number: number): PutItem => {
  const found = ITEMS.find((item) => item.number === number);
  if (found === undefined) throw new RangeError(`no item ${number}`);
  return found;
};

const remarkRows = (remarks: Readonly<Record<number, string>>): readonly string[] =>
  Object.entries(remarks).map(([number, why]) => {
    const item = itemOf(Number(number));
    return row(named(item), day(item.date), tallyWords(item), why);
  });

const differenceRow = ({ item, answer }: Adjudicated): string => {
  const why = CORRECTIONS.find(({ number }) => number === item.number)?.why ?? '';
  return row(
    named(item),
    day(item.date),
    tallyWords(item),
    RESULT_WORDS[item.result],
    RESULT_WORDS[answer],
    why,
  );
};

const readingRow = (words: string, differences: readonly Adjudicated[]): string =>
  row(words, figure(COUNTED.length - differences.length), figure(differences.length));

const ofKind = (kind: Known['kind'], result: (item: CountedItem) => boolean): readonly CountedItem[] =>
  COUNTED.filter((item) => item.known.kind === kind && result(item));

const unnamedAgainst = ofKind('tally', ({ result, tally }) => result === 'adopted' && tally[1] > 0);

const basisRows = (): readonly string[] => [
  row(
    'Every member by name',
    figure(ofKind('named', () => true).length),
    'The count, the majority of the day, and which votes against are vetoes.',
  ),
  row(
    'Unanimous',
    figure(ofKind('all', () => true).length),
    'Membership and majority of the day. The names follow from the word.',
  ),
  row(
    'Vetoed: the permanent members against by name',
    figure(ofKind('permanent', ({ result }) => result === 'vetoed').length),
    'That the majority was there, without which there is no veto. The names come from lists of vetoes, so that there was one is no finding.',
  ),
  row(
    'Adopted although a permanent member voted against',
    figure(ofKind('permanent', ({ result }) => result === 'adopted').length),
    'That no vote against is a veto on a procedural matter. Seven of the names are sourced (34, 87, 119, 120, 132, 462, 2623), those of 88, 110 and 157 from general knowledge.',
  ),
  row(
    'Adopted, nobody against, tally only',
    figure(ofKind('tally', ({ result, tally }) => result === 'adopted' && tally[1] === 0).length),
    'The majority of the day; members aside do not lower it.',
  ),
  row(
    'Adopted, some against, tally only',
    figure(unnamedAgainst.length),
    'The majority. The votes against are taken for those of elected members: no list of vetoes has these votes.',
  ),
  row(
    'Too few votes, tally only',
    figure(ofKind('tally', ({ result }) => result === 'failed').length),
    'That the majority was missed, whoever voted against.',
  ),
];

const withoutTally = ITEMS.filter(({ tally, result }) => tally === null && result !== 'without-vote');
const withoutVote = ITEMS.filter(({ result }) => result === 'without-vote');

const resolution = ({ document }: PutItem): string => document.replace(/^S\/RES\//, '');

/** `docs/conformance.md`: how many real votes Horseshoe adjudicates as they went, and why the rest differ. */
export const conformancePage = (): string =>
  [
    '# Conformance: the real votes',
    '',
    '<!-- Written by `npm run docs` from test/conformance; do not edit. A test fails when it is stale. -->',
    '',
    `\`test/data/votes.tsv\` has the ${figure(ITEMS.length)} items put to the vote in the Council from ${day(ITEMS[0]?.date ?? '')} to ${day(ITEMS.at(-1)?.date ?? '')} that the sources`,
    `named in its head list: document, meeting, tally, result, and who voted how where that is known. Of ${figure(COUNTED.length)} the tally is known.`,
    'Each of these is put to the code that a meeting uses (`adjudicate` in `src/council/tally.ts`), as a roll call of the members of that day,',
    'and the answer is compared with the recorded result. `test/conformance/votes.test.ts` does so at every test run.',
    '',
    '## How many agree',
    '',
    ...table(
      ['the source taken', 'agree', 'differ'],
      [
        readingRow('as printed, each question taken for what it was', DIFFERENCES.printed),
        readingRow(
          'its slips corrected, every question taken for one open to the veto',
          DIFFERENCES.substance,
        ),
        readingRow('its slips corrected, each question taken for what it was', DIFFERENCES.corrected),
      ],
    ),
    '',
    '## What is compared',
    '',
    'The sources do not always say who voted how. Where they do not, the votes are dealt out among the members, a permanent member being',
    'against only where a source says so or there are more votes against than elected members; the agreement then shows less:',
    '',
    ...table(['what is known', 'votes', 'what the agreement shows'], basisRows()),
    '',
    `The ${figure(unnamedAgainst.length)} adopted with votes against that are not named here: resolutions ${unnamedAgainst.map(resolution).join(', ')}. Those of`,
    '69 (Egypt) and 75 (the Ukrainian SSR) were looked up in the yearly volumes "Resolutions and Decisions of the Security Council", that of',
    '83 (Yugoslavia) in the resolution: elected members all.',
    '',
    '## The votes that differ as printed',
    '',
    ...table(
      ['what', 'date', 'tally', 'the source', 'Horseshoe', 'why'],
      DIFFERENCES.printed.map(differenceRow),
    ),
    '',
    'The data have the corrected facts; `test/conformance/remarks.ts` keeps what was printed.',
    '',
    '## The votes that differ when every question is taken for one open to the veto',
    '',
    'Each was adopted although a permanent member voted against it, because the matter was procedural (Charter 27(2)) or, once, because the',
    'Charter asks for any seven members. The tables do not say what a question was; the data mark these, for the reason given.',
    '',
    ...table(['what', 'date', 'tally', 'why no veto'], remarkRows(PROCEDURAL)),
    '',
    'Other procedural decisions are not marked: where no permanent member voted against, both kinds of question are counted alike.',
    '',
    '## What the sources print otherwise, without effect on a result',
    '',
    ...table(['what', 'date', 'tally', 'remark'], remarkRows(REMARKS)),
    '',
    '## Not adjudicated',
    '',
    `Of ${figure(withoutTally.length)} items the sources used here give no tally:`,
    '',
    ...table(
      ['what', 'date', 'result'],
      withoutTally.map((item) => row(named(item), day(item.date), RESULT_WORDS[item.result])),
    ),
    '',
    'The amendment of 22 December 2023 is among the cases of `test/cases`, with the names.',
    '',
    `${figure(withoutVote.length)} were adopted without a vote, so there is nothing to count: resolutions ${withoutVote.map(resolution).join(', ')}.`,
    '',
    ...mutationSection(),
  ].join('\n');
