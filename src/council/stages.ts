/**
 * The stages of one meeting: the leaves of the chart (`session/chart.ts`). They are named here, below the rules,
 * so that a rule can say at which stage it bites; a test holds this list equal to the chart's.
 */
export const STAGES = [
  'uncalled', // nobody has asked for the meeting yet
  'requested', // rules 2, 3: the President has to call it
  'called', // rules 7, 8: notice given, provisional agenda approved
  'informal', // practice: consultations, an Arria-formula meeting, a dialogue; nothing is decided
  'agenda', // rule 9: adoption of the agenda
  'agenda-vote',
  'invitations', // rules 37, 39
  'invitation', // one invitation is proposed
  'invitation-vote',
  'election', // rule 61: ballots for seats on the Court, and the Assembly's result
  'election-ballot', // papers are being cast in secret
  'debate', // rule 27: statements and further statements
  'voting', // the drafts are taken in their order (rule 32), statements before and after
  'voting-consent', // one draft is to be adopted without a vote, unless a member objects
  'voting-whole', // one draft is put to the vote
  'voting-amendment', // rule 36: an amendment to it, before the draft itself
  'voting-part', // rule 32: a part of it voted on separately
  'voting-preliminary', // Charter 27: whether it is a matter of procedure, before all of these
  'motion', // rule 33: a motion is before the Council
  'motion-vote',
  'proposal', // a proposal about the Council's own business is before it (Charter 27(2))
  'proposal-vote',
  'order-raised', // rule 30: the President rules at once
  'order-ruled',
  'order-challenged',
  'order-vote',
  'suspended', // rule 33 (1): the same meeting will resume
  'closed',
] as const;

/** Where a meeting stands: one of the stages. */
export type Stage = (typeof STAGES)[number];

/** Stages at which ballots are being cast; nothing but the conduct of the vote may be raised (rule 30, Assembly custom). */
export const VOTE_STAGES: readonly Stage[] = [
  'agenda-vote',
  'invitation-vote',
  'voting-whole',
  'voting-amendment',
  'voting-part',
  'voting-preliminary',
  'motion-vote',
  'proposal-vote',
  'order-vote',
];
