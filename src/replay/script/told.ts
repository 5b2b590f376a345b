import { WORLD } from '../../council/seat.ts';
import { isStatement } from '../../delegations/coming.ts';
import { canonical } from '../../record/digest.ts';
import type { Entry, Header } from '../../record/entry.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Act } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import { step } from '../../session/step.ts';
import { othersOf } from './others.ts';

/** A record that replays, with its scenario and the state it begins in. */
export interface Recorded {
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly start: Session;
  readonly scenario: Scenario;
}

/** One entry as a replay has to tell it. */
export type Told =
  | { readonly does: 'return'; readonly entry: Entry; readonly by: string }
  | {
      readonly does: 'act';
      readonly entry: Entry;
      readonly act: Act;
      readonly before: Session;
      readonly after: Session;
      /** The seats that people hold, where that has changed; else null. */
      readonly held: readonly string[] | null;
      /** The computer, asked again, does not give the reasons that the record has. */
      readonly isExact: boolean;
    };

/** An entry that no replay can tell: it follows an older one without a return, or is not in order. */
export interface Untold {
  readonly because: 'fork' | 'refused';
  readonly entry: number;
}

/** A state, and how many statements on the item were made at each meeting on the way to it. */
interface Point {
  readonly session: Session;
  readonly statements: ReadonlyMap<string, number>;
}

/**
 * Whose seats people hold, as far as the acts show it: an act without reasons was done by a person, one with reasons by
 * the computer. The world is nobody's seat.
 */
function heldNow(held: readonly string[], { act, why }: Entry): readonly string[] {
  const isPersons = why === undefined;
  if (act.by === WORLD || held.includes(act.by) === isPersons) return held;
  return isPersons ? [...held, act.by] : held.filter((seat) => seat !== act.by);
}

const counted = ({ statements }: Point, { meeting, outcomes }: Entry): Point['statements'] =>
  outcomes.some(isStatement)
    ? new Map([...statements, [meeting, (statements.get(meeting) ?? 0) + 1]])
    : statements;

/** The entries of a record in the order in which they were made, each as a replay has to tell it. */
export function toldOf({ header, entries, start, scenario }: Recorded): readonly Told[] | Untold {
  const isPlayed = entries.some(({ why }) => why !== undefined);
  const others = othersOf(scenario, header.seed, header.held);
  const points = new Map<number, Point>([[0, { session: start, statements: new Map() }]]);
  const told: Told[] = [];
  let held = header.held;
  for (const entry of entries) {
    const { n, parent, act, why } = entry;
    const point = points.get(parent);
    if (point === undefined) return { because: 'fork', entry: n };
    if (act.kind === 'record.return') {
      told.push({ does: 'return', entry, by: act.by });
      points.set(n, point);
      continue;
    }
    if (parent !== n - 1) return { because: 'fork', entry: n };
    const { session: before, statements } = point;
    const taken = step(before, act, n);
    if (!taken.ok) return { because: 'refused', entry: n };
    const holding = isPlayed ? heldNow(held, entry) : held;
    others.hold(holding);
    const reasons = isPlayed ? others.reasonsFor(before, (at) => statements.get(at) ?? 0, act) : null;
    told.push({
      does: 'act',
      entry,
      act,
      before,
      after: taken.session,
      held: holding === held ? null : holding,
      isExact: canonical(reasons) !== canonical(why ?? null),
    });
    held = holding;
    points.set(n, { session: taken.session, statements: counted(point, entry) });
  }
  return told;
}
