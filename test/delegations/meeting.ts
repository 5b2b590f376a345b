import { readFileSync } from 'node:fs';
import { chanceFor } from '../../src/chance/chance.ts';
import { sortKey } from '../../src/council/countries.ts';
import { type Seat, WORLD } from '../../src/council/seat.ts';
import { type Brief, briefsOf } from '../../src/delegations/brief.ts';
import type { Reason } from '../../src/delegations/reason.ts';
import type { Situation } from '../../src/delegations/situation.ts';
import { nextTurn, type Turn } from '../../src/delegations/turn.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Act, Outcome } from '../../src/session/council.ts';
import { offers, offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { view } from '../../src/session/view.ts';

/** One act of a meeting that computer delegations play among themselves. */
export interface Played {
  readonly before: Session;
  readonly act: Act;
  readonly why: readonly Reason[];
  readonly outcomes: readonly Outcome[];
}

export interface Course {
  readonly acts: readonly Played[];
  readonly end: Session;
}

export interface PlayOptions {
  readonly seed: string;
  readonly from?: string | null;
  /** Acts of people, asked for before each act of a computer seat; null when they let it go on. */
  readonly person?: (session: Session) => Act | null;
  /** Seats that no computer delegation holds. */
  readonly held?: readonly Seat[];
  readonly limit?: number;
}

export function kursk(): Scenario {
  const file = new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url);
  const read = parseScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

export const seatsOf = ({ council }: Session): readonly Seat[] =>
  council.cast.map(({ seat }) => seat).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** What one computer delegation decides on in a session. */
export const situationOf = (session: Session, brief: Brief, seed: string): Situation => ({
  view: view(session, brief.seat),
  offers: offers(session, brief.seat),
  seat: brief,
  chance: chanceFor(seed, brief.seat, session.council.entry),
});

/** What is needed to ask which seat acts next in a session. */
export const turnOf = (
  session: Session,
  seats: readonly Seat[],
  briefs: Readonly<Record<Seat, Brief>>,
  seed: string,
): Turn => ({
  seats,
  briefs,
  viewOf: (seat) => view(session, seat),
  offersOf: (seat) => offersInOrder(session, seat),
  seed,
  entry: session.council.entry,
});

/** The news of the scenario that is due: after so many statements of its meeting, once the debate is on. */
function newsDue(scenario: Scenario, session: Session, statements: number): Act | null {
  if (session.position.stage !== 'debate') return null;
  const meeting = session.council.meetings[session.council.current]?.id;
  const due = scenario.news.find(
    ({ id, meeting: at, when }) =>
      at === meeting &&
      (when.afterStatements ?? 0) <= statements &&
      session.council.ledger.news.some((one) => one.id === id && one.released === null),
  );
  return due === undefined ? null : { kind: 'news.release', by: WORLD, news: due.id };
}

/** Plays a session with computer delegations until none of them, nor the world, has anything to do. */
export function playOut(scenario: Scenario, options: PlayOptions): Course {
  const { seed, from = null, person = () => null, held = [], limit = 800 } = options;
  let session = openSession(scenario, { from });
  const briefs = briefsOf(scenario, seatsOf(session));
  const seats = seatsOf(session).filter((seat) => !held.includes(seat));
  const acts: Played[] = [];
  let statements = 0;
  while (acts.length < limit) {
    const now = session;
    const news = newsDue(scenario, now, statements) ?? person(now);
    const next = news === null ? nextTurn(turnOf(now, seats, briefs, seed)) : { act: news, why: [] };
    if (next === null) return { acts, end: session };
    const done = step(now, next.act);
    if (!done.ok) throw new Error(`${JSON.stringify(next.act)}: ${JSON.stringify(done.refusal)}`);
    acts.push({ before: now, act: next.act, why: next.why, outcomes: done.outcomes });
    if (done.outcomes.some(({ kind }) => kind === 'statement.made')) statements += 1;
    if (done.session.council.current !== now.council.current) statements = 0;
    session = done.session;
  }
  return { acts, end: session };
}
