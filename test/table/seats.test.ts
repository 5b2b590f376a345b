import { describe, expect, it } from 'vitest';
import type { TableState } from '../../src/table/port.ts';
import { voteLine } from '../../src/words/en/questions.ts';
import { advanceUntil, atStage, done, hasFloor, openVote, sitting, submit } from './sitting.ts';

/** A vote on the agenda under way, at which everybody but the held seats has voted. */
function voteOnAgenda(held: readonly string[]) {
  const at = sitting({ held });
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: held[0] ?? '' });
  advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
  return at;
}

/** What a state shows of anybody's sealed things. */
const sealed = ({ card, offers, seat, view, entries }: TableState) => ({
  card,
  offers,
  seat,
  viewer: view.viewer,
  ballots: Object.keys(view.vote?.ballots ?? {}),
  entries: entries.filter(({ act }) => act.kind === 'ballot.cast').map(({ by }) => by),
});

describe('seats', () => {
  it('are taken and given back at any time, and played by computer delegations meanwhile', () => {
    const { table, state } = sitting();
    expect(state()).toMatchObject({ seat: null, held: [], card: null, offers: [], handOver: null });
    advanceUntil(table, atStage('debate'));
    expect(table.take('USA')).toEqual({ ok: true });
    expect(state()).toMatchObject({ seat: 'USA', held: ['USA'], handOver: null, card: { seat: 'USA' } });
    expect(state().card?.objectives.length).toBeGreaterThan(0);
    advanceUntil(table);
    expect(state().view.seats.find(({ seat }) => seat === 'USA')?.spoken).toBe(false);
    expect(table.release('USA')).toEqual({ ok: true });
    expect(state()).toMatchObject({ seat: null, held: [], card: null });
    advanceUntil(table, ({ view }) => view.over);
    expect(state().view.over).toBe(true);
  });

  it('of this session only can be taken, and only held ones given back', () => {
    const { table } = sitting({ held: ['USA'] });
    expect(table.take('DEU')).toEqual({ ok: false, because: 'unknown-seat' });
    expect(table.take('WORLD')).toEqual({ ok: false, because: 'unknown-seat' });
    expect(table.release('RUS')).toEqual({ ok: false, because: 'not-held' });
    expect(table.take('ebo')).toEqual({ ok: true });
  });

  it('with the floor can change hands in the middle of a statement', () => {
    const { table, state } = sitting({ held: ['USA'] });
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'floor.request', by: 'USA' });
    advanceUntil(table, hasFloor('USA'));
    done(table, { kind: 'statement.make', by: 'USA', moves: [], words: null });
    table.release('USA');
    expect(state().next).toEqual({ who: 'computer', seat: 'USA' });
    table.advance();
    table.take('USA');
    if (state().view.floor?.seat === 'USA')
      expect(state().next).toMatchObject({ who: 'person', seat: 'USA', need: 'floor' });
    advanceUntil(table, ({ view }) => view.over);
  });

  it('can change hands in the middle of a vote, and the vote goes on', () => {
    const { table, state } = voteOnAgenda(['USA', 'RUS']);
    table.acceptHandOver();
    expect(state().view.vote?.notYet).toEqual(['RUS', 'USA']);
    expect(table.release('RUS')).toEqual({ ok: true });
    expect(state().next).toMatchObject({ who: 'computer', seat: 'RUS' });
    table.advance();
    expect(state().next).toMatchObject({ who: 'person', seat: 'USA', need: 'ballot' });
    done(table, { kind: 'ballot.cast', by: 'USA', ballot: 'against' });
    advanceUntil(table, atStage('invitations', 'closed'));
    expect(state().view.results).toHaveLength(1);
  });
});

describe('several people at one keyboard', () => {
  it('hand it over before anything sealed is shown', () => {
    const { table, state } = voteOnAgenda(['USA', 'RUS']);
    expect(state().handOver).toBe('RUS');
    expect(sealed(state())).toEqual({
      card: null,
      offers: [],
      seat: null,
      viewer: '',
      ballots: [],
      entries: [],
    });
    table.acceptHandOver();
    expect(sealed(state())).toMatchObject({ card: { seat: 'RUS' }, seat: 'RUS', viewer: 'RUS', entries: [] });
    done(table, { kind: 'ballot.cast', by: 'RUS', ballot: 'against' });
    expect(state().handOver).toBe('USA');
    table.acceptHandOver();
    expect(sealed(state())).toMatchObject({ card: { seat: 'USA' }, ballots: [], entries: [] });
  });

  it('begin with the first of them', () => {
    expect(sitting({ held: ['USA', 'RUS'] }).state()).toMatchObject({
      handOver: 'USA',
      seat: null,
      card: null,
    });
    expect(sitting({ held: ['USA'] }).state()).toMatchObject({ handOver: null, seat: 'USA' });
  });

  it('bring another seat forward at any time, also while one of them is waited for', () => {
    const { table, state } = sitting({ held: ['USA', 'FRA'] });
    table.acceptHandOver();
    advanceUntil(table, atStage('debate'));
    done(table, { kind: 'floor.request', by: 'USA' });
    advanceUntil(table, hasFloor('USA'));
    table.acceptHandOver();
    table.bringForward('FRA');
    expect(state()).toMatchObject({ handOver: 'FRA', seat: null, next: { seat: 'USA', need: 'floor' } });
    table.acceptHandOver();
    expect(state()).toMatchObject({ handOver: null, seat: 'FRA', card: { seat: 'FRA' } });
    // Rule 30: a point of order interrupts; then the keyboard goes where it is needed.
    done(table, { kind: 'order.raise', by: 'FRA', about: 'speaker', challenge: null, words: null });
    advanceUntil(table);
    expect(state().next.who === 'person' && state().next).toMatchObject({ who: 'person' });
    table.bringForward('RUS');
    expect(state().seat).not.toBe('RUS');
  });

  it('look at the table itself, without cards and with sealed ballots, also while one of them is waited for', () => {
    const { table, state } = voteOnAgenda(['USA', 'RUS']);
    table.bringForward(null);
    expect(state()).toMatchObject({ seat: null, handOver: null, card: null, offers: [] });
    expect(state().view.vote).toMatchObject({ ballots: {}, open: false, cast: 13 });
    expect(state().entries.some(({ act }) => act.kind === 'ballot.cast')).toBe(false);
    const ballot = state().view.entry;
    expect(table.why(ballot)).toBeNull();
    table.bringForward('USA');
    expect(state().handOver).toBe('USA');
    expect(sealed(state()).ballots).toEqual([]);
  });

  it('find the chair taken again when they give up a seat they had left', () => {
    const { table, state } = sitting({ held: ['USA', 'RUS'] });
    const [person = ''] = state().view.seats.find(({ seat }) => seat === 'RUS')?.people ?? [];
    done(table, { kind: 'seat.leave', by: 'RUS', person });
    expect(state().view.seats.find(({ seat }) => seat === 'RUS')?.people).toEqual([]);
    table.release('RUS');
    expect(state().view.seats.find(({ seat }) => seat === 'RUS')?.people).toHaveLength(1);
    expect(state().entries.at(-1)).toMatchObject({ by: 'RUS', act: { kind: 'seat.arrive' }, why: [] });
  });

  it('do not hand over to themselves', () => {
    const { table, state } = sitting({ held: ['USA', 'RUS', 'FRA'] });
    table.acceptHandOver();
    table.release('FRA');
    expect(state()).toMatchObject({ handOver: null, seat: 'USA' });
    table.take('USA');
    expect(state()).toMatchObject({ handOver: null, seat: 'USA' });
    table.bringForward('USA');
    expect(state()).toMatchObject({ handOver: null, seat: 'USA' });
  });

  it('never see how a seat has voted that they take after it has: another cast that ballot', () => {
    const { table, state } = voteOnAgenda(['USA']);
    table.take('CHN');
    table.acceptHandOver();
    expect(sealed(state())).toMatchObject({ seat: 'CHN', ballots: [], entries: [] });
    expect(state().view.seats.filter(({ ballot }) => ballot !== null)).toEqual([]);
    const cast = state().view.seats.find(({ seat }) => seat === 'CHN');
    expect(cast?.voted).toBe(true);
    expect(voteLine(state().view, state().texts)).toMatch(/^Your seat had voted before you took it\./);
    done(table, { kind: 'ballot.cast', by: 'CHN', ballot: 'abstaining' });
    table.bringForward('CHN');
    table.acceptHandOver();
    expect(sealed(state())).toMatchObject({ ballots: ['CHN'], entries: ['CHN'] });
  });

  it('see no ballot by giving a seat back and taking it again, nor while nobody holds one', () => {
    const { table, state } = voteOnAgenda(['USA', 'RUS']);
    table.acceptHandOver();
    done(table, { kind: 'ballot.cast', by: 'RUS', ballot: 'against' });
    table.release('RUS');
    table.release('USA');
    expect(state()).toMatchObject({ held: [], seat: null });
    const looking = { ballots: [], entries: [], viewer: '' };
    expect(sealed(state())).toMatchObject(looking);
    expect(state().view.vote?.open).toBe(false);
    for (const { n } of state().entries)
      expect(state().entries.find((one) => one.n === n)?.act.kind).not.toBe('ballot.cast');
    expect(table.take('RUS')).toEqual({ ok: true });
    expect(sealed(state())).toMatchObject({ ballots: [], entries: [], viewer: 'RUS' });
    advanceUntil(table, atStage('invitations', 'closed'));
    table.take('USA');
    table.acceptHandOver();
    if (state().next.who === 'person') done(table, { kind: 'ballot.cast', by: 'USA', ballot: 'for' });
    advanceUntil(table, atStage('invitations', 'closed'));
    expect(state().entries.filter(({ act }) => act.kind === 'ballot.cast')).toHaveLength(15);
  });

  it('take no seat of a member once the table itself has seen some ballots, until all are cast', () => {
    const { table, state } = openVote(4);
    expect(Object.keys(state().view.vote?.ballots ?? {})).toHaveLength(4);
    expect(table.take('USA')).toEqual({ ok: false, because: 'ballots-shown' });
    expect(table.take('UKR')).toEqual({ ok: true });
    table.release('UKR');
    advanceUntil(table, ({ view }) => view.vote?.result != null);
    expect(table.take('USA')).toEqual({ ok: true });
    expect(state().view.vote?.open).toBe(true);
  });

  it('find the ballots of a vote sealed where they go on with its record, but for those a person cast', () => {
    const { table, state, store } = voteOnAgenda(['USA', 'RUS']);
    table.acceptHandOver();
    done(table, { kind: 'ballot.cast', by: 'RUS', ballot: 'against' });
    const nobody = sitting({ past: store.kept, recorded: ['USA', 'RUS'] });
    expect(sealed(nobody.state())).toMatchObject({ viewer: '', ballots: [], entries: [] });
    const again = (held: readonly string[]) => {
      const on = sitting({ held, past: store.kept, recorded: ['USA', 'RUS'] });
      on.table.bringForward(held[0] ?? null);
      on.table.acceptHandOver();
      return sealed(on.state()).ballots;
    };
    expect(again(['RUS'])).toEqual(['RUS']);
    expect(again(['FRA'])).toEqual([]);
    expect(state().view.vote?.cast).toBe(14);
  });

  it('never see the card of another when a seat is given up', () => {
    const { table, state } = sitting({ held: ['USA', 'RUS'] });
    table.acceptHandOver();
    table.release('USA');
    expect(state()).toMatchObject({ held: ['RUS'], handOver: 'RUS', seat: null, card: null });
    table.acceptHandOver();
    expect(state()).toMatchObject({ seat: 'RUS', card: { seat: 'RUS' } });
  });

  it('keep a hand-over that is under way when another seat is given up', () => {
    const { table, state } = sitting({ held: ['USA', 'RUS'] });
    table.release('RUS');
    expect(state()).toMatchObject({ handOver: 'USA', card: null });
  });

  it('may hold every seat: each is asked for what it is needed for, and the meeting closes', () => {
    const all = sitting()
      .state()
      .view.seats.map(({ seat }) => seat);
    const { table, state, store } = sitting({ held: [...all, 'UKR', 'ebo'] });
    expect(all).toHaveLength(16); // the members and the Secretariat
    const news = (): void => advanceUntil(table, ({ next }) => next.who !== 'computer');
    news();
    done(table, { kind: 'meeting.request', by: 'RUS', rule: 2 });
    for (const kind of ['meeting.call', 'meeting.open'] as const) {
      expect(state().next).toEqual({ who: 'person', seat: 'CHE', need: 'chair' });
      done(table, { kind, by: 'CHE' });
    }
    done(table, { kind: 'objection.raise', by: 'GUY' });
    done(table, { kind: 'question.put', by: 'CHE', draft: null });
    for (let ballots = 0; ballots < 15; ballots += 1) {
      const { next } = state();
      if (next.who !== 'person' || next.need !== 'ballot') throw new Error(JSON.stringify(next));
      expect(state().handOver ?? state().seat).toBe(next.seat);
      done(table, { kind: 'ballot.cast', by: next.seat, ballot: 'for' });
    }
    done(table, { kind: 'result.declare', by: 'CHE' });
    done(table, { kind: 'item.open', by: 'CHE' });
    done(table, { kind: 'floor.request', by: 'MLT' });
    done(table, { kind: 'floor.give', by: 'CHE', to: 'MLT' });
    expect(state().next).toMatchObject({ seat: 'MLT', need: 'floor' });
    expect(state().handOver).toBe('MLT');
    done(table, { kind: 'floor.pass', by: 'MLT' });
    news();
    expect(state().next).toMatchObject({ seat: 'CHE', need: 'chair' });
    done(table, { kind: 'meeting.close', by: 'CHE' });
    expect(state().next).toEqual({ who: 'over' });
    expect(store.kept.every(({ why, by }) => by === 'WORLD' || why === undefined)).toBe(true);
  });
});

describe('a pause', () => {
  it('stops people and computers alike; seats, news and undo still work', () => {
    const { table, state } = sitting({ held: ['USA'] });
    done(table, { kind: 'meeting.request', by: 'USA', rule: 2 });
    table.pause(true);
    expect(state().paused).toBe(true);
    expect(table.advance()).toEqual({ ok: false, because: 'paused' });
    expect(submit(table, { kind: 'floor.request', by: 'USA' })).toEqual({ ok: false, because: 'paused' });
    expect(submit(table, { kind: 'news.release', by: 'WORLD', news: 'measures' })).toMatchObject({
      ok: true,
    });
    expect(table.take('RUS')).toEqual({ ok: true });
    expect(table.undo()).toMatchObject({ ok: true });
    table.pause(false);
    expect(table.advance()).toMatchObject({ ok: true });
  });
});
