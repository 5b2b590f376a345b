import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/record/digest.ts';
import { repairRecord } from '../../src/replay/repair.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import {
  foundIn,
  type Prepared,
  repair,
  runScript,
  scenarioChange,
} from '../../src/replay/script/prepare.ts';
import { readScript } from '../../src/replay/script/read.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { back, scenarioText, wander } from '../record/fixture.ts';
import { anyMeeting } from '../record/sitting.ts';
import { playedAt, written } from './exported.ts';

const choices = (most: number) => fc.array(fc.nat(10_000), { minLength: 5, maxLength: most });

function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text, 'scenario.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** The scenario with a claim under another name. */
const changedText = scenarioText.replaceAll('self-defence', 'own-defence');
const changed = scenarioOf(changedText);

const played = playedAt('kursk-2024', { from: '2024-10-31' });

describe('a record that is repaired', () => {
  it('is the same record when nothing has changed', () => {
    fc.assert(
      fc.property(choices(60), choices(40), fc.nat(), (one, two, to) => {
        const writing = anyMeeting(one);
        back(writing, to % (writing.entries.length + 1));
        wander(writing, two);
        const { header, entries, start } = writing;
        expect(repairRecord(header, entries, start, step)).toEqual({ header, entries, lost: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what still holds, says of the rest why not, and replays', () => {
    const { header, entries } = played;
    const start = openSession(changed, { from: header.from });
    const repaired = repairRecord(header, entries, start, step);
    const lost = repaired.lost.filter(({ because }) => because !== 'otherwise');
    expect(lost.length).toBeGreaterThan(3);
    expect(repaired.entries).toHaveLength(entries.length - lost.length);
    expect(lost[0]).toMatchObject({
      because: 'refused',
      act: { kind: 'statement.make', by: 'GBR' },
      refusal: { because: 'claim-unknown', facts: { claim: 'self-defence' } },
    });
    expect(replayRecord(repaired.header, repaired.entries, start, step)).toMatchObject({ ok: true });
    const numbers = new Set(lost.map(({ n }) => n));
    expect(repaired.entries.map(({ at, by, why }) => [at, by, why])).toEqual(
      entries.filter(({ n }) => !numbers.has(n)).map(({ at, by, why }) => [at, by, why]),
    );
  });

  it('has every question and answer where they were, whatever their numbers are now', () => {
    const { header, entries } = played;
    const start = openSession(changed, { from: header.from });
    const repaired = repairRecord(header, entries, start, step);
    const questions = (all: typeof entries) =>
      all.flatMap(({ outcomes }) =>
        outcomes.flatMap((one) => (one.kind === 'claim.challenged' ? [one] : [])),
      );
    const [then, now] = [questions(entries), questions(repaired.entries)];
    const moved = now.filter(
      (one) => then.find(({ challenge }) => challenge === one.challenge)?.claim !== one.claim,
    );
    expect(moved.map(({ challenge, claim }) => [challenge, claim])).toContainEqual(['Q3', 'troops-in-kursk']);
    const offered = repaired.entries.find(({ act }) => act.kind === 'floor.offer')?.act;
    expect(offered).toMatchObject({ to: 'RUS', challenge: 'Q3' });
    // An answer to a question that is lost is no answer to the one that has its number now.
    expect(repaired.lost).toContainEqual(expect.objectContaining({ because: 'gone', of: 'Q3' }));
  });

  it('keeps every branch', () => {
    const { header, start } = played;
    const writing = {
      header,
      start,
      entries: [...played.entries],
      states: new Map([[0, start]]),
    };
    let session = start;
    for (const { n, act } of played.entries) {
      if (act.kind === 'record.return') continue;
      const taken = step(session, act, n);
      if (taken.ok) session = taken.session;
      writing.states.set(n, session);
    }
    back(writing, 40);
    wander(writing, [4, 8, 15, 16, 23, 42]);
    const other = openSession(changed, { from: header.from });
    const repaired = repairRecord(header, writing.entries, other, step);
    expect(replayRecord(header, repaired.entries, other, step)).toMatchObject({ ok: true });
    const returned = repaired.entries.find(({ act }) => act.kind === 'record.return');
    expect(repaired.entries[(returned?.parent ?? 0) - 1]?.act).toEqual(played.entries[39]?.act);
  });

  it('says what comes of an act now where it is something else', () => {
    const { header, entries, start } = played;
    const forged = entries.map((entry) => (entry.n === 3 ? { ...entry, outcomes: [] } : entry));
    const { lost, entries: kept } = repairRecord(header, forged, start, step);
    expect(lost).toMatchObject([
      { n: 3, because: 'otherwise', recorded: [], found: entries[2]?.outcomes ?? [] },
    ]);
    expect(canonical(kept)).toBe(canonical(entries));
  });

  it('tells an act that cannot be run at all', () => {
    const { header, entries, start } = played;
    const broken = repairRecord(header, entries.slice(0, 1), start, () => {
      throw new Error('no such draft');
    });
    expect(broken).toMatchObject({
      entries: [],
      lost: [{ n: 1, because: 'broken', detail: 'no such draft' }],
    });
  });
});

function prepared(text: string, scenario: Scenario, source: string): Prepared {
  const read = readScript(text, 'x.replay.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { script: read.script, found: foundIn(scenario, null, source), past: null };
}

describe('a replay whose scenario has changed', () => {
  const text = written(played);

  it('says so', () => {
    const same = prepared(text, played.scenario, scenarioText);
    expect(scenarioChange(same)).toBeNull();
    const other = prepared(text, changed, changedText);
    expect(scenarioChange(other)).toEqual({
      named: 'kursk-2024',
      written: played.header.scenario.digest,
      found: other.found.digest,
    });
  });

  it('holds as long as every line does, its digest too', () => {
    const remark = `${scenarioText}# a remark\n`;
    const other = prepared(text, played.scenario, remark);
    expect(scenarioChange(other)).not.toBeNull();
    expect(runScript(other).failure).toBeNull();
    // The record that is made of it begins with the scenario as it is now.
    const { failure, entries } = runScript(other, { record: true });
    expect(failure).toBeNull();
    expect(entries.at(-1)?.digest).not.toBe(played.entries.at(-1)?.digest);
  });

  it('is run past every line that no longer holds', () => {
    const { failures, done } = repair(prepared(text, changed, changedText));
    expect(failures[0]).toMatchObject({
      because: 'unreadable',
      problem: { fault: { found: 'self-defence' } },
    });
    expect(failures.length).toBeGreaterThan(5);
    expect(failures.at(-1)).toMatchObject({ because: 'expected', mismatches: [{ key: 'record' }] });
    expect(done.at(-1)?.act).toMatchObject({ kind: 'meeting.close' });
    expect(repair(prepared(text, played.scenario, scenarioText)).failures).toEqual([]);
  });
});
