import type { ClaimsAct } from './acts.ts';
import { answerDecline, answerGive, challengePut } from './challenges.ts';
import { statementMake } from './moves.ts';
import { newsRelease } from './news.ts';
import type { ClaimsRule } from './state.ts';

/** Every kind of act of the ledger with the rule that governs it; the compiler holds the table complete. */
export const CLAIMS_RULES: { readonly [K in ClaimsAct['kind']]: ClaimsRule<K> } = {
  'statement.make': statementMake,
  'challenge.put': challengePut,
  'answer.give': answerGive,
  'answer.decline': answerDecline,
  'news.release': newsRelease,
};
