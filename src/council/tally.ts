import type { CalendarDate } from './dates.ts';
import { electingVotes, requiredVotes } from './majority.ts';
import { isPermanent, membersOn } from './members.ts';
import type { Seat } from './seat.ts';

/** What a member does with its vote. The last three count the same and are recorded apart. */
export const CHOICES = ['for', 'against', 'abstaining', 'notParticipating', 'absent'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * What is put to the vote: a matter open to the veto (Charter 27(3)), a procedural matter (27(2)), whether to
 * overrule a ruling of the President, which stands unless overruled (rule 30), whether a matter is procedural at
 * all (the preliminary question), or the election of one candidate (rule 61).
 */
export const QUESTIONS = ['substantive', 'procedural', 'overrule', 'preliminary', 'election'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the vote on each question can come to. */
interface Outcomes {
  readonly substantive: 'adopted' | 'not-adopted';
  readonly procedural: 'adopted' | 'not-adopted';
  readonly overrule: 'overruled' | 'stands';
  readonly preliminary: 'procedural' | 'substantive';
  readonly election: 'elected' | 'not-elected';
}
export type VoteOutcome<Q extends Question = Question> = Outcomes[Q];

/** A counted vote: who did what. Each member of the Council is in exactly one of the five lists. */
export interface RollCall<Q extends Question = Question> extends Readonly<Record<Choice, readonly Seat[]>> {
  readonly date: CalendarDate;
  readonly question: Q;
  /**
   * For the preliminary question only: the President ruled that the matter is procedural, and the ruling stood,
   * because nobody challenged it or too few voted to overrule it (rule 30).
   */
  readonly ruled?: 'procedural';
}

/**
 * The result and its cause. `vetoes` are the permanent members whose votes against were the cause, sorted by
 * code.
 */
export interface Verdict<Q extends Question = Question> {
  readonly outcome: VoteOutcome<Q>;
  readonly because: null | 'votes' | 'veto';
  readonly for: number;
  readonly required: number;
  readonly vetoes: readonly Seat[];
}

/** What each question comes to when it is carried, and when it is not. */
const ENDINGS: { readonly [Q in Question]: readonly [carried: Outcomes[Q], lost: Outcomes[Q]] } = {
  substantive: ['adopted', 'not-adopted'],
  procedural: ['adopted', 'not-adopted'],
  overrule: ['overruled', 'stands'],
  preliminary: ['procedural', 'substantive'],
  election: ['elected', 'not-elected'],
};

/** Whether a permanent member's vote against decides the question (Charter 27(3); San Francisco statement of 1945). */
const isOpenToVeto = (question: Question): boolean =>
  question === 'substantive' || question === 'preliminary';

const votesNeeded = (question: Question, date: CalendarDate): number =>
  question === 'election' ? electingVotes(date) : requiredVotes(date);

/**
 * Adjudicates a counted vote (Charter 27; rule 30 for `overrule`). Too few affirmative votes is `votes`,
 * whoever voted against: a permanent member's vote against is a veto only on a question open to it that has
 * the required votes. Members who abstain, do not participate or are absent do not lower what is required.
 * The roll call is taken as complete and is not checked.
 *
 * `preliminary` asks "is this matter procedural?". It is itself open to the veto (the four-power statement of
 * San Francisco, 7 June 1945): with too few votes for, or a permanent member against, the matter is
 * `substantive`, and the same member can then veto the text: the double veto of 1946 to 1948 (S/PV.49, 202, 303).
 * The defence, of 29 September 1950 (S/PV.506) and 7 September 1959 (S/PV.848): the President rules the matter
 * procedural, and the ruling stands unless seven, now nine, vote to overrule it. `ruled: 'procedural'` says that
 * this ruling was given and was not overruled; it then settles the matter whatever the count. A ruling that
 * *was* overruled leaves the count to decide: give no `ruled`.
 *
 * `election` counts the votes `for` one candidate against an absolute majority of all the seats, with no
 * privilege of the permanent members (Statute of the Court, Article 10; rule 61).
 */
export function adjudicate<Q extends Question>(vote: RollCall<Q>): Verdict<Q> {
  const { date, question } = vote;
  const votes = vote.for.length;
  const required = votesNeeded(question, date);
  const [carried, lost] = ENDINGS[question];
  const isRuled = question === 'preliminary' && vote.ruled === 'procedural';
  if (isRuled) return { outcome: carried, because: null, for: votes, required, vetoes: [] };
  if (votes < required) return { outcome: lost, because: 'votes', for: votes, required, vetoes: [] };
  const vetoes = isOpenToVeto(question) ? vote.against.filter((seat) => isPermanent(seat, date)).sort() : [];
  return vetoes.length > 0
    ? { outcome: lost, because: 'veto', for: votes, required, vetoes }
    : { outcome: carried, because: null, for: votes, required, vetoes };
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
  const required = votesNeeded(vote.question, vote.date);
  const needed = Math.max(0, required - votes);
  const notYet = members.filter((seat) => choiceOf(seat) === undefined);
  const permanentAgainst = members.filter(
    (seat) => choiceOf(seat) === 'against' && isPermanent(seat, vote.date),
  );
  const vetoed = isOpenToVeto(vote.question) && permanentAgainst.length > 0;
  return {
    for: votes,
    required,
    needed,
    notYet,
    permanentAgainst,
    stillPossible: notYet.length >= needed && !vetoed,
  };
}
