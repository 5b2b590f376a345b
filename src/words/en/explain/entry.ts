import type { RuleRef } from '../../../procedure/refusal.ts';

/** What an explanation can name: a rule, an article, practice, the table, or a decision of the Assembly. */
export type Cited = RuleRef | 'A/RES/76/262' | 'A/RES/377 (V)';

/** Something that happened, with its day and a public symbol under which anybody can look it up. */
export interface RealCase {
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  readonly symbol: string;
  readonly what: string;
}

/** What a rule, an article or a custom says in plain words, when it applies, and a real case if one is known. */
export interface PlainRule {
  readonly says: string;
  readonly when: string;
  readonly case: RealCase | null;
}

/** What a kind of act does, when it is in order, and the rules it stands under, the first of them foremost. */
export interface PlainAct {
  readonly says: string;
  readonly when: string;
  readonly rules: readonly [Cited, ...Cited[]];
  /** A case that tells it better than the one of its first rule. */
  readonly case?: RealCase;
}

/** What an outcome or a reason for a refusal means, and the rules it comes from, the first of them foremost. */
export interface PlainWord {
  readonly says: string;
  readonly rules: readonly [Cited, ...Cited[]];
  readonly case?: RealCase;
}

/** A habit of Model UN, and how the Council does without it. */
export interface Habit {
  readonly title: string;
  readonly habit: string;
  readonly here: string;
  readonly rules: readonly [Cited, ...Cited[]];
  readonly case?: RealCase;
  /** Of a habit under custom, which holds many things: the acts, outcomes and reasons that it is about. */
  readonly about?: readonly string[];
}

export const realCase = (date: string, symbol: string, what: string): RealCase => ({ date, symbol, what });

export const rule = (says: string, when: string, real: RealCase | null = null): PlainRule => ({
  says,
  when,
  case: real,
});

export const act = (says: string, when: string, ...rules: PlainAct['rules']): PlainAct => ({
  says,
  when,
  rules,
});

export const word = (says: string, ...rules: PlainWord['rules']): PlainWord => ({ says, rules });
