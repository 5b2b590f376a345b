import { describe, expect, it } from 'vitest';
import { act } from '../../src/api/act.ts';
import { scenario } from '../../src/api/file.ts';
import { play } from '../../src/api/play.ts';
import { decodeRecord } from '../../src/record/lines.ts';
import { replayRecord } from '../../src/replay/replay.ts';
import { prepareText } from '../../src/replay/script/file.ts';
import { runScript } from '../../src/replay/script/prepare.ts';
import { step } from '../../src/session/step.ts';
import { debate, MATTER, OPENED, voted } from './meetings.ts';

/** The message of what is thrown. */
function thrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing is thrown');
}

describe('a play', () => {
  it('is done by lines of notation and by acts alike', () => {
    const lines = debate().do('RUS asks for the floor\nthe President gives the floor to RUS');
    const acts = debate().do([
      act('floor.request', { by: 'RUS' }),
      act('floor.give', { by: 'CHE', to: 'RUS' }),
    ]);
    expect(acts.record()).toBe(lines.record());
    expect(lines.view().floor?.seat).toBe('RUS');
    expect(lines.outcomes.map(({ kind }) => kind)).toContain('floor.given');
    expect(lines.lines().slice(-2)).toEqual(['RUS asks for the floor', 'CHE gives the floor to RUS']);
  });

  it('never changes: many go on from one', () => {
    const start = debate();
    const one = start.do('RUS asks for the floor');
    const other = start.do('USA asks for the floor');
    expect([start, one, other].map((each) => each.view().list)).toEqual([[], ['RUS'], ['USA']]);
    expect(start.try('RUS asks for the floor').ok).toBe(true);
    expect(start.refusal('RUS asks for the floor')).toBeNull();
    expect(start.view().list).toEqual([]);
  });

  it('has a text that stands under its line', () => {
    const after = debate().do(`
      RUS asks for the floor
      the President gives the floor to RUS
      RUS makes a statement: asserts c
        In words of its own,
        over two lines.
    `);
    expect(after.entries().at(-1)?.act).toMatchObject({
      words: { text: 'In words of its own,\nover two lines.' },
    });
  });

  it('gives a refusal as a value, with its rule and what would be in order', () => {
    expect(debate().refusal('FRA leaves the list of speakers')).toMatchObject({
      rule: '27',
      because: 'not-listed',
    });
    const tried = debate().try('FRA votes in favour');
    expect(tried).toMatchObject({ ok: false, because: 'refused', act: { kind: 'ballot.cast', by: 'FRA' } });
    if (!tried.ok && tried.because === 'refused') expect(tried.refusal.instead).toContain('floor.request');
  });

  it('throws the line, a mark at what is wrong, what would fit, and what was done before', () => {
    expect(thrown(() => debate().do('RUS asks for the flor'))).toBe(
      [
        'this cannot be read',
        '  RUS asks for the flor',
        '                   ^^^^',
        '  expected “floor”; did you mean floor?',
        'Before it:',
        '  CHE calls the meeting',
        '  CHE calls the meeting to order',
        '  CHE declares it so decided',
        '  CHE opens the item',
      ].join('\n'),
    );
  });

  it('throws the rule of an act that is not in order, and its line among several', () => {
    const message = thrown(() =>
      debate().do('USA asks for the floor\n\n# the second\nFRA leaves the list of speakers'),
    );
    expect(message).toContain('line 4: this is not in order\n  FRA leaves the list of speakers\n  Rule 27: ');
    expect(message).toContain('In order: ');
    expect(message).toMatch(/USA asks for the floor$/u);
    expect(thrown(() => debate().do([act('ballot.cast', { by: 'FRA', ballot: 'for' })]))).toContain(
      'FRA votes in favour',
    );
  });

  it('refuses what is no act at all', () => {
    const none = JSON.parse('{ "kind": "floor.ask", "by": "RUS" }');
    expect(debate().refusal(none)).toMatchObject({ rule: 'table', because: 'malformed' });
    expect(thrown(() => debate().do(none))).toContain('{"kind":"floor.ask","by":"RUS"}');
  });

  it('takes nothing said for a mistake', () => {
    expect(debate().try('')).toMatchObject({ ok: false, because: 'unreadable' });
    expect(thrown(() => debate().refusal('# nothing'))).toContain('nothing is written here');
  });

  it('shows a seat no more than it may know, and what it can do', () => {
    const voting = debate().do(`
      FRA submits D1
      the President proceeds to the vote
      the President puts D1 to the vote
      USA votes in favour
    `);
    expect(voting.view('RUS').vote?.ballots).toEqual({});
    expect(voting.view('USA').vote?.ballots).toEqual({ USA: 'for' });
    expect(voting.view().vote?.ballots).toEqual({ USA: 'for' });
    const kinds = voting.offers('RUS').filter(({ inOrder }) => inOrder);
    expect(kinds.map(({ kind }) => kind)).toContain('ballot.cast');
  });

  it('keeps a record that replays, the same as that of a replay file of the same lines', () => {
    const after = voted('for FRA; others abstaining');
    const decoded = decodeRecord(after.record());
    if (!decoded.ok) throw new Error(JSON.stringify(decoded));
    const start = play(MATTER).session;
    expect(replayRecord(decoded.header, decoded.entries, start, step)).toMatchObject({ ok: true });
    const file = `format: 1
meeting: { date: 2024-10-31, item: A matter, drafts: { D1: { by: [FRA] } }, claims: { c: { text: A claim, by: [RUS], about: [USA] } } }
steps:
  - |
${after
  .lines()
  .map((line) => `    ${line}\n`)
  .join('')}  - expect: { record: ${after.digest()} }
`;
    const loaded = prepareText(file, 'a.replay.yaml', '.');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    expect(runScript(loaded.prepared).failure).toBeNull();
  });

  it('tells its summary', () => {
    expect(voted('for FRA; others abstaining').summary()).toContain('A matter');
    expect(play(MATTER).digest()).toBeNull();
  });

  it('is opened at a meeting, for the people at it', () => {
    const kursk = scenario('kursk-2024');
    expect(play(kursk, { from: '2024-10-31' }).view().meeting.date).toBe('2024-10-31');
    expect(thrown(() => play(kursk, { from: 'never' }))).toContain('2024-10-31');
    expect(thrown(() => play(kursk, { held: ['XYZ'] }))).toContain('XYZ');
    expect(play(kursk.scenario).view().meeting.date).toBe('2024-10-30');
  });
});

describe('the others', () => {
  const kursk = scenario('kursk-2024');

  it('play until what is waited for holds, as in a replay file', () => {
    const start = play(kursk, { from: '2024-10-31', seed: 's1' });
    const inSteps = start
      .others({ until: { stage: 'debate' } })
      .others({ until: { floor: 'RUS' } })
      .others();
    expect(inSteps.stage).toBe('closed');
    expect(inSteps.digest()).toBe(start.others().digest());
    const file = `format: 1\nscenario: kursk-2024\nseed: s1\ngiven: { from: 2024-10-31 }\nsteps:\n  - let the others play\n  - expect: { record: ${inSteps.digest()} }\n`;
    const loaded = prepareText(file, 'a.replay.yaml', '.');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded));
    expect(runScript(loaded.prepared).failure).toBeNull();
  });

  it('wait for a seat that people hold', () => {
    const start = play(kursk, { from: '2024-10-31', seed: 's1', held: ['RUS'] });
    expect(start.others().view().floor?.seat).toBe('RUS');
  });

  it('are told to be stuck where they never get there', () => {
    const start = play(kursk, { from: '2024-10-31', seed: 's1' });
    expect(thrown(() => start.others({ until: { floor: 'XYZ' } }))).toContain(
      'floor: expected XYZ, found nobody',
    );
  });

  it('have nothing to do after the close, and nobody else has', () => {
    const over = play(MATTER).do(OPENED).do('the President closes the meeting');
    expect(over.others().lines()).toEqual(over.lines());
    expect(over.refusal('FRA asks for the floor')).toMatchObject({ because: 'session-over' });
  });
});
