import { WORLD } from '../council/seat.ts';
import type { Problem } from '../notation/problem.ts';
import { readTyped } from '../notation/typed.ts';
import type { Act } from '../session/council.ts';
import type { TablePort, TableState } from '../table/port.ts';
import { meantThere, notationProblem, problemWithin, typedWords } from '../words/en/notation.ts';
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

/** What is wrong with a line: of a vote that it is not theirs, else where it cannot be read on and what would fit. */
function wrongWith(problem: Problem, typed: string, { texts, view, held }: TableState): readonly string[] {
  const { fault } = problem;
  if (fault.because === 'has-no-ballot' && !held.includes(fault.seat))
    return [typedWords.notHeld(texts, fault.seat)];
  if (fault.because === 'no-vote' && view.vote !== null) return [typedWords.noneToVote];
  return [...problemWithin(problem, typed, WIDTH), notationProblem(problem, typed)];
}

/** Whether the first word of a line is a slip: with what was meant in its place, the line can be read further than that. */
function isSlip(problem: Problem, typed: string, state: TableState): boolean {
  const [word = ''] = meantThere(problem, typed)?.split(' ') ?? [];
  if (word === '') return false;
  const mended = `${typed.slice(0, problem.from)}${word}${typed.slice(problem.to)}`;
  const read = readTyped(mended, state);
  return read.ok || read.problems[0].from > problem.from + word.length + 1;
}

/**
 * Does what was typed as a line of notation, like the numbered choice, or says why it cannot be read. False when it is
 * no such line: its beginning is none, nor a slip for one.
 */
export async function doLine(typed: string, table: TablePort, talk: Talk): Promise<boolean> {
  const state = table.state();
  const read = readTyped(typed, state);
  if (read.ok) {
    const refused = notTheirs(read.acts, state);
    if (refused === null) await doAll(read.acts, table, talk);
    else talk.say(refused);
    return true;
  }
  const [first] = read.problems;
  const near = read.begins ? first : read.problems.find((problem) => isSlip(problem, typed, state));
  if (near === undefined) return false;
  talk.say(...wrongWith(near, typed, state));
  return true;
}
