import type { ProcedureOutcome } from '../procedure/outcomes.ts';
import type { Mutable } from '../procedure/proceedings.ts';
import { settle } from './challenges.ts';
import type { ClaimsOutcome } from './ledger.ts';
import type { Recorded } from './state.ts';
import { challengeOf } from './status.ts';

type Emit = (outcome: ClaimsOutcome) => void;

function leaveUnanswered(
  council: Mutable<Recorded>,
  id: string,
  at: 'floor-passed' | 'close',
  emit: Emit,
): void {
  if (challengeOf(council.ledger, id)?.status !== 'open') return;
  const challenge = settle(council, id, 'unanswered');
  if (challenge === undefined) return;
  const { claim, by, to } = challenge;
  emit({ kind: 'claim.unanswered', challenge: id, claim, by, to, at });
}

/**
 * What follows in the ledger from an outcome of procedure. Silence: when a challenged seat lets an offered floor
 * pass, or the meeting closes, the challenge is unanswered. A challenge ruled out of order is set aside (rule 30).
 */
export function follow(council: Mutable<Recorded>, outcome: ProcedureOutcome, emit: Emit): void {
  switch (outcome.kind) {
    case 'floor.offered': {
      const challenge = council.ledger.challenges.find(({ id }) => id === outcome.challenge);
      if (challenge !== undefined) challenge.offered = true;
      return;
    }
    case 'floor.passed':
      if (outcome.challenge !== null) leaveUnanswered(council, outcome.challenge, 'floor-passed', emit);
      return;
    case 'meeting.closed':
      for (const { id, status } of [...council.ledger.challenges])
        if (status === 'open') leaveUnanswered(council, id, 'close', emit);
      return;
    case 'order.settled':
      if (
        outcome.upheld &&
        outcome.challenge !== null &&
        challengeOf(council.ledger, outcome.challenge)?.status === 'open'
      ) {
        settle(council, outcome.challenge, 'set-aside');
        emit({ kind: 'challenge.set-aside', challenge: outcome.challenge });
      }
      return;
    default: // no other outcome of procedure touches the ledger
      return;
  }
}
