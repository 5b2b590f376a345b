import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/council/dates.ts';
import { councilSize } from '../../src/council/majority.ts';
import { isMember, isPermanent } from '../../src/council/members.ts';
import { nextInOrder, presidentOf } from '../../src/council/presidency.ts';
import { adjudicate, CHOICES } from '../../src/council/tally.ts';
import { SOURCES } from './sources.ts';
import { CASE_KINDS, rollCallOf, type VoteCase } from './voteCase.ts';
import { VOTE_CASES } from './votes.ts';

const named = VOTE_CASES.map((vote): [number, string, VoteCase] => [vote.number, vote.id, vote]);

const using = (names: VoteCase['basis']['names']): readonly VoteCase[] =>
  VOTE_CASES.filter(({ basis }) => basis.names === names);

describe('the tally of the cases', () => {
  it.each(named)('case %i, %s', (_number, _id, vote) => {
    const { outcome, because, vetoes } = adjudicate(rollCallOf(vote));
    expect({ outcome, because, vetoes }).toEqual(vote.result);
  });

  it('counts one vote of each member of the day', () => {
    for (const vote of VOTE_CASES) {
      const { date } = vote.record;
      const rollCall = rollCallOf(vote);
      const seats = CHOICES.flatMap((choice) => rollCall[choice]);
      expect(
        seats.filter((seat) => !isMember(seat, date)),
        vote.id,
      ).toEqual([]);
      expect([seats.length, new Set(seats).size], vote.id).toEqual([councilSize(date), councilSize(date)]);
    }
  });
});

describe('the cases that are votes', () => {
  it('are numbered from 1 in order of dates, each with its own name', () => {
    expect(VOTE_CASES.map(({ number }) => number)).toEqual(VOTE_CASES.map((_, index) => index + 1));
    const dates = VOTE_CASES.map(({ record }) => record.date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.every(isDate)).toBe(true);
    expect(new Set(VOTE_CASES.map(({ id }) => id)).size).toBe(VOTE_CASES.length);
    for (const { id, record } of VOTE_CASES) expect(id.startsWith(record.date), id).toBe(true);
  });

  it('are of every kind and come to every result', () => {
    expect(new Set(VOTE_CASES.map(({ put }) => put.kind))).toEqual(new Set(Object.keys(CASE_KINDS)));
    const results = new Set(VOTE_CASES.map(({ result }) => `${result.outcome} ${result.because}`));
    const adopted = ['adopted null', 'not-adopted votes', 'not-adopted veto'];
    const others = ['overruled null', 'stands votes', 'procedural null', 'substantive veto', 'elected null'];
    expect(results).toEqual(new Set([...adopted, ...others]));
  });

  it('rest on a source each, and use every source', () => {
    const used = VOTE_CASES.map(({ basis }) => basis.sources);
    expect(used.every((sources) => sources.length > 0)).toBe(true);
    expect(new Set(used.flat())).toEqual(new Set(Object.keys(SOURCES)));
  });

  it('say whose names are recalled or assigned', () => {
    expect([using('recalled').length, using('assigned').length]).toEqual([33, 9]);
    for (const { id, basis } of [...using('recalled'), ...using('assigned')])
      expect(basis.confidence, id).not.toBe('verified');
    for (const { id, basis } of using('named')) expect(basis.confidence, id).not.toBe('tally');
  });

  it('were presided over in turn, or by the next where the chair was ceded (rules 18, 20)', () => {
    for (const { id, put, record } of VOTE_CASES) {
      const turn = presidentOf(record.date);
      const expected = put.ceded ? nextInOrder(turn, record.date) : turn;
      expect(put.chair ?? expected, id).toBe(expected);
    }
    expect(VOTE_CASES.filter(({ put }) => put.chair !== null).length).toBeGreaterThan(40);
  });

  it('tell whom an invitation is for, and until when a motion puts off', () => {
    for (const { id, put } of VOTE_CASES) {
      expect(put.who !== undefined, id).toBe(put.kind.startsWith('invitation'));
      expect(put.until !== undefined, id).toBe(put.kind === 'postpone' || put.kind === 'adjourn-to');
    }
  });

  it('have a permanent member against wherever there is a veto, and often where there is none', () => {
    const against = (vote: VoteCase): boolean =>
      rollCallOf(vote).against.some((seat) => isPermanent(seat, vote.record.date));
    const vetoed = VOTE_CASES.filter(({ result }) => result.because === 'veto');
    expect(vetoed.every(against)).toBe(true);
    const others = VOTE_CASES.filter(({ result }) => result.because !== 'veto').filter(against);
    expect(others.length).toBeGreaterThan(30);
  });
});
