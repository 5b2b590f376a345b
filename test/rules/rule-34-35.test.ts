import { describe, expect, it } from 'vitest';
import {
  callUp,
  closeVoting,
  declare,
  invite,
  openItem,
  openVoting,
  put,
  second,
  sponsor,
  table,
  takeOver,
  withdraw,
} from './acts.ts';
import { atVoting, does, draft, kinds, outcome, refused, stage, tally, upTo, vote } from './meeting.ts';

describe('rule 34: nothing needs a seconder before it is put', () => {
  const filed = does(upTo('debate'), table('FRA', 'D1'));

  it('a draft goes to the vote without one', () => {
    expect(draft(filed, 'D1').seconders).toEqual([]);
    expect(stage(does(filed, openVoting, put('D1')))).toBe('voting-whole');
  });

  it('a member may second it all the same', () => {
    const seconded = does(filed, second('RUS', 'D1'));
    expect(seconded.outcomes).toEqual([{ kind: 'draft.seconded', draft: 'D1', by: 'RUS' }]);
    expect(refused(seconded, second('RUS', 'D1'))).toBe('34 already-sponsor');
    expect(refused(filed, second('FRA', 'D1'))).toBe('34 already-sponsor');
    expect(refused(filed, second('ISL', 'D1'))).toBe('34 not-member');
    expect(refused(filed, second('RUS', 'D2'))).toBe('34 draft-not-tabled');
  });
});

describe('rule 35: a draft may be withdrawn while no vote has been taken on it', () => {
  const filed = does(upTo('debate'), table('FRA', 'D1'), sponsor('KOR', 'D1'));

  it('by its mover', () => {
    const withdrawn = does(filed, withdraw('FRA', 'D1'));
    expect(withdrawn.outcomes).toEqual([{ kind: 'draft.withdrawn', draft: 'D1', by: 'FRA' }]);
    expect(draft(withdrawn, 'D1').status).toBe('withdrawn');
    expect(refused(withdrawn, openVoting)).toBe('32 no-draft');
    expect(refused(filed, withdraw('KOR', 'D1'))).toBe('35 not-your-draft');
    expect(refused(filed, withdraw('RUS', 'D2'))).toBe('35 draft-not-tabled');
  });

  it('also between the opening of the voting and the vote', () => {
    const withdrawn = does(filed, openVoting, withdraw('FRA', 'D1'));
    expect(refused(withdrawn, put('D1'))).toBe('32 no-draft');
    expect(stage(does(withdrawn, closeVoting))).toBe('debate');
  });

  it('not once the vote has begun, nor after it', () => {
    const voting = does(filed, openVoting, put('D1'));
    expect(refused(voting, withdraw('FRA', 'D1'))).toBe('35 vote-on-it');
    expect(refused(vote(voting, 'against others'), withdraw('FRA', 'D1'))).toBe('35 already-voted-on');
  });

  it('who seconded it may have it put as its own, with the same priority', () => {
    const withdrawn = does(filed, second('RUS', 'D1'), table('RUS', 'D2'), withdraw('FRA', 'D1'));
    expect(refused(withdrawn, takeOver('KOR', 'D1'))).toBe('35 not-seconder');
    const taken = does(withdrawn, takeOver('RUS', 'D1'));
    expect(taken.outcomes).toEqual([{ kind: 'draft.taken-over', draft: 'D1', by: 'RUS' }]);
    expect(draft(taken, 'D1')).toMatchObject({ status: 'tabled', mover: 'RUS', sponsors: ['RUS'], order: 1 });
    expect(refused(does(taken, openVoting), put('D2'))).toBe('32 not-next-draft');
    expect(refused(taken, withdraw('FRA', 'D1'))).toBe('35 not-your-draft');
    expect(refused(does(taken, withdraw('RUS', 'D1')), takeOver('RUS', 'D1'))).toBe('35 not-seconder');
  });

  it('whoever may submit the text submits it anew, after the others', () => {
    const withdrawn = does(filed, second('RUS', 'D1'), table('RUS', 'D2'), withdraw('FRA', 'D1'));
    expect(refused(withdrawn, table('GBR', 'D1'))).toBe('31 not-your-draft');
    const anew = does(withdrawn, table('KOR', 'D1'));
    expect(kinds(anew)).toEqual(['draft.tabled']);
    expect(draft(anew, 'D1')).toMatchObject({
      status: 'tabled',
      mover: 'KOR',
      sponsors: ['KOR'],
      seconders: ['RUS'],
      order: 3,
    });
    expect(refused(does(anew, openVoting), put('D1'))).toBe('32 not-next-draft');
    expect(refused(anew, table('FRA', 'D1'))).toBe('32 already-submitted');
  });

  it('a draft that is before the Council is nobody’s to take over', () => {
    expect(refused(does(filed, second('RUS', 'D1')), takeOver('RUS', 'D1'))).toBe('35 not-withdrawn');
  });

  it('a member that takes over a draft from outside the Council needs no request of rule 38', () => {
    const invited = does(
      upTo('invitations'),
      invite('ISL'),
      declare,
      openItem,
      table('ISL', 'D3'),
      second('RUS', 'D3'),
    );
    const taken = does(invited, withdraw('ISL', 'D3'), takeOver('RUS', 'D3'));
    expect(refused(taken, callUp('RUS', 'D3'))).toBe('38 needs-no-request');
    expect(stage(does(taken, openVoting, put('D3')))).toBe('voting-whole');
  });
});

describe('16 November 2017, S/PV.8105: two drafts, one withdrawn and revived', () => {
  // S/2017/968 (withdrawn by the Russian Federation, seconded by Bolivia) and S/2017/962 (United States).
  const sat = atVoting({
    date: '2017-11-16',
    symbol: 'S/PV.8105',
    drafts: { 'S-2017-968': ['RUS'], 'S-2017-962': ['USA'] },
  });
  const withdrawn = does(sat, second('BOL', 'S-2017-968'), withdraw('RUS', 'S-2017-968'));

  it('the draft of the United States is put, has eleven votes, and fails by a veto', () => {
    const vetoed = vote(
      does(withdrawn, put('S-2017-962')),
      'against BOL RUS; abstaining CHN EGY; for others',
    );
    expect(tally(vetoed)).toBe('11-2-2');
    expect(outcome(vetoed, 'vote.failed').result).toMatchObject({ because: 'veto', vetoes: ['RUS'] });
    expect(kinds(vetoed)).toEqual(['vote.failed', 'draft.failed']);
  });

  it('Bolivia, having seconded the other, has it put: four votes, not adopted, and no veto', () => {
    const vetoed = vote(
      does(withdrawn, put('S-2017-962')),
      'against BOL RUS; abstaining CHN EGY; for others',
    );
    const revived = does(vetoed, takeOver('BOL', 'S-2017-968'), put('S-2017-968'));
    const failed = vote(revived, 'for BOL CHN KAZ RUS; abstaining EGY ETH JPN SEN; against others');
    expect(tally(failed)).toBe('4-7-4');
    expect(outcome(failed, 'draft.failed')).toMatchObject({ draft: 'S-2017-968', because: 'votes' });
    expect(outcome(failed, 'vote.failed').result.vetoes).toEqual([]);
    expect(draft(failed, 'S-2017-968')).toMatchObject({ mover: 'BOL', status: 'not-adopted' });
  });
});
