import type { Move } from '../claims/acts.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { choiceLabel, moveWords } from '../words/en/meeting.ts';

/** How the plain front end talks: lines out, a line in; null when there are no more. */
export interface Talk {
  readonly say: (...lines: readonly string[]) => void;
  readonly ask: (prompt: string) => Promise<string | null>;
}

/** What came of asking: an answer, the wish to go back, or the end of the answers. */
export type Answer<T> = { readonly is: T } | 'back' | 'end';

const numbered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, at) => `${String(at + 1).padStart(3)} ${label}`);

/** One of several choices, by number; 0 goes back. */
export async function askChoice(
  choices: readonly Choice<Act, Move>[],
  { texts }: TableState,
  talk: Talk,
): Promise<Answer<Choice<Act, Move>>> {
  const [only, ...more] = choices;
  if (only !== undefined && more.length === 0) return { is: only };
  for (;;) {
    talk.say(
      linesWords.which,
      ...numbered(choices.map(({ act }) => choiceLabel(act, texts))),
      `  0 ${linesWords.back}`,
    );
    const typed = await talk.ask(linesWords.prompt);
    if (typed === null) return 'end';
    if (typed === '0' || typed === '') return 'back';
    const chosen = choices[Number(typed) - 1];
    if (chosen !== undefined) return { is: chosen };
    talk.say(linesWords.notThere(typed));
  }
}

async function askMoves(
  from: readonly Move[],
  { texts }: TableState,
  talk: Talk,
): Promise<Answer<readonly Move[]>> {
  if (from.length === 0) return { is: [] };
  for (;;) {
    talk.say(linesWords.moves, ...numbered(from.map((move) => moveWords(move, texts))));
    const typed = await talk.ask(linesWords.prompt);
    if (typed === null) return 'end';
    const wanted = typed.split(/[\s,]+/).filter((part) => part !== '');
    const moves = wanted.map((part) => from[Number(part) - 1]);
    const found = moves.filter((move) => move !== undefined);
    if (found.length === wanted.length) return { is: found };
    talk.say(linesWords.notThere(typed));
  }
}

/** Fills the holes of a choice, asking for each; an empty answer keeps the canonical fill. */
export async function askHoles(
  choice: Choice<Act, Move>,
  state: TableState,
  talk: Talk,
): Promise<Answer<Act>> {
  let act: Act = choice.act;
  for (const hole of choice.holes) {
    if (hole.name === 'moves') {
      const moves = await askMoves(hole.from, state, talk);
      if (moves === 'end' || moves === 'back') return moves;
      if (act.kind === 'statement.make') act = { ...act, moves: moves.is };
      continue;
    }
    const typed = await talk.ask(promptOf(hole.name, act));
    if (typed === null) return 'end';
    if (typed.trim() !== '') act = filled(act, hole.name, typed.trim());
  }
  return { is: act };
}

function promptOf(hole: 'words' | 'until' | 'person', act: Act): string {
  if (hole === 'until') return `${linesWords.until(act.kind === 'motion.make' ? (act.until ?? '') : '')} `;
  if (hole === 'person') return `${linesWords.person(act.kind === 'seat.arrive' ? act.person : '')} `;
  return `${linesWords.words} `;
}

/** The act with a hole filled by what was typed. */
export function filled(act: Act, hole: 'words' | 'until' | 'person', typed: string): Act {
  if (hole === 'words' && 'words' in act) return { ...act, words: { text: typed, lang: 'en' } };
  if (hole === 'until' && act.kind === 'motion.make') return { ...act, until: typed };
  return hole === 'person' && act.kind === 'seat.arrive' ? { ...act, person: typed } : act;
}
