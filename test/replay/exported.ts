import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { scenarioDigest } from '../../src/record/digest.ts';
import { type Entry, type Header, RECORD_FORMAT } from '../../src/record/entry.ts';
import { foundIn, runScript, startOf } from '../../src/replay/script/prepare.ts';
import { readScript } from '../../src/replay/script/read.ts';
import type { Recorded } from '../../src/replay/script/told.ts';
import { writeReplay } from '../../src/replay/script/write.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { isStrict, openSession } from '../../src/session/open.ts';
import type { TablePort } from '../../src/table/port.ts';
import { openTable } from '../../src/table/table.ts';
import { keepingStore } from '../table/sitting.ts';

export const written = (recorded: Recorded): string => {
  const replay = writeReplay(recorded, {
    scenario: recorded.header.scenario.id,
    comment: (exact) => [`exact: ${exact}`],
  });
  if (!replay.ok) throw new Error(JSON.stringify(replay));
  return replay.text;
};

/** The replay of a record, read and run: it holds, and its record has the same digests entry by entry. */
export function comesBack(recorded: Recorded, scenarioText: string): string {
  const text = written(recorded);
  const read = readScript(text, 'x.replay.yaml');
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)}\n${text}`);
  const prepared = { script: read.script, found: foundIn(recorded.scenario, null, scenarioText), past: null };
  expect(startOf(prepared).council).toEqual(recorded.start.council);
  const ran = runScript(prepared, { record: true });
  expect(ran.failure, text).toBeNull();
  const timeless = ({ at: _, ...entry }: Entry) => entry;
  expect(ran.entries.map(timeless)).toEqual(recorded.entries.map(timeless));
  return text;
}

export interface Played extends Recorded {
  readonly scenarioText: string;
}

/** A session at a table of a built-in scenario, and what people do at it between the acts of the computer. */
export function playedAt(
  id: string,
  options: { readonly seed?: string; readonly held?: readonly string[]; readonly from?: string | null },
  people: (table: TablePort, turn: number) => void = () => {},
  most = 2_000,
): Played {
  const file = new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url);
  const scenarioText = readFileSync(file, 'utf8');
  const parsed = parseScenario(scenarioText, 'scenario.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { scenario } = parsed;
  const { seed = 'played', held = [], from = null } = options;
  const start = openSession(scenario, { from });
  const header: Header = {
    kind: 'horseshoe-record',
    format: RECORD_FORMAT,
    scenario: { id, file: null, digest: scenarioDigest(scenarioText) },
    from,
    seed,
    rules: 'council',
    ...(isStrict(scenario) ? { strictAbstention: true } : {}),
    held,
    startedAt: '2026-11-24T08:00:00.000Z',
  };
  const store = keepingStore();
  const table = openTable({ scenario, header, store, now: () => '2026-11-24T08:00:01.000Z', held, start });
  for (let turn = 0; turn < most && table.state().next.who !== 'over'; turn += 1) {
    people(table, turn);
    const advanced = table.advance();
    if (!advanced.ok && held.length === 0 && people.length === 0) break;
  }
  return { header, entries: store.kept, start, scenario, scenarioText };
}
