import { readFileSync } from 'node:fs';
import type { Seat } from '../../src/council/seat.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Act } from '../../src/session/council.ts';
import { openSession } from '../../src/session/open.ts';
import type { TablePort } from '../../src/table/port.ts';
import { memoryStore } from '../../src/table/store.ts';
import { openTable } from '../../src/table/table.ts';

/** The meeting of 31 October 2024 at a table of its own, with the seats that people hold. */
export function meetingTable(held: readonly Seat[], from = '2024-10-31', seed = 'screen'): TablePort {
  const file = new URL('../../scenarios/kursk-2024/scenario.yaml', import.meta.url);
  const read = parseScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  return openTable({
    scenario,
    header: {
      kind: 'horseshoe-record',
      format: 1,
      scenario: { id: scenario.id, file: null, digest: '' },
      from,
      seed,
      rules: 'council',
      held,
      startedAt: '2026-01-01T00:00:00Z',
    },
    store: { ...memoryStore(), path: '/tmp/record.jsonl' },
    now: () => '2026-01-01T00:00:00Z',
    held,
    start: openSession(scenario, { from }),
  });
}

/** Lets the computer delegations act until `done` holds, a person is needed, or nothing more happens. */
export function advanceUntil(table: TablePort, done: () => boolean, most = 400): void {
  for (let steps = 0; steps < most && !done(); steps += 1) {
    if (!table.advance().ok) return;
  }
}

/** Does an act for a seat that is held, as its person would. */
export function act(table: TablePort, done: Act): void {
  const result = table.submit(done, table.state().view.entry);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

/** Lets the meeting go on; a person who is needed lets the floor go. */
export function goOnUntil(table: TablePort, done: () => boolean): void {
  for (let steps = 0; steps < 600 && !done(); steps += 1) {
    const { next } = table.state();
    if (next.who === 'person' && (next.need === 'floor' || next.need === 'answer')) {
      act(table, { kind: 'floor.pass', by: next.seat });
    } else if (!table.advance().ok) return;
  }
}

/** A meeting at which D1 of the United States is put to the vote and the seat `held` has its ballot to cast. */
export function voteOnDraft(held: Seat): TablePort {
  const table = meetingTable(['USA']);
  advanceUntil(table, () => table.state().view.stage === 'debate');
  act(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
  table.take(held);
  if (held !== 'USA') table.release('USA');
  table.acceptHandOver();
  goOnUntil(table, () => {
    const { next } = table.state();
    return next.who === 'person' && next.need === 'ballot';
  });
  return table;
}
