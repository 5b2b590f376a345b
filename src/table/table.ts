import { type Seat, WORLD } from '../council/seat.ts';
import { briefsOf, playableSeats } from '../delegations/brief.ts';
import { type Coming, comingNext, isStatement } from '../delegations/coming.ts';
import { makeEntry, makeReturn } from '../record/append.ts';
import { branchOf, isReturn, readable } from '../record/branch.ts';
import type { Entry, Header, Reason } from '../record/entry.ts';
import type { Scenario } from '../scenario/schema.ts';
import { textsOf } from '../scenario/texts.ts';
import type { Act } from '../session/council.ts';
import { offers, offersInOrder } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { view } from '../session/view.ts';
import { distinct } from './distinct.ts';
import { withDraws } from './draw.ts';
import type { Card, Submitted, TablePort, TableState } from './port.ts';
import { areSealed, isCastHere, isHalfCast, type Sat, seesOwn } from './sealed.ts';
import type { Store } from './store.ts';

/** A viewer that sits nowhere: sees only what everybody sees. */
const NOBODY: Seat = '';

export interface TableOptions {
  readonly scenario: Scenario;
  readonly header: Header;
  readonly store: Store;
  /** Wall-clock time, ISO 8601; it comes in from outside. */
  readonly now: () => string;
  /** Seats held by people. */
  readonly held: readonly Seat[];
  /** The opening state. */
  readonly start: Session;
  /** A record to go on from: every line of it, and the state after each entry of the last branch. */
  readonly past?: { readonly entries: readonly Entry[]; readonly states: ReadonlyMap<number, Session> };
}

/** The news still held back; none of it comes in once the session is over. */
const newsHeld = ({ council, position }: Session): readonly string[] =>
  position.receivable.has('news.release')
    ? council.ledger.news.filter(({ released }) => released === null).map(({ id }) => id)
    : [];

/** The letters of the Assembly that would be in order now (rule 3). */
const lettersHeld = (session: Session): readonly Act[] =>
  offersInOrder(session, WORLD).flatMap(({ kind, choices }) =>
    kind === 'meeting.request' ? choices.map(({ act }) => act) : [],
  );

function cardOf(scenario: Scenario, seat: Seat): Card | null {
  const own = scenario.seats.find((one) => one.seat === seat);
  if (own === undefined) return null;
  const { line, objectives, redLines } = own.instructions;
  return { seat, line, objectives, redLines };
}

/**
 * The table: a session, who sits at it, and its record. Everything that changes the session comes in through
 * `submit` (people) or `advance` (computer delegations), is stored first and acknowledged afterwards.
 */
export function openTable(options: TableOptions): TablePort {
  const { scenario, header, store, now, start } = options;
  const texts = textsOf(scenario);
  const entries: Entry[] = [...(options.past?.entries ?? [])];
  const states = new Map<number, Session>([[0, start], ...(options.past?.states ?? [])]);
  const listeners = new Set<() => void>();

  let branch = branchOf(entries);
  let session = states.get(branch.at(-1)?.n ?? 0) ?? start;
  let briefs = briefsOf(scenario, playableSeats(session));
  let held: readonly Seat[] = options.held;
  let front: Seat | null = held[0] ?? null;
  let handOver: Seat | null = held.length > 1 ? front : null;
  // Who goes on with a record may have held any seat.
  let sat: Sat = { seatedAt: new Map(), heldUntil: entries.length };
  let paused = false;
  let coming: Coming | null = null;
  let shown: TableState | null = null;

  const statements = (meeting: string): number =>
    branch.filter((entry) => entry.meeting === meeting && entry.outcomes.some(isStatement)).length;

  const comingUp = (): Coming => {
    coming ??= comingNext({ scenario, briefs, session, statements, seed: header.seed, held, front });
    return coming;
  };

  /** Puts a seat in front. Somebody else's instructions are shown only when that person says they are there. */
  function bring(seat: Seat | null): void {
    if (seat === front) return;
    handOver = seat !== null && (front !== null || held.length > 1) ? seat : null;
    front = seat;
    coming = null;
  }

  /** The keyboard goes to the person the meeting waits for now. */
  function callForward(): void {
    const { next } = comingUp();
    if (next.who === 'person' && next.need !== 'last-call') bring(next.seat);
  }

  function changed(): void {
    shown = null;
    for (const listener of listeners) listener();
  }

  const isOver = (): boolean => session.position.stage === 'closed';

  /** The entry before which the latest act of a person on this branch was done; null when there is none. */
  const lastOwn = (): Entry | null =>
    branch.findLast(({ why, by }) => why === undefined && by !== WORLD) ?? null;

  /**
   * Through whose eyes the table is shown. The table itself sees ballots as they are cast, but only where no person has
   * held a seat since the question was put: otherwise one key would open the sealed ballots to whoever has not voted yet.
   */
  function viewerNow(): Seat | null {
    if (handOver !== null) return NOBODY;
    return front ?? (held.length > 0 || areSealed(branch, sat) ? NOBODY : null);
  }

  const entriesFor = (viewer: Seat | null): readonly Entry[] =>
    readable(branch, viewer, isOver(), (entry) => isCastHere(entry, sat));

  function compute(): TableState {
    const seat = handOver === null ? front : null;
    const viewer = viewerNow();
    return {
      view: view(session, viewer, seesOwn(branch, viewer, sat)),
      offers:
        seat === null ? [] : withDraws(distinct(offers(session, seat)), header.seed, session.council.entry),
      texts,
      seat,
      held,
      handOver,
      card: seat === null ? null : cardOf(scenario, seat),
      paused,
      entries: entriesFor(viewer),
      newsHeld: newsHeld(session),
      letters: lettersHeld(session),
      canUndo: lastOwn() !== null,
      next: comingUp().next,
      recordPath: store.path,
    };
  }

  /** Stores the entry, then acknowledges it. */
  function keep(entry: Entry, after: Session): Submitted {
    const stored = store.append(entry);
    if (!stored.ok) return { ok: false, because: 'store', detail: stored.detail };
    entries.push(entry);
    branch = isReturn(entry) ? branchOf(entries) : [...branch, entry];
    // Rule 33 (3): a meeting fixed for another year has other members.
    if (after.council.meetings.length !== session.council.meetings.length)
      briefs = briefsOf(scenario, playableSeats(after));
    session = after;
    states.set(entry.n, after);
    coming = null;
    callForward();
    changed();
    return { ok: true, entry };
  }

  function take(act: Act, why: readonly Reason[] | null): Submitted {
    const n = entries.length + 1;
    const taken = step(session, act, n);
    if (!taken.ok) return { ok: false, because: 'refused', refusal: taken.refusal };
    const entry = makeEntry({
      header,
      parent: entries.at(-1) ?? null,
      before: session,
      after: taken.session,
      act,
      outcomes: taken.outcomes,
      n,
      at: now(),
      why,
    });
    return keep(entry, taken.session);
  }

  const no = (
    because:
      | 'not-held'
      | 'paused'
      | 'nothing-to-undo'
      | 'over'
      | 'unknown-seat'
      | 'ballots-shown'
      | 'person-needed',
  ) => ({ ok: false, because }) as const;

  callForward();
  return {
    state() {
      shown ??= compute();
      return shown;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    submit(act, seen) {
      if (act.by !== WORLD && !held.includes(act.by)) return no('not-held');
      if (paused && act.by !== WORLD) return no('paused');
      if (seen !== session.council.entry)
        return { ok: false, because: 'stale', latest: session.council.entry };
      return take(act, null);
    },
    advance() {
      if (paused) return no('paused');
      const { next, act } = comingUp();
      if (next.who === 'over') return no('over');
      // At a last call there is an act too: whoever asks for it lets the call go.
      return act === null ? no('person-needed') : take(act.act, act.why);
    },
    take(seat) {
      if (!playableSeats(session).includes(seat)) return no('unknown-seat');
      const { meetings, current } = session.council;
      if (viewerNow() === null && isHalfCast(session) && meetings[current]?.members.includes(seat))
        return no('ballots-shown');
      if (!held.includes(seat)) {
        held = [...held, seat];
        sat = { ...sat, seatedAt: new Map(sat.seatedAt).set(seat, entries.length) };
      }
      coming = null;
      bring(seat);
      changed();
      return { ok: true };
    },
    release(seat) {
      if (!held.includes(seat)) return no('not-held');
      held = held.filter((one) => one !== seat);
      sat = { ...sat, heldUntil: entries.length };
      coming = null;
      if (front === seat) bring(held[0] ?? null);
      changed();
      // The computer's representative takes a chair that the person has left empty (rule 13).
      const empty = (session.council.people[seat]?.length ?? 0) === 0;
      const person = scenario.seats.find((one) => one.seat === seat)?.person ?? seat;
      if (empty) take({ kind: 'seat.arrive', by: seat, person }, []);
      return { ok: true };
    },
    bringForward(seat) {
      if (seat !== null && !held.includes(seat)) return;
      bring(seat);
      changed();
    },
    acceptHandOver() {
      handOver = null;
      changed();
    },
    pause(value) {
      paused = value;
      changed();
    },
    undo() {
      const own = lastOwn();
      if (own === null) return no('nothing-to-undo');
      const target = branch[branch.indexOf(own) - 1] ?? null;
      const after = states.get(target?.n ?? 0) ?? start;
      return keep(makeReturn(header, target, after, { by: own.by, n: entries.length + 1, at: now() }), after);
    },
    why: (n) => entriesFor(viewerNow()).find((entry) => entry.n === n)?.why ?? null,
    close() {
      store.close();
    },
  };
}
