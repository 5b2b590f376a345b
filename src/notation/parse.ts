import type { Act } from '../session/council.ts';
import { readAct } from './act.ts';
import type { NotationContext } from './context.ts';
import { type Lexed, lex, type Token } from './lexer.ts';
import type { Line } from './lines.ts';
import type { Problem } from './problem.ts';
import { type Expected, type Reader, readerOf } from './reader.ts';
import { type FaultAt, readVote } from './vote.ts';

/** What a line says: acts one after another (one, or the ballots of a vote), or why it cannot be read. */
export type Parsed =
  | { readonly ok: true; readonly acts: readonly Act[] }
  | { readonly ok: false; readonly problem: Problem };

const wrong = (fault: Problem['fault'], from: number, to: number): Parsed => ({
  ok: false,
  problem: { fault, from, to },
});

/** A block stands for a text in quotation marks at the end of its line; the colon that announces it is not read. */
function tokensOf({ text, block }: Line): Lexed {
  const lexed = lex(text);
  if (block === null || !lexed.ok) return lexed;
  const last = lexed.tokens.at(-1);
  const before = last?.type === 'mark' && last.value === ':' ? lexed.tokens.slice(0, -1) : lexed.tokens;
  const under: Token = { type: 'text', value: block, from: lexed.end, to: lexed.end };
  return { ...lexed, tokens: [...before, under] };
}

/** What is said once for each thing, in the order in which it was met. */
const unlike = (expected: readonly Expected[]): readonly Expected[] => [
  ...new Map(expected.map((one) => [`${one.sort} ${one.words}`, one])).values(),
];

/** Why nothing fits: what was expected at the furthest place that any form came to. */
function unexpected(reader: Reader, end: number): Parsed {
  const token = reader.tokens[reader.furthest];
  const fault = {
    because: 'unexpected',
    found: token?.value ?? null,
    expected: unlike(reader.expected),
  } as const;
  return wrong(fault, token?.from ?? end, token?.to ?? end);
}

function faultAt({ fault, token: index }: FaultAt, tokens: readonly Token[], end: number): Parsed {
  const token = tokens[index];
  return wrong(fault, token?.from ?? end, token?.to ?? end);
}

function readBy(reader: Reader, end: number): Parsed | null {
  const vote = readVote(reader);
  if (vote !== null)
    return 'acts' in vote ? { ok: true, acts: vote.acts } : faultAt(vote, reader.tokens, end);
  reader.at = 0;
  const act = readAct(reader);
  return act === null ? null : { ok: true, acts: [act] };
}

/** The acts of one line of text; null where it cannot be read, quicker than saying why. */
export function actsIn(text: string, context: NotationContext): readonly Act[] | null {
  const lexed = lex(text);
  if (!lexed.ok || lexed.tokens.length === 0) return null;
  const read = readBy(readerOf(lexed.tokens, context, false), lexed.end);
  return read?.ok === true ? read.acts : null;
}

/**
 * Reads one line: an act (`RUS challenges USA on troops-in-kursk`), or a vote (`vote D1: for USA; against RUS`). A line
 * says what is done; whether it is in order only a session can say.
 */
export function parseLine(line: Line, context: NotationContext): Parsed {
  const lexed = tokensOf(line);
  if (!lexed.ok) return wrong({ because: lexed.error.because }, lexed.error.from, lexed.error.from + 1);
  const { tokens, end } = lexed;
  if (tokens.length === 0) return wrong({ because: 'empty' }, end, end);
  const first = readBy(readerOf(tokens, context, false), end);
  if (first !== null) return first;
  const reader = readerOf(tokens, context, true);
  return readBy(reader, end) ?? unexpected(reader, end);
}

/** Reads one line of text without a block. */
export const parse = (text: string, context: NotationContext): Parsed =>
  parseLine({ text, block: null, number: 1 }, context);
