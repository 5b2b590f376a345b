import { describe, expect, it } from 'vitest';
import type { TablePort } from '../../src/table/port.ts';
import { type Driver, openScreen } from './driver.ts';
import { act, advanceUntil, goOnUntil, meetingTable, voteOnDraft } from './meeting.ts';

const SIZES = [
  [80, 24],
  [100, 30],
  [120, 40],
] as const;

// The United States has asked whether Russia maintains what it said, and Russia is offered the floor.
function debate(): TablePort {
  const table = meetingTable(['RUS']);
  goOnUntil(table, () => table.state().view.challenges.some(({ to }) => to === 'RUS'));
  return table;
}

function closed(): TablePort {
  const table = meetingTable(['RUS']);
  goOnUntil(table, () => table.state().view.over);
  return table;
}

function handOver(): TablePort {
  const table = meetingTable(['USA', 'RUS']);
  table.acceptHandOver();
  advanceUntil(table, () => table.state().view.stage === 'debate');
  table.bringForward('RUS');
  return table;
}

// Russia, on the list of speakers, waits for the person who holds the chair to call on it.
function chair(): TablePort {
  const table = meetingTable(['CHE']);
  const duties = ['meeting.call', 'meeting.open', 'decision.declare', 'item.open'] as const;
  for (const kind of duties) {
    advanceUntil(table, () => table.state().next.who !== 'computer');
    act(table, { kind, by: 'CHE' });
  }
  advanceUntil(table, () => table.state().next.who !== 'computer');
  return table;
}

const MOMENTS: readonly (readonly [string, () => TablePort, (screen: Driver) => Promise<void>])[] = [
  ['opening', () => meetingTable([]), async () => {}],
  ['debate', debate, async () => {}],
  ['record', debate, (screen) => screen.press('4', 'Up', 'Up')],
  ['claims', debate, (screen) => screen.press('3', 'Down')],
  ['chair', chair, (screen) => screen.press('2')],
  ['vote', () => voteOnDraft('RUS'), (screen) => screen.press('2')],
  ['hand-over', handOver, async () => {}],
  ['closed', closed, (screen) => screen.press('2')],
  ['help', debate, (screen) => screen.press('?')],
];

describe('what a person sees', () => {
  for (const [columns, rows] of SIZES) {
    for (const [name, table, script] of MOMENTS) {
      it(`${name} at ${columns}x${rows}`, async () => {
        const screen = await openScreen(table(), { columns, rows });
        await script(screen);
        await expect(`${screen.see()}\n`).toMatchFileSnapshot(`frames/${name}-${columns}x${rows}.txt`);
        await screen.leave();
      });
    }
  }

  it('the vote as the table itself sees it: every ballot, and the path to nine', async () => {
    const table = meetingTable(['USA']);
    advanceUntil(table, () => table.state().view.stage === 'debate');
    act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
    table.release('USA');
    advanceUntil(table, () => (table.state().view.vote?.cast ?? 0) === 13);
    const screen = await openScreen(table, { columns: 120, rows: 40 });
    await expect(`${screen.see()}\n`).toMatchFileSnapshot('frames/open-vote-120x40.txt');
    await screen.leave();
  });

  it('the smallest window in which the meeting can be played', async () => {
    const screen = await openScreen(debate(), { columns: 60, rows: 20 });
    await expect(`${screen.see()}\n`).toMatchFileSnapshot('frames/debate-60x20.txt');
    await screen.leave();
  });

  it('a plain sentence in a window that is too small', async () => {
    const screen = await openScreen(debate(), { columns: 52, rows: 18 });
    await expect(`${screen.see()}\n`).toMatchFileSnapshot('frames/too-small-52x18.txt');
    await screen.leave();
  });

  it('ASCII only, in the same places', async () => {
    const size = { columns: 120, rows: 40 };
    const screen = await openScreen(meetingTable(['USA']), size);
    const ascii = await openScreen(meetingTable(['USA']), { ...size, ascii: true });
    expect(ascii.see()).toMatch(/^[\n -~]*$/u);
    expect(
      ascii
        .see()
        .split('\n')
        .map(({ length }) => length),
    ).toEqual(
      screen
        .see()
        .split('\n')
        .map(({ length }) => length),
    );
    await screen.leave();
    await ascii.leave();
  });
});
