import { describe, expect, it } from 'vitest';
import { field } from '../../src/screen/field.ts';
import { lineCompleted } from '../../src/screen/lineItems.ts';
import { paletteFor, paletteItems } from '../../src/screen/palette.ts';
import { perform } from '../../src/screen/perform.ts';
import { START } from '../../src/screen/ui.ts';
import type { TablePort } from '../../src/table/port.ts';
import { type Driver, openScreen } from './driver.ts';
import { act, advanceUntil, goOnUntil, meetingTable, voteOnDraft } from './meeting.ts';

/** What stands on the screen as running text, without frames and line breaks. */
const read = (screen: Driver): string => screen.see().replaceAll(/[│\s]+/gu, ' ');

/** The United States has the floor on 31 October 2024. */
function floor(): TablePort {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'floor.request', by: 'USA' });
  goOnUntil(table, () => {
    const { next } = table.state();
    return next.who === 'person' && next.need === 'floor';
  });
  return table;
}

describe('a line of notation in the palette', () => {
  const state = floor().state();
  const lines = (query: string) => paletteItems(state, query).map(({ label, off }) => [label, off] as const);

  it('goes on first with what is in order, then with the rest of the grammar and why that is not', () => {
    const next = lines('challenges ');
    expect(next[0]).toEqual(['… UKR (Ukraine)', null]);
    expect(next).toContainEqual(['… DZA (Algeria)', 'Not in order now.']);
    expect(next.find(([label]) => label === '… the ruling')?.[1]).toMatch(
      /^Not in order at this stage .*rule 27/u,
    );
    const off = next.map(([, why]) => why !== null);
    expect(off).toEqual(off.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('stands below what is found by name, as long as its words find something', () => {
    const [first, ...more] = lines('chall');
    expect(first?.[0]).toMatch(/^Challenge /u);
    expect(more).toContainEqual(['… challenges', null]);
  });

  it('knows the claims that a statement may take up, each once', () => {
    expect(lines('makes a statement: asserts troops')[0]).toEqual(['… troops-in-kursk', null]);
    const second = lines('makes a statement: asserts troops-in-kursk, asserts troops');
    expect(second.find(([label]) => label === '… troops-in-kursk')?.[1]).toBe('Not in order now.');
  });

  it('is completed as far as there is one way to go on', () => {
    expect(lineCompleted(state, 'chall')).toBe('challenges ');
    expect(lineCompleted(state, 'challenges ')).toBe('challenges ');
    expect(lineCompleted(state, 'challenges U')).toBe('challenges UKR ');
    expect(lineCompleted(state, 'USA makes a statement: asserts troops')).toBe(
      'USA makes a statement: asserts troops-in-kursk',
    );
    expect(lineCompleted(state, 'nonsense')).toBe('nonsense');
  });

  it('is itself the first choice when it is whole, with what it does', () => {
    expect(paletteItems(state, 'challenges RUS on troops-in-kursk')[0]).toMatchObject({
      label: 'USA challenges RUS on troops-in-kursk',
      detail: expect.stringContaining('Challenge Russia'),
      off: null,
    });
    expect(paletteItems(state, 'abstains')[0]?.off).toMatch(/at this stage/u);
    expect(paletteItems(state, 'RUS abstains')[0]?.off).toMatch(/^Russia is not held here/u);
  });

  it('has a problem only where nothing is found', () => {
    expect(paletteFor(state, 'challenges RUS on nothing').problem).toMatchObject({ from: 18, to: 25 });
    expect(paletteFor(state, 'private').problem).toBeNull();
    expect(paletteFor(state, 'zzz').problem).toBeNull();
    expect(paletteFor(state, '').problem).toBeNull();
  });
});

describe('typed after a colon', () => {
  it('is completed by Tab and done by Enter, with its own words', async () => {
    const table = floor();
    act(table, {
      kind: 'statement.make',
      by: 'USA',
      moves: [{ do: 'assert', claim: 'troops-in-kursk' }],
      words: null,
    });
    const screen = await openScreen(table);
    await screen.press(':');
    await screen.burst('chall');
    await screen.press('Tab');
    await screen.burst('RUS on troops-in-k');
    await screen.press('Tab');
    await screen.burst(' "Is it so?"');
    expect(read(screen)).toContain(': challenges RUS on troops-in-kursk "Is it so?"');
    await screen.press('Enter');
    expect(table.state().entries.at(-1)?.act).toEqual({
      kind: 'challenge.put',
      by: 'USA',
      to: 'RUS',
      claim: 'troops-in-kursk',
      words: { text: 'Is it so?', lang: 'en' },
    });
    expect(screen.see()).not.toContain('All choices');
    await screen.leave();
  });

  it('is refused like the choice of a menu, and stays in its field', async () => {
    const table = floor();
    const before = table.state().view.entry;
    const screen = await openScreen(table);
    await screen.press(':');
    await screen.burst('asks for the floor');
    await screen.press('Enter');
    expect(read(screen)).toContain('Rule 27: You have the floor already');
    expect(read(screen)).toContain(': asks for the floor');
    await screen.press('Ctrl+U');
    await screen.burst('RUS asks for the floor');
    await screen.press('Enter');
    expect(read(screen)).toContain('Russia is not held here');
    expect(table.state().view.entry).toBe(before);
    await screen.leave();
  });

  it('is taken up from a line of the palette, as far as that goes', async () => {
    const screen = await openScreen(floor());
    await screen.press(':');
    await screen.burst('challenges ');
    await screen.press('Down', 'Enter');
    expect(read(screen)).toContain(': challenges GBR › … on');
    await screen.leave();
  });

  it.each([
    [60, 20],
    [80, 24],
    [120, 40],
  ])('shows where it cannot be read and what would fit, at %d by %d', async (columns, rows) => {
    const screen = await openScreen(floor(), { columns, rows });
    await screen.press(':');
    await screen.burst('challenges RUS on troops-in-kurks "Is it so, and since when?"');
    const seen = screen.see().split('\n');
    const mark = seen.findIndex((row) => row.includes('^^^^^^^^^^^^^^^'));
    expect(seen[mark - 1]?.indexOf('troops-in-kurks')).toBe(seen[mark]?.indexOf('^'));
    expect(read(screen)).toContain('expected a claim: troops-in-kursk');
    expect(read(screen)).toContain('did you mean troops-in-kursk?');
    await screen.leave();
  });

  it('stays when the window changes, also longer than a row', async () => {
    const screen = await openScreen(floor(), { columns: 120, rows: 40 });
    await screen.press(':');
    await screen.burst(`makes a statement "${'word '.repeat(30)}`);
    await screen.resize(40, 10);
    await screen.resize(60, 20);
    await screen.burst('end"');
    expect(read(screen)).toContain('word end"');
    const { column, row } = screen.cursor();
    expect(screen.see().split('\n')[row]?.slice(0, column)).toMatch(/end"$/u);
    await screen.press('Home');
    expect(screen.see().split('\n')[screen.cursor().row]).toContain(': makes a statement "word');
    await screen.leave();
  });

  it('is offered again after Escape when it has own words, and makes room for what is typed then', async () => {
    const screen = await openScreen(floor());
    await screen.press(':');
    await screen.burst('makes a statement "Since when?"');
    await screen.press('Escape', ':');
    expect(read(screen)).toContain(': makes a statement "Since when?"');
    await screen.press('Left', 'Left', 'x', 'Escape', ':');
    expect(read(screen)).toContain(': makes a statement "Since whenx?"');
    await screen.burst('private');
    expect(read(screen)).toContain(': private ');
    await screen.press('Escape', ':');
    expect(read(screen)).not.toContain('private meeting');
    expect(read(screen)).not.toContain('Since');
    await screen.leave();
  });

  it('asks before a veto, and casts it after a yes', async () => {
    const table = voteOnDraft('RUS');
    const screen = await openScreen(table, { columns: 100, rows: 30 });
    await screen.press(':');
    await screen.burst('vote D1: against RUS');
    await screen.press('Enter');
    expect(read(screen)).toContain('You vote against as a permanent member.');
    await screen.press('y');
    expect(table.state().entries.findLast(({ by }) => by === 'RUS')?.act).toEqual({
      kind: 'ballot.cast',
      by: 'RUS',
      ballot: 'against',
    });
    await screen.leave();
  });

  it('casts the ballots of every seat that is held, and keeps those cast before one that is refused', () => {
    const table = meetingTable(['USA', 'RUS']);
    table.acceptHandOver();
    advanceUntil(table, () => table.state().view.stage === 'agenda');
    act(table, { kind: 'objection.raise', by: 'USA' });
    advanceUntil(table, () => table.state().view.vote !== null);
    const [whole] = paletteItems(table.state(), 'vote: for USA; others abstaining');
    expect(whole).toMatchObject({
      label: 'vote: for USA; others abstaining',
      detail: '2 ballots.',
      off: null,
    });
    const ui = { ...START, layers: [{ layer: 'palette', query: field(80, false), at: 0 }] as const };
    const cast = { kind: 'ballot.cast', by: 'USA', ballot: 'for' } as const;
    const seen = { ...ui, seen: table.state().view.entry };
    const after = perform(table, seen, { do: 'cast', acts: [cast, { ...cast, by: 'FRA' }] });
    expect(after.notice).toContain('Of 2 ballots the first one is cast.');
    expect(after.layers).toHaveLength(1);
    expect(perform(table, after, { do: 'cast', acts: [{ ...cast, by: 'RUS' }] }).notice).toBeNull();
    expect(table.state().view.vote?.notYet.filter((seat) => ['USA', 'RUS'].includes(seat))).toEqual([]);
  });
});
