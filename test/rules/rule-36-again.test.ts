import { describe, expect, it } from 'vitest';
import { amend, openVoting, putAmendment, table, unamend } from './acts.ts';
import { atDebate, does, draft, refused, unoffered, vote } from './meeting.ts';

// Rules 35 and 36: what was withdrawn may be proposed again; nothing in them bars it. Slovenia presides.

const text = 'Decides to light two lamps';
const two = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 2 }),
  table('FRA', 'D1'),
);
const statuses = (session: Parameters<typeof draft>[0]) =>
  draft(session, 'D1').amendments.map(({ id, by, status }) => [id, by, status]);

describe('rule 36: an amendment that was withdrawn is proposed again', () => {
  it('by another member and by the same one, also a deletion', () => {
    for (const [change, words] of [
      ['replace', { text }],
      ['delete', {}],
    ] as const) {
      const withdrawn = does(two, amend('USA', 'D1', change, '1', words), unamend('USA', 'D1', 'A1'));
      expect(refused(withdrawn, amend('USA', 'D1', change, '1', words))).toBe('in order');
      const again = does(withdrawn, amend('RUS', 'D1', change, '1', words));
      expect(statuses(again)).toEqual([
        ['A1', 'USA', 'withdrawn'],
        ['A2', 'RUS', 'proposed'],
      ]);
      // What is before the Council is not proposed twice, under its own name or under another.
      expect(refused(again, amend('CHN', 'D1', change, '1', words))).toBe('36 already-proposed');
      expect(refused(again, amend('USA', 'D1', change, '1', { id: 'A1' }))).toBe('36 already-proposed');
    }
  });

  it('by its mover under the name it had, after those proposed since', () => {
    const later = does(
      two,
      amend('USA', 'D1', 'replace', '1', { text }),
      amend('CHN', 'D1', 'replace', '2', { text }),
      unamend('USA', 'D1', 'A1'),
    );
    expect(refused(later, amend('RUS', 'D1', 'replace', '1', { id: 'A1' }))).toBe('36 not-your-amendment');
    const again = does(later, amend('USA', 'D1', 'replace', '1', { id: 'A1' }));
    expect(draft(again, 'D1').amendments).toMatchObject([
      { id: 'A1', status: 'proposed', words: { text }, order: 3 },
      { id: 'A2', status: 'proposed', order: 2 },
    ]);
  });

  it('as the scenario has it', () => {
    const given = does(
      atDebate({
        date: '2024-09-10',
        drafts: { D1: ['FRA'] },
        amendments: [{ id: 'lamp', by: ['CHN'], change: 'replace', paragraph: '1', text }],
      }),
      table('FRA', 'D1'),
      amend('CHN', 'D1', 'replace', '1', { id: 'lamp' }),
    );
    expect(refused(given, amend('CHN', 'D1', 'replace', '1', { id: 'lamp' }))).toBe('36 already-proposed');
    const withdrawn = does(given, unamend('CHN', 'D1', 'lamp'));
    expect(refused(withdrawn, amend('CHN', 'D1', 'replace', '1', { id: 'lamp' }))).toBe('in order');
    expect(unoffered(withdrawn, 'amendment.propose', 'CHN')).toBe('in order');
  });

  it('but not what the Council has voted on', () => {
    const lost = vote(
      does(two, amend('USA', 'D1', 'delete', '1'), openVoting, putAmendment('D1', 'A1')),
      'against others',
    );
    expect(refused(lost, amend('RUS', 'D1', 'delete', '1'))).toBe('36 already-proposed');
  });
});
