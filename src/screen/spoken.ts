import type { Entry } from '../record/entry.ts';
import type { Act, Outcome } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { pointWords } from '../words/en/meeting.ts';
import {
  answerSentence,
  challengeSentence,
  declineSentence,
  statementSentences,
} from '../words/en/statements.ts';

const claimOf = (state: TableState, challenge: string): string =>
  state.view.challenges.find(({ id }) => id === challenge)?.claim ?? challenge;

const own = (act: { readonly words: { readonly text: string } | null }): readonly string[] =>
  act.words === null ? [] : [`“${act.words.text}”`];

/**
 * What an act says, as sentences; empty for an act in which nothing is said.
 * @param further whether a statement is a further one: the opening position of the seat is not said twice.
 */
export function actText(act: Act | Entry['act'], state: TableState, further: boolean): readonly string[] {
  const { texts } = state;
  switch (act.kind) {
    case 'statement.make': {
      const { by: seat, moves } = act;
      // Own words stand for the opening position; moves are said either way.
      const spoken = { seat, moves, further, opening: act.words === null };
      const sentences = act.words !== null && moves.length === 0 ? [] : statementSentences(spoken, texts);
      return [...sentences, ...own(act)];
    }
    case 'challenge.put':
      return [challengeSentence({ seat: act.by, to: act.to, claim: act.claim, words: act.words }, texts)];
    case 'answer.give': {
      const { by: seat, how, words } = act;
      return [answerSentence({ seat, how, claim: claimOf(state, act.challenge), words }, texts)];
    }
    case 'answer.decline':
      return [
        declineSentence({ seat: act.by, claim: claimOf(state, act.challenge), words: act.words }, texts),
      ];
    case 'order.raise':
      return act.words === null ? [] : [pointWords(act.about), ...own(act)];
    case 'order.rule':
      return own(act);
    default:
      return [];
  }
}

const isFurther = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => outcome.kind === 'statement.made' && outcome.further);

/** What was said in an entry of the record. */
export const spokenText = (entry: Entry, state: TableState): readonly string[] =>
  actText(entry.act, state, isFurther(entry.outcomes));
