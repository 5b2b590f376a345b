import { describe, expect, it } from 'vitest';
import {
  appeal,
  arrive,
  ask,
  declare,
  give,
  invite,
  leave,
  move,
  object,
  openItem,
  pass,
  point,
  put,
  ruling,
  say,
  whoObjects,
} from './acts.ts';
import { atAgenda, does, kinds, meeting, outcome, refused, stage, tally, upTo, vote } from './meeting.ts';

describe('rule 39: the Council may invite persons competent to supply information', () => {
  it('as under rule 37, without objection', () => {
    const invited = does(upTo('invitations'), invite('keeper', 39), declare);
    expect(meeting(invited).participants).toEqual([{ seat: 'keeper', rule: 39 }]);
    expect(kinds(does(invited, openItem, ask('keeper'), give('keeper'), say('keeper')))).toEqual([
      'statement.made',
    ]);
  });

  it('they inform, and move nothing', () => {
    const invited = does(upTo('invitations'), invite('keeper', 39), declare, openItem);
    expect(refused(invited, move('keeper', 'adjourn'))).toBe('33 not-member');
    expect(refused(invited, point('keeper'))).toBe('30 not-member');
  });

  it('one who is not there is not heard, and the meeting goes on', () => {
    const absent = does(upTo('invitations'), leave('keeper'), invite('keeper', 39), declare, openItem);
    expect(refused(absent, ask('keeper'))).toBe('13 no-representative');
    expect(stage(does(absent, (by) => ({ kind: 'meeting.close', by })))).toBe('uncalled');
    expect(refused(does(absent, arrive('keeper', 'a deputy')), ask('keeper'))).toBe('in order');
  });

  it('one whose turn comes and who says nothing has said nothing', () => {
    const invited = does(
      upTo('invitations'),
      invite('keeper', 39),
      declare,
      openItem,
      ask('keeper'),
      give('keeper'),
      pass('keeper'),
    );
    expect(outcome(invited, 'floor.passed')).toEqual({
      kind: 'floor.passed',
      by: 'keeper',
      spoken: false,
      challenge: null,
    });
  });

  it('5 October 2020, S/PV.8764: put as who agrees to invite, three votes, and the briefer is not heard', () => {
    const setting = {
      date: '2020-10-05',
      symbol: 'S/PV.8764',
      invited: [{ seat: 'briefer', rule: 39 as const }],
      drafts: {},
    };
    const proposed = does(atAgenda(setting), declare, invite('briefer', 39));
    expect(meeting(proposed).president).toBe('RUS');
    const contested = does(proposed, object('GBR'), object('USA'));
    expect(refused(contested, declare)).toBe('39 objection-made');
    const voted = vote(
      does(contested, put()),
      'for CHN RUS ZAF; against BEL EST FRA DEU GBR USA; abstaining others',
    );
    expect(tally(voted)).toBe('3-6-6');
    expect(outcome(voted, 'invitation.refused')).toEqual({
      kind: 'invitation.refused',
      who: 'briefer',
      rule: 39,
    });
    expect(refused(does(voted, openItem), ask('briefer'))).toBe('39 not-participant');
  });
});

describe('rule 39: how the question is put, 5 October 2020 (S/PV.8764) both ways', () => {
  const agenda = does(
    atAgenda({
      date: '2020-10-05',
      symbol: 'S/PV.8764',
      invited: [{ seat: 'briefer', rule: 39 as const }],
      drafts: {},
    }),
    declare,
  );

  it('put as who objects, the six that object are too few, and the briefer is heard', () => {
    const proposed = does(agenda, whoObjects('briefer'), object('GBR'), put());
    expect(outcome(proposed, 'question.put').question).toEqual({
      kind: 'invitation',
      who: 'briefer',
      rule: 39,
      framed: 'exclude',
    });
    const voted = vote(proposed, 'for BEL EST FRA DEU GBR USA; against CHN RUS ZAF; abstaining others');
    expect(tally(voted)).toBe('6-3-6');
    expect(kinds(voted)).toEqual(['vote.failed', 'invitation.accepted']);
    expect(refused(does(voted, openItem), ask('briefer'))).toBe('in order');
  });

  it('nine that object keep the person out', () => {
    const proposed = does(agenda, whoObjects('briefer'), object('GBR'), put());
    const voted = vote(proposed, 'against CHN RUS ZAF; abstaining VNM TUN NER; for others');
    expect(tally(voted)).toBe('9-3-3');
    expect(kinds(voted)).toEqual(['vote.adopted', 'invitation.refused']);
  });

  it('without an objection it is so decided, whichever way it is asked', () => {
    expect(kinds(does(agenda, whoObjects('briefer'), declare))).toEqual(['invitation.accepted']);
  });

  it('the wording is the President’s to choose', () => {
    expect(refused(agenda, whoObjects('briefer')('GBR'))).toBe('39 not-president');
  });

  it('and may be challenged: a point of order that is upheld turns the question round', () => {
    const proposed = does(agenda, whoObjects('briefer'), object('GBR'), point('GBR', 'framing'));
    const upheld = does(proposed, ruling(true), declare);
    expect(stage(upheld)).toBe('invitation');
    expect(meeting(upheld).proposal?.framed).toBe('invite');
    const voted = vote(
      does(upheld, put()),
      'for CHN RUS ZAF; against BEL EST FRA DEU GBR USA; abstaining others',
    );
    expect(kinds(voted)).toEqual(['vote.failed', 'invitation.refused']);
    const denied = does(proposed, ruling(false), appeal('GBR'), put());
    const stands = vote(denied, 'for BEL EST FRA DEU GBR USA; against CHN RUS ZAF; abstaining others');
    expect(meeting(stands).proposal?.framed).toBe('exclude');
  });

  it('there is no such point where no invitation is before the Council', () => {
    expect(refused(agenda, point('GBR', 'framing'))).toBe('30 no-such-point');
  });
});
