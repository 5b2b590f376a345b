import { ruleBefore } from '../procedure/consent.ts';
import { meetingOf } from '../procedure/gates.ts';
import type { Meeting, Participant } from '../procedure/proceedings.ts';
import type { RuleRef } from '../procedure/refusal.ts';
import type { Council } from './council.ts';
import type { Position } from './stage.ts';

/** Whoever is expected and neither invited nor refused yet, in the order in which they are proposed. */
const expectedNext = ({ expected, participants, refused }: Meeting): Participant | undefined =>
  expected.find(({ seat }) => !participants.some((one) => one.seat === seat) && !refused.includes(seat));

/**
 * The rule of the moment: the stage's, but that of the invitation (37, 39) that is before the Council or expected next, of
 * the proposal before it, or on whose ground a meeting is asked for (2, 3). The stage is told under it, and what the stage does not take is refused.
 */
export function ruleNow(council: Council, { stage, rule }: Position): RuleRef {
  switch (stage) {
    case 'requested':
      return `${meetingOf(council).requests[0]?.rule ?? 2}`;
    case 'invitations':
      return `${expectedNext(meetingOf(council))?.rule ?? 37}`;
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
      return rule;
    case 'closed': // nothing is in order once the session is over, and none of the Rules has to say so
      return 'table';
  }
}
