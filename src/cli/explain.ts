import { wrapped } from '../lines/wrap.ts';
import { patternsOf } from '../notation/patterns.ts';
import { explainWords, explanationLines, SUBJECT_GROUPS } from '../words/en/explain/shown.ts';
import {
  explain,
  namesLike,
  paragraphsTyped,
  SUBJECT_KINDS,
  SUBJECTS,
  type Subject,
  type SubjectKind,
} from '../words/en/explain.ts';
import { EXIT, type Io } from './io.ts';

/** Columns of what is printed. */
const WIDTH = 80;

const names = (of: readonly Subject[]): string => of.map(({ name }) => name).join(', ');

/** One group of the list: a line for each where it has a title, the names in a row where it has none. */
function groupLines(kind: SubjectKind): readonly string[] {
  const of = SUBJECTS.filter((one) => one.kind === kind);
  const widest = Math.max(...of.map(({ name }) => name.length));
  const lines = of.every(({ title }) => title === '')
    ? wrapped(`  ${names(of)}`, WIDTH)
    : of.map(({ name, title }) => `  ${name.padEnd(widest)}  ${title}`);
  return [SUBJECT_GROUPS[kind], ...lines, ''];
}

/** The same as data: the names of each group with their titles. */
const groups = (): Readonly<Record<string, readonly Omit<Subject, 'kind'>[]>> =>
  Object.fromEntries(
    SUBJECT_KINDS.map((group) => [
      group,
      SUBJECTS.filter(({ kind }) => kind === group).map(({ name, title }) => ({ name, title })),
    ]),
  );

/** Options of `horseshoe explain`. */
export interface ExplainOptions {
  readonly json?: boolean;
}

/**
 * `horseshoe explain [NAME...]`: a rule, an article, an act, an outcome, a reason or a habit of Model UN in plain words on
 * standard output; of an article explained by its paragraphs, a list of them; or, without a name, everything that can be explained; with --json the same as one line of data. Exit
 * 0; 2 for a name nobody knows, with one line on standard error.
 */
export function explainCommand(typed: readonly string[], { json = false }: ExplainOptions, io: Io): number {
  const name = typed.join(' ').trim();
  if (name === '') {
    const list = [...SUBJECT_KINDS.flatMap(groupLines), explainWords.listEnd].join('\n');
    io.out(`${json ? JSON.stringify(groups()) : list}\n`);
    return EXIT.done;
  }
  const paragraphs = paragraphsTyped(name);
  if (paragraphs.length > 0) {
    const listed = paragraphs.map(({ name: paragraph, title }) => ({ name: paragraph, title }));
    io.out(
      `${json ? JSON.stringify({ article: listed }) : explainWords.paragraphs(paragraphs).join('\n')}\n`,
    );
    return EXIT.done;
  }
  const found = explain(name);
  if (found === null) {
    io.err(`${explainWords.unknownName(explainWords.unknown(name, namesLike(name)))}\n`);
    return EXIT.usage;
  }
  const written = patternsOf(found.name);
  const text = explanationLines(found, written).map((line) => wrapped(line, WIDTH).join('\n'));
  io.out(
    `${json ? JSON.stringify(found.kind === 'act' ? { ...found, written } : found) : text.join('\n\n')}\n`,
  );
  return EXIT.done;
}
