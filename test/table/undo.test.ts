import { describe, expect, it } from 'vitest';
import { branchOf, headsOf } from '../../src/record/branch.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { advanceUntil, atStage, digestsOf, done, hasFloor, kursk, type Sitting, sitting } from './sitting.ts';

const isReplayed = ({ header, store }: Sitting): void => {
  const start = openSession(kursk(), { from: header.from });
  expect(replayRecord(header, store.kept, start, step)).toMatchObject({ ok: true });
};

/** USA has spoken at its place; everything before is the computers'. */
function spoken(): Sitting {
  const at = sitting({ held: ['USA'] });
  advanceUntil(at.table, atStage('debate'));
  done(at.table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(at.table, hasFloor('USA'));
  done(at.table, { kind: 'statement.make', by: 'USA', moves: [], words: { text: 'First.', lang: 'en' } });
  return at;
}

describe('undo', () => {
  it('goes back to before the latest own act, as an entry with an older parent', () => {
    const at = spoken();
    const { table, state, store } = at;
    const last = store.kept.length;
    const before = store.kept.at(-2);
    expect(table.undo()).toMatchObject({
      ok: true,
      entry: { n: last + 1, parent: last - 1, act: { kind: 'record.return', by: 'USA' }, outcomes: [] },
    });
    expect(state().view.entry).toBe(before?.n);
    expect(state().entries.at(-1)).toEqual(before);
    expect(state().view.floor).toMatchObject({ seat: 'USA', spoken: false });
    expect(state().next).toMatchObject({ seat: 'USA', need: 'floor' });
    expect(store.kept).toHaveLength(last + 1);
    isReplayed(at);
  });

  it('leaves the other branch in the record, and a different course goes on from there', () => {
    const at = spoken();
    const { table, state, store } = at;
    const first = store.kept.length;
    table.undo();
    const again = done(table, {
      kind: 'statement.make',
      by: 'USA',
      moves: [],
      words: { text: 'Second.', lang: 'en' },
    });
    expect(again).toMatchObject({ n: first + 2, parent: first + 1 });
    expect(state().entries.map(({ n }) => n)).not.toContain(first);
    expect(headsOf(store.kept)).toEqual([first, first + 2]);
    expect(branchOf(store.kept, first).at(-1)?.act).toMatchObject({ words: { text: 'First.' } });
    isReplayed(at);
  });

  it('takes back one own act after the other, over the acts of computers between them, to the start', () => {
    const at = spoken();
    const { table, state, store } = at;
    table.undo();
    expect(state()).toMatchObject({ canUndo: true, view: { floor: { seat: 'USA' } } });
    table.undo();
    // Before USA asked for the floor; the computers' acts after it are gone with it.
    expect(state().view.list).toEqual([]);
    expect(state().view.stage).toBe('debate');
    expect(state().canUndo).toBe(false);
    const length = store.kept.length;
    expect(table.undo()).toEqual({ ok: false, because: 'nothing-to-undo' });
    expect(store.kept).toHaveLength(length);
    isReplayed(at);
  });

  it('can go back to the very start', () => {
    const at = sitting({ held: ['USA'] });
    done(at.table, { kind: 'meeting.request', by: 'USA', rule: 2 });
    at.table.undo();
    expect(at.state()).toMatchObject({ entries: [], canUndo: false, view: { entry: 0, stage: 'uncalled' } });
    expect(at.store.kept.at(-1)).toMatchObject({ n: 2, parent: 0 });
    done(at.table, { kind: 'meeting.request', by: 'USA', rule: 2 });
    advanceUntil(at.table);
    isReplayed(at);
  });

  it('is not there before anybody acted, and does not take back what computers or the facilitator did', () => {
    const { table, state } = sitting({ held: ['USA'] });
    table.advance();
    done(table, { kind: 'news.release', by: 'WORLD', news: 'measures' });
    expect(state().canUndo).toBe(false);
    expect(table.undo()).toEqual({ ok: false, because: 'nothing-to-undo' });
  });

  it('makes stale what was decided on the undone entry', () => {
    const { table, state } = spoken();
    const seen = state().view.entry;
    table.undo();
    expect(table.submit({ kind: 'floor.pass', by: 'USA' }, seen)).toMatchObject({ because: 'stale' });
  });

  it('brings back the same course when nothing is done differently', () => {
    const { table, store } = spoken();
    const whole = sitting();
    advanceUntil(whole.table);
    table.undo();
    table.undo();
    table.release('USA');
    advanceUntil(table);
    const branch = branchOf(store.kept);
    expect(branch.map(({ act }) => act)).toEqual(whole.store.kept.map(({ act }) => act));
  });

  it('reaches over the end of a meeting, and of the session', () => {
    const { table, state } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'floor.request', by: 'USA' });
    advanceUntil(table, hasFloor('USA'));
    done(table, { kind: 'floor.pass', by: 'USA' });
    table.release('USA');
    advanceUntil(table);
    expect(state().view.over).toBe(true);
    expect(table.undo()).toMatchObject({ ok: true });
    expect(state().view).toMatchObject({ over: false, floor: { seat: 'USA' } });
  });
});

describe('a record gone on with', () => {
  it.each([1, 17, 43, 70])('after %i entries gives the same digests as one without a break', (at) => {
    const whole = sitting({ seed: 'break' });
    advanceUntil(whole.table);
    const first = whole.store.kept.slice(0, at);
    const resumed = sitting({ seed: 'break', past: first });
    advanceUntil(resumed.table);
    expect([...digestsOf(first), ...digestsOf(resumed.store.kept)]).toEqual(digestsOf(whole.store.kept));
    expect(resumed.state().entries).toEqual(whole.state().entries);
  });

  it('right after an undo stands where the undo led, and can go on undoing', () => {
    const at = spoken();
    at.table.undo();
    const resumed = sitting({ held: ['USA'], past: at.store.kept });
    expect(resumed.state().entries).toEqual(at.state().entries);
    expect(resumed.state().view).toEqual(at.state().view);
    expect(resumed.table.undo()).toMatchObject({ ok: true, entry: { n: at.store.kept.length + 1 } });
    expect(resumed.state().canUndo).toBe(false);
  });
});
