import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchOf, headsOf } from '../../src/record/branch.ts';
import type { Entry } from '../../src/record/entry.ts';
import { courseOf, replayRecord, resumeAt } from '../../src/replay/replay.ts';
import { step } from '../../src/session/step.ts';
import { act, back, now, wander, write } from '../record/fixture.ts';
import { anyMeeting } from '../record/sitting.ts';

const choices = (most: number) => fc.array(fc.nat(10_000), { minLength: 5, maxLength: most });
const runs = { numRuns: 25 };

const changed = (entries: readonly Entry[], n: number, change: Partial<Entry>): readonly Entry[] =>
  entries.map((entry) => (entry.n === n ? { ...entry, ...change } : entry));

describe('replayRecord', () => {
  it('gives every digest again, and the state the meeting was in', () => {
    fc.assert(
      fc.property(choices(120), (list) => {
        const writing = anyMeeting(list);
        const { header, entries, start } = writing;
        const replayed = replayRecord(header, entries, start, step);
        expect(replayed).toMatchObject({ ok: true, digests: entries.length });
        if (replayed.ok) expect(replayed.session.council).toEqual(now(writing).council);
      }),
      runs,
    );
  });

  it('runs every branch of a record with returns, and keeps the state at the end of each', () => {
    fc.assert(
      fc.property(
        choices(40),
        choices(40),
        choices(40),
        fc.nat(),
        fc.nat(),
        (one, two, three, first, second) => {
          const writing = anyMeeting(one);
          back(writing, first % (writing.entries.length + 1));
          wander(writing, two);
          back(writing, second % (writing.entries.length + 1));
          wander(writing, three);
          const { header, entries, start, states } = writing;
          const replayed = replayRecord(header, entries, start, step);
          expect(replayed.ok).toBe(true);
          if (!replayed.ok) return;
          expect([...replayed.heads.keys()]).toEqual(headsOf(entries));
          for (const [n, session] of replayed.heads) expect(session.council).toEqual(states.get(n)?.council);
        },
      ),
      runs,
    );
  });

  it('names exactly the entry whose outcome was changed', () => {
    fc.assert(
      fc.property(choices(60), fc.nat(), (list, where) => {
        const { header, entries, start } = anyMeeting(list);
        const n = (where % entries.length) + 1;
        const outcomes = [
          ...(entries[n - 1]?.outcomes ?? []),
          { kind: 'item.opened', place: 1, title: '' } as const,
        ];
        const replayed = replayRecord(header, changed(entries, n, { outcomes }), start, step);
        expect(replayed).toMatchObject({ ok: false, at: n, because: 'outcomes' });
      }),
      runs,
    );
  });

  it('names exactly the entry whose act was changed into another that is in order', () => {
    const { header, entries, start } = write(null);
    const writing = { header, entries, start, states: new Map([[0, start]]) };
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    act(writing, { kind: 'meeting.request', by: 'FRA', rule: 2 });
    act(writing, { kind: 'meeting.call', by: 'CHE' });
    const forged = changed(entries, 2, { by: 'GBR', act: { kind: 'meeting.request', by: 'GBR', rule: 2 } });
    expect(replayRecord(header, forged, start, step)).toMatchObject({
      ok: false,
      at: 2,
      because: 'outcomes',
    });
  });

  it('names exactly the entry whose digest was changed', () => {
    fc.assert(
      fc.property(choices(60), fc.nat(), (list, where) => {
        const { header, entries, start } = anyMeeting(list);
        const n = (where % entries.length) + 1;
        const digest = '0'.repeat(32);
        const replayed = replayRecord(header, changed(entries, n, { digest }), start, step);
        expect(replayed).toMatchObject({ ok: false, at: n, because: 'digest', expected: `"${digest}"` });
      }),
      runs,
    );
  });

  it.each([
    ['meeting', { meeting: 'another' }],
    ['capacity', { capacity: 'world' }],
    ['audience', { audience: ['USA'] }],
    ['by', { by: 'FRA' }],
  ] as const)('finds a changed %s', (because, change) => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    act(writing, { kind: 'meeting.call', by: 'CHE' });
    const { header, entries, start } = writing;
    const replayed = replayRecord(header, changed(entries, 2, change), start, step);
    expect(replayed).toMatchObject({ ok: false, at: 2, because });
  });

  it('finds a changed seed, start, scenario or list of seats held at the first entry', () => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    const { header, entries, start } = writing;
    for (const other of [
      { ...header, seed: 'autumn' },
      { ...header, from: '2024-10-30' },
      { ...header, held: ['FRA'] },
      { ...header, scenario: { ...header.scenario, digest: '1'.repeat(32) } },
    ])
      expect(replayRecord(other, entries, start, step)).toMatchObject({
        ok: false,
        at: 1,
        because: 'digest',
      });
  });

  it('depends on the reasons for an act, and not on its time', () => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    const { header, entries, start } = writing;
    const why = [{ code: 'asks-for-meeting', facts: {} }];
    const later = changed(entries, 1, { at: '2030-01-01T00:00:00Z' });
    expect(replayRecord(header, later, start, step)).toMatchObject({ ok: true, digests: 1 });
    expect(replayRecord(header, changed(entries, 1, { why }), start, step)).toMatchObject({
      ok: false,
      at: 1,
      because: 'digest',
    });
  });

  it('says which entry is not in order', () => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    const { header, entries, start } = writing;
    const forged = changed(entries, 1, { act: { kind: 'meeting.open', by: 'CHE' } });
    expect(replayRecord(header, forged, start, step)).toMatchObject({
      ok: false,
      at: 1,
      because: 'refused',
      expected: 'meeting.open',
      found: 'call-first',
    });
  });

  it('answers an act that cannot be run at all instead of throwing', () => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    const { header, entries, start } = writing;
    const broken = replayRecord(header, entries, start, () => {
      throw new Error('no such draft');
    });
    expect(broken).toMatchObject({ ok: false, at: 1, because: 'broken', found: 'no such draft' });
  });

  it('refuses an entry whose parent is not there', () => {
    const writing = write(null);
    act(writing, { kind: 'meeting.request', by: 'USA', rule: 2 });
    const { header, entries, start } = writing;
    const orphan = changed(entries, 1, { parent: 7 });
    expect(replayRecord(header, orphan, start, step)).toMatchObject({ ok: false, at: 1, because: 'parent' });
  });
});

describe('courseOf and resumeAt', () => {
  it('follow one branch, with the state before and after each act', () => {
    const writing = wander(write(null), [3, 1, 4, 1, 5, 9, 2, 6]);
    back(writing, 3);
    wander(writing, [5, 3, 5]);
    const { header, entries, start, states } = writing;
    const found = courseOf(header, entries, start, step);
    if (!found.ok) throw new Error(JSON.stringify(found));
    expect(found.course.told.map(({ entry }) => entry.n)).toEqual(branchOf(entries).map(({ n }) => n));
    for (const { entry, after } of found.course.told)
      expect(after.council).toEqual(states.get(entry.n)?.council);
    const resumed = resumeAt(header, entries, start, step, 2);
    expect(resumed.ok && resumed.session.council).toEqual(states.get(2)?.council);
  });

  it('find what does not replay', () => {
    const { header, entries, start } = wander(write(null), [3, 1, 4]);
    const forged = changed(entries, 2, { digest: 'f'.repeat(32) });
    expect(courseOf(header, forged, start, step)).toMatchObject({ ok: false, at: 2, because: 'digest' });
    expect(resumeAt(header, forged, start, step)).toMatchObject({ ok: false, at: 2, because: 'digest' });
  });
});
