import { type AtWork, at } from './row.ts';

/** The customs of the Council that stand in none of its rules. */
export const PRACTICES = [
  'formats',
  'consultations',
  'arria',
  'silence',
  'products',
  'proposals',
  'uniting-for-peace',
  'veto-debate',
] as const;
export type Practice = (typeof PRACTICES)[number];

export interface PracticeRow extends AtWork {
  readonly practice: Practice;
}

const FORMATS = ['rules/practice-formats.test.ts'] as const;

/** What the Council does by custom, and how far it is at work here; refusals cite it as `practice`. */
export const PRACTICE_ROWS: readonly PracticeRow[] = [
  {
    practice: 'formats',
    models: ['state', 'check'],
    where: [...at('council/formats.ts', 'FORMATS', 'isInformal'), ...at('informal.ts', 'needFormal')],
    tests: FORMATS,
    missing: 'nothing',
  },
  {
    practice: 'consultations',
    models: ['act', 'check', 'record'],
    where: [
      ...at('informal.ts', 'informalOpen', 'informalClose'),
      ...at('session/step.ts', 'notReceivable'),
      ...at('record/informal.ts', 'informalBlocks'),
    ],
    tests: [...FORMATS, 'session/informal.test.ts', 'record/informal.test.ts'],
    missing: 'nothing',
  },
  {
    practice: 'arria',
    models: ['act', 'check', 'record'],
    where: [...at('informal.ts', 'informalOpen', 'needPresidents'), ...at('gates.ts', 'needPresident')],
    tests: [...FORMATS, 'delegations/consensus.test.ts'],
    missing: 'nothing',
  },
  {
    practice: 'silence',
    models: ['act', 'check', 'record'],
    where: [
      ...at('silence.ts', 'silenceStart', 'silenceBreak', 'silenceEnd'),
      ...at('delegations/silence.ts', 'breakSilence', 'startSilence'),
    ],
    tests: ['rules/practice-silence.test.ts', 'delegations/consensus.test.ts'],
    missing: 'nothing',
  },
  {
    practice: 'products',
    models: ['act', 'check', 'record'],
    where: [
      ...at('products.ts', 'isByConsensus', 'needVotable', 'statementIssue'),
      ...at('record/verbatim/statements.ts', 'makeStatement'),
    ],
    tests: ['rules/practice-statements.test.ts', 'record/statements.test.ts'],
    missing: 'on-purpose',
  },
  {
    practice: 'proposals',
    models: ['act', 'check', 'record'],
    where: [
      ...at('proposals.ts', 'proposalMake', 'proposalWithdraw'),
      ...at('procedure/proposals/table.ts', 'proposalsOf'),
    ],
    tests: ['rules/proposals.test.ts'],
    missing: 'nothing',
  },
  {
    practice: 'uniting-for-peace',
    models: ['act', 'check', 'record'],
    where: at('procedure/proposals/emergencySession.ts', 'emergencySession'),
    tests: ['rules/proposals.test.ts'],
    missing: 'on-purpose',
  },
  {
    practice: 'veto-debate',
    models: ['record'],
    where: at('veto.ts', 'noteVeto'),
    tests: ['rules/res-76-262.test.ts'],
    missing: 'on-purpose',
  },
];
