import { type Edge, type Row, TABLE } from './table.ts';

const code = (text: string): string => `\`${text}\``;

function edgeText({ to, files, except }: Edge): string {
  const what = files === undefined ? code(to) : files.map((file) => code(`${to}/${file}`)).join(', ');
  return `${what}${except === undefined ? '' : ` without ${except.map(code).join(', ')}`}`;
}

/** '`council`, types of `claims`': everything from some, then only types from others. */
function edgesText(edges: readonly Edge[]): string {
  const values = edges.filter(({ types }) => !types).map(edgeText);
  const types = edges.filter(({ types: only }) => only).map(edgeText);
  return [...values, ...(types.length === 0 ? [] : [`types of ${types.join(', ')}`])].join(', ');
}

const rowText = (folder: string, { edges, packages, outside }: Row): string => {
  const adapters = outside === 'anywhere' ? 'anywhere' : outside.map(code).join(', ');
  const cells = [code(folder), edgesText(edges), packages.map(code).join(', '), adapters];
  return `| ${cells.map((cell) => cell || '-').join(' | ')} |`;
};

/** The import table as docs/architecture.md shows it, a line each. */
export const pageTable = (): readonly string[] => [
  '| folder | may import | packages | `node:*`, clock, timers in |',
  '|---|---|---|---|',
  ...Object.entries(TABLE).map(([folder, row]) => rowText(folder, row)),
];
