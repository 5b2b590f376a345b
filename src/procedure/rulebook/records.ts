import { at, idle, type RuleRow } from './row.ts';

const RECORDED = ['rules/rule-41-49.test.ts'] as const;
const ADMISSION = ['rules/rule-58-60.test.ts'] as const;
const TAGGED = [...at('gates.ts', 'checkWords'), ...at('words/en/verbatim.ts', 'spokeIn')];

/** Chapters VIII to XI, rules 41 to 61: languages, publicity and records, admission, relations with other organs. */
export const RECORD_ROWS: readonly RuleRow[] = [
  { rule: 41, models: ['record'], where: TAGGED, tests: RECORDED, missing: 'nothing' },
  idle(42, 'on-purpose'),
  idle(43, 'deleted'),
  { rule: 44, models: ['record'], where: TAGGED, tests: RECORDED, missing: 'nothing' },
  idle(45, 'later'),
  idle(46, 'on-purpose'),
  idle(47, 'on-purpose'),
  {
    rule: 48,
    models: ['state', 'check', 'record'],
    where: [
      ...at('session/open.ts', 'openSession'),
      ...at('admission.ts', 'needRipe'),
      ...at('record/verbatim.ts', 'verbatim'),
    ],
    tests: [...RECORDED, ...ADMISSION],
    missing: 'later',
  },
  {
    rule: 49,
    models: ['record'],
    where: at('record/verbatim.ts', 'verbatim'),
    tests: RECORDED,
    missing: 'nothing',
  },
  idle(50, 'on-purpose'),
  idle(51, 'later'),
  idle(52, 'on-purpose'),
  idle(53, 'later'),
  idle(54, 'on-purpose'),
  idle(55, 'later'),
  idle(56, 'later'),
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
    where: at('admission.ts', 'applicationRefer', 'committeeReport', 'needRipe'),
    tests: ADMISSION,
    missing: 'later',
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
    models: ['record'],
    where: [...at('council/majority.ts', 'electingVotes'), ...at('council/tally.ts', 'adjudicate')],
    tests: ['rules/rule-61.test.ts'],
    missing: 'later',
  },
];
