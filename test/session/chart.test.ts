import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventFrom, initialTransition, transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { STAGES, type Stage, VOTE_STAGES } from '../../src/council/stages.ts';
import { TURNS } from '../../src/procedure/outcomes.ts';
import { type Chart, chart } from '../../src/session/chart.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { initialPosition, keyOf, nextPosition, type Position } from '../../src/session/stage.ts';

type Node = Chart['root'];
type Event = (typeof ACT_KINDS)[number] | (typeof TURNS)[number];

const EVENTS: readonly Event[] = [...ACT_KINDS, ...TURNS];

const nodesIn = (node: Node): readonly Node[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
const NODES = nodesIn(chart.root);
const LEAVES = NODES.filter(({ type }) => type === 'atomic' || type === 'final');
const declaredAt = ({ config }: Node): readonly string[] => Object.keys(config.on ?? {});

const eventOf = (type: Event) => ({ type }) as EventFrom<Chart>;

/** Every position that events lead to, found through the remembered chart. */
function explore(): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const waiting: Position[] = [initialPosition()];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at.key)) continue;
    found.set(at.key, at);
    for (const event of EVENTS) {
      const next = nextPosition(at, event);
      if (next !== null) waiting.push(next);
    }
  }
  return found;
}
const POSITIONS = explore();

function follow(...events: readonly Event[]): Position {
  let at = initialPosition();
  for (const event of events) {
    const next = nextPosition(at, event);
    if (next === null) throw new Error(`${at.stage} does not take ${event}`);
    at = next;
  }
  return at;
}

const TO_DEBATE = ['meeting.call', 'meeting.open', 'agenda.adopted', 'item.open'] as const;

describe('the chart', () => {
  it('has the stages that the rules know, each once, and the rule of each', () => {
    expect(LEAVES.map(({ key }) => key).sort()).toEqual([...STAGES].sort());
    for (const leaf of LEAVES) expect(leaf.meta?.rule).toMatch(/^(\d+|practice|Charter \d+\(\d\))$/);
  });

  it('holds stages and events only: no context, guards, actions, timers or invoked actors', () => {
    const words = new Set([
      'id',
      'initial',
      'type',
      'history',
      'meta',
      'on',
      'states',
      'types',
      'key',
      'parent',
    ]);
    for (const { config } of NODES) {
      expect(Object.keys(config).filter((word) => !words.has(word))).toEqual([]);
      for (const taken of Object.values(config.on ?? {}))
        expect(typeof taken === 'string' ? [] : Object.keys(taken ?? { forbidden: true })).toEqual([]);
    }
  });

  it('never overrides or forbids in a child what a ring around it takes', () => {
    for (const node of NODES)
      for (let around = node.parent; around !== undefined; around = around.parent)
        expect(declaredAt(node).filter((event) => declaredAt(around as Node).includes(event))).toEqual([]);
  });

  it('uses every act kind, declares every turn, and takes nothing else', () => {
    expect([...new Set(NODES.flatMap(declaredAt))].sort()).toEqual([...EVENTS].sort());
    expect(ACT_KINDS.filter((kind) => (TURNS as readonly string[]).includes(kind))).toEqual([]);
  });
});

describe('the positions of the chart', () => {
  it('are 425', () => {
    const business = 14; // agenda to voting and the election, with the votes and the question of consent among them
    const proposals = 4 * 2; // a proposal, or the vote on it, over agenda, invitations, debate and voting
    const motions = (6 + 4) * 2; // a motion, or the vote on it, over each stage at which one may be made
    const orders = (business + proposals + motions) * 4; // a point of order, at four stages, over each of those
    const sitting = business + proposals + motions + orders;
    // The same suspended; before the meeting, an informal one, and closed.
    expect(POSITIONS.size).toBe(2 * sitting + 5);
    expect(POSITIONS.size).toBe(425);
  });

  it('are those that XState’s own exploration finds with the same key', () => {
    const graph = getAdjacencyMap(chart, {
      events: EVENTS.map(eventOf),
      serializeState: keyOf,
    });
    expect(Object.keys(graph).sort()).toEqual([...POSITIONS.keys()].sort());
  });

  it('reach every stage, and every stage but the last can be left', () => {
    const left = new Set<Stage>();
    for (const at of POSITIONS.values())
      if (EVENTS.some((event) => (nextPosition(at, event)?.stage ?? at.stage) !== at.stage))
        left.add(at.stage);
    expect(new Set([...POSITIONS.values()].map(({ stage }) => stage))).toEqual(new Set(STAGES));
    expect(left).toEqual(new Set(STAGES.filter((stage) => stage !== 'closed')));
  });

  it('end: from each of them the meeting can be closed', () => {
    for (const at of POSITIONS.values()) {
      const met = new Set([at]);
      for (const one of met)
        for (const event of EVENTS) {
          const next = nextPosition(one, event);
          if (next !== null) met.add(next);
        }
      expect([...met].some(({ stage }) => stage === 'closed')).toBe(true);
    }
  });

  it('take acts only: a turn is never receivable, and closed takes nothing', () => {
    for (const { receivable } of POSITIONS.values())
      for (const turn of TURNS) expect(receivable.has(turn as never)).toBe(false);
    const closed = [...POSITIONS.values()].filter(({ stage }) => stage === 'closed');
    expect(closed).toHaveLength(1);
    expect(closed.map(({ receivable }) => receivable.size)).toEqual([0]);
    for (const event of EVENTS) expect(closed.map((at) => nextPosition(at, event))).toEqual([null]);
  });

  it('are the same value when they are the same place', () => {
    expect(follow('meeting.call', 'meeting.request')).toBe(follow('meeting.call'));
    expect(follow(...TO_DEBATE, 'order.raise', 'order.rule', 'order.settled')).toBe(follow(...TO_DEBATE));
  });
});

describe('interruptions nest', () => {
  const debate = follow(...TO_DEBATE);

  it('a point of order during a vote on a motion returns to that vote, and the motion to the debate', () => {
    const vote = follow(...TO_DEBATE, 'motion.make', 'question.put');
    expect(vote.stage).toBe('motion-vote');
    const order = ['order.raise', 'order.rule', 'ruling.appeal', 'question.put', 'order.settled'] as const;
    const back = follow(...TO_DEBATE, 'motion.make', 'question.put', ...order);
    expect(back).toBe(vote);
    expect(nextPosition(back, 'motion.settled')).toBe(debate);
  });

  it('a point of order returns to whatever it interrupted, and none is raised while one is pending', () => {
    for (const at of POSITIONS.values()) {
      const raised = at.receivable.has('order.raise') ? nextPosition(at, 'order.raise') : null;
      if (raised === null) continue;
      expect(raised.receivable.has('order.raise')).toBe(false);
      expect(nextPosition(raised, 'order.settled')).toBe(at);
    }
  });

  it('in every vote a point of order may be raised, except in the vote on one', () => {
    for (const { stage, receivable } of POSITIONS.values())
      if (VOTE_STAGES.includes(stage)) expect(receivable.has('order.raise')).toBe(stage !== 'order-vote');
  });

  it('a motion leaves its ring before the suspension it carried', () => {
    const suspended = follow(...TO_DEBATE, 'motion.make', 'motion.settled', 'meeting.suspended');
    expect(suspended.stage).toBe('suspended');
    expect(nextPosition(suspended, 'meeting.resume')).toBe(debate);
  });

  it('a motion that carries settles at the stage it interrupted', () => {
    for (const at of POSITIONS.values())
      if (at.stage !== 'motion' && at.receivable.has('motion.make')) {
        const moved = nextPosition(at, 'motion.make');
        expect(moved?.stage).toBe('motion');
        expect(moved === null ? null : nextPosition(moved, 'motion.settled')).toBe(at);
      }
  });
});

describe('the remembered chart', () => {
  it('is where XState is, after any acts and turns', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 60, size: 'max' }), (choices) => {
        let [snapshot] = initialTransition(chart);
        let at = initialPosition();
        for (const choice of choices) {
          const taken = EVENTS.filter((event) => nextPosition(at, event) !== null);
          const event = taken[choice % Math.max(1, taken.length)];
          if (event === undefined) return;
          [snapshot] = transition(chart, snapshot, eventOf(event));
          at = nextPosition(at, event) ?? at;
          expect(at.key).toBe(keyOf(snapshot));
          expect(snapshot._nodes.some(({ key }) => key === at.stage)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
