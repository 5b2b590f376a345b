import { electingVotes } from '../../council/majority.ts';
import { candidateName, ELECTION_SAID } from '../../words/en/record.ts';
import type { MeetingState, Told } from '../course.ts';
import { happens, inEnglish, presidentSays, type Scribe } from './scribe.ts';

/** Whether the result of the Assembly had come in: whoever was not elected was told of then. */
function isReported({ entry, after }: Told): boolean {
  const meeting: MeetingState | undefined = after.council.meetings.find(({ id }) => id === entry.meeting);
  return meeting?.election?.reported != null;
}

/** An election to the Court as the record tells it: the votes of each candidate, and never whose they are (rule 61). */
export function tellElection(scribe: Scribe, told: Told): void {
  const { entry, after } = told;
  const { texts, names } = scribe;
  const says = (text: string): void => presidentSays(scribe, inEnglish(text));
  const elected = entry.outcomes.flatMap((one) => (one.kind === 'judge.elected' ? [one.candidate] : []));
  const opensBallot = (seats: number): void => {
    const meeting = after.council.meetings[after.council.current];
    if (meeting?.election == null) return;
    const { members, date, election } = meeting;
    says(
      ELECTION_SAID.opens({
        seats,
        required: electingVotes(date),
        members: members.length,
        assembly: election.assembly.needed,
      }),
    );
  };
  for (const outcome of entry.outcomes) {
    if (outcome.kind === 'ballot.opened') opensBallot(outcome.seats);
    if (outcome.kind === 'ballot.counted') {
      happens(scribe, ELECTION_SAID.ballot);
      says(ELECTION_SAID.counted(outcome.count, texts));
    }
    if (outcome.kind === 'assembly.reported') {
      says(ELECTION_SAID.reported(outcome.names, texts));
      says(ELECTION_SAID.elected(elected, texts));
    }
    if (outcome.kind === 'candidate.withdrawn')
      says(ELECTION_SAID.withdrawn(candidateName(texts, outcome.candidate), names.inSentence(outcome.by)));
    if (outcome.kind === 'meeting.closed' && outcome.how === 'not-elected' && !isReported(told))
      says(ELECTION_SAID.nobody);
    if (outcome.kind === 'election.further' || outcome.kind === 'joint-conference.open')
      says(ELECTION_SAID.further(outcome));
  }
}
