import { electingVotes } from '../../council/majority.ts';
import { candidateName, ELECTION_SAID } from '../../words/en/record.ts';
import type { Told } from '../course.ts';
import { happens, inEnglish, presidentSays, type Scribe } from './scribe.ts';

/** An election to the Court as the record tells it: the votes of each candidate, and never whose they are (rule 61). */
export function tellElection(scribe: Scribe, { entry, after }: Told): void {
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
    if (outcome.kind === 'election.further' || outcome.kind === 'joint-conference.open')
      says(ELECTION_SAID.further(outcome));
  }
}
