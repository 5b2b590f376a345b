import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { TURNS, type Turn } from '../procedure/outcomes.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import { type Refusal, refuse } from '../procedure/refusal.ts';
import type { Act, ActKind, ActOf, Council, Outcome } from './council.ts';
import { apply, applyInPlace } from './effects.ts';
import { ownReason } from './notNow.ts';
import { ruleNow } from './ruleNow.ts';
import { RULES } from './rules.ts';
import type { Session, Step } from './session.ts';
import { isWellFormed } from './shape.ts';
import { initialPosition, nextPosition, type Position } from './stage.ts';

const isTurn = (kind: Outcome['kind']): kind is Turn => (TURNS as readonly string[]).includes(kind);

/** What makes a meeting begin and end, and decides nothing in it. */
const LIFE: readonly ActKind[] = [
  'meeting.request',
  'meeting.call',
  'meeting.open',
  'informal.open',
  'meeting.resume',
  'meeting.close',
];

/**
 * Refuses a kind of act that the stage does not take. Where no rule of its own says so, the rule is that of what is
 * before the Council, or the stage's: what the meeting is at, not what forbids the act. Nothing is decided informally.
 */
export function notReceivable(
  council: Council,
  position: Position,
  kind: ActKind,
  seat: Seat,
): Refusal | null {
  if (position.receivable.has(kind)) return null;
  if (position.stage === 'closed') return refuse('table', 'session-over', { kind, seat });
  if (position.stage === 'informal' && !LIFE.includes(kind))
    return refuse('practice', 'nothing-decided', { kind, seat });
  return (
    ownReason(council, position, kind, seat) ??
    refuse(ruleNow(council, position), 'stage', { kind, seat, stage: position.stage })
  );
}

function ofKind<K extends ActKind>(
  council: Council,
  position: Position,
  kind: K,
  act: ActOf<K>,
): Refusal | null {
  const rule = RULES[kind];
  return (
    notReceivable(council, position, kind, act.by) ??
    rule.gate(council, position.stage, act.by) ??
    rule.check(council, position.stage, act)
  );
}

/**
 * The one door: why an act is not in order now, or null when it is. Malformed acts (from a file or a socket) are
 * refused too. `instead` of the refusal is left empty here; `explain` fills it.
 */
export function whyNot(session: Session, act: Act): Refusal | null {
  if (!isWellFormed(act)) return refuse('table', 'malformed', {});
  return ofKind(session.council, session.position, act.kind, act);
}

/** Why a seat can do nothing of a kind that the stage takes, or null when it can. */
export const nothingFor = (council: Council, stage: Stage, kind: ActKind, seat: Seat): Refusal | null =>
  RULES[kind].gate(council, stage, seat) ?? RULES[kind].none?.(council, stage, seat) ?? null;

/** The same refusal with the kinds of act that would be in order for the seat instead. */
export function explain(session: Session, seat: Seat, refusal: Refusal): Refusal {
  const instead = [...session.position.receivable].filter(
    (kind) => nothingFor(session.council, session.position.stage, kind, seat) === null,
  );
  return { ...refusal, instead };
}

/** The position after an act and its outcomes; a turn that the stage can't take is a bug of the rules. */
function advance(position: Position, act: Act, outcomes: readonly Outcome[]): Position {
  let at = nextPosition(position, act.kind) ?? position;
  for (const { kind } of outcomes) {
    if (!isTurn(kind)) continue;
    const next = nextPosition(at, kind);
    if (next === null) throw new Error(`the stage ${at.stage} can't take the turn ${kind}`);
    at = next;
  }
  return at;
}

/** Where the session stands after a step: at the next meeting's start when this one has closed. */
const placed = (before: Council | Mutable<Council>, current: number, at: Position): Position =>
  before.current === current ? at : initialPosition();

/**
 * One act through the play door: a new session, or a refusal.
 * @param entry the number the act will have in the record; claims and challenges point to it.
 */
export function step(session: Session, act: Act, entry: number = session.council.entry + 1): Step {
  const refusal = whyNot(session, act);
  if (refusal !== null)
    return {
      ok: false,
      refusal: refusal.because === 'malformed' ? refusal : explain(session, act.by, refusal),
    };
  const { council, outcomes } = apply(session.council, session.position.stage, act, entry);
  const at = advance(session.position, act, outcomes);
  const position = placed(session.council, council.current, at);
  return { ok: true, session: { council, position }, outcomes };
}

/** A session that its owner changes in place (simulation, look-ahead). */
export interface PrivateSession {
  readonly council: Mutable<Council>;
  position: Position;
}

/** One act through the simulation door: the same rules, the same effect, no copy and no record. */
export function stepInPlace(
  session: PrivateSession,
  act: Act,
  entry: number = session.council.entry + 1,
):
  | { readonly ok: true; readonly outcomes: readonly Outcome[] }
  | { readonly ok: false; readonly refusal: Refusal } {
  const refusal = whyNot(session as Session, act);
  if (refusal !== null) return { ok: false, refusal };
  const current = session.council.current;
  const outcomes = applyInPlace(session.council, session.position.stage, act, entry);
  const at = advance(session.position, act, outcomes);
  session.position = session.council.current === current ? at : initialPosition();
  return { ok: true, outcomes };
}
