import { at, type RuleRow } from './row.ts';

/** Chapters VI and VII, rules 27 to 40: conduct of business, participation, voting. */
export const BUSINESS_ROWS: readonly RuleRow[] = [
  {
    rule: 27,
    models: ['act', 'state', 'check'],
    where: [
      ...at('floor.ts', 'floorRequest', 'floorWithdraw', 'floorPass'),
      ...at('calling.ts', 'floorGive'),
      ...at('list.ts', 'listDraw', 'listSwap'),
    ],
    tests: ['rules/rule-27.test.ts', 'rules/rule-27-list.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 28,
    models: ['act', 'check'],
    where: at('procedure/proposals/bodies.ts', 'committee', 'rapporteur'),
    tests: ['rules/rule-28.test.ts'],
    missing: 'on-purpose',
  },
  {
    rule: 29,
    models: ['state', 'check'],
    where: at('calling.ts', 'precedenceOf', 'floorGive'),
    tests: ['rules/rule-29.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 30,
    models: ['act', 'state', 'check'],
    where: at('order.ts', 'orderRaise', 'orderRule', 'rulingAppeal', 'settlePoint'),
    tests: ['rules/rule-30.test.ts', 'council/tally.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 31,
    models: ['act', 'check'],
    where: [
      ...at('drafts.ts', 'draftTable'),
      ...at('revisions.ts', 'draftRevise'),
      ...at('amendments.ts', 'amendmentPropose'),
    ],
    tests: ['rules/rule-31-32.test.ts', 'rules/rule-31-35-revisions.test.ts', 'rules/rule-36.test.ts'],
    missing: 'on-purpose',
  },
  {
    rule: 32,
    models: ['act', 'state', 'check'],
    where: [
      ...at('voting.ts', 'nextDraft', 'votingOpen', 'votingClose', 'questionPut'),
      ...at('procedure/proposals/orderOfDrafts.ts', 'orderOfDrafts'),
      ...at('parts.ts', 'partRequest', 'partObject', 'partsToPut', 'keepPart', 'losePart'),
    ],
    tests: [
      'rules/rule-31-32.test.ts',
      'rules/rule-32-parts.test.ts',
      'rules/rule-32-whole.test.ts',
      'rules/proposals.test.ts',
    ],
    missing: 'on-purpose',
  },
  {
    rule: 33,
    models: ['act', 'state', 'check'],
    where: [
      ...at('motions.ts', 'motionMake', 'isDebatable', 'carryMotion', 'loseMotion'),
      ...at('amendments.ts', 'amendmentPropose'),
      ...at('meetings.ts', 'meetingResume'),
    ],
    tests: [
      'rules/rule-33.test.ts',
      'rules/rule-33-matter.test.ts',
      'rules/rule-33-suspension.test.ts',
      'rules/rule-36.test.ts',
    ],
    missing: 'nothing',
  },
  {
    rule: 34,
    models: ['act', 'check'],
    where: [...at('drafts.ts', 'draftSecond'), ...at('motions.ts', 'motionMake')],
    tests: ['rules/rule-34-35.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 35,
    models: ['act', 'state', 'check'],
    where: [
      ...at('drafts.ts', 'draftWithdraw', 'draftTakeOver', 'draftUnsponsor'),
      ...at('revisions.ts', 'draftRevise'),
      ...at('motions.ts', 'motionWithdraw'),
      ...at('amendments.ts', 'amendmentWithdraw'),
    ],
    tests: [
      'rules/rule-34-35.test.ts',
      'rules/rule-35-anew.test.ts',
      'rules/rule-35-outgoing.test.ts',
      'rules/rule-31-35-revisions.test.ts',
      'rules/rule-33.test.ts',
      'rules/rule-36.test.ts',
    ],
    missing: 'nothing',
  },
  {
    rule: 36,
    models: ['act', 'state', 'check'],
    where: [
      ...at('amendments.ts', 'amendmentPropose', 'amendmentsToPut', 'carryAmendment', 'loseAmendment'),
      ...at('voting.ts', 'questionPut'),
    ],
    tests: ['rules/rule-36.test.ts', 'rules/rule-36-again.test.ts'],
    missing: 'on-purpose',
  },
  {
    rule: 37,
    models: ['act', 'state', 'check'],
    where: [
      ...at('participation.ts', 'invitationPropose', 'acceptInvitation', 'refuseInvitation'),
      ...at('gates.ts', 'needParticipant'),
    ],
    tests: ['rules/rule-37.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 38,
    models: ['act', 'state', 'check'],
    where: [...at('drafts.ts', 'draftTable', 'draftCallUp'), ...at('waiting.ts', 'needsMember')],
    tests: ['rules/rule-38.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 39,
    models: ['act', 'state', 'check'],
    where: [
      ...at('participation.ts', 'invitationPropose'),
      ...at('decide.ts', 'carry', 'lose'),
      ...at('calling.ts', 'floorGive'),
    ],
    tests: ['rules/rule-39.test.ts'],
    missing: 'nothing',
  },
  {
    rule: 40,
    models: ['act', 'state', 'check'],
    where: [
      ...at('voting.ts', 'questionPut', 'ballotCast', 'resultDeclare'),
      ...at('consensus.ts', 'consensusPropose'),
      ...at('before.ts', 'voteClass', 'isProcedural'),
      ...at('preliminary.ts', 'preliminaryRaise', 'preliminaryRule', 'reopenMatter'),
      ...at('council/tally.ts', 'adjudicate'),
    ],
    tests: [
      'rules/rule-40-charter-27.test.ts',
      'rules/charter-27-preliminary.test.ts',
      'rules/charter-27-preliminary-ruling.test.ts',
      'rules/charter-27-preliminary-text.test.ts',
      'rules/rule-40-consensus.test.ts',
    ],
    missing: 'nothing',
  },
];
