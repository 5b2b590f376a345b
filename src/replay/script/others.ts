import { type Seat, WORLD } from '../../council/seat.ts';
import { briefsOf, playableSeats } from '../../delegations/brief.ts';
import { comingNext } from '../../delegations/coming.ts';
import type { Reason } from '../../delegations/reason.ts';
import { nextTurn } from '../../delegations/turn.ts';
import { canonical } from '../../record/digest.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Act } from '../../session/council.ts';
import { offers } from '../../session/offers.ts';
import type { Session } from '../../session/session.ts';
import { view } from '../../session/view.ts';

type Statements = (meeting: string) => number;

/** What the computer and the world do of their own accord: it follows from the scenario, the seed and the course. */
export interface Others {
  /** What comes next, and why; null when it is for somebody at the table, or the session is over. */
  readonly next: (
    session: Session,
    statements: Statements,
  ) => { readonly act: Act; readonly why: readonly Reason[] } | null;
  /** Why the computer would do just this now; null when a person holds the seat, or it would do something else. */
  readonly reasonsFor: (session: Session, statements: Statements, act: Act) => readonly Reason[] | null;
  /** From now on people hold these seats, and no others. */
  readonly hold: (seats: readonly Seat[]) => void;
}

/**
 * The computer delegations of a scenario, at every seat but those that people hold, and the world. They play as they do at
 * the table; the people at it let every last call pass.
 */
export function othersOf(scenario: Scenario, seed: string, atFirst: readonly Seat[]): Others {
  let held = atFirst;
  let meetings = -1;
  let briefs = briefsOf(scenario, []);
  const brief = (session: Session): typeof briefs => {
    // Rule 33 (3): a meeting fixed for another year has other members.
    if (session.council.meetings.length !== meetings) {
      meetings = session.council.meetings.length;
      briefs = briefsOf(scenario, playableSeats(session));
    }
    return briefs;
  };
  const next: Others['next'] = (session, statements) =>
    comingNext({ scenario, briefs: brief(session), session, statements, seed, held, front: null }).act;
  return {
    next,
    // What a delegation does follows from its own brief and view, so that it alone is asked.
    reasonsFor: (session, statements, act) => {
      if (held.includes(act.by)) return null;
      const chosen =
        act.by === WORLD
          ? next(session, statements)
          : nextTurn({
              seats: [act.by],
              briefs: brief(session),
              viewOf: (seat) => view(session, seat),
              offersOf: (seat) => offers(session, seat),
              seed,
              entry: session.council.entry,
            });
      return chosen !== null && canonical(chosen.act) === canonical(act) ? chosen.why : null;
    },
    hold: (seats) => {
      held = seats;
    },
  };
}
