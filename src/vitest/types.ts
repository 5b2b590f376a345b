import type { Play, Tried } from '../api/play.ts';
import type { Reason, RuleRef } from '../procedure/refusal.ts';

/** A rule: `30`, with or without its paragraph; an Article of the Charter, `'Charter 27(3)'`; `'practice'`; `'table'`. */
export type Rule = number | RuleRef;

/** The matchers of Horseshoe, each for what it can be asked of. */
export interface MeetingMatchers<R, T> {
  /** What was tried can be done: `expect(council.try('RUS asks for the floor')).toBeInOrder()`. A line has to be one that can be read. */
  readonly toBeInOrder: T extends Tried ? () => R : never;
  /** What was tried is refused under a rule, and for a reason where one is given. A line has to be one that can be read. */
  readonly toBeRefusedUnder: T extends Tried ? (rule: Rule, because?: Reason) => R : never;
  /**
   * The last vote carried what was put: a text or a motion is adopted, a ruling overruled, a draft found to be a matter of
   * procedure. With a draft, that draft is adopted, by a vote or without one.
   */
  readonly toPass: T extends Play ? (draft?: string) => R : never;
  /** The last vote failed for this: a veto, or too few votes in favour. With a draft, the last vote on that draft. */
  readonly toFailBecause: T extends Play ? (because: 'veto' | 'votes', draft?: string) => R : never;
  /** A challenge (`Q1`) went without an answer, or a claim stands as unanswered. */
  readonly toBeUnanswered: T extends Play ? (claimOrChallenge: string) => R : never;
  /**
   * The record is this one: its digest, or the file of a record. A path goes from the file of the test. What is compared is the
   * digest of the last entry, which is that of the whole course; where it differs, the first entry that does is told.
   */
  readonly toMatchRecord: T extends Play ? (record: string | URL) => R : never;
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends MeetingMatchers<R, T> {}
}
