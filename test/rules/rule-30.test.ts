import { describe, expect, it } from 'vitest';
import { view } from '../../src/session/view.ts';
import {
  appeal,
  ask,
  ballot,
  challenge,
  count,
  declare,
  give,
  invite,
  leave,
  move,
  object,
  openVoting,
  point,
  put,
  ruling,
  say,
  table,
} from './acts.ts';
import {
  atAgenda,
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

describe('rule 30: a representative may raise a point of order at any time', () => {
  it('which interrupts whoever has the floor', () => {
    const raised = does(upTo('debate'), ...speaks('CHN'), point('USA', 'speaker'));
    expect(stage(raised)).toBe('order-raised');
    expect(raised.outcomes).toEqual([{ kind: 'order.raised', by: 'USA', about: 'speaker' }]);
    expect(meeting(raised).floor?.seat).toBe('CHN');
  });

  it.each(['agenda', 'invitations', 'invitation', 'debate'] as const)('at the stage %s', (reached) => {
    const settled = does(upTo(reached), point('USA'), ruling(false), declare);
    expect(stage(settled)).toBe(reached);
    expect(meeting(settled).point).toBeNull();
  });

  it('but only for a member, and only one at a time', () => {
    expect(refused(upTo('debate'), point('ISL'))).toBe('30 not-member');
    expect(refused(does(upTo('debate'), point('USA')), point('FRA'))).toBe('30 stage');
    expect(refused(does(upTo('debate'), leave('USA')), point('USA'))).toBe('13 no-representative');
  });

  it('about something that is there', () => {
    expect(refused(upTo('debate'), point('USA', 'speaker'))).toBe('30 no-such-point');
    expect(refused(upTo('debate'), point('USA', 'vote'))).toBe('30 no-such-point');
    expect(refused(upTo('debate'), point('USA', 'challenge', 'Q1'))).toBe('30 no-such-point');
    expect(refused(upTo('debate'), point('USA', 'challenge'))).toBe('30 no-such-point');
    expect(refused(upTo('debate'), point('USA', 'other', 'Q1'))).toBe('30 no-such-point');
  });

  it('the meeting was not sitting before it opened, nor while suspended', () => {
    expect(refused(upTo('called'), point('USA'))).toBe('7 stage');
    expect(refused(does(upTo('debate'), move('USA', 'suspend'), declare), point('USA'))).toBe('33 stage');
  });
});

describe('rule 30: the President states a ruling at once', () => {
  const raised = does(upTo('debate'), ...speaks('CHN'), point('USA', 'speaker'));

  it('before anything else', () => {
    for (const doing of [declare, put(), appeal('CHN'), ask('FRA'), move('FRA', 'suspend')])
      expect(refused(raised, doing)).toBe('30 stage');
    expect(refused(raised, { kind: 'order.rule', by: 'USA', upheld: true, words: null })).toBe(
      '30 not-president',
    );
    expect(does(raised, ruling(true)).outcomes).toEqual([{ kind: 'ruling.given', upheld: true }]);
  });

  it('which nobody challenges: it stands, and an upheld point takes the floor back', () => {
    const settled = does(raised, ruling(true), declare);
    expect(outcome(settled, 'order.settled')).toMatchObject({ how: 'unchallenged', upheld: true });
    expect(kinds(settled)).toEqual(['order.settled', 'floor.passed']);
    expect(meeting(settled).floor).toBeNull();
  });

  it('and one not upheld leaves everything as it was', () => {
    const settled = does(raised, ruling(false), declare);
    expect(kinds(settled)).toEqual(['order.settled']);
    expect(meeting(settled).floor?.seat).toBe('CHN');
    expect(stage(settled)).toBe('debate');
  });

  it('although somebody had objected to the agenda: that is another question', () => {
    const ruled = does(upTo('agenda'), object('RUS'), point('USA'), ruling(false));
    expect(view(ruled, 'USA').objections).toEqual([]);
    const settled = does(ruled, declare);
    expect(stage(settled)).toBe('agenda');
    expect(refused(settled, declare)).toBe('9 objection-made');
  });
});

describe('rule 30: if it is challenged it goes to the Council for immediate decision', () => {
  const ruled = does(
    upTo('debate'),
    ask('FRA'),
    ...speaks('CHN').slice(0, 1),
    give('FRA'),
    point('USA', 'speaker'),
    ruling(true),
  );
  const appealed = does(ruled, appeal('FRA'));

  it('by a member', () => {
    expect(refused(ruled, appeal('ISL'))).toBe('30 not-member');
    expect(appealed.outcomes).toEqual([{ kind: 'ruling.appealed', by: 'FRA' }]);
    expect(refused(appealed, declare)).toBe('30 stage');
  });

  it('at once, although there are names on the list and a speaker', () => {
    const called = does(appealed, put());
    expect(outcome(called, 'question.put').question).toEqual({ kind: 'ruling', about: 'speaker' });
    expect(stage(called)).toBe('order-vote');
    expect(refused(called, point('GBR', 'vote'))).toBe('30 stage');
  });

  it('and stands unless overruled: eight of fifteen are not enough', () => {
    const stands = vote(does(appealed, put()), 'for DZA CHN ECU FRA GUY JPN MLT MOZ; against others');
    expect(kinds(stands)).toEqual(['vote.failed', 'order.settled', 'floor.passed']);
    expect(outcome(stands, 'order.settled')).toMatchObject({ how: 'stands', upheld: true });
  });

  it('nine overrule it, over any permanent member', () => {
    const overruled = vote(does(appealed, put()), 'against USA GBR RUS CHN SVN CHE; for others');
    expect(outcome(overruled, 'vote.adopted').result).toMatchObject({ outcome: 'overruled', vetoes: [] });
    expect(outcome(overruled, 'order.settled')).toMatchObject({ how: 'overruled', upheld: false });
    expect(meeting(overruled)).toMatchObject({ floor: { seat: 'FRA' }, list: ['CHN'] });
  });

  it('a ruling against the point, overruled, upholds it', () => {
    const refusal = does(
      upTo('debate'),
      ...speaks('FRA'),
      point('USA', 'speaker'),
      ruling(false),
      appeal('USA'),
      put(),
    );
    const overruled = vote(refusal, 'for others; abstaining FRA');
    expect(outcome(overruled, 'order.settled')).toMatchObject({ how: 'overruled', upheld: true });
    expect(meeting(overruled).floor).toBeNull();
  });
});

describe('rule 30 at real meetings', () => {
  const chaired = (date: string, symbol: string) =>
    does(atDebate({ date, symbol, drafts: {} }), point('USA'), ruling(true), appeal('USA'), put());

  it('29 August 1950, S/PV.492: five to overrule, two against, and the ruling stands for want of seven', () => {
    const stands = vote(
      chaired('1950-08-29', 'S/PV.492'),
      'for CHN CUB ECU NOR USA; against SUN YUG; abstaining others',
    );
    expect(tally(stands)).toBe('5-2-4');
    expect(outcome(stands, 'vote.failed').result).toMatchObject({
      outcome: 'stands',
      because: 'votes',
      required: 7,
    });
    expect(outcome(stands, 'order.settled')).toMatchObject({ how: 'stands', upheld: true });
  });

  it('1 August 1950, S/PV.480: eight overrule the President, who votes on it too', () => {
    const overruled = vote(chaired('1950-08-01', 'S/PV.480'), 'against IND SUN YUG; for others');
    expect(tally(overruled)).toBe('8-3-0');
    expect(outcome(overruled, 'vote.adopted').result).toMatchObject({
      outcome: 'overruled',
      required: 7,
      vetoes: [],
    });
    expect(outcome(overruled, 'order.settled')).toMatchObject({ how: 'overruled', upheld: false });
  });
});

describe('once voting has begun, only about the conduct of the vote (the Rules are silent: the Assembly’s custom)', () => {
  const half = does(
    upTo('debate'),
    table('FRA', 'D1'),
    openVoting,
    put('D1'),
    ballot('FRA', 'for'),
    ballot('USA', 'against'),
  );

  it('nothing else is raised', () => {
    expect(refused(half, point('CHN'))).toBe('30 vote-under-way');
    expect(refused(half, point('CHN', 'speaker'))).toBe('30 vote-under-way');
    expect(stage(does(half, point('CHN', 'vote')))).toBe('order-raised');
  });

  it('not upheld, the call goes on with the ballots that were cast', () => {
    const back = does(half, point('CHN', 'vote'), ruling(false), declare);
    expect(stage(back)).toBe('voting-whole');
    expect(meeting(back).vote?.ballots).toEqual({ FRA: 'for', USA: 'against' });
  });

  it('upheld, the call starts again (S/PV.492: a call has to be complete)', () => {
    const again = does(half, point('CHN', 'vote'), ruling(true), declare);
    expect(stage(again)).toBe('voting-whole');
    expect(meeting(again).vote).toEqual({
      question: { kind: 'draft', draft: 'D1' },
      ballots: {},
      complete: false,
    });
  });

  it('challenged, the ruling is voted on first and then the vote it interrupted goes on', () => {
    const appealed = does(half, point('CHN', 'vote'), ruling(false), appeal('CHN'), put());
    expect(stage(appealed)).toBe('order-vote');
    expect(meeting(appealed).vote?.ballots).toEqual({});
    const stands = vote(appealed, 'against others');
    expect(stage(stands)).toBe('voting-whole');
    expect(meeting(stands)).toMatchObject({
      heldVote: null,
      vote: { question: { kind: 'draft', draft: 'D1' }, ballots: { FRA: 'for', USA: 'against' } },
    });
    const over = vote(does(half, point('CHN', 'vote'), ruling(false), appeal('CHN'), put()), 'for others');
    expect(meeting(over).vote).toEqual({
      question: { kind: 'draft', draft: 'D1' },
      ballots: {},
      complete: false,
    });
    expect(kinds(vote(over, 'for others; against RUS'))).toEqual([
      'vote.failed',
      'draft.failed',
      'assembly.debate-due',
    ]);
    expect(
      vote(over, 'for others').council.meetings[0]?.results.map(({ question }) => question.kind),
    ).toEqual(['ruling', 'draft']);
  });

  it('in a vote on a motion it returns to that vote, and the motion to the debate', () => {
    const moved = does(upTo('debate'), ask('CHN'), move('USA', 'adjourn'), put(), ballot('USA', 'for'));
    const back = vote(does(moved, point('FRA', 'vote'), ruling(true), appeal('USA'), put()), 'for others');
    expect(stage(back)).toBe('motion-vote');
    expect(meeting(back).vote?.ballots).toEqual({ USA: 'for' });
    const rest = meeting(back).members.filter((seat) => seat !== 'USA');
    const lost = does(back, ...rest.map((seat) => ballot(seat, 'against')), count);
    expect(stage(lost)).toBe('debate');
    expect(meeting(lost).list).toEqual(['CHN']);
  });

  it('in a vote on the agenda and on an invitation as well', () => {
    const agenda = does(atAgenda({ date: '2022-01-31' }), object('RUS'), put());
    expect(stage(does(agenda, point('RUS', 'vote'), ruling(false), declare))).toBe('agenda-vote');
    const invitation = does(upTo('invitations'), invite('ISL'), object('USA'), put());
    expect(stage(does(invitation, point('RUS', 'vote'), ruling(false), declare))).toBe('invitation-vote');
  });
});

describe('a point of order about a challenge', () => {
  const challenged = does(
    upTo('debate'),
    ...speaks('FRA'),
    say('FRA', { do: 'assert', claim: 'light' }),
    challenge('FRA', 'MLT', 'light'),
  );

  it('may also be raised while a motion is before the Council', () => {
    const moved = does(challenged, move('FRA', 'suspend'));
    expect(refused(moved, point('MLT', 'challenge', 'Q1'))).toBe('in order');
  });

  it('is not raised during a vote', () => {
    const voting = does(challenged, move('FRA', 'suspend'), put());
    expect(refused(voting, point('MLT', 'challenge', 'Q1'))).toBe('30 vote-under-way');
  });
});
