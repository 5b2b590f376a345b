/** A table of Markdown: a line for each row; an empty cell is a dash. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((cells) => row(cells.map((cell) => cell || '-'))),
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const code = (text: string): string => `\`${text}\``;

/** Blocks with an empty line between them, as a file. */
export const page = (...blocks: readonly (string | readonly string[])[]): string =>
  `${blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n\n')}\n`;
