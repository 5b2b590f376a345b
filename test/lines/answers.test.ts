import { describe, expect, it } from 'vitest';
import { numbered } from '../../src/lines/talk.ts';
import { wrapped } from '../../src/lines/wrap.ts';
import { advanceUntil, atStage, done, hasFloor, openVote, type Sitting, sitting } from '../table/sitting.ts';
import { lastSaid, talkAt, talkThrough } from './scripted.ts';

const LONG = 'word '.repeat(3_000).trim();

/** The United States has the floor. */
function floor(): Sitting {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('debate'));
  done(at.table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(at.table, hasFloor('USA'));
  return at;
}

/** A vote on the agenda, at which the United States is the last to vote. */
function vote(held: readonly string[] = ['USA']): Sitting {
  const at = sitting({ held, seed: 'plain' });
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: held[0] ?? '' });
  advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
  return at;
}

describe('answers that are none', () => {
  it.each([
    '99',
    'foo',
    '-1',
    '0',
    '1.5',
    '0x1',
    '1e0',
    '١',
    '🦄',
    'é',
    "'; DROP",
    LONG,
    '__proto__',
    'constructor',
  ])('%j at the menu: changes nothing and says what can be typed', async (typed) => {
    const at = floor();
    const before = at.store.kept.length;
    const talked = await talkAt(at, [typed, typed]);
    expect(at.store.kept).toHaveLength(before);
    expect(lastSaid(talked)[0]).toMatch(
      /^There is no “.{0,44}” here\. Type a number of the menu, or h for help\.$/u,
    );
  });

  it('at a choice and at the claims are asked again, and 0 goes back', async () => {
    const at = floor();
    const before = at.store.kept.length;
    const offer = at.state().offers.find(({ kind }) => kind === 'statement.make');
    const hole = offer?.inOrder === true ? offer.choices[0]?.holes[0] : undefined;
    const moves = hole?.name === 'moves' ? hole.from : [];
    const support = moves.findIndex((move) => move.do === 'support');
    const deny = moves.findIndex((move) => move.do === 'deny' && move.claim === moves[support]?.claim);
    expect([support, deny]).not.toContain(-1);
    const both = `${support + 1} ${deny + 1}`;
    const talked = await talkAt(at, ['motion.make', '99', 'foo', '-1', '0', '1', 'x', both, '99', '0']);
    expect(at.store.kept).toHaveLength(before);
    expect(talked.text.match(/0 goes back, q leaves/g)).toHaveLength(5);
    expect(talked.text).toContain('A statement takes one position on a claim.');
  });

  it('as own words are kept as typed: any language, any length that the rules allow', async () => {
    for (const words of ['99', 'foo', 'Спасибо. 谢谢 · شكرا 🕊', LONG]) {
      const at = floor();
      await talkAt(at, ['1', '', `  ${words} `]);
      expect(at.store.kept.at(-1)?.act).toMatchObject({ words: { text: words } });
    }
  });

  it('as own words beyond the limit are refused with the reason', async () => {
    const at = floor();
    const talked = await talkAt(at, ['1', '', 'x'.repeat(20_001)]);
    expect(lastSaid(talked, 1).join()).toContain('Own words are limited to 20000 characters.');
    expect(at.state().view.floor?.spoken).toBe(false);
  });

  it('as a time are refused with the form that is wanted', async () => {
    const at = floor();
    const talked = await talkAt(at, ['motion.make adjourn-to', 'tomorrow']);
    expect(talked.text).toContain('as YYYY-MM-DD HH:MM');
    expect(at.state().view.motions).toEqual([]);
  });
});

describe('acts by name', () => {
  it('are done, with the values typed after them or asked for', async () => {
    const cast = vote();
    await talkAt(cast, ['ballot.cast against']);
    expect(cast.store.kept.at(-1)?.act).toMatchObject({ kind: 'ballot.cast', ballot: 'against' });
    const asked = vote();
    const talked = await talkAt(asked, ['ballot.cast', '3']);
    expect(talked.text).toContain('Which?');
    expect(asked.store.kept.at(-1)?.act).toMatchObject({ kind: 'ballot.cast', ballot: 'abstaining' });
  });

  it('that are not in order are refused with the rule', async () => {
    const talked = await talkAt(floor(), ['floor.request', 'meeting.close', 'ballot.cast for']);
    expect(talked.text).toContain('Rule 27: You have the floor already.');
    expect(talked.text).toContain('That is the President’s to do; Switzerland presides.');
    expect(talked.text).toContain('Not in order at this stage (debate, under rule 27).');
  });

  it('work by the beginning of their label too', async () => {
    const at = floor();
    await talkAt(at, ['let the floor go']);
    expect(at.store.kept.at(-1)?.act.kind).toBe('floor.pass');
  });
});

describe('own words', () => {
  it('go with a challenge, instead of the question of the scenario', async () => {
    const at = floor();
    done(at.table, {
      kind: 'statement.make',
      by: 'USA',
      moves: [{ do: 'assert', claim: 'support-to-defence' }],
      words: null,
    });
    const talked = await talkAt(at, ['challenge.put chn', 'Is it so?']);
    expect(at.store.kept.at(-1)?.act).toMatchObject({
      kind: 'challenge.put',
      to: 'CHN',
      words: { text: 'Is it so?', lang: 'en' },
    });
    expect(talked.text).toContain('(Q1): “Is it so?”');
  });

  it('are not lost when the record cannot be written: the act can be tried again', async () => {
    const at = floor();
    at.store.broken = 'ENOSPC';
    const before = at.store.kept.length;
    const kept = talkAt(at, ['1', '', 'Kept words.', '', '', '0', 's']);
    await kept;
    expect((await kept).text.match(/could not be written \(ENOSPC\)/g)).toHaveLength(3);
    expect(at.store.kept).toHaveLength(before);
    at.store.broken = 'ENOSPC';
    const { append } = at.store;
    let tries = 0;
    Object.assign(at.store, {
      append: (entry: Parameters<typeof append>[0]) => {
        tries += 1;
        if (tries === 3) at.store.broken = null;
        return append(entry);
      },
    });
    await talkAt(at, ['1', '', 'Kept words.', '', '']);
    expect(at.store.kept.at(-1)?.act).toMatchObject({ words: { text: 'Kept words.' } });
  });
});

describe('the menu', () => {
  it('has what is likely first, for each need', async () => {
    const first = async (at: Sitting): Promise<string | undefined> =>
      (await talkAt(at, [])).said.find((line) => line.startsWith('  1 '));
    expect(await first(floor())).toBe('  1 Make a statement');
    expect(await first(vote())).toBe('  1 Vote in favour');
    expect(await first(sitting({ held: ['USA'] }))).toBe('  1 go on');
    const chair = sitting({ held: ['CHE'] });
    advanceUntil(chair.table);
    expect(await first(chair)).toBe('  1 Call the meeting');
    const spoken = floor();
    done(spoken.table, { kind: 'statement.make', by: 'USA', moves: [], words: null });
    expect(await first(spoken)).toBe('  1 End your statement');
    const last = sitting({ held: ['USA'] });
    advanceUntil(last.table, ({ next }) => next.who === 'person');
    expect(await first(last)).toBe('  1 let the President go on');
  });

  it('shows what a vote needs, sealed for a seat and for the table once a seat was held in it', async () => {
    const seat = await talkAt(vote(), []);
    expect(seat.text).toContain(
      'You have not voted yet. 14 have voted, 1 not yet; ballots are sealed until the count',
    );
    const at = vote();
    at.table.bringForward(null);
    const shared = await talkAt(at, []);
    expect(shared.text).toContain('14 have voted, 1 not yet; ballots are sealed until the count');
    expect(shared.text).toContain('hand the keyboard to the United States');
    at.table.release('USA');
    const given = await talkAt(at, ['r 40']);
    expect(given.text).toContain('14 have voted, 1 not yet; ballots are sealed until the count');
    expect(given.text).not.toMatch(/votes (?:in favour|against)|abstains/);
  });

  it('shows the ballots as they fall where nobody holds a seat, and then gives no member’s seat away', async () => {
    const at = openVote(3);
    const talked = await talkAt(at, ['t USA', 's']);
    expect(talked.text).toMatch(/\d for, \d more needed, 12 not yet/);
    expect(talked.text).toContain('You have seen how members vote');
    expect(at.state().held).toEqual([]);
  });

  it('is numbered, readable, and the same numbers do what they say', async () => {
    const at = floor();
    const menu = (await talkAt(at, [])).said.filter((line) => /^ {1,2}\d+ /.test(line));
    expect(menu).toEqual(numbered(menu.map((line) => line.slice(4))));
    for (const line of menu) expect(line.length).toBeLessThan(100);
    const pass = menu.findIndex((line) => line.includes('Let the floor go')) + 1;
    await talkAt(at, [String(pass)]);
    expect(at.store.kept.at(-1)?.act.kind).toBe('floor.pass');
  });

  it('comes in full when somebody is needed or asks for it, and in a line while others act', async () => {
    const talked = await talkThrough({ held: ['USA'], seed: 'plain' }, ['w', 'w', 'w', 'w', '', '', 'm']);
    const [before = '', after = ''] = talked.text.split('USA> m');
    expect(before).toMatch(/USA> \n\[\d+\] .+ asks for the floor\n.+ is next\. Enter goes on.+\n$/);
    expect(after).toContain('Point of order on the procedure');
  });
});

describe('lines on a narrow terminal', () => {
  it('are cut between words, with what follows indented, and nothing lost', () => {
    const line = '[12] The President gives the floor to the representative of a country with a long name';
    const rows = wrapped(line, 40);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(40);
    for (const row of rows.slice(1)) expect(row).toMatch(/^ {5}\S/);
    expect(rows.map((row) => row.trim()).join(' ')).toBe(line);
    expect(wrapped('  1 a', 40)).toEqual(['  1 a']);
    expect(wrapped(`short ${'x'.repeat(60)}`, 40)).toEqual(['short', 'x'.repeat(60)]);
    expect(wrapped(line, Number.POSITIVE_INFINITY)).toEqual([line]);
    expect(wrapped(line, 5)).toEqual([line]);
    expect(wrapped('', 40)).toEqual(['']);
  });
});

describe('whoever holds the chair, in plain lines', () => {
  it('is told the sentence to read out, and what the question needs; a member is not', async () => {
    const chair = sitting({ held: ['CHE'], seed: 'plain' });
    advanceUntil(chair.table);
    done(chair.table, { kind: 'meeting.call', by: 'CHE' });
    done(chair.table, { kind: 'meeting.open', by: 'CHE' });
    const { text } = await talkAt(chair, ['q']);
    expect(text).toContain('Read out: The provisional agenda for this meeting is');
    expect(text).toContain('Procedural: 9 in favour, no veto (Charter 27(2)).');
    const member = sitting({ held: ['USA'], seed: 'plain' });
    advanceUntil(member.table, atStage('debate'));
    expect((await talkAt(member, ['m', 'q'])).text).not.toContain('Read out:');
  });
});
