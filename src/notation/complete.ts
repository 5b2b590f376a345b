import type { Act } from '../session/council.ts';
import { formatAct, readAct } from './act.ts';
import type { NotationContext } from './context.ts';
import { lex, type Token } from './lexer.ts';
import { readerOf } from './reader.ts';
import { readVote } from './vote.ts';

/** What could be written next: `from` is the index in the line at which it begins, so that it replaces what is typed of it. */
export interface Completion {
  readonly text: string;
  readonly from: number;
  /** Whether it leads to an act that is in order now. */
  readonly inOrder: boolean;
}

const beginsWith = (text: string, typed: string): boolean =>
  text.toLowerCase().startsWith(typed.toLowerCase());

/** What the grammar allows after these tokens. */
function allowed(tokens: readonly Token[], context: NotationContext): readonly string[] {
  const reader = readerOf(tokens, context, true);
  readVote(reader);
  reader.at = 0;
  readAct(reader);
  if (reader.furthest < tokens.length) return [];
  return reader.expected.flatMap(({ words, known }) => (words === null ? known : [words]));
}

interface Written {
  readonly line: string;
  readonly tokens: readonly Token[];
}

/** Acts as lines: the same acts are asked for at every key that is typed. */
const lines = new WeakMap<Act, Written>();

function written(act: Act): Written {
  const known = lines.get(act);
  if (known !== undefined) return known;
  const line = formatAct(act);
  const made = { line, tokens: lex(line).tokens };
  lines.set(act, made);
  return made;
}

/** The rest of the line of an act that begins with these tokens; null where it begins otherwise, or ends with them. */
function restOf(act: Act, tokens: readonly Token[]): string | null {
  const { line, tokens: all } = written(act);
  const next = all[tokens.length];
  const same = tokens.every(({ value }, at) => value.toLowerCase() === all[at]?.value.toLowerCase());
  return same && next !== undefined ? line.slice(next.from) : null;
}

/** What comes next in the rest of a line: as much of it as the grammar has in one wording, else its next word, or a text. */
function nextIn(rest: string, wordings: readonly string[]): string {
  const [longest] = wordings
    .filter((wording) => beginsWith(rest, wording) && !/^[^\s,:;()]/u.test(rest.slice(wording.length)))
    .toSorted((a, b) => b.length - a.length);
  const { tokens } = lex(rest);
  return longest ?? rest.slice(0, tokens[0]?.to ?? rest.length);
}

/**
 * What could be written at the end of a line: first what leads to one of the acts in order, then what the grammar
 * allows besides. `acts` are the canonical choices of the offers.
 */
export function complete(
  line: string,
  context: NotationContext,
  acts: readonly Act[] = [],
): readonly Completion[] {
  const lexed = lex(line);
  const last = lexed.tokens.at(-1);
  // Within a text, or a comment, nothing comes next.
  if (!lexed.ok || lexed.end < line.length) return [];
  const partial = last?.type === 'word' && last.to === line.length ? last : null;
  const tokens = partial === null ? lexed.tokens : lexed.tokens.slice(0, -1);
  const typed = partial?.value ?? '';
  const from = partial?.from ?? line.length;
  const wordings = allowed(tokens, context);
  const ready = acts.flatMap((act) => {
    const rest = restOf(act, tokens);
    return rest === null ? [] : [nextIn(rest, wordings)];
  });
  const fits = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.filter((text) => beginsWith(text, typed)));
  const inOrder = fits(ready);
  const besides = [...fits(wordings)].filter((text) => !inOrder.has(text));
  return [
    ...[...inOrder].map((text) => ({ text, from, inOrder: true })),
    ...besides.map((text) => ({ text, from, inOrder: false })),
  ];
}
