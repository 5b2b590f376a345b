import type { Seat } from '../council/seat.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Act } from '../session/council.ts';
import type { View } from '../session/view.ts';
import { type Completion, complete } from './complete.ts';
import { contextOf, type NotationContext } from './context.ts';
import { lex, nameWritten } from './lexer.ts';
import { momentIn } from './moment.ts';
import { actsIn, type Parsed, parse } from './parse.ts';
import type { Problem } from './problem.ts';

/** Where a line is typed: the seat in front may be left out of it, and only the seats held there vote. */
export interface Keyboard {
  readonly texts: Texts;
  readonly view: View;
  readonly seat: Seat | null;
  readonly held: readonly Seat[];
}

/** What a typed line says, or why it cannot be read, from the reading that came furthest. */
export type Typed =
  | { readonly ok: true; readonly acts: readonly Act[] }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** Whether the beginning is that of a line: a seat, the words of an act, a vote, or a slip for one of these. */
      readonly begins: boolean;
    };

/** What a line typed at a keyboard may speak of: of those who have still to vote, only the seats held there. */
export function contextAt({ texts, view, held }: Keyboard): NotationContext {
  const moment = momentIn(view);
  return contextOf(texts, { ...moment, toVote: moment.toVote.filter((seat) => held.includes(seat)) });
}

/** A text that is not closed is read as if it were, so that a mistake before it is found first. */
function readClosed(text: string, context: NotationContext): Parsed {
  const read = parse(text, context);
  if (read.ok || read.problem.fault.because !== 'open-text') return read;
  const { from } = read.problem;
  const closed = parse(`${text}${text[from] === '“' ? '”' : '"'}`, context);
  return closed.ok || closed.problem.from > from ? read : closed;
}

/** Whether a line is read to its end, and is wrong as a vote only. */
const isVote = ({ fault }: Problem): boolean =>
  !['unexpected', 'empty', 'open-text', 'bad-escape', 'bad-character'].includes(fault.because);

const moved = (problem: Problem, by: number): Problem => ({
  ...problem,
  from: Math.max(0, problem.from - by),
  to: Math.max(0, problem.to - by),
});

const seatBefore = (seat: Seat): string => `${nameWritten(seat)} `;

/** What was most likely meant where a line cannot be read on; `words` know it. */
export type Meant = (problem: Problem, line: string) => string | null;

/** Whether the first word of a line is a slip: with what was meant in its place, the line can be read further than that. */
function isSlip(problem: Problem, text: string, keyboard: Keyboard, meant: Meant): boolean {
  const [word = ''] = meant(problem, text)?.split(' ') ?? [];
  if (word === '') return false;
  const mended = `${text.slice(0, problem.from)}${word}${text.slice(problem.to)}`;
  const read = readTyped(mended, keyboard);
  return read.ok || read.problem.from > problem.from + word.length + 1;
}

/**
 * Reads a line as it is typed: as it stands, else with the seat in front before it.
 * @param meant without it no slip is looked for
 */
export function readTyped(text: string, keyboard: Keyboard, meant: Meant | null = null): Typed {
  const context = contextAt(keyboard);
  const { seat } = keyboard;
  const asIs = readClosed(text, context);
  if (asIs.ok) return asIs;
  const before = seat === null ? null : seatBefore(seat);
  const bySeat = before === null ? null : readClosed(`${before}${text}`, context);
  if (bySeat?.ok === true) return bySeat;
  const start = lex(text).tokens[0]?.from ?? text.length;
  const short = bySeat === null ? [] : [moved(bySeat.problem, before?.length ?? 0)];
  const problems = [...short, asIs.problem].toSorted(
    (a, b) => Number(isVote(b)) - Number(isVote(a)) || b.from - a.from,
  );
  const [first = asIs.problem] = problems;
  if (isVote(first) || first.from > start) return { ok: false, problem: first, begins: true };
  const slip = meant === null ? undefined : problems.find((one) => isSlip(one, text, keyboard, meant));
  return { ok: false, problem: slip ?? first, begins: slip !== undefined };
}

/**
 * What could come next in a line as it is typed, with and without its seat: first what leads to one of the acts in
 * order. Nothing for an empty line, where it is everything.
 */
export function completeTyped(text: string, keyboard: Keyboard, acts: readonly Act[]): readonly Completion[] {
  if (text.trim() === '') return [];
  const context = contextAt(keyboard);
  const before = keyboard.seat === null ? null : seatBefore(keyboard.seat);
  const short =
    before === null
      ? []
      : complete(`${before}${text}`, context, acts).map((one) => ({
          ...one,
          from: one.from - before.length,
        }));
  const all = [...short, ...complete(text, context, acts)];
  const sorted = [...all.filter(({ inOrder }) => inOrder), ...all.filter(({ inOrder }) => !inOrder)];
  return [...new Map(sorted.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

/** The acts of a line as it is typed; null where it is not whole. */
export function actsTyped(text: string, keyboard: Keyboard): readonly Act[] | null {
  const context = contextAt(keyboard);
  const { seat } = keyboard;
  return actsIn(text, context) ?? (seat === null ? null : actsIn(`${seatBefore(seat)}${text}`, context));
}

/** The line with a completion in it. */
export function withCompletion(text: string, { from, text: next }: Completion): string {
  const kept = text.slice(0, from);
  return /^[,:;)]/u.test(next) ? `${kept.trimEnd()}${next}` : `${kept}${next}`;
}
