import { describe, expect, it } from 'vitest';
import {
  arrive,
  ask,
  ballot,
  count,
  give,
  leave,
  move,
  object,
  pass,
  point,
  put,
  say,
  sponsor,
  table,
  unmove,
} from './acts.ts';
import {
  casts,
  does,
  facts,
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

describe('rule 13: each member acts through its representative', () => {
  const empty = does(upTo('debate'), leave('MOZ'));

  it('an empty seat neither speaks, moves, raises a point nor submits', () => {
    for (const doing of [ask('MOZ'), move('MOZ', 'adjourn'), point('MOZ'), sponsor('MOZ', 'D1')])
      expect(refused(empty, doing)).toBe('13 no-representative');
    const filed = does(empty, table('FRA', 'D1'));
    expect(refused(does(filed, leave('FRA')), { kind: 'draft.withdraw', by: 'FRA', draft: 'D1' })).toBe(
      '13 no-representative',
    );
  });

  it('its representative may change, and a seat may have several people', () => {
    const two = does(upTo('debate'), arrive('MOZ', 'a second'));
    expect(two.outcomes).toEqual([{ kind: 'seat.arrived', seat: 'MOZ', person: 'a second' }]);
    const changed = does(two, leave('MOZ'));
    expect(changed.outcomes).toEqual([{ kind: 'seat.left', seat: 'MOZ', person: 'MOZ' }]);
    expect(changed.council.people.MOZ).toEqual(['a second']);
    expect(refused(changed, ask('MOZ'))).toBe('in order');
  });

  it('nobody arrives twice, leaves without being there, or takes a seat that is none', () => {
    expect(refused(upTo('debate'), arrive('MOZ', 'MOZ'))).toBe('13 already-present');
    expect(refused(upTo('debate'), leave('MOZ', 'somebody'))).toBe('13 not-present');
    expect(refused(empty, leave('MOZ'))).toBe('13 not-present');
    expect(refused(empty, arrive('XXX'))).toBe('13 unknown-seat');
    expect(refused(empty, leave('XXX'))).toBe('13 unknown-seat');
  });

  it.each([
    '',
    ' padded',
    'two\nlines',
    'turned\u202eround',
    'no\u200bwidth',
    'two\u2028lines',
    'half \ud800 a letter',
    'x'.repeat(81),
  ])('a name is one a record can show, not %j', (name) => {
    expect(refused(empty, arrive('MOZ', name))).toBe('table malformed');
  });

  it('a vote goes on without an empty seat, which is counted absent and still needed', () => {
    const short = ['DZA', 'ECU', 'GUY', 'JPN', 'MLT', 'MOZ', 'KOR'].map((seat) => leave(seat));
    const contested = does(upTo('agenda'), ...short, object('RUS'), put());
    expect(refused(contested, ballot('MOZ', 'for'))).toBe('13 no-representative');
    const rejected = vote(contested, 'for others');
    expect(tally(rejected)).toBe('8-0-0-0-7');
    expect(outcome(rejected, 'vote.failed').result.ballots.absent).toEqual([
      'DZA',
      'ECU',
      'GUY',
      'JPN',
      'MLT',
      'MOZ',
      'KOR',
    ]);
  });

  it('who has voted and leaves has voted; who arrives during the call is asked', () => {
    const put1 = does(upTo('agenda'), leave('MOZ'), object('RUS'), put());
    const left = does(put1, ballot('DZA', 'for'), leave('DZA'));
    expect(meeting(left).vote?.ballots.DZA).toBe('for');
    const others = meeting(left).members.filter((seat) => seat !== 'MOZ' && seat !== 'DZA');
    const back = does(left, arrive('MOZ'), ...others.map((seat) => ballot(seat, 'for')));
    expect(facts(back, (by) => ({ kind: 'result.declare', by }))).toEqual({ notYet: ['MOZ'] });
    const adopted = vote(back, 'against MOZ');
    expect(tally(adopted)).toBe('14-1-0');
  });

  it('who arrives when the call is complete comes too late: every hand has been seen', () => {
    const call = casts(does(upTo('agenda'), leave('MOZ'), object('RUS'), put()), 'for others');
    const back = does(call, arrive('MOZ'));
    expect(refused(back, ballot('MOZ', 'against'))).toBe('40 vote-complete');
    expect(refused(back, count)).toBe('in order');
  });
});

describe('rule 13: walking out stops nothing', () => {
  it('the speaker’s floor is free again', () => {
    const walked = does(upTo('debate'), ...speaks('RUS'), say('RUS'), leave('RUS'));
    expect(kinds(walked)).toEqual(['seat.left', 'floor.passed']);
    expect(meeting(walked)).toMatchObject({ floor: null, spoken: ['RUS'] });
  });

  it('a name leaves the list with its delegation', () => {
    const walked = does(upTo('debate'), ask('RUS'), ask('CHN'), leave('RUS'));
    expect(meeting(walked).list).toEqual(['CHN']);
    expect(meeting(does(walked, give('CHN'))).floor?.seat).toBe('CHN');
  });

  it('an objection stands although who raised it is gone', () => {
    const walked = does(upTo('agenda'), object('RUS'), leave('RUS'));
    expect(stage(does(walked, put()))).toBe('agenda-vote');
  });

  it('a speaker who moved adjournment to a day and left does not get the floor back when the motion falls', () => {
    const speaking = does(
      upTo('debate'),
      ask('CHN'),
      ask('USA'),
      ...speaks('RUS').slice(0, 1),
      give('CHN'),
      say('CHN'),
    );
    const moved = does(speaking, move('CHN', 'adjourn-to', '2024-09-11 10:00'));
    const walked = does(moved, leave('USA'), leave('CHN'));
    expect(kinds(walked)).toEqual(['seat.left', 'floor.passed']);
    const fallen = vote(does(walked, put()), 'against others');
    expect(stage(fallen)).toBe('debate');
    expect(meeting(fallen)).toMatchObject({ floor: null, list: ['RUS'], spoken: ['CHN'] });
    expect(meeting(does(fallen, give('RUS'), pass('RUS'))).list).toEqual([]);
  });

  it('and a delegation that has left withdraws nothing', () => {
    const walked = does(upTo('debate'), move('CHN', 'suspend'), leave('CHN'));
    expect(refused(walked, unmove('CHN'))).toBe('13 no-representative');
  });
});
