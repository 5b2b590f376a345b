/** How a rule is at work: see the legend of `docs/procedure.md`. */
export const MODELS = ['act', 'state', 'check', 'record'] as const;
export type Model = (typeof MODELS)[number];

/**
 * What is missing: nothing, something that is still to be built, something left out on purpose, or the rule itself
 * (rule 43 was deleted).
 */
export type Missing = 'nothing' | 'later' | 'on-purpose' | 'deleted';

/** The chapters of S/96/Rev.7 with their first and last rules; VI is in two parts, conduct and participation. */
export const CHAPTERS = [
  { chapter: 'meetings', first: 1, last: 5 },
  { chapter: 'agenda', first: 6, last: 12 },
  { chapter: 'representation', first: 13, last: 17 },
  { chapter: 'presidency', first: 18, last: 20 },
  { chapter: 'secretariat', first: 21, last: 26 },
  { chapter: 'conduct', first: 27, last: 39 },
  { chapter: 'voting', first: 40, last: 40 },
  { chapter: 'languages', first: 41, last: 47 },
  { chapter: 'publicity', first: 48, last: 57 },
  { chapter: 'admission', first: 58, last: 60 },
  { chapter: 'relations', first: 61, last: 61 },
] as const;
export type Chapter = (typeof CHAPTERS)[number]['chapter'];

/** What a file of `src` exports. */
export interface Place {
  readonly file: string;
  readonly name: string;
}

/** Where a rule or an article is at work, and which tests show it. Nothing is named where it is not at work. */
export interface AtWork {
  readonly models: readonly Model[];
  readonly where: readonly Place[];
  /** Files of `test`. */
  readonly tests: readonly string[];
  readonly missing: Missing;
}

export interface RuleRow extends AtWork {
  readonly rule: number;
}

export interface ArticleRow extends AtWork {
  /** As cited: '27(3)', '33-38'. */
  readonly article: string;
  /** The rules through which it is at work. */
  readonly through: readonly number[];
}

/** Places in one file: `at('floor.ts', 'floorGive')` is of `src/procedure`, other folders are named. */
export const at = (file: string, ...names: readonly string[]): readonly Place[] =>
  names.map((name) => ({ file: file.includes('/') ? file : `procedure/${file}`, name }));

/** A rule that is not at work: still to be built, or left out on purpose. */
export const idle = (rule: number, missing: Exclude<Missing, 'nothing'>): RuleRow => ({
  rule,
  models: [],
  where: [],
  tests: [],
  missing,
});
