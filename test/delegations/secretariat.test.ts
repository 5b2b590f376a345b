import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { kursk, playOut } from './meeting.ts';

const plain = kursk();
const [anyone] = plain.seats;

/** The same scenario, with something for the Secretary-General to say. */
const speaking: Scenario = {
  ...plain,
  seats: [
    ...plain.seats,
    ...(anyone === undefined
      ? []
      : [
          {
            ...anyone,
            seat: 'SG',
            opening: 'The Secretary-General calls for restraint.',
            openings: [],
            stances: [],
            instructions: {
              line: 'Call for restraint.',
              objectives: [],
              redLines: [],
              claims: [],
              challenges: [],
              answers: [],
              votes: [],
              tables: [],
              invented: true,
            },
          } as const,
        ]),
  ],
};

const doneBySecretariat = (scenario: Scenario) =>
  playOut(scenario, { seed: 'secretariat' }).acts.filter(({ act }) => act.by === 'SG');

describe('the Secretariat as a computer delegation', () => {
  test('is silent where the scenario has nothing for it to say', () => {
    expect(doneBySecretariat(plain)).toEqual([]);
  });

  test('asks for the floor once at each meeting, speaks, and does nothing else', () => {
    const acts = doneBySecretariat(speaking);
    const spoken = ['floor.request', 'statement.make', 'floor.pass'];
    expect(acts.map(({ act }) => act.kind)).toEqual([...spoken, ...spoken]);
    expect(acts[0]?.why).toEqual([{ code: 'speaks-for-secretariat', facts: {} }]);
  });

  test('is given the floor before the members', () => {
    const { acts } = playOut(speaking, { seed: 'secretariat' });
    const first = acts.flatMap(({ act }) => (act.kind === 'statement.make' ? [act.by] : [])).slice(0, 4);
    expect(first).toContain('SG');
    expect(plain.meetings[0]?.participants.filter(({ rule }) => rule === 39).length).toBeLessThan(4);
  });
});
