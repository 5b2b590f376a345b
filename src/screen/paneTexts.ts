import { type Seat, WORLD } from '../council/seat.ts';
import type { Entry } from '../record/entry.ts';
import type { TableState } from '../table/port.ts';
import { needLine } from '../words/en/meeting.ts';
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

/** The entry that left a question unanswered; null once something else has been said, or where none was. */
export function silence(state: TableState): Entry | null {
  const entry = state.entries.findLast(
    ({ act, outcomes }) =>
      SAID.includes(act.kind) || outcomes.some(({ kind }) => kind === 'claim.unanswered'),
  );
  return entry?.meeting !== state.view.meeting.id || SAID.includes(entry.act.kind) ? null : entry;
}

/** The entries that taking back goes before: the latest act of a person, and all that followed. */
export function takenBack(state: TableState): readonly Entry[] {
  const at = state.entries.findLastIndex(({ why, by }) => why === undefined && by !== WORLD);
  return at < 0 ? [] : state.entries.slice(at);
}

/** What the meeting waits for. After a ruling the last call is for a challenge to it (rule 30). */
export const needWords = ({ view, next, texts }: TableState): string =>
  view.stage === 'order-ruled' && next.who === 'person' && next.need === 'last-call'
    ? screenWords.rulingStands
    : needLine(next, texts, view.meeting.convener !== null);

/** What has become of the challenge that the floor was offered to answer; null while it is open, or without one. */
export function floorSettled({ view, seat }: TableState): string | null {
  const asked = view.challenges.find(({ id }) => id === view.floor?.challenge);
  if (asked === undefined || asked.status === 'open') return null;
  const ends = view.floor?.seat === seat ? screenWords.concludes : '';
  return screenWords.floorSettled[asked.status](asked.id) + ends;
}

/** The latest entry of a computer delegation that comes with reasons, up to entry `n`. */
export const lastReasoned = (state: TableState, n: number): Entry | null =>
  state.entries.findLast((entry) => entry.n <= n && entry.why !== undefined) ?? null;
