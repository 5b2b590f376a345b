import { describe, expect, it } from 'vitest';
import { contextOf, type Moment } from '../../src/notation/context.ts';
import { parse } from '../../src/notation/parse.ts';
import { formatVote } from '../../src/notation/vote.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { kursk } from '../delegations/meeting.ts';

const MOMENT: Moment = {
  president: 'CHE',
  challenges: [],
  toVote: ['USA', 'GBR', 'RUS', 'CHN'],
  absent: ['MLT'],
  underWay: 'D1',
};

const read = (line: string, moment: Moment | null = MOMENT) => {
  const done = parse(line, contextOf(textsOf(kursk()), moment));
  if (!done.ok) return done.problem.fault;
  return done.acts.map((act) => (act.kind === 'ballot.cast' ? `${act.by} ${act.ballot}` : act.kind));
};

describe('a vote on one line', () => {
  it('stands for the ballots in the order in which they are written', () => {
    expect(read('vote D1: for USA, the United Kingdom; against Russia; not participating CHN')).toEqual([
      'USA for',
      'GBR for',
      'RUS against',
      'CHN not-participating',
    ]);
    expect(read('vote: for USA; against RUS; for GBR; abstaining CHN; absent MLT')).toEqual([
      'USA for',
      'RUS against',
      'GBR for',
      'CHN abstaining',
    ]);
  });

  it('has the others in the order of the table, or leaves them to other lines', () => {
    expect(read('vote: against RUS; others for')).toEqual(['RUS against', 'USA for', 'GBR for', 'CHN for']);
    expect(read('vote D1: against RUS; others later')).toEqual(['RUS against']);
    expect(read('vote: others for')).toHaveLength(4);
  });

  it('has to cover whoever has still to vote', () => {
    expect(read('vote D1: for USA GBR; against RUS')).toEqual({ because: 'not-covered', seats: ['CHN'] });
  });

  it('names nobody twice, and nobody without a ballot', () => {
    expect(read('vote: for USA; against USA; others for')).toEqual({ because: 'named-twice', seat: 'USA' });
    expect(read('vote: for FRA; others against')).toMatchObject({ because: 'has-no-ballot', seat: 'FRA' });
    expect(read('vote: absent CHN; others for')).toEqual({ because: 'not-absent', seat: 'CHN' });
    expect(read('vote: for USA GBR RUS; others absent')).toEqual({ because: 'not-absent', seat: 'CHN' });
  });

  it('is on what is put', () => {
    expect(read('vote D2: others for')).toEqual({ because: 'other-question', draft: 'D2', underWay: 'D1' });
    expect(read('vote D1: others for', { ...MOMENT, underWay: null })).toMatchObject({
      because: 'other-question',
      underWay: null,
    });
    expect(read('vote: others for', { ...MOMENT, toVote: [] })).toEqual({ because: 'no-vote' });
  });

  it('can be read without a meeting where it names everybody', () => {
    expect(read('vote D1: for USA; against RUS', null)).toEqual(['USA for', 'RUS against']);
    expect(read('vote D1: for USA; others against', null)).toEqual({ because: 'no-vote' });
  });

  it('says what would fit where it cannot be read', () => {
    expect(read('vote D1 for USA')).toMatchObject({ because: 'unexpected', found: 'for' });
    expect(read('vote D1: USA')).toMatchObject({ because: 'unexpected', found: 'USA' });
    expect(read('vote D1: for USA; others for; against RUS')).toMatchObject({ found: ';' });
    expect(read('vote D1:')).toMatchObject({ because: 'unexpected', found: null });
  });

  it('is written in groups that keep the order', () => {
    const cast = (by: string, ballot: 'for' | 'against') => ({ kind: 'ballot.cast', by, ballot }) as const;
    expect(
      formatVote([cast('USA', 'for'), cast('GBR', 'for'), cast('RUS', 'against')], 'D1', {
        absent: ['MLT'],
        later: true,
      }),
    ).toBe('vote D1: for USA GBR; against RUS; absent MLT; others later');
  });
});
