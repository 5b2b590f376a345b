/** Width below which a line is left to the terminal. */
const NARROWEST = 20;

/** Spaces at the beginning of a line, and a number or an entry's number in brackets after them. */
const INDENT = /^ *(?:\[\d+\] |\d+ )?/;

/** A line cut between words to a width in columns, what follows indented below its beginning; words are never cut. */
export function wrapped(line: string, width: number): readonly string[] {
  if (width < NARROWEST || [...line].length <= width) return [line];
  const head = INDENT.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(head.length);
  const lines: string[] = [];
  let row = head;
  let isEmpty = true;
  for (const word of line.slice(head.length).split(' ')) {
    const longer = isEmpty ? `${row}${word}` : `${row} ${word}`;
    if (isEmpty || [...longer].length <= width) row = longer;
    else {
      lines.push(row);
      row = `${indent}${word}`;
    }
    isEmpty = false;
  }
  return [...lines, row];
}
