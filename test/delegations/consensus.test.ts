import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Outcome } from '../../src/session/council.ts';
import { openSession } from '../../src/session/open.ts';
import { worldActs } from '../../src/table/port.ts';
import type { Store } from '../../src/table/store.ts';
import { openTable } from '../../src/table/table.ts';
import { harbour } from '../rules/harbour.ts';

function lightship(): Scenario {
  const file = new URL('../../scenarios/lightship/scenario.yaml', import.meta.url);
  const read = parseScenario(readFileSync(file, 'utf8'), 'scenario.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

const NOWHERE: Store = { path: null, append: () => ({ ok: true }), close: () => undefined };

/** A table with a scenario at it. */
const tableOf = (scenario: Scenario, held: readonly string[] = []) =>
  openTable({
    scenario,
    header: {
      kind: 'horseshoe-record',
      format: 1,
      scenario: { id: scenario.id, file: null, digest: '' },
      from: null,
      seed: 'lamp',
      rules: 'council',
      held,
      startedAt: '2026-01-01T00:00:00Z',
    },
    store: NOWHERE,
    now: () => '2026-01-01T00:00:00Z',
    held,
    start: openSession(scenario),
  });

type Table = ReturnType<typeof tableOf>;

const isOf = (table: Table, kind: Outcome['kind']) =>
  table.state().entries.flatMap(({ outcomes }) => outcomes.filter((one) => one.kind === kind));

/** Lets the meeting go on until a condition, or to the end. */
function runTo(table: Table, until: () => boolean = () => false): void {
  for (let steps = 0; steps < 900 && !until(); steps += 1) {
    const done = table.advance();
    if (!done.ok && done.because === 'over') return;
    if (!done.ok) throw new Error(JSON.stringify(done));
  }
}

describe('practice: computer delegations and texts by consensus', () => {
  const table = tableOf(lightship());
  runTo(table);

  it('hold consultations and a briefing to their ends', () => {
    expect(table.state().view.over).toBe(true);
    expect(isOf(table, 'meeting.closed').map((one) => 'how' in one && one.how)).toEqual([
      'informal-ended',
      'list-exhausted',
    ]);
    expect(isOf(table, 'informal.opened')).toHaveLength(1);
    expect(isOf(table, 'vote.adopted')).toEqual([]);
  });

  it('let pass what none of them is against, and the President issues it', () => {
    expect(isOf(table, 'draft.agreed')).toEqual([{ kind: 'draft.agreed', draft: 'P2' }]);
    expect(isOf(table, 'statement.issued')).toEqual([
      {
        kind: 'statement.issued',
        draft: 'P2',
        product: 'presidential-statement',
        symbol: 'S/PRST/2024/2',
      },
    ]);
  });

  it('break the silence on what one of them is opposed to, and say why', () => {
    expect(isOf(table, 'silence.broken')).toEqual([{ kind: 'silence.broken', draft: 'P1', by: 'MOZ' }]);
    const entry = table.state().entries.find(({ act }) => act.kind === 'silence.break');
    expect(entry?.why?.map(({ code }) => code)).toEqual(['stance-breaks-silence']);
  });

  it('break it as instructed, whatever the stance', () => {
    const scenario = lightship();
    const seats = scenario.seats.map((one) =>
      one.seat === 'JPN'
        ? {
            ...one,
            instructions: { ...one.instructions, votes: [{ draft: 'P2', vote: 'against' as const }] },
          }
        : one,
    );
    const other = tableOf({ ...scenario, seats });
    runTo(other);
    expect(isOf(other, 'silence.broken')[1]).toEqual({ kind: 'silence.broken', draft: 'P2', by: 'JPN' });
    expect(isOf(other, 'statement.issued')).toEqual([]);
  });
});

describe('practice: people and a silence', () => {
  it('a person is given a last call before a deadline passes, and may break the silence or let it end', () => {
    const table = tableOf(lightship(), ['ECU']);
    const called = (): boolean => {
      const { next } = table.state();
      return next.who === 'person' && next.need === 'last-call' && next.coming === 'silence.end';
    };
    runTo(table, called);
    expect(table.state().next).toEqual({
      who: 'person',
      seat: 'ECU',
      need: 'last-call',
      coming: 'silence.end',
    });
    const act = { kind: 'silence.break', by: 'ECU', draft: 'P2', words: null } as const;
    expect(table.submit(act, table.state().view.entry).ok).toBe(true);
    expect(table.state().view.drafts[1]).toMatchObject({ status: 'broken', silence: { brokenBy: 'ECU' } });
  });

  it('let go, the silence ends by itself: time comes in from outside', () => {
    const table = tableOf(lightship(), ['ECU']);
    runTo(table, () => isOf(table, 'draft.agreed').length > 0);
    const entry = table.state().entries.at(-1);
    expect([entry?.by, entry?.capacity]).toEqual(['WORLD', 'world']);
  });

  it('the facilitator may say that the deadline has passed', () => {
    const table = tableOf(lightship());
    runTo(table, () => isOf(table, 'silence.started').length > 0);
    const running = table.state().view.drafts.find(({ status }) => status === 'silence')?.id ?? '';
    const acts = worldActs(table.state());
    expect(acts).toEqual([{ kind: 'silence.end', by: 'WORLD', draft: running }]);
    for (const act of acts) expect(table.submit(act, table.state().view.entry).ok).toBe(true);
    expect(isOf(table, 'draft.agreed')).toEqual([{ kind: 'draft.agreed', draft: running }]);
  });

  it('an Arria-formula meeting is held to its end under the member that convened it', () => {
    const table = tableOf(harbour({ format: 'arria', convener: 'MLT' }));
    runTo(table, () => table.state().view.meeting.index > 0);
    const first = table.state().entries.filter(({ meeting }) => meeting === 'first');
    expect(first[1]).toMatchObject({ by: 'MLT', act: { kind: 'informal.open' } });
    expect(first.at(-1)).toMatchObject({ by: 'MLT', act: { kind: 'informal.close' } });
    const given = first.filter(({ act }) => act.kind === 'floor.give');
    expect(given.length).toBeGreaterThan(10);
    expect(new Set(given.map(({ by }) => by))).toEqual(new Set(['MLT']));
  });
});
