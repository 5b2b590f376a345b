import { describe, expect, it } from 'vitest';
import { act, texts, type Writing } from './fixture.ts';
import { floor, opened, vote } from './sitting.ts';
import { annexOf, bodyOf } from './told.ts';

describe('a vote on a draft', () => {
  function voted(ballots: Parameters<typeof vote>[2], leaving: readonly string[] = []): string {
    const { writing, does } = opened();
    does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
    does({ kind: 'voting.open', by: 'CHE' });
    for (const seat of leaving) does({ kind: 'seat.leave', by: seat, person: seat });
    does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
    vote(does, writing, ballots);
    return bodyOf(writing);
  }

  it('is told with every member’s ballot and the sentence that names the cause: a veto', () => {
    const body = voted({ against: ['RUS'], abstaining: ['CHN', 'DZA'] });
    expect(body).toContain('Members of the Council have before them the text of a draft resolution');
    expect(body).toContain('submitted by the United States of America.');
    expect(body).toContain(
      [
        '*A vote was taken by show of hands.*',
        '*In favour:*',
        'Ecuador, France, Guyana, Japan, Malta, Mozambique, Republic of Korea, Sierra Leone, Slovenia, Switzerland, United Kingdom of Great Britain and Northern Ireland, United States of America',
        '*Against:*',
        'Russian Federation',
        '*Abstaining:*',
        'Algeria, China',
        '**The President**: The draft resolution received 12 votes in favour, one against and two abstentions. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      ].join('\n\n'),
    );
    expect(body).not.toContain('Not participating');
  });

  it('lost for want of votes is no veto, though a permanent member voted against', () => {
    const abstaining = ['CHN', 'DZA', 'GUY', 'MOZ', 'SLE', 'ECU'];
    expect(voted({ against: ['RUS'], abstaining })).toContain(
      'having failed to obtain the required number of votes.',
    );
  });

  it('by all fifteen is unanimous, and adopted with some away is not', () => {
    expect(voted({})).toContain(
      '15 votes in favour, none against and no abstentions. The draft resolution has been adopted unanimously as resolution 2755 (2024).',
    );
    const body = voted({ away: ['CHN'] }, ['DZA']);
    expect(body).toContain('*Not participating:*\n\nChina\n\n*Absent:*\n\nAlgeria\n');
    expect(body).toContain(
      'One member did not participate in the voting. The draft resolution has been adopted as resolution 2755 (2024).',
    );
  });

  it('with two permanent members against is owing to two votes', () => {
    expect(voted({ against: ['RUS', 'CHN'] })).toContain(
      'owing to the negative votes of two permanent members of the Council.',
    );
  });
});

describe('silence', () => {
  function silent(): Writing {
    const { writing, does } = opened();
    floor(does, 'USA');
    does({
      kind: 'statement.make',
      by: 'USA',
      moves: [{ do: 'assert', claim: 'troops-in-kursk' }],
      words: null,
    });
    does({ kind: 'challenge.put', by: 'USA', to: 'RUS', claim: 'troops-in-kursk', words: null });
    does({ kind: 'floor.pass', by: 'USA' });
    return writing;
  }

  it('leaves no trace in the verbatim record: it is the same as if the floor had not been offered', () => {
    const passed = silent();
    act(passed, { kind: 'floor.offer', by: 'CHE', to: 'RUS', challenge: 'Q1' });
    act(passed, { kind: 'floor.pass', by: 'RUS' });
    act(passed, { kind: 'meeting.close', by: 'CHE' });
    const never = silent();
    act(never, { kind: 'meeting.close', by: 'CHE' });
    expect(bodyOf(passed)).toBe(bodyOf(never));
    expect(bodyOf(passed)).not.toMatch(/silen|unanswered|Q1/i);
  });

  it('stands in the annex, which says that it is no part of the record', () => {
    const passed = silent();
    act(passed, { kind: 'news.release', by: 'WORLD', news: 'late-report' });
    act(passed, { kind: 'meeting.close', by: 'CHE' });
    expect(annexOf(passed)).toContain('It is no part of the verbatim record');
    expect(annexOf(passed)).toMatch(
      /\| Q1 \| United States of America \| Russian Federation \| troops in Kursk \| \d+ \| unanswered \|/,
    );
    expect(annexOf(passed)).toContain(texts.news['late-report']?.text);
  });

  it('is not an answer: an answer is said, and the annex says how', () => {
    const answered = silent();
    act(answered, { kind: 'floor.offer', by: 'CHE', to: 'RUS', challenge: 'Q1' });
    act(answered, {
      kind: 'answer.give',
      by: 'RUS',
      challenge: 'Q1',
      how: 'deny',
      words: { text: 'No.', lang: 'en' },
    });
    expect(bodyOf(answered)).toMatch(
      /Russian Federation\*?\*?\)?: Russia answers and rejects the claim that .*\n\nNo\./,
    );
    expect(annexOf(answered)).toContain('| answered: denied |');
  });
});
