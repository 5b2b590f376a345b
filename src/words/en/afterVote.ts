import type { Outcome } from '../../session/council.ts';
import { partyVoted } from './abstention.ts';
import type { Naming } from './names.ts';

/** What follows from a declared vote besides its result, in a sentence without a full stop; null for anything else. */
export function afterVoteWords(outcome: Outcome, names: Naming): string | null {
  switch (outcome.kind) {
    case 'abstention.expected':
      return partyVoted(names.seat(outcome.seat));
    default:
      return null;
  }
}

/** The same for all outcomes of an act, as sentences. */
export const afterVoteLines = (outcomes: readonly Outcome[], names: Naming): readonly string[] =>
  outcomes.flatMap((outcome) => {
    const words = afterVoteWords(outcome, names);
    return words === null ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
  });
