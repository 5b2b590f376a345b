import type { MotionKind } from '../../../src/procedure/acts.ts';
import type { Question } from '../../../src/procedure/outcomes.ts';
import type { ProposalKind } from '../../../src/procedure/proposals/proposal.ts';
import type { CaseKind } from '../voteCase.ts';

type Kinds = readonly CaseKind[];

/**
 * The kinds of case that each question of the session decides. The table is complete by its type: a question
 * that is new to the session has to be entered here, with the kinds it makes playable.
 */
export const BY_QUESTION = {
  agenda: ['agenda'],
  invitation: ['invitation-37', 'invitation-39'],
  motion: [], // one by one below
  proposal: [], // one by one below
  ruling: ['ruling'],
  draft: ['draft', 'admission', 'secretary-general', 'decision'],
  amendment: ['amendment'],
  part: ['part'],
  preliminary: ['preliminary'],
} as const satisfies Readonly<Record<Question['kind'], Kinds>>;

/** The same for the motions of rule 33. */
export const BY_MOTION = {
  suspend: [],
  adjourn: [],
  'adjourn-to': ['adjourn-to'],
  refer: [],
  postpone: ['postpone'],
} as const satisfies Readonly<Record<MotionKind, Kinds>>;

/** The same for the proposals about the Council's business. */
export const BY_PROPOSAL = {
  place: [],
  'agenda-title': [],
  'agenda-order': ['order-of-business'],
  'delete-matter': [],
  credentials: [],
  committee: [],
  rapporteur: [],
  'order-of-drafts': ['order-of-votes'],
  private: [],
  'single-copy': [],
  'no-committee': [],
  'emergency-session': ['special-session'],
} as const satisfies Readonly<Record<ProposalKind, Kinds>>;

/** The stages at which the session votes, each with the question it votes on. */
export const BY_STAGE: Readonly<Record<string, Question['kind']>> = {
  'agenda-vote': 'agenda',
  'invitation-vote': 'invitation',
  'voting-whole': 'draft',
  'voting-amendment': 'amendment',
  'voting-part': 'part',
  'voting-preliminary': 'preliminary',
  'motion-vote': 'motion',
  'proposal-vote': 'proposal',
  'order-vote': 'ruling',
};

export type PlayedKind =
  | (typeof BY_QUESTION)[Question['kind']][number]
  | (typeof BY_MOTION)[MotionKind][number]
  | (typeof BY_PROPOSAL)[ProposalKind][number];

export const PLAYED_KINDS: readonly PlayedKind[] = [
  ...Object.values(BY_QUESTION),
  ...Object.values(BY_MOTION),
  ...Object.values(BY_PROPOSAL),
].flat();

export const isPlayed = (kind: CaseKind): kind is PlayedKind =>
  PLAYED_KINDS.some((played) => played === kind);

/** Cases that are adjudicated only, because the session has no such question. */
interface NotPlayed {
  readonly why: string;
  readonly cases: readonly number[];
}

/** A kind of case that the session can play may not stand here, and every other has to: the type says so. */
export const NOT_PLAYED: Readonly<Record<Exclude<CaseKind, PlayedKind>, NotPlayed>> = {
  'separate-votes': {
    why: 'The session does not put it to the vote whether several proposals are voted on one by one.',
    cases: [13],
  },
  election: {
    why: 'The ballot is secret and no question is put; the election is played as a flow, with papers dealt out.',
    cases: [100],
  },
};
