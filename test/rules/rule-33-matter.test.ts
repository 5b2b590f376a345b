import { describe, expect, it } from 'vitest';
import { REFEREES } from '../../src/procedure/acts.ts';
import type { Act } from '../../src/session/council.ts';
import { declare, move, object, openVoting, put, refer, table } from './acts.ts';
import { does, draft, kinds, meeting, outcome, refused, stage, upTo, vote } from './meeting.ts';

const LATER = '2024-09-11 10:00';

describe('rule 33 (4): to refer the matter', () => {
  const filed = does(upTo('debate'), table('FRA', 'D1'), table('RUS', 'D2'));

  it('names to whom, which no other motion does', () => {
    expect(refused(filed, move('USA', 'refer'))).toBe('table malformed');
    expect(refused(filed, { ...move('USA', 'suspend'), to: 'committee' } as Act)).toBe('table malformed');
    expect(refused(filed, { ...refer('USA', 'committee'), until: LATER } as Act)).toBe('33 bad-time');
    for (const to of REFEREES) expect(refused(filed, refer('USA', to))).toBe('in order');
  });

  it('once it is on the agenda', () => {
    expect(refused(upTo('agenda'), refer('USA', 'committee'))).toBe('33 no-matter');
    expect(refused(upTo('invitations'), refer('USA', 'committee'))).toBe('in order');
  });

  it('takes the drafts with it and ends the consideration', () => {
    const done = does(filed, openVoting, refer('USA', 'secretary-general'), declare);
    expect(kinds(done)).toEqual([
      'motion.carried',
      'motion.settled',
      'draft.referred',
      'draft.referred',
      'meeting.closed',
    ]);
    expect(outcome(done, 'meeting.closed').how).toBe('referred');
    expect(draft(done, 'D1').status).toBe('referred');
    expect(draft(done, 'D3').status).toBe('zero');
    expect(meeting(done).id).toBe('later');
  });

  it('by nine votes, without a veto; if it falls the debate goes on', () => {
    const put4 = does(filed, refer('USA', 'rapporteur'), object('RUS'), put());
    expect(outcome(vote(put4, 'against RUS CHN; for others'), 'meeting.closed').how).toBe('referred');
    const lost = vote(put4, 'for USA; against others');
    expect(stage(lost)).toBe('debate');
    expect(draft(lost, 'D1').status).toBe('tabled');
  });
});

describe('rule 33 (5): to postpone discussion of the question', () => {
  const filed = does(upTo('debate'), table('FRA', 'D1'));

  it('indefinitely: the meeting ends, and the drafts stay before the Council', () => {
    const done = does(filed, move('USA', 'postpone'), declare);
    expect(outcome(done, 'meeting.closed')).toMatchObject({ how: 'postponed', until: null });
    expect(draft(done, 'D1').status).toBe('tabled');
    expect(done.council.meetings.map(({ id }) => id)).toEqual(['first', 'later']);
  });

  it('to a certain day: the next meeting on the question is fixed', () => {
    const done = does(filed, move('USA', 'postpone', LATER), declare);
    expect(outcome(done, 'meeting.closed')).toMatchObject({ how: 'postponed', until: LATER });
    expect(meeting(done)).toMatchObject({ date: '2024-09-11', time: '10:00', continues: 'first' });
    expect(refused(filed, move('USA', 'postpone', '2024-09-09 10:00'))).toBe('33 bad-time');
  });

  it('once the question is on the agenda', () => {
    expect(refused(upTo('agenda'), move('USA', 'postpone'))).toBe('33 no-matter');
  });

  it('lapses when a motion with precedence carries', () => {
    const done = does(filed, move('USA', 'postpone'), refer('CHN', 'committee'), declare);
    expect(kinds(done)).toContain('motion.lapsed');
    expect(outcome(done, 'meeting.closed').how).toBe('referred');
  });
});
