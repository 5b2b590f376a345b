import type { Outcome } from '../../session/council.ts';
import { ON_BEHALF } from '../../words/en/record.ts';
import { inEnglish, presidentSays, type Scribe } from './scribe.ts';

/**
 * The President reads out a statement on behalf of the Council, and says how it will be issued. What is issued to the
 * press or sent as a letter is no part of the meeting.
 */
export function makeStatement(scribe: Scribe, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'statement.issued' || outcome.product !== 'presidential-statement') continue;
    presidentSays(scribe, inEnglish(ON_BEHALF.authorized));
    for (const { text } of scribe.texts.drafts[outcome.draft]?.paragraphs ?? [])
      presidentSays(scribe, inEnglish(text));
    const { symbol } = outcome;
    presidentSays(scribe, inEnglish(symbol === null ? ON_BEHALF.document : ON_BEHALF.symbol(symbol)));
  }
}
