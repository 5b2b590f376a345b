import { dayWords } from '../days.ts';
import type { Explanation } from '../explain.ts';
import type { Cited } from './entry.ts';
import type { Subject, SubjectKind } from './subjects.ts';

/** "Rule 33", "Charter 27(3)", "A/RES/76/262". */
const citedWords = (cited: Cited | string): string => (/^\d/.test(cited) ? `rule ${cited}` : cited);

/** The heads of the groups in the list of everything that can be explained. */
export const SUBJECT_GROUPS: Readonly<Record<SubjectKind, string>> = {
  rule: 'Rules of procedure (S/96/Rev.7)',
  article: 'Articles of the Charter',
  other: 'Beside the rules',
  act: 'Acts: what somebody does',
  outcome: 'Outcomes: what came of it',
  reason: 'Reasons for a refusal',
  habit: 'Habits of Model UN that go wrong here',
};

/** What is explained, as a heading. */
export function subjectTitle({ kind, name, title }: Subject): string {
  switch (kind) {
    case 'rule':
      return `Rule ${name}: ${title}`;
    case 'article':
      return `Charter ${name}: ${title}`;
    case 'other':
      return name === 'practice' || name === 'table' ? title : `${name}: ${title}`;
    case 'act':
      return `${title} (act ${name})`;
    case 'outcome':
      return `Outcome ${name}`;
    case 'reason':
      return `Refused: ${name}`;
    case 'habit':
      return `Model UN: ${title}`;
  }
}

function hereLines({ here }: Explanation): readonly string[] {
  if (here === null) return [];
  if (here.works === null) return here.lacks === null ? [] : [`Not at this table: ${here.lacks}`];
  return [
    `At this table: ${here.works}`,
    ...(here.lacks === null ? [] : [`Still missing here: ${here.lacks}`]),
  ];
}

function underLines({ kind, name, under }: Explanation): readonly string[] {
  const [first, ...more] = under;
  if (first === undefined) return [];
  // What the stage does not take is refused by none of the rules: the rule is that of what the meeting is at.
  const isOfStage = kind === 'reason' && name === 'stage' && first.name !== 'practice';
  const cited = `${citedWords(first.name)} (${first.title})`;
  const head = isOfStage
    ? `What the meeting is at now stands under ${cited}: ${first.says}`
    : `Under ${cited}: ${first.says}`;
  if (more.length === 0) return [head];
  return [head, `See also ${more.map(({ name, title }) => `${citedWords(name)} (${title})`).join(', ')}.`];
}

/** How an act is written in a line, one way after another. */
const writtenLines = (written: readonly string[]): readonly string[] =>
  written.length === 0 ? [] : [`In a line: ${written.join('; or: ')}`];

/**
 * An explanation as paragraphs, the first of them its heading.
 * @param written how an act is written, as the notation has it
 */
export const explanationLines = (
  explained: Explanation,
  written: readonly string[] = [],
): readonly string[] => [
  subjectTitle(explained),
  // A habit is told with the Council's way beside it below.
  ...(explained.kind === 'habit' ? [] : [explained.says]),
  ...(explained.when === null ? [] : [`When: ${explained.when}`]),
  ...writtenLines(written),
  ...underLines(explained),
  ...hereLines(explained),
  ...(explained.case === null
    ? []
    : [`A real case: ${dayWords(explained.case.date)}, ${explained.case.symbol}. ${explained.case.what}`]),
  ...explained.habits.map(({ title, habit, here }) => `Model UN (${title}): ${habit} Here: ${here}`),
  ...(explained.acts.length === 0 ? [] : [`Acts under it: ${explained.acts.join(', ')}.`]),
  ...(explained.reasons.length === 0 ? [] : [`Refusals under it: ${explained.reasons.join(', ')}.`]),
];

/** What was typed, on one line and not at full length. */
const briefly = (typed: string): string => [...typed.replaceAll(/\s+/g, ' ')].slice(0, 60).join('');

/** What is said where nothing is explained. */
export const explainWords = {
  unknown: (typed: string, like: readonly string[]): string =>
    `Nothing here is called “${briefly(typed)}”.${like.length === 0 ? '' : ` Did you mean ${like.join(', ')}?`}`,
  unknownName: (unknown: string): string =>
    `horseshoe explain: ${unknown} Without a name it lists everything.`,
  /** An article whose paragraphs are explained one by one, under its number. */
  paragraphs: (of: readonly Subject[]): readonly string[] => [
    'It is explained by its paragraphs:',
    ...of.map(({ name, title }) => `  Charter ${name}  ${title}`),
  ],
  /** The dialog of the screen. */
  dialog: 'In plain words',
  ofStage: 'the rule of this stage',
  refusing: 'a rule that refuses something now',
  listEnd: 'Each is explained by its name, such as: horseshoe explain 33',
};
