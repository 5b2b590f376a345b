import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, nodeAt, nodesAt, parsed, type SourceFile } from '../architecture/source.ts';

/** One name that a program can import. */
export interface Exported {
  readonly name: string;
  /** What it is, as the source has it, without its body. */
  readonly signature: string;
  /** The comment above it, without its stars. */
  readonly comment: string;
  /** The schema that its type is made from, as the source has it; null when it is made from none. */
  readonly schema: string | null;
}

const src = fileURLToPath(new URL('../../src/', import.meta.url));

export const sourceOf = (path: string): SourceFile => ({ path, text: readFileSync(`${src}${path}`, 'utf8') });

const nameOf = (node: Node | null): string => String(node?.name ?? node?.value ?? '');

/** The names that a declaration gives. */
const namesIn = (declaration: Node): readonly string[] =>
  declaration.type === 'VariableDeclaration'
    ? nodesAt(declaration, 'declarations').map((one) => nameOf(nodeAt(one, 'id')))
    : [nameOf(nodeAt(declaration, 'id'))];

const statements = (file: SourceFile): readonly Node[] => nodesAt(parsed(file), 'body');

interface Declared {
  readonly file: SourceFile;
  /** Where its statement begins: the comment stands before. */
  readonly from: number;
  readonly declaration: Node;
}

const pathFrom = (path: string, node: Node): string =>
  posix.join(posix.dirname(path), String(nodeAt(node, 'source')?.value));

/** Where a name that a file exports is declared, here or in the file it comes from. */
function declaredIn(path: string, name: string): Declared {
  const file = sourceOf(path);
  for (const statement of statements(file)) {
    const declaration = nodeAt(statement, 'declaration') ?? statement;
    if (namesIn(declaration).includes(name)) return { file, from: statement.start, declaration };
    const specifier = nodesAt(statement, 'specifiers').find(
      (one) => nameOf(nodeAt(one, 'exported') ?? nodeAt(one, 'local')) === name,
    );
    if (specifier !== undefined && nodeAt(statement, 'source') !== null)
      return declaredIn(
        pathFrom(path, statement),
        nameOf(nodeAt(specifier, 'local') ?? nodeAt(specifier, 'imported')),
      );
  }
  throw new Error(`${path} exports no ${name}`);
}

/** The comment that ends where a statement begins. */
function commentBefore(text: string, from: number): string {
  const before = text.slice(0, from).trimEnd();
  if (!before.endsWith('*/')) return '';
  const comment = before.slice(before.lastIndexOf('/**') + 3, -2);
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/u, '').trim())
    .join('\n')
    .trim();
}

/** A function without its body, a value without what it holds where that is long; a type as it is. */
function signatureOf({ file: { text }, declaration }: Declared): string {
  const upTo = (node: Node | null): string => text.slice(declaration.start, node?.start).trimEnd();
  if (declaration.type === 'FunctionDeclaration') return upTo(nodeAt(declaration, 'body'));
  const whole = text.slice(declaration.start, Number(declaration.end));
  if (declaration.type !== 'VariableDeclaration') return whole;
  const made = nodeAt(nodesAt(declaration, 'declarations')[0] ?? declaration, 'init');
  if (made?.type === 'ArrowFunctionExpression')
    return upTo(nodeAt(made, 'body')).replace(/\s*=>[\s(]*$/u, '');
  return whole.split('\n').length > 1 ? `${upTo(made)} …` : whole;
}

const LONGEST_SCHEMA = 100;

/** The schema that a type is made from, where it says so and is not a whole page. */
function schemaOf({ file }: Declared, signature: string): string | null {
  const name = /typeof (?<name>\w+Schema)/u.exec(signature)?.groups?.name;
  if (name === undefined) return null;
  const { file: there, declaration } = declaredIn(file.path, name);
  const text = there.text.slice(declaration.start, Number(declaration.end));
  return text.split('\n').length > LONGEST_SCHEMA ? null : text;
}

/** A name that a file exports. */
export function exported(path: string, name: string): Exported {
  const declared = declaredIn(path, name);
  // Another name than where it is declared, as in `export { Problem as NotationProblem }`.
  const [own = name] = namesIn(declared.declaration);
  const signature = signatureOf(declared).replace(new RegExp(`^(\\w+) ${own}\\b`, 'u'), `$1 ${name}`);
  return {
    name,
    signature,
    comment: commentBefore(declared.file.text, declared.from),
    schema: schemaOf(declared, signature),
  };
}

/** Everything that a file exports, in the order in which it does. */
export const exportsOf = (path: string): readonly { readonly name: string; readonly from: number }[] =>
  statements(sourceOf(path)).flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const declaration = nodeAt(statement, 'declaration');
    const names =
      declaration === null
        ? nodesAt(statement, 'specifiers').map((one) => nameOf(nodeAt(one, 'exported')))
        : namesIn(declaration);
    return names.map((name) => ({ name, from: statement.start }));
  });
