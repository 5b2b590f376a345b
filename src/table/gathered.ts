import type { Move } from '../claims/acts.ts';
import type { ProposalKind } from '../procedure/proposals/proposal.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';

/** The choices of one kind of proposal. */
export interface ProposalChoices {
  readonly what: ProposalKind;
  readonly choices: readonly Choice<Act, Move>[];
}

/** What may be proposed, kind by kind in the order of the offer: the kind is chosen first, then the seat, draft or item. */
export function proposalKinds(choices: readonly Choice<Act, Move>[]): readonly ProposalChoices[] {
  const kinds = new Map<ProposalKind, Choice<Act, Move>[]>();
  for (const choice of choices) {
    if (choice.act.kind !== 'proposal.make') continue;
    const { what } = choice.act.proposal;
    const same = kinds.get(what);
    if (same === undefined) kinds.set(what, [choice]);
    else same.push(choice);
  }
  return [...kinds].map(([what, same]) => ({ what, choices: same }));
}
