import { apply } from './admission.ts';
import { arrive, requestMeeting } from './attendance.ts';
import { castBallot } from './ballots.ts';
import { preside } from './chair.ts';
import { appeal, pointOfOrder } from './challenge.ts';
import { draftWork } from './drafts.ts';
import { castPaper } from './elections.ts';
import { changePlaces, requestFloor, speak } from './floor.ts';
import { procedureWork } from './motions.ts';
import { reason } from './reason.ts';
import { breakSilence } from './silence.ts';
import { type Consider, type Decision, firstOf, type Situation } from './situation.ts';

/** What a delegation does of its own accord, as a representative, besides speaking and voting. */
export const interject: Consider = firstOf([
  arrive,
  pointOfOrder,
  appeal,
  requestMeeting,
  apply,
  procedureWork,
  draftWork,
  changePlaces,
  requestFloor,
]);

/**
 * One seat's next act, or that it waits. It reads its view, its offers and its own brief, and nothing else; every
 * act is one of the offered choices, with holes filled lawfully. The same situation gives the same decision.
 */
export function decide(situation: Situation): Decision {
  const choice = firstOf([pointOfOrder, breakSilence, speak, castBallot, castPaper, interject, preside])(
    situation,
  );
  return choice ?? { hold: true, why: [reason('nothing-to-do')] };
}
