import { WORLD } from '../council/seat.ts';
import { readTyped } from '../notation/typed.ts';
import type { Act } from '../session/council.ts';
import type { TablePort, TableState } from '../table/port.ts';
import { meantThere, problemWithin, typedProblem, typedWords } from '../words/en/notation.ts';
import { submit } from './doing.ts';
import type { Talk } from './talk.ts';

/** Columns in which a line that cannot be read is shown, so that its mark stays under it. */
const WIDTH = 58;

/** Does what a line says, one act after another; the first that is refused ends it. */
async function doAll(acts: readonly Act[], table: TablePort, talk: Talk): Promise<void> {
  for (const [done, act] of acts.entries()) {
    if (await submit(act, table, talk)) continue;
    if (done > 0) talk.say(typedWords.partly(done, acts.length));
    return;
  }
}

/** Why nobody at this keyboard can do what a line says; null when somebody can. */
function notTheirs(acts: readonly Act[], { texts, held }: TableState): string | null {
  const other = acts.find(({ by }) => by !== WORLD && !held.includes(by));
  return other === undefined ? null : typedWords.notHeld(texts, other.by);
}

/**
 * Does what was typed as a line of notation, like the numbered choice, or says why it cannot be read. False when it is
 * no such line: its beginning is none, nor a slip for one.
 */
export async function doLine(typed: string, table: TablePort, talk: Talk): Promise<boolean> {
  const state = table.state();
  const read = readTyped(typed, state, meantThere);
  if (read.ok) {
    const refused = notTheirs(read.acts, state);
    if (refused === null) await doAll(read.acts, table, talk);
    else talk.say(refused);
    return true;
  }
  if (read.begins)
    talk.say(...problemWithin(read.problem, typed, WIDTH), typedProblem(read.problem, typed, state));
  return read.begins;
}
