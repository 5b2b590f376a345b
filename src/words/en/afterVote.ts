import type { Outcome } from '../../session/council.ts';
import { partyVoted } from './abstention.ts';
import type { Naming } from './names.ts';
import { seriesOf } from './verbatim.ts';

/** What follows from a declared vote besides its result, in a sentence without a full stop; null for anything else. */
export function afterVoteWords(outcome: Outcome, names: Naming): string | null {
  switch (outcome.kind) {
    case 'abstention.expected':
      return partyVoted(names.seat(outcome.seat));
    case 'decisions.framed':
      return decisionsWords(names.draft(outcome.draft), outcome.paragraphs);
    case 'assembly.debate-due': {
      const { amendment, draft, by, first } = outcome;
      const text =
        amendment === undefined ? names.draft(draft) : `amendment ${amendment} to ${names.draft(draft)}`;
      const who = seriesOf(first.map(names.seat));
      return `the General Assembly is to debate the veto on ${text} by ${by}, ${who} first on its list of speakers (A/RES/76/262: ten working days, holidays of the United Nations not counted here)`;
    }
    default:
      return null;
  }
}

/** "of S/2024/700, paragraphs 1 and 3 are framed as decisions (Article 25)"; it says no more than the verbs do. */
const decisionsWords = (draft: string, paragraphs: readonly string[]): string =>
  paragraphs.length === 1
    ? `of ${draft}, paragraph ${paragraphs[0]} is framed as a decision (Article 25)`
    : `of ${draft}, paragraphs ${seriesOf(paragraphs)} are framed as decisions (Article 25)`;

/** The same for all outcomes of an act, as sentences. */
export const afterVoteLines = (outcomes: readonly Outcome[], names: Naming): readonly string[] =>
  outcomes.flatMap((outcome) => {
    const words = afterVoteWords(outcome, names);
    return words === null ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
  });
