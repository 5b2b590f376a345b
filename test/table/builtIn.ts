import { readFileSync } from 'node:fs';
import type { Seat } from '../../src/council/seat.ts';
import type { Entry, Header } from '../../src/record/entry.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Shaped } from '../../src/scenario/shape.ts';
import { openSession } from '../../src/session/open.ts';
import type { Session } from '../../src/session/session.ts';
import type { TablePort } from '../../src/table/port.ts';
import { openTable } from '../../src/table/table.ts';

/** A scenario that comes with Horseshoe, as read from its file. */
export function builtIn(id: string): Shaped<Scenario> {
  const file = new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url);
  const opened = openScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened;
}

export interface BuiltInTable {
  readonly table: TablePort;
  readonly header: Header;
  readonly start: Session;
  /** The record as it is written, unredacted. */
  readonly kept: readonly Entry[];
}

/** Such a scenario at a table of its own, with the seats that people hold. */
export function builtInTable(id: string, held: readonly Seat[], seed: string): BuiltInTable {
  const scenario = builtIn(id).data;
  const kept: Entry[] = [];
  const at = '2026-01-01T00:00:00Z';
  const header: Header = {
    kind: 'horseshoe-record',
    format: 1,
    scenario: { id, file: null, digest: '' },
    from: null,
    seed,
    rules: 'council',
    held,
    startedAt: at,
  };
  const start = openSession(scenario);
  const store = {
    path: '/tmp/record.jsonl',
    append: (entry: Entry) => {
      kept.push(entry);
      return { ok: true } as const;
    },
    close: () => undefined,
  };
  return { table: openTable({ scenario, header, store, now: () => at, held, start }), header, start, kept };
}

/** The computer delegations and the world act until nothing more happens. */
export function playOut({ table }: BuiltInTable): void {
  for (let acts = 0; acts < 2_000 && table.advance().ok; acts += 1);
}
