import { ARTICLE_ROWS } from '../../src/procedure/rulebook/charter.ts';
import { PRACTICE_ROWS } from '../../src/procedure/rulebook/practice.ts';
import { type AtWork, CHAPTERS, MODELS, type Place } from '../../src/procedure/rulebook/row.ts';
import { RULEBOOK } from '../../src/procedure/rulebook/rulebook.ts';
import {
  ARTICLES_IN_WORDS,
  CHAPTER_NAMES,
  MISSING_WORDS,
  MODEL_WORDS,
  PROCEDURE_PAGE as PAGE,
  PRACTICES_IN_WORDS,
  RULES_IN_WORDS,
  type RuleCounts,
  type RuleWords,
} from '../../src/words/en.ts';
import { code, page, table } from './markdown.ts';

/** Places by their files: `floor.ts`: `floorGive`, `floorPass`. */
function placesText(places: readonly Place[]): string {
  const files = [...new Set(places.map(({ file }) => file))];
  return files
    .map((file) => {
      const names = places.filter((place) => place.file === file).map(({ name }) => code(name));
      return `${file}: ${names.join(', ')}`;
    })
    .join('<br>');
}

function todayText({ missing }: AtWork, { works, lacks }: RuleWords): string {
  if (missing === 'nothing') return works ?? '';
  return [works, `*${MISSING_WORDS[missing]}*`, lacks].filter((part) => part !== null).join(' ');
}

const cells = (name: string, row: AtWork, words: RuleWords, more: string = ''): readonly string[] => [
  name,
  words.about,
  [todayText(row, words), more].filter((part) => part !== '').join(' '),
  row.models.join(', '),
  placesText(row.where),
  row.tests.join('<br>'),
];

const NOTHING_SAID: RuleWords = { about: '', works: null, lacks: null };

const ruleTable = (first: number, last: number): readonly string[] =>
  table(
    [PAGE.rule, PAGE.about, PAGE.today, PAGE.how, PAGE.where, PAGE.tests],
    RULEBOOK.filter(({ rule }) => first <= rule && rule <= last).map((row) =>
      cells(`${row.rule}`, row, RULES_IN_WORDS[row.rule] ?? NOTHING_SAID),
    ),
  );

const articleTable = (): readonly string[] =>
  table(
    [PAGE.article, PAGE.about, PAGE.today, PAGE.how, PAGE.where, PAGE.tests],
    ARTICLE_ROWS.map((row) =>
      cells(
        row.article,
        row,
        ARTICLES_IN_WORDS[row.article] ?? NOTHING_SAID,
        row.through.length === 0 ? '' : PAGE.through(row.through),
      ),
    ),
  );

const practiceTable = (): readonly string[] =>
  table(
    [PAGE.custom, PAGE.about, PAGE.today, PAGE.how, PAGE.where, PAGE.tests],
    PRACTICE_ROWS.map((row) => {
      const words = PRACTICES_IN_WORDS[row.practice];
      return cells(words.name, row, words);
    }),
  );

function counts(): RuleCounts {
  const live = RULEBOOK.filter(({ missing }) => missing !== 'deleted');
  const atWork = live.filter(({ models }) => models.length > 0);
  const idle = live.filter(({ models }) => models.length === 0);
  return {
    live: live.length,
    whole: atWork.filter(({ missing }) => missing === 'nothing').length,
    partly: atWork.filter(({ missing }) => missing !== 'nothing').length,
    later: idle.filter(({ missing }) => missing === 'later').length,
    leftOut: idle.filter(({ missing }) => missing === 'on-purpose').length,
  };
}

/** The text of docs/procedure.md. */
export const procedurePage = (): string =>
  page(
    `# ${PAGE.title}`,
    `<!-- ${PAGE.generated} -->`,
    PAGE.intro,
    PAGE.counts(counts()),
    PAGE.legend,
    MODELS.map((model) => `- **${model}**: ${MODEL_WORDS[model]}.`),
    ...CHAPTERS.flatMap(({ chapter, first, last }) => [
      `## ${CHAPTER_NAMES[chapter]}`,
      ruleTable(first, last),
    ]),
    `## ${PAGE.charter}`,
    articleTable(),
    `## ${PAGE.practice}`,
    PAGE.practiceIntro,
    practiceTable(),
  );
