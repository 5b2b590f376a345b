import { ruleBefore } from '../procedure/consent.ts';
import { meetingOf } from '../procedure/gates.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { Council } from './council.ts';
import type { Position } from './stage.ts';

/**
 * The rule of the moment: the stage's, but that of the invitation (37, 39) or the proposal that is before the Council, or
 * on whose ground a meeting is asked for (2, 3). The stage is told under it, and what the stage does not take is refused.
 */
export function ruleNow(council: Council, { stage, rule }: Position): RuleRef {
  switch (stage) {
    case 'requested':
      return `${meetingOf(council).requests[0]?.rule ?? 2}`;
    case 'invitation':
    case 'invitation-vote':
    case 'proposal':
    case 'proposal-vote':
      return ruleBefore(meetingOf(council), stage);
    case 'uncalled':
    case 'called':
    case 'informal':
    case 'agenda':
    case 'agenda-vote':
    case 'invitations':
    case 'election':
    case 'election-ballot':
    case 'debate':
    case 'motion':
    case 'motion-vote':
    case 'order-raised':
    case 'order-ruled':
    case 'order-challenged':
    case 'order-vote':
    case 'voting':
    case 'voting-consent':
    case 'voting-preliminary':
    case 'voting-amendment':
    case 'voting-part':
    case 'voting-whole':
    case 'suspended':
    case 'closed':
      return rule;
  }
}
