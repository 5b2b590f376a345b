import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut } from './meeting.ts';

const plain = kursk();

/** The same scenario with a draft under Chapter VI and, for the sake of the test, a dispute with Russia as a party. */
const disputed = (strict: boolean): Scenario => ({
  ...plain,
  options: { strictAbstention: strict },
  meetings: plain.meetings.map((meeting) => ({
    ...meeting,
    dispute: { parties: ['RUS', 'UKR'], invented: true },
  })),
  drafts: plain.drafts.map((draft) => ({ ...draft, chapter: { is: 'VI', invented: true } })),
});

/** A person at the seat of the United States that submits its draft. */
function submits(session: Session): Act | null {
  const offers = offersInOrder(session, 'USA');
  const first = (kind: Act['kind']): Act | null =>
    offers.find((offer) => offer.kind === kind)?.choices[0]?.act ?? null;
  const cast = session.council.meetings[session.council.current]?.vote?.ballots.USA;
  if (cast === undefined && first('ballot.cast') !== null) return first('ballot.cast');
  return first('floor.pass') ?? first('draft.table');
}

const played = (strict: boolean) =>
  playOut(disputed(strict), { seed: 'party', from: '2024-10-31', person: submits, held: ['USA'] });

const ballotOfRussia = ({ acts }: ReturnType<typeof played>) =>
  acts.flatMap(({ act, why }) =>
    act.kind === 'ballot.cast' && act.by === 'RUS' ? [[act.ballot, why[0]?.code]] : [],
  )[0];

test('a computer delegation votes as it means to, as parties have done since 1960', () => {
  const free = played(false);
  expect(ballotOfRussia(free)).toEqual(['against', 'instructed-vote']);
  expect(free.acts.flatMap(({ outcomes }) => outcomes)).toContainEqual({
    kind: 'abstention.expected',
    seat: 'RUS',
  });
});

test('it abstains where the session holds Article 27(3) as a rule', () => {
  const held = played(true);
  expect(ballotOfRussia(held)).toEqual(['abstaining', 'party-to-dispute']);
  expect(held.acts.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))).not.toContain(
    'abstention.expected',
  );
});
