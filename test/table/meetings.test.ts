import { describe, expect, it } from 'vitest';
import { chanceOn } from '../../src/chance/chance.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { type Act, type ActKind, PRESIDENT_ACTS } from '../../src/session/council.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import type { TableState } from '../../src/table/port.ts';
import { advanceUntil, atStage, choiceOf, done, hasFloor, kursk, type Sitting, sitting } from './sitting.ts';

const PLAYED = ['USA', 'CHE', 'RUS', 'UKR'] as const;

/** A choice of any kind in order for the seat in front, drawn by chance; ends of meetings and people who leave are rare. */
function anyAct({ offers }: TableState, draw: (below: number) => number): Act | null {
  const kinds = offers.flatMap((offer) => (offer.inOrder && offer.choices.length > 0 ? [offer] : []));
  const common = kinds.filter(
    ({ kind }) => kind !== 'meeting.close' && kind !== 'seat.leave' && kind !== 'seat.arrive',
  );
  const from = common.length > 0 && draw(20) > 0 ? common : kinds;
  const choices = from[draw(from.length)]?.choices ?? [];
  return choices[draw(choices.length)]?.act ?? null;
}

/** Whoever the meeting waits for can do what it waits for. */
function canAnswer({ next, offers }: TableState): void {
  if (next.who !== 'person' || next.need === 'last-call') return;
  const open = offers.flatMap((offer) => (offer.inOrder && offer.choices.length > 0 ? [offer.kind] : []));
  const wanted: Readonly<Record<typeof next.need, readonly ActKind[]>> = {
    floor: ['floor.pass'],
    answer: ['floor.pass'],
    ballot: ['ballot.cast'],
    chair: [...PRESIDENT_ACTS, 'seat.arrive'],
  };
  expect(open.filter((kind) => wanted[next.need].includes(kind))).not.toEqual([]);
}

/** People do anything at all at any time, seats change hands, acts are undone. */
function anyMeeting(seed: string, steps: number): Sitting {
  const at = sitting({ seed, from: null, held: ['USA'] });
  const { table, state } = at;
  const chance = chanceOn(seed, 'people', 'anything');
  const draw = (below: number): number => Math.floor(chance.next() * below);
  for (let n = 0; n < steps; n += 1) {
    if (state().handOver !== null) table.acceptHandOver();
    const before = state();
    const seat = PLAYED[draw(PLAYED.length)] ?? 'USA';
    const roll = draw(100);
    if (roll < 2) table.take(seat);
    else if (roll < 4) table.release(seat);
    else if (roll < 6) table.undo();
    else if (roll < 8) table.bringForward(draw(2) === 0 ? null : seat);
    else if (before.next.who === 'computer' && roll < 80) {
      expect(table.advance()).toMatchObject({ ok: true });
      expect(state().view.entry).not.toBe(before.view.entry);
    } else if (before.next.who !== 'over') {
      const forward = before.next.seat;
      if (before.held.includes(forward)) table.bringForward(forward);
      if (state().handOver !== null) table.acceptHandOver();
      const act = anyAct(state(), draw);
      if (state().next.who === 'person' && state().seat === forward) canAnswer(state());
      if (act !== null) done(table, act);
    }
  }
  return at;
}

describe('a table at which people do anything', () => {
  it.each(Array.from({ length: 8 }, (_, at) => `anything ${at}`))(
    'never hangs: computers always have a next act, people always an act in order (%s)',
    (seed) => {
      const at = anyMeeting(seed, 250);
      const start = openSession(kursk(), { from: null });
      expect(replayRecord(at.header, at.store.kept, start, step)).toMatchObject({ ok: true });
      // The computers take over and bring it to its end.
      for (const seat of at.state().held) at.table.release(seat);
      const here = at.store.kept.length;
      advanceUntil(at.table);
      expect(at.state().view.over).toBe(true);
      expect(at.store.kept.length - here).toBeLessThan(1_000);
    },
  );

  it('comes to its end also when the people only wait', () => {
    for (const held of [['USA'], ['UKR'], ['ebo'], ['PRK'], ['USA', 'RUS', 'CHN']]) {
      const { table, state } = sitting({ held, seed: 'waiting' });
      for (let steps = 0; steps < 500 && state().next.who !== 'over'; steps += 1) {
        const { next } = state();
        if (next.who === 'person' && next.need !== 'last-call')
          done(table, { kind: 'floor.pass', by: next.seat });
        else expect(table.advance()).toMatchObject({ ok: true });
      }
      expect(state().view.over).toBe(true);
    }
  });
});

describe('a meeting fixed for another year (rule 33, 3)', () => {
  it('sits under the President of its month, with the members of its year, and closes', () => {
    const members = sitting()
      .state()
      .view.seats.map(({ seat }) => seat);
    const { table, state } = sitting({ held: members });
    advanceUntil(table);
    for (const kind of ['meeting.call', 'meeting.open', 'decision.declare', 'item.open'] as const)
      done(table, { kind, by: 'CHE' });
    done(table, { kind: 'motion.make', by: 'RUS', motion: 'adjourn-to', until: '2025-03-05 10:00' });
    done(table, { kind: 'decision.declare', by: 'CHE' });
    expect(state().view.meeting).toMatchObject({ date: '2025-03-05', index: 1 });
    expect(state().view.president).toBe('DNK');
    expect(table.take('PAK')).toEqual({ ok: true });
    for (const seat of state().held) table.release(seat);
    advanceUntil(table);
    expect(state().next).toEqual({ who: 'over' });
    expect(state().view.over).toBe(true);
  });
});

describe('a meeting suspended while a person has the floor', () => {
  it('is not waiting for that person: it resumes, and the floor is still theirs', () => {
    const { table, state } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'floor.request', by: 'USA' });
    advanceUntil(table, hasFloor('USA'));
    done(table, { kind: 'motion.make', by: 'USA', motion: 'suspend', until: null });
    advanceUntil(table, atStage('suspended'));
    expect(state().next).toEqual({ who: 'computer', seat: 'CHE' });
    advanceUntil(table, atStage('debate'));
    expect(state().next).toEqual({ who: 'person', seat: 'USA', need: 'floor' });
  });
});

describe('a point of order during a vote', () => {
  it('is ruled on first, by the person who presides; then the ballots are waited for again', () => {
    const { table, state } = sitting({ held: ['CHE', 'RUS'] });
    advanceUntil(table);
    for (const kind of ['meeting.call', 'meeting.open'] as const) done(table, { kind, by: 'CHE' });
    done(table, { kind: 'objection.raise', by: 'RUS' });
    done(table, { kind: 'question.put', by: 'CHE', draft: null });
    advanceUntil(table);
    expect(state().next).toMatchObject({ need: 'ballot' });
    done(table, { kind: 'order.raise', by: 'RUS', about: 'vote', challenge: null, words: null });
    expect(state().next).toEqual({ who: 'person', seat: 'CHE', need: 'chair' });
    done(table, { kind: 'order.rule', by: 'CHE', upheld: false, words: null });
    done(table, { kind: 'decision.declare', by: 'CHE' });
    expect(state().next).toMatchObject({ need: 'ballot' });
  });
});

describe('the person at a seat', () => {
  it('may leave it and come back; the meeting goes on without them', () => {
    const { table, state } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    const leave = choiceOf(state(), 'seat.leave');
    if (leave === null) throw new Error('nobody there');
    done(table, leave);
    expect(choiceOf(state(), 'floor.request')).toBeNull();
    expect(table.advance()).toMatchObject({ ok: true });
    const arrive = choiceOf(state(), 'seat.arrive');
    if (arrive === null) throw new Error('no way back');
    done(table, { ...arrive, person: 'A deputy' });
    expect(choiceOf(state(), 'floor.request')).not.toBeNull();
  });

  it('who presides may leave before the meeting sits, and is waited for', () => {
    const { table, state } = sitting({ held: ['CHE'] });
    const leave = choiceOf(state(), 'seat.leave');
    if (leave === null) throw new Error('nobody there');
    done(table, leave);
    advanceUntil(table);
    expect(state().next).toMatchObject({ seat: 'CHE', need: 'chair' });
    expect(choiceOf(state(), 'seat.arrive')).not.toBeNull();
  });
});
