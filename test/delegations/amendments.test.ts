import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut } from './meeting.ts';

const plain = kursk();

/** The same scenario, with an amendment to the draft of the United States that China may propose. */
const amended: Scenario = {
  ...plain,
  drafts: plain.drafts.map((draft) =>
    draft.id === 'D1'
      ? {
          ...draft,
          amendments: [
            {
              id: 'talks',
              by: ['CHN'],
              change: 'add',
              paragraph: '1',
              text: 'Calls for talks;',
              invented: true,
            },
          ],
        }
      : draft,
  ),
};

/** A person at the seat of the United States that submits its draft as soon as it is in order. */
function submits(session: Session): Act | null {
  const offer = offersInOrder(session, 'USA').find(({ kind }) => kind === 'draft.table');
  return offer?.choices[0]?.act ?? null;
}

/** A person that asks for a separate vote on every paragraph as well. */
function divides(session: Session): Act | null {
  const offer = offersInOrder(session, 'USA').find(({ kind }) => kind === 'part.request');
  return submits(session) ?? offer?.choices[0]?.act ?? null;
}

const play = (scenario: Scenario, person: (session: Session) => Act | null) =>
  playOut(scenario, { seed: 'amend', from: '2024-10-31', person, held: ['USA'] });

describe('computer delegations', () => {
  test('propose the amendments that the scenario gives them, and none of their own', () => {
    const proposed = (scenario: Scenario) =>
      play(scenario, submits).acts.filter(({ act }) => act.kind === 'amendment.propose');
    expect(proposed(plain)).toEqual([]);
    expect(proposed(amended).map(({ act }) => act.by)).toEqual(['CHN']);
  });

  test('vote on them and on parts, each member at its seat', () => {
    const person = (session: Session): Act | null => {
      const vote = offersInOrder(session, 'USA').find(({ kind }) => kind === 'ballot.cast');
      const cast = session.council.meetings[session.council.current]?.vote?.ballots.USA;
      if (vote !== undefined && cast === undefined) return vote.choices[0]?.act ?? null;
      const pass = offersInOrder(session, 'USA').find(({ kind }) => kind === 'floor.pass');
      return pass?.choices[0]?.act ?? divides(session);
    };
    const { acts, end } = play(amended, person);
    const kinds = acts.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind));
    expect(kinds).toContain('amendment.put');
    expect(kinds).toContain('part.put');
    expect(end.council.drafts.find(({ id }) => id === 'D1')?.status).not.toBe('tabled');
  });
});
