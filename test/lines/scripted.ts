import { runLines } from '../../src/lines/run.ts';
import type { Talk } from '../../src/lines/talk.ts';
import { type Sitting, type SittingOptions, sitting } from '../table/sitting.ts';

/** What came of a talk: everything said, the prompts with what was typed at each, and the table. */
export interface Talked extends Sitting {
  /** What `runLines` answered. */
  readonly unwritten: string | null;
  readonly said: readonly string[];
  readonly text: string;
  readonly asked: readonly string[];
  readonly typed: readonly string[];
  readonly cleared: number;
  /** Answers that were never asked for. */
  readonly left: number;
}

/** Somebody who answers by looking at the table; null when there is nothing more to say. */
export type Person = (at: Sitting) => string | null;

/** Runs the plain front end on a table with a list of answers, which end like a file does, or with somebody who looks. */
export async function talkAt(
  at: Sitting,
  answers: readonly string[] | Person,
  isPerson = true,
): Promise<Talked> {
  const said: string[] = [];
  const asked: string[] = [];
  const typed: string[] = [];
  let cleared = 0;
  const left = typeof answers === 'function' ? [] : [...answers];
  const next = (): string | null => (typeof answers === 'function' ? answers(at) : (left.shift() ?? null));
  const talk: Talk = {
    isPerson,
    say: (...lines) => said.push(...lines),
    ask: (prompt) => {
      const answer = next();
      asked.push(prompt);
      if (answer !== null) typed.push(answer);
      said.push(`${prompt}${answer ?? '<end>'}`);
      return Promise.resolve(answer);
    },
    clear: () => {
      cleared += 1;
    },
  };
  const unwritten = await runLines(at.table, talk);
  return { ...at, unwritten, said, text: said.join('\n'), asked, typed, cleared, left: left.length };
}

export const talkThrough = (options: SittingOptions, answers: readonly string[] | Person): Promise<Talked> =>
  talkAt(sitting(options), answers);

/** What was said since the last answer but `back`. */
export function lastSaid({ said, asked }: Talked, back = 1): readonly string[] {
  const prompts = said.flatMap((line, at) => (asked.some((prompt) => line.startsWith(prompt)) ? [at] : []));
  return said.slice((prompts.at(-1 - back) ?? -1) + 1);
}
