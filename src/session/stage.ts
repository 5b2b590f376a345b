import {
  type EventObject,
  getNextTransitions,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate';
import { STAGES, type Stage } from '../council/stages.ts';
import { TURNS, type Turn } from '../procedure/outcomes.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import { type Chart, chart } from './chart.ts';
import type { ActKind } from './council.ts';

type Snapshot = SnapshotFrom<Chart>;

/**
 * Where a meeting stands on the chart: one value per snapshot, remembered, so that positions may be compared with
 * `===`. The next position for an event is asked of XState once and remembered too: `transition()` builds an actor
 * scope on every call, which a simulation can't afford.
 */
export interface Position {
  /** Key of the chart's state and of the rings now interrupted; what `xstate/graph` should be given as well. */
  readonly key: string;
  readonly stage: Stage;
  /** The rule that governs the stage; a "not receivable" refusal cites it. */
  readonly rule: RuleRef;
  /** The act kinds declared at this stage or around it. */
  readonly receivable: ReadonlySet<ActKind>;
}

interface Remembered extends Position {
  readonly snapshot: Snapshot;
  readonly next: Map<string, Remembered | null>;
}

const TURN_KINDS: ReadonlySet<string> = new Set(TURNS);
const known = new Map<string, Remembered>();

/** The rings that are interrupted at a state value, outermost first: their history says where to return to. */
function interrupted(value: string): readonly string[] {
  const rings: string[] = [];
  if (value.includes('"suspended"')) rings.push('meeting.suspendable.sitting');
  if (value.includes('"order"')) rings.push('meeting.suspendable.sitting.orderable');
  return rings;
}

/** The leaves that a ring's history remembers, and those of the rings that lie interrupted inside them. */
function remembered(snapshot: Snapshot, ring: string): string {
  const nodes = Object.entries(snapshot.historyValue)
    .filter(([id]) => id === `${ring}.back`)
    .flatMap(([, list]) => list.map(({ id }) => id));
  return nodes.sort().join(',');
}

/**
 * The snapshot's identity: its value and the history of the rings now interrupted. History of rings that are not
 * interrupted is stale (it is written again before it is next read) and would only multiply the positions.
 */
export function keyOf(snapshot: Snapshot): string {
  const value = JSON.stringify(snapshot.value);
  const outer = interrupted(value).map((ring) => remembered(snapshot, ring));
  const inMotion =
    value.includes('"motion"') ||
    outer.some((leaves) => leaves.includes('#motion') || leaves.includes('motion'));
  const inner = inMotion ? [remembered(snapshot, 'meeting.suspendable.sitting.orderable.business')] : [];
  return [value, ...outer, ...inner].join(' < ');
}

function leafOf(snapshot: Snapshot): { stage: Stage; rule: RuleRef } {
  for (const node of snapshot._nodes) {
    const stage = STAGES.find((name) => name === node.key);
    const rule = node.meta?.rule;
    if (stage !== undefined && rule !== undefined && node.type !== 'compound') return { stage, rule };
  }
  throw new Error(`no stage in ${JSON.stringify(snapshot.value)}`);
}

function remember(snapshot: Snapshot): Remembered {
  const key = keyOf(snapshot);
  const before = known.get(key);
  if (before !== undefined) return before;
  const kinds =
    snapshot.status === 'done' ? [] : getNextTransitions(snapshot).map(({ eventType }) => eventType);
  const position: Remembered = {
    key,
    ...leafOf(snapshot),
    receivable: new Set(kinds.filter((kind) => !TURN_KINDS.has(kind)) as ActKind[]),
    snapshot,
    next: new Map(),
  };
  known.set(key, position);
  return position;
}

let first: Remembered | undefined;

/** Where every meeting starts: nobody has asked for it yet. */
export function initialPosition(): Position {
  first ??= remember(initialTransition(chart)[0]);
  return first;
}

/**
 * The position after an act kind or a turn; null when the stage can't take it. For a turn that is a bug of the
 * rules, which `step` throws.
 */
export function nextPosition(position: Position, event: ActKind | Turn): Position | null {
  const from = known.get(position.key);
  if (from === undefined) throw new Error(`unknown position ${position.key}`);
  const before = from.next.get(event);
  if (before !== undefined) return before;
  const declared =
    from.snapshot.status !== 'done' &&
    getNextTransitions(from.snapshot).some(({ eventType }) => eventType === event);
  const next = declared
    ? remember(transition(chart, from.snapshot, { type: event } satisfies EventObject as never)[0])
    : null;
  from.next.set(event, next);
  return next;
}

/** How many positions have been met so far (for tests and figures). */
export const positionsMet = (): number => known.size;
