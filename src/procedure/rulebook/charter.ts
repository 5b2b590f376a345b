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
const MATTER = [...VOTING, 'rules/charter-27-preliminary.test.ts'] as const;
const COUNT = [
  ...at('before.ts', 'voteClass', 'isProcedural'),
  ...at('preliminary.ts', 'preliminaryRaise', 'preliminaryRule'),
  ...at('council/tally.ts', 'adjudicate'),
];

/** The articles of the Charter that bite at the table, in their order. */
export const ARTICLE_ROWS: readonly ArticleRow[] = [
  {
    article: '4',
    models: ['act', 'state', 'check'],
    where: at('admission.ts', 'needRipe', 'recommendAdmission'),
    tests: ['rules/rule-58-60.test.ts'],
    missing: 'on-purpose',
    through: [58, 59, 60],
  },
  {
    article: '11',
    models: ['act'],
    where: at('requests.ts', 'meetingRequest'),
    tests: ['rules/rule-01-08.test.ts'],
    missing: 'nothing',
    through: [3],
  },
  {
    article: '12',
    models: ['state'],
    where: at('agenda.ts', 'includeItems'),
    tests: ['rules/rule-10-11.test.ts'],
    missing: 'on-purpose',
    through: [11],
  },
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
  {
    article: '25',
    models: ['state', 'record'],
    where: at('decisions.ts', 'framedAsDecisions', 'noteDecisions'),
    tests: ['rules/charter-25.test.ts'],
    missing: 'nothing',
    through: [],
  },
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
    models: ['act', 'state', 'check'],
    where: COUNT,
    tests: [...MATTER, 'rules/charter-27-products.test.ts'],
    missing: 'nothing',
    through: [9, 30, 33, 37, 39, 40],
  },
  {
    article: '27(3)',
    models: ['act', 'state', 'check'],
    where: [
      ...COUNT,
      ...at('abstention.ts', 'partiesToAbstain', 'mustAbstain', 'needAbstention', 'noteParties'),
      ...at('veto.ts', 'noteVeto'),
    ],
    tests: [...MATTER, 'rules/charter-27-3-abstention.test.ts', 'rules/res-76-262.test.ts'],
    missing: 'nothing',
    through: [40],
  },
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
  {
    article: '32',
    models: ['state', 'record'],
    where: at('participation.ts', 'refuseInvitation'),
    tests: ['rules/rule-37.test.ts'],
    missing: 'nothing',
    through: [37],
  },
  {
    article: '33-38',
    models: ['act'],
    where: at('requests.ts', 'meetingRequest'),
    tests: ['rules/rule-01-08.test.ts'],
    missing: 'later',
    through: [3],
  },
  {
    article: '39-51',
    models: ['state'],
    where: at('decisions.ts', 'framedAsDecisions'),
    tests: ['rules/charter-25.test.ts'],
    missing: 'later',
    through: [],
  },
  idle('52-54', 'on-purpose'),
  idle('96', 'on-purpose'),
  {
    article: '97',
    models: ['check'],
    where: at('admission.ts', 'needRipe'),
    tests: ['rules/rule-58-60.test.ts'],
    missing: 'on-purpose',
    through: [48],
  },
  {
    article: '99',
    models: ['act'],
    where: at('requests.ts', 'meetingRequest'),
    tests: ['rules/rule-01-08.test.ts'],
    missing: 'nothing',
    through: [3],
  },
  idle('108-109', 'on-purpose'),
];
