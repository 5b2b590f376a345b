import type { Entry } from '../record/entry.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { pointWords } from '../words/en/meeting.ts';
import {
  answerSentence,
  challengeSentence,
  declineSentence,
  saidSentences,
  statementSentences,
} from '../words/en/statements.ts';

const claimOf = (state: TableState, challenge: string): string =>
  state.view.challenges.find(({ id }) => id === challenge)?.claim ?? challenge;

const own = (act: { readonly words: { readonly text: string } | null }): readonly string[] =>
  act.words === null ? [] : [`“${act.words.text}”`];

/** What is known of a statement beside the act: whether it is a further one, and the meeting it opens with the seat's position. */
export interface Place {
  readonly further: boolean;
  readonly opening: string | null;
}

/** What an act says, as sentences; empty for an act in which nothing is said. Own words stand for the opening position. */
export function actText(
  act: Act | Entry['act'],
  state: TableState,
  { further, opening }: Place,
): readonly string[] {
  const { texts } = state;
  switch (act.kind) {
    case 'statement.make': {
      const { by: seat, moves } = act;
      const spoken = { seat, moves, further, opening: act.words === null ? opening : null };
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

/** What was said in an entry of the record. The opening position is said with the first statement on the item. */
export function spokenText(entry: Entry, state: TableState): readonly string[] {
  const made = entry.outcomes.find((outcome) => outcome.kind === 'statement.made');
  const further = made?.kind === 'statement.made' && made.further;
  const first =
    made?.kind === 'statement.made' &&
    made.on === 'item' &&
    !further &&
    !state.entries.some(
      ({ n, by, meeting, outcomes }) =>
        n < entry.n &&
        by === entry.by &&
        meeting === entry.meeting &&
        outcomes.some((outcome) => outcome.kind === 'statement.made' && outcome.on === 'item'),
    );
  return actText(entry.act, state, { further, opening: first ? entry.meeting : null });
}

// The meeting whose opening position would be said with a statement made now; null when none would be.
const openingNow = ({ view: { floor, stage, meeting } }: TableState): string | null =>
  (stage === 'debate' || stage === 'informal') && !(floor?.further ?? false) && floor?.spoken === false
    ? meeting.id
    : null;

/** Whether a statement without moves and own words would still say the opening position of its seat. */
export const opensWithPosition = ({ by: seat }: Act, state: TableState): boolean =>
  saidSentences({ seat, moves: [], further: false, opening: openingNow(state) }, state.texts).length > 0;

/** What would be said if an act were done now. */
export function wouldSay(act: Act, state: TableState): readonly string[] {
  const further = state.view.floor?.further ?? false;
  return actText(act, state, { further, opening: openingNow(state) });
}
