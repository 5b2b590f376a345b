import { describe, expect, it } from 'vitest';
import type { TablePort } from '../../src/table/port.ts';
import { type Driver, openScreen } from './driver.ts';
import { act, advanceUntil, goOnUntil, meetingTable, voteOnDraft } from './meeting.ts';

const WIDE = { columns: 120, rows: 40 };

/** What stands on the screen as running text, without frames and line breaks. */
const read = (screen: Driver): string => screen.see().replaceAll(/[│\s]+/gu, ' ');

/** A debate in which the seat held has the floor. */
function withFloor(): TablePort {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(table, () => table.state().view.floor?.seat === 'USA');
  return table;
}

/** A debate in which Russia is offered the floor to answer. */
function offered(): TablePort {
  const table = meetingTable(['RUS']);
  goOnUntil(table, () => table.state().view.floor?.challenge != null);
  return table;
}

describe('what the screen tells at once', () => {
  it('a silence, on the floor until the next thing is said, and first in its line of the record', async () => {
    const screen = await openScreen(offered());
    await screen.press('x', '2');
    expect(read(screen)).toMatch(
      /Russia said nothing\. Q\d+, put by the United States on “troops in Kursk”, is unanswered\./u,
    );
    await screen.press('4');
    expect(screen.see()).toMatch(/\d+ Q\d+ unanswered: Russia lets the floor go/u);
    await screen.leave();
  });

  it('that a question has been answered, on the floor and in the title line', async () => {
    const screen = await openScreen(offered());
    await screen.press('2', 'a', '2', 'Enter');
    expect(read(screen)).toMatch(/rule 27: Russia has answered Q\d+; x concludes/u);
    expect(read(screen)).toMatch(/> Russia · has answered Q\d+; x concludes/u);
    expect(read(screen)).not.toContain('to answer a challenge');
    await screen.leave();
  });

  it('your instructions by i, at every size', async () => {
    const table = withFloor();
    for (const size of [{ columns: 60, rows: 20 }, { columns: 100, rows: 30 }, WIDE]) {
      const screen = await openScreen(table, size);
      await screen.press('i');
      expect(screen.see()).toContain('Objectives');
      expect(screen.see()).toContain('q leave');
      await screen.leave();
    }
  });

  it('whom the meeting waits for when it cannot run on, and at which entry it stopped', async () => {
    const screen = await openScreen(withFloor());
    await screen.press('w');
    expect(read(screen)).toContain('The meeting waits for you: The United States has the floor.');
    await screen.press('x', 'w');
    expect(read(screen)).toMatch(/(It turned|You are needed): /u);
    await screen.leave();
  });

  it('a point of order: the ruling first, then that it stands unless it is challenged', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    const point = { kind: 'order.raise', by: 'USA', about: 'other', challenge: null, words: null } as const;
    act(table, point);
    await screen.press('2');
    expect(read(screen)).toContain(
      'Point of order raised by the United States: the President rules at once.',
    );
    expect(read(screen)).not.toContain('Before the Council:');
    expect(read(screen)).not.toContain(' said: ');
    advanceUntil(table, () => table.state().view.stage === 'order-ruled');
    await screen.press('2');
    expect(read(screen)).toContain('The ruling will stand unless somebody challenges it. Enter');
    expect(read(screen)).not.toContain(' said: ');
    await screen.leave();
  });
});

describe('the menu of a turn', () => {
  it('has the declaration of the result first once every ballot is in', async () => {
    const table = voteOnDraft('RUS');
    act(table, { kind: 'ballot.cast', by: 'RUS', ballot: 'abstaining' });
    table.take('CHE');
    table.release('RUS');
    table.bringForward('CHE');
    table.acceptHandOver();
    goOnUntil(table, () => table.state().view.vote?.notYet.length === 0);
    const screen = await openScreen(table);
    await screen.press('Enter');
    expect(screen.see()).toMatch(/1 Declare the result/u);
    await screen.leave();
  });
});

describe('what the screen asks first', () => {
  it('shows a draft before it is submitted, and again from d afterwards', async () => {
    const table = withFloor();
    const screen = await openScreen(table, WIDE);
    const before = table.state().view.entry;
    // The first of the menu; the draft may also be tried under a silence procedure.
    await screen.press('d', 'Enter');
    const title = table.state().texts.drafts.D1?.title ?? '';
    expect(title).not.toBe('');
    expect(read(screen)).toContain('Enter submits it; Esc goes back.');
    await screen.press('Escape', 'Escape');
    expect(table.state().view.entry).toBe(before);
    await screen.press('d', 'Enter', 'Enter');
    expect(table.state().entries.at(-1)).toMatchObject({ act: { kind: 'draft.table', draft: 'D1' } });
    await screen.press('d');
    expect(screen.see()).toContain('Read ');
    await screen.leave();
  });

  it('how much is taken back where more goes than one act', async () => {
    const table = withFloor();
    const screen = await openScreen(table);
    await screen.press('x', 'Enter', 'Enter');
    const before = table.state().view.entry;
    await screen.press('u');
    expect(read(screen)).toMatch(/3 entries are taken back: entries \d+ to \d+/u);
    await screen.press('n');
    expect(table.state().view.entry).toBe(before);
    await screen.press('u', 'y');
    expect(read(screen)).toMatch(/3 entries taken back, to before “The United States lets the floor go”/u);
    expect(table.state().view.floor?.seat).toBe('USA');
    await screen.leave();
  });
});

describe('the form of a statement', () => {
  it('keeps what was typed when it is left and opened again at the same turn', async () => {
    const screen = await openScreen(withFloor());
    await screen.press('s', 'Enter');
    await screen.type('We will be brief.');
    await screen.press('Escape');
    expect(screen.see()).not.toContain('We will be brief.');
    await screen.press('s');
    expect(screen.see()).toContain('We will be brief.');
    await screen.leave();
  });

  it('calls the opening position by its name, and says which claims are in sight', async () => {
    const screen = await openScreen(withFloor());
    await screen.press('s');
    expect(read(screen)).toContain('you will say your opening position:');
    expect(screen.see()).toMatch(/1–\d+ of \d+/u);
    await screen.press('Escape', 'x');
    await screen.leave();
  });
});
