import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Act, ActKind } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut } from './meeting.ts';

const plain = kursk();

/** The same scenario, with a new wording of its draft that the Russian Federation has ready. */
const ready: Scenario = {
  ...plain,
  drafts: plain.drafts.map((draft) =>
    draft.id === 'D2'
      ? {
          ...draft,
          revisions: [
            { id: 'talks', change: 'replace', paragraph: '1', text: 'Calls for talks;', invented: true },
          ],
        }
      : draft,
  ),
};

const first = (session: Session, seat: string, kind: ActKind): Act | null =>
  offersInOrder(session, seat).find((offer) => offer.kind === kind)?.choices[0]?.act ?? null;

const submits = (session: Session): Act | null => first(session, 'RUS', 'draft.table');

const play = (scenario: Scenario, person: (session: Session) => Act | null) =>
  playOut(scenario, { seed: 'revise', from: '2024-10-31', person });

describe('computer delegations', () => {
  test('make the revisions of their own draft that the scenario has ready, once, and write none', () => {
    const made = (scenario: Scenario) =>
      play(scenario, submits).acts.flatMap(({ act }) => (act.kind === 'draft.revise' ? [act] : []));
    expect(made(plain)).toEqual([]);
    expect(made(ready)).toMatchObject([{ by: 'RUS', draft: 'D2', revision: 'talks' }]);
  });

  test('ask for a vote on a draft for which they would not vote, when it is to be adopted without one', () => {
    const { acts } = play(plain, (session) => submits(session) ?? first(session, 'CHE', 'consensus.propose'));
    const outcomes = acts.flatMap((played) => played.outcomes);
    expect(outcomes).toContainEqual({ kind: 'consensus.proposed', draft: 'D2', how: 'without-vote' });
    const objections = outcomes.flatMap((one) =>
      one.kind === 'objection.raised' && one.to === 'draft' ? [one.by] : [],
    );
    expect(objections).toHaveLength(1);
    expect(outcomes.some((one) => one.kind === 'draft.adopted' && one.how === 'consent')).toBe(false);
    const voted = outcomes.find((one) => one.kind === 'vote.failed' || one.kind === 'vote.adopted');
    expect(voted).toMatchObject({ result: { question: { kind: 'draft', draft: 'D2' } } });
  });
});
