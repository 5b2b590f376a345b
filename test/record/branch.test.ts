import { describe, expect, it } from 'vitest';
import { makeReturn } from '../../src/record/append.ts';
import { branchOf, headsOf, readable } from '../../src/record/branch.ts';
import type { Entry } from '../../src/record/entry.ts';
import type { Act } from '../../src/session/council.ts';
import { act, back, now, type Writing, write } from './fixture.ts';
import { floor, opened, vote } from './sitting.ts';

const numbers = (entries: readonly { readonly n: number }[]): readonly number[] => entries.map(({ n }) => n);

function forked(): Writing {
  const writing = write(null);
  act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 }); // 1
  act(writing, { kind: 'meeting.request', by: 'FRA', rule: 2 }); // 2
  back(writing, 1); // 3
  act(writing, { kind: 'meeting.request', by: 'GBR', rule: 2 }); // 4
  return writing;
}

describe('branches', () => {
  it('leave out what was undone, and the return itself', () => {
    const { entries } = forked();
    expect(numbers(branchOf(entries))).toEqual([1, 4]);
    expect(numbers(branchOf(entries, 2))).toEqual([1, 2]);
    expect(numbers(branchOf(entries, 3))).toEqual([1]);
    expect(branchOf(entries, 0)).toEqual([]);
    expect(headsOf(entries)).toEqual([2, 4]);
  });

  it('may go back to the opening state', () => {
    const writing = forked();
    back(writing, 0);
    expect(branchOf(writing.entries)).toEqual([]);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    expect(numbers(branchOf(writing.entries))).toEqual([6]);
  });

  it('have the state of the entry gone back to', () => {
    const writing = forked();
    expect(now(writing).council.meetings[0]?.requests.map(({ by }) => by)).toEqual(['USA', 'GBR']);
  });

  it('mark a return of the table as the world’s and one of a seat as its representative’s', () => {
    const { header, start } = forked();
    const made = (by: string) => makeReturn(header, null, start, { by, n: 1, at: '2026-11-23T18:30:00Z' });
    expect(made('WORLD')).toMatchObject({ capacity: 'world', parent: 0, outcomes: [] });
    expect(made('USA').capacity).toBe('representative');
  });
});

describe('who may read an entry', () => {
  it('of a ballot: its own seat and the table, until the result is declared', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    const ballot = act(writing, { kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    expect(ballot.audience).toEqual(['FRA']);
    const sees = (viewer: string | null): boolean =>
      readable(branchOf(writing.entries), viewer, false).includes(ballot);
    expect([sees('FRA'), sees(null), sees('USA'), sees('')]).toEqual([true, true, false, false]);
    for (const by of now(writing).council.meetings[0]?.members ?? [])
      if (by !== 'FRA') does({ kind: 'ballot.cast', by, ballot: 'for' });
    expect(sees('USA')).toBe(false);
    does({ kind: 'result.declare', by: 'CHE' });
    expect(sees('USA')).toBe(true);
  });

  it('of a ballot in a vote that a challenged ruling interrupted: still its own seat, until its own result', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'adjourn', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    const first = act(writing, { kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    does({ kind: 'order.raise', by: 'RUS', about: 'vote', challenge: null, words: null });
    does({ kind: 'order.rule', by: 'CHE', upheld: false, words: null });
    does({ kind: 'ruling.appeal', by: 'RUS' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    const second = act(writing, { kind: 'ballot.cast', by: 'DZA', ballot: 'against' });
    for (const by of now(writing).council.meetings[0]?.members ?? [])
      if (by !== 'DZA') does({ kind: 'ballot.cast', by, ballot: 'against' });
    does({ kind: 'result.declare', by: 'CHE' });
    const seen = readable(branchOf(writing.entries), 'GUY', false);
    expect([seen.includes(first), seen.includes(second)]).toEqual([false, true]);
  });

  /** The President puts a contested motion, and the seats vote: all of them, but for the ballots given first. */
  function votes(): {
    readonly writing: Writing;
    readonly does: (done: Act) => void;
    readonly rest: () => void;
  } {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    const rest = (): void => {
      const { members = [], vote: open } = now(writing).council.meetings[0] ?? {};
      for (const by of members)
        if (open?.ballots[by] === undefined) does({ kind: 'ballot.cast', by, ballot: 'for' });
      does({ kind: 'result.declare', by: 'CHE' });
    };
    return { writing, does, rest };
  }
  const seenBy = (writing: Writing, viewer: string | null): readonly string[] =>
    readable(branchOf(writing.entries), viewer, false).flatMap(({ act: done }) =>
      done.kind === 'ballot.cast' && done.by === 'FRA' ? [done.ballot] : [],
    );

  it('of a ballot that its seat changed: its own seat alone, also after the result', () => {
    const { writing, does, rest } = votes();
    does({ kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    does({ kind: 'ballot.cast', by: 'FRA', ballot: 'abstaining' });
    rest();
    expect(seenBy(writing, 'USA')).toEqual(['abstaining']);
    expect(seenBy(writing, 'FRA')).toEqual(['against', 'abstaining']);
    expect(seenBy(writing, null)).toEqual(['against', 'abstaining']);
  });

  it('of a ballot annulled with its call (rule 30): its own seat alone, also after the result', () => {
    const { writing, does, rest } = votes();
    does({ kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    does({ kind: 'order.raise', by: 'RUS', about: 'vote', challenge: null, words: null });
    does({ kind: 'order.rule', by: 'CHE', upheld: true, words: null });
    does({ kind: 'decision.declare', by: 'CHE' });
    does({ kind: 'ballot.cast', by: 'FRA', ballot: 'abstaining' });
    rest();
    expect(seenBy(writing, 'USA')).toEqual(['abstaining']);
    expect(seenBy(writing, 'FRA')).toEqual(['against', 'abstaining']);
  });

  it('of a ballot annulled by a challenge that overruled the President: the same', () => {
    const { writing, does, rest } = votes();
    does({ kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    does({ kind: 'order.raise', by: 'RUS', about: 'vote', challenge: null, words: null });
    does({ kind: 'order.rule', by: 'CHE', upheld: false, words: null });
    does({ kind: 'ruling.appeal', by: 'RUS' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    rest();
    expect(seenBy(writing, 'USA')).toEqual(['for']);
    rest();
    expect(seenBy(writing, 'USA')).toEqual(['for', 'for']);
    expect(seenBy(writing, 'FRA')).toEqual(['against', 'for', 'for']);
  });

  it('of a ballot on a branch whose vote was never declared: its own seat alone', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    const put = act(writing, { kind: 'question.put', by: 'CHE', draft: null });
    vote(does, writing, {});
    back(writing, put.n);
    const ballot = act(writing, { kind: 'ballot.cast', by: 'FRA', ballot: 'against' });
    expect(readable(branchOf(writing.entries), 'USA', false)).not.toContain(ballot);
  });

  it('of the reasons of another seat: nothing that its card holds for later, before the session is over', () => {
    const { writing } = opened();
    const last = writing.entries.at(-1);
    if (last === undefined) throw new Error();
    const codes = [
      'nothing-to-add',
      'keeps-question-for-the-end',
      'instructed-silence',
      'instructed-to-answer',
    ];
    const why = codes.map((code) => ({ code, facts: {} }));
    const pass = { ...last, by: 'RUS', why, act: { kind: 'floor.pass', by: 'RUS' } } as const;
    const read = (viewer: string | null, isOver: boolean, entry: Entry = pass) =>
      readable([entry], viewer, isOver)[0]?.why?.map(({ code }) => code);
    for (const viewer of ['USA', ''])
      expect(read(viewer, false)).toEqual(['nothing-to-add', 'kept-on-its-card']);
    expect(read('RUS', false)).toEqual(codes);
    expect(read('USA', true)).toEqual(codes);
    expect(read(null, false)).toEqual(codes);
    const answers = { challenge: 'Q1', how: 'deny', words: null } as const;
    const given = { ...pass, act: { kind: 'answer.give', by: 'RUS', ...answers } } as const;
    expect(read('USA', false, given)).toEqual(['nothing-to-add', 'instructed-to-answer', 'kept-on-its-card']);
  });

  it('of anything else: everybody', () => {
    const { writing, does } = opened();
    floor(does, 'USA');
    expect(readable(branchOf(writing.entries), 'USA', false)).toEqual(writing.entries);
  });
});
