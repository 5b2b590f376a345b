import type { Reason } from '../../../procedure/refusal.ts';
import type { ActKind, Outcome } from '../../../session/council.ts';
import { actLabel } from '../acts.ts';
import { RULES_IN_WORDS } from '../rulebook.ts';
import { ARTICLES_IN_WORDS } from '../rulesCharter.ts';
import { PLAIN_ACTS } from './acts.ts';
import { OTHER_TITLES, PLAIN_ARTICLES, PLAIN_OTHERS } from './charter.ts';
import type { Cited, Habit, PlainRule } from './entry.ts';
import { HABITS } from './habits.ts';
import { PLAIN_OUTCOMES } from './outcomes.ts';
import { PLAIN_REASONS } from './reasons.ts';
import { PLAIN_BUSINESS } from './rulesBusiness.ts';
import { PLAIN_COUNCIL } from './rulesCouncil.ts';
import { PLAIN_RECORDS } from './rulesRecords.ts';

/** The sixty-one numbers of the rules in plain words. */
export const PLAIN_RULES: Readonly<Record<number, PlainRule>> = {
  ...PLAIN_COUNCIL,
  ...PLAIN_BUSINESS,
  ...PLAIN_RECORDS,
};

/** What can be explained, in the groups of the list. */
export const SUBJECT_KINDS = ['rule', 'article', 'other', 'act', 'outcome', 'reason', 'habit'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  /** As it is cited: '33', '27(3)', 'practice', 'motion.make', 'vote.failed', 'lower-precedence', 'seconding'. */
  readonly name: string;
  readonly title: string;
}

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];

/** Everything that can be explained, group by group. */
export const SUBJECTS: readonly Subject[] = [
  ...Object.keys(PLAIN_RULES).map(
    (name): Subject => ({ kind: 'rule', name, title: RULES_IN_WORDS[Number(name)]?.about ?? '' }),
  ),
  ...Object.keys(PLAIN_ARTICLES).map(
    (name): Subject => ({ kind: 'article', name, title: ARTICLES_IN_WORDS[name]?.about ?? '' }),
  ),
  ...keysOf(PLAIN_OTHERS).map((name): Subject => ({ kind: 'other', name, title: OTHER_TITLES[name] })),
  ...keysOf<ActKind>(PLAIN_ACTS).map((name): Subject => ({ kind: 'act', name, title: actLabel(name) })),
  ...keysOf<Outcome['kind']>(PLAIN_OUTCOMES).map((name): Subject => ({ kind: 'outcome', name, title: '' })),
  ...keysOf<Reason>(PLAIN_REASONS).map((name): Subject => ({ kind: 'reason', name, title: '' })),
  ...keysOf(HABITS).map((name): Subject => ({ kind: 'habit', name, title: HABITS[name].title })),
];

/** The subject of a rule as it is cited: '33', 'Charter 27(3)', 'practice', 'A/RES/76/262'. */
export function subjectOf(cited: Cited): Subject | null {
  const article = cited.startsWith('Charter ') ? cited.slice('Charter '.length) : null;
  const found = SUBJECTS.find(({ kind, name }) =>
    article === null
      ? (kind === 'rule' || kind === 'other') && name === cited
      : kind === 'article' && covers(name, article),
  );
  return found ?? null;
}

/** Whether an article as listed ('27(3)', '33-38') stands for one as it is typed ('27', '35'). */
export function covers(listed: string, typed: string): boolean {
  const [first = 0, last = first] = listed.split('-').map((part) => Number.parseInt(part, 10));
  const n = Number.parseInt(typed, 10);
  if (listed === typed) return true;
  return !typed.includes('(') && first <= n && n <= last;
}

const OTHERS: Readonly<Record<string, PlainRule>> = PLAIN_OTHERS;

/** The plain words of a rule, an article or a custom. */
export function plainOf({ kind, name }: Subject): PlainRule | null {
  if (kind === 'rule') return PLAIN_RULES[Number(name)] ?? null;
  if (kind === 'article') return PLAIN_ARTICLES[name] ?? null;
  return kind === 'other' ? (OTHERS[name] ?? null) : null;
}

/** Habits as a list. */
export const HABIT_LIST: readonly (Habit & { readonly name: string })[] = keysOf(HABITS).map((name) => ({
  name,
  ...HABITS[name],
}));
