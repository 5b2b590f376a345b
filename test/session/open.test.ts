import { describe, expect, it } from 'vitest';
import { membersOn } from '../../src/council/members.ts';
import { meetingIds, openSession } from '../../src/session/open.ts';
import { harbour } from '../rules/harbour.ts';

describe('a session opened from a scenario', () => {
  const { council, position } = openSession(harbour());

  it('starts before anybody has asked for the meeting, with everybody at the table', () => {
    expect(position.stage).toBe('uncalled');
    expect(council).toMatchObject({ current: 0, entry: 0, submitted: 0 });
    expect(council.cast.map(({ seat }) => seat)).toEqual([...membersOn('2024-09-10'), 'ISL', 'keeper', 'SG']);
    for (const { seat } of council.cast) expect(council.people[seat]).toEqual([seat]);
    expect(council.cast.slice(-2)).toEqual([
      { seat: 'keeper', kind: 'briefer' },
      { seat: 'SG', kind: 'secretariat' },
    ]);
  });

  it('has each seat once, also a State that is heard under rule 39', () => {
    const invited = [{ seat: 'PSE', rule: 39 as const }];
    const scenario = harbour({ date: '2024-09-10', invited });
    const requested = scenario.meetings.map((one) => ({
      ...one,
      requests: [{ by: 'PSE', rule: 3 as const, basis: 'a letter', invented: true as const }],
    }));
    const { cast } = openSession({ ...scenario, meetings: requested }).council;
    expect(cast.filter(({ seat }) => seat === 'PSE')).toEqual([{ seat: 'PSE', kind: 'state' }]);
  });

  it('seats the members in the alphabetical order of the names of the day', () => {
    // Upper Volta became Burkina Faso on 4 August 1984.
    const members = (date: string) => openSession(harbour({ date })).council.meetings[0]?.members;
    expect(members('1984-02-10')?.indexOf('BFA')).toBe(membersOn('1984-02-10').indexOf('BFA'));
    expect(members('1984-09-10')).toEqual(membersOn('1984-09-10'));
    expect(members('1984-09-10')).not.toEqual(members('1984-02-10'));
  });

  it('may start at a later meeting, with the news of that one only', () => {
    const later = openSession(harbour(), { from: 'later' }).council;
    expect(later.meetings.map(({ id }) => id)).toEqual(['later']);
    expect(later.ledger.news).toEqual([]);
    expect(meetingIds(harbour())).toEqual(['first', 'later']);
    expect(() => openSession(harbour(), { from: 'never' })).toThrow(RangeError);
  });
});
