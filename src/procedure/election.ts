import { electingVotes } from '../council/majority.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import type { MotionKind } from './acts.ts';
import { isFilled, onBallot, remaining, seatsLeft, toElect } from './electing.ts';
import { isPresent, meetingOf, needMember, needPresident } from './gates.ts';
import type { ElectionCount } from './outcomes.ts';
import type { Election, Meeting, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

const noElection = (): Refusal => refuse('61', 'no-election');

/** Everybody has been withdrawn: there is nobody whom the Council or the Assembly could elect. */
const hasNobody = (election: Election): boolean => remaining(election).length === 0;

/**
 * Rule 61: the meeting goes on until its seats are filled; then it waits for the Assembly, whose votes decide as well.
 * It is over, too, when no candidate is left.
 */
export function needElectionOver({ election }: Meeting): Refusal | null {
  if (election === null || hasNobody(election)) return null;
  if (!isFilled(election)) return refuse('61', 'election-goes-on', { seats: seatsLeft(election) });
  return election.reported === null ? refuse('61', 'assembly-awaited') : null;
}

/** Rule 61: a meeting held to elect may be suspended; it is not ended or put off by a motion before it has elected. */
export function needElectionLets(meeting: Meeting, motion: MotionKind): Refusal | null {
  if (meeting.election === null || motion === 'suspend') return null;
  if (motion === 'adjourn') return needElectionOver(meeting);
  return refuse('61', 'election-goes-on', { seats: seatsLeft(meeting.election) });
}

/**
 * A candidate is withdrawn by a letter of the delegation that speaks for its nomination, as the United Kingdom's was on
 * 20 November 2017 (GA/11978); nobody has to sit at the table for it.
 */
export const candidateWithdraw: ProcedureRule<'candidate.withdraw'> = {
  gate(council, _stage, seat) {
    const { election } = meetingOf(council);
    if (election === null) return noElection();
    return withdrawable(election, seat).length > 0 ? null : refuse('61', 'not-candidate', { seat });
  },
  check(council, _stage, { by, candidate }) {
    const { election } = meetingOf(council);
    return election !== null && withdrawable(election, by).includes(candidate)
      ? null
      : refuse('61', 'not-candidate', { seat: by });
  },
  choices(council, _stage, by) {
    const { election } = meetingOf(council);
    const ids = election === null ? [] : withdrawable(election, by);
    return ids.map((candidate) => choice({ kind: 'candidate.withdraw', by, candidate }));
  },
  apply(council, _stage, { by, candidate }, emit) {
    const { election } = meetingOf(council);
    election?.withdrawn.push(candidate);
    if (election != null) election.chosen = election.chosen.filter((id) => id !== candidate);
    emit({ kind: 'candidate.withdrawn', candidate, by });
  },
};

/** The candidates that a seat can still withdraw: not once the Assembly's result is in. */
const withdrawable = (election: Election, seat: Seat): readonly string[] =>
  election.reported !== null
    ? []
    : election.candidates
        .filter(({ id, by }) => by === seat && !election.withdrawn.includes(id))
        .map(({ id }) => id);

/** The President opens a secret ballot on the seats that are left (rule 61; Statute of the Court, Articles 8, 10). */
export const ballotOpen: ProcedureRule<'ballot.open'> = {
  gate(council, _stage, seat) {
    const refused = needPresident(council, seat, '61');
    if (refused !== null) return refused;
    const { election } = meetingOf(council);
    if (election === null) return noElection();
    if (hasNobody(election)) return refuse('61', 'no-candidate-left');
    return isFilled(election) || election.reported !== null ? refuse('61', 'ballots-over') : null;
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'ballot.open', by })],
  apply(council, _stage, _act, emit) {
    const { election } = meetingOf(council);
    if (election === null) return;
    election.papers = {};
    emit({ kind: 'ballot.opened', candidates: [...onBallot(election)], seats: seatsLeft(election) });
  },
};

/** As many names as a paper may hold. */
const mostNames = (election: Election): number => Math.min(seatsLeft(election), onBallot(election).length);

/**
 * Each member casts one paper with the names of as many candidates as there are seats, or fewer; all members count alike
 * (Statute of the Court, Article 10 (2)). The ballot is secret: nobody but the seat itself ever sees the paper.
 */
export const paperCast: ProcedureRule<'paper.cast'> = {
  gate(council, _stage, seat) {
    const refused = needMember(council, seat, '61');
    if (refused !== null) return refused;
    const papers = meetingOf(council).election?.papers;
    if (papers == null) return noElection();
    return papers[seat] === undefined ? null : refuse('61', 'paper-cast', { seat });
  },
  check(council, _stage, { names }) {
    const { election } = meetingOf(council);
    if (election === null) return noElection();
    const on = onBallot(election);
    if (new Set(names).size < names.length || names.some((name) => !on.includes(name)))
      return refuse('61', 'not-candidate');
    const most = mostNames(election);
    return names.length > most ? refuse('61', 'too-many-names', { most }) : null;
  },
  choices(council, _stage, by) {
    const { election } = meetingOf(council);
    if (election === null) return [];
    const from = onBallot(election);
    const most = mostNames(election);
    const names = from.slice(0, most);
    return [
      { act: { kind: 'paper.cast', by, names }, holes: [{ name: 'names', type: 'names', from, most }] },
    ];
  },
  apply(council, _stage, { by, names }) {
    const { election } = meetingOf(council);
    if (election?.papers != null) election.papers[by] = [...names];
  },
};

/** The members at the table whose paper is not in the box. */
export const withoutPaper = (council: Proceedings, { members, election }: Meeting): readonly Seat[] =>
  members.filter((seat) => election?.papers?.[seat] === undefined && isPresent(council, seat));

/** Counts the papers: an absolute majority of all the seats of the Council elects, eight of fifteen, six of eleven before 1966. */
function count(date: string, election: Election): ElectionCount {
  const papers = Object.values(election.papers ?? {});
  const votes = onBallot(election)
    .map((candidate) => ({ candidate, votes: papers.filter((names) => names.includes(candidate)).length }))
    .toSorted((one, other) => other.votes - one.votes);
  const required = electingVotes(date);
  const seats = seatsLeft(election);
  const majority = votes.filter((one) => one.votes >= required).map(({ candidate }) => candidate);
  const tooMany = majority.length > seats;
  return { seats, papers: papers.length, required, votes, reached: tooMany ? [] : majority, tooMany };
}

/** The state keeps its own copy: outcomes are handed out. */
const copyCount = (counted: ElectionCount) => ({
  ...counted,
  votes: counted.votes.map(({ candidate, votes }) => ({ candidate, votes })),
  reached: [...counted.reached],
});

/** The President declares how many votes each candidate has. The papers are not kept: the ballot stays secret. */
export const countDeclare: ProcedureRule<'count.declare'> = {
  gate(council, _stage, seat) {
    const refused = needPresident(council, seat, '61');
    if (refused !== null) return refused;
    const notYet = withoutPaper(council, meetingOf(council));
    return notYet.length === 0 ? null : refuse('61', 'papers-missing', { notYet });
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'count.declare', by })],
  apply(council, _stage, _act, emit) {
    const meeting = meetingOf(council);
    const { election } = meeting;
    if (election === null) return;
    const counted = count(meeting.date, election);
    election.papers = null;
    election.counts.push(copyCount(counted));
    election.chosen.push(...counted.reached);
    emit({ kind: 'ballot.counted', count: counted });
  },
};

/** What the Assembly may be said to have come to: the scenario's result first, then agreement, then another candidate for one seat. */
function reports(election: Election): readonly (readonly string[])[] {
  const standing = remaining(election);
  const n = toElect(election);
  const agreeing = [...election.chosen, ...standing.filter((id) => !election.chosen.includes(id))];
  const written = election.assembly.rounds[election.round - 1];
  const lists = [
    ...(written === undefined ? [] : [written]),
    agreeing.slice(0, n),
    [...agreeing.slice(0, n - 1), ...agreeing.slice(n, n + 1)],
  ].filter((names) => isResult(election, names));
  const keys = lists.map((names) => names.toSorted().join(' '));
  return lists.filter((_names, at) => keys.indexOf(keys[at] ?? '') === at);
}

const isResult = (election: Election, names: readonly string[]): boolean =>
  names.length === toElect(election) &&
  new Set(names).size === names.length &&
  names.every((name) => remaining(election).includes(name));

/**
 * The Assembly votes at the same time, knowing nothing of the Council's result (Statute of the Court, Article 8), and its
 * own comes in from outside; it is not opened before the Council has filled its list (A/50/865-S/1996/51). Who has the
 * majority in both is elected (Article 10).
 */
export const assemblyReport: ProcedureRule<'assembly.report'> = {
  gate(council, _stage, seat) {
    if (seat !== WORLD) return refuse('61', 'not-assembly', { seat });
    const { election } = meetingOf(council);
    if (election === null) return noElection();
    if (hasNobody(election)) return refuse('61', 'no-candidate-left');
    if (!isFilled(election)) return refuse('61', 'council-not-done', { seats: seatsLeft(election) });
    return election.reported === null ? null : refuse('61', 'assembly-reported');
  },
  check(council, _stage, { names }) {
    const { election } = meetingOf(council);
    return election !== null && isResult(election, names) ? null : refuse('61', 'not-candidate');
  },
  choices(council, _stage, by) {
    const { election } = meetingOf(council);
    if (election === null) return [];
    return reports(election).map((names) => ({
      act: { kind: 'assembly.report', by, names },
      holes: [],
    }));
  },
  apply(council, _stage, { names }, emit) {
    const { election } = meetingOf(council);
    if (election === null) return;
    election.reported = [...names];
    election.elected = election.chosen.filter((id) => names.includes(id));
    emit({ kind: 'assembly.reported', names: [...names] });
    for (const candidate of election.elected) emit({ kind: 'judge.elected', candidate });
  },
};
