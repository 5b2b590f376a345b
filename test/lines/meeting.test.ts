import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { openSession } from '../../src/session/open.ts';
import { step } from '../../src/session/step.ts';
import { advanceUntil, digestsOf, done, kursk, OCTOBER_31, type Sitting, sitting } from '../table/sitting.ts';
import { type Person, talkAt, talkThrough } from './scripted.ts';

/** The United States through the whole meeting: a statement, answers, and its question at the end. */
function usa(): Person {
  const typed: string[] = [];
  let asked = 0;
  return ({ state }) => {
    const { next, view } = state();
    const ready = typed.shift();
    if (ready !== undefined) return ready;
    if (next.who === 'over') return '';
    if (next.who === 'person' && next.need === 'floor') {
      if (view.floor?.spoken === true) return 'floor.pass';
      if (view.floor?.further !== true) {
        // No number; two positions on one claim; then nothing but own words.
        typed.push('assert nothing', '', 'We have heard the briefing and we thank those who gave it.');
        return '1';
      }
      typed.push('1', '', 'challenge.put rus troops-in-kursk', 'Does it?');
      return 'statement.make';
    }
    if (next.who === 'person' && next.need === 'answer') {
      if (view.floor?.spoken === true) return 'floor.pass';
      typed.push('');
      return `answer.give ${view.floor?.challenge} deny`;
    }
    const again = next.who === 'person' && next.need === 'last-call' && view.stage === 'debate';
    if (asked < 2 && (again || (asked === 0 && view.stage === 'debate'))) {
      asked += 1;
      return 'floor.request';
    }
    return 'w';
  };
}

/** The same record made without the front end: the acts of people submitted, those of computers advanced. */
function again(
  { seed }: { readonly seed: string },
  held: readonly string[],
  entries: readonly Entry[],
): Sitting {
  const at = sitting({ held, seed });
  for (const { act, why } of entries) {
    if (act.kind === 'record.return') throw new Error('undone');
    if (why === undefined) done(at.table, act);
    else at.table.advance();
  }
  return at;
}

describe('a meeting in plain lines', () => {
  it('is played in one seat from the request to the close, with the record that the same acts make', async () => {
    const talked = await talkThrough({ held: ['USA'], seed: 'plain' }, usa());
    const { store, header, state } = talked;
    expect(state().view.over).toBe(true);
    expect(talked.text).toContain('The session is over.');
    const own = store.kept.filter(({ by }) => by === 'USA').map(({ act }) => act.kind);
    expect(own).toEqual(
      expect.arrayContaining([
        'floor.request',
        'statement.make',
        'floor.pass',
        'challenge.put',
        'answer.give',
      ]),
    );
    const start = openSession(kursk(), { from: OCTOBER_31 });
    expect(replayRecord(header, store.kept, start, step)).toMatchObject({ ok: true });
    expect(digestsOf(again({ seed: 'plain' }, ['USA'], store.kept).store.kept)).toEqual(
      digestsOf(store.kept),
    );
  });

  it('tells every entry once, in order, with what is said in it', async () => {
    const talked = await talkThrough({ seed: 'told' }, ['w']);
    const told = talked.said.flatMap((line) => /^\[(\d+)\]/.exec(line)?.[1] ?? []).map(Number);
    expect(told).toEqual(talked.store.kept.map(({ n }) => n));
    expect(talked.text).toContain('Russia states that');
    for (const line of talked.said) expect(line).not.toMatch(/undefined|null|\[object|WORLD/);
  });

  it('says the opening position of a seat once at each meeting', async () => {
    const { said, state, store } = await talkThrough({ from: null, seed: 'two' }, ['w', 'w', 'w']);
    expect(state().view.over).toBe(true);
    const guyana = state().texts.seats.GUY;
    const first = store.kept.filter(({ act, by }) => act.kind === 'statement.make' && by === 'GUY');
    expect(first.map(({ meeting }) => meeting)).toEqual(['2024-10-30', '2024-10-31']);
    for (const { n, meeting } of first) {
      const at = said.findIndex((line) => line.startsWith(`[${n}]`));
      expect(said[at + 1]?.trim()).toBe(guyana?.openings[meeting] ?? guyana?.opening);
    }
    expect(said.filter((line) => line.startsWith('2024-10-3')).map((line) => line.slice(-16))).toEqual([
      '· meeting 1 of 2',
      '· meeting 2 of 2',
    ]);
  });

  it('goes on with Enter alone while there is nothing to decide, and never decides by itself', async () => {
    const { state, store, text } = await talkThrough({ held: ['USA'], seed: 'plain' }, Array(300).fill(''));
    expect(state().next).toMatchObject({ who: 'person', need: 'answer' });
    expect(store.kept.filter(({ by }) => by === 'USA')).toEqual([]);
    expect(text).toContain('There is something to decide: type its number.');
  });

  it('lets a person preside with Enter, up to the decisions', async () => {
    const { state, store } = await talkThrough({ held: ['CHE'], seed: 'plain' }, Array(300).fill(''));
    const own = store.kept.filter(({ by }) => by === 'CHE').map(({ act }) => act.kind);
    expect(own.filter((kind) => kind === 'invitation.propose')).toHaveLength(2);
    expect(own.slice(-1)).toEqual(['floor.offer']);
    expect(state().next).toMatchObject({ need: 'chair' });
    expect(state().view.meeting.closed).toBe(false);
  });

  it('begins a record gone on with at its latest entries', async () => {
    const first = sitting({ held: ['USA'], seed: 'plain' });
    advanceUntil(first.table, ({ view }) => view.entry === 40);
    const at = sitting({ held: ['USA'], seed: 'plain', past: first.store.kept });
    const { text, said } = await talkAt(at, []);
    expect(text).toContain('The record has 40 entries so far.');
    expect(said.flatMap((line) => /^\[(\d+)\]/.exec(line)?.[1] ?? [])).toEqual([
      '36',
      '37',
      '38',
      '39',
      '40',
    ]);
  });

  it('can be looked at, taken back and gone on with after its end', async () => {
    const person = usa();
    const after = ['s', 'c', 'u', 'q'];
    const { table, store, text, typed } = await talkThrough({ held: ['USA'], seed: 'plain' }, (at) =>
      at.state().next.who === 'over' || after.length < 4 ? (after.shift() ?? null) : person(at),
    );
    expect(text).toContain('Enter leaves. s, c, r, y and u still work.');
    expect(text).toMatch(/ – unanswered|– answered/);
    expect(store.kept.at(-1)?.act.kind).toBe('record.return');
    expect(table.state().view.over).toBe(false);
    expect(typed.at(-1)).toBe('q');
  });
});

describe('answers that end', () => {
  it('keep the record so far, whatever was being asked', async () => {
    const whole = await talkThrough({ held: ['USA'], seed: 'plain' }, usa());
    expect(whole.typed.length).toBeGreaterThan(20);
    for (let length = 0; length < whole.typed.length; length += 1) {
      const cut = await talkThrough({ held: ['USA'], seed: 'plain' }, whole.typed.slice(0, length));
      const kept = digestsOf(cut.store.kept);
      expect(kept).toEqual(digestsOf(whole.store.kept).slice(0, kept.length));
      expect(cut.said.at(-1)).toMatch(/<end>$/);
      expect(cut.table.state().view.entry).toBe(kept.length);
    }
  });

  it('end each dialog: choices, claims, words, a time, news, a hand-over, a failed record', async () => {
    const floor = ['w', 'w', 'w', 'w', 'floor.request', 'w'];
    for (const answers of [
      ['w', 'motion.make'],
      ['w', 'motion.make adjourn-to'],
      ['n'],
      [...floor, 'statement.make'],
      [...floor, 'statement.make', ''],
      [...floor, 'challenge.put'],
      [...floor, 'q'],
      [...floor, 'challenge.put', 'q'],
      [...floor, 'statement.make', 'Q'],
    ]) {
      const talked = await talkThrough({ held: ['USA'], seed: 'plain' }, answers);
      expect(talked.left).toBe(0);
      expect(talked.store.kept.filter(({ by }) => by === 'USA').length).toBeLessThan(2);
    }
    const handOver = await talkThrough({ held: ['USA', 'RUS'] }, []);
    expect(handOver.text).toContain('Hand the keyboard to the United States.');
    expect((await talkThrough({ held: ['USA', 'RUS'] }, ['q'])).store.kept).toEqual([]);
  });
});
