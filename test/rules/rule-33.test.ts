import { describe, expect, it } from 'vitest';
import type { Seat } from '../../src/council/seat.ts';
import { MOTIONS } from '../../src/procedure/acts.ts';
import type { Act } from '../../src/session/council.ts';
import {
  amend,
  ask,
  declare,
  give,
  move,
  object,
  openVoting,
  pass,
  put,
  refer,
  say,
  table,
  unmove,
} from './acts.ts';
import {
  atDebate,
  does,
  kinds,
  meeting,
  outcome,
  refused,
  speaks,
  stage,
  tally,
  upTo,
  vote,
} from './meeting.ts';

const LATER = '2024-09-11 10:00';

/** The five motions in the order of the rule, each as somebody makes it. */
const MADE: readonly (readonly [string, (by: Seat) => Act])[] = [
  ['suspend', (by) => move(by, 'suspend')],
  ['adjourn', (by) => move(by, 'adjourn')],
  ['adjourn-to', (by) => move(by, 'adjourn-to', LATER)],
  ['refer', (by) => refer(by, 'committee')],
  ['postpone', (by) => move(by, 'postpone', LATER)],
];

describe('rule 33: motions have precedence in their order', () => {
  it('in every pair: the earlier may be made over the later, the later not over the earlier, none twice', () => {
    expect(MADE.map(([motion]) => motion)).toEqual(MOTIONS);
    for (const [one, [, make]] of MADE.entries())
      for (const [other, [, over]] of MADE.entries())
        expect([one, other, refused(does(upTo('debate'), make('USA')), over('CHN'))]).toEqual([
          one,
          other,
          other < one ? 'in order' : '33 lower-precedence',
        ]);
  });

  it('all five ahead of the drafts, and of an amendment, which is the sixth', () => {
    const filed = does(upTo('debate'), table('FRA', 'D1'));
    for (const [, make] of MADE) {
      const moved = does(filed, make('USA'));
      expect(refused(moved, amend('MLT', 'D1', 'delete', '1'))).toBe('33 stage');
      expect(refused(does(filed, openVoting, make('USA')), put('D1'))).toBe('32 not-next-draft');
    }
  });

  it('to suspend goes before to adjourn, that before to adjourn to a day', () => {
    const to = does(upTo('debate'), move('USA', 'adjourn-to', LATER));
    const adjourn = does(to, move('CHN', 'adjourn'));
    const suspend = does(adjourn, move('FRA', 'suspend'));
    expect(meeting(suspend).motions.map(({ motion }) => motion)).toEqual([
      'adjourn-to',
      'adjourn',
      'suspend',
    ]);
    expect(refused(adjourn, move('FRA', 'adjourn'))).toBe('33 lower-precedence');
    expect(refused(adjourn, move('FRA', 'adjourn-to', LATER))).toBe('33 lower-precedence');
    expect(refused(suspend, move('GBR', 'adjourn'))).toBe('33 lower-precedence');
  });

  it('the last one is decided first; if it falls, the one below is before the Council again', () => {
    const stacked = does(upTo('debate'), move('USA', 'adjourn-to', LATER), move('FRA', 'suspend'), put());
    const back = vote(stacked, 'against others');
    expect(kinds(back)).toEqual(['vote.failed', 'motion.lost', 'motion.returned']);
    expect(stage(back)).toBe('motion');
    expect(meeting(back).motions.map(({ motion }) => motion)).toEqual(['adjourn-to']);
    expect(stage(vote(does(back, put()), 'against others'))).toBe('debate');
  });

  it('if one that ends the meeting carries, the ones below lapse', () => {
    const stacked = does(
      upTo('debate'),
      move('USA', 'postpone', LATER),
      move('CHN', 'adjourn-to', LATER),
      move('FRA', 'adjourn'),
    );
    expect(kinds(does(stacked, declare))).toEqual([
      'motion.carried',
      'motion.lapsed',
      'motion.lapsed',
      'motion.settled',
      'meeting.closed',
    ]);
  });

  it('is for members, with nobody else speaking', () => {
    expect(refused(upTo('debate'), move('ISL', 'suspend'))).toBe('33 not-member');
    const speaking = does(upTo('debate'), ...speaks('CHN'));
    expect(refused(speaking, move('USA', 'suspend'))).toBe('30 speaker-interrupted');
    expect(refused(speaking, move('CHN', 'suspend'))).toBe('in order');
  });

  it('not while a vote is taken', () => {
    const voting = does(upTo('agenda'), object('RUS'), put());
    expect(refused(voting, move('CHN', 'suspend'))).toBe('9 stage');
  });
});

describe('rule 33: suspension and simple adjournment are decided without debate', () => {
  it.each(['suspend', 'adjourn'] as const)('to %s', (motion) => {
    const moved = does(upTo('debate'), ask('CHN'), move('USA', motion));
    expect(refused(moved, ask('FRA'))).toBe('33 motion-not-debatable');
    expect(meeting(moved)).toMatchObject({ list: [], floor: null });
    expect(stage(does(moved, put()))).toBe('motion-vote');
  });

  it('the other three are debated, by members', () => {
    for (const [at, [, make]] of MADE.entries()) {
      const moved = does(upTo('debate'), make('USA'));
      expect(refused(moved, ask('RUS'))).toBe(at < 2 ? '33 motion-not-debatable' : 'in order');
      expect(refused(moved, ask('ISL'))).toBe(at < 2 ? '33 motion-not-debatable' : '33 not-member');
    }
  });

  it('adjournment to a stated day or hour is debated, by members', () => {
    const moved = does(upTo('debate'), move('USA', 'adjourn-to', LATER));
    expect(refused(moved, ask('ISL'))).toBe('33 not-member');
    const asked = does(moved, ask('RUS'));
    expect(refused(asked, put())).toBe('27 speakers-remain');
    expect(refused(asked, declare)).toBe('27 speakers-remain');
    const said = does(asked, give('RUS'), say('RUS'));
    expect(outcome(said, 'statement.made').on).toBe('motion');
    expect(stage(does(said, pass('RUS'), put()))).toBe('motion-vote');
  });

  it('the day and hour lie after the meeting and exist', () => {
    for (const until of [
      '2024-09-10 10:00',
      '2024-09-09 12:00',
      '2024-02-30 10:00',
      '2024-09-11',
      '2028-01-01 10:00',
      null,
    ])
      expect(refused(upTo('debate'), move('USA', 'adjourn-to', until))).toBe('33 bad-time');
    expect(refused(upTo('debate'), move('USA', 'suspend', LATER))).toBe('33 bad-time');
    expect(refused(upTo('debate'), move('USA', 'adjourn-to', '2024-09-10 10:01'))).toBe('in order');
  });
});

describe('rule 33: how a motion is decided', () => {
  it('without objection, or by nine votes and no veto', () => {
    const moved = does(upTo('debate'), move('USA', 'adjourn'));
    expect(outcome(does(moved, declare), 'motion.carried').how).toBe('consent');
    const contested = does(moved, object('CHN'));
    expect(refused(contested, declare)).toBe('33 objection-made');
    const carried = vote(does(contested, put()), 'against CHN RUS; for others');
    expect(outcome(carried, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(outcome(carried, 'motion.carried').how).toBe('vote');
  });

  it('an objection to a motion is none to the agenda under it, nor the other way round', () => {
    const moved = does(upTo('agenda'), object('CHN'), move('USA', 'suspend'));
    expect(stage(does(moved, declare))).toBe('suspended');
    const back = does(upTo('agenda'), move('USA', 'suspend'), object('CHN'), unmove('USA'));
    expect(refused(back, declare)).toBe('in order');
  });

  it('the floor and the list that it set aside come back when it falls', () => {
    const speaking = does(upTo('debate'), ask('CHN'), ask('RUS'), give('CHN'), say('CHN'));
    const lost = vote(does(speaking, move('CHN', 'adjourn'), put()), 'against others');
    expect(kinds(lost)).toEqual(['vote.failed', 'motion.lost', 'motion.settled']);
    expect(meeting(lost)).toMatchObject({ list: ['RUS'], floor: { seat: 'CHN', spoken: true } });
    expect(stage(lost)).toBe('debate');
  });

  it('24 October 2017, S/PV.8073: to adjourn until 7 November, four in favour, and the vote goes on', () => {
    const sat = atDebate({ date: '2017-10-24', symbol: 'S/PV.8073', drafts: { D1: ['USA'] } });
    const moved = does(
      sat,
      table('USA', 'D1'),
      move('RUS', 'adjourn-to', '2017-11-07 10:00'),
      ...speaks('RUS'),
      say('RUS'),
      pass('RUS'),
      put(),
    );
    const lost = vote(moved, 'for BOL CHN KAZ RUS; abstaining EGY ETH SEN; against others');
    expect(tally(lost)).toBe('4-8-3');
    expect(outcome(lost, 'motion.lost').motion).toBe('adjourn-to');
    expect(lost.council.meetings).toHaveLength(1);
    expect(stage(lost)).toBe('debate');
  });
});

describe('withdrawing a motion (rule 35)', () => {
  it('is its mover’s, while it is not put', () => {
    const moved = does(upTo('debate'), ask('RUS'), move('CHN', 'suspend'));
    expect(refused(moved, unmove('USA'))).toBe('35 not-your-motion');
    expect(refused(does(moved, put()), unmove('CHN'))).toBe('33 stage');
    const back = does(moved, unmove('CHN'));
    expect(kinds(back)).toEqual(['motion.withdrawn', 'motion.settled']);
    expect(meeting(back)).toMatchObject({ motions: [], list: ['RUS'] });
  });

  it('does not interrupt who speaks on it, and ends its mover’s own statement', () => {
    const moved = does(upTo('debate'), ask('USA'), move('CHN', 'adjourn-to', LATER));
    const speaking = does(moved, ...speaks('RUS'), say('RUS'));
    expect(refused(speaking, unmove('CHN'))).toBe('30 speaker-interrupted');
    const own = does(moved, ...speaks('CHN'), say('CHN'), unmove('CHN'));
    expect(kinds(own)).toEqual(['motion.withdrawn', 'floor.passed', 'motion.settled']);
    expect(meeting(own)).toMatchObject({ floor: null, list: ['USA'], spoken: [] });
  });

  it('brings back the motion below', () => {
    const stacked = does(upTo('debate'), move('CHN', 'adjourn'), move('USA', 'suspend'));
    const back = does(stacked, unmove('USA'));
    expect(kinds(back)).toEqual(['motion.withdrawn', 'motion.returned']);
    expect(refused(back, unmove('CHN'))).toBe('in order');
  });
});
