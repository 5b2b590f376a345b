import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { kursk, playOut } from './meeting.ts';

const plain = kursk();

/** The same scenario, with instructions to cede the chair at the second meeting. */
const ceding = (...seats: readonly string[]): Scenario => ({
  ...plain,
  seats: plain.seats.map((entry) =>
    seats.includes(entry.seat)
      ? { ...entry, instructions: { ...entry.instructions, cedes: ['2024-10-31'] } }
      : entry,
  ),
});

const cessions = (scenario: Scenario) =>
  playOut(scenario, { seed: 'chair' }).acts.flatMap(({ act, before, outcomes, why }) =>
    act.kind === 'chair.cede'
      ? [{ meeting: before.council.meetings[before.council.current]?.id, outcomes, why }]
      : [],
  );

describe('rule 20, and the computer delegation that presides', () => {
  test('it does not cede the chair on its own', () => {
    expect(cessions(plain)).toEqual([]);
  });

  test('it does as instructed, at the meeting named, and the meeting goes on to its close', () => {
    expect(cessions(ceding('CHE'))).toEqual([
      {
        meeting: '2024-10-31',
        outcomes: [{ kind: 'chair.ceded', by: 'CHE', to: 'GBR' }],
        why: [{ code: 'instructed-to-cede', facts: { meeting: '2024-10-31' } }],
      },
    ]);
    const { end } = playOut(ceding('CHE'), { seed: 'chair' });
    expect(end.council.meetings.map(({ closed }) => closed)).toEqual([true, true]);
  });

  test('so does the one that takes it', () => {
    expect(cessions(ceding('CHE', 'GBR')).flatMap(({ outcomes }) => outcomes)).toEqual([
      { kind: 'chair.ceded', by: 'CHE', to: 'GBR' },
      { kind: 'chair.ceded', by: 'GBR', to: 'USA' },
    ]);
  });
});
