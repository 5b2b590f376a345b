import { type ArticleRow, at, type Missing } from './row.ts';

const idle = (article: string, missing: Exclude<Missing, 'nothing' | 'deleted'>): ArticleRow => ({
  article,
  models: [],
  where: [],
  tests: [],
  missing,
  through: [],
});

const VOTING = ['rules/rule-40-charter-27.test.ts'] as const;
const COUNT = [...at('before.ts', 'voteClass'), ...at('council/tally.ts', 'adjudicate')];

/** The articles of the Charter that bite at the table, in their order. */
export const ARTICLE_ROWS: readonly ArticleRow[] = [
  idle('4', 'later'),
  idle('11', 'later'),
  idle('12', 'later'),
  {
    article: '23',
    models: ['state'],
    where: [
      ...at('council/members.ts', 'membersOn', 'permanentMembers'),
      ...at('council/majority.ts', 'councilSize'),
    ],
    tests: ['council/members.test.ts'],
    missing: 'nothing',
    through: [],
  },
  idle('24', 'on-purpose'),
  idle('25', 'later'),
  idle('26', 'on-purpose'),
  {
    article: '27(1)',
    models: ['act', 'check'],
    where: at('voting.ts', 'ballotCast'),
    tests: VOTING,
    missing: 'nothing',
    through: [40],
  },
  {
    article: '27(2)',
    models: ['state'],
    where: COUNT,
    tests: [...VOTING, 'rules/charter-27-products.test.ts'],
    missing: 'nothing',
    through: [9, 30, 33, 37, 39, 40],
  },
  { article: '27(3)', models: ['state'], where: COUNT, tests: VOTING, missing: 'later', through: [40] },
  idle('28', 'on-purpose'),
  idle('29', 'later'),
  idle('30', 'later'),
  {
    article: '31',
    models: ['act', 'check'],
    where: at('participation.ts', 'invitationPropose'),
    tests: ['rules/rule-37.test.ts'],
    missing: 'nothing',
    through: [37],
  },
  idle('32', 'later'),
  {
    article: '33-38',
    models: ['act'],
    where: at('meetings.ts', 'meetingRequest'),
    tests: ['rules/rule-01-08.test.ts'],
    missing: 'later',
    through: [3],
  },
  idle('39-51', 'later'),
  idle('52-54', 'on-purpose'),
  idle('96', 'on-purpose'),
  idle('97', 'later'),
  idle('99', 'later'),
  idle('108-109', 'on-purpose'),
];
