import { expect, it } from 'vitest';
import { untilIn } from '../../src/procedure/acts.ts';
import { refusalLine } from '../../src/words/en/meeting.ts';
import { talkAt } from '../lines/scripted.ts';
import { advanceUntil as advance, atStage, sitting } from '../table/sitting.ts';
import { openScreen } from './driver.ts';
import { advanceUntil, meetingTable } from './meeting.ts';

it('the day and hour of an adjournment is written over the one offered; a wrong one is told and kept (rule 33)', async () => {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  const screen = await openScreen(table, { columns: 140, rows: 40 });
  const read = (): string => screen.see().replaceAll(/[│\s]+/gu, ' ');
  await screen.press('m');
  expect(read()).toContain('that you name …');
  await screen.press('3');
  expect(read()).toContain('2024-11-01 15:00');
  await screen.type('2024-02-30 10:00');
  await screen.press('Enter');
  expect(read()).toContain('There is no such day in the calendar as 2024-02-30.');
  expect(read()).toContain(' 2024-02-30 10:00 ');
  await screen.press('Ctrl+U');
  await screen.type('2024-10-01');
  await screen.press('Enter');
  expect(read()).toContain('2024-10-01 15:00 does not come after this meeting');
  await screen.press('Ctrl+U');
  await screen.type('2024-11-05');
  await screen.press('Enter');
  const made = { kind: 'motion.make', by: 'USA', motion: 'adjourn-to', until: '2024-11-05 15:00' };
  expect(table.state().entries.at(-1)?.act).toEqual(made);
  await screen.leave();
});

it('the day and hour that is offered stands when nothing is written', async () => {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  const screen = await openScreen(table, { columns: 140, rows: 40 });
  await screen.press('m', '3', 'Enter');
  const made = { kind: 'motion.make', by: 'USA', motion: 'adjourn-to', until: '2024-11-01 15:00' };
  expect(table.state().entries.at(-1)?.act).toEqual(made);
  await screen.leave();
});

it('plain lines ask for the day and hour, and say what is wrong with one', async () => {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advance(at.table, atStage('debate'));
  const { text, store } = await talkAt(at, [
    'motion.make adjourn-to',
    '2024-13-01',
    'motion.make adjourn-to',
    'soon',
    'motion.make adjourn-to',
    '2024-11-4',
  ]);
  expect(text).toContain('There is no such day in the calendar as 2024-13-01.');
  expect(text).toContain('“soon” is no day and hour: write it as YYYY-MM-DD HH:MM.');
  expect(store.kept.at(-1)?.act).toMatchObject({ motion: 'adjourn-to', until: '2024-11-04 15:00' });
});

it('a day alone is at the hour offered; what is no day is left for the rules to refuse', () => {
  expect(untilIn('2024-11-05', '2024-11-01 15:00')).toBe('2024-11-05 15:00');
  expect(untilIn(' 2024-1-5T9:30 ', '2024-11-01 15:00')).toBe('2024-01-05 09:30');
  expect(untilIn('tomorrow', '2024-11-01 15:00')).toBe('tomorrow');
  const leap = (until: string): string =>
    refusalLine({ rule: '33', because: 'bad-time', facts: { until }, instead: [] }, {} as never);
  expect(leap('1900-02-29 10:00')).toContain('no such day');
  expect(leap('2000-02-29 10:00')).toContain('does not come after');
});
