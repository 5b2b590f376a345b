import type { Seat } from '../../council/seat.ts';
import { isStatement } from '../../delegations/coming.ts';
import type { Refusal } from '../../procedure/refusal.ts';
import { makeEntry, makeReturn } from '../../record/append.ts';
import { isReturn } from '../../record/branch.ts';
import type { Entry, Header, Reason } from '../../record/entry.ts';
import type { Act, Outcome } from '../../session/council.ts';
import { privateCopy } from '../../session/effects.ts';
import type { Session } from '../../session/session.ts';
import { explain, step, stepInPlace } from '../../session/step.ts';

/** What came of an act at a door. */
export type Taken =
  | { readonly ok: true; readonly outcomes: readonly Outcome[]; readonly entry: Entry | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** Where a meeting is run: it takes acts, and knows where it stands. */
export interface Door {
  readonly session: () => Session;
  readonly take: (act: Act, why: readonly Reason[] | null) => Taken;
  /** The record that is made of the meeting; null where none is. */
  readonly record: Recording | null;
}

/** A record while it is made. */
export interface Recording {
  /** Every entry made here, returns among them, in the order in which they were made. */
  readonly entries: () => readonly Entry[];
  /** The acts that led here from the opening state, those before the first entry made here among them. */
  readonly branch: () => readonly Entry[];
  /** Goes back to an entry, 0 for the opening state, as undo and forks do; null when its state is not known here. */
  readonly back: (to: number, by: Seat) => Entry | null;
}

/** Runs a meeting in place, and keeps no record: many times as fast. */
export function openInPlace({ council, position }: Session): Door {
  const own = { council: privateCopy(council), position };
  return {
    session: () => own,
    record: null,
    take: (act) => {
      const taken = stepInPlace(own, act);
      if (taken.ok) return { ok: true, outcomes: taken.outcomes, entry: null };
      return { ok: false, refusal: explain(own, act.by, taken.refusal) };
    },
  };
}

/**
 * Runs a meeting and makes its record; `past` are the entries before it on the same branch.
 * @param now the hour of each entry; the digests leave it out
 */
export function openOnRecord(
  header: Header,
  start: Session,
  past: readonly Entry[] = [],
  now: () => string = () => header.startedAt,
): Door {
  const made: Entry[] = [];
  const all = new Map<number, Entry>(past.map((entry) => [entry.n, entry]));
  const first = past.at(-1)?.n ?? 0;
  const states = new Map<number, Session>([[first, start]]);
  let session = start;
  let parent = past.at(-1) ?? null;
  let n = past.reduce((most, entry) => Math.max(most, entry.n), 0);
  const keep = (entry: Entry, after: Session): Entry => {
    made.push(entry);
    all.set(entry.n, entry);
    states.set(entry.n, after);
    n = entry.n;
    parent = entry;
    session = after;
    return entry;
  };
  const branch = (): readonly Entry[] => {
    const course: Entry[] = [];
    for (let entry = parent; entry !== null; entry = all.get(entry.parent) ?? null)
      if (!isReturn(entry)) course.push(entry);
    return course.reverse();
  };
  return {
    session: () => session,
    take: (act, why) => {
      const taken = step(session, act, n + 1);
      if (!taken.ok) return taken;
      const { outcomes, session: after } = taken;
      const making = { header, parent, before: session, after, act, outcomes, n: n + 1, at: now(), why };
      return { ok: true, outcomes, entry: keep(makeEntry(making), after) };
    },
    record: {
      entries: () => made,
      branch,
      back: (to, by) => {
        const state = states.get(to);
        if (state === undefined) return null;
        const returned = makeReturn(header, all.get(to) ?? null, state, { by, n: n + 1, at: now() });
        return keep(returned, state);
      },
    },
  };
}

/** How many statements on the item were made at each meeting so far: those of a course, and what is noted after it. */
export function countingStatements(course: readonly Entry[] = []): {
  readonly note: (meeting: string, outcomes: readonly Outcome[]) => void;
  readonly at: (meeting: string) => number;
} {
  const counts = new Map<string, number>();
  const note = (meeting: string, outcomes: readonly Outcome[]): void => {
    if (outcomes.some(isStatement)) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  };
  for (const { meeting, outcomes } of course) note(meeting, outcomes);
  return { note, at: (meeting) => counts.get(meeting) ?? 0 };
}
