/** One act, or one vote, as it is written: a line, and the block of text that is indented under it. */
export interface Line {
  readonly text: string;
  /** What stands under it, further to the right, without the indentation; null where nothing does. */
  readonly block: string | null;
  /** Its number in the text, from 1. */
  readonly number: number;
}

const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0;

const isNothing = (line: string): boolean => /^\s*(?:#.*)?$/u.test(line);

/** The lines of a block without the indentation that all of them share. */
function dedented(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const shared = Math.min(...filled.map(indentOf));
  return lines
    .map((line) => line.slice(shared))
    .join('\n')
    .replace(/\s+$/u, '');
}

/**
 * The lines of a text. What is indented under a line belongs to it: own words, kept as they are, a `#` in them
 * included, unless they are comments alone. Other empty lines and comments are left out.
 */
export function linesOf(text: string): readonly Line[] {
  const rows = text.split(/\r\n|\r|\n/u);
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? '';
    const number = at + 1;
    at += 1;
    if (isNothing(row)) continue;
    const start = at;
    while (at < rows.length && ((rows[at] ?? '').trim() === '' || indentOf(rows[at] ?? '') > indentOf(row)))
      at += 1;
    const under = rows.slice(start, at);
    lines.push({
      text: row,
      number,
      block: under.every(isNothing) ? null : dedented(under),
    });
  }
  return lines;
}
