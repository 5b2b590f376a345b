import { describe, expect, it } from 'vitest';
import {
  ask,
  close,
  closeVoting,
  declare,
  give,
  leave,
  move,
  openVoting,
  pass,
  put,
  say,
  sponsor,
  table,
} from './acts.ts';
import { does, draft, facts, kinds, meeting, refused, stage, unoffered, upTo, vote } from './meeting.ts';

describe('rule 31: drafts are put before the Council in writing', () => {
  it('by those who wrote them', () => {
    const filed = does(upTo('debate'), table('KOR', 'D1'));
    expect(filed.outcomes).toEqual([{ kind: 'draft.tabled', draft: 'D1', by: 'KOR' }]);
    expect(draft(filed, 'D1')).toMatchObject({ status: 'tabled', mover: 'KOR', sponsors: ['KOR'], order: 1 });
    expect(refused(upTo('debate'), table('USA', 'D1'))).toBe('31 not-your-draft');
    expect(refused(upTo('debate'), table('FRA', 'D9'))).toBe('31 no-draft');
    expect(unoffered(upTo('debate'), 'draft.table', 'USA')).toBe('31 not-your-draft');
    expect(unoffered(filed, 'draft.withdraw', 'FRA')).toBe('35 not-your-draft');
    expect(unoffered(upTo('debate'), 'draft.withdraw', 'FRA')).toBe('35 draft-not-tabled');
  });

  it('once', () => {
    expect(refused(does(upTo('debate'), table('KOR', 'D1')), table('FRA', 'D1'))).toBe(
      '32 already-submitted',
    );
  });

  it('from the adoption of the agenda, also while the meeting is suspended', () => {
    expect(refused(upTo('agenda'), table('FRA', 'D1'))).toBe('9 stage');
    expect(refused(upTo('invitations'), table('FRA', 'D1'))).toBe('in order');
    const suspended = does(upTo('debate'), move('USA', 'suspend'), declare);
    expect(refused(suspended, table('FRA', 'D1'))).toBe('in order');
  });
});

describe('rule 32: drafts have precedence in the order of their submission', () => {
  const two = does(upTo('debate'), table('RUS', 'D2'), table('FRA', 'D1'), openVoting);

  it('which the President keeps', () => {
    expect(refused(two, put('D1'))).toBe('32 not-next-draft');
    expect(facts(two, put('D1'))).toEqual({ draft: 'D1', next: 'D2' });
    expect(refused(two, put())).toBe('32 not-next-draft');
    const second = vote(does(two, put('D2')), 'against others');
    expect(stage(second)).toBe('voting');
    expect(stage(does(second, put('D1')))).toBe('voting-whole');
  });

  it('one voted on is not put again', () => {
    const done = vote(does(vote(does(two, put('D2')), 'against others'), put('D1')), 'for others');
    expect(refused(done, put('D1'))).toBe('32 no-draft');
    expect(refused(done, table('FRA', 'D1'))).toBe('32 already-voted-on');
    expect(refused(done, sponsor('GBR', 'D1'))).toBe('32 already-voted-on');
    expect(stage(does(done, closeVoting))).toBe('debate');
  });

  it('without a draft there is no voting to open', () => {
    expect(refused(upTo('debate'), openVoting)).toBe('32 no-draft');
    expect(refused(does(upTo('debate'), table('FRA', 'D1')), { kind: 'voting.open', by: 'FRA' })).toBe(
      '32 not-president',
    );
  });

  it('no other question is put at that stage, and none in the debate', () => {
    expect(refused(upTo('debate'), put('D1'))).toBe('27 stage');
  });

  it('statements before and after the vote are in order (practice)', () => {
    const said = does(two, ask('CHN'), give('CHN'), say('CHN'), pass('CHN'));
    const after = vote(does(said, put('D2')), 'for others');
    expect(kinds(does(after, ask('USA'), give('USA'), say('USA')))).toEqual(['statement.made']);
  });

  it('drafts not put stay before the Council at the next meeting', () => {
    const next = does(two, close);
    expect(meeting(next).id).toBe('later');
    expect(draft(next, 'D2').status).toBe('tabled');
  });
});

describe('co-sponsors (practice: until the vote, also from outside the Council)', () => {
  const filed = does(upTo('debate'), table('KOR', 'D1'));

  it('may join a draft', () => {
    const joined = does(filed, sponsor('GBR', 'D1'), sponsor('ISL', 'D1'));
    expect(joined.outcomes).toEqual([{ kind: 'draft.sponsored', draft: 'D1', by: 'ISL' }]);
    expect(draft(joined, 'D1').sponsors).toEqual(['KOR', 'GBR', 'ISL']);
  });

  it('once, when it is submitted, and as States', () => {
    expect(refused(filed, sponsor('KOR', 'D1'))).toBe('32 already-sponsor');
    expect(refused(filed, sponsor('GBR', 'D2'))).toBe('32 draft-not-tabled');
    expect(refused(filed, sponsor('keeper', 'D1'))).toBe('32 not-participant');
    expect(refused(does(filed, leave('GBR')), sponsor('GBR', 'D1'))).toBe('13 no-representative');
  });
});
