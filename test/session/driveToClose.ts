import { nearer } from '../../src/fuzz/toClose.ts';
import { meetingOf } from '../../src/procedure/gates.ts';
import type { Session } from '../../src/session/session.ts';
import { type PrivateSession, stepInPlace } from '../../src/session/step.ts';

/**
 * From any state a meeting of fifteen members, the Secretariat and two guests is closed within this number of acts: a
 * point of order and the vote it interrupted (18 and 16), five motions, three of them with sixteen speakers (17, 17, 50,
 * 50, 50), a proposal and an invitation with as many (50 each), and the last two acts. A debate with eighteen speakers takes fewer (37).
 */
export const WITHIN = 320;

/** Closes the current meeting by offers alone, in place; how many acts it took. */
export function driveToClose(session: PrivateSession): number {
  const meeting = meetingOf(session.council);
  let acts = 0;
  while (!meeting.closed) {
    const act = nearer(session as Session);
    if (act === null) throw new Error(`${session.position.key}: nothing to do`);
    const done = stepInPlace(session, act);
    if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
    acts += 1;
    if (acts > WITHIN) throw new Error(`not closed within ${WITHIN} acts`);
  }
  return acts;
}
