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
import { DRAFTS } from './receivable.ts';

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
  /** The act kinds declared at this stage or around it; in a suspension, texts as at the stage that was interrupted. */
  readonly receivable: ReadonlySet<ActKind>;
}

interface Remembered extends Position {
  readonly snapshot: Snapshot;
  readonly next: Map<string, Remembered | null>;
}

/** The chart's state of a suspended meeting. */
const SUSPENDED = JSON.stringify({ suspendable: 'suspended' });

const TURN_KINDS: ReadonlySet<string> = new Set(TURNS);
const known = new Map<string, Remembered>();

type ChartNode = Chart['root'];

/** The rings of the chart that remember where they were interrupted, outermost first. */
const ringsIn = (node: ChartNode): readonly ChartNode[] => [
  ...(node.states.back?.type === 'history' ? [node] : []),
  ...Object.values(node.states).flatMap(ringsIn),
];
const RINGS = ringsIn(chart.root);

/**
 * The snapshot's identity: its value and the history of the rings now interrupted, outermost first. A ring is
 * interrupted when the one around it is live (or will be, once the ring around that goes on) and it is not itself.
 * History of other rings is stale (it is written again before it is next read) and would only multiply the positions.
 */
export function keyOf(snapshot: Snapshot): string {
  const live = new Set(snapshot._nodes.map(({ id }) => id));
  const returns: string[] = [];
  for (const ring of RINGS) {
    if (live.has(ring.id) || ring.parent === undefined || !live.has(ring.parent.id)) continue;
    const leaves = snapshot.historyValue[`${ring.id}.back`] ?? [];
    returns.push(leaves.map(({ id }) => id).join(','));
    for (const leaf of leaves)
      for (let node: ChartNode | undefined = leaf; node !== undefined; node = node.parent) live.add(node.id);
  }
  return [JSON.stringify(snapshot.value), ...returns].join(' < ');
}

function leafOf(snapshot: Snapshot): { stage: Stage; rule: RuleRef } {
  for (const node of snapshot._nodes) {
    const stage = STAGES.find((name) => name === node.key);
    const rule = node.meta?.rule;
    if (stage !== undefined && rule !== undefined && node.type !== 'compound') return { stage, rule };
  }
  throw new Error(`no stage in ${JSON.stringify(snapshot.value)}`);
}

/** Rule 35: the mover takes back a draft, and whoever proposed an amendment that, at any time. */
const TAKEN_BACK: readonly ActKind[] = ['draft.withdraw', 'amendment.withdraw'];

const TEXTS: ReadonlySet<string> = new Set(
  Object.keys(DRAFTS).filter((kind) => !(TAKEN_BACK as readonly string[]).includes(kind)),
);

/** Whether a stage of the chart, or a ring around it, declares an event. */
const declares = (node: ChartNode | undefined, event: string): boolean =>
  node !== undefined && (node.transitions.has(event) || declares(node.parent, event));

/**
 * Rule 33 (1): in a suspension texts are handed in and changed as at the stage that was interrupted, and no further: not
 * before the agenda is adopted, in an election, or below a motion or a proposal.
 */
function isHeldUp(kind: string, { value, historyValue }: Snapshot): boolean {
  if (!TEXTS.has(kind) || JSON.stringify(value) !== SUSPENDED) return false;
  const interrupted = Object.entries(historyValue).find(([id]) => id.endsWith('.sitting.back'))?.[1] ?? [];
  return !interrupted.some((node) => declares(node, kind));
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
    receivable: new Set(
      kinds.filter((kind) => !TURN_KINDS.has(kind) && !isHeldUp(kind, snapshot)) as ActKind[],
    ),
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
