import type { Challenge } from '../../src/claims/ledger.ts';
import { statusOf } from '../../src/claims/status.ts';
import type { Session } from '../../src/session/session.ts';
import { challenge, offer, pass, say } from '../rules/acts.ts';
import { does, speaks, upTo } from '../rules/meeting.ts';

export const light = { do: 'assert', claim: 'light' } as const;

/** France has the floor and has asserted the claim about the light, which is about Malta. */
export const asserted = does(upTo('debate'), ...speaks('FRA'), say('FRA', light));
/** It has challenged Malta on it; */
export const asked = does(asserted, challenge('FRA', 'MLT', 'light'));
/** it has let the floor go; */
export const waiting = does(asked, pass('FRA'));
/** and the President has offered the floor to Malta. */
export const offered = does(waiting, offer('MLT', 'Q1'));

export function question(session: Session, id = 'Q1'): Challenge {
  const found = session.council.ledger.challenges.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
export const status = (session: Session, id = 'light') => {
  const { ledger } = session.council;
  const found = ledger.claims.find((one) => one.id === id);
  return found === undefined ? 'unknown' : statusOf(ledger, found);
};
