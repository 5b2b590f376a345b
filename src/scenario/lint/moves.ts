import type { Seat } from '../../council/seat.ts';
import type { Scenario } from '../schema.ts';
import { answerersAt, meetingsOf, sittingAt } from './sitting.ts';

/** How much a seat can do with the claims of a scenario, and how much can be asked of it. */
export interface SeatMoves {
  readonly seat: Seat;
  /** Claims and charges it may assert as its own at a meeting where it sits. */
  readonly make: number;
  /** Claims and charges on which it can be challenged. */
  readonly face: number;
  /** Challenges its instructions tell it to put; null for a seat without instructions. */
  readonly put: number | null;
}

/** The moves of every seat that can make or must face a claim, or has no instructions, so that an author sees whether the sides are matched. */
export function movesPerSeat(scenario: Scenario): readonly SeatMoves[] {
  const seats = new Set(scenario.meetings.flatMap(sittingAt));
  const rows = [...seats].map((seat): SeatMoves => {
    const make = scenario.claims.filter(
      (claim) =>
        claim.by.includes(seat) &&
        meetingsOf(scenario, claim).some((meeting) => sittingAt(meeting).includes(seat)),
    );
    const face = scenario.claims.filter((claim) =>
      meetingsOf(scenario, claim).some((meeting) => answerersAt(claim, meeting).includes(seat)),
    );
    const put = scenario.seats.find((entry) => entry.seat === seat)?.instructions.challenges;
    return { seat, make: make.length, face: face.length, put: put?.length ?? null };
  });
  return rows.filter(({ make, face, put }) => put === null || make + face + put > 0);
}
