import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTally } from '../../src/cli/tally.ts';
import { membersOf } from '../../src/council/members.ts';
import { adjudicate, CHOICES } from '../../src/council/tally.ts';
import { REAL_VOTES, rollCallOf } from '../council/realVotes.ts';

/** S/2022/155 of 25 February 2022, vetoed; each test changes what it is about. */
const VETOED = {
  id: 'S/2022/155',
  date: '2022-02-25',
  question: 'substantive',
  for: 'ALB BRA FRA GAB GHA IRL KEN MEX NOR GBR USA'.split(' '),
  against: ['RUS'],
  abstaining: ['CHN', 'IND', 'ARE'],
  notParticipating: [],
  absent: [],
};
const ANSWER =
  '{"id":"S/2022/155","outcome":"not-adopted","because":"veto","for":11,"required":9,"vetoes":["RUS"]}\n';
const GOOD = JSON.stringify(VETOED);
const changed = (change: Record<string, unknown>): string => JSON.stringify({ ...VETOED, ...change });
const without = (key: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(VETOED).filter(([name]) => name !== key)));

describe('horseshoe tally: the answers', () => {
  it('answers one line a roll call, exactly these keys in this order', () => {
    expect(runTally(`${GOOD}\n`)).toEqual({ out: ANSWER, err: '', code: 0 });
    expect(runTally(changed({ question: 'procedural' })).out).toBe(
      '{"id":"S/2022/155","outcome":"adopted","because":null,"for":11,"required":9,"vetoes":[]}\n',
    );
    const ruling = rollCallOf([
      '1950-08-29',
      '',
      'overrule',
      'for others; against SUN YUG; abstaining EGY FRA GBR IND',
      '',
      '',
    ]);
    expect(runTally(JSON.stringify({ id: 'S/PV.492', ...ruling })).out).toBe(
      '{"id":"S/PV.492","outcome":"stands","because":"votes","for":5,"required":7,"vetoes":[]}\n',
    );
  });

  it('answers whether a matter is procedural, and what the President ruled on it', () => {
    const answered = (change: Record<string, unknown>): string =>
      runTally(changed({ question: 'preliminary', ...change })).out.replace('{"id":"S/2022/155",', '');
    expect(answered({})).toBe(
      '"outcome":"substantive","because":"veto","for":11,"required":9,"vetoes":["RUS"]}\n',
    );
    expect(answered({ ruled: 'procedural' })).toBe(
      '"outcome":"procedural","because":null,"for":11,"required":9,"vetoes":[]}\n',
    );
    expect(answered({ against: [], abstaining: ['CHN', 'IND', 'ARE', 'RUS'] })).toBe(
      '"outcome":"procedural","because":null,"for":11,"required":9,"vetoes":[]}\n',
    );
    expect(answered({ for: ['ALB'], against: [...VETOED.for.slice(1), 'RUS'] })).toBe(
      '"outcome":"substantive","because":"votes","for":1,"required":9,"vetoes":[]}\n',
    );
  });

  it('answers whether one candidate is elected', () => {
    const election = { question: 'election', for: VETOED.for.slice(0, 8) };
    const answered = (change: Record<string, unknown>): string =>
      runTally(changed({ ...election, ...change })).out.replace('{"id":"S/2022/155",', '');
    expect(answered({ against: ['RUS', ...VETOED.for.slice(8)] })).toBe(
      '"outcome":"elected","because":null,"for":8,"required":8,"vetoes":[]}\n',
    );
    expect(answered({ for: VETOED.for.slice(0, 7), against: ['RUS', ...VETOED.for.slice(7)] })).toBe(
      '"outcome":"not-elected","because":"votes","for":7,"required":8,"vetoes":[]}\n',
    );
  });

  it('answers every real vote as the engine adjudicates it', () => {
    const votes = REAL_VOTES.map((vote, i) => ({ id: `${i} ${vote[1]}`, ...rollCallOf(vote) }));
    const { out, err, code } = runTally(votes.map((vote) => JSON.stringify(vote)).join('\n'));
    expect([err, code]).toEqual(['', 0]);
    const expected = votes.map((vote) => ({ id: vote.id, ...adjudicate(vote) }));
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(expected);
  });

  it('sorts the vetoes, takes the keys in any order and lets ids repeat', () => {
    const both = changed({ against: ['RUS', 'CHN'], abstaining: ['IND', 'ARE'] });
    expect(runTally(both).out).toContain('"vetoes":["CHN","RUS"]');
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(VETOED).reverse()));
    expect(runTally(`${reversed}\n${GOOD}`)).toEqual({ out: ANSWER + ANSWER, err: '', code: 0 });
  });

  it('keeps any id as it came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (id) => {
        const { out, code } = runTally(changed({ id }));
        expect(code).toBe(0);
        expect(JSON.parse(out).id).toBe(id);
        expect(out.indexOf('\n')).toBe(out.length - 1);
      }),
    );
    expect(runTally(GOOD.replace('S/2022/155', '\\ud800')).out).toContain('"id":"\\ud800"');
  });

  it('knows the first and the last day, and SUN and RUS by the year', () => {
    const unanimous = (date: string): string =>
      JSON.stringify({
        ...VETOED,
        date,
        for: membersOf(Number(date.slice(0, 4))),
        against: [],
        abstaining: [],
      });
    for (const date of ['1946-01-17', '1946-12-31', '1991-12-31', '1992-01-01', '2024-02-29', '2027-12-31']) {
      expect(runTally(unanimous(date)).code, date).toBe(0);
    }
    expect(runTally(unanimous('1965-12-31')).out).toContain('"required":7');
    expect(runTally(unanimous('1966-01-01')).out).toContain('"required":9');
    expect(unanimous('1991-12-31')).toContain('"SUN"');
    expect(unanimous('1992-01-01')).toContain('"RUS"');
  });
});

describe('horseshoe tally: the lines', () => {
  it('accepts a byte order mark, CRLF, blank lines, blanks around a line and no line end at the last', () => {
    const expected = { out: ANSWER + ANSWER, err: '', code: 0 };
    expect(runTally(`\uFEFF${GOOD}\r\n\r\n  \t\r\n${GOOD}\r\n`)).toEqual(expected);
    expect(runTally(`\n\n ${GOOD}\t\n${GOOD}`)).toEqual(expected);
  });

  it('answers nothing to nothing', () => {
    for (const text of ['', '\n', '\uFEFF', '\uFEFF\r\n \n\n'])
      expect(runTally(text)).toEqual({ out: '', err: '', code: 0 });
  });

  it('answers the good lines in order though others fail, and counts lines as they stand in the file', () => {
    const lines = ['', GOOD, 'nonsense', '', changed({ id: 'second' }), '[]', ''];
    expect(runTally(lines.join('\r\n'))).toEqual({
      out: ANSWER + ANSWER.replace('S/2022/155', 'second'),
      err: 'line 3: not valid JSON\nline 6: not a JSON object\n',
      code: 3,
    });
  });

  it('takes a byte order mark at the start only', () => {
    expect(runTally(`${GOOD}\n\uFEFF${GOOD}`)).toEqual({
      out: ANSWER,
      err: 'line 2: not valid JSON\n',
      code: 3,
    });
  });

  it('does not take other separators for line ends', () => {
    expect(runTally(`${GOOD}\r${GOOD}`)).toMatchObject({ out: '', code: 3 });
    expect(runTally(changed({ id: 'a\u2028b' })).out).toBe(ANSWER.replace('S/2022/155', 'a\u2028b'));
  });
});

const NO_MEMBER = 'is not the code of a member of the Council in 2022';

describe('horseshoe tally: what is wrong', () => {
  it.each([
    ['{"id":', 'not valid JSON'],
    [`${GOOD}${GOOD}`, 'not valid JSON'],
    [`${'['.repeat(200_000)}`, 'not valid JSON'],
    ['null', 'not a JSON object'],
    ['"text"', 'not a JSON object'],
    ['12', 'not a JSON object'],
    [`[${GOOD}]`, 'not a JSON object'],
    [changed({ note: 'x' }), 'unknown key "note"'],
    [changed({ For: [] }), 'unknown key "For"'],
    [GOOD.replace('{', '{"__proto__":{},'), 'unknown key "__proto__"'],
    [GOOD.replace('{', '{"toString":1,'), 'unknown key "toString"'],
    [GOOD.replace('{', '{"id":"x",'), 'the key "id" stands twice'],
    [GOOD.replace('{', '{"f\\u006fr":[],'), 'the key "for" stands twice'],
    ['{}', '"id" is missing'],
    ...CHOICES.map((key): [string, string] => [without(key), `"${key}" is missing`]),
    [without('question'), '"question" is missing'],
    [changed({ ruled: 'procedural' }), 'unknown key "ruled"'],
    [changed({ question: 'overrule', ruled: 'procedural' }), 'unknown key "ruled"'],
    [changed({ question: 'preliminary', note: 'x' }), 'unknown key "note"'],
    [changed({ question: 'preliminary', ruled: 'substantive' }), '"ruled" can only be "procedural"'],
    [changed({ question: 'preliminary', ruled: null }), '"ruled" can only be "procedural"'],
    [changed({ id: 7 }), '"id" must be a string'],
    [changed({ id: null }), '"id" must be a string'],
    [changed({ date: 20220225 }), '"date" must be a string'],
    [changed({ question: ['substantive'] }), '"question" must be a string'],
    [changed({ date: '2022-02-30' }), '"2022-02-30" is not a real date written YYYY-MM-DD'],
    [changed({ date: '25.2.2022' }), '"25.2.2022" is not a real date written YYYY-MM-DD'],
    [changed({ date: '1946-01-16' }), '1946-01-16 is not between 1946-01-17 and 2027-12-31'],
    [changed({ date: '2028-01-01' }), '2028-01-01 is not between 1946-01-17 and 2027-12-31'],
    [
      changed({ question: 'Procedural' }),
      'the question must be "substantive", "procedural", "overrule", "preliminary" or "election", not "Procedural"',
    ],
    [changed({ absent: null }), '"absent" must be a list of country codes'],
    [changed({ against: 'RUS' }), '"against" must be a list of country codes'],
    [changed({ against: { 0: 'RUS' } }), '"against" must be a list of country codes'],
    [changed({ against: ['RUS', 1] }), 'entry 2 of "against" must be a country code in quotation marks'],
    [changed({ against: ['rus'] }), `"rus" ${NO_MEMBER}`],
    [changed({ against: ['SUN'] }), `"SUN" ${NO_MEMBER}`],
    [changed({ absent: ['DEU'] }), `"DEU" ${NO_MEMBER}`],
    [changed({ absent: ['__proto__'] }), `"__proto__" ${NO_MEMBER}`],
    [changed({ absent: ['RUS'] }), 'RUS stands both in "against" and in "absent"'],
    [changed({ against: ['RUS', 'RUS'] }), 'RUS stands twice in "against"'],
    [changed({ against: [] }), 'no vote given for RUS, a member of the Council in 2022'],
    [
      changed({ against: [], abstaining: ['CHN'] }),
      'no vote given for IND, RUS and ARE, members of the Council in 2022',
    ],
    [changed({ date: '1991-12-31' }), '"ALB" is not the code of a member of the Council in 1991'],
  ])('%.60s', (line, message) => {
    expect(runTally(line)).toEqual({ out: '', err: `line 1: ${message}\n`, code: 3 });
  });

  it('gives one line to each bad line and lets no character of the input steer the terminal', () => {
    const { err } = runTally(changed({ ['\u001b[2J\u009b\u202e\u{e0041}\n'.repeat(40)]: 1 }));
    expect(err.split('\n')).toHaveLength(2);
    expect(err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(err.length).toBeLessThan(500);
  });

  it('answers every line of anything, good or bad, once', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')),
      fc.json(),
      fc.constantFrom(GOOD, '', ' ', '{}', without('for'), changed({ against: [] })),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { out, err, code } = runTally(lines.join('\n'));
        const count = (text: string): number => text.split('\n').length - 1;
        const blank = lines.filter((text, i) =>
          /^[ \t\r]*$/.test(i === 0 ? text.replace(/^\uFEFF/, '') : text),
        ).length;
        expect(count(out) + count(err)).toBe(lines.length - blank);
        expect(code).toBe(err === '' ? 0 : 3);
      }),
    );
  });
});
