import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replayRecord } from '../../src/replay/replay.ts';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { builtIn, builtInTable, playOut } from './builtIn.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];

const kindsOf = (id: string, seed: string) => {
  const at = builtInTable(id, [], seed);
  playOut(at);
  const outcomes = at.kept.flatMap((entry) => entry.outcomes);
  return { at, outcomes, kinds: outcomes.map(({ kind }) => kind) };
};

describe.each(['islet-2026', 'court-2026'])('the scenario %s', (id) => {
  it('has nothing wrong in it', () => {
    expect(lintScenario(builtIn(id), 'scenario.yaml', {})).toEqual([]);
  });

  it('is played to its end by computer delegations, and its record runs again', () => {
    for (const seed of SEEDS) {
      const { at } = kindsOf(id, seed);
      expect(at.table.state().view.over).toBe(true);
      expect(at.table.state().next.who).toBe('over');
      expect(replayRecord(at.header, at.kept, openSession(builtIn(id).data), step).ok).toBe(true);
    }
  });
});

it('the application goes to the committee, is reported on and put to the vote (rules 58 to 60)', () => {
  for (const seed of SEEDS) {
    const { kinds } = kindsOf('islet-2026', seed);
    const course = ['application.submitted', 'application.referred', 'committee.reported'] as const;
    expect(kinds.filter((kind) => course.some((one) => one === kind))).toEqual(course);
    const ends = kinds.filter((kind) => kind === 'admission.recommended' || kind === 'special-report.due');
    expect(ends).toHaveLength(1);
  }
});

it('the election ends with two judges elected by both, or after three meetings (rule 61)', () => {
  for (const seed of SEEDS) {
    const { outcomes, kinds } = kindsOf('court-2026', seed);
    const elected = outcomes.flatMap((one) => (one.kind === 'judge.elected' ? [one.candidate] : []));
    expect(new Set(elected).size).toBe(elected.length);
    expect(elected.length === 2).toBe(!kinds.includes('joint-conference.open'));
  }
});

it('no reason that a computer delegation gives tells whom it votes for', () => {
  const { at } = kindsOf('court-2026', 'a');
  const papers = at.kept.filter(({ act }) => act.kind === 'paper.cast');
  expect(papers.length).toBeGreaterThanOrEqual(15);
  for (const { why } of papers) expect(why).toEqual([{ code: 'ballot-is-secret', facts: {} }]);
  for (const { act } of at.table.state().entries)
    if (act.kind === 'paper.cast') expect(act.names).toEqual([]);
});

it('two candidates of one meeting with the same id, and an applicant nobody knows, are found', () => {
  const text = (id: string): string =>
    readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), 'utf8');
  const codes = (written: string): readonly string[] => {
    const opened = openScenario(written, 'scenario.yaml');
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    return lintScenario(opened, 'scenario.yaml', {}).map(({ code }) => code);
  };
  expect(codes(text('court-2026').replace('id: oke, name', 'id: lind, name'))).toContain('duplicate-id');
  expect(codes(text('islet-2026').replaceAll('name: the Quiet Islet', ''))).toContain('unknown-seat');
});
