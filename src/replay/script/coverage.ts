import { TURNS } from '../../procedure/outcomes.ts';
import { REASONS } from '../../procedure/refusal.ts';
import { ARTICLE_ROWS } from '../../procedure/rulebook/charter.ts';
import type { AtWork } from '../../procedure/rulebook/row.ts';
import { RULEBOOK } from '../../procedure/rulebook/rulebook.ts';
import { type Chart, chart } from '../../session/chart.ts';
import type { Act, Outcome } from '../../session/council.ts';
import { ACT_KINDS } from '../../session/rules.ts';
import { nextPosition, type Position } from '../../session/stage.ts';
import type { Done, Ran } from './run.ts';

/** What replays can meet. */
export const COVERED = ['rules', 'acts', 'refusals', 'transitions', 'outcomes'] as const;
export type Covered = (typeof COVERED)[number];

/** What one replay, or several, have met: names, each once, in the order of the alphabet. */
export type Met = Readonly<Record<Covered, readonly string[]>>;

type Node = Chart['root'];

/** A rule or an article as it is cited, with the names of what it is at work through. */
interface Law {
  readonly cited: string;
  readonly names: ReadonlySet<string>;
}

const isBinding = ({ models }: AtWork): boolean => models.includes('act') || models.includes('check');

const lawOf = (cited: string, { where }: AtWork): Law => ({
  cited,
  names: new Set(where.map(({ name }) => name)),
});

/** Rules and articles that somebody at a table can meet: by an act, or by a refusal. */
const LAWS: readonly Law[] = [
  ...RULEBOOK.filter(isBinding).map((row) => lawOf(String(row.rule), row)),
  ...ARTICLE_ROWS.filter(isBinding).map((row) => lawOf(`Charter ${row.article}`, row)),
];

/** `meeting.open` is at work in what is called `meetingOpen`. */
const camel = (kind: string): string => kind.replace(/[.-](\w)/gu, (_, letter) => letter.toUpperCase());

/** Rules by which an act of a kind, or a proposal, is governed. */
const lawsOfKind = new Map<string, readonly string[]>();

function governing(kind: string): readonly string[] {
  const known = lawsOfKind.get(kind);
  if (known !== undefined) return known;
  const laws = LAWS.filter(({ names }) => names.has(camel(kind))).map(({ cited }) => cited);
  lawsOfKind.set(kind, laws);
  return laws;
}

/** Rule 33(2) is a paragraph of rule 33, and Charter 27(3) stands on its own; practice is no rule. */
const citedBy = (rule: string): readonly string[] =>
  LAWS.map(({ cited }) => cited).filter((cited) => rule === cited || rule.startsWith(`${cited}(`));

const rulesOf = (act: Act, outcomes: readonly Outcome[], { rule }: Position): readonly string[] => [
  // Every question is put in the same way; the stage it is put at says of what it is.
  ...(act.kind === 'question.put' ? [] : governing(act.kind)),
  ...(act.kind === 'proposal.make' ? governing(act.proposal.what) : []),
  ...('rule' in act ? citedBy(String(act.rule)) : []),
  ...citedBy(rule),
  ...outcomes.flatMap((outcome) => ('rule' in outcome ? citedBy(String(outcome.rule)) : [])),
  ...outcomes.flatMap((outcome) =>
    outcome.kind === 'vote.failed' && outcome.result.because === 'veto' ? citedBy('Charter 27(3)') : [],
  ),
];

const nodesIn = (node: Node): readonly Node[] => [
  node,
  ...Object.values(node.states)
    .filter(({ type }) => type !== 'history')
    .flatMap(nodesIn),
];

const movesAt = (node: Node): readonly string[] =>
  [...node.transitions.values()]
    .flat()
    .flatMap(({ eventType, target }) => (target?.[0] === undefined ? [] : [eventType]));

const named = (node: Node, event: string): string => `${node.key}: ${event}`;

/** The stage, or the ring around it, that takes an event which moves the meeting; null for one that moves nothing. */
function moveFrom(stage: string, event: string): string | null {
  const leaf = STAGE_NODES.get(stage);
  for (let node: Node | undefined = leaf; node !== undefined; node = node.parent)
    if (movesAt(node).includes(event)) return named(node, event);
  return null;
}

const NODES = nodesIn(chart.root);
const STAGE_NODES = new Map(NODES.filter(({ type }) => type !== 'compound').map((node) => [node.key, node]));

/** Moves that were looked up already, by stage and event. */
const moves = new Map<string, string | null>();

function moveAt(stage: string, event: string): readonly string[] {
  const key = `${stage} ${event}`;
  const known = moves.get(key);
  const move = known === undefined ? moveFrom(stage, event) : known;
  if (known === undefined) moves.set(key, move);
  return move === null ? [] : [move];
}

/** The moves on the chart that an act and what came of it made, one after another. */
function movesOf({ act, outcomes, position }: Done): readonly string[] {
  const made: string[] = [];
  let at: Position = position;
  const turns = outcomes.flatMap(({ kind }) => TURNS.filter((turn) => turn === kind));
  for (const event of [act.kind, ...turns]) {
    const next = nextPosition(at, event);
    if (next === null) continue;
    made.push(...moveAt(at.stage, event));
    at = next;
  }
  return made;
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();

/** What a replay has met: everything that was done in it, and the refusals that it expected. */
export function metBy({ done, refused }: Omit<Ran, 'failure'>): Met {
  return {
    rules: once([
      ...done.flatMap(({ act, outcomes, position }) => rulesOf(act, outcomes, position)),
      ...refused.flatMap(({ rule }) => citedBy(rule)),
    ]).toSorted(byRule),
    acts: once(done.map(({ act }) => act.kind)),
    refusals: once(refused.map(({ because }) => because)),
    transitions: once(done.flatMap(movesOf)),
    outcomes: once(done.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))),
  };
}

const ORDER = new Map(LAWS.map(({ cited }, at) => [cited, at]));
const byRule = (one: string, other: string): number => (ORDER.get(one) ?? 0) - (ORDER.get(other) ?? 0);

/** What several have met together. */
export const metTogether = (met: readonly Met[]): Met => ({
  rules: once(met.flatMap(({ rules }) => rules)).toSorted(byRule),
  acts: once(met.flatMap(({ acts }) => acts)),
  refusals: once(met.flatMap(({ refusals }) => refusals)),
  transitions: once(met.flatMap(({ transitions }) => transitions)),
  outcomes: once(met.flatMap(({ outcomes }) => outcomes)),
});

/** Everything that can be met; the kinds of outcomes are told by whoever has words for each. */
export const toMeet = (outcomes: readonly string[]): Met => ({
  rules: LAWS.map(({ cited }) => cited),
  acts: [...ACT_KINDS].toSorted(),
  refusals: REASONS.toSorted(),
  transitions: once(NODES.flatMap((node) => movesAt(node).map((event) => named(node, event)))),
  outcomes: outcomes.toSorted(),
});
