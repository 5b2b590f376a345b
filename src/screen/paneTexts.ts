import { type Seat, WORLD } from '../council/seat.ts';
import type { Entry } from '../record/entry.ts';
import type { TableState } from '../table/port.ts';
import { screenWords } from '../words/en/screen.ts';

/** The name of a seat as the scenario gives it, its code when it gives none; time and news have no seat. */
export const nameOf = (state: TableState, seat: Seat): string =>
  seat === WORLD ? screenWords.world : (state.texts.seats[seat]?.name ?? seat);

/** The code of a State's seat; a briefer's id is no code, so the name stands for it. */
export const codeOf = (state: TableState, seat: Seat): string =>
  /^[A-Z]{2,3}$/u.test(seat) ? seat : nameOf(state, seat);

/** The short name of a claim. */
export const claimOf = (state: TableState, claim: string): string =>
  state.texts.claims[claim]?.short ?? claim;

/** Kinds of act in which something is said at the table. */
const SAID: readonly string[] = [
  'statement.make',
  'challenge.put',
  'answer.give',
  'answer.decline',
  'order.raise',
  'order.rule',
];

/** The latest entry in which something was said; null before the first. */
export const lastSaid = (state: TableState): Entry | null =>
  state.entries.findLast(({ act }) => SAID.includes(act.kind)) ?? null;

/** The latest entry of a computer delegation that comes with reasons, up to entry `n`. */
export const lastReasoned = (state: TableState, n: number): Entry | null =>
  state.entries.findLast((entry) => entry.n <= n && entry.why !== undefined) ?? null;
