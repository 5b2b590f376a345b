// Characters that a reader cannot see, or that turn the direction of text, and so could hide or reorder what was said:
// controls, the Arabic letter mark, the bidirectional marks, embeddings and isolates, and the tag characters.
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const MARKS = /[\\`*_[\]<>#|~&$]/g;
/** What makes a list, a rule or an underlined heading when it begins a line; code begins with four spaces, which are trimmed. */
const LINE_START = /^(?:(\d{1,9})([.)])|([-+=:]))/;

/** Text without characters that cannot be read, on one line. Lone surrogates, which no file can hold, become U+FFFD. */
const readableLine = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .trim();

/** One line of somebody's text as it stands inside a line of Markdown: nothing in it is read as a mark. */
export const inline = (text: string): string =>
  readableLine(text.split(LINE_BREAKS).join(' ')).replace(MARKS, '\\$&');

/** The same at the beginning of a line. */
export const atLineStart = (text: string): string =>
  inline(text).replace(LINE_START, (_whole, digits, dot, mark) =>
    digits === undefined ? `\\${mark}` : `${digits}\\${dot}`,
  );

/** Somebody's text as paragraphs: each line break it was typed with begins a new one; empty ones fall away. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(LINE_BREAKS).filter((line) => readableLine(line) !== '');

export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${inline(text)}`;

export const paragraph = (text: string): string => atLineStart(text);

/** What happened, as against what was said. */
export const italic = (text: string): string => `*${inline(text)}*`;

export const bold = (text: string): string => `**${inline(text)}**`;

/** A note that belongs to no speaker. */
export const quote = (text: string): string => `> ${atLineStart(text)}`;

const row = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`;

/** A table whose cells are all somebody's text. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');

/** Blocks one below the other, with an empty line between them and a line feed at the end. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
