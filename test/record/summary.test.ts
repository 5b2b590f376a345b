import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { votes } from '../../src/record/votes.ts';
import { act, back, courseFrom, texts, type Writing, write } from './fixture.ts';
import { anyMeeting, floor, open, opened, sitting, vote } from './sitting.ts';

const summaryOf = (writing: Writing): string => summary(courseFrom(writing), texts);
const votesOf = (writing: Writing): string => votes(courseFrom(writing), texts);

/** The rows below a heading, without the head of the table. */
function rowsUnder(page: string, title: string): readonly string[] {
  const [, after = ''] = page.split(`### ${title}\n\n`);
  return (after.split('\n\n')[0] ?? '').split('\n').slice(2);
}

/** Claims by both sides, a question left unanswered, a motion, two drafts, two meetings. */
function played(): Writing {
  const { writing, does } = sitting(null);
  open(does, { by: 'UKR', rule: 3 }, [['UKR', 37]]);
  floor(does, 'UKR');
  does({
    kind: 'statement.make',
    by: 'UKR',
    moves: [{ do: 'assert', claim: 'troops-in-russia' }],
    words: null,
  });
  does({ kind: 'challenge.put', by: 'UKR', to: 'RUS', claim: 'troops-in-russia', words: null });
  does({ kind: 'floor.pass', by: 'UKR' });
  floor(does, 'RUS');
  does({
    kind: 'statement.make',
    by: 'RUS',
    moves: [{ do: 'deny', claim: 'troops-in-russia' }],
    words: null,
  });
  does({ kind: 'floor.pass', by: 'RUS' });
  floor(does, 'UKR');
  does({
    kind: 'statement.make',
    by: 'UKR',
    moves: [{ do: 'evidence', claim: 'troops-in-russia' }],
    words: null,
  });
  does({ kind: 'floor.pass', by: 'UKR' });
  does({ kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
  does({ kind: 'motion.withdraw', by: 'RUS' });
  does({ kind: 'order.raise', by: 'GBR', about: 'other', challenge: null, words: null });
  does({ kind: 'order.rule', by: 'CHE', upheld: true, words: null });
  does({ kind: 'decision.declare', by: 'CHE' });
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'draft.sponsor', by: 'JPN', draft: 'D1' });
  does({ kind: 'draft.table', by: 'RUS', draft: 'D2' });
  does({ kind: 'voting.open', by: 'CHE' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
  vote(does, writing, { against: ['RUS'], abstaining: ['CHN'], away: ['DZA'] });
  does({ kind: 'draft.withdraw', by: 'RUS', draft: 'D2' });
  does({ kind: 'voting.close', by: 'CHE' });
  does({ kind: 'meeting.close', by: 'CHE' });
  does({ kind: 'meeting.request', by: 'RUS', rule: 2 });
  return writing;
}

describe('the summary', () => {
  const page = summaryOf(played());
  const [, first = '', second = ''] = page.split('\n## ');

  it('tells for each meeting who asked for it under which rule, the agenda, who was invited and how it ended', () => {
    expect(first).toContain('| Called | by the President, at the request of Ukraine (rule 3, Article 35) |');
    expect(first).toContain('| Agenda | Maintenance of peace and security of Ukraine (adopted) |');
    expect(first).toContain('| Invited | Ukraine (rule 37) |');
    expect(first).toContain('| Ended | the list of speakers was exhausted |');
    expect(first).toContain('The meeting closed without a product.');
    expect(second).toContain('Meeting of Thursday, 31 October 2024');
    expect(second).toContain('| Called | asked for by the Russian Federation (rule 2), not called |');
  });

  it('attributes every position on a claim, with its entry', () => {
    const [row = '', ...others] = rowsUnder(first, 'Claims');
    expect(others).toEqual([]);
    expect(row).toMatch(
      /^\| troops sent to Russia \| Ukraine \(\d+\) \| {2}\| Russian Federation \(\d+\) \| {2}\| Ukraine \(\d+\) \| {2}\| challenged, unanswered \|$/,
    );
  });

  it('counts statements and further statements', () => {
    expect(rowsUnder(first, 'Who spoke')).toEqual(['| Ukraine | 1 | 1 |', '| Russian Federation | 1 | 0 |']);
  });

  it('tells what became of each draft, motion, point of order and vote', () => {
    expect(rowsUnder(first, 'Draft resolutions')).toEqual([
      '| Draft resolution on foreign troops in the conflict | United States of America | United States of America, Japan | not adopted: a permanent member voted against |',
      '| Draft resolution on arms supplied to the conflict | Russian Federation | Russian Federation | withdrawn (rule 35) |',
    ]);
    const motions = rowsUnder(first, 'Motions and points of order').map((row) => row.replace(/^\| \d+ /, ''));
    expect(motions).toEqual([
      '| Russian Federation | Motion to suspend the meeting (rule 33 (1)) | withdrawn (rule 35) |',
      '| United Kingdom of Great Britain and Northern Ireland | point of order (rule 30) | upheld; the ruling was not challenged |',
    ]);
    expect(rowsUnder(first, 'Votes').join()).toContain(
      'Not adopted: the Russian Federation, permanent, voted against (12 in favour, 9 required)',
    );
  });

  it('names what was adopted', () => {
    const { writing, does } = opened();
    does({ kind: 'draft.table', by: 'RUS', draft: 'D2' });
    does({ kind: 'voting.open', by: 'CHE' });
    does({ kind: 'question.put', by: 'CHE', draft: 'D2' });
    vote(does, writing, {});
    expect(summaryOf(writing)).toContain(
      'Adopted: Draft resolution on arms supplied to the conflict as resolution 2755 (2024).',
    );
  });

  it('names a motion that was carried and the one below it, that lapsed or waits for the meeting to resume', () => {
    const under = (over: 'adjourn' | 'suspend'): readonly (string | undefined)[] => {
      const { writing, does } = opened();
      does({ kind: 'motion.make', by: 'RUS', motion: 'adjourn-to', until: '2024-11-05 10:00' });
      does({ kind: 'motion.make', by: 'USA', motion: over, until: null });
      does({ kind: 'decision.declare', by: 'CHE' });
      return rowsUnder(summaryOf(writing), 'Motions and points of order').map((row) =>
        row.split(' | ').at(-1),
      );
    };
    expect(under('adjourn')).toEqual(['lapsed |', 'carried |']);
    expect(under('suspend')).toEqual(['not decided |', 'carried |']);
  });
});

describe('the vote sheet', () => {
  it('has every member of every vote with its ballot, the majority, and the cause', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'adjourn', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    does({ kind: 'seat.leave', by: 'DZA', person: 'DZA' });
    vote(does, writing, { against: ['USA', 'GBR', 'FRA'], abstaining: ['JPN', 'MLT', 'KOR'], away: ['GUY'] });
    const page = votesOf(writing);
    expect(page).toContain('### Motion to adjourn the meeting (rule 33 (2))');
    expect(page).toContain('| Kind | procedural (Charter 27(2)) |');
    expect(page).toContain('| Votes required | 9 |');
    expect(page).toContain('| Result | Not adopted: votes lacking (7 in favour, 9 required) |');
    expect(
      page
        .split('\n')
        .filter((line) =>
          /^\| \S.* \| (in favour|against|abstaining|not participating|absent) \|$/.test(line),
        ),
    ).toEqual([
      '| Algeria | absent |',
      '| China\\* | in favour |',
      '| Ecuador | in favour |',
      '| France\\* | against |',
      '| Guyana | not participating |',
      '| Japan | abstaining |',
      '| Malta | abstaining |',
      '| Mozambique | in favour |',
      '| Republic of Korea | abstaining |',
      '| Russian Federation\\* | in favour |',
      '| Sierra Leone | in favour |',
      '| Slovenia | in favour |',
      '| Switzerland | in favour |',
      '| United Kingdom of Great Britain and Northern Ireland\\* | against |',
      '| United States of America\\* | against |',
    ]);
  });

  it('of a record without votes says so, and leaves out votes that were undone', () => {
    const { writing, does } = opened();
    const { n } = act(writing, { kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    vote(does, writing, {});
    expect(votesOf(writing)).toContain('### Motion to suspend');
    back(writing, n);
    expect(votesOf(writing)).toContain('No vote was taken.');
  });
});

describe('any meeting at all', () => {
  it('has a summary and a vote sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 150 }), (list) => {
        const writing = anyMeeting(list);
        for (const page of [summaryOf(writing), votesOf(writing)])
          expect(page).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 40 },
    );
  });

  it('not begun has an empty one', () => {
    expect(summaryOf(write(null))).toContain('No meeting was asked for.');
    expect(votesOf(write(null))).toContain('No vote was taken.');
  });
});
