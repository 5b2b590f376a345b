import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/fuzz/find.ts';
import { searching } from '../../src/fuzz/fuzz.ts';
import { type Brought, habitsOf, textsIn } from '../../src/fuzz/habits.ts';
import { rerun, searched, settingOf, stepsOf } from './search.ts';

const lightship = settingOf('lightship');
const court = settingOf('court-2026');
const kursk = settingOf('kursk-2024');

const facts = (one: ReturnType<typeof searched>) => JSON.stringify(one);

describe('the search of many meetings', { timeout: 60_000 }, () => {
  it('finds the same with the same seed, and plays other meetings with another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...KINDS), (seed, kind) => {
        const first = searched(court, kind, 3, seed);
        expect(facts(searched(court, kind, 3, seed))).toBe(facts(first));
      }),
      { numRuns: 6 },
    );
    const acts = ['a', 'b'].map((seed) => searched(court, 'random', 10, seed).report.acts);
    expect(acts[0]).not.toBe(acts[1]);
  });

  it('plays the kinds in turn, and tells at any time what was found so far', () => {
    const search = searching(lightship, { meetings: 4, kinds: KINDS, seed: 'x' });
    expect(search.report()).toMatchObject({ meetings: { computer: 0, random: 0, mixed: 0 }, acts: 0 });
    while (search.played() < 2) search.steps.next();
    expect(search.report().meetings).toEqual({ computer: 1, random: 1, mixed: 0 });
    for (const _ of search.steps);
    expect(search.report().meetings).toEqual({ computer: 2, random: 1, mixed: 1 });
  });

  it('finds no fault in random and in mixed meetings of the scenarios that come along', () => {
    for (const setting of [lightship, court, kursk]) {
      expect(searched(setting, 'random', 10).finds).toEqual([]);
      expect(searched(setting, 'mixed', 2).finds).toEqual([]);
    }
  });

  it('tells of a draft that never passes, with a meeting that replays', () => {
    const { finds, report } = searched(lightship, 'computer', 10);
    expect(report.drafts.P1).toEqual({ passed: 0, failed: 10, vetoed: 0 });
    const one = finds.find(({ kind }) => kind === 'never-passes');
    expect(one).toMatchObject({ what: { draft: 'P1', votes: 10 }, of: 10, name: 'never-passes-P1' });
    if (one === undefined) return;
    expect(stepsOf(one)).toEqual(['let the others play', 'expect: { draft: { P1: broken } }']);
    expect(one.replay.text.split('\n')[one.replay.line - 1]).toContain('expect');
    const ran = rerun(one);
    expect(ran.failure).toBeNull();
    expect(ran.done).toHaveLength(one.acts);
  });

  it('says nothing of what never happens in fewer than ten meetings', () => {
    expect(searched(lightship, 'computer', 9).finds).toEqual([]);
  });
});

describe('what is so in all computer-played meetings', () => {
  const { scenario } = kursk;
  const all = new Set(textsIn(scenario).map(({ text, id }) => `${text} ${id}`));
  const seats = new Set(scenario.seats.map(({ seat }) => seat));
  const meeting = (n: number, more: Partial<Brought> = {}): Brought => ({
    played: { n, seed: `${n}` },
    acts: 100 + n,
    texts: all,
    votes: [],
    drafts: { D1: 'zero', D2: 'zero' },
    active: seats,
    ...more,
  });
  const ten = (more: (n: number) => Partial<Brought>): readonly Brought[] =>
    Array.from({ length: 10 }, (_, n) => meeting(n, more(n)));
  const habits = (more: (n: number) => Partial<Brought>) =>
    habitsOf(scenario, ten(more)).map(({ habit, by }) => ({ ...habit, n: by.played.n }));

  it('is nothing where every text comes out once and every delegation stirs once', () => {
    expect(habits((n) => (n === 4 ? {} : { texts: new Set(), active: new Set() }))).toEqual([]);
  });

  it('is a text that never comes out, shown by the shortest meeting', () => {
    const without = new Set([...all].filter((one) => !['claim troops-in-kursk', 'draft D2'].includes(one)));
    expect(habits((n) => ({ texts: without, acts: n === 7 ? 1 : 50 }))).toEqual([
      { kind: 'unreachable-text', text: 'claim', ids: ['troops-in-kursk'], n: 7 },
      { kind: 'unreachable-text', text: 'draft', ids: ['D2'], n: 7 },
    ]);
  });

  it('is a draft with one result, when it came up often enough', () => {
    const vote = (came: 'passed' | 'vetoed') => ({ votes: [{ draft: 'D1', came }] });
    expect(habits((n) => (n < 5 ? vote('passed') : {}))).toMatchObject([
      { kind: 'always-passes', draft: 'D1', votes: 5, n: 0 },
    ]);
    expect(habits((n) => (n > 4 ? vote('vetoed') : {}))).toMatchObject([
      { kind: 'never-passes', draft: 'D1', n: 5 },
    ]);
    expect(habits((n) => (n < 4 ? vote('passed') : {}))).toEqual([]);
    expect(habits((n) => vote(n === 3 ? 'passed' : 'vetoed'))).toEqual([]);
  });

  it('is a delegation that does nothing but vote', () => {
    const others = new Set([...seats].filter((seat) => seat !== 'FRA'));
    expect(habits(() => ({ active: others }))).toMatchObject([{ kind: 'silent-delegation', seats: ['FRA'] }]);
  });

  it('is no opening and no silence where all meetings are elections, which have no debate', () => {
    expect(textsIn(court.scenario).filter(({ text }) => text === 'opening')).toEqual([]);
    const silent = ten(() => ({ active: new Set() }));
    expect(habitsOf(court.scenario, silent)).toEqual([]);
  });
});
