import type { Move } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act, ActKind, Council } from './council.ts';
import { ACT_KINDS, RULES } from './rules.ts';
import type { Offer, Session } from './session.ts';
import type { Position } from './stage.ts';
import { nothingFor, notReceivable } from './step.ts';

/** The choices of one kind that are in order; `choices` may list more than the rules let through. */
function choicesOf<K extends ActKind>(
  council: Council,
  position: Position,
  kind: K,
  seat: Seat,
): readonly Choice<Act, Move>[] {
  const rule = RULES[kind];
  return rule
    .choices(council, position.stage, seat)
    .filter(({ act }) => rule.check(council, position.stage, act) === null);
}

/** One kind of act for one seat now: in order with its choices, or the refusal that says why not. */
export function offerOf(session: Session, kind: ActKind, seat: Seat): Offer {
  const { council, position } = session;
  const refusal =
    notReceivable(council, position, kind, seat) ?? nothingFor(council, position.stage, kind, seat);
  return refusal === null
    ? { kind, seat, inOrder: true, choices: choicesOf(council, position, kind, seat) }
    : { kind, seat, inOrder: false, refusal };
}

/**
 * Every act kind for one seat now: in order with its choices, or the refusal that says why not. The only
 * enumerator: keys, palette, prompts, computer delegations, fuzzing and docs read it.
 */
export const offers = (session: Session, seat: Seat): readonly Offer[] =>
  ACT_KINDS.map((kind) => offerOf(session, kind, seat));

/** Only what is in order, which is all that a computer delegation or a fuzzer needs. */
export function offersInOrder(session: Session, seat: Seat): readonly Extract<Offer, { inOrder: true }>[] {
  const found: Extract<Offer, { inOrder: true }>[] = [];
  for (const kind of session.position.receivable) {
    const one = offerOf(session, kind, seat);
    if (one.inOrder) found.push(one);
  }
  return found;
}
