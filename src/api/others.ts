import { meetingOf } from '../procedure/gates.ts';
import { countingStatements } from '../replay/script/door.ts';
import { type Mismatch, mismatches } from '../replay/script/expect.ts';
import { othersOf } from '../replay/script/others.ts';
import type { Until } from '../replay/script/schema.ts';
import type { Outcome } from '../session/council.ts';
import { type Course, ongoing } from './course.ts';
import type { Came, Failed, Stuck } from './failed.ts';

/** After so many acts of the others it is taken that they never get there. */
const MOST_ACTS = 5_000;

/** Lets the computer delegations and the world act, as `let the others play` does in a replay file. */
export function letOthers(course: Course, until: Until | null): Came<Failed | Stuck> {
  const { found, header, told } = course;
  const others = othersOf(found.scenario, header.seed, header.held);
  const going = ongoing(course);
  const statements = countingStatements();
  for (const { before, outcomes } of told) statements.note(meetingOf(before.council).id, outcomes);
  let last: readonly Outcome[] = [];
  const missing = (): readonly Mismatch[] =>
    until === null ? [] : mismatches(until, { session: going.session(), outcomes: last, digest: null });
  const came = (failed: Failed | Stuck | null): Came<Failed | Stuck> =>
    failed === null
      ? { ok: true, course: going.course(last) }
      : { ok: false, course: going.course(last), failed };
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    const left = missing();
    if (until !== null && left.length === 0) return came(null);
    const session = going.session();
    const next = others.next(session, statements.at);
    if (next === null) return came(until === null ? null : { because: 'stuck', acts, mismatches: left });
    const refusal = going.take(next.act, next.why);
    // A computer delegation that does what no session takes is a fault of this program; it is told as a refused act.
    if (refusal !== null) return came({ because: 'refused', act: next.act, refusal, number: null });
    last = going.outcomes();
    statements.note(meetingOf(session.council).id, last);
  }
  return came({ because: 'stuck', acts: MOST_ACTS, mismatches: missing() });
}
