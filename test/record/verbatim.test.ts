import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/record/verbatim.ts';
import type { Texts } from '../../src/scenario/texts.ts';
import { step } from '../../src/session/step.ts';
import { act, back, courseFrom, texts, type Writing, write } from './fixture.ts';
import { anyMeeting, floor, opened, sitting, vote } from './sitting.ts';

const verbatimOf = (writing: Writing, named: Texts = texts): string => verbatim(courseFrom(writing), named);

/** The body of the record: from the call to order to the annex. */
function bodyOf(writing: Writing, named: Texts = texts): string {
  const [, after = ''] = verbatimOf(writing, named).split('*The meeting was called to order');
  return after.split('## Annex')[0] ?? '';
}

const annexOf = (writing: Writing): string => verbatimOf(writing).split('## Annex')[1] ?? '';

const RUSSIA = '**The representative of the Russian Federation**';
const WOOD = '**Robert Wood** (United States of America)';

describe('the front page', () => {
  const { writing } = opened();
  const page = verbatimOf(writing);

  it('gives the year, the day in words, the time, the symbol or that there is none, and the agenda', () => {
    expect(page).toContain('\nSeventy-ninth year\n');
    expect(page).toContain('\nThursday, 31 October 2024, 3 p.m., New York\n');
    expect(page).toContain('\n**symbol not established**\n');
    expect(page).toContain('## Agenda\n\nThreats to international peace and security\n');
    expect(page).toContain('It is no document of the United Nations.');
  });

  it('lists the President, and the other fourteen members in English alphabetical order', () => {
    expect(page).toContain('| Pascale Baeriswyl | (Switzerland) |');
    const [, table = ''] = page.split('| Members |  |');
    const rows = (table.split('\n\n')[0] ?? '').split('\n').slice(2);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toBe('| Algeria | representative not named |');
    expect(rows[8]).toBe('| Republic of Korea | representative not named |');
    expect(rows[13]).toBe('| United States of America | Robert Wood |');
  });

  it('has the number of the meeting when the symbol is known', () => {
    const { council } = writing.start;
    const meetings = council.meetings.map((meeting) => ({ ...meeting, symbol: 'S/PV.9772' }));
    const known = write('2024-10-31');
    const start = { ...writing.start, council: { ...council, meetings } };
    const again = { ...known, start, states: new Map([[0, start]]) };
    for (const { act: done } of writing.entries) act(again, done as Parameters<typeof act>[1]);
    expect(verbatimOf(again)).toContain('# Security Council: 9772nd meeting\n');
    expect(verbatimOf(again)).toContain('\n**S/PV.9772**\n');
  });

  it('names everybody who sat at a seat, as they came', () => {
    const two = opened();
    two.does({ kind: 'seat.arrive', by: 'USA', person: 'Linda *T*' });
    two.does({ kind: 'seat.leave', by: 'DZA', person: 'DZA' });
    expect(verbatimOf(two.writing)).toContain('| United States of America | Robert Wood, Linda \\*T\\* |');
    expect(verbatimOf(two.writing)).toContain('| Algeria | representative not named |');
  });
});

describe('what is said and done', () => {
  it('begins with the agenda, the invitations under rules 37 and 39, and the item', () => {
    const { writing } = opened([
      ['UKR', 37],
      ['ebo', 39],
    ]);
    expect(bodyOf(writing)).toBe(
      [
        ' at 3 p.m.*',
        '## Adoption of the agenda',
        '*The agenda was adopted.*',
        '**The President**: In accordance with rule 37 of the Council’s provisional rules of procedure, I propose to invite the representative of Ukraine to participate in this meeting.',
        '*It was so decided.*',
        '**The President**: In accordance with rule 39 of the Council’s provisional rules of procedure, I propose to invite Adedeji Ebo, Deputy to the High Representative for Disarmament Affairs, to participate in this meeting.',
        '*It was so decided.*',
        '## Threats to international peace and security',
        '**The President**: The Security Council will now begin its consideration of the item on its agenda.',
        '*The record ends here. The meeting has not been closed.*',
        '---\n\n',
      ].join('\n\n'),
    );
  });

  it('names a speaker once for all that is said with the floor, and the President thanks a briefer', () => {
    const { writing, does } = opened([['ebo', 39]]);
    floor(does, 'ebo');
    does({ kind: 'statement.make', by: 'ebo', moves: [], words: { text: 'One.\nTwo.', lang: 'en' } });
    does({ kind: 'floor.pass', by: 'ebo' });
    floor(does, 'USA');
    does({ kind: 'statement.make', by: 'USA', moves: [], words: { text: 'Three.', lang: 'en' } });
    does({ kind: 'statement.make', by: 'USA', moves: [], words: { text: 'Four.', lang: 'en' } });
    does({ kind: 'floor.pass', by: 'USA' });
    expect(bodyOf(writing)).toContain(
      [
        'I give the floor to Adedeji Ebo.',
        '**Adedeji Ebo**: One.',
        'Two.',
        '**The President**: I thank Adedeji Ebo for the briefing.',
        'I shall now give the floor to those members of the Council who wish to make statements.',
        `${WOOD}: Three.`,
        'Four.',
      ].join('\n\n'),
    );
  });

  it('keeps own words as typed, with the language they were spoken in', () => {
    const { writing, does } = opened();
    floor(does, 'RUS');
    does({ kind: 'statement.make', by: 'RUS', moves: [], words: { text: 'Спасибо.', lang: 'ru' } });
    expect(bodyOf(writing)).toContain(`${RUSSIA} (*spoke in Russian*): Спасибо.`);
  });

  it('tells of a statement of which no words are known, and puts none into a mouth', () => {
    const { writing, does } = opened([['ebo', 39]]);
    // Without an opening position of the scenario.
    const seats = Object.fromEntries(
      Object.entries(texts.seats).map(([seat, own]) => [seat, { ...own, opening: '', openings: {} }]),
    );
    for (const by of ['USA', 'CHE', 'ebo']) {
      floor(does, by);
      does({ kind: 'statement.make', by, moves: [], words: null });
      does({ kind: 'floor.pass', by });
    }
    const body = bodyOf(writing, { ...texts, seats });
    const told = (whom: string): string => `\n\n*${whom} made a statement.*\n\n`;
    expect(body).toContain(told('The representative of the United States of America'));
    expect(body).toContain(told('The representative of Switzerland'));
    expect(body).not.toMatch(/makes a statement|capacity|resume my functions/);
    expect(body.match(/made a statement\./g)).toHaveLength(3);
  });

  it('makes sentences of moves when there are no own words, in the speaker’s name', () => {
    const { writing, does } = opened();
    floor(does, 'USA');
    does({
      kind: 'statement.make',
      by: 'USA',
      moves: [{ do: 'assert', claim: 'troops-in-kursk' }],
      words: null,
    });
    const claim = texts.claims['troops-in-kursk']?.text;
    expect(bodyOf(writing)).toMatch(
      new RegExp(`\\*\\*Robert Wood\\*\\* .*: .*United States states that ${claim}`),
    );
  });

  it('says what is done with claims also beside own words', () => {
    const { writing, does } = opened();
    floor(does, 'USA');
    does({
      kind: 'statement.make',
      by: 'USA',
      moves: [{ do: 'assert', claim: 'troops-in-kursk' }],
      words: { text: 'We want a plain answer.', lang: 'en' },
    });
    const claim = texts.claims['troops-in-kursk']?.text;
    expect(bodyOf(writing)).toMatch(
      new RegExp(
        `\\*\\*Robert Wood\\*\\* .*: .*United States states that ${claim}\\.\\n\\nWe want a plain answer\\.`,
      ),
    );
  });

  it('marks the President’s national statement and the return to the chair', () => {
    const { writing, does } = opened();
    floor(does, 'CHE');
    does({ kind: 'statement.make', by: 'CHE', moves: [], words: { text: 'We regret it.', lang: 'en' } });
    does({ kind: 'floor.pass', by: 'CHE' });
    expect(bodyOf(writing)).toContain(
      [
        'I shall now make a statement in my capacity as the representative of Switzerland.',
        'We regret it.',
        'I now resume my functions as President of the Council.',
      ].join('\n\n'),
    );
  });

  it('has the President take up the chair before ruling on a point of order against its own statement', () => {
    const { writing, does } = opened();
    floor(does, 'CHE');
    does({ kind: 'statement.make', by: 'CHE', moves: [], words: { text: 'We regret it.', lang: 'en' } });
    does({ kind: 'order.raise', by: 'RUS', about: 'speaker', challenge: null, words: null });
    does({ kind: 'order.rule', by: 'CHE', upheld: false, words: null });
    does({ kind: 'decision.declare', by: 'CHE' });
    does({ kind: 'statement.make', by: 'CHE', moves: [], words: { text: 'I go on.', lang: 'en' } });
    does({ kind: 'floor.pass', by: 'CHE' });
    const body = bodyOf(writing);
    const order = [
      'We regret it.',
      'I now resume',
      RUSSIA,
      'My ruling',
      'It stands.',
      'in my capacity',
      'I go on.',
    ];
    let from = 0;
    for (const part of order) {
      const at = body.indexOf(part, from);
      expect(at, part).toBeGreaterThan(from);
      from = at;
    }
    expect(body.match(/I now resume/g)).toHaveLength(2);
  });

  it('gives a further statement its own words of the President', () => {
    const { writing, does } = opened();
    for (const text of ['First.', 'Second.']) {
      floor(does, 'USA');
      does({ kind: 'statement.make', by: 'USA', moves: [], words: { text, lang: 'en' } });
      does({ kind: 'floor.pass', by: 'USA' });
    }
    expect(bodyOf(writing)).toContain(
      'I give the floor to the representative of the United States of America for a further statement.\n\n' +
        `${WOOD}: Second.`,
    );
  });

  it('says that the meeting was suspended and resumed, and how it was closed, and tells no time it does not know', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'suspend', until: null });
    does({ kind: 'decision.declare', by: 'CHE' });
    does({ kind: 'meeting.resume', by: 'CHE' });
    does({ kind: 'meeting.close', by: 'CHE' });
    expect(bodyOf(writing)).toContain(
      [
        '*There being no objection, it was so decided.*',
        '**The President**: The meeting is suspended.',
        '*The meeting was suspended.*',
        '*The meeting resumed (Resumption 1).*',
        '**The President**: There are no more names inscribed on the list of speakers.',
        'The Security Council has thus concluded the present stage of its consideration of the item on its agenda.',
        '*The meeting rose.*',
      ].join('\n\n'),
    );
  });

  it('of a meeting adjourned to a day names the day, and the meeting that continues it is a record of its own', () => {
    const { writing, does } = opened();
    does({ kind: 'motion.make', by: 'RUS', motion: 'adjourn-to', until: '2024-11-04 15:30' });
    does({ kind: 'decision.declare', by: 'CHE' });
    expect(bodyOf(writing)).toContain(
      'I move that the meeting be adjourned until Monday, 4 November 2024 at 3.30 p.m.\n',
    );
    expect(bodyOf(writing)).toContain(
      'The Council will meet again on Monday, 4 November 2024 at 3.30 p.m. to continue',
    );
    does({ kind: 'meeting.call', by: 'GBR' });
    does({ kind: 'meeting.open', by: 'GBR' });
    expect(verbatimOf(writing).match(/^# /gm)).toHaveLength(2);
    expect(verbatimOf(writing)).toContain('\nMonday, 4 November 2024, 3.30 p.m., New York\n');
  });

  it('of a meeting whose agenda was refused ends there', () => {
    const { writing, does } = sitting('2024-10-31');
    does({ kind: 'meeting.call', by: 'CHE' });
    does({ kind: 'meeting.open', by: 'CHE' });
    does({ kind: 'objection.raise', by: 'USA' });
    does({ kind: 'question.put', by: 'CHE', draft: null });
    vote(does, writing, { against: ['USA', 'GBR', 'FRA', 'JPN'], abstaining: ['MLT', 'KOR', 'SVN'] });
    expect(bodyOf(writing)).toContain(
      `${WOOD}: My delegation objects to the adoption of the provisional agenda and asks that it be put to the vote.`,
    );
    expect(bodyOf(writing)).toContain(
      'The provisional agenda received eight votes in favour, four against and three abstentions. The provisional agenda has not been adopted, having failed to obtain the required number of votes.',
    );
    expect(bodyOf(writing)).toContain('*The meeting rose.*');
  });
});

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

describe('branches', () => {
  it('that were undone are not in the record', () => {
    const { writing, does } = opened();
    const { n } = act(writing, { kind: 'floor.request', by: 'USA' });
    does({ kind: 'floor.give', by: 'CHE', to: 'USA' });
    does({ kind: 'statement.make', by: 'USA', moves: [], words: { text: 'Undone.', lang: 'en' } });
    back(writing, n);
    does({ kind: 'floor.give', by: 'CHE', to: 'USA' });
    does({ kind: 'statement.make', by: 'USA', moves: [], words: { text: 'Said.', lang: 'en' } });
    expect(verbatimOf(writing)).toContain(`${WOOD}: Said.`);
    expect(verbatimOf(writing)).not.toContain('Undone');
  });
});

describe('typed text', () => {
  /** The lines that are form and not speech: headings, tables, notes, what happened, rules, and who speaks. */
  const formOf = (page: string): readonly string[] =>
    page.split('\n').flatMap((line) => {
      if (/^(#|>|\||\*[^*]|---)/.test(line)) return [line];
      return line.startsWith('**') ? [line.split(': ')[0] ?? ''] : [];
    });

  it('can forge no heading, no speaker, no table and nothing that happened', () => {
    const spoken = (text: string): Writing | null => {
      const { writing, does } = opened();
      floor(does, 'USA');
      const taken = step(writing.states.get(writing.entries.length) ?? writing.start, {
        kind: 'statement.make',
        by: 'USA',
        moves: [],
        words: { text, lang: 'en' },
      });
      if (!taken.ok) return null;
      does({ kind: 'statement.make', by: 'USA', moves: [], words: { text, lang: 'en' } });
      return writing;
    };
    const plain = spoken('x');
    if (plain === null) throw new Error('refused');
    const expected = formOf(verbatimOf(plain));
    const part = fc.constantFrom(
      '# ',
      '**The President**: ',
      '\n',
      '| a | b |',
      '---',
      '*rose*',
      '> ',
      'x',
      '- ',
      '\n\n',
      '<h1>',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const writing = spoken(parts.join(''));
        fc.pre(writing !== null);
        expect(formOf(verbatimOf(writing as Writing))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('any meeting at all', () => {
  it('has a verbatim record that begins and ends well', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 150 }), (list) => {
        const page = verbatimOf(anyMeeting(list));
        expect(page.startsWith('# Security Council')).toBe(true);
        expect(page.endsWith('\n')).toBe(true);
        expect(page).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 40 },
    );
  });

  it('without an opened meeting says so', () => {
    expect(verbatimOf(write(null))).toBe('# Security Council\n\nNo meeting was opened.\n');
  });
});
