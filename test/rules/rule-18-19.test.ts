import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/session/open.ts';
import { arrive, call, close, declare, leave, move, open, resume } from './acts.ts';
import { harbour } from './harbour.ts';
import { does, meeting, president, refused, stage, upTo } from './meeting.ts';

describe('rule 18: the presidency goes round in English alphabetical order', () => {
  it.each([
    ['1950-08-29', 'SUN'],
    ['2000-06-23', 'FRA'],
    ['2017-11-16', 'ITA'],
    ['2020-10-05', 'RUS'],
    ['2022-01-31', 'NOR'],
    ['2024-03-28', 'JPN'],
  ])('on %s %s presides', (date, seat) => {
    expect(president(openSession(harbour({ date })))).toBe(seat);
  });

  it('and with it the meeting fixed for the next month', () => {
    const fixed = does(upTo('debate'), move('CHN', 'adjourn-to', '2024-10-01 10:00'), declare);
    const last = fixed.council.meetings.at(-1);
    expect(last).toMatchObject({ date: '2024-10-01', president: 'CHE' });
  });
});

describe('rules 18 and 19: the chair is never empty while the meeting sits', () => {
  it('the last person stays, whatever the Council is doing', () => {
    for (const reached of ['agenda', 'invitations', 'invitation', 'debate'] as const)
      expect(refused(upTo(reached), leave('SVN'))).toBe('18 president-must-stay');
  });

  it('a second person may leave, and both while the meeting does not sit', () => {
    const two = does(upTo('debate'), arrive('SVN'));
    expect(refused(two, leave('SVN'))).toBe('in order');
    const suspended = does(upTo('debate'), move('CHN', 'suspend'), declare, leave('SVN'));
    expect(stage(suspended)).toBe('suspended');
    expect(refused(suspended, resume)).toBe('13 no-representative');
    expect(stage(does(suspended, arrive('SVN'), resume))).toBe('debate');
  });

  it('and a President that left during the meeting before comes back for its own', () => {
    const next = does(upTo('called'), leave('SVN'), arrive('SVN', 'the deputy'), open, declare);
    expect(stage(next)).toBe('invitations');
  });
});

describe('rule 19: the President presides', () => {
  it('and nobody else does what the President does', () => {
    const debate = upTo('debate');
    for (const kind of ['meeting.close', 'voting.open'] as const)
      expect(refused(debate, { kind, by: 'USA' })).toMatch(/not-president$/);
    expect(refused(debate, { kind: 'floor.give', by: 'USA', to: 'USA' })).toBe('27 not-president');
    expect(refused(upTo('invitations'), { kind: 'item.open', by: 'ISL' })).toBe('19 not-president');
    expect(refused(upTo('uncalled'), { kind: 'meeting.call', by: 'ISL' })).toBe('1 not-president');
    expect(stage(does(upTo('uncalled'), call))).toBe('called');
  });

  it('closes the meeting when the list is exhausted, and the session goes to the next one', () => {
    const closed = does(upTo('debate'), close);
    expect(closed.outcomes).toEqual([{ kind: 'meeting.closed', how: 'list-exhausted', until: null }]);
    expect(closed.council.meetings[0]?.closed).toBe(true);
    expect(meeting(closed).id).toBe('later');
    expect(stage(closed)).toBe('uncalled');
  });
});
