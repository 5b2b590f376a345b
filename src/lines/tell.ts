import type { Entry } from '../record/entry.ts';
import type { TableState } from '../table/port.ts';
import { entryLine } from '../words/en/meeting.ts';
import { statementSentences } from '../words/en/statements.ts';
import type { Talk } from './ask.ts';

/** A statement as it is spoken, indented below its line; own words are in the line itself. */
function spoken({ act, outcomes, n, meeting }: Entry, { texts, entries }: TableState): readonly string[] {
  if (act.kind !== 'statement.make' || act.words !== null) return [];
  const made = outcomes.find((one) => one.kind === 'statement.made');
  if (made?.kind !== 'statement.made') return [];
  const first =
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
  return statementSentences({ seat: act.by, moves: act.moves, further: made.further, opening }, texts).map(
    (sentence) => `      ${sentence}`,
  );
}

/** Says every entry that was not said yet; answers the number of the last one said. */
export function tellEntries(state: TableState, told: number, talk: Talk): number {
  const fresh = state.entries.filter(({ n }) => n > told);
  for (const entry of fresh)
    talk.say(`[${entry.n}] ${entryLine(entry, state.texts)}`, ...spoken(entry, state));
  return Math.max(told, fresh.at(-1)?.n ?? 0);
}
