import { produce } from 'immer';
import { follow } from '../claims/follow.ts';
import type { ClaimsOutcome } from '../claims/ledger.ts';
import type { Stage } from '../council/stages.ts';
import type { ProcedureOutcome } from '../procedure/outcomes.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import type { Act, ActKind, ActOf, Council, Outcome } from './council.ts';
import { RULES } from './rules.ts';

/**
 * The effect of an act that is in order, written in place: the act, then what follows in the ledger from each of its
 * outcomes, then, when the meeting has closed, the step to the next one.
 */
function effect<K extends ActKind>(
  council: Mutable<Council>,
  stage: Stage,
  kind: K,
  act: ActOf<K>,
  entry: number,
  outcomes: Outcome[],
): void {
  council.entry = entry;
  const keep = (outcome: ClaimsOutcome): void => {
    outcomes.push(outcome);
  };
  RULES[kind].apply(council, stage, act, (outcome) => {
    outcomes.push(outcome);
    follow(council, outcome as ProcedureOutcome, keep);
  });
  const closed = council.meetings[council.current]?.closed === true;
  if (closed && council.current + 1 < council.meetings.length) council.current += 1;
}

/** The play door: a new Council beside the old one, which stays as it was (undo, forks, what-if). */
export function apply(
  council: Council,
  stage: Stage,
  act: Act,
  entry: number,
): { readonly council: Council; readonly outcomes: readonly Outcome[] } {
  const outcomes: Outcome[] = [];
  const after = produce(council, (draft: Mutable<Council>) => {
    effect(draft, stage, act.kind, act, entry, outcomes);
  });
  return { council: after, outcomes };
}

/** The simulation door: the very same effect on a private copy. The caller owns the Council and nobody else sees it. */
export function applyInPlace(
  council: Mutable<Council>,
  stage: Stage,
  act: Act,
  entry: number,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  effect(council, stage, act.kind, act, entry, outcomes);
  return outcomes;
}

/** A private copy for the simulation door. */
export const privateCopy = (council: Council): Mutable<Council> =>
  structuredClone(council) as Mutable<Council>;
