import { describe, expect, it } from 'vitest';
import {
  ask,
  close,
  declare,
  give,
  invite,
  leave,
  move,
  openItem,
  openVoting,
  pass,
  point,
  put,
  ruling,
  say,
  table,
  unlist,
} from './acts.ts';
import { does, facts, kinds, meeting, outcome, refused, speaks, stage, upTo } from './meeting.ts';

describe('rule 27: the President calls on representatives in the order in which they asked', () => {
  const asked = does(upTo('debate'), ask('CHN'), ask('USA'), ask('ISL'));

  it('first come, first called', () => {
    expect(meeting(asked).list).toEqual(['CHN', 'USA', 'ISL']);
    expect(refused(asked, give('USA'))).toBe('27 not-next-on-list');
    expect(facts(asked, give('USA'))).toEqual({ to: 'USA', next: ['CHN'] });
    const given = does(asked, give('CHN'));
    expect(given.outcomes).toEqual([{ kind: 'floor.given', to: 'CHN', further: false }]);
    expect(meeting(given)).toMatchObject({ list: ['USA', 'ISL'], floor: { seat: 'CHN', spoken: false } });
  });

  it('nobody is on the list twice, or asks with the floor', () => {
    expect(refused(asked, ask('USA'))).toBe('27 already-listed');
    expect(facts(asked, ask('USA'))).toEqual({ place: 2 });
    expect(refused(does(asked, give('CHN')), ask('CHN'))).toBe('27 has-floor');
  });

  it('one may take one’s name off, and nobody else’s is moved', () => {
    expect(meeting(does(asked, unlist('USA'))).list).toEqual(['CHN', 'ISL']);
    expect(refused(asked, unlist('FRA'))).toBe('27 not-listed');
  });

  it('one speaks only with the floor', () => {
    expect(refused(asked, say('CHN'))).toBe('27 not-your-floor');
    const given = does(asked, give('CHN'));
    expect(facts(given, say('USA'))).toEqual({ seat: 'USA', holder: 'CHN' });
    expect(refused(given, pass('USA'))).toBe('27 not-your-floor');
    expect(refused(given, give('USA'))).toBe('27 floor-taken');
    expect(kinds(does(given, say('CHN')))).toEqual(['statement.made']);
  });

  it('letting the floor go is the end of the statement; nothing forces anybody to speak', () => {
    expect(outcome(does(asked, give('CHN'), say('CHN'), pass('CHN')), 'floor.passed').spoken).toBe(true);
    expect(outcome(does(asked, give('CHN'), pass('CHN')), 'floor.passed').spoken).toBe(false);
  });

  it('somebody heard under rule 39 may be called before the list (rule 29 gives rapporteurs as much)', () => {
    const invited = does(
      upTo('invitations'),
      invite('keeper', 39),
      declare,
      openItem,
      ask('CHN'),
      ask('keeper'),
    );
    expect(meeting(does(invited, give('keeper'))).list).toEqual(['CHN']);
  });

  it('with nobody on the list there is nobody to call', () => {
    expect(refused(upTo('debate'), give('CHN'))).toBe('27 list-empty');
  });
});

describe('the Rules know no right of reply and no closure of debate', () => {
  const spoke = does(upTo('debate'), ...speaks('CHN'), say('CHN'), pass('CHN'));

  it('who speaks again makes a further statement', () => {
    const again = does(spoke, ...speaks('CHN'));
    expect(outcome(again, 'floor.given').further).toBe(true);
    expect(outcome(does(again, say('CHN')), 'statement.made')).toMatchObject({ further: true, on: 'item' });
  });

  it('who let the floor pass unused has not spoken', () => {
    const silent = does(upTo('debate'), ...speaks('CHN'), pass('CHN'), ...speaks('CHN'));
    expect(outcome(silent, 'floor.given').further).toBe(false);
  });

  it('what was said on a motion is no statement on the item, nor the floor for it a further one', () => {
    const moved = does(spoke, move('USA', 'adjourn-to', '2024-09-11 10:00'), ...speaks('CHN'));
    expect(outcome(moved, 'floor.given').further).toBe(false);
    expect(outcome(does(moved, say('CHN')), 'statement.made')).toMatchObject({
      further: false,
      on: 'motion',
    });
    const other = does(
      upTo('debate'),
      move('USA', 'adjourn-to', '2024-09-11 10:00'),
      ...speaks('FRA'),
      say('FRA'),
      pass('FRA'),
    );
    expect(meeting(other).spoken).toEqual([]);
  });

  it('a meeting with names on the list, or a speaker, is not closed', () => {
    expect(refused(does(upTo('debate'), ask('CHN')), close)).toBe('27 speakers-remain');
    expect(refused(does(upTo('debate'), ...speaks('CHN')), close)).toBe('27 floor-taken');
    expect(refused(spoke, close)).toBe('in order');
  });

  it('nor is a draft put while somebody waits to speak before the vote', () => {
    const voting = does(upTo('debate'), table('FRA', 'D1'), ask('CHN'), openVoting);
    expect(stage(voting)).toBe('voting');
    expect(refused(voting, put('D1'))).toBe('27 speakers-remain');
    expect(refused(does(upTo('debate'), table('FRA', 'D1'), ...speaks('CHN')), openVoting)).toBe(
      '27 floor-taken',
    );
  });
});

describe('who takes part', () => {
  it('members and those invited, with or without vote', () => {
    expect(refused(upTo('debate'), ask('ISL'))).toBe('in order');
    expect(refused(upTo('debate'), ask('keeper'))).toBe('39 not-participant');
    expect(refused(does(upTo('debate'), leave('ISL')), ask('ISL'))).toBe('13 no-representative');
  });

  it('nobody speaks while a point of order is pending', () => {
    const raised = does(upTo('debate'), ...speaks('CHN'), point('USA', 'speaker'));
    expect(refused(raised, say('CHN'))).toBe('30 stage');
    expect(refused(does(raised, ruling(false), declare), say('CHN'))).toBe('in order');
  });
});
