import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { arrive, call, leave, open, openVoting, put, request, table, writes } from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { atDebate, does, kinds, meeting, outcome, refused, stage, upTo } from './meeting.ts';

describe('rule 1: the President calls meetings', () => {
  it('at any time the President thinks it necessary', () => {
    const called = does(upTo('uncalled'), call);
    expect(stage(called)).toBe('called');
    expect(outcome(called, 'meeting.called').rule).toBe(1);
  });

  it('and nobody else', () => {
    expect(refused(upTo('uncalled'), { kind: 'meeting.call', by: 'USA' })).toBe('1 not-president');
  });

  it('through a representative', () => {
    const empty = does(upTo('uncalled'), leave('SVN'));
    expect(refused(empty, call)).toBe('13 no-representative');
    expect(stage(does(empty, arrive('SVN'), call))).toBe('called');
  });
});

describe('rule 2: the President calls a meeting at the request of any member', () => {
  it('which the Council sees as its basis', () => {
    const requested = does(upTo('uncalled'), request('RUS'));
    expect(stage(requested)).toBe('requested');
    expect(requested.outcomes).toEqual([{ kind: 'meeting.requested', by: 'RUS', rule: 2, basis: 'member' }]);
    expect(outcome(does(requested, call), 'meeting.called').rule).toBe(2);
  });

  it('a second member may join it, also once the meeting is called', () => {
    const joined = does(upTo('uncalled'), request('RUS'), request('USA'), call, request('CHN'));
    expect(meeting(joined).requests.map(({ by }) => by)).toEqual(['RUS', 'USA', 'CHN']);
  });

  it('once each', () => {
    const requested = does(upTo('uncalled'), request('RUS'));
    expect(refused(requested, request('RUS'))).toBe('2 already-requested');
  });

  it('is a letter: nobody has to sit at the table for it', () => {
    expect(stage(does(upTo('uncalled'), leave('RUS'), request('RUS')))).toBe('requested');
  });

  it('comes before the meeting, not during it', () => {
    expect(refused(upTo('agenda'), request('RUS'))).toBe('9 stage');
  });
});

describe('rule 3: and when a State brings a matter under Article 35', () => {
  it('that is not a member of the Council', () => {
    const requested = does(upTo('uncalled'), request('ISL', 3));
    expect(outcome(does(requested, call), 'meeting.called').rule).toBe(3);
  });

  it('but a member asks under rule 2, and a State outside under rule 3', () => {
    expect(refused(upTo('uncalled'), request('RUS', 3))).toBe('2 not-entitled-to-request');
    expect(refused(upTo('uncalled'), request('ISL', 2))).toBe('2 not-entitled-to-request');
  });

  it('not somebody who would be heard under rule 39, nor a seat nobody knows', () => {
    expect(refused(upTo('uncalled'), request('keeper', 3))).toBe('3 not-entitled-to-request');
    expect(refused(upTo('uncalled'), request('XXX', 3))).toBe('3 not-entitled-to-request');
  });
});

describe('rule 3: and when another organ brings one', () => {
  it('the Assembly, which has no seat: its letter comes in from outside, on either ground of Article 11', () => {
    const asked = does(upTo('uncalled'), writes('assembly-question'));
    expect(stage(asked)).toBe('requested');
    expect(outcome(does(asked, call), 'meeting.called')).toMatchObject({
      rule: 3,
      basis: 'assembly-question',
    });
    const both = does(asked, writes('assembly-situation'));
    expect(meeting(both).requests.map(({ basis }) => basis)).toEqual([
      'assembly-question',
      'assembly-situation',
    ]);
    expect(refused(both, writes('assembly-question'))).toBe('3 already-requested');
    expect(refused(asked, writes('assembly-question'))).toBe('3 already-requested');
  });

  it('and says which: a letter without a ground, or on another’s, is none', () => {
    expect(refused(upTo('uncalled'), request('WORLD', 3))).toBe('table malformed');
    expect(refused(upTo('uncalled'), writes('member'))).toBe('2 not-entitled-to-request');
    expect(refused(upTo('uncalled'), { kind: 'meeting.request', by: 'RUS', rule: 3, basis: 'dispute' })).toBe(
      '2 not-entitled-to-request',
    );
  });

  it('the Secretary-General, under Article 99', () => {
    const asked = does(upTo('uncalled'), request('SG', 3));
    expect(outcome(asked, 'meeting.requested').basis).toBe('secretary-general');
    expect(refused(asked, request('SG', 3))).toBe('3 already-requested');
    expect(refused(upTo('uncalled'), request('SG', 2))).toBe('2 not-entitled-to-request');
  });

  it('the call names the ground of the first request', () => {
    const called = does(upTo('uncalled'), request('ISL', 3), request('RUS'), call);
    expect(outcome(called, 'meeting.called')).toMatchObject({ rule: 3, basis: 'dispute' });
    expect(outcome(does(upTo('uncalled'), call), 'meeting.called').basis).toBeNull();
  });
});

const calling = (setting: Setting) => does(openSession(harbour(setting)), call);

describe('rule 1: no more than fourteen days lie between two meetings', () => {
  it('the fifteenth is remarked, and keeps no meeting from being held', () => {
    const late = calling({ date: '2024-09-10', lastMeeting: '2024-08-26' });
    expect(outcome(late, 'interval.exceeded').days).toBe(15);
    expect(stage(does(late, open))).toBe('agenda');
  });

  it('the fourteenth is not, nor is anything where the last meeting is not known', () => {
    expect(kinds(calling({ date: '2024-09-10', lastMeeting: '2024-08-27' }))).toEqual(['meeting.called']);
    expect(kinds(calling({ date: '2024-09-10' }))).toEqual(['meeting.called']);
  });

  it('meetings of the session count from one another', () => {
    const first = does(upTo('debate'), { kind: 'meeting.close', by: 'SVN' }, call);
    expect(meeting(first).id).toBe('later');
    expect(kinds(first)).toEqual(['meeting.called']);
    const later = openSession(harbour({ lastMeeting: '2024-01-01' }), { from: 'later' });
    expect(later.council.lastMeeting).toBe('2024-09-10');
  });
});

describe('rule 8: the provisional agenda goes out three days ahead, or, where it is urgent, with the notice', () => {
  it('three days are in time, less is remarked and not refused', () => {
    expect(kinds(calling({ date: '2024-09-10', notice: '2024-09-07 10:00' }))).toEqual(['meeting.called']);
    const urgent = calling({ date: '2024-09-10', notice: '2024-09-10 08:30' });
    expect(outcome(urgent, 'notice.short').hours).toBe(1);
    expect(stage(urgent)).toBe('called');
  });
});

describe('rule 26: documents go out in good time', () => {
  const putting = (circulated?: string) =>
    does(
      atDebate({
        date: '2024-09-10',
        drafts: { D1: ['FRA'] },
        ...(circulated === undefined ? {} : { circulated }),
      }),
      table('FRA', 'D1'),
      openVoting,
      put('D1'),
    );

  it('a text put less than a day after it went out is remarked, and put', () => {
    const late = putting('2024-09-09 18:00');
    expect(outcome(late, 'document.late')).toEqual({ kind: 'document.late', draft: 'D1', hours: 16 });
    expect(stage(late)).toBe('voting-whole');
  });

  it('one of the day before is not, nor one of which that is not known', () => {
    expect(kinds(putting('2024-09-09 10:00'))).toEqual(['question.put']);
    expect(kinds(putting())).toEqual(['question.put']);
  });
});

describe('rules 7 and 8: the provisional agenda and the notice', () => {
  it('are the call: no meeting opens before it', () => {
    expect(refused(upTo('uncalled'), open)).toBe('8 call-first');
    expect(refused(does(upTo('uncalled'), request('RUS')), open)).toBe('8 call-first');
    expect(meeting(upTo('called')).agenda).toBe('provisional');
  });

  it('and the President calls the meeting to order', () => {
    expect(refused(upTo('called'), { kind: 'meeting.open', by: 'USA' })).toBe('19 not-president');
    expect(kinds(does(upTo('called'), open))).toEqual(['meeting.opened']);
    expect(refused(does(upTo('called'), leave('SVN')), open)).toBe('13 no-representative');
  });
});
