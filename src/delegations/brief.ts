import type { Seat } from '../council/seat.ts';
import type { Instructions, Scenario, Stance } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';

/** The seats that somebody may take, a person or the computer: the members at every meeting, and everybody in the cast. */
export const playableSeats = ({ council }: Session): readonly Seat[] =>
  [
    ...new Set([
      ...council.meetings.flatMap(({ members }) => members),
      ...council.cast.map(({ seat }) => seat),
    ]),
  ].sort();

/**
 * What a computer delegation knows besides what it sees: its own instructions and stances. Nothing of what other
 * seats were told is in it.
 */
export interface Brief {
  readonly seat: Seat;
  /** Id of the person who sits at the seat; null when the scenario names none. */
  readonly person: string | null;
  readonly instructions: Instructions;
  /** Stances by the id of a claim or of a draft. */
  readonly stances: Readonly<Record<string, Stance>>;
  /** The meetings that this seat asks for (rules 2, 3), and the place of its letter among those for the meeting. */
  readonly requests: readonly { readonly meeting: string; readonly place: number }[];
}

const WITHOUT_INSTRUCTIONS = {
  objectives: [],
  redLines: [],
  claims: [],
  challenges: [],
  answers: [],
  votes: [],
  tables: [],
};

/** The brief of one seat; a seat that the scenario says nothing of has an empty one. */
export function briefOf(scenario: Scenario, seat: Seat): Brief {
  const own = scenario.seats.find((one) => one.seat === seat);
  const stances = (own?.stances ?? []).map(({ on, stance }) => [on, stance] as const);
  return {
    seat,
    person: own?.person ?? null,
    instructions: own?.instructions ?? { ...WITHOUT_INSTRUCTIONS, line: '' },
    stances: Object.fromEntries(stances),
    requests: scenario.meetings.flatMap(({ id, requests }) =>
      requests.flatMap(({ by }, place) => (by === seat ? [{ meeting: id, place }] : [])),
    ),
  };
}

/** The briefs of several seats, by seat. */
export const briefsOf = (scenario: Scenario, seats: readonly Seat[]): Readonly<Record<Seat, Brief>> =>
  Object.fromEntries(seats.map((seat) => [seat, briefOf(scenario, seat)]));
