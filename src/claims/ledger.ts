import type { Seat } from '../council/seat.ts';
import type { OwnWords } from '../procedure/acts.ts';
import type { AnswerKind } from './acts.ts';

/** Who did something with a claim, and in which entry of the record. */
export interface Mark {
  readonly by: Seat;
  readonly entry: number;
}

/** A claim as the scenario defines it. The engine holds no opinion on it: it only keeps who said what of it. */
export interface ClaimDefinition {
  readonly id: string;
  readonly kind: 'claim' | 'charge';
  readonly about: readonly Seat[];
  /** Who may assert it as its own. */
  readonly by: readonly Seat[];
  /** Who may be challenged on it. */
  readonly answers: readonly Seat[];
  /** Who holds evidence for it. */
  readonly evidence: readonly Seat[];
  /** The meetings at which it can be raised. */
  readonly meetings: readonly string[];
}

/** A claim and who did what with it, each with the entry of the record. */
export interface Claim extends ClaimDefinition {
  readonly asserted: readonly Mark[];
  readonly supported: readonly Mark[];
  readonly denied: readonly Mark[];
  readonly confirmed: readonly Mark[];
  readonly evidenced: readonly Mark[];
  /** News that reported it, by entry. */
  readonly reported: readonly number[];
}

export const CHALLENGE_STATUSES = ['open', 'answered', 'declined', 'unanswered', 'set-aside'] as const;
export type ChallengeStatus = (typeof CHALLENGE_STATUSES)[number];

/** A question put by one seat to another about a claim. There is no duty to answer it. */
export interface Challenge {
  /** 'Q1', 'Q2' ... in the order in which they were put. */
  readonly id: string;
  readonly by: Seat;
  readonly to: Seat;
  readonly claim: string;
  readonly entry: number;
  readonly meeting: number;
  readonly words: OwnWords | null;
  readonly status: ChallengeStatus;
  /** The President offers the floor once (a convention of the table). */
  readonly offered: boolean;
  readonly how: AnswerKind | null;
  readonly settledIn: number | null;
}

/** What was said: the part of the session's state that `claims` governs. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly challenges: readonly Challenge[];
  readonly news: readonly {
    readonly id: string;
    readonly claims: readonly string[];
    /** The entry of its release; null while it is held back. */
    readonly released: number | null;
  }[];
}

export const CLAIM_STATUSES = [
  'not-raised',
  'reported',
  'asserted',
  'denied',
  'confirmed',
  'challenged',
  'declined',
  'unanswered',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What an act of the ledger brought about. */
export type ClaimsOutcome =
  | { readonly kind: 'claim.asserted'; readonly claim: string; readonly by: Seat }
  | { readonly kind: 'claim.supported'; readonly claim: string; readonly by: Seat }
  | { readonly kind: 'claim.denied'; readonly claim: string; readonly by: Seat }
  | { readonly kind: 'claim.confirmed'; readonly claim: string; readonly by: Seat }
  | { readonly kind: 'claim.evidenced'; readonly claim: string; readonly by: Seat }
  | {
      readonly kind: 'claim.challenged';
      readonly challenge: string;
      readonly claim: string;
      readonly by: Seat;
      readonly to: Seat;
    }
  | {
      readonly kind: 'claim.answered';
      readonly challenge: string;
      readonly claim: string;
      readonly by: Seat;
      readonly how: AnswerKind;
    }
  | { readonly kind: 'claim.declined'; readonly challenge: string; readonly claim: string; readonly by: Seat }
  | {
      readonly kind: 'claim.unanswered';
      readonly challenge: string;
      readonly claim: string;
      readonly by: Seat;
      readonly to: Seat;
      readonly at: 'floor-passed' | 'close';
    }
  | { readonly kind: 'challenge.set-aside'; readonly challenge: string }
  | { readonly kind: 'news.released'; readonly news: string };
