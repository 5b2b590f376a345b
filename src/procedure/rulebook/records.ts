import { at, idle, type RuleRow } from './row.ts';

const PRIVATE = ['record/private.test.ts'] as const;
const RECORDED = ['rules/rule-41-49.test.ts'] as const;
const ADMISSION = ['rules/rule-58-60.test.ts'] as const;
const TAGGED = [...at('gates.ts', 'checkWords'), ...at('words/en/verbatim.ts', 'spokeIn')];

/** Chapters VIII to XI, rules 41 to 61: languages, publicity and records, admission, relations with other organs. */
export const RECORD_ROWS: readonly RuleRow[] = [
  { rule: 41, models: ['record'], where: TAGGED, tests: RECORDED, missing: 'nothing' },
  idle(42, 'on-purpose'),
  idle(43, 'deleted'),
  { rule: 44, models: ['record'], where: TAGGED, tests: RECORDED, missing: 'nothing' },
  {
    rule: 45,
    models: ['record'],
    where: [...at('record/verbatim.ts', 'verbatim'), ...at('words/en/verbatim.ts', 'spokeIn')],
    tests: ['rules/rule-45.test.ts'],
    missing: 'on-purpose',
  },
  idle(46, 'on-purpose'),
  idle(47, 'on-purpose'),
  {
    rule: 48,
    models: ['state', 'check', 'record'],
    where: [
      ...at('session/open.ts', 'openSession'),
      ...at('admission.ts', 'needRipe'),
      ...at('record/verbatim.ts', 'verbatim'),
      ...at('procedure/proposals/private.ts', 'goPrivate'),
    ],
    tests: [...RECORDED, ...ADMISSION, 'rules/rule-48-56.test.ts'],
    missing: 'on-purpose',
  },
  {
    rule: 49,
    models: ['record'],
    where: at('record/verbatim.ts', 'verbatim'),
    tests: RECORDED,
    missing: 'nothing',
  },
  idle(50, 'on-purpose'),
  {
    rule: 51,
    models: ['act', 'record'],
    where: [...at('procedure/proposals/private.ts', 'singleCopy'), ...at('record/verbatim.ts', 'verbatim')],
    tests: PRIVATE,
    missing: 'on-purpose',
  },
  idle(52, 'on-purpose'),
  {
    rule: 53,
    models: ['record'],
    where: at('record/communique.ts', 'sealBlocks'),
    tests: PRIVATE,
    missing: 'nothing',
  },
  idle(54, 'on-purpose'),
  {
    rule: 55,
    models: ['record'],
    where: [...at('closing.ts', 'closeMeeting'), ...at('record/communique.ts', 'communiqueBlocks')],
    tests: ['rules/rule-48-56.test.ts', ...PRIVATE],
    missing: 'nothing',
  },
  {
    rule: 56,
    models: ['record'],
    where: [...at('record/access.ts', 'partFor'), ...at('cli/record.ts', 'recordShowCommand')],
    tests: PRIVATE,
    missing: 'on-purpose',
  },
  idle(57, 'on-purpose'),
  {
    rule: 58,
    models: ['act', 'state', 'check'],
    where: at('admission.ts', 'applicationSubmit'),
    tests: ADMISSION,
    missing: 'nothing',
  },
  {
    rule: 59,
    models: ['act', 'state', 'check'],
    where: [
      ...at('admission.ts', 'applicationRefer', 'committeeReport', 'needRipe'),
      ...at('procedure/proposals/noCommittee.ts', 'noCommittee'),
    ],
    tests: ADMISSION,
    missing: 'nothing',
  },
  {
    rule: 60,
    models: ['state', 'record'],
    where: [
      ...at('admission.ts', 'recommendAdmission', 'admissionFails', 'postponeAdmission'),
      ...at('record/verbatim/admission.ts', 'tellAdmission'),
    ],
    tests: ADMISSION,
    missing: 'on-purpose',
  },
  {
    rule: 61,
    models: ['act', 'state', 'check', 'record'],
    where: [
      ...at('election.ts', 'ballotOpen', 'paperCast', 'countDeclare', 'assemblyReport', 'needElectionOver'),
      ...at('electing.ts', 'onBallot', 'goOnElecting'),
      ...at('council/majority.ts', 'electingVotes'),
    ],
    tests: ['rules/rule-61.test.ts', 'rules/rule-61-secret.test.ts', 'cases/flows.test.ts'],
    missing: 'on-purpose',
  },
];
