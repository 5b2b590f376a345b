import { expect, it } from 'vitest';
import { openScreen } from './driver.ts';
import { advanceUntil, meetingTable } from './meeting.ts';

it('help at the hand-over of the keyboard says what it is, shows nothing of the meeting, and goes away again', async () => {
  const table = meetingTable(['USA', 'RUS']);
  table.acceptHandOver();
  advanceUntil(table, () => table.state().view.stage === 'debate');
  table.bringForward('RUS');
  const screen = await openScreen(table, { columns: 80, rows: 24 });
  expect(screen.see()).toContain('? help');
  await screen.press('?');
  expect(screen.see()).toContain('Several delegations share');
  expect(screen.see()).not.toContain('Debate');
  expect(table.state().handOver).toBe('RUS');
  await screen.press('?');
  expect(screen.see()).not.toContain('Several delegations share');
  await screen.press('?', 'Enter');
  expect(table.state()).toMatchObject({ handOver: null, seat: 'RUS' });
  expect(screen.see()).not.toContain('Several delegations share');
  await screen.leave();
});
