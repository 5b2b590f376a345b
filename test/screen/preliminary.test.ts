import { expect, it } from 'vitest';
import { openScreen } from './driver.ts';
import { act, advanceUntil, meetingTable } from './meeting.ts';

it('whether a draft is a matter of procedure is asked from the palette, and stands under the draft', async () => {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('d');
  expect(screen.see()).toContain('Ask whether D1 is a matter of procedure');
  await screen.press('Escape', ':');
  await screen.type('Ask whether D1');
  await screen.press('Enter');
  expect(table.state().entries.at(-1)?.act).toEqual({ kind: 'preliminary.raise', by: 'USA', draft: 'D1' });
  await screen.press('2');
  expect(screen.see().replaceAll(/[│\s]+/gu, ' ')).toContain('to be settled before the draft');
  await screen.leave();
});
