import { electingVotes } from '../council/majority.ts';
import type { Seat } from '../council/seat.ts';
import { isFilled, onBallot, seatsLeft } from '../procedure/electing.ts';
import { withoutPaper } from '../procedure/election.ts';
import type { Election, Meeting } from '../procedure/proceedings.ts';
import type { Session } from './session.ts';

/** An election as everybody sees it: who has cast a paper, and never for whom; the viewer's own paper besides. */
export interface ElectionView
  extends Pick<Election, 'round' | 'seats' | 'candidates' | 'withdrawn' | 'chosen' | 'counts' | 'elected'> {
  readonly required: number;
  /** Whether as many candidates as seats have the majority in the Council. */
  readonly filled: boolean;
  /** Votes that elect in the Assembly, and whom it has elected; null until its result is in. */
  readonly assembly: { readonly needed: number; readonly names: readonly string[] | null };
  /** The ballot under way. */
  readonly ballot: {
    readonly on: readonly string[];
    readonly seats: number;
    readonly cast: number;
    readonly notYet: readonly Seat[];
    readonly own: readonly string[] | null;
  } | null;
}

/** The election of a meeting as one viewer may know it; null when it holds none. */
export function electionView(
  { council }: Session,
  meeting: Meeting,
  viewer: Seat | null,
): ElectionView | null {
  const { election } = meeting;
  if (election === null) return null;
  const { round, seats, candidates, withdrawn, chosen, counts, elected, papers } = election;
  return {
    round,
    seats,
    candidates,
    withdrawn,
    chosen,
    counts,
    elected,
    required: electingVotes(meeting.date),
    filled: isFilled(election),
    assembly: { needed: election.assembly.needed, names: election.reported },
    ballot:
      papers === null
        ? null
        : {
            on: onBallot(election),
            seats: seatsLeft(election),
            cast: Object.keys(papers).length,
            notYet: withoutPaper(council, meeting),
            own: viewer === null ? null : (papers[viewer] ?? null),
          },
  };
}
