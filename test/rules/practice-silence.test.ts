import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { view } from '../../src/session/view.ts';
import * as acts from './acts.ts';
import { harbour } from './harbour.ts';
import { does, draft, kinds, meeting, outcome, refused, stage, unoffered, upTo } from './meeting.ts';

/** D1 is a press statement of France and the Republic of Korea, D2 a draft resolution of the Russian Federation. */
const start = openSession(harbour({ products: { D1: 'press-statement' } }));
const silent = does(start, acts.silence('FRA', 'D1'));

describe('practice: the silence procedure', () => {
  it('a member that holds the pen sends the text with a deadline', () => {
    expect(outcome(silent, 'silence.started')).toEqual({
      kind: 'silence.started',
      draft: 'D1',
      by: 'FRA',
      until: '2024-09-10 17:00',
    });
    expect(draft(silent, 'D1')).toMatchObject({ status: 'silence', mover: 'FRA' });
    expect(refused(start, acts.silence('USA', 'D1'))).toBe('practice not-your-draft');
    expect(refused(start, acts.silence('USA', 'D9'))).toBe('practice no-draft');
  });

  it('only a member does, and only with somebody at its seat', () => {
    expect(refused(start, acts.silence('ISL', 'D3'))).toBe('practice not-member');
    expect(refused(does(start, acts.leave('FRA')), acts.silence('FRA', 'D1'))).toBe('13 no-representative');
  });

  it('the deadline lies after the hour of the meeting', () => {
    for (const until of ['2024-09-10 10:00', '2024-09-09 17:00', '2024-02-30 17:00', 'soon', ''])
      expect(refused(start, acts.silence('FRA', 'D1', until))).toBe('practice bad-deadline');
    expect(refused(start, acts.silence('FRA', 'D1', '2024-09-10 10:01'))).toBe('in order');
  });

  it('the deadline lies within the years whose members are known', () => {
    expect(refused(start, acts.silence('FRA', 'D1', '2027-12-31 17:00'))).toBe('in order');
    expect(refused(start, acts.silence('FRA', 'D1', '2028-01-03 17:00'))).toBe('practice bad-deadline');
  });

  it('nobody breaks it once it has run out, though its end has not come in', () => {
    const over = does(upTo('debate'), acts.silence('RUS', 'D2'), acts.close);
    expect(meeting(over)).toMatchObject({ id: 'later', date: '2024-09-12' });
    expect(refused(over, acts.breaks('USA', 'D2'))).toBe('practice deadline-passed');
    expect(unoffered(over, 'silence.break', 'USA')).toBe('practice no-silence');
    const longer = does(upTo('debate'), acts.silence('RUS', 'D2', '2024-09-12 10:00'), acts.close);
    expect(refused(longer, acts.breaks('USA', 'D2'))).toBe('in order');
    expect(draft(does(over, acts.deadline('D2')), 'D2').status).toBe('agreed');
  });

  it('one silence at a time runs on a text', () => {
    expect(refused(silent, acts.silence('KOR', 'D1'))).toBe('practice silence-over');
    expect(refused(does(silent, acts.deadline('D1')), acts.silence('KOR', 'D1'))).toBe(
      'practice silence-over',
    );
  });

  it('any member breaks it: an elected one has exactly the power of a permanent one', () => {
    for (const seat of ['MLT', 'USA'] as const) {
      const broken = does(silent, acts.breaks(seat, 'D1'));
      expect(outcome(broken, 'silence.broken').by).toBe(seat);
      expect(draft(broken, 'D1')).toMatchObject({ status: 'broken', silence: { brokenBy: seat } });
      expect(refused(broken, acts.issue('D1'))).toBe('practice not-agreed');
    }
  });

  it('nobody else does: not an invited State, not an empty seat, not who sent the text', () => {
    expect(refused(silent, acts.breaks('ISL', 'D1'))).toBe('practice not-member');
    expect(refused(does(silent, acts.leave('MLT')), acts.breaks('MLT', 'D1'))).toBe('13 no-representative');
    expect(refused(silent, acts.breaks('FRA', 'D1'))).toBe('practice own-silence');
  });

  it('there is nothing to break once it is broken, or over', () => {
    expect(refused(start, acts.breaks('MLT', 'D1'))).toBe('practice no-silence');
    expect(refused(does(silent, acts.breaks('MLT', 'D1')), acts.breaks('USA', 'D1'))).toBe(
      'practice no-silence',
    );
    expect(refused(does(silent, acts.deadline('D1')), acts.breaks('USA', 'D1'))).toBe('practice no-silence');
    expect(unoffered(start, 'silence.break', 'USA')).toBe('practice no-silence');
    expect(unoffered(silent, 'silence.break', 'FRA')).toBe('practice no-silence');
  });

  it('a text whose silence was broken is negotiated and sent again', () => {
    const again = does(silent, acts.breaks('MLT', 'D1'), acts.silence('KOR', 'D1', '2024-09-11 12:00'));
    expect(draft(again, 'D1')).toMatchObject({
      status: 'silence',
      mover: 'KOR',
      silence: { by: 'KOR', until: '2024-09-11 12:00', brokenBy: null },
    });
  });

  it('time comes in from outside: nobody at the table ends a silence', () => {
    expect(refused(silent, { kind: 'silence.end', by: 'SVN', draft: 'D1' })).toBe('practice not-time');
    const agreed = does(silent, acts.deadline('D1'));
    expect(kinds(agreed)).toEqual(['draft.agreed']);
    expect(draft(agreed, 'D1').status).toBe('agreed');
    expect(refused(agreed, acts.deadline('D1'))).toBe('practice no-silence');
  });

  it('everybody sees it', () => {
    expect(view(silent, 'MLT').drafts[0]?.silence).toEqual({
      by: 'FRA',
      until: '2024-09-10 17:00',
      brokenBy: null,
    });
  });
});

describe('practice: where a silence runs', () => {
  it('outside the chamber, before the meeting, during the debate, in consultations and while suspended', () => {
    const requested = does(start, acts.request('FRA'));
    const called = does(requested, acts.call);
    const debate = does(called, acts.open, acts.declare, acts.openItem);
    const suspended = does(debate, acts.move('USA', 'suspend'), acts.declare);
    const informal = does(
      openSession(harbour({ format: 'consultations', products: { D1: 'press-statement' } })),
      acts.call,
      acts.begin,
    );
    for (const place of [requested, called, debate, suspended, informal]) {
      const done = does(place, acts.silence('FRA', 'D1'), acts.deadline('D1'));
      expect([stage(done), draft(done, 'D1').status]).toEqual([stage(place), 'agreed']);
    }
  });

  it('not while the agenda, an invitation, a motion or a vote is before the Council', () => {
    const motion = does(upTo('debate'), acts.move('USA', 'adjourn'));
    const vote = does(upTo('debate'), acts.table('RUS', 'D2'), acts.openVoting, acts.put('D2'));
    for (const place of [upTo('agenda'), upTo('invitations'), motion, vote])
      expect(refused(place, acts.silence('FRA', 'D1'))).toMatch(/ stage$/);
  });
});

describe('practice: a draft resolution under silence', () => {
  const resolution = does(upTo('debate'), acts.silence('RUS', 'D2'));

  it('is not submitted while the silence runs', () => {
    expect(refused(resolution, acts.table('RUS', 'D2'))).toBe('practice silence-over');
    expect(refused(resolution, acts.sponsor('CHN', 'D2'))).toBe('32 draft-not-tabled');
  });

  it('is submitted all the same afterwards, agreed or not: it informs, and decides nothing', () => {
    for (const end of [acts.deadline('D2'), acts.breaks('USA', 'D2')]) {
      const tabled = does(resolution, end, acts.table('RUS', 'D2'), acts.openVoting);
      expect(draft(tabled, 'D2')).toMatchObject({ status: 'tabled', sponsors: ['RUS'] });
      expect(stage(does(tabled, acts.put('D2')))).toBe('voting-whole');
    }
  });

  it('and goes under no silence once it is before the Council', () => {
    const tabled = does(upTo('debate'), acts.table('RUS', 'D2'));
    expect(refused(tabled, acts.silence('RUS', 'D2'))).toBe('practice silence-over');
  });
});
