import { type Seat, WORLD } from '../council/seat.ts';
import { briefsOf } from '../delegations/brief.ts';
import { makeEntry, makeReturn } from '../record/append.ts';
import { branchOf, isReturn, readable } from '../record/branch.ts';
import type { Entry, Header, Reason } from '../record/entry.ts';
import type { Scenario } from '../scenario/schema.ts';
import { textsOf } from '../scenario/texts.ts';
import type { Act } from '../session/council.ts';
import { offers } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { step } from '../session/step.ts';
import { view } from '../session/view.ts';
import { type Coming, comingNext } from './next.ts';
import type { Card, Submitted, TablePort, TableState } from './port.ts';
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

/** The seats a person may take: members of the current meeting and everybody in the cast. */
const seatsOf = (session: Session): readonly Seat[] => [
  ...new Set([
    ...(session.council.meetings[session.council.current]?.members ?? []),
    ...session.council.cast.map(({ seat }) => seat),
  ]),
];

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
  const allSeats = new Set(start.council.meetings.flatMap(({ members }) => members));
  for (const { seat } of start.council.cast) allSeats.add(seat);
  const briefs = briefsOf(scenario, [...allSeats].sort());
  const listeners = new Set<() => void>();

  let branch = branchOf(entries);
  let session = states.get(branch.at(-1)?.n ?? 0) ?? start;
  let held: readonly Seat[] = options.held;
  let front: Seat | null = held[0] ?? null;
  let handOver: Seat | null = held.length > 1 ? front : null;
  let paused = false;
  let waived: number | null = null;
  let coming: Coming | null = null;
  let shown: TableState | null = null;

  const comingUp = (): Coming => {
    coming ??= comingNext({ scenario, briefs, session, branch, seed: header.seed, held, front, waived });
    return coming;
  };

  /** With several people at one keyboard, it has to be handed to whoever is needed, before anything secret shows. */
  function handOn(): void {
    const { next } = comingUp();
    if (next.who !== 'person' || next.need === 'last-call' || next.seat === front) return;
    front = next.seat;
    handOver = held.length > 1 ? next.seat : null;
    coming = null;
  }

  function changed(): void {
    coming = null;
    handOn();
    shown = null;
    for (const listener of listeners) listener();
  }

  /** The entry before which the latest act of a person on this branch was done; null when there is none. */
  const lastOwn = (): Entry | null =>
    branch.findLast(({ why, by }) => why === undefined && by !== WORLD) ?? null;

  function compute(): TableState {
    const seat = handOver === null ? front : null;
    const viewer = handOver === null ? front : NOBODY;
    return {
      view: view(session, viewer),
      offers: seat === null ? [] : offers(session, seat),
      texts,
      seat,
      held,
      handOver,
      card: seat === null ? null : cardOf(scenario, seat),
      paused,
      entries: readable(branch, viewer),
      newsHeld: session.council.ledger.news.filter(({ released }) => released === null).map(({ id }) => id),
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
    session = after;
    states.set(entry.n, after);
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
    because: 'not-held' | 'paused' | 'nothing-to-undo' | 'over' | 'unknown-seat' | 'person-needed',
  ) => ({ ok: false, because }) as const;

  handOn();
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
      if (act === null) return no('person-needed');
      if (next.who === 'person') {
        waived = session.council.entry;
        changed();
        const after = comingUp();
        if (after.next.who !== 'computer' || after.act === null) return no('person-needed');
        return take(after.act.act, after.act.why);
      }
      return take(act.act, act.why);
    },
    take(seat) {
      if (!seatsOf(session).includes(seat)) return no('unknown-seat');
      if (!held.includes(seat)) held = [...held, seat];
      front = seat;
      handOver = held.length > 1 ? seat : null;
      changed();
      return { ok: true };
    },
    release(seat) {
      if (!held.includes(seat)) return no('not-held');
      held = held.filter((one) => one !== seat);
      if (front === seat) front = held[0] ?? null;
      handOver = held.length > 1 ? front : null;
      changed();
      return { ok: true };
    },
    bringForward(seat) {
      if (seat !== null && !held.includes(seat)) return;
      handOver = seat !== null && seat !== front && held.length > 1 ? seat : handOver;
      front = seat;
      if (seat === null) handOver = null;
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
      waived = null;
      return keep(makeReturn(header, target, after, { by: own.by, n: entries.length + 1, at: now() }), after);
    },
    why: (n) => entries[n - 1]?.why ?? null,
    close() {
      store.close();
    },
  };
}
