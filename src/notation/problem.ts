import type { Seat } from '../council/seat.ts';
import type { Ballot } from '../procedure/acts.ts';
import type { Unreadable } from './lexer.ts';
import type { Expected } from './reader.ts';

/** What is wrong with a vote that is written as one line. */
export type VoteFault =
  /** A member is named twice. */
  | { readonly because: 'named-twice'; readonly seat: Seat }
  /** A seat is named that has no ballot to cast now: no member, absent, or it has voted. */
  | { readonly because: 'has-no-ballot'; readonly seat: Seat; readonly toVote: readonly Seat[] }
  /** A member is said to be absent that is at the table: it has a ballot to cast, or has cast it. */
  | { readonly because: 'not-absent'; readonly seat: Seat }
  /** Members have still to vote and are not named; `others` and a group covers them. */
  | { readonly because: 'not-covered'; readonly seats: readonly Seat[] }
  /** No vote is under way, or nothing is known of one: who the others are cannot be said. */
  | { readonly because: 'no-vote' }
  /** Another draft is being voted on, or no draft is. */
  | { readonly because: 'other-question'; readonly draft: string; readonly underWay: string | null };

/** Why a line cannot be read, as codes; `words` make the sentence. Indices are UTF-16 units in the line. */
export type Fault =
  | { readonly because: Unreadable['because'] }
  | { readonly because: 'empty' }
  | {
      readonly because: 'unexpected';
      /** What stands there; null at the end of the line. */
      readonly found: string | null;
      readonly expected: readonly Expected[];
    }
  | VoteFault;

/** Why a line cannot be read, and where in it. */
export interface Problem {
  readonly fault: Fault;
  /** Index of the first and after the last unit of what is wrong; the same at the end of the line. */
  readonly from: number;
  readonly to: number;
}

/** The groups of a vote: the four ballots, and those who are not there. */
export const GROUPS = ['for', 'against', 'abstaining', 'not-participating', 'absent'] as const;
export type Group = Ballot | 'absent';
