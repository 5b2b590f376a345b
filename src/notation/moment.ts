import type { Question } from '../procedure/outcomes.ts';
import { notYetVoted } from '../procedure/voting.ts';
import type { Session } from '../session/session.ts';
import type { View } from '../session/view.ts';
import type { Moment } from './context.ts';

const draftOf = (question: Question | undefined): string | null =>
  question !== undefined && 'draft' in question ? (question.draft ?? null) : null;

/** Where a meeting stands, as far as lines may speak of it. */
export function momentOf({ council }: Session): Moment | null {
  const meeting = council.meetings[council.current];
  if (meeting === undefined) return null;
  const toVote = notYetVoted(council, meeting);
  return {
    president: meeting.president,
    challenges: council.ledger.challenges.map(({ id }) => id),
    toVote,
    absent: meeting.members.filter(
      (seat) => !toVote.includes(seat) && meeting.vote?.ballots[seat] === undefined,
    ),
    underWay: draftOf(meeting.vote?.question),
  };
}

/** The same, of what a seat sees. */
export const momentIn = ({ president, challenges, vote }: View): Moment => ({
  president,
  challenges: challenges.map(({ id }) => id),
  toVote: vote?.notYet ?? [],
  absent: vote?.absent ?? [],
  underWay: draftOf(vote?.question),
});
