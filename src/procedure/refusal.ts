/**
 * Where a refusal comes from: a rule of S/96/Rev.7 ('27'), an article of the Charter ('Charter 27(3)'), the
 * Council's practice ('practice'), or a convention of this table ('table').
 */
export type RuleRef = `${number}` | `Charter ${string}` | 'practice' | 'table';

/** The reasons for which an act is not in order; `words` has a sentence for each. */
export const REASONS = [
  'stage', // the kind is not receivable at this stage
  'session-over',
  'unknown-seat',
  'no-representative', // nobody sits at the seat
  'not-president',
  'not-member',
  'not-participant',
  'not-world',
  'already-requested',
  'not-entitled-to-request',
  'objection-made',
  'no-objection',
  'already-objected',
  'vote-incomplete',
  'vote-complete',
  'not-invitable',
  'no-invitation-left',
  'already-listed',
  'not-listed',
  'has-floor',
  'not-your-floor',
  'floor-taken',
  'list-empty',
  'not-next-on-list',
  'speakers-remain',
  'speaker-interrupted',
  'motion-not-debatable',
  'no-open-challenge',
  'already-offered',
  'vote-under-way',
  'no-such-point',
  'no-draft',
  'not-your-draft',
  'draft-not-tabled',
  'already-sponsor',
  'not-seconder',
  'already-voted-on',
  'not-next-draft',
  'needs-member-request',
  'vote-begun', // rule 35: a vote on the draft, or on a part or amendment of it, has been taken
  'no-amendment',
  'not-your-amendment',
  'already-proposed',
  'amendments-pending', // rule 36: they are put before the draft
  'no-paragraph',
  'part-requested',
  'part-refused',
  'no-part',
  'parts-pending', // rule 32: they are put before the whole
  'not-mover',
  'not-reviser', // only the mover changes its text; a change by anybody else is an amendment
  'no-revision',
  'already-revised',
  'nothing-left', // a revision leaves an operative paragraph; otherwise the draft is withdrawn
  'not-sponsor',
  'mover-sponsors', // the mover withdraws the draft
  'lower-precedence',
  'no-matter', // rule 9: nothing is referred or postponed before it is on the agenda
  'not-your-motion',
  'bad-time',
  'not-present',
  'already-present',
  'president-must-stay',
  'claim-not-raised',
  'claim-not-yours',
  'claim-already',
  'claim-unknown',
  'claim-elsewhere',
  'not-about-you',
  'no-evidence',
  'nothing-to-challenge',
  'not-answerable',
  'own-challenge',
  'already-challenged',
  'not-challenged',
  'already-answered',
  'words-too-long',
  'words-control',
  'news-unknown',
  'news-released',
  'malformed',
] as const;
export type Reason = (typeof REASONS)[number];

export type Fact = string | number | readonly string[];

/** Why an act is not in order: a value, never an exception. */
export interface Refusal {
  readonly rule: RuleRef;
  readonly because: Reason;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Kinds of act that would be in order instead for the same seat; filled by `session`. */
  readonly instead: readonly string[];
}

/** A refusal as a rule states it; `session` adds what would be in order instead. */
export const refuse = (
  rule: RuleRef,
  because: Reason,
  facts: Readonly<Record<string, Fact>> = {},
): Refusal => ({ rule, because, facts, instead: [] });
