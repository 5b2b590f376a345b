import { describe, expect, it } from 'vitest';
import { WORLD } from '../../src/council/seat.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { advanceUntil, atStage, digestsOf, done, kursk, sitting, submit } from './sitting.ts';

describe('what comes in through submit', () => {
  it('is done by held seats only', () => {
    const { table, store } = sitting({ held: ['USA'] });
    expect(submit(table, { kind: 'meeting.request', by: 'RUS', rule: 2 })).toEqual({
      ok: false,
      because: 'not-held',
    });
    expect(store.kept).toEqual([]);
    expect(submit(table, { kind: 'meeting.request', by: 'USA', rule: 2 })).toMatchObject({ ok: true });
  });

  it('rests on the latest entry: what was decided on an older one is stale', () => {
    const { table, state, store } = sitting({ held: ['RUS'] });
    const seen = state().view.entry;
    table.advance();
    expect(table.submit({ kind: 'meeting.request', by: 'RUS', rule: 2 }, seen)).toEqual({
      ok: false,
      because: 'stale',
      latest: 1,
    });
    expect(table.submit({ kind: 'meeting.request', by: 'RUS', rule: 2 }, 99)).toMatchObject({
      because: 'stale',
    });
    expect(store.kept).toHaveLength(1);
    expect(table.submit({ kind: 'meeting.request', by: 'RUS', rule: 2 }, 1)).toMatchObject({ ok: true });
  });

  it('is refused as a value, with the rule, and changes nothing', () => {
    const { table, state, store } = sitting({ held: ['USA'] });
    const before = state();
    expect(submit(table, { kind: 'meeting.open', by: 'USA' })).toMatchObject({
      ok: false,
      because: 'refused',
      refusal: { rule: '8', because: 'call-first' },
    });
    expect(submit(table, { kind: 'meeting.call', by: 'USA' })).toMatchObject({
      refusal: { rule: '1', because: 'not-president', instead: expect.arrayContaining(['meeting.request']) },
    });
    expect(submit(table, { kind: 'song.sing', by: 'USA' } as never)).toMatchObject({
      refusal: { rule: 'table', because: 'malformed' },
    });
    expect(state()).toBe(before);
    expect(store.kept).toEqual([]);
  });

  it('is over with the last meeting', () => {
    const { table, state } = sitting();
    advanceUntil(table);
    expect(state().view.over).toBe(true);
    expect(table.take('USA')).toEqual({ ok: true });
    expect(submit(table, { kind: 'floor.request', by: 'USA' })).toMatchObject({
      because: 'refused',
      refusal: { because: 'session-over' },
    });
    expect(table.advance()).toEqual({ ok: false, because: 'over' });
    expect(state().newsHeld).toEqual([]);
  });
});

describe('the record of a table', () => {
  it('holds every entry in order, with reasons for the acts of computer delegations only, and replays', () => {
    const { table, state, store, header } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'floor.request', by: 'USA' });
    advanceUntil(table, ({ next }) => next.who === 'person' && next.need === 'floor');
    done(table, { kind: 'statement.make', by: 'USA', moves: [], words: { text: 'A word.', lang: 'en' } });
    done(table, { kind: 'floor.pass', by: 'USA' });
    expect(store.kept.map(({ n }) => n)).toEqual(store.kept.map((_entry, at) => at + 1));
    expect(state().entries).toEqual(store.kept);
    for (const { by, n, why, act } of store.kept) {
      expect(why === undefined).toBe(by === 'USA');
      expect(table.why(n)).toBe(why ?? null);
      if (by !== 'USA' && act.kind !== 'news.release') expect(why?.length).toBeGreaterThan(0);
    }
    expect(replayRecord(header, store.kept, openSession(kursk(), { from: header.from }), step)).toMatchObject(
      {
        ok: true,
        digests: store.kept.length,
      },
    );
  });

  it('has the same digests for the same seed, and others for another seed', () => {
    const play = (seed: string, from: string | null) => {
      const { table, store } = sitting({ seed, from });
      advanceUntil(table);
      return digestsOf(store.kept);
    };
    const first = play('spring', null);
    expect(play('spring', null)).toEqual(first);
    expect(play('autumn', null)).not.toEqual(first);
  });
});

describe('a store that fails', () => {
  it('leaves the table as it was, for people, computers, last calls, returns and news, and the next try works', () => {
    const { table, state, store } = sitting({ held: ['USA'] });
    const failing = (attempt: () => unknown): void => {
      const before = state();
      const kept = store.kept.length;
      store.broken = 'ENOSPC';
      expect(attempt()).toEqual({ ok: false, because: 'store', detail: 'ENOSPC' });
      expect(state()).toEqual(before);
      store.broken = null;
      expect(attempt()).toMatchObject({ ok: true });
      expect(store.kept).toHaveLength(kept + 1);
      expect(state().view.entry).not.toBe(before.view.entry);
    };
    failing(() => submit(table, { kind: 'meeting.request', by: 'USA', rule: 2 }));
    failing(() => table.advance());
    advanceUntil(table, ({ next }) => next.who === 'person' && next.need === 'last-call');
    expect(state().next).toMatchObject({ need: 'last-call' });
    failing(() => table.advance());
    failing(() => submit(table, { kind: 'news.release', by: WORLD, news: state().newsHeld[0] ?? '' }));
    failing(() => table.undo());
  });

  it('tells nobody of what did not happen', () => {
    const { table, store } = sitting({ held: ['USA'] });
    let told = 0;
    const stop = table.subscribe(() => {
      told += 1;
    });
    store.broken = 'EIO';
    submit(table, { kind: 'meeting.request', by: 'USA', rule: 2 });
    table.advance();
    expect(told).toBe(0);
    store.broken = null;
    table.advance();
    expect(told).toBe(1);
    stop();
    table.advance();
    expect(told).toBe(1);
  });

  it('is closed with the table', () => {
    const { table, store } = sitting();
    table.close();
    expect(store.closed).toBe(true);
  });
});
