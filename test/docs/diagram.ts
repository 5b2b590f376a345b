import type { Chart } from '../../src/session/chart.ts';
import { CHART_PAGE } from '../../src/words/en.ts';

/** A stage or ring of the chart, as XState has it. */
export type Node = Chart['root'];

/** An event that moves the meeting. */
interface Move {
  readonly event: string;
  readonly to: Node;
}

export const isRing = ({ states }: Node): boolean => Object.keys(states).length > 0;

const inside = (node: Node): readonly Node[] =>
  Object.values(node.states).filter(({ type }) => type !== 'history');

/** A node and all stages and rings within it, outermost first. */
export const nodesIn = (node: Node): readonly Node[] => [node, ...inside(node).flatMap(nodesIn)];

const taken = (node: Node): readonly { readonly event: string; readonly to: Node | undefined }[] =>
  [...node.transitions.values()]
    .flat()
    .map(({ eventType, target }) => ({ event: eventType, to: target?.[0] }));

/** The events declared at a node itself that lead somewhere. */
export const movesOf = (node: Node): readonly Move[] =>
  taken(node).flatMap(({ event, to }) => (to === undefined ? [] : [{ event, to }]));

/** The acts declared at a node itself that move nothing. */
export const staysOf = (node: Node): readonly string[] =>
  taken(node).flatMap(({ event, to }) => (to === undefined ? [event] : []));

/** Mermaid takes no hyphens in the id of a state, and a ring may have the key of a stage in it. */
const idOf = (node: Node): string => `${node.key.replaceAll('-', '_')}${isRing(node) ? '_ring' : ''}`;

/** A node and the rings around it, outermost first. */
const pathOf = (node: Node): readonly Node[] => [
  ...(node.parent === undefined ? [] : pathOf(node.parent)),
  node,
];

/** An arrow as Mermaid can draw it: between two nodes that stand side by side in one ring. */
interface Arrow {
  readonly ring: Node;
  readonly from: Node;
  readonly to: Node;
  readonly event: string;
  /** The stage that takes the event, where the arrow is drawn from a ring around it. */
  readonly only: string | null;
  readonly back: boolean;
}

/** Mermaid draws no arrow from inside one ring to inside another, so an arrow ends at the rings that stand side by side. */
function arrowsOf(source: Node, { event, to: target }: Move): readonly Arrow[] {
  const back = target.type === 'history';
  const goal = back && target.parent !== undefined ? target.parent : target;
  const [start, end] = [pathOf(source), pathOf(goal)];
  const depth = start.findIndex((node, at) => node !== end[at]);
  if (depth < 0) {
    // From a ring into itself: from each of the stages and rings in it.
    const to = end[start.length];
    return to === undefined
      ? []
      : inside(source).map((from) => ({ ring: source, from, to, event, only: null, back }));
  }
  const [ring, from, to] = [start[depth - 1], start[depth], end[depth]];
  if (ring === undefined || from === undefined || to === undefined) throw new Error(`${source.id} ${event}`);
  return [{ ring, from, to, event, only: from === source ? null : source.key, back }];
}

/** What is written at one arrow: its events, each with the stages that take it where those are not all. */
function label(arrows: readonly Arrow[]): string {
  const events = [...new Set(arrows.map(({ event }) => event))];
  return events
    .map((event) => {
      const same = arrows.filter((arrow) => arrow.event === event);
      const only = same.flatMap(({ only: stage }) => (stage === null ? [] : [stage]));
      return [
        event,
        ...(only.length === 0 ? [] : [CHART_PAGE.from(only)]),
        ...(same.some(({ back }) => back) ? [CHART_PAGE.back] : []),
      ].join(' ');
    })
    .join(', ');
}

function arrowLines(ring: Node, all: readonly Arrow[]): readonly string[] {
  const pairs = new Map<string, Arrow[]>();
  for (const arrow of all) {
    if (arrow.ring !== ring) continue;
    const pair = `${idOf(arrow.from)} --> ${idOf(arrow.to)}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), arrow]);
  }
  return [...pairs].map(([pair, arrows]) => `${pair} : ${label(arrows)}`);
}

function nodeLines(node: Node, all: readonly Arrow[]): readonly string[] {
  const named = `state "${node.key}" as ${idOf(node)}`;
  if (!isRing(node)) return [named, ...(node.type === 'final' ? [`${idOf(node)} --> [*]`] : [])];
  return [`${named} {`, ...ringLines(node, all).map((line) => `  ${line}`), '}'];
}

const ringLines = (ring: Node, all: readonly Arrow[]): readonly string[] => [
  ...ring.initial.target.map((first) => `[*] --> ${idOf(first)}`),
  ...inside(ring).flatMap((node) => nodeLines(node, all)),
  ...arrowLines(ring, all),
];

/** The chart as a Mermaid state diagram, a line each. */
export function diagram(root: Node): readonly string[] {
  const all = nodesIn(root).flatMap((node) => movesOf(node).flatMap((move) => arrowsOf(node, move)));
  return ['stateDiagram-v2', ...ringLines(root, all).map((line) => `  ${line}`)];
}
