import { lineAt, type Node, nodeAt, nodesAt, parsed, type SourceFile, walk } from './source.ts';

/** Text in a source file that looks like English a person reads. */
export interface Sentence {
  readonly at: string;
  readonly text: string;
}

/**
 * Where English is data and not a message: the catalogue itself, the forms of the notation and the keys of a
 * replay, which are its grammar, programs in the languages of shells, and the names of countries, which are facts of the
 * Council like its years (full and short forms, in English alphabetical order for rule 18).
 */
const ELSEWHERE = [
  /^words\//,
  /^council\/data\//,
  /^notation\/(?:forms\/|phrases)/,
  /^replay\/script\/schema/,
  /^cli\/completion\/(?:bash|zsh)/,
];

/** Three words or more, or a word at the end of a sentence. Ids, paths and codes have no spaces. */
const looksEnglish = (text: string): boolean =>
  (text.match(/(?<![\w./-])[A-Za-z][A-Za-z'’-]*(?![\w/])/g) ?? []).length >= 3 ||
  /(?:^|\s)[A-Za-z'’-]+[.?!]$/.test(text.trim());

/** The text of a string, template (a hole as …) or JSX text; null for other nodes. */
function textOf(node: Node): string | null {
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
      return typeof node.value === 'string' ? node.value : null;
    case 'TemplateLiteral':
      return nodesAt(node, 'quasis')
        .map(({ value }) =>
          typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '',
        )
        .join('…');
    default:
      return null;
  }
}

/** An error that is thrown tells whoever mends the program; nobody at the table reads it. */
const isForDevelopers = (node: Node): boolean =>
  node.type === 'ThrowStatement' ||
  (node.type === 'NewExpression' && nodeAt(node, 'callee')?.name === 'Error');

const isNeverShown = (node: Node): boolean =>
  node.type.startsWith('Import') || node.type.startsWith('TSLiteral');

/** Every text of a file that looks like a sentence, outside the words. */
export function sentences(file: SourceFile): readonly Sentence[] {
  if (ELSEWHERE.some((pattern) => pattern.test(file.path))) return [];
  const found: Sentence[] = [];
  walk(parsed(file), (node) => {
    if (isForDevelopers(node) || isNeverShown(node)) return false;
    const text = textOf(node);
    if (text !== null && looksEnglish(text)) {
      const start = node.start + (text.length - text.trimStart().length);
      found.push({ at: `${file.path}:${lineAt(file.text, start)}`, text: text.trim() });
    }
    return true;
  });
  return found;
}
