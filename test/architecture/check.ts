import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { lineAt, type Node, nodeAt, parsed, type SourceFile, walk } from './source.ts';
import { type Edge, LONGEST_FILE, OUTSIDE_GLOBALS, type Row, TABLE } from './table.ts';

/** One place where a file does not keep to the table. */
export interface Violation {
  readonly at: string;
  readonly rule:
    | 'unknown-folder'
    | 'folder'
    | 'types-only'
    | 'file'
    | 'name'
    | 'package'
    | 'outside-module'
    | 'outside-global'
    | 'chance'
    | 'unreadable-import'
    | 'too-long';
  readonly what: string;
}

/** 'council' of 'council/data/names.ts'; 'index.ts' of itself. */
const folderOf = (path: string): string => path.split('/')[0] ?? path;

/** 'seedrandom' of 'seedrandom/lib/alea.js'; '@noble/hashes' of '@noble/hashes/sha2.js'. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const mayGoOutside = (path: string, { outside }: Row): boolean =>
  outside === 'anywhere' || outside.includes(posix.basename(path));

type Broken = Omit<Violation, 'at'>;

function brokenBy(edge: Edge, target: string, { typesOnly, names }: Import): Broken | null {
  if (edge.types && !typesOnly) return { rule: 'types-only', what: target };
  if (edge.files && !edge.files.includes(target.split('/').slice(1).join('/')))
    return { rule: 'file', what: target };
  const excepted = edge.except?.find((name) => names.includes(name) || names.includes('*'));
  return excepted === undefined ? null : { rule: 'name', what: `${excepted} of ${target}` };
}

/** Keeping to one of the edges is enough; else what the first of them says. */
function brokenEdge(target: string, edges: readonly Edge[], given: Import): Broken | null {
  const known = edges.filter(({ to }) => to === folderOf(target));
  const broken = known.map((edge) => brokenBy(edge, target, given));
  return broken.includes(null) ? null : (broken[0] ?? { rule: 'folder', what: target });
}

function brokenImport(path: string, row: Row, given: Import): Broken | null {
  const { from } = given;
  if (from === '') return { rule: 'unreadable-import', what: 'import() of an expression' };
  if (from.startsWith('node:'))
    return mayGoOutside(path, row) ? null : { rule: 'outside-module', what: from };
  if (!from.startsWith('.'))
    return row.packages.includes(packageOf(from)) ? null : { rule: 'package', what: from };
  const target = posix.join(posix.dirname(path), from);
  // The package's own manifest, beside `src`.
  if (target === '../package.json') return folderOf(path) === 'cli' ? null : { rule: 'folder', what: from };
  return folderOf(target) === folderOf(path) ? null : brokenEdge(target, row.edges, given);
}

/** Whether a name stands for the value of that name: no member `x.Date`, no key `{ Date: 1 }`, no type. */
function isReference(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (node.type !== 'Identifier' || parent === undefined) return false;
  if (parents.some(({ type }) => type.startsWith('TSType') && type !== 'TSTypeAssertion')) return false;
  const isOwn = (key: string): boolean => nodeAt(parent, key)?.start === node.start;
  if (parent.type === 'MemberExpression') return isOwn('object') || parent.computed === true;
  if (parent.type === 'Property') return isOwn('value') || parent.computed === true;
  return !parent.type.startsWith('TS') || isOwn('expression');
}

function brokenGlobals(file: SourceFile, row: Row): readonly (Broken & { readonly offset: number })[] {
  const found: (Broken & { readonly offset: number })[] = [];
  const outside = mayGoOutside(file.path, row);
  walk(parsed(file), (node, parents) => {
    const name = node.name;
    if (node.type === 'MemberExpression' && nodeAt(node, 'object')?.name === 'Math') {
      const member = nodeAt(node, 'property');
      if (member?.name === 'random' || member?.value === 'random')
        found.push({ rule: 'chance', what: 'Math.random', offset: node.start });
    }
    if (node.type === 'MemberExpression' && nodeAt(node, 'object')?.type === 'MetaProperty' && !outside)
      found.push({ rule: 'outside-global', what: 'import.meta', offset: node.start });
    if (outside || typeof name !== 'string' || !OUTSIDE_GLOBALS.has(name)) return true;
    // In `{ Date }` one name is both key and value.
    if (found.at(-1)?.offset === node.start) return true;
    if (isReference(node, parents)) found.push({ rule: 'outside-global', what: name, offset: node.start });
    return true;
  });
  return found;
}

/** Every place where a file breaks the import table, reaches outside, leaves something to chance or is too long. */
export function violations(file: SourceFile): readonly Violation[] {
  const { path, text } = file;
  const row = TABLE[folderOf(path)];
  const at = (offset: number): string => `${path}:${lineAt(text, offset)}`;
  if (row === undefined) return [{ at: at(0), rule: 'unknown-folder', what: folderOf(path) }];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return [
    ...(lines > LONGEST_FILE ? [{ at: at(0), rule: 'too-long' as const, what: `${lines} lines` }] : []),
    ...importsOf(file).flatMap((given) => {
      const broken = brokenImport(path, row, given);
      return broken === null ? [] : [{ ...broken, at: at(given.offset) }];
    }),
    ...brokenGlobals(file, row).map(({ rule, what, offset }) => ({ at: at(offset), rule, what })),
  ];
}
