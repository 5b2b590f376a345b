import { expect, it } from 'vitest';
import { needLine } from '../../src/words/en.ts';
import { builtInTable } from './builtIn.ts';

/** What is said of who comes next before each act of a kind, while the computer delegations and the world act. */
function saidBefore(id: string, kind: string): readonly string[] {
  const { table, kept } = builtInTable(id, [], 'coming');
  const said: string[] = [];
  for (let acts = 0; acts < 2_000; acts += 1) {
    const { next, texts } = table.state();
    const line = needLine(next, texts);
    if (!table.advance().ok) break;
    if (kept.at(-1)?.act.kind === kind) said.push(line);
  }
  return [...new Set(said)];
}

it('the result of the General Assembly is not called news', () => {
  expect(saidBefore('court-2026', 'assembly.report')).toEqual([
    'The result of the General Assembly is coming in.',
  ]);
});

it('an application comes in as a letter of its State', () => {
  expect(saidBefore('islet-2026', 'application.submit')).toEqual([
    'A letter from the Quiet Islet is coming in.',
  ]);
});
