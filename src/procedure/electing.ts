import { newMeeting } from './newMeeting.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Election, Meeting, Mutable, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/** After so many meetings without a full result a joint conference may be asked for (Statute of the Court, Article 12). */
export const MEETINGS = 3;

/** The candidates that have not been withdrawn. */
export const remaining = ({ candidates, withdrawn }: Election): readonly string[] =>
  candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id));

/**
 * Those on the next ballot: the candidates who have not obtained the majority yet. When more have obtained it than there
 * are seats, nobody has, and another ballot is taken on all of them: so in the Council on 6 December 1951, on 7 October
 * 1954, and in four of five ballots on 9 November 2023 (SC/15485).
 */
export const onBallot = (election: Election): readonly string[] =>
  remaining(election).filter((id) => !election.chosen.includes(id));

/** How many seats the next ballot fills. */
export const seatsLeft = ({ seats, chosen }: Election): number => seats - chosen.length;

/** Rule 61: as many candidates as seats have the majority in the Council, or no candidate is left to vote for. */
export const isFilled = (election: Election): boolean =>
  seatsLeft(election) <= 0 || onBallot(election).length === 0;

/** How many the Assembly elects: the seats, or all that are left when they are fewer. */
export const toElect = (election: Election): number => Math.min(election.seats, remaining(election).length);

/** An id no meeting has. */
function freeId(council: Proceedings, { id }: Meeting, round: number): string {
  let n = round;
  while (council.meetings.some((one) => one.id === `${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}

/**
 * The meeting ends. Where seats are left to which the Council and the Assembly have not elected the same candidates, a
 * second and a third meeting follow (Statute of the Court, Article 11); then either organ may ask for a joint conference
 * of six (Article 12).
 */
export function goOnElecting(council: Mutable<Proceedings>, emit: Emit): void {
  const meeting = council.meetings[council.current];
  const election = meeting?.election;
  if (meeting === undefined || election == null || election.reported === null) return;
  const { elected, round, assembly } = election;
  const seats = election.seats - elected.length;
  const left = election.candidates.filter(
    ({ id }) => !elected.includes(id) && !election.withdrawn.includes(id),
  );
  if (seats === 0 || left.length === 0) return;
  if (round >= MEETINGS) {
    emit({ kind: 'joint-conference.open', seats });
    return;
  }
  const next = newMeeting({
    id: freeId(council, meeting, round + 1),
    symbol: null,
    date: meeting.date,
    time: meeting.time,
    place: council.place ?? meeting.place,
    items: meeting.items,
    format: meeting.format,
    public: meeting.public,
    parties: meeting.parties,
    emergencySession: meeting.emergencySession,
    vetoed: meeting.vetoed,
    convener: meeting.convener,
    rapporteurs: meeting.rapporteurs,
    members: meeting.members,
    president: meeting.ceded[0] ?? meeting.president,
    expected: meeting.expected,
    continues: meeting.continues ?? meeting.id,
    admission: meeting.admission,
    election: freshElection({ seats, candidates: left, round: round + 1, assembly }),
  });
  council.meetings.splice(council.current + 1, 0, next);
  emit({ kind: 'election.further', seats, round: round + 1 });
}

/** An election at whose meeting nothing has happened yet. */
export const freshElection = (
  known: Pick<Election, 'seats' | 'candidates' | 'round' | 'assembly'>,
): Mutable<Election> => ({
  round: known.round,
  seats: known.seats,
  candidates: known.candidates.map(({ id, by }) => ({ id, by })),
  withdrawn: [],
  chosen: [],
  counts: [],
  papers: null,
  assembly: {
    needed: known.assembly.needed,
    rounds: known.assembly.rounds.map((names) => [...names]),
  },
  reported: null,
  elected: [],
});
