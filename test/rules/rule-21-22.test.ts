import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../src/session/council.ts';
import { offersInOrder } from '../../src/session/offers.ts';
import { openSession } from '../../src/session/open.ts';
import { view } from '../../src/session/view.ts';
import {
  appeal,
  arrive,
  ask,
  ballot,
  call,
  declare,
  give,
  invite,
  leave,
  move,
  object,
  openVoting,
  part,
  pass,
  point,
  put,
  request,
  ruling,
  say,
  second,
  sponsor,
  table,
} from './acts.ts';
import { harbour } from './harbour.ts';
import { atDebate, does, kinds, meeting, outcome, refused, speaks, upTo, vote } from './meeting.ts';

describe('rule 21: the Secretary-General acts in that capacity at every meeting', () => {
  it('has a seat in every year, and needs no scenario to say so', () => {
    for (const date of ['1946-02-16', '1966-04-09', '2024-09-10']) {
      const { council } = openSession(harbour({ date, invited: [], drafts: {} }));
      expect(council.cast.at(-1)).toEqual({ seat: 'SG', kind: 'secretariat' });
    }
  });

  it('beside the members and those invited, and is none of them', () => {
    const { seats } = view(upTo('debate'), null);
    expect(seats.map(({ place }) => place)).toEqual([
      ...Array.from({ length: 15 }, () => 'member'),
      'invited',
      'secretariat',
    ]);
    expect(meeting(upTo('debate')).participants).toEqual([{ seat: 'ISL', rule: 37 }]);
    expect(refused(upTo('invitations'), invite('SG', 39))).toBe('22 needs-no-invitation');
  });

  it('a deputy may sit there, and several people', () => {
    const two = does(upTo('debate'), arrive('SG', 'the deputy'));
    expect(two.council.people.SG).toEqual(['SG', 'the deputy']);
    expect(refused(does(two, leave('SG')), ask('SG'))).toBe('in order');
    expect(refused(does(two, leave('SG'), leave('SG', 'the deputy')), ask('SG'))).toBe(
      '13 no-representative',
    );
  });

  it('acts in a capacity of its own', () => {
    expect(capacityOf(say('SG'))).toBe('secretariat');
    expect(capacityOf(say('USA'))).toBe('representative');
  });

  it('neither objects, moves, raises points of order nor challenges a ruling', () => {
    expect(refused(upTo('agenda'), object('SG'))).toBe('9 not-member');
    expect(refused(upTo('invitation'), object('SG'))).toBe('37 not-member');
    expect(refused(upTo('debate'), move('SG', 'suspend'))).toBe('33 not-member');
    expect(refused(upTo('debate'), point('SG'))).toBe('30 not-member');
    expect(refused(does(upTo('debate'), point('USA'), ruling(true)), appeal('SG'))).toBe('30 not-member');
  });

  it('submits, sponsors, seconds and divides no draft', () => {
    const tabled = does(upTo('debate'), table('FRA', 'D1'));
    expect(refused(tabled, table('SG', 'D2'))).toBe('38 not-a-state');
    expect(refused(tabled, sponsor('SG', 'D1'))).toBe('32 not-participant');
    expect(refused(tabled, second('SG', 'D1'))).toBe('34 not-member');
    expect(refused(tabled, part('SG', 'D1', '1'))).toBe('32 not-member');
    expect(offersInOrder(tabled, 'SG').map(({ kind }) => kind)).toEqual([
      'floor.request',
      'proposal.make', // another place of meeting, and nothing else (rule 5)
      'seat.arrive',
      'seat.leave',
    ]);
  });

  it('does not vote and is not counted: a vote is complete without it', () => {
    const putting = does(upTo('debate'), table('FRA', 'D1'), openVoting, put('D1'));
    expect(refused(putting, ballot('SG', 'for'))).toBe('40 not-member');
    const voted = vote(putting, 'for others');
    expect(outcome(voted, 'vote.adopted').result.ballots).toMatchObject({ absent: [] });
    expect(Object.values(outcome(voted, 'vote.adopted').result.ballots).flat()).toHaveLength(15);
  });

  it('cannot preside, nor be asked to', () => {
    expect(refused(upTo('uncalled'), { kind: 'meeting.call', by: 'SG' })).toBe('1 not-president');
    expect(refused(upTo('uncalled'), request('SG', 2))).toBe('2 not-entitled-to-request');
  });
});

describe('rule 22: the Secretary-General makes statements on any question under consideration', () => {
  it('on the item, without an invitation', () => {
    const debate = atDebate({ date: '2024-09-10', invited: [], drafts: {} });
    const spoke = does(debate, ...speaks('SG'), say('SG'), pass('SG'));
    expect(meeting(spoke).spoken).toEqual(['SG']);
    expect(refused(debate, ask('ISL'))).toBe('37 not-participant');
  });

  it('on the agenda, an invitation and a motion that may be debated', () => {
    for (const reached of ['agenda', 'invitation'] as const)
      expect(kinds(does(upTo(reached), ...speaks('SG'), say('SG')))).toEqual(['statement.made']);
    const moved = does(upTo('debate'), move('USA', 'adjourn-to', '2024-09-11 10:00'));
    expect(outcome(does(moved, ...speaks('SG'), say('SG')), 'statement.made').on).toBe('motion');
    expect(refused(moved, ask('ISL'))).toBe('33 not-member');
  });

  it('not on one that is decided without debate, nor without the floor', () => {
    expect(refused(does(upTo('debate'), move('USA', 'suspend')), ask('SG'))).toBe('33 motion-not-debatable');
    expect(refused(upTo('debate'), say('SG'))).toBe('27 not-your-floor');
  });

  it('and may be called before the list', () => {
    const asked = does(upTo('debate'), ask('CHN'), ask('SG'));
    expect(does(asked, give('SG')).outcomes).toEqual([
      { kind: 'floor.given', to: 'SG', further: false, precedence: 22 },
    ]);
    expect(does(upTo('debate'), ask('SG'), give('SG')).outcomes).toEqual([
      { kind: 'floor.given', to: 'SG', further: false },
    ]);
    expect(refused(does(upTo('debate'), ask('SG'), ask('CHN')), give('CHN'))).toBe('27 not-next-on-list');
  });

  it('a statement forces nothing on the Council', () => {
    const heard = does(upTo('agenda'), ...speaks('SG'), say('SG'), pass('SG'));
    expect(kinds(does(heard, declare))).toEqual(['agenda.adopted']);
  });
});

describe('rule 25: the Secretary-General gives notice of meetings', () => {
  it('when the President calls one, and not before', () => {
    const asked = does(upTo('uncalled'), request('FRA'));
    expect(kinds(asked)).toEqual(['meeting.requested']);
    expect(kinds(does(asked, call))).toEqual(['meeting.called']);
    expect(refused(asked, (by) => ({ kind: 'meeting.open', by }))).toBe('8 call-first');
  });
});
