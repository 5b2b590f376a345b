import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ARTICLE_ROWS } from '../../src/procedure/rulebook/charter.ts';
import { PRACTICE_ROWS, PRACTICES } from '../../src/procedure/rulebook/practice.ts';
import { type AtWork, CHAPTERS } from '../../src/procedure/rulebook/row.ts';
import { RULEBOOK } from '../../src/procedure/rulebook/rulebook.ts';
import { ARTICLES_IN_WORDS, PRACTICES_IN_WORDS, RULES_IN_WORDS, type RuleWords } from '../../src/words/en.ts';
import { parsed, sourceFiles, walk } from '../architecture/source.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const testText = (path: string): string => readFileSync(folder(`../${path}`), 'utf8');

const SOURCES = sourceFiles(folder('../../src'));
const SOURCE_TEXTS = new Map(SOURCES.map(({ path, text }) => [path, text]));

/** Where refusals are made: the rules, the ledger and the session with its chart; the rulebook itself cites nothing. */
const REFUSING = SOURCES.filter(
  ({ path }) => /^(procedure|claims|session)\//.test(path) && !path.startsWith('procedure/rulebook/'),
);

/** The rules and articles that refusals and stages cite: '33' and 'Charter 27(3)' wherever they are values. */
const CITED: ReadonlySet<string> = new Set(
  REFUSING.flatMap((file) => {
    const found: string[] = [];
    walk(parsed(file), (node) => {
      if (node.type.startsWith('TSLiteral') || node.type === 'ImportDeclaration') return false;
      const value = node.type === 'Literal' ? node.value : undefined;
      if (typeof value === 'string' && /^(\d{1,2}|Charter .+)$/.test(value)) found.push(value);
      return true;
    });
    return found;
  }),
);

/** Whether a text names a rule: 'rule 33', 'rules 7 and 8', 'rules 2, 3', or a refusal under it, '33 bad-time'. */
function namesRule(text: string, rule: number): boolean {
  const lists = text.match(/\b[Rr]ules? \d+(?:(?:, | and | to )\d+)*/g) ?? [];
  const numbers = lists.flatMap((list) => list.match(/\d+/g) ?? []);
  return numbers.includes(`${rule}`) || new RegExp(`'${rule} [a-z-]+'`).test(text);
}

const namesArticle = (text: string, article: string): boolean =>
  text.includes(`Charter ${article}`) || text.includes(`Article ${article}`);

/** Whether a file of `src` exports a name. */
function exportsName(file: string, name: string): boolean {
  const text = SOURCE_TEXTS.get(file) ?? '';
  return new RegExp(`^export (?:const|function) ${name}\\b`, 'm').test(text);
}

const ROWS: readonly {
  readonly name: string;
  readonly row: AtWork;
  readonly words: RuleWords | undefined;
}[] = [
  ...RULEBOOK.map((row) => ({ name: `rule ${row.rule}`, row, words: RULES_IN_WORDS[row.rule] })),
  ...ARTICLE_ROWS.map((row) => ({
    name: `Charter ${row.article}`,
    row,
    words: ARTICLES_IN_WORDS[row.article],
  })),
  ...PRACTICE_ROWS.map((row) => ({
    name: `practice: ${row.practice}`,
    row,
    words: PRACTICES_IN_WORDS[row.practice],
  })),
];

describe('the rulebook', () => {
  it('has sixty rules that stand and one that was deleted, in their order', () => {
    expect(RULEBOOK.map(({ rule }) => rule)).toEqual(Array.from({ length: 61 }, (_, at) => at + 1));
    const deleted = RULEBOOK.filter(({ missing }) => missing === 'deleted').map(({ rule }) => rule);
    expect(deleted).toEqual([43]);
  });

  it('has every rule in one chapter', () => {
    let next = 1;
    for (const { first, last } of CHAPTERS) {
      expect(first).toBe(next);
      expect(last).toBeGreaterThanOrEqual(first);
      next = last + 1;
    }
    expect(next).toBe(62);
  });

  it('has each article once, in order', () => {
    const articles = ARTICLE_ROWS.map(({ article }) => article);
    expect(new Set(articles).size).toBe(articles.length);
    const firsts = articles.map((article) => Number.parseInt(article, 10));
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  it('has each custom once, and its tests name the practice', () => {
    expect(PRACTICE_ROWS.map(({ practice }) => practice)).toEqual([...PRACTICES]);
    for (const { practice, tests } of PRACTICE_ROWS)
      for (const test of tests) expect(testText(test), `${practice}: ${test}`).toMatch(/\bpractice\b/);
  });

  it('says of each in words what is at work and what is missing, and of nothing else', () => {
    expect(Object.keys(RULES_IN_WORDS)).toEqual(RULEBOOK.map(({ rule }) => `${rule}`));
    expect(Object.keys(ARTICLES_IN_WORDS).sort()).toEqual(ARTICLE_ROWS.map(({ article }) => article).sort());
    for (const { name, row, words } of ROWS) {
      expect(words?.about, name).toBeTruthy();
      expect(words?.works !== null, name).toBe(row.models.length > 0);
      expect(words?.lacks !== null, name).toBe(row.missing === 'later' || row.missing === 'on-purpose');
    }
  });

  it('names a place and a test for what is at work, and nothing for what is not', () => {
    for (const { name, row } of ROWS) {
      const isAtWork = row.models.length > 0;
      expect([row.where.length > 0, row.tests.length > 0], name).toEqual([isAtWork, isAtWork]);
      if (!isAtWork) expect(row.missing, name).not.toBe('nothing');
    }
  });

  it('names places that are there', () => {
    for (const { name, row } of ROWS)
      for (const place of row.where)
        expect(exportsName(place.file, place.name), `${name}: ${place.file} ${place.name}`).toBe(true);
  });

  it('names tests that are there and that name the rule', () => {
    for (const { rule, tests } of RULEBOOK)
      for (const test of tests) expect(namesRule(testText(test), rule), `rule ${rule}: ${test}`).toBe(true);
    for (const { article, tests, through } of ARTICLE_ROWS)
      for (const test of tests) {
        const text = testText(test);
        const named = namesArticle(text, article) || through.some((rule) => namesRule(text, rule));
        expect(named, `Charter ${article}: ${test}`).toBe(true);
      }
  });

  it('sends articles only to rules that are at work', () => {
    for (const { article, through } of ARTICLE_ROWS)
      for (const rule of through)
        expect(RULEBOOK[rule - 1]?.models.length, `Charter ${article}`).toBeGreaterThan(0);
  });
});

describe('the rules that refusals cite', () => {
  const atWork = RULEBOOK.filter(({ models }) => models.length > 0).map(({ rule }) => `${rule}`);
  const articles = ARTICLE_ROWS.filter(({ models }) => models.length > 0).map(
    ({ article }) => `Charter ${article}`,
  );

  it('are at work, every one', () => {
    expect(CITED.size).toBeGreaterThan(15);
    expect([...CITED].filter((ref) => !atWork.includes(ref) && !articles.includes(ref))).toEqual([]);
  });

  it('are all those by which something is done or refused', () => {
    const biting = RULEBOOK.filter(({ models }) => models.includes('act') || models.includes('check'));
    expect(biting.map(({ rule }) => `${rule}`).filter((rule) => !CITED.has(rule))).toEqual([]);
  });
});
