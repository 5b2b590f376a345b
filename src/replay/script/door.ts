import { isStatement } from '../../delegations/coming.ts';
import type { Reason } from '../../delegations/reason.ts';
import type { Refusal } from '../../procedure/refusal.ts';
import { makeEntry } from '../../record/append.ts';
import type { Entry, Header } from '../../record/entry.ts';
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
}

/** Runs a meeting in place, and keeps no record: many times as fast. */
export function openInPlace({ council, position }: Session): Door {
  const own = { council: privateCopy(council), position };
  return {
    session: () => own,
    take: (act) => {
      const taken = stepInPlace(own, act);
      if (taken.ok) return { ok: true, outcomes: taken.outcomes, entry: null };
      return { ok: false, refusal: explain(own, act.by, taken.refusal) };
    },
  };
}

/** Runs a meeting and makes its record; `past` are the entries before it on the same branch. */
export function openOnRecord(
  header: Header,
  start: Session,
  past: readonly Entry[] = [],
  now: () => string = () => header.startedAt,
): Door {
  let session = start;
  let parent = past.at(-1) ?? null;
  let n = past.reduce((most, entry) => Math.max(most, entry.n), 0);
  return {
    session: () => session,
    take: (act, why) => {
      const taken = step(session, act, n + 1);
      if (!taken.ok) return taken;
      n += 1;
      const { outcomes } = taken;
      const making = {
        header,
        parent,
        before: session,
        after: taken.session,
        act,
        outcomes,
        n,
        at: now(),
        why,
      };
      parent = makeEntry(making);
      session = taken.session;
      return { ok: true, outcomes, entry: parent };
    },
  };
}

/** How many statements on the item were made at each meeting so far. */
export function countingStatements(): {
  readonly note: (meeting: string, outcomes: readonly Outcome[]) => void;
  readonly at: (meeting: string) => number;
} {
  const counts = new Map<string, number>();
  return {
    note: (meeting, outcomes) => {
      if (outcomes.some(isStatement)) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
    },
    at: (meeting) => counts.get(meeting) ?? 0,
  };
}
