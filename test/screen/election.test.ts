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
  // Its keys are not those of a show of hands.
  expect(screen.see()).toContain('v or Enter: fill in your paper.');
  expect(screen.see()).not.toContain('+ - ~ n');
  await screen.press('v');
  expect(screen.see()).toContain('Astrid Lind');
  expect(screen.see().replaceAll(/[│\s]+/gu, ' ')).toContain('with none it is blank');
  await screen.press('1', '4', '2', 'Enter');
  const cast = kept.find(({ by, act }) => by === 'FRA' && act.kind === 'paper.cast');
  expect(cast?.act).toMatchObject({ names: ['lind', 'sol'] });
  expect(screen.see()).toContain('Your paper is in the box.');
  const { view, texts } = table.state();
  // Nobody sees for whom a paper in the box is, whoever takes its seat later.
  expect(electionLines(view, texts).join(' ')).toContain('Your paper is in the box.');
  const others = table.state().entries.filter(({ act }) => act.kind === 'paper.cast');
  expect(others.map(({ by, act }) => [by, act])).toEqual([
    ['FRA', { kind: 'paper.cast', by: 'FRA', names: [] }],
  ]);
  await screen.leave();
});
