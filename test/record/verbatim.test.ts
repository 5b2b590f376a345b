import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, back, texts, write } from './fixture.ts';
import { anyMeeting, floor, opened, sitting, vote } from './sitting.ts';
import { bodyOf, verbatimOf } from './told.ts';

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
