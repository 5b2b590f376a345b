import { describe, expect, it } from 'vitest';
import {
  answer,
  appeal,
  ask,
  call,
  challenge,
  close,
  declare,
  give,
  invite,
  leave,
  move,
  news,
  offer,
  open,
  openItem,
  pass,
  point,
  put,
  resume,
  ruling,
  say,
} from '../rules/acts.ts';
import { does, kinds, meeting, outcome, refused, speaks, unoffered, upTo, vote } from '../rules/meeting.ts';
import { asked, light, offered, question, status, waiting } from './asked.ts';

describe('silence', () => {
  it('is letting an offered floor pass', () => {
    const silent = does(offered, pass('MLT'));
    expect(kinds(silent)).toEqual(['floor.passed', 'claim.unanswered']);
    expect(outcome(silent, 'claim.unanswered')).toMatchObject({
      challenge: 'Q1',
      by: 'FRA',
      to: 'MLT',
      at: 'floor-passed',
    });
    expect(question(silent)).toMatchObject({ status: 'unanswered', settledIn: silent.council.entry });
    expect(status(silent)).toBe('unanswered');
  });

  it('which costs nobody its place on the list of speakers', () => {
    const silent = does(waiting, ask('MLT'), offer('MLT', 'Q1'), pass('MLT'));
    expect(meeting(silent).list).toEqual(['MLT']);
  });

  it('also by speaking of something else', () => {
    const spoke = does(offered, say('MLT'), pass('MLT'));
    expect(outcome(spoke, 'floor.passed').spoken).toBe(true);
    expect(question(spoke).status).toBe('unanswered');
  });

  it('or leaving with the floor', () => {
    const walked = does(offered, leave('MLT'));
    expect(kinds(walked)).toEqual(['seat.left', 'floor.passed', 'claim.unanswered']);
    expect(question(walked).status).toBe('unanswered');
  });

  it('not passing a floor that was one’s own turn: the question stays open', () => {
    const passed = does(waiting, ...speaks('MLT'), pass('MLT'));
    expect(kinds(passed)).toEqual(['floor.passed']);
    expect(question(passed).status).toBe('open');
    expect(refused(passed, offer('MLT', 'Q1'))).toBe('in order');
  });

  it('at the close, for every question still open', () => {
    const two = does(
      upTo('debate'),
      ...speaks('RUS'),
      say('RUS', { do: 'assert', claim: 'chart' }),
      challenge('RUS', 'GBR', 'chart'),
      pass('RUS'),
    );
    const closed = does(
      two,
      ...speaks('FRA'),
      say('FRA', light),
      challenge('FRA', 'MLT', 'light'),
      pass('FRA'),
      close,
    );
    expect(kinds(closed)).toEqual(['meeting.closed', 'claim.unanswered', 'claim.unanswered']);
    expect(closed.council.ledger.challenges.map((one) => one.status)).toEqual(['unanswered', 'unanswered']);
    expect(outcome(does(waiting, close), 'claim.unanswered').at).toBe('close');
  });

  it('at the close, not by passing, when the Council adjourns while the seat has the offered floor', () => {
    const adjourned = does(offered, move('MLT', 'adjourn'), declare);
    expect(outcome(adjourned, 'claim.unanswered').at).toBe('close');
    expect(question(adjourned).status).toBe('unanswered');
  });

  it('a suspension is not a close, and the seat has its floor again', () => {
    const resumed = does(offered, move('MLT', 'suspend'), declare, resume);
    expect(question(resumed).status).toBe('open');
    expect(meeting(resumed).floor).toEqual({ seat: 'MLT', challenge: 'Q1', spoken: false });
    expect(question(does(resumed, answer('MLT', 'Q1', 'deny'))).status).toBe('answered');
  });

  it('leaving while a motion has set the offered floor aside is silence as well', () => {
    const walked = does(offered, move('MLT', 'adjourn'), leave('MLT'));
    expect(kinds(walked)).toEqual(['seat.left', 'floor.passed', 'claim.unanswered']);
    expect(meeting(vote(does(walked, put()), 'against others')).floor).toBeNull();
  });

  it('is of its meeting: the next one starts without open questions', () => {
    const next = does(waiting, close, call, open, declare, openItem);
    expect(unoffered(next, 'floor.offer', 'SVN')).toBe('table no-open-challenge');
    expect(status(next)).toBe('unanswered');
  });
});

describe('a point of order about a challenge (rule 30)', () => {
  it('upheld, sets it aside: the claim stands as before', () => {
    const ruled = does(asked, point('MLT', 'challenge', 'Q1'), ruling(true));
    const settled = does(ruled, declare);
    expect(kinds(settled)).toEqual(['order.settled', 'challenge.set-aside']);
    expect(question(settled)).toMatchObject({ status: 'set-aside', settledIn: settled.council.entry });
    expect(status(settled)).toBe('asserted');
    expect(meeting(settled).floor?.seat).toBe('FRA');
  });

  it('not upheld, or upheld and overruled, leaves it open', () => {
    expect(question(does(asked, point('MLT', 'challenge', 'Q1'), ruling(false), declare)).status).toBe(
      'open',
    );
    const appealed = does(asked, point('MLT', 'challenge', 'Q1'), ruling(true), appeal('FRA'), put());
    expect(question(vote(appealed, 'for others')).status).toBe('open');
    expect(question(vote(appealed, 'for FRA; against others')).status).toBe('set-aside');
  });

  it('set aside, it is not answered, nor unanswered at the close, and may be put again', () => {
    const aside = does(asked, point('MLT', 'challenge', 'Q1'), ruling(true), declare);
    expect(refused(aside, challenge('FRA', 'MLT', 'light'))).toBe('in order');
    expect(kinds(does(aside, pass('FRA'), close))).toEqual(['meeting.closed']);
    expect(refused(aside, point('MLT', 'challenge', 'Q1'))).toBe('30 no-such-point');
  });

  it('an offered floor taken back by a ruling is no silence, and is not offered again', () => {
    const taken = does(offered, point('USA', 'speaker'), ruling(true), declare);
    expect(kinds(taken)).toEqual(['order.settled', 'floor.passed']);
    expect(question(taken).status).toBe('open');
    expect(refused(taken, offer('MLT', 'Q1'))).toBe('table already-offered');
    const own = does(taken, ask('MLT'), give('MLT'), answer('MLT', 'Q1', 'revise'));
    expect(question(own).status).toBe('answered');
    expect(outcome(does(taken, close), 'claim.unanswered').at).toBe('close');
  });
});

describe('somebody invited', () => {
  it('is challenged and answers like a member', () => {
    const reported = does(
      upTo('debate'),
      news('gazette'),
      ...speaks('FRA'),
      challenge('FRA', 'ISL', 'buoy'),
      pass('FRA'),
    );
    const answered = does(reported, offer('ISL', 'Q1'), answer('ISL', 'Q1', 'confirm'));
    expect(status(answered, 'buoy')).toBe('confirmed');
  });

  it('and challenges like one', () => {
    const invited = does(
      upTo('invitations'),
      invite('keeper', 39),
      declare,
      openItem,
      ...speaks('FRA'),
      say('FRA', light),
      pass('FRA'),
    );
    expect(refused(does(invited, ...speaks('keeper')), challenge('keeper', 'FRA', 'light'))).toBe('in order');
  });
});
