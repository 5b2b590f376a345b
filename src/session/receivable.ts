import type { ActKind } from './council.ts';

/** Acts that do not move the meeting: receivable, no target. */
export const stay = <K extends ActKind>(...kinds: readonly K[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, {}])) as { readonly [P in K]: object };

export const FLOOR = stay('floor.request', 'floor.withdraw', 'floor.give', 'floor.pass', 'statement.make');
/** The order of the speakers on the item (rule 27). */
export const LIST = stay('list.draw', 'list.swap');
export const DRAFTS = stay(
  'draft.table',
  'draft.sponsor',
  'draft.second',
  'draft.withdraw',
  'draft.take-over',
  'draft.call-up',
  'draft.revise',
  'draft.unsponsor',
  'amendment.propose',
  'amendment.withdraw',
  'part.request',
  'part.object',
);
/** Whether a draft is a matter of procedure is asked in the meeting. */
export const ASKED = stay('preliminary.raise');
// Rules 58, 59, 61: letters that come in, and what the President does with them.
export const LETTERS = stay('application.submit', 'committee.report', 'candidate.withdraw');
export const ADMISSION = stay('application.submit', 'application.refer', 'committee.report');
/** Practice: texts are agreed outside the chamber, whatever the Council is at. */
export const CONSENSUS = stay('silence.start', 'silence.break', 'silence.end', 'statement.issue');
export const LEDGER = stay('floor.offer', 'challenge.put', 'answer.give', 'answer.decline');
/** Rule 20: once the agenda is adopted, between votes. */
export const CEDE = stay('chair.cede');
export const VOTE = stay('ballot.cast', 'result.declare');
export const MOVE = { 'motion.make': '#motion' } as const;
export const PROPOSE = { 'proposal.make': '#proposal' } as const;
