import type { Refusal } from '../procedure/refusal.ts';
import { makeEntry, makeReturn } from '../record/append.ts';
import { canonical } from '../record/digest.ts';
import type { Entry, Header } from '../record/entry.ts';
import type { Act, Outcome } from '../session/council.ts';
import type { Session, Step } from '../session/session.ts';
import { goneFrom, type Names, namesAfter, renamed } from './renaming.ts';
import type { StepDoor } from './replay.ts';

/** Why an act was not done. */
type Undone =
  | { readonly because: 'refused'; readonly refusal: Refusal }
  /** It speaks of a challenge or an amendment that is lost itself. */
  | { readonly because: 'gone'; readonly of: string }
  /** It cannot be run at all. */
  | { readonly because: 'broken'; readonly detail: string };

/** An entry that no longer holds. */
export type Lost = { readonly n: number; readonly act: Act } & (
  | Undone
  /** It is in order, and something else comes of it than the record says; it is kept. */
  | {
      readonly because: 'otherwise';
      readonly recorded: readonly Outcome[];
      readonly found: readonly Outcome[];
    }
);

export interface Repaired {
  readonly header: Header;
  readonly lost: readonly Lost[];
  /** What still holds, as a record of its own: numbered anew, with digests of its own. */
  readonly entries: readonly Entry[];
}

/** Where the repaired record stands after an entry of the old one; for one that is lost, where it stood before it. */
interface Point {
  readonly entry: Entry | null;
  readonly session: Session;
  readonly names: Names;
}

type Again =
  | {
      readonly ok: true;
      readonly act: Act;
      readonly session: Session;
      readonly outcomes: readonly Outcome[];
    }
  | { readonly ok: false; readonly why: Undone };

/** Does an act again, under the names that things have now. */
function again(step: StepDoor, { session, names }: Point, was: Act, n: number): Again {
  const gone = goneFrom(was, names);
  if (gone !== null) return { ok: false, why: { because: 'gone', of: gone } };
  const act = renamed(was, names);
  let taken: Step;
  try {
    taken = step(session, act, n);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, why: { because: 'broken', detail } };
  }
  if (!taken.ok) return { ok: false, why: { because: 'refused', refusal: taken.refusal } };
  return { ok: true, act, session: taken.session, outcomes: taken.outcomes };
}

/**
 * Runs a record again from an opening state that may be another than its own, and goes on past what no longer holds.
 * Every act keeps its hour and its reasons.
 * @param header the header of the repaired record
 */
export function repairRecord(
  header: Header,
  entries: readonly Entry[],
  start: Session,
  step: StepDoor,
): Repaired {
  const opening: Point = { entry: null, session: start, names: new Map() };
  const points = new Map<number, Point>([[0, opening]]);
  const lost: Lost[] = [];
  const made: Entry[] = [];
  for (const old of entries) {
    const point = points.get(old.parent) ?? opening;
    const { entry: parent, session: before, names } = point;
    const { n, at, act, outcomes: recorded } = old;
    const next = made.length + 1;
    if (act.kind === 'record.return') {
      const entry = makeReturn(header, parent, before, { by: act.by, n: next, at });
      made.push(entry);
      points.set(n, { ...point, entry });
      continue;
    }
    const result = again(step, point, act, next);
    if (!result.ok) {
      lost.push({ n, act, ...result.why });
      points.set(n, { ...point, names: namesAfter(names, recorded, null) });
      continue;
    }
    const { session: after, outcomes, act: done } = result;
    const given = namesAfter(names, recorded, outcomes);
    if (canonical(renamed(recorded, given)) !== canonical(outcomes))
      lost.push({ n, act, because: 'otherwise', recorded, found: outcomes });
    const why = old.why ?? null;
    const entry = makeEntry({ header, parent, before, after, act: done, outcomes, n: next, at, why });
    made.push(entry);
    points.set(n, { entry, session: after, names: given });
  }
  return { header, lost, entries: made };
}
