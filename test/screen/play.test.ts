import { describe, expect, it } from 'vitest';
import type { TablePort } from '../../src/table/port.ts';
import { type Driver, openScreen } from './driver.ts';
import { act, advanceUntil, goOnUntil, meetingTable, voteOnDraft } from './meeting.ts';

const WIDE = { columns: 120, rows: 40 };
const last = (table: TablePort) => table.state().entries.at(-1);

/** What stands on the screen as running text, without frames and line breaks. */
const read = (screen: Driver): string => screen.see().replaceAll(/[│\s]+/gu, ' ');

/** A debate in which the United States has the floor. */
function withFloor(): TablePort {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(table, () => table.state().view.floor?.seat === 'USA');
  return table;
}

describe('playing by key', () => {
  it('makes a statement: claims picked, own words pasted, a second line', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('s');
    expect(screen.see()).toContain('[ ] asserts “troops in Kursk”');
    await screen.press(' ', 'Enter');
    await screen.paste('Information has just come in.\nIt is “grave”.');
    await screen.press('Ctrl+J');
    await screen.type('We ask for an answer.');
    expect(screen.see()).toContain('[x] asserts “troops in Kursk”');
    await screen.press('Enter');
    expect(last(table)).toMatchObject({
      act: {
        kind: 'statement.make',
        by: 'USA',
        moves: [{ do: 'assert', claim: 'troops-in-kursk' }],
        words: { text: 'Information has just come in.\nIt is “grave”.\nWe ask for an answer.', lang: 'en' },
      },
    });
    await screen.leave();
  });

  it('puts a challenge with the question of the scenario when no words are typed', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('s', ' ', 'Enter', 'Enter', 'c', '1');
    expect(read(screen)).toContain('The United States asks Russia: “Does the Russian Federation maintain');
    await screen.press('Enter');
    expect(last(table)).toMatchObject({ act: { kind: 'challenge.put', to: 'RUS', words: null } });
    expect(screen.see()).toMatch(/! ?\d* *RUS\* Russia/u);
    await screen.press('3');
    expect(screen.see()).toMatch(/! troops in Kursk +by USA +challenged/u);
    await screen.leave();
  });

  it('answers a challenge with the question in sight', async () => {
    const table = meetingTable(['RUS']);
    goOnUntil(table, () => table.state().view.floor?.challenge != null);
    const screen = await openScreen(table);
    await screen.press('2');
    expect(read(screen)).toContain('Russia · has the floor to answer a challenge');
    await screen.press('a');
    expect(read(screen)).toMatch(
      /Q\d+\. The United States asks Russia: “Does the Russian Federation maintain/u,
    );
    await screen.press('2', 'Enter');
    expect(last(table)).toMatchObject({ act: { kind: 'answer.give', by: 'RUS', how: 'deny', words: null } });
    await screen.leave();
  });

  it('answers with the refusal and its rule where an act is not in order', async () => {
    const table = meetingTable(['USA']);
    const screen = await openScreen(table);
    await screen.press('v');
    expect(read(screen)).toMatch(/Not in order at this stage \(before the meeting, under rule 2\)/u);
    expect(table.state().entries).toEqual([]);
    await screen.leave();
  });

  it('votes at once with the key of the ballot, but asks before a veto', async () => {
    const table = voteOnDraft('RUS');
    const screen = await openScreen(table);
    await screen.press('-');
    expect(read(screen)).toContain('your vote alone means that it is not adopted');
    await screen.press('n');
    expect(table.state().view.vote?.ballots).toEqual({});
    await screen.press('v', '-', 'y');
    expect(last(table)).toMatchObject({ act: { kind: 'ballot.cast', by: 'RUS', ballot: 'against' } });
    expect(screen.see()).toContain('- RUS* Russia');
    // The call is complete with this ballot: every hand has been seen.
    await screen.press('~');
    expect(last(table)).toMatchObject({ act: { ballot: 'against' } });
    expect(screen.see()).toContain('Rule 40: ');
    await screen.leave();
  });

  it('tells the exact cause of a result', async () => {
    const table = voteOnDraft('RUS');
    const screen = await openScreen(table);
    await screen.press('-', 'y', 'w', '2');
    expect(read(screen)).toMatch(/Last vote .*not adopted.* owing to .*Russia/u);
    await screen.leave();
  });

  it('chooses nothing when Enter is pressed once too often', async () => {
    const table = voteOnDraft('RUS');
    const screen = await openScreen(table);
    const before = table.state().view.entry;
    await screen.press('Enter', 'Enter', ' ', 'Enter');
    expect(table.state().view.entry).toBe(before);
    expect(screen.see()).toContain('Choose with a digit');
    await screen.leave();
  });

  it('runs on until a person is needed, and lets a last call go', async () => {
    const table = meetingTable(['USA']);
    const screen = await openScreen(table);
    for (let presses = 0; presses < 60 && table.state().view.stage !== 'debate'; presses += 1) {
      await screen.press('w');
    }
    expect(table.state().view.stage).toBe('debate');
    await screen.press('f');
    expect(table.state().view.list).toContain('USA');
    await screen.leave();
  });

  it('takes back, and says why a computer delegation acted', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('x');
    expect(table.state().view.floor).toBeNull();
    await screen.press('u');
    expect(table.state().view.floor?.seat).toBe('USA');
    await screen.press('y');
    expect(screen.see()).toMatch(/Why: entry \d+/u);
    await screen.leave();
  });

  it('takes a seat and gives it back at any time, pauses, and releases news', async () => {
    const table = meetingTable([]);
    const screen = await openScreen(table, WIDE);
    await screen.press('t', '2');
    expect(table.state().held).toEqual(['CHN']);
    expect(screen.see()).toContain('China: instructions (sealed)');
    await screen.press('P');
    expect(screen.see()).toContain('PAUSED');
    await screen.press('P', 'N', '1');
    expect(last(table)).toMatchObject({ act: { kind: 'news.release', by: 'WORLD' } });
    await screen.press('t', '2');
    expect(table.state().held).toEqual([]);
    await screen.leave();
  });

  it('finds any choice by its letters', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press(':');
    await screen.type('suspend');
    expect(screen.see()).toContain('› ');
    await screen.press('Enter');
    expect(last(table)).toMatchObject({ act: { kind: 'motion.make', motion: 'suspend' } });
    await screen.leave();
  });

  it('searches the record in place and keeps the selection through a resize', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('/');
    await screen.type('asks floor');
    await screen.press('Enter', 'Up', 'Up');
    const selected = screen
      .see()
      .split('\n')
      .find((row) => row.includes('› '));
    expect(selected).toContain('asks for the floor');
    await screen.resize(130, 45);
    expect(screen.see()).toContain(selected?.trim() ?? '');
    await screen.resize(50, 10);
    expect(screen.see()).toContain('Window too small (60×20 needed, 50×10 now)');
    await screen.resize(80, 24);
    expect(screen.see()).toContain(selected?.trim() ?? '');
    await screen.press('Enter');
    expect(screen.see()).toMatch(/Entry \d+/u);
    await screen.leave();
  });

  it('loses no key of a burst', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.burst('s \rWe will be brief.\r');
    expect(last(table)).toMatchObject({
      act: { moves: [{ claim: 'troops-in-kursk' }], words: { text: 'We will be brief.' } },
    });
    await screen.burst('4kkkk');
    const count = table.state().entries.length;
    const selected = screen
      .see()
      .split('\n')
      .find((row) => row.includes('› '));
    expect(selected).toMatch(new RegExp(`› +${count - 3} `, 'u'));
    await screen.leave();
  });
});

describe('several people at one keyboard', () => {
  it('nothing sealed is on the screen before the next person is there', async () => {
    const table = meetingTable(['USA', 'RUS']);
    const screen = await openScreen(table, WIDE);
    expect(screen.see()).toContain('Hand the keyboard to the United States');
    await screen.press('s', 'w', '5', '?');
    expect(table.state().entries).toEqual([]);
    expect(screen.see()).not.toContain('Objectives');
    await screen.press('Enter');
    expect(screen.see()).toContain('United States: instructions (sealed)');
    goOnUntil(table, () => table.state().view.stage === 'debate');
    await screen.press('b', '2');
    expect(screen.see()).toContain('Hand the keyboard to Russia');
    expect(screen.see()).not.toContain('United States');
    await screen.press('Enter');
    expect(screen.see()).toContain('Russia: instructions (sealed)');
    await screen.leave();
  });

  it('closes what one person was writing before the next is asked for', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('s', 'Enter');
    await screen.type('a secret');
    table.take('RUS');
    await screen.press('Enter');
    expect(screen.see()).not.toContain('a secret');
    await screen.leave();
  });
});

describe('the terminal', () => {
  it('is given back as it was, by q and by Ctrl+C', async () => {
    for (const [key, interrupted] of [
      ['q', false],
      ['Ctrl+C', true],
    ] as const) {
      const screen = await openScreen(meetingTable(['USA']));
      expect(screen.alternate()).toBe(true);
      await screen.press(key);
      expect(await screen.left).toEqual({ interrupted });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(screen.alternate()).toBe(false);
      expect(screen.see()).toContain('$ horseshoe play');
    }
  });

  it('is lent to the shell by Ctrl+Z and drawn again', async () => {
    let stopped = 0;
    const suspend = async (): Promise<void> => {
      stopped += 1;
    };
    const screen = await openScreen(meetingTable(['USA']), { suspend });
    const before = screen.see();
    await screen.press('Ctrl+Z');
    expect(stopped).toBe(1);
    expect(screen.see()).toBe(before);
    await screen.leave();
  });

  it('has its cursor where the text is written', async () => {
    const screen = await openScreen(withFloor());
    await screen.press('s', 'Enter');
    await screen.type('Hear us');
    const { row, column } = screen.cursor();
    expect(screen.see().split('\n')[row]?.slice(0, column)).toMatch(/Hear us$/u);
    await screen.leave();
  });

  it('gets nothing while nothing happens, and little for a key', async () => {
    const table = withFloor();
    const screen = await openScreen(table, WIDE);
    await screen.press('4', 'Up');
    screen.written();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.written()).toBe('');
    await screen.press('Up');
    expect(screen.written().length).toBeLessThan(2000);
    await screen.leave();
  });
});
