import { readFileSync } from 'node:fs';
import type { Seat } from '../../src/council/seat.ts';
import type { Entry, Header } from '../../src/record/entry.ts';
import { RECORD_FORMAT } from '../../src/record/entry.ts';
import { courseOf } from '../../src/replay/replay.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Act, ActKind, ActOf } from '../../src/session/council.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { type View, view } from '../../src/session/view.ts';
import type { Submitted, TablePort, TableState } from '../../src/table/port.ts';
import type { Store } from '../../src/table/store.ts';
import { openTable } from '../../src/table/table.ts';

const file = new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url);

export function kursk(): Scenario {
  const read = parseScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

const KURSK = kursk();
export const OCTOBER_31 = '2024-10-31';

/** A store that keeps what it is given, and fails as long as `broken` says so. */
export interface KeepingStore extends Store {
  readonly kept: readonly Entry[];
  broken: string | null;
  closed: boolean;
}

export function keepingStore(): KeepingStore {
  const kept: Entry[] = [];
  const store: KeepingStore = {
    path: '/records/meeting.jsonl',
    kept,
    broken: null,
    closed: false,
    append(entry) {
      if (store.broken !== null) return { ok: false, detail: store.broken };
      kept.push(entry);
      return { ok: true };
    },
    close() {
      store.closed = true;
    },
  };
  return store;
}

export interface Sitting {
  readonly table: TablePort;
  readonly store: KeepingStore;
  readonly header: Header;
  readonly state: () => TableState;
}

export interface SittingOptions {
  readonly held?: readonly Seat[];
  readonly from?: string | null;
  readonly seed?: string;
  /** Entries of a record to go on from. */
  readonly past?: readonly Entry[];
  /** The seats held when that record began; without it those held now. */
  readonly recorded?: readonly Seat[];
}

/** What the table itself sees where no person has held a seat: ballots as they are cast. */
export function seenByAll({ header, store }: Sitting): View {
  const states = statesOf(header, store.kept, openSession(KURSK, { from: header.from }));
  const last = states.get(store.kept.at(-1)?.n ?? 0);
  if (last === undefined) throw new Error('nothing has been done');
  return view(last, null);
}

/** A table with the Kursk scenario at it. */
export function sitting({
  held = [],
  from = OCTOBER_31,
  seed = 'table',
  past,
  recorded = held,
}: SittingOptions = {}): Sitting {
  const start = openSession(KURSK, { from });
  const header: Header = {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id: KURSK.id, file: null, digest: '' },
    from,
    seed,
    rules: 'council',
    held: recorded,
    startedAt: '2026-01-01T00:00:00Z',
  };
  const store = keepingStore();
  const options = { scenario: KURSK, header, store, now: () => '2026-01-01T00:00:00Z', held, start };
  const table = openTable(
    past === undefined
      ? options
      : { ...options, past: { entries: past, states: statesOf(header, past, start) } },
  );
  return { table, store, header, state: table.state };
}

function statesOf(header: Header, entries: readonly Entry[], start: ReturnType<typeof openSession>) {
  const found = courseOf(header, entries, start, step);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return new Map(found.course.told.map(({ entry, after }) => [entry.n, after]));
}

export const digestsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ digest }) => digest);

/** Submits on top of what the table shows now. */
export const submit = (table: TablePort, act: Act): Submitted => table.submit(act, table.state().view.entry);

/** Submits an act that has to be accepted. */
export function done(table: TablePort, act: Act): Entry {
  const result = submit(table, act);
  if (!result.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(result)}`);
  return result.entry;
}

/** Lets the computer delegations act until it holds, a person is needed or the session is over; last calls are let go. */
export function advanceUntil(table: TablePort, until: (state: TableState) => boolean = () => false): void {
  for (let steps = 0; steps < 1_000 && !until(table.state()); steps += 1) {
    const result = table.advance();
    if (!result.ok) return;
  }
}

/** The first choice in order of a kind for the seat in front. */
export function choiceOf<K extends ActKind>(
  { offers }: TableState,
  kind: K,
  fits: (act: ActOf<K>) => boolean = () => true,
): ActOf<K> | null {
  for (const offer of offers) {
    if (offer.kind !== kind || !offer.inOrder) continue;
    for (const { act } of offer.choices) if (isKind(act, kind) && fits(act)) return act;
  }
  return null;
}

const isKind = <K extends ActKind>(act: Act, kind: K): act is ActOf<K> => act.kind === kind;

/** Whether a person at that seat has the floor to make a statement. */
export const hasFloor =
  (seat: Seat) =>
  ({ next }: TableState): boolean =>
    next.who === 'person' && next.seat === seat && next.need === 'floor';

export const atStage =
  (...stages: readonly string[]) =>
  ({ view }: TableState): boolean =>
    stages.includes(view.stage);

/** A vote on the agenda with so many ballots, at which nobody has held a seat since the question was put. */
export function openVote(ballots: number): Sitting {
  const at = sitting({ held: ['USA'] });
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: 'USA' });
  at.table.release('USA');
  advanceUntil(at.table, ({ view }) => view.vote?.cast === ballots);
  return at;
}
