import type { Entry } from '../record/entry.ts';
import type { TableState } from '../table/port.ts';
import { openChallengeLine, rollLines } from '../words/en/linesStatus.ts';
import { entryLine } from '../words/en/meeting.ts';
import { answerSentence, saidSentences } from '../words/en/statements.ts';
import type { Talk } from './talk.ts';

type Statement = Extract<Entry['act'], { readonly kind: 'statement.make' }>;

/** What a statement says; own words stand in the line itself, and stand for the opening position. */
function spoken(act: Statement, { outcomes, n, meeting }: Entry, state: TableState): readonly string[] {
  const { texts, entries } = state;
  const made = outcomes.find((one) => one.kind === 'statement.made');
  if (made?.kind !== 'statement.made' || (act.words !== null && act.moves.length === 0)) return [];
  const first =
    act.words === null &&
    made.on === 'item' &&
    !made.further &&
    !entries.some(
      (one) =>
        one.n < n &&
        one.by === act.by &&
        one.meeting === meeting &&
        one.outcomes.some((outcome) => outcome.kind === 'statement.made' && outcome.on === 'item'),
    );
  const opening = first ? meeting : null;
  return saidSentences({ seat: act.by, moves: act.moves, further: made.further, opening }, texts);
}

/** What an entry says beyond its line: a statement as it is spoken, the question that the floor is offered for, a roll. */
function below(entry: Entry, state: TableState): readonly string[] {
  const { act } = entry;
  const { texts, view } = state;
  switch (act.kind) {
    case 'statement.make':
      return spoken(act, entry, state);
    case 'floor.offer': {
      const challenge = view.challenges.find(({ id }) => id === act.challenge);
      return challenge === undefined ? [] : [openChallengeLine(challenge, texts)];
    }
    case 'answer.give': {
      const { by: seat, how } = act;
      const claim = view.challenges.find(({ id }) => id === act.challenge)?.claim;
      return claim === undefined ? [] : [answerSentence({ seat, how, claim, words: null }, texts)];
    }
    case 'result.declare':
      return entry.outcomes.flatMap((one) =>
        one.kind === 'vote.adopted' || one.kind === 'vote.failed' ? rollLines(one.result, texts) : [],
      );
    default:
      return [];
  }
}

/** A ballot is told to its own seat and to the table itself; the others read it in the roll, at the count. */
const isTold = ({ act, by }: Entry, { view }: TableState): boolean =>
  act.kind !== 'ballot.cast' || view.viewer === null || view.viewer === by;

/** Says some entries, with what was said in each indented below it. */
export function tell(entries: readonly Entry[], state: TableState, talk: Talk): void {
  for (const entry of entries)
    if (isTold(entry, state))
      talk.say(
        `[${entry.n}] ${entryLine(entry, state.texts)}`,
        ...below(entry, state).map((line) => `      ${line}`),
      );
}

/** Says every entry that was not said yet; answers the number of the last one said. */
export function tellNew(state: TableState, told: number, talk: Talk): number {
  const fresh = state.entries.filter(({ n }) => n > told);
  tell(fresh, state, talk);
  return Math.max(told, fresh.at(-1)?.n ?? 0);
}
