import { electingVotes } from '../council/majority.ts';
import type { Seat } from '../council/seat.ts';
import { applicationAt } from '../procedure/admission.ts';
import { isFilled, onBallot, seatsLeft } from '../procedure/electing.ts';
import { withoutPaper } from '../procedure/election.ts';
import type { Application, Election, Meeting } from '../procedure/proceedings.ts';
import type { Session } from './session.ts';

/** An election as everybody sees it: who has cast a paper, and never for whom. */
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
    /** Whether the viewer's own paper is in the box; for whom is no longer told, whoever sits at the seat now. */
    readonly voted: boolean;
  } | null;
}

/**
 * The application that the meeting considers; `later` when a later meeting of the session considers it too,
 * `committee` when the scenario has what the committee reports.
 */
export interface AdmissionView extends Omit<Application, 'expected'> {
  readonly later: boolean;
  readonly committee: boolean;
}

/** The election before the meeting as one viewer sees it; null without one. */
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
            voted: viewer !== null && papers[viewer] !== undefined,
          },
  };
}

/** The application before the meeting; null without one. */
export function admissionView({ council }: Session): AdmissionView | null {
  const application = applicationAt(council);
  if (application === null) return null;
  const { applicant, session: assembly, submitted, referral, report, standing } = application;
  const later = council.meetings.some(({ admission }, at) => at > council.current && admission === applicant);
  return {
    applicant,
    session: assembly,
    submitted,
    referral,
    report,
    standing,
    later,
    committee: application.expected !== null,
  };
}
