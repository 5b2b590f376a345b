import { expect, it } from 'vitest';
import { runLines } from '../../src/lines/run.ts';
import type { Talk } from '../../src/lines/talk.ts';
import { builtInTable } from '../table/builtIn.ts';

/** Somebody at the seat of France who votes by number when a paper is due, and lets everything else go on. */
async function vote(...answers: readonly string[]) {
  const { table, kept } = builtInTable('court-2026', ['FRA'], 'lines');
  const said: string[] = [];
  const left = [...answers];
  const talk: Talk = {
    isPerson: true,
    say: (...lines) => said.push(...lines),
    ask: () => {
      const { next, view } = table.state();
      if (next.who === 'over' || kept.length > 400) return Promise.resolve(null);
      const isDue = view.election?.ballot != null && next.who === 'person' && next.need === 'ballot';
      return Promise.resolve(isDue ? (left.shift() ?? 'q') : 'w');
    },
    clear: () => undefined,
  };
  await runLines(table, talk);
  return {
    said,
    cast: kept.flatMap(({ by, act }) => (by === 'FRA' && act.kind === 'paper.cast' ? [act.names] : [])),
  };
}

it('a paper takes the numbers of candidates, no more than there are seats, and a dash leaves it blank (rule 61)', async () => {
  const { said, cast } = await vote('paper.cast', '1 2 3', '9', '1 3', 'paper.cast', '-');
  expect(cast[0]).toEqual(['lind', 'rahim']);
  expect(said.join('\n')).toContain('up to 2 candidates');
  expect(said.join('\n')).toContain('Election for 2 seats on the Court');
});
