import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import { type DataPath, type Finding, type Position, type Problem, problemAt } from './problem.ts';

/** Aliases may repeat what an anchor holds this many times in all; more is an attack or a mistake. */
const MOST_ALIASES = 100;

/** Levels of the parser's own stack, several to a level of data. The schema needs a dozen levels of data. */
const DEEPEST = 200;

const OPTIONS = { prettyErrors: false, stringKeys: true, logLevel: 'error' } as const;

/** What the lexer adds that is not in the text. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** Where the value, or the key, at a path stands in the file. A path not in the file gives its nearest holder. */
export type Locate = (path: DataPath, part?: 'value' | 'key') => Position;

/** What is written at a path, row by row. Before its first row stand spaces, so that columns are those of the file. */
export interface Written {
  /** The line of the file at which it begins. */
  readonly line: number;
  readonly text: string;
}

export interface Yaml {
  readonly ok: true;
  readonly data: unknown;
  readonly locate: Locate;
  /** The text that stands at a path, as it was typed; of a text in quotation marks what it says. */
  readonly written: (path: DataPath) => Written;
}

export interface BadYaml {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Offsets to lines and columns: the column counts code points, and no byte order mark. */
function positions(text: string): (offset: number) => Position {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/gu)) counter.addNewLine(index + 1);
  const first = text.startsWith('\ufeff') ? 1 : 0;
  return (offset) => {
    const { line } = counter.linePos(offset);
    const start = line === 1 ? first : (counter.lineStarts[line - 1] ?? 0);
    return { line, column: [...text.slice(start, offset)].length + 1 };
  };
}

/** A place at which the data is too deep. */
interface TooDeep {
  readonly deepAt: number;
}

/**
 * The parsed rows of a text. The recursive parts of the YAML package exhaust the stack on deep nesting, so the depth is
 * counted before anything is made of them.
 */
function rowsOf(text: string): readonly CST.Token[] | TooDeep {
  const parser = new Parser();
  const rows: CST.Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const row of parser.next(lexeme)) rows.push(row);
    if (parser.stack.length > DEEPEST) return { deepAt: offset };
    if (!MARKS.includes(lexeme)) offset += lexeme.length;
  }
  rows.push(...parser.end());
  return rows;
}

/** What the rows of a text of this length say, as `parseDocument` of the package has it. */
function documentOf(rows: readonly CST.Token[], length: number): Document.Parsed | null {
  let first: Document.Parsed | null = null;
  for (const document of new Composer(OPTIONS).compose(rows, true, length)) {
    if (first !== null) {
      const [from, to] = document.range;
      first.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', ''));
      return first;
    }
    first = document;
  }
  return first;
}

function syntaxFinding(error: YAMLError, text: string): Finding {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/u.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return { code: 'duplicate-key', facts: { key } };
  }
  if (error.code === 'TAB_AS_INDENT') return { code: 'tab-indent', facts: {} };
  if (error.code === 'MULTIPLE_DOCS') return { code: 'several-documents', facts: {} };
  return { code: 'yaml-syntax', facts: { detail: error.message } };
}

/** The first alias before which nothing has its name: an anchor stands before what repeats it. */
function unresolved(document: Document): { readonly name: string; readonly offset: number } | null {
  const anchors = new Set<string>();
  let found: { readonly name: string; readonly offset: number } | null = null;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        found = { name: node.source, offset: node.range?.[0] ?? 0 };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

/** The node at the end of `path` as far as it exists, with the key it stands under. */
function find(
  document: Document,
  path: DataPath,
): { readonly value: Node | null; readonly key: Node | null } {
  let value: Node | null = document.contents;
  let key: Node | null = null;
  for (const step of path) {
    if (isAlias(value)) value = value.resolve(document) ?? null;
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(
        (item) => isScalar(item.key) && item.key.value === step,
      );
      if (pair === undefined) return { value, key };
      key = isNode(pair.key) ? pair.key : null;
      value = isNode(pair.value) ? pair.value : key;
    } else if (isSeq(value) && typeof step === 'number') {
      const item = value.items[step];
      if (!isNode(item)) return { value, key };
      [value, key] = [item, null];
    } else return { value, key };
  }
  return { value, key };
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

/** The text of a node, as `Written` has it. A comment on its last row belongs to it; the head of a block does not. */
function writtenAt(text: string, node: Node, at: (offset: number) => Position): Written {
  const [from, end] = node.range ?? [0, 0];
  const { line } = at(from);
  const rowStart = text.lastIndexOf('\n', from - 1) + 1;
  const before = text.slice(rowStart, from).replace(/[^\t]/gu, ' ');
  const block = isMap(node) ? node.items.at(-1)?.value : null;
  if (isScalar(block) && isBlock(block)) {
    const head = block.range?.[0] ?? from;
    return { line, text: before + text.slice(from, head) + text.slice(text.indexOf('\n', head), end) };
  }
  if (!isScalar(node) || node.type === 'PLAIN') {
    const rest = /^[ \t]*(?:#.*)?$/mu.exec(text.slice(end));
    const to = rest?.index === 0 ? end + rest[0].length : end;
    return { line, text: before + text.slice(from, to) };
  }
  if (isBlock(node)) return { line: line + 1, text: text.slice(text.indexOf('\n', from) + 1, end) };
  return { line, text: `${before} ${String(node.value)}` };
}

/**
 * `written` as YAML 1.2 data, and a way back from data to places in the file.
 * Problems: `empty-file`, `too-deep`, `unknown-alias`, `too-many-aliases`, `duplicate-key`, `tab-indent`, `several-documents`,
 * `yaml-syntax`.
 */
export function readYaml(written: string, file: string): Yaml | BadYaml {
  // YAML 1.2, 5.4: a carriage return alone ends a line too. The reader knows it only before a line feed.
  const text = written.replace(/\r(?!\n)/gu, '\n');
  const at = positions(text);
  const bad = (offset: number, finding: Finding): BadYaml => ({
    ok: false,
    problems: [problemAt(file, at(offset), finding)],
  });
  const rows = rowsOf(text);
  if ('deepAt' in rows) return bad(rows.deepAt, { code: 'too-deep', facts: { limit: DEEPEST } });
  const document = documentOf(rows, text.length);
  if (document === null) return bad(0, { code: 'empty-file', facts: {} });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    const problems = wrong.map((error) => problemAt(file, at(error.pos[0]), syntaxFinding(error, text)));
    return { ok: false, problems };
  }
  if (document.contents === null) return bad(0, { code: 'empty-file', facts: {} });
  const alias = unresolved(document);
  if (alias !== null) return bad(alias.offset, { code: 'unknown-alias', facts: { alias: alias.name } });
  const locate: Locate = (path, part = 'value') => {
    const { value, key } = find(document, path);
    return at((part === 'key' ? (key ?? value) : value)?.range?.[0] ?? 0);
  };
  const writtenOf = (path: DataPath): Written => {
    const { value } = find(document, path);
    return value === null ? { line: 1, text: '' } : writtenAt(text, value, at);
  };
  try {
    return { ok: true, data: document.toJS({ maxAliasCount: MOST_ALIASES }), locate, written: writtenOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (/excessive/iu.test(error.message)) return bad(0, { code: 'too-many-aliases', facts: {} });
    return bad(0, { code: 'yaml-syntax', facts: { detail: error.message } });
  }
}
