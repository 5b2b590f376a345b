import { describe, expect, it } from 'vitest';
import type { ActKind } from '../../src/session/council.ts';
import type { TablePort } from '../../src/table/port.ts';
import { advanceUntil, atStage, choiceOf, done, hasFloor, sitting, submit } from './sitting.ts';

const lastCall = (table: TablePort) => {
  const { next } = table.state();
  return next.who === 'person' && next.need === 'last-call' ? next : null;
};

/** The last calls that a person gets while nothing but waiting is done, with the stage of each. */
function lastCalls(held: readonly string[], stop: () => boolean = () => false): readonly string[] {
  const { table, state } = sitting({ held });
  const calls: string[] = [];
  for (let steps = 0; steps < 400 && !stop(); steps += 1) {
    const call = lastCall(table);
    if (call !== null) calls.push(`${call.seat} ${state().view.stage} ${call.coming}`);
    const { next } = state();
    if (next.who === 'person' && next.need !== 'last-call')
      done(table, { kind: 'floor.pass', by: next.seat });
    else if (!table.advance().ok) break;
  }
  return calls;
}

describe('last calls', () => {
  it('come before a computer President takes a step that cuts others off, and name the step', () => {
    expect(lastCalls(['USA'])).toEqual([
      'USA agenda decision.declare',
      'USA invitation decision.declare',
      'USA invitation decision.declare',
      'USA debate meeting.close',
    ]);
  });

  it('go to an invited State when it can still ask for the floor', () => {
    expect(lastCalls(['UKR'])).toEqual(['UKR debate meeting.close']);
  });

  it('go to whoever can still do something, not to the first seat taken', () => {
    expect(lastCalls(['UKR', 'USA'])[0]).toBe('USA agenda decision.declare');
  });

  it('are not made to a seat at which nobody sits', () => {
    const { table, state } = sitting({ held: ['USA'] });
    const leave = choiceOf(state(), 'seat.leave');
    if (leave === null) throw new Error('nobody there');
    done(table, leave);
    advanceUntil(table, ({ next }) => next.who === 'person');
    expect(state().next).toEqual({ who: 'over' });
  });

  it('are not made to a facilitator who looks on', () => {
    expect(lastCalls([])).toEqual([]);
  });

  it('let a person object before the agenda is declared adopted', () => {
    const { table, state } = sitting({ held: ['GUY'] });
    advanceUntil(table, () => lastCall(table) !== null);
    done(table, { kind: 'objection.raise', by: 'GUY' });
    advanceUntil(table, ({ view }) => view.vote !== null);
    expect(state().view.vote?.question).toEqual({ kind: 'agenda' });
  });

  it('let a person ask for the floor before the close', () => {
    const { table, state } = sitting({ held: ['GUY'] });
    advanceUntil(table, ({ view }) => view.stage === 'debate' && lastCall(table) !== null);
    expect(lastCall(table)).toMatchObject({ coming: 'meeting.close' });
    done(table, { kind: 'floor.request', by: 'GUY' });
    advanceUntil(table, hasFloor('GUY'));
    done(table, { kind: 'statement.make', by: 'GUY', moves: [], words: null });
    done(table, { kind: 'floor.pass', by: 'GUY' });
    expect(state().view.meeting.closed).toBe(false);
  });

  it('let a person challenge a ruling before it stands (rule 30)', () => {
    const { table, state } = sitting({ held: ['GUY'] });
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'order.raise', by: 'GUY', about: 'other', challenge: null, words: null });
    advanceUntil(table, atStage('order-ruled'));
    expect(lastCall(table)).toMatchObject({ seat: 'GUY', coming: 'decision.declare' });
    done(table, { kind: 'ruling.appeal', by: 'GUY' });
    advanceUntil(table, ({ next }) => next.who === 'person' && next.need === 'ballot');
    expect(state().view.vote?.class).toBe('overrule');
    done(table, { kind: 'ballot.cast', by: 'GUY', ballot: 'for' });
    advanceUntil(table, atStage('debate'));
    expect(state().view.results).toHaveLength(1);
  });
});

describe('a point of order of a computer delegation (rule 30)', () => {
  it('interrupts a person who has the floor', () => {
    let interrupted = 0;
    for (const seed of Array.from({ length: 40 }, (_, at) => `seed ${at}`)) {
      const { table, state } = sitting({ held: ['USA'], seed });
      advanceUntil(table, atStage('debate'));
      done(table, { kind: 'floor.request', by: 'USA' });
      advanceUntil(table, hasFloor('USA'));
      const put = choiceOf(state(), 'challenge.put', ({ to }) => to === 'RUS');
      if (put === null) {
        const troops = { do: 'assert', claim: 'troops-in-kursk' } as const;
        done(table, { kind: 'statement.make', by: 'USA', moves: [troops], words: null });
      }
      done(
        table,
        put ?? { kind: 'challenge.put', by: 'USA', to: 'RUS', claim: 'troops-in-kursk', words: null },
      );
      const { next } = state();
      if (next.who !== 'computer') continue;
      interrupted += 1;
      expect(table.advance()).toMatchObject({ entry: { act: { kind: 'order.raise', by: next.seat } } });
      advanceUntil(table, hasFloor('USA'));
      expect(state().next).toMatchObject({ seat: 'USA' });
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

describe('a person who is asked', () => {
  it('is offered the floor to answer, has it after the answer, and lets it go', () => {
    const { table, state } = sitting({ held: ['USA'] });
    advanceUntil(table, ({ next }) => next.who === 'person' && next.need === 'answer');
    expect(state().next).toMatchObject({ seat: 'USA', need: 'answer' });
    const answer = choiceOf(state(), 'answer.decline');
    if (answer === null) throw new Error('nothing asked');
    done(table, answer);
    expect(state().next).toMatchObject({ seat: 'USA', need: 'floor' });
    done(table, { kind: 'floor.pass', by: 'USA' });
    expect(state().view.challenges.find(({ id }) => id === answer.challenge)?.status).toBe('declined');
  });
});

describe('a person who presides', () => {
  const DUTIES: readonly ActKind[] = [
    'order.rule',
    'result.declare',
    'decision.declare',
    'floor.give',
    'floor.offer',
    'question.put',
    'invitation.propose',
    'item.open',
    'meeting.call',
    'meeting.open',
    'meeting.resume',
    'voting.open',
    'voting.close',
    'meeting.close',
  ];

  it.each([null, '2024-10-31'])('is asked for each step and can take it, to the close (from %s)', (from) => {
    const { table, state } = sitting({ held: ['CHE'], from, seed: 'chair' });
    const taken = new Set<ActKind>();
    for (let steps = 0; steps < 1_000; steps += 1) {
      const { next, view } = state();
      if (next.who === 'over') break;
      if (next.who === 'computer') {
        expect(table.advance()).toMatchObject({ ok: true });
        continue;
      }
      expect(next.seat).toBe('CHE');
      if (next.need === 'ballot') {
        done(table, { kind: 'ballot.cast', by: 'CHE', ballot: 'for' });
        continue;
      }
      if (next.need === 'floor') {
        const spoken = view.floor?.spoken === true;
        if (spoken) done(table, { kind: 'floor.pass', by: 'CHE' });
        else done(table, { kind: 'statement.make', by: 'CHE', moves: [], words: null });
        continue;
      }
      expect(next.need).toBe('chair');
      expect(table.advance()).toEqual({ ok: false, because: 'person-needed' });
      const expected = view.expected.map(({ seat }) => seat);
      const duty = DUTIES.map((kind) =>
        choiceOf(state(), kind, (act) => act.kind !== 'invitation.propose' || expected.includes(act.who)),
      ).find((act) => act !== null);
      if (duty === undefined || duty === null) throw new Error(`no duty at ${view.stage}`);
      taken.add(duty.kind);
      done(table, duty);
    }
    expect(state().view.over).toBe(true);
    for (const kind of [
      'meeting.call',
      'decision.declare',
      'item.open',
      'floor.give',
      'floor.offer',
      'meeting.close',
    ])
      expect([...taken]).toContain(kind);
  });

  it('is not passed over: nothing of the President is done by a computer', () => {
    const { table, state } = sitting({ held: ['CHE'] });
    advanceUntil(table);
    expect(state().next).toMatchObject({ seat: 'CHE', need: 'chair' });
    expect(submit(table, { kind: 'meeting.call', by: 'CHE' })).toMatchObject({ ok: true });
  });
});

describe('news', () => {
  it('comes by itself when it is due, and from the facilitator at any time', () => {
    const { table, state, store } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    const [held = ''] = state().newsHeld;
    done(table, { kind: 'news.release', by: 'WORLD', news: held });
    expect(state().newsHeld).not.toContain(held);
    expect(submit(table, { kind: 'news.release', by: 'WORLD', news: held })).toMatchObject({
      because: 'refused',
      refusal: { because: 'news-released' },
    });
    expect(submit(table, { kind: 'news.release', by: 'USA', news: state().newsHeld[0] ?? '' })).toMatchObject(
      {
        refusal: { because: 'not-world' },
      },
    );
    table.release('USA');
    advanceUntil(table);
    const released = store.kept.flatMap(({ act }) => (act.kind === 'news.release' ? [act.news] : []));
    expect(new Set(released).size).toBe(released.length);
    expect(released).toEqual(expect.arrayContaining([held, 'late-report']));
    expect(state().newsHeld).toEqual([]);
  });

  it('of a later meeting stays for the facilitator until that meeting has come', () => {
    const { table, store, state } = sitting({ from: null });
    advanceUntil(table, ({ view }) => view.meeting.id === '2024-10-31');
    const before = store.kept.flatMap(({ act }) => (act.kind === 'news.release' ? [act.news] : []));
    expect(before).toEqual(['pyongyang']);
    expect(state().newsHeld).toContain('measures');
  });

  it('of statements counts those on the item at its own meeting', () => {
    const { table, store } = sitting({ from: null });
    advanceUntil(table);
    const news = store.kept.findIndex(({ act }) => act.kind === 'news.release' && act.news === 'pyongyang');
    const spoken = store.kept
      .slice(0, news)
      .filter(({ outcomes }) => outcomes.some((one) => one.kind === 'statement.made' && one.on === 'item'));
    expect(spoken).toHaveLength(4);
  });
});
