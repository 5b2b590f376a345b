import { describe, expect, test } from 'vitest';
import { type Chance, chanceFor } from '../../src/chance/chance.ts';
import type { Act } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import { type Course, kursk, playOut, seatsOf } from './meeting.ts';

const scenario = kursk();
const SEEDS = ['a', 'b', 'c', 'kursk', '1', '2', '31 October'];
const courses = SEEDS.map((seed) => playOut(scenario, { seed }));

const actsOf = ({ acts }: Course): readonly Act[] => acts.map(({ act }) => act);
const lengths = ({ acts, end }: Course): readonly number[] =>
  end.council.meetings.map(
    (_meeting, index) => acts.filter(({ before }) => before.council.current === index).length,
  );

describe('a session that computer delegations play among themselves', () => {
  test.each(SEEDS.map((seed, i) => [seed, i] as const))(
    'seed %s: both meetings close, in fewer than 400 acts each',
    (_seed, i) => {
      const course = courses[i] as Course;
      expect(course.end.position.stage).toBe('closed');
      expect(course.end.council.meetings.map(({ closed }) => closed)).toEqual([true, true]);
      for (const length of lengths(course)) expect(length).toBeLessThan(400);
    },
  );

  test('every member and everybody invited speaks on the item, the President after the other members', () => {
    for (const { end } of courses)
      for (const { members, participants, spoken, president } of end.council.meetings) {
        expect(spoken).toEqual(expect.arrayContaining([...members, ...participants.map(({ seat }) => seat)]));
        expect(spoken.filter((seat) => members.includes(seat)).at(-1)).toBe(president);
      }
  });

  test('the same seed gives the same meeting', () => {
    expect(playOut(scenario, { seed: 'a' })).toEqual(courses[0]);
  });

  test('another seed gives another meeting', () => {
    expect(new Set(courses.map((course) => JSON.stringify(actsOf(course)))).size).toBe(SEEDS.length);
  });

  test('an act follows from the state, not from how it was reached: a meeting goes on the same from the middle', () => {
    const whole = courses[1] as Course;
    const from = playOut(scenario, { seed: 'b', person: replayFirst(actsOf(whole), 120) });
    expect(actsOf(from)).toEqual(actsOf(whole));
  });

  test('every choice has a reason', () => {
    for (const { acts } of courses)
      for (const { act, why } of acts) if (act.kind !== 'news.release') expect(why.length).toBeGreaterThan(0);
  });
});

/** The first acts of a course, put in as if people did them. */
function replayFirst(acts: readonly Act[], n: number): (session: Session) => Act | null {
  const left = acts.slice(0, n).filter(({ kind }) => kind !== 'news.release');
  return () => left.shift() ?? null;
}

describe("the seed's own course is among the usual ones", () => {
  const silent = courses.filter(({ acts }) =>
    acts.some(({ outcomes }) =>
      outcomes.some(
        (one) =>
          one.kind === 'claim.unanswered' &&
          one.claim === 'troops-in-kursk' &&
          one.to === 'RUS' &&
          one.at === 'floor-passed',
      ),
    ),
  );

  test('the question put to Russia in a further statement meets an offered floor that Russia lets pass', () => {
    expect(silent.length).toBeGreaterThan(SEEDS.length / 2);
    for (const { acts } of silent) {
      const put = acts.find(({ act }) => act.kind === 'challenge.put' && act.claim === 'troops-in-kursk');
      const meeting = put?.before.council.meetings[put.before.council.current];
      expect(put?.act).toMatchObject({ by: 'USA', to: 'RUS' });
      expect(meeting?.spoken).toContain('USA');
      const passed = acts.find(
        ({ act, why }) =>
          act.kind === 'floor.pass' && act.by === 'RUS' && why[0]?.code === 'instructed-silence',
      );
      expect(passed).toBeDefined();
    }
  });

  test('Russia asks for the meeting of 31 October, and the United States and China clash in full', () => {
    for (const { end, acts } of courses) {
      expect(end.council.meetings[1]?.requests).toEqual([{ by: 'RUS', rule: 2, basis: 'member' }]);
      const claim = (id: string) => end.council.ledger.claims.find((one) => one.id === id);
      expect(claim('support-to-defence')).toMatchObject({
        asserted: [{ by: 'USA' }],
        denied: [{ by: 'CHN' }],
      });
      expect(claim('peddling-anxiety')).toMatchObject({ asserted: [{ by: 'CHN' }], denied: [{ by: 'USA' }] });
      expect(acts.some(({ act }) => act.kind === 'challenge.put' && act.to === 'CHN')).toBe(true);
    }
  });

  test('the arms supplied are spoken of by Russia first, and those it speaks of deny it then', () => {
    for (const { end } of courses) {
      const claim = end.council.ledger.claims.find(({ id }) => id === 'western-arms');
      const [first, ...more] = claim?.asserted ?? [];
      expect([first?.by, more, claim?.reported]).toEqual(['RUS', [], []]);
      expect(claim?.denied.map(({ by }) => by)).toEqual(expect.arrayContaining(['USA', 'GBR', 'FRA', 'UKR']));
      for (const { entry } of claim?.denied ?? []) expect(entry).toBeGreaterThan(first?.entry ?? Infinity);
    }
  });

  test('some of these meetings end without any draft, in others one comes to the vote; none has a product', () => {
    const statuses = courses.map(({ end }) => end.council.drafts.map(({ status }) => status));
    expect(statuses.some((all) => all.every((status) => status === 'zero'))).toBe(true);
    expect(statuses.some((all) => all.some((status) => status !== 'zero'))).toBe(true);
    expect(statuses.flat()).not.toContain('adopted');
  });
});

/** Any act in order, by anybody at the table: what people might do, lawful and senseless. */
function anyAct(session: Session, chance: Chance): Act | null {
  const [head, ...rest] = seatsOf(session);
  if (head === undefined) return null;
  const [first, ...others] = offersInOrder(session, chance.pick([head, ...rest]));
  if (first === undefined) return null;
  const [choice, ...choices] = chance.pick([first, ...others]).choices;
  return choice === undefined ? null : chance.pick([choice, ...choices]).act;
}

describe('computer delegations among people', () => {
  test('whatever people did before, the delegations bring the session to its close', () => {
    for (const seed of ['p', 'q', 'r', 's', 't', 'u', 'v', 'w']) {
      let done = 0;
      const course = playOut(scenario, {
        seed,
        limit: 4000,
        person: (session) => {
          const chance = chanceFor(seed, 'people', session.council.entry);
          if (done >= 60 || !chance.happens(0.3)) return null;
          const act = anyAct(session, chance);
          if (act !== null) done += 1;
          return act;
        },
      });
      expect(course.end.position.stage).toBe('closed');
      for (const length of lengths(course)) expect(length).toBeLessThan(400);
    }
  });

  test('with a person at every seat no computer delegation acts', () => {
    const held = seatsOf(playOut(scenario, { seed: 'a', limit: 0 }).end);
    expect(playOut(scenario, { seed: 'a', held }).acts).toEqual([]);
  });

  test('a person at a seat may say nothing: only its ballot, and the floor offered to it, are waited for', () => {
    const ends = SEEDS.map((seed) => {
      const { acts, end } = playOut(scenario, { seed, held: ['USA'] });
      expect(acts.some(({ act }) => act.by === 'USA')).toBe(false);
      const { vote, floor, over } = view(end, 'USA');
      if (over) return 'closed';
      if (vote !== null) expect(vote.notYet).toEqual(['USA']);
      else expect(floor).toMatchObject({ seat: 'USA', spoken: false });
      return vote === null ? 'floor' : 'ballot';
    });
    expect(new Set(ends).size).toBeGreaterThan(1);
  });

  test('they wait while a person has the floor', () => {
    const { end } = playOut(scenario, {
      seed: 'a',
      held: ['USA'],
      person: ({ council, position }) =>
        position.stage === 'debate' && council.meetings[0]?.list.length === 3
          ? { kind: 'floor.request', by: 'USA' }
          : null,
    });
    expect(end.council.meetings[0]?.floor?.seat).toBe('USA');
  });

  test('they wait for a person in the chair', () => {
    const { end } = playOut(scenario, { seed: 'a', held: ['CHE'] });
    expect(end.position.stage).toBe('requested');
    expect(end.council.meetings[0]?.requests.length).toBe(8);
  });
});
