import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORLD } from '../../src/council/seat.ts';
import { openOnRecord } from '../../src/replay/script/door.ts';
import { writeReplay } from '../../src/replay/script/write.ts';
import { builtInScenarios } from '../../src/scenario/file.ts';
import type { TablePort } from '../../src/table/port.ts';
import { back, scenario, scenarioText, wander } from '../record/fixture.ts';
import { anyMeeting, floor, opened } from '../record/sitting.ts';
import { comesBack, playedAt } from './exported.ts';

const choices = (most: number) => fc.array(fc.nat(10_000), { minLength: 5, maxLength: most });

/** What people at a table may do: sit down, get up, act, go back, let news come in. Chosen by a number. */
function something(table: TablePort, choice: number, text: string): void {
  const state = table.state();
  const seats = ['USA', 'RUS', 'CHE', 'GBR', 'FRA'];
  const seat = seats[choice % seats.length] ?? 'USA';
  const [news] = state.newsHeld;
  switch (choice % 13) {
    case 0:
      return void table.take(seat);
    case 1:
      return void table.release(state.held[0] ?? seat);
    case 2:
      return void table.undo();
    case 3:
      if (news !== undefined) table.submit({ kind: 'news.release', by: WORLD, news }, state.view.entry);
      return;
    default: {
      const fills = state.offers.flatMap((offer) =>
        offer.inOrder && !offer.kind.startsWith('seat.') ? offer.choices.map(({ act }) => act) : [],
      );
      const act = fills[choice % Math.max(1, fills.length)];
      if (act === undefined) return;
      const said = 'words' in act && act.words === null ? { ...act, words: { text, lang: 'en' } } : act;
      table.submit(said as typeof act, state.view.entry);
    }
  }
}

describe('a record as a replay', () => {
  it('holds, and gives the same record, forks and returns included', () => {
    let votes = 0;
    fc.assert(
      fc.property(
        choices(60),
        choices(40),
        choices(40),
        fc.nat(),
        fc.nat(),
        (one, two, three, first, second) => {
          const writing = anyMeeting(one);
          back(writing, first % (writing.entries.length + 1));
          wander(writing, two);
          back(writing, second % (writing.entries.length + 1));
          wander(writing, three);
          const text = comesBack({ ...writing, scenario }, scenarioText);
          if (/ vote/.test(text)) votes += 1;
        },
      ),
      { numRuns: 25 },
    );
    expect(votes).toBeGreaterThan(0);
  });

  it.each(builtInScenarios())('holds when the computer plays %s, without one reason written out', (id) => {
    const played = playedAt(id, {});
    expect(played.entries.length).toBeGreaterThan(20);
    const text = comesBack(played, played.scenarioText);
    expect(text).toMatch(/^# exact: 0\n/);
    expect(text).not.toContain('why:');
  });

  it('holds when people sit down, act, go back and leave again, with whatever they say', () => {
    let exact = 0;
    let lines = 0;
    fc.assert(
      fc.property(
        choices(80),
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        fc.constantFrom('kursk-2024', 'islet-2026'),
        (list, texts, id) => {
          const played = playedAt(
            id,
            { held: ['USA'], from: id === 'kursk-2024' ? '2024-10-31' : null },
            (table, turn) =>
              something(table, list[turn % list.length] ?? 0, texts[turn % texts.length] ?? ''),
            list.length * 2,
          );
          const text = comesBack(played, played.scenarioText);
          exact += text.match(/^ {2}- done: /gm)?.length ?? 0;
          lines += played.entries.length;
        },
      ),
      { numRuns: 20 },
    );
    expect(lines).toBeGreaterThan(500);
    // Almost every reason is derived.
    expect(exact).toBeLessThan(lines / 20);
  });
});

describe('the text of an exported replay', () => {
  const said = (text: string, lang = 'en'): string => {
    const { writing, does } = opened();
    floor(does, 'RUS');
    does({ kind: 'statement.make', by: 'RUS', moves: [], words: { text, lang } });
    return comesBack({ ...writing, scenario }, scenarioText);
  };

  it('has its lines bare where YAML lets them be, and a vote on one of them', () => {
    const { scenarioText: source, ...played } = playedAt('kursk-2024', { from: '2024-10-31' });
    const text = comesBack(played, source);
    expect(text).toContain('\nseed: played\ngiven: { from: 2024-10-31 }\nreasons: true\nsteps:\n');
    expect(text).toContain('\n  - the President calls the meeting to order\n');
    expect(text).toContain('\n  - CHN makes a statement: asserts no-weapons-supplied, ');
    expect(text).toMatch(/\n {2}- vote D2: abstaining DZA; for CHN; .*\n/);
    expect(text).toContain(
      '\n  - the President declares the result\n  - expect: { tally: 2-6-7, because: votes, draft: { D2: not-adopted } }\n',
    );
    expect(text).not.toMatch(/- ['"|]/);
    expect(text).toContain(`\n  - expect: { record: ${played.entries.at(-1)?.digest} }\n`);
  });

  it('has short words in the line, in quotation marks where YAML needs them', () => {
    expect(said('Thank you.')).toContain('\n  - RUS makes a statement "Thank you."\n');
    expect(said('That is: this.')).toContain(`\n  - 'RUS makes a statement "That is: this."'\n`);
    expect(said("It's: this.")).toContain(`\n  - |\n    RUS makes a statement "It's: this."\n`);
  });

  it('has long words in a block as they were said', () => {
    expect(said('First: # this.\n\nThen that.')).toContain(
      '\n  - |\n    RUS makes a statement\n      First: # this.\n\n      Then that.\n',
    );
    const long = 'It goes on and on. '.repeat(10).trim();
    expect(said(long)).toContain(`\n  - |\n    RUS makes a statement\n      ${long}\n`);
  });

  it.each([
    ['rows that begin with spaces', '  First\n  then\n'],
    ['a comment alone', '# one\n# two'],
    ['full of marks', `- "a" \\ 'b': {c} # d & *e`],
    ['another language', 'Je vous remercie.\nEt voilà.'],
  ])('says the same when the words are %s', (_, text) => {
    expect(said(text, 'fr')).toContain(' in fr');
    said(text);
  });

  it('goes back to an entry, with its line beside it', () => {
    const writing = wander(anyMeeting([3, 1, 4]), []);
    back(writing, 2);
    back(writing, 0);
    const text = comesBack({ ...writing, scenario }, scenarioText);
    expect(text).toMatch(/\n {2}- go back to: 2 # \S.*\n {2}- go back to: 0\n/);
  });

  it('says whose seat a person took, and who has left one', () => {
    const played = playedAt('kursk-2024', { from: '2024-10-31' }, (table, turn) => {
      if (turn === 15) table.take('USA');
      const asks = { kind: 'floor.request', by: 'USA' } as const;
      if (turn === 16) table.submit(asks, table.state().view.entry);
      if (turn === 17) table.undo();
      if (turn === 20) table.release('USA');
    });
    const text = comesBack(played, played.scenarioText);
    expect(text).toMatch(
      /\n {2}- held: \[ USA \]\n {2}- USA asks for the floor\n[^{]*\n {2}- \{ go back to: \d+, by: USA \} # /,
    );
    expect(text).toContain('\n  - held: []\n');
    expect(text).not.toContain('why:');
  });

  it('writes reasons out that asking again does not give', () => {
    const played = playedAt('kursk-2024', { from: '2024-10-31' }, () => {}, 12);
    const { header, start, scenario: source } = played;
    const door = openOnRecord(header, start);
    const ours = { code: 'supports-draft', facts: { draft: 'D1' } } as const;
    for (const { n, act, why } of played.entries)
      if (act.kind !== 'record.return') door.take(act, n === 2 ? [ours] : n === 3 ? null : (why ?? null));
    const entries = door.record?.entries() ?? [];
    const text = comesBack({ header, start, scenario: source, entries }, played.scenarioText);
    expect(text).toMatch(/^# exact: 1\n/);
    expect(text).toContain(
      "\n  - done: 'RUS requests a meeting'\n    why: [ { code: supports-draft, facts: { draft: D1 } } ]\n  - held: [ CHE ]\n",
    );
  });

  it('is refused for a record that no replay can tell', () => {
    const writing = anyMeeting([3, 1, 4, 1, 5]);
    const forked = writing.entries.map((entry) => (entry.n === 3 ? { ...entry, parent: 1 } : entry));
    const recorded = { ...writing, entries: forked, scenario };
    expect(writeReplay(recorded, { scenario: 'kursk-2024', comment: () => [] })).toEqual({
      ok: false,
      because: 'fork',
      entry: 3,
    });
  });
});
