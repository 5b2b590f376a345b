import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import {
  ask,
  call,
  cede,
  declare,
  drawList,
  give,
  invite,
  leave,
  move,
  open,
  openItem,
  pass,
  point,
  ruling,
  say,
  swap,
  unlist,
  unmove,
} from './acts.ts';
import { harbour } from './harbour.ts';
import { does, facts, kinds, meeting, outcome, refused, speaks, unoffered, upTo } from './meeting.ts';

const asked = does(upTo('debate'), ask('CHN'), ask('ISL'), ask('USA'), ask('FRA'));

describe('practice: the order of the members is drawn by lot', () => {
  it('what came out is in the act, and only the members change places', () => {
    const drawn = does(asked, drawList('FRA', 'CHN', 'USA'));
    expect(drawn.outcomes).toEqual([{ kind: 'list.drawn', order: ['FRA', 'CHN', 'USA'] }]);
    expect(meeting(drawn).list).toEqual(['FRA', 'ISL', 'CHN', 'USA']);
  });

  it('it is for the President to have it drawn, between speakers', () => {
    expect(refused(asked, { kind: 'list.draw', by: 'USA', order: ['FRA', 'CHN', 'USA'] })).toBe(
      '27 not-president',
    );
    expect(refused(does(asked, give('CHN')), drawList('FRA', 'USA'))).toBe('27 floor-taken');
    expect(refused(does(asked, move('USA', 'suspend')), drawList('FRA', 'CHN', 'USA'))).toBe('33 stage');
  });

  it('it has each of the members that wait once, and nobody else', () => {
    for (const order of [['FRA', 'CHN'], ['FRA', 'CHN', 'CHN'], ['FRA', 'CHN', 'ISL'], []])
      expect(refused(asked, drawList(...order))).toBe('practice order-incomplete');
    expect(facts(asked, drawList())).toEqual({ list: ['CHN', 'USA', 'FRA'] });
  });

  it('who has spoken on the item, and the President, keep their places', () => {
    const spoke = does(
      upTo('debate'),
      ...speaks('CHN'),
      say('CHN'),
      pass('CHN'),
      ask('CHN'),
      ask('SVN'),
      ask('USA'),
      ask('FRA'),
    );
    expect(meeting(does(spoke, drawList('FRA', 'USA'))).list).toEqual(['CHN', 'SVN', 'FRA', 'USA']);
  });

  it('nobody is drawn twice: whoever asks later comes after', () => {
    const later = does(asked, drawList('FRA', 'CHN', 'USA'), ask('RUS'), ask('GBR'));
    expect(refused(later, drawList('RUS', 'GBR', 'FRA'))).toBe('practice order-incomplete');
    expect(meeting(does(later, drawList('GBR', 'RUS'))).list).toEqual([
      'FRA',
      'ISL',
      'CHN',
      'USA',
      'GBR',
      'RUS',
    ]);
    expect(unoffered(does(asked, drawList('FRA', 'CHN', 'USA')), 'list.draw', 'SVN')).toBe(
      'practice nothing-to-draw',
    );
  });

  it('on another item they are drawn anew', () => {
    const items = does(
      openSession(harbour({ items: ['Lights', 'Buoys'], invited: [] })),
      call,
      open,
      declare,
      openItem,
      ask('CHN'),
      ask('FRA'),
      drawList('FRA', 'CHN'),
      unlist('FRA'),
      unlist('CHN'),
      openItem,
    );
    expect(meeting(items).drawn).toEqual([]);
    expect(meeting(does(items, ask('CHN'), ask('FRA'), drawList('FRA', 'CHN'))).list).toEqual(['FRA', 'CHN']);
  });

  it('who has ceded the chair is one of the members, and is drawn with them (rule 20)', () => {
    const drawn = does(upTo('debate'), ask('SVN'), ask('CHN'), ask('FRA'), drawList('FRA', 'CHN'), cede);
    expect(meeting(does(drawn, drawList('CHN', 'SVN', 'FRA'))).list).toEqual(['CHN', 'SVN', 'FRA']);
  });

  it('one member has no order to draw', () => {
    expect(refused(does(upTo('debate'), ask('CHN'), ask('ISL')), drawList('CHN'))).toBe(
      'practice nothing-to-draw',
    );
  });
});

describe('practice: two delegations change places', () => {
  const proposed = does(asked, swap('CHN', 'FRA'));

  it('one proposes it, and nothing moves yet', () => {
    expect(proposed.outcomes).toEqual([{ kind: 'swap.proposed', by: 'CHN', to: 'FRA' }]);
    expect(meeting(proposed)).toMatchObject({
      list: ['CHN', 'ISL', 'USA', 'FRA'],
      swaps: [{ by: 'CHN', to: 'FRA' }],
    });
  });

  it('it is done when the other proposes the same', () => {
    const done = does(proposed, swap('FRA', 'CHN'));
    expect(done.outcomes).toEqual([{ kind: 'list.swapped', by: 'CHN', to: 'FRA' }]);
    expect(meeting(done)).toMatchObject({ list: ['FRA', 'ISL', 'USA', 'CHN'], swaps: [] });
  });

  it('only with another seat on the list, by one that is on it, and once', () => {
    expect(refused(asked, swap('RUS', 'CHN'))).toBe('27 not-listed');
    expect(refused(asked, swap('CHN', 'RUS'))).toBe('practice not-on-list');
    expect(refused(asked, swap('CHN', 'CHN'))).toBe('practice not-on-list');
    expect(refused(proposed, swap('CHN', 'FRA'))).toBe('practice already-offered-swap');
    expect(unoffered(does(upTo('debate'), ask('CHN')), 'list.swap', 'CHN')).toBe(
      'practice nobody-to-swap-with',
    );
  });

  it('a proposal goes with the place: off the list, to the floor, or away from the table', () => {
    expect(meeting(does(proposed, unlist('CHN'))).swaps).toEqual([]);
    expect(meeting(does(proposed, give('CHN'))).swaps).toEqual([]);
    expect(meeting(does(proposed, leave('FRA'))).swaps).toEqual([]);
    const back = does(proposed, unlist('CHN'), ask('CHN'), swap('FRA', 'CHN'));
    expect(kinds(back)).toEqual(['swap.proposed']);
  });

  it('falls away when the order is drawn', () => {
    const drawn = does(proposed, drawList('FRA', 'CHN', 'USA'));
    expect(meeting(drawn).swaps).toEqual([]);
    expect(kinds(does(drawn, swap('FRA', 'CHN')))).toEqual(['swap.proposed']);
  });

  it('is not touched by the list of a motion: it is about the list of the item', () => {
    const moved = does(proposed, move('USA', 'adjourn-to', '2024-09-11 10:00'), ask('CHN'), ask('FRA'));
    const back = does(moved, unlist('CHN'), give('FRA'), pass('FRA'), unmove('USA'));
    expect(meeting(back).swaps).toEqual([{ by: 'CHN', to: 'FRA' }]);
    const left = does(proposed, move('USA', 'adjourn-to', '2024-09-11 10:00'), leave('FRA'), unmove('USA'));
    expect(meeting(left).swaps).toEqual([]);
  });

  it('outlasts a motion that was not carried', () => {
    const lost = does(proposed, move('USA', 'suspend'), unmove('USA'));
    expect(kinds(does(lost, swap('FRA', 'CHN')))).toEqual(['list.swapped']);
  });
});

describe('practice: in a national capacity the President speaks last of the members', () => {
  const listed = does(upTo('debate'), ask('SVN'), ask('ISL'), ask('CHN'), ask('USA'));

  it('the own name on the list is passed over while other members wait', () => {
    expect(refused(listed, give('SVN'))).toBe('practice president-speaks-last');
    expect(facts(listed, give('SVN'))).toEqual({ list: ['CHN', 'USA'] });
    expect(refused(listed, give('CHN'))).toBe('27 not-next-on-list');
    const heard = does(listed, give('ISL'), pass('ISL'), give('CHN'), pass('CHN'));
    expect(refused(heard, give('SVN'))).toBe('practice president-speaks-last');
    expect(refused(does(heard, give('USA'), pass('USA')), give('SVN'))).toBe('in order');
  });

  it('not for those invited, nor for further statements of members', () => {
    expect(refused(does(upTo('debate'), ask('SVN'), ask('ISL')), give('SVN'))).toBe('in order');
    const further = does(upTo('debate'), ...speaks('CHN'), say('CHN'), pass('CHN'), ask('SVN'), ask('CHN'));
    expect(refused(further, give('SVN'))).toBe('in order');
  });

  it('not on a motion, and not for a further statement of the President', () => {
    const moved = does(listed, move('USA', 'adjourn-to', '2024-09-11 10:00'), ask('SVN'), ask('CHN'));
    expect(refused(moved, give('SVN'))).toBe('in order');
    const again = does(upTo('debate'), ...speaks('SVN'), say('SVN'), pass('SVN'), ask('SVN'), ask('CHN'));
    expect(refused(again, give('SVN'))).toBe('in order');
  });

  it('whoever presides now: it goes with the chair (rule 20)', () => {
    const ceded = does(upTo('debate'), cede, ask('SVN'), ask('CHE'), ask('CHN'));
    expect(refused(ceded, give('SVN'))).toBe('in order');
    expect(refused(does(ceded, give('SVN'), pass('SVN')), give('CHE'))).toBe(
      'practice president-speaks-last',
    );
  });

  it('passing the President over gives the next no precedence', () => {
    const briefed = does(
      upTo('invitations'),
      invite('keeper', 39),
      declare,
      openItem,
      ask('SVN'),
      ask('keeper'),
      ask('CHN'),
    );
    expect(does(briefed, give('keeper')).outcomes).toEqual([
      { kind: 'floor.given', to: 'keeper', further: false },
    ]);
  });
});

describe('the President in a national capacity, and President again', () => {
  const speaking = does(upTo('debate'), ...speaks('SVN'), say('SVN'));

  it('the statement is marked as such, and no other is', () => {
    expect(outcome(speaking, 'statement.made')).toEqual({
      kind: 'statement.made',
      by: 'SVN',
      further: false,
      on: 'item',
      national: true,
    });
    expect(outcome(does(upTo('debate'), ...speaks('CHN'), say('CHN')), 'statement.made')).not.toHaveProperty(
      'national',
    );
  });

  it('at its end the functions of President are resumed', () => {
    expect(kinds(does(speaking, pass('SVN')))).toEqual(['floor.passed', 'chair.resumed']);
    expect(kinds(does(upTo('debate'), ...speaks('CHN'), say('CHN'), pass('CHN')))).toEqual(['floor.passed']);
    expect(kinds(does(upTo('debate'), ...speaks('SVN'), pass('SVN')))).toEqual(['floor.passed']);
  });

  it('also when a point of order ends it', () => {
    const ended = does(speaking, point('CHN', 'speaker'), ruling(true), declare);
    expect(kinds(ended)).toEqual(['order.settled', 'floor.passed', 'chair.resumed']);
  });

  it('practice: nobody changes places with the President, who speaks after the other members', () => {
    const session = does(upTo('debate'), ask('FRA'), ask('CHN'), ask('SVN'));
    expect(refused(session, swap('FRA', 'SVN'))).toBe('practice president-speaks-last');
    expect(refused(session, swap('SVN', 'FRA'))).toBe('practice president-speaks-last');
    expect(refused(session, swap('FRA', 'CHN'))).toBe('in order');
  });
});
