import { makeEntry } from '../record/append.ts';
import { branchOf, headOf, headsOf } from '../record/branch.ts';
import type { Course, Told } from '../record/course.ts';
import { canonical } from '../record/digest.ts';
import type { Entry, Header } from '../record/entry.ts';
import type { Act } from '../session/council.ts';
import type { Session, Step } from '../session/session.ts';

/** Submits an act as entry `n`: the session's own `step`. */
export type StepDoor = (session: Session, act: Act, n: number) => Step;

/** A place where a record and its replay part. Both sides are written as canonical JSON or as a code. */
export interface Difference {
  readonly ok: false;
  /** The entry that differs. */
  readonly at: number;
  /** `refused`: the act is not in order; `broken`: it cannot be run at all; else the part of the entry that differs. */
  readonly because:
    | 'refused'
    | 'broken'
    | 'parent'
    | 'outcomes'
    | 'meeting'
    | 'by'
    | 'capacity'
    | 'audience'
    | 'digest';
  readonly expected: string;
  readonly found: string;
}

export interface Replayed {
  readonly ok: true;
  /** How many digests were compared, all of them equal. */
  readonly digests: number;
  /** The state at the last entry written: where the session goes on. */
  readonly session: Session;
  /** The states at the ends of all branches, by the number of their last entry. */
  readonly heads: ReadonlyMap<number, Session>;
}

/** What decides the course besides the entry; compared in this order, so that the first part named says most. */
const COMPARED = ['outcomes', 'meeting', 'by', 'capacity', 'audience', 'digest'] as const;

type Run = { readonly ok: true; readonly after: Session } | Difference;

/** Runs one entry again on the state after its parent. */
function runEntry(header: Header, entry: Entry, parent: Entry | null, before: Session, step: StepDoor): Run {
  const { n, at, act } = entry;
  const differs = (because: Difference['because'], expected: string, found: string): Difference => ({
    ok: false,
    at: n,
    because,
    expected,
    found,
  });
  let after = before;
  let outcomes: Entry['outcomes'] = [];
  if (act.kind !== 'record.return') {
    let taken: Step;
    try {
      taken = step(before, act, n);
    } catch (error) {
      // A file from outside may hold what no session ever wrote; that is its fault and must not end the program.
      return differs('broken', act.kind, error instanceof Error ? error.message : String(error));
    }
    if (!taken.ok) return differs('refused', act.kind, taken.refusal.because);
    after = taken.session;
    outcomes = taken.outcomes;
  }
  const again = makeEntry({ header, parent, before, after, act, outcomes, n, at, why: entry.why ?? null });
  for (const part of COMPARED) {
    const [expected, found] = [canonical(entry[part]), canonical(again[part])];
    if (expected !== found) return differs(part, expected, found);
  }
  return { ok: true, after };
}

/**
 * Runs a record again, every branch of it, and compares each entry and its digest.
 * A state is kept only as long as an entry to come follows it, so that memory grows with the forks and not with the length.
 * @param start the state that `openSession` gives for the header's scenario and meeting
 */
export function replayRecord(
  header: Header,
  entries: readonly Entry[],
  start: Session,
  step: StepDoor,
): Replayed | Difference {
  const lastUse = new Map(entries.map(({ n, parent }) => [parent, n]));
  const states = new Map<number, Session>([[0, start]]);
  for (const entry of entries) {
    const { n, parent } = entry;
    const before = states.get(parent);
    if (before === undefined)
      return { ok: false, at: n, because: 'parent', expected: `${n - 1}`, found: `${parent}` };
    const run = runEntry(header, entry, entries[parent - 1] ?? null, before, step);
    if (!run.ok) return run;
    states.set(n, run.after);
    if (lastUse.get(parent) === n) states.delete(parent);
  }
  const session = states.get(headOf(entries)) ?? start;
  const heads = new Map(headsOf(entries).map((n) => [n, states.get(n) ?? start]));
  return { ok: true, digests: entries.length, session, heads };
}

/**
 * The course that led to an entry, with the state before and after each act: what the products are written from, and
 * where a session goes on.
 * @param head number of the entry; the last one written unless given
 */
export function courseOf(
  header: Header,
  entries: readonly Entry[],
  start: Session,
  step: StepDoor,
  head: number = headOf(entries),
): { readonly ok: true; readonly course: Course } | Difference {
  const told: Told[] = [];
  let session = start;
  for (const entry of branchOf(entries, head)) {
    const run = runEntry(header, entry, entries[entry.parent - 1] ?? null, session, step);
    if (!run.ok) return run;
    told.push({ entry, before: session, after: run.after });
    session = run.after;
  }
  return { ok: true, course: { header, start, told } };
}

/** The state after an entry, to go on from there. */
export function resumeAt(
  header: Header,
  entries: readonly Entry[],
  start: Session,
  step: StepDoor,
  head: number = headOf(entries),
): { readonly ok: true; readonly session: Session } | Difference {
  const found = courseOf(header, entries, start, step, head);
  return found.ok ? { ok: true, session: found.course.told.at(-1)?.after ?? start } : found;
}
