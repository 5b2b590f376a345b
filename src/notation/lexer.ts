/**
 * A word, a text in quotation marks, or a mark of punctuation, with its place. `value` is what it says: for a text what
 * stands between the marks, with its escapes resolved.
 */
export interface Token {
  readonly type: 'word' | 'text' | 'mark';
  readonly value: string;
  /** Index of its first and after its last UTF-16 unit in the line. */
  readonly from: number;
  readonly to: number;
}

/** What cannot be read at all: a quotation mark that is never closed, or an escape that is none. */
export interface Unreadable {
  readonly because: 'open-text' | 'bad-escape' | 'bad-character';
  readonly from: number;
}

export type Lexed =
  | { readonly ok: true; readonly tokens: readonly Token[]; readonly end: number }
  | { readonly ok: false; readonly tokens: readonly Token[]; readonly error: Unreadable };

const SPACE = /\s/u;
const MARKS = ',:;()';
/** Whatever is no space, mark or quotation mark; an hour keeps its colon. */
const WORD = /(?:\d{1,2}:\d{2}(?![\p{L}\p{N}:])|[^\s,:;()"“”#])+/uy;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”' };
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '“',
  '”': '”',
  '\\': '\\',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads a text from its opening mark on; `to` is after the closing one. */
function textAt(line: string, from: number): { readonly value: string; readonly to: number } | Unreadable {
  const close = CLOSES[line[from] ?? ''] ?? '"';
  let value = '';
  for (let at = from + 1; at < line.length; at += 1) {
    const character = line[at] as string;
    if (character === close) return { value, to: at + 1 };
    if (character !== '\\') {
      value += character;
      continue;
    }
    at += 1;
    const sign = line[at] ?? '';
    const code = sign === 'u' ? /^[0-9a-f]{4}/iu.exec(line.slice(at + 1, at + 5))?.[0] : undefined;
    if (code !== undefined) {
      value += String.fromCharCode(Number.parseInt(code, 16));
      at += 4;
    } else if (ESCAPES[sign] === undefined) return { because: 'bad-escape', from: at - 1 };
    else value += ESCAPES[sign];
  }
  return { because: 'open-text', from };
}

/** The tokens of one line, up to a comment. `end` is where the next token would stand. */
export function lex(line: string): Lexed {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (at < line.length && SPACE.test(line[at] as string)) at += 1;
    const character = line[at];
    if (character === undefined || character === '#') return { ok: true, tokens, end: at };
    if (CLOSES[character] !== undefined) {
      const text = textAt(line, at);
      if ('because' in text) return { ok: false, tokens, error: text };
      tokens.push({ type: 'text', value: text.value, from: at, to: text.to });
      at = text.to;
    } else if (MARKS.includes(character)) {
      tokens.push({ type: 'mark', value: character, from: at, to: at + 1 });
      at += 1;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(line)?.[0];
      if (word === undefined) return { ok: false, tokens, error: { because: 'bad-character', from: at } };
      tokens.push({ type: 'word', value: word, from: at, to: at + word.length });
      at += word.length;
    }
  }
}

const escapeOf = (character: string): string => {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' }[character];
  return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
};

/** A text in quotation marks, on one line whatever it holds. */
export const quoted = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped
  `"${text.replace(/["\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, escapeOf)}"`;

/** A name as one word where it is one, else in quotation marks. */
export const nameWritten = (name: string): string => {
  const read = lex(name);
  const [only] = read.tokens;
  const isWord = read.ok && read.tokens.length === 1 && only?.type === 'word' && only.value === name;
  return isWord ? name : quoted(name);
};

/** Column of an index in a line, from 1, in code points. */
export const columnAt = (line: string, index: number): number => [...line.slice(0, index)].length + 1;
