import { expect, it } from 'vitest';
import { electionLines } from '../../src/words/en.ts';
import { builtInTable } from '../table/builtIn.ts';
import { openScreen } from './driver.ts';
import { advanceUntil } from './meeting.ts';

it('a ballot paper is filled in by key, and the screen shows no other (rule 61)', async () => {
  const { table, kept } = builtInTable('court-2026', ['FRA'], 'screen');
  advanceUntil(table, () => table.state().view.stage === 'election-ballot');
  advanceUntil(table, () => {
    const { next } = table.state();
    return next.who === 'person' && next.need === 'ballot';
  });
  const screen = await openScreen(table, { columns: 120, rows: 40 });
  await screen.press('v');
  expect(screen.see()).toContain('Astrid Lind');
  await screen.press('1', '4', '2', 'Enter');
  const cast = kept.find(({ by, act }) => by === 'FRA' && act.kind === 'paper.cast');
  expect(cast?.act).toMatchObject({ names: ['lind', 'sol'] });
  expect(screen.see()).toContain('Your paper: Astrid Lind and');
  const { view, texts } = table.state();
  expect(electionLines(view, texts).join(' ')).toContain('Your paper: Astrid Lind and Elena Sol.');
  const others = table.state().entries.filter(({ act }) => act.kind === 'paper.cast');
  expect(others.map(({ by }) => by)).toEqual(['FRA']);
  await screen.leave();
});
