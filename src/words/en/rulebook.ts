import type { Chapter, Missing, Model } from '../../procedure/rulebook/row.ts';
import { BUSINESS_RULES } from './rulesBusiness.ts';
import { COUNCIL_RULES } from './rulesCouncil.ts';
import { RECORD_RULES } from './rulesRecords.ts';
import type { RuleWords } from './ruleWords.ts';

/** The sixty-one numbers of the rules, 1 to 61, in own words. */
export const RULES_IN_WORDS: Readonly<Record<number, RuleWords>> = {
  ...COUNCIL_RULES,
  ...BUSINESS_RULES,
  ...RECORD_RULES,
};

/** The chapters of the Provisional Rules of Procedure. */
export const CHAPTER_NAMES: Readonly<Record<Chapter, string>> = {
  meetings: 'I. Meetings',
  agenda: 'II. Agenda',
  representation: 'III. Representation and credentials',
  presidency: 'IV. Presidency',
  secretariat: 'V. Secretariat',
  conduct: 'VI. Conduct of business',
  voting: 'VII. Voting',
  languages: 'VIII. Languages',
  publicity: 'IX. Publicity of meetings, records',
  admission: 'X. Admission of new Members',
  relations: 'XI. Relations with other organs',
};

export const MODEL_WORDS: Readonly<Record<Model, string>> = {
  act: 'somebody at the table does it',
  state: 'it is a fact of the meeting, which the rules keep and go by',
  check: 'what goes against it is refused, and the refusal names it',
  record: 'it is in what is written down or counted',
};

/** Before what is missing; the rule itself may be what is. */
export const MISSING_WORDS: Readonly<Record<Exclude<Missing, 'nothing'>, string>> = {
  later: 'Not yet:',
  'on-purpose': 'Left out:',
  deleted: 'No such rule stands.',
};

/** How many rules of the page stand, and of how many something is at work, is still to come, or is left out. */
export interface RuleCounts {
  readonly live: number;
  readonly whole: number;
  readonly partly: number;
  readonly later: number;
  readonly leftOut: number;
}

/** The page `docs/procedure.md`. */
export const PROCEDURE_PAGE = {
  title: 'The rules, and what Horseshoe does with each',
  generated:
    'Written by `npm run docs` from src/procedure/rulebook and src/words/en; do not edit. A test fails when it is stale.',
  intro:
    'Every rule of the Provisional Rules of Procedure of the Security Council (S/96/Rev.7), and the articles of the Charter that bite at the table. What a rule is about is said in our own few words; its text is in the document.',
  counts: ({ live, whole, partly, later, leftOut }: RuleCounts): string =>
    `Of the ${live} rules that stand, ${whole} are at work, ${partly} in part, ${later} not yet, and ${leftOut} are left out on purpose.`,
  legend: 'How a rule is at work:',
  rule: 'Rule',
  article: 'Article',
  about: 'About',
  today: 'Horseshoe today',
  how: 'How',
  where: 'Where (`src`)',
  tests: 'Tests (`test`)',
  charter: 'The Charter',
  practice: 'Practice',
  custom: 'Custom',
  practiceIntro:
    'What the Council does by custom. It stands in none of its rules; refusals name it as practice.',
  through: (rules: readonly number[]): string =>
    rules.length === 1 ? `Through rule ${rules[0]}.` : `Through rules ${rules.join(', ')}.`,
} as const;
