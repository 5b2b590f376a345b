import type { Seat } from '../../council/seat.ts';
import { briefsOf, playableSeats } from '../../delegations/brief.ts';
import { comingNext } from '../../delegations/coming.ts';
import type { Reason } from '../../delegations/reason.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Act } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';

/** What the computer and the world do of their own accord: it follows from the scenario, the seed and the course. */
export interface Others {
  /** What comes next, and why; null when it is for somebody at the table, or the session is over. */
  readonly next: (
    session: Session,
    statements: (meeting: string) => number,
  ) => { readonly act: Act; readonly why: readonly Reason[] } | null;
}

/**
 * The computer delegations of a scenario, at every seat but those that people hold, and the world. They play as they do at
 * the table; the people at it let every last call pass.
 */
export function othersOf(scenario: Scenario, seed: string, held: readonly Seat[]): Others {
  let meetings = -1;
  let briefs = briefsOf(scenario, []);
  return {
    next: (session, statements) => {
      // Rule 33 (3): a meeting fixed for another year has other members.
      if (session.council.meetings.length !== meetings) {
        meetings = session.council.meetings.length;
        briefs = briefsOf(scenario, playableSeats(session));
      }
      return comingNext({ scenario, briefs, session, statements, seed, held, front: null }).act;
    },
  };
}
