import { describe, expect, it } from 'vitest';
import type { TablePort } from '../../src/table/port.ts';
import { type Driver, openScreen } from './driver.ts';
import { advanceUntil, meetingTable } from './meeting.ts';

const WIDE = { columns: 120, rows: 40 };

/** What stands on the screen as running text, without frames and line breaks. */
const read = (screen: Driver): string => screen.see().replaceAll(/[│\s]+/gu, ' ');

function debating(): TablePort {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  return table;
}

describe('a rule in plain words', () => {
  it('is the one of this stage first, by E; Esc goes back', async () => {
    const screen = await openScreen(debating(), WIDE);
    await screen.press('E');
    expect(read(screen)).toContain('In plain words');
    expect(read(screen)).toMatch(/1 Rule 27: The list of speakers .*the rule of this stage/u);
    await screen.press('1');
    expect(read(screen)).toContain('A real case: 22 February 2018, S/PV.8186.');
    await screen.press('Escape', 'Escape');
    expect(read(screen)).not.toContain('In plain words');
    await screen.leave();
  });

  it('is the one of the refusal that was just shown', async () => {
    const screen = await openScreen(debating(), WIDE);
    await screen.press('s');
    expect(read(screen)).toContain('Rule 27: You do not have the floor');
    await screen.press('E');
    expect(read(screen)).toContain('Refused: not-your-floor');
    expect(read(screen)).toContain('Under rule 27 (The list of speakers)');
    await screen.leave();
  });

  it('is no reason where the stage does not take an act: it is what the meeting is at', async () => {
    const screen = await openScreen(meetingTable(['USA']), WIDE);
    expect(read(screen)).toContain('(s statement)');
    await screen.press('s');
    expect(read(screen)).toContain('Not in order at this stage (before the meeting, under rule 2)');
    await screen.press('E');
    expect(read(screen)).toContain('Refused: stage');
    expect(read(screen)).toMatch(/What the meeting is at now stands under rule 2 \(/u);
    expect(read(screen)).not.toContain('Under rule 2');
    await screen.leave();
  });

  it('is none of the Rules once the session is over', async () => {
    const table = meetingTable([]);
    advanceUntil(table, () => table.state().view.stage === 'closed');
    expect(table.state().view.stage).toBe('closed');
    const screen = await openScreen(table, WIDE);
    await screen.press('E');
    expect(read(screen)).toContain('1 Convention of this table');
    expect(read(screen)).not.toContain('Rule 9');
    await screen.leave();
  });

  it('is found in the palette by its name, and is no key where letters are written', async () => {
    const screen = await openScreen(debating(), WIDE);
    await screen.press(':');
    await screen.type('Explain this');
    expect(read(screen)).toContain('Explain this');
    await screen.press('Enter');
    expect(read(screen)).toMatch(/1 Rule 27: The list of speakers/u);
    await screen.leave();
  });

  it('is told of the act selected in a menu, with how it is written in a line', async () => {
    const screen = await openScreen(debating(), WIDE);
    await screen.press('m', 'E');
    expect(read(screen)).toContain('Move a motion (act motion.make)');
    expect(read(screen)).toContain('In a line: ‹seat› moves to suspend the meeting');
    await screen.leave();
  });

  it('is explained from the page of keys and from a menu as well', async () => {
    const screen = await openScreen(debating(), WIDE);
    await screen.press('?', 'E');
    expect(read(screen)).toMatch(/1 Rule 27: The list of speakers/u);
    await screen.press('Escape', 'Escape', 'm', 'Up', 'E');
    expect(read(screen)).toMatch(/Refused: |In plain words|\(act motion\.make\)/u);
    await screen.leave();
  });
});
