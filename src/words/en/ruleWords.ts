/** What is said of a rule or an article: what it is about, what is at work of it here, and what is missing and why. */
export interface RuleWords {
  readonly about: string;
  readonly works: string | null;
  readonly lacks: string | null;
}

/** Something of it is at work; `lacks` says what is not. */
export const works = (about: string, what: string, lacks: string | null = null): RuleWords => ({
  about,
  works: what,
  lacks,
});
/** Nothing of it is at work, for this reason. */
export const lacks = (about: string, why: string): RuleWords => ({ about, works: null, lacks: why });
