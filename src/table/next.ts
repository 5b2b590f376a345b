import { type Seat, WORLD } from '../council/seat.ts';
import type { Brief } from '../delegations/brief.ts';
import { nextTurn } from '../delegations/turn.ts';
import type { Entry, Reason } from '../record/entry.ts';
import type { Scenario, ScenarioNews } from '../scenario/schema.ts';
import type { Act, ActKind } from '../session/council.ts';
import { offers } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { type View, view } from '../session/view.ts';
import type { Need, Next } from './port.ts';

/** What the table knows when it asks who comes next. */
export interface Asking {
  readonly scenario: Scenario;
  readonly briefs: Readonly<Record<Seat, Brief>>;
  readonly session: Session;
  /** The course so far, oldest first. */
  readonly branch: readonly Entry[];
  readonly seed: string;
  readonly held: readonly Seat[];
  /** The person at the keyboard; last calls go to this seat. */
  readonly front: Seat | null;
  /** The entry at which a person let a last call go; null when none did. */
  readonly waived: number | null;
}

/** Who comes next, and the act when it is a computer delegation's or the world's. */
export interface Coming {
  readonly next: Next;
  readonly act: { readonly act: Act; readonly why: readonly Reason[] } | null;
}

/** Acts of a computer President after which it is too late to speak, object or move: persons are given a last call. */
const LAST_CALLS: readonly ActKind[] = [
  'meeting.close',
  'decision.declare',
  'question.put',
  'voting.open',
  'voting.close',
];

/** Timed news that is due: its meeting sits, its stage is reached, and enough statements have been made. */
export function dueNews({ scenario, session, branch }: Asking): ScenarioNews | undefined {
  const { council, position } = session;
  const meeting = council.meetings[council.current];
  if (meeting === undefined || position.stage === 'closed') return undefined;
  const statements = branch.filter(
    (entry) =>
      entry.meeting === meeting.id &&
      entry.outcomes.some((outcome) => outcome.kind === 'statement.made' && outcome.on === 'item'),
  ).length;
  const held = new Set(council.ledger.news.filter(({ released }) => released === null).map(({ id }) => id));
  return scenario.news.find(
    ({ id, meeting: at, when }) =>
      held.has(id) &&
      at === meeting.id &&
      statements >= (when.afterStatements ?? 0) &&
      (when.stage === undefined || when.stage === position.stage),
  );
}

/** What the meeting needs of the people at the table before it can go on; null when it needs nothing. */
function needOf(now: View, held: readonly Seat[]): { seat: Seat; need: Need } | null {
  const floor = now.floor;
  if (floor !== null && held.includes(floor.seat) && now.vote === null && now.point === null)
    return { seat: floor.seat, need: floor.challenge === null ? 'floor' : 'answer' };
  const due = now.vote?.notYet.find((seat) => held.includes(seat));
  if (due !== undefined) return { seat: due, need: 'ballot' };
  return held.includes(now.president) ? { seat: now.president, need: 'chair' } : null;
}

/**
 * Who comes next: the world when timed news is due; a computer delegation that has something to do; a person when
 * the meeting waits for one. Before a computer President takes a step that cuts others off, the people at the table
 * get a last call.
 */
export function comingNext(asking: Asking): Coming {
  const { session, briefs, seed, held, front, waived } = asking;
  const now = view(session, null);
  if (now.over) return { next: { who: 'over' }, act: null };
  const news = dueNews(asking);
  if (news !== undefined)
    return {
      next: { who: 'computer', seat: WORLD },
      act: { act: { kind: 'news.release', by: WORLD, news: news.id }, why: [] },
    };
  const turn = nextTurn({
    seats: Object.keys(briefs).filter((seat) => !held.includes(seat)),
    briefs,
    viewOf: (seat) => view(session, seat),
    offersOf: (seat) => offers(session, seat),
    seed,
    entry: session.council.entry,
  });
  const need = needOf(now, held);
  const person = (seat: Seat, why: Need): Coming => ({ next: { who: 'person', seat, need: why }, act: null });
  if (turn === null) {
    if (need !== null) return person(need.seat, need.need);
    const seat = front ?? held[0];
    return seat === undefined ? { next: { who: 'over' }, act: null } : person(seat, 'last-call');
  }
  if (need !== null && (need.need === 'floor' || need.need === 'answer')) return person(need.seat, need.need);
  const voters = held.filter((seat) => now.seats.some((one) => one.seat === seat && one.place === 'member'));
  const caller = front !== null && voters.includes(front) ? front : voters[0];
  if (LAST_CALLS.includes(turn.act.kind) && caller !== undefined && waived !== session.council.entry)
    return {
      next: { who: 'person', seat: caller, need: 'last-call' },
      act: { act: turn.act, why: turn.why },
    };
  return { next: { who: 'computer', seat: turn.seat }, act: { act: turn.act, why: turn.why } };
}
