import { hasBeenVotedOn, votedOn } from '../parts.ts';
import type { Draft, Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { draftsInOrder } from '../waiting.ts';
import type { ProposalRule } from './proposal.ts';

/** Why a draft does not wait to be put: there is none, it is not before the Council, or no member asked for it (rule 38). */
function notWaiting(council: Proceedings, id: string): Refusal {
  const draft = council.drafts.find((one) => one.id === id);
  if (draft === undefined) return refuse('31', 'no-draft', { draft: id });
  return draft.status === 'tabled'
    ? refuse('38', 'needs-member-request', { waiting: [id] })
    : refuse('32', 'draft-not-tabled', { draft: id, status: draft.status });
}

/** Refuses where the order cannot be changed: the draft is not waiting, comes first anyway, or a vote has begun. */
function checkDraft(council: Proceedings, id: string): Refusal | null {
  const waiting: readonly Draft[] = draftsInOrder(council);
  const [next] = waiting;
  if (!waiting.some((draft) => draft.id === id)) return notWaiting(council, id);
  if (next?.id === id) return refuse('32', 'first-already', { draft: id });
  return next !== undefined && hasBeenVotedOn(next) ? refuse('32', 'vote-begun', votedOn(next)) : null;
}

/**
 * Rule 32: drafts have precedence in the order of their submission. Another order takes a decision of the Council,
 * which is procedural: on 16 November 2017 the Council refused one by 3 votes to 7 with 5 abstentions (S/PV.8105).
 */
export const orderOfDrafts: ProposalRule<'order-of-drafts'> = {
  rule: '32',
  words: 'none',
  check: (council, _stage, _by, { draft }) => checkDraft(council, draft),
  choices: (council) =>
    draftsInOrder(council)
      .filter(({ id }) => checkDraft(council, id) === null)
      .map(({ id }) => ({ what: 'order-of-drafts', draft: id })),
  carry(council, { draft: id }) {
    const first = 1 + Math.max(...council.drafts.map(({ precedence }) => precedence));
    for (const draft of council.drafts) if (draft.id === id) draft.precedence = first;
  },
};
