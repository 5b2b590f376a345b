import { expect, test } from 'vitest';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut } from './meeting.ts';

/** A person at the seat of the United States that submits its draft and asks whether it is a matter of procedure. */
function person(session: Session): Act | null {
  const offers = offersInOrder(session, 'USA');
  const first = (kind: Act['kind']): Act | null =>
    offers.find((offer) => offer.kind === kind)?.choices[0]?.act ?? null;
  const cast = session.council.meetings[session.council.current]?.vote?.ballots.USA;
  if (cast === undefined && first('ballot.cast') !== null) return first('ballot.cast');
  return first('floor.pass') ?? first('draft.table') ?? first('preliminary.raise');
}

test('a computer President puts the preliminary question first, and each delegation votes as it would on the text', () => {
  const { acts, end } = playOut(kursk(), { seed: 'matter', from: '2024-10-31', person, held: ['USA'] });
  const kinds = acts.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind));
  expect(kinds.indexOf('preliminary.settled')).toBeGreaterThan(kinds.indexOf('preliminary.put'));
  const [preliminary, text] = end.council.meetings.flatMap(({ results }) => results);
  expect([preliminary?.class, text?.question]).toEqual(['preliminary', { kind: 'draft', draft: 'D1' }]);
  // Nobody that votes for the text would have it open to the veto, and nobody that votes against it open to none.
  for (const seat of text?.ballots.for ?? [])
    if (seat !== 'USA') expect(preliminary?.ballots.for).toContain(seat);
  for (const seat of text?.ballots.against ?? []) expect(preliminary?.ballots.against).toContain(seat);
});
