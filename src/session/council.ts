import type { ClaimsAct } from '../claims/acts.ts';
import type { ClaimsOutcome, Ledger } from '../claims/ledger.ts';
import { type Capacity, SECRETARIAT, type Seat, WORLD } from '../council/seat.ts';
import type { ProcedureAct } from '../procedure/acts.ts';
import type { ProcedureOutcome } from '../procedure/outcomes.ts';
import type { Proceedings } from '../procedure/proceedings.ts';

/** The whole state of a session but for the chart's stages: a tree of plain data. */
export interface Council extends Proceedings {
  readonly ledger: Ledger;
  /** Number of the entry that was applied last; 0 before the first. */
  readonly entry: number;
}

/** What someone asks to do. */
export type Act = ProcedureAct | ClaimsAct;
/** What is done in an act: `floor.request`, `ballot.cast`. */
export type ActKind = Act['kind'];
/** An act of one kind, with its fields. */
export type ActOf<K extends ActKind> = Extract<Act, { readonly kind: K }>;

/** What an act brought about. */
export type Outcome = ProcedureOutcome | ClaimsOutcome;

/** Acts that only the presiding seat does, in its capacity as President (rule 19). */
export const PRESIDENT_ACTS: readonly ActKind[] = [
  'meeting.call',
  'meeting.open',
  'informal.open',
  'informal.close',
  'meeting.resume',
  'meeting.close',
  'chair.cede',
  'decision.declare',
  'question.put',
  'consensus.propose',
  'result.declare',
  'item.open',
  'application.refer',
  'committee.report',
  'list.draw',
  'ballot.open',
  'count.declare',
  'floor.give',
  'floor.offer',
  'order.rule',
  'preliminary.rule',
  'statement.issue',
  'voting.open',
  'voting.close',
];

/** In which capacity an act is done: a member speaks as representative or as President, the Secretariat as itself. */
export function capacityOf(act: Act, president: Seat | null = null): Capacity {
  if (act.by === WORLD) return 'world';
  if (act.by === SECRETARIAT) return 'secretariat';
  // Whom to invite any member may propose; the President mostly does.
  const presides = act.kind === 'invitation.propose' && act.by === president;
  return presides || PRESIDENT_ACTS.includes(act.kind) ? 'president' : 'representative';
}

export { WORLD };
