import { describe, expect, it } from 'vitest';
import { arrive, call, leave, open, request } from './acts.ts';
import { does, kinds, meeting, outcome, refused, stage, upTo } from './meeting.ts';

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
    expect(requested.outcomes).toEqual([{ kind: 'meeting.requested', by: 'RUS', rule: 2 }]);
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

describe('rules 7 and 8: the provisional agenda and the notice', () => {
  it('are the call: no meeting opens before it', () => {
    expect(refused(upTo('uncalled'), open)).toBe('2 stage');
    expect(refused(does(upTo('uncalled'), request('RUS')), open)).toBe('2 stage');
    expect(meeting(upTo('called')).agenda).toBe('provisional');
  });

  it('and the President calls the meeting to order', () => {
    expect(refused(upTo('called'), { kind: 'meeting.open', by: 'USA' })).toBe('19 not-president');
    expect(kinds(does(upTo('called'), open))).toEqual(['meeting.opened']);
    expect(refused(does(upTo('called'), leave('SVN')), open)).toBe('13 no-representative');
  });
});
