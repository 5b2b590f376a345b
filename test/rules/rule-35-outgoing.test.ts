import { describe, expect, it } from 'vitest';
import { isMember } from '../../src/council/members.ts';
import * as acts from './acts.ts';
import { atDebate, does, draft, kinds, outcome, refused, stage } from './meeting.ts';

// Rules 35, 36 and 38, Charter 23: what becomes of texts when those that moved them leave the Council, or are continued.

const toNextYear = (until: string) => [
  acts.move('USA', 'adjourn-to', until),
  acts.declare,
  acts.call,
  acts.open,
];

describe('rule 35: an amendment whose mover has left the Council', () => {
  const text = 'Decides to wait';
  const filed = does(
    atDebate({ date: '2024-12-30', drafts: { D1: ['FRA'], D2: ['JPN'] } }),
    acts.table('FRA', 'D1'),
    acts.table('JPN', 'D2'),
    acts.amend('JPN', 'D1', 'replace', '1', { text }),
    acts.amend('USA', 'D1', 'add', '1', { text }),
  );
  const opened = does(filed, ...toNextYear('2025-01-03 10:00'));

  it('lapses when the next meeting is opened, since nobody is left to withdraw it', () => {
    expect([isMember('JPN', '2024-12-30'), isMember('JPN', '2025-01-03')]).toEqual([true, false]);
    expect(outcome(opened, 'amendment.lapsed')).toEqual({
      kind: 'amendment.lapsed',
      draft: 'D1',
      amendment: 'A1',
      outgoing: true,
    });
    expect(draft(opened, 'D1').amendments.map(({ status }) => status)).toEqual(['lapsed', 'proposed']);
  });

  it('and any member may propose the same in its own name', () => {
    const sat = does(opened, acts.declare, acts.openItem);
    expect(refused(sat, acts.amend('CHN', 'D1', 'replace', '1', { text }))).toBe('in order');
    const voting = does(sat, acts.unamend('USA', 'D1', 'A2'), acts.openVoting, acts.put('D1'));
    expect(stage(voting)).toBe('voting-whole');
  });

  it('a draft of its own waits for a member to ask for it (rule 38)', () => {
    const sat = does(opened, acts.declare, acts.openItem);
    expect(draft(sat, 'D2')).toMatchObject({ status: 'tabled', mover: 'JPN' });
    expect(refused(sat, acts.callUp('CHN', 'D2'))).toBe('in order');
  });

  it('nothing lapses at a meeting of the same year', () => {
    const next = does(
      atDebate({ date: '2024-12-27', drafts: { D1: ['FRA'] } }),
      acts.table('FRA', 'D1'),
      acts.amend('JPN', 'D1', 'delete', '1'),
      ...toNextYear('2024-12-30 10:00'),
    );
    expect(kinds(next)).not.toContain('amendment.lapsed');
    expect(draft(next, 'D1').amendments[0]?.status).toBe('proposed');
  });
});

describe('Charter 23: the Russian Federation continued the membership of the Soviet Union (24 December 1991)', () => {
  const sat = does(
    atDebate({ date: '1991-12-30', drafts: { D1: ['SUN'], D2: ['FRA'] }, paragraphs: 2, invited: [] }),
    acts.table('SUN', 'D1'),
    acts.table('FRA', 'D2'),
    acts.sponsor('SUN', 'D2'),
    acts.amend('SUN', 'D2', 'delete', '1'),
    ...toNextYear('1992-01-02 10:00'),
    acts.declare,
    acts.openItem,
  );

  it('its drafts, amendments and names among the sponsors are those of the Russian Federation', () => {
    expect(draft(sat, 'D1')).toMatchObject({ mover: 'RUS', sponsors: ['RUS'], may: ['RUS'] });
    expect(draft(sat, 'D2')).toMatchObject({
      sponsors: ['FRA', 'RUS'],
      amendments: [{ by: 'RUS', status: 'proposed' }],
    });
    expect(refused(sat, acts.withdraw('RUS', 'D1'))).toBe('in order');
    expect(refused(sat, acts.unamend('RUS', 'D2', 'A1'))).toBe('in order');
  });

  it('and need no member to ask for them (rule 38)', () => {
    expect(refused(sat, acts.callUp('FRA', 'D1'))).toBe('38 needs-no-request');
    expect(stage(does(sat, acts.openVoting, acts.put('D1')))).toBe('voting-whole');
  });
});
