import type { AnswerKind, MoveKind } from '../claims/acts.ts';
import type { Basis, Change, Consensus, Finding, Referee } from '../procedure/acts.ts';

/** Words for the values of a field, where they are not the value itself. */
type Phrases<V extends string> = Readonly<Record<V, string>>;

const basis: Phrases<Basis> = {
  member: 'as a member',
  dispute: 'under Article 35',
  'assembly-question': 'under Article 11 (2)',
  'assembly-situation': 'under Article 11 (3)',
  'secretary-general': 'under Article 99',
};

const consensus: Phrases<Consensus> = { 'without-vote': 'without a vote', acclamation: 'by acclamation' };

const finding: Phrases<Finding> = {
  recommends: 'recommends the application',
  unable: 'is unable to recommend',
  divided: 'is divided',
};

const change: Phrases<Change> = {
  delete: 'deleting paragraph',
  replace: 'replacing paragraph',
  add: 'adding after paragraph',
};

const answer: Phrases<AnswerKind> = {
  confirm: 'confirming',
  deny: 'denying',
  revise: 'putting it otherwise',
  evade: 'without confirming or denying',
};

const referee: Phrases<Referee> = {
  committee: 'to a committee',
  'secretary-general': 'to the Secretary-General',
  rapporteur: 'to a rapporteur',
};

/** The verbs of a statement, in the third person. */
export const moves: Phrases<MoveKind> = {
  assert: 'asserts',
  support: 'supports',
  deny: 'denies',
  confirm: 'confirms',
  evidence: 'presents evidence on',
};

export const PHRASES = { basis, consensus, finding, change, answer, referee } as const;
export type PhraseSlot = keyof typeof PHRASES;

const split = (phrase: string): readonly string[] =>
  phrase.split(/ |(?=[()])|(?<=[(])/u).filter((word) => word !== '');

/** The phrases of a slot with the value each stands for, as words. */
export const phrasesOf = (
  slot: PhraseSlot,
): readonly { readonly value: string; readonly words: readonly string[] }[] =>
  Object.entries(PHRASES[slot]).map(([value, phrase]) => ({ value, words: split(phrase) }));

export const MOVE_WORDS = Object.entries(moves).map(([value, phrase]) => ({
  value: value as MoveKind,
  words: split(phrase),
}));
