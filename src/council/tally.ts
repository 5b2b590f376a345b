import type { CalendarDate } from './dates.ts';
import { requiredVotes } from './majority.ts';
import { isPermanent, membersOn } from './members.ts';
import type { Seat } from './seat.ts';

/** What a member does with its vote. The last three count the same and are recorded apart. */
export const CHOICES = ['for', 'against', 'abstaining', 'notParticipating', 'absent'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * What is put to the vote: a matter open to the veto (Charter 27(3)), a procedural matter (27(2)), or whether
 * to overrule a ruling of the President, which stands unless overruled (rule 30).
 */
export const QUESTIONS = ['substantive', 'procedural', 'overrule'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A counted vote: who did what. Each member of the Council is in exactly one of the five lists. */
export interface RollCall extends Readonly<Record<Choice, readonly Seat[]>> {
  readonly date: CalendarDate;
  readonly question: Question;
}

export const VOTE_OUTCOMES = ['adopted', 'not-adopted', 'overruled', 'stands'] as const;
export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];

/**
 * The result and its cause. `vetoes` are the permanent members whose votes against were the cause, sorted by
 * code.
 */
export interface Verdict {
  readonly outcome: VoteOutcome;
  readonly because: null | 'votes' | 'veto';
  readonly for: number;
  readonly required: number;
  readonly vetoes: readonly Seat[];
}

/**
 * Adjudicates a counted vote (Charter 27; rule 30 for `overrule`). Too few affirmative votes is `votes`,
 * whoever voted against: a permanent member's vote against is a veto only on a substantive question that has
 * the required votes. Members who abstain, do not participate or are absent do not lower what is required.
 * The roll call is taken as complete and is not checked.
 */
export function adjudicate(vote: RollCall): Verdict {
  const votes = vote.for.length;
  const required = requiredVotes(vote.date);
  const enough = votes >= required;
  if (vote.question === 'overrule') {
    return enough
      ? { outcome: 'overruled', because: null, for: votes, required, vetoes: [] }
      : { outcome: 'stands', because: 'votes', for: votes, required, vetoes: [] };
  }
  if (!enough) return { outcome: 'not-adopted', because: 'votes', for: votes, required, vetoes: [] };
  const vetoes =
    vote.question === 'substantive' ? vote.against.filter((seat) => isPermanent(seat, vote.date)).sort() : [];
  return vetoes.length > 0
    ? { outcome: 'not-adopted', because: 'veto', for: votes, required, vetoes }
    : { outcome: 'adopted', because: null, for: votes, required, vetoes };
}

/** A vote still under way. */
export interface OpenVote {
  readonly date: CalendarDate;
  readonly question: Question;
  /** The ballots cast so far; any word but `for` and `against` is a ballot that counts as neither. */
  readonly ballots: Readonly<Record<Seat, string>>;
  /** Who votes, when a meeting names its own members; otherwise the Council of the day. */
  readonly members?: readonly Seat[];
}

/** How far a vote under way is from the majority. */
export interface Path {
  readonly for: number;
  readonly required: number;
  /** Affirmative votes still missing; 0 when there are enough. */
  readonly needed: number;
  /** Members that have not cast a ballot, in the order of the members. */
  readonly notYet: readonly Seat[];
  /** Permanent members that have voted against, whatever the question. */
  readonly permanentAgainst: readonly Seat[];
  /**
   * Whether the question can still be carried: enough members left, and no vote against by a permanent member
   * that counts.
   */
  readonly stillPossible: boolean;
}

/**
 * The path to the majority while ballots come in: "7 for, 2 needed, 4 not yet". Ballots of others than the
 * members are ignored.
 */
export function pathTo(vote: OpenVote): Path {
  const members = vote.members ?? membersOn(vote.date);
  const choiceOf = (seat: Seat): string | undefined =>
    Object.hasOwn(vote.ballots, seat) ? vote.ballots[seat] : undefined;
  const votes = members.filter((seat) => choiceOf(seat) === 'for').length;
  const required = requiredVotes(vote.date);
  const needed = Math.max(0, required - votes);
  const notYet = members.filter((seat) => choiceOf(seat) === undefined);
  const permanentAgainst = members.filter(
    (seat) => choiceOf(seat) === 'against' && isPermanent(seat, vote.date),
  );
  const vetoed = vote.question === 'substantive' && permanentAgainst.length > 0;
  return {
    for: votes,
    required,
    needed,
    notYet,
    permanentAgainst,
    stillPossible: notYet.length >= needed && !vetoed,
  };
}
