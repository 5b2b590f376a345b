import type { Refusal } from '../../procedure/refusal.ts';
import type { Practice } from '../../procedure/rulebook/practice.ts';
import { PLAIN_ACTS } from './explain/acts.ts';
import type { Cited, Habit, PlainWord, RealCase } from './explain/entry.ts';
import { subjectTyped } from './explain/find.ts';
import { PLAIN_OUTCOMES } from './explain/outcomes.ts';
import { PLAIN_REASONS } from './explain/reasons.ts';
import { HABIT_LIST, plainOf, type Subject, subjectOf } from './explain/subjects.ts';
import { RULES_IN_WORDS } from './rulebook.ts';
import { ARTICLES_IN_WORDS } from './rulesCharter.ts';
import { PRACTICES_IN_WORDS } from './rulesPractice.ts';
import type { RuleWords } from './ruleWords.ts';

export { namesLike, paragraphsTyped, subjectTyped } from './explain/find.ts';
export { SUBJECT_KINDS, SUBJECTS, type Subject, type SubjectKind } from './explain/subjects.ts';

/** A subject that an explanation sends on to. */
type Named = Pick<Subject, 'name' | 'title'>;

/** Something explained in plain words, as data. */
export interface Explanation extends Subject {
  readonly says: string;
  /** When it applies; null for what happens and for reasons, where it says so itself. */
  readonly when: string | null;
  /** The rules that it stands under; none for a rule itself. */
  readonly under: readonly (Named & { readonly says: string })[];
  /** What of a rule is at work here, and what is not; null for anything but rules and articles. */
  readonly here: { readonly works: string | null; readonly lacks: string | null } | null;
  readonly case: RealCase | null;
  /** Habits of Model UN that go wrong here. */
  readonly habits: readonly (Pick<Habit, 'title' | 'habit' | 'here'> & { readonly name: string })[];
  /** For a rule: the kinds of act under it, and the reasons for refusals. */
  readonly acts: readonly string[];
  readonly reasons: readonly string[];
}

/** As a rule is cited by what stands under it. */
const citedAs = ({ kind, name }: Subject): string => (kind === 'article' ? `Charter ${name}` : name);

const namedBy = (table: Readonly<Record<string, { readonly rules: readonly Cited[] }>>, cited: string) =>
  Object.keys(table).filter((kind) => table[kind]?.rules.some((one) => one === cited));

type KnownHabit = (typeof HABIT_LIST)[number];

const habitsOf = (holds: (habit: KnownHabit) => boolean): Explanation['habits'] =>
  HABIT_LIST.filter(holds).map(({ name, title, habit, here }) => ({ name, title, habit, here }));

const undersOf = (rules: readonly Cited[]): Explanation['under'] =>
  rules.flatMap((cited) => {
    const subject = subjectOf(cited);
    const plain = subject === null ? null : plainOf(subject);
    return subject === null || plain === null
      ? []
      : [{ name: citedAs(subject), title: subject.title, says: plain.says }];
  });

/** The case of the first rule that has one; none for a custom, since one custom's case tells nothing of another. */
function caseOf(rules: readonly Cited[]): RealCase | null {
  if (rules[0] === 'practice') return null;
  for (const cited of rules) {
    const subject = subjectOf(cited);
    const found = subject === null ? null : plainOf(subject)?.case;
    if (found != null) return found;
  }
  return null;
}

/** What stands under rules: an act, an outcome, a reason. */
function underRules(subject: Subject, entry: PlainWord, when: string | null): Explanation {
  const [first] = entry.rules;
  return {
    ...subject,
    says: entry.says,
    when,
    under: undersOf(entry.rules),
    here: null,
    case: entry.case ?? caseOf(entry.rules),
    habits: habitsOf(({ rules, about }) => rules[0] === first && about?.includes(subject.name) !== false),
    acts: [],
    reasons: [],
  };
}

/** The decisions of the Assembly among the customs of the Council, by which they are at work here. */
const DECISIONS: Readonly<Record<string, Practice>> = {
  'A/RES/377 (V)': 'uniting-for-peace',
  'A/RES/76/262': 'veto-debate',
};

/** What of a rule, an article or a decision of the Assembly is at work here. */
function wordsOf({ kind, name }: Subject): RuleWords | undefined {
  if (kind === 'rule') return RULES_IN_WORDS[Number(name)];
  if (kind === 'article') return ARTICLES_IN_WORDS[name];
  const practice = DECISIONS[name];
  return practice === undefined ? undefined : PRACTICES_IN_WORDS[practice];
}

function ruleExplained(subject: Subject): Explanation | null {
  const plain = plainOf(subject);
  if (plain === null) return null;
  const cited = citedAs(subject);
  const words = wordsOf(subject);
  return {
    ...subject,
    says: plain.says,
    when: plain.when,
    under: [],
    here: words === undefined ? null : { works: words.works, lacks: words.lacks },
    case: plain.case,
    habits: habitsOf(({ rules }) => rules.some((one) => one === cited)),
    acts: namedBy(PLAIN_ACTS, cited),
    reasons: namedBy(PLAIN_REASONS, cited),
  };
}

/** A habit told the other way round: what it is, and how the Council does without it. */
function habitExplained(subject: Subject): Explanation | null {
  const found = HABIT_LIST.find(({ name }) => name === subject.name);
  if (found === undefined) return null;
  const explanation = underRules(subject, { ...found, says: found.here }, null);
  return { ...explanation, habits: habitsOf(({ name }) => name === found.name) };
}

const hasKey = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** A subject in plain words. */
export function explained(subject: Subject): Explanation | null {
  switch (subject.kind) {
    case 'rule':
    case 'article':
    case 'other':
      return ruleExplained(subject);
    case 'act': {
      const entry = hasKey(PLAIN_ACTS, subject.name);
      return entry === null ? null : underRules(subject, entry, entry.when);
    }
    case 'outcome': {
      const entry = hasKey(PLAIN_OUTCOMES, subject.name);
      return entry === null ? null : underRules(subject, entry, null);
    }
    case 'reason': {
      const entry = hasKey(PLAIN_REASONS, subject.name);
      return entry === null ? null : underRules(subject, entry, null);
    }
    case 'habit':
      return habitExplained(subject);
  }
}

/** What was typed, in plain words; null when it is nothing known. */
export function explain(typed: string): Explanation | null {
  const subject = subjectTyped(typed);
  return subject === null ? null : explained(subject);
}

/** The rule that something cites, in plain words: the stage's rule, a refusal's. */
export function explainCited(cited: Cited): Explanation | null {
  const subject = subjectOf(cited);
  return subject === null ? null : explained(subject);
}

/** A refusal in plain words: its reason, with the rule it cites foremost. */
export function explainRefusal({ rule, because }: Refusal): Explanation {
  const entry = PLAIN_REASONS[because];
  const rest = entry.rules.filter((one) => one !== rule);
  return underRules(
    { kind: 'reason', name: because, title: '' },
    { says: entry.says, rules: [rule, ...rest] },
    null,
  );
}
