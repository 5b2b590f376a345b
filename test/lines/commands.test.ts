import { describe, expect, it } from 'vitest';
import { linesWords } from '../../src/words/en/lines.ts';
import { advanceUntil, atStage, done, sitting } from '../table/sitting.ts';
import { lastSaid, talkAt, talkThrough } from './scripted.ts';

describe('commands', () => {
  it('are all in the help, and all known', async () => {
    const letters = linesWords.help.flatMap(
      (line) => /^ {2}([a-z?])(?: \[?[A-Z]+\]?)? {2,}/.exec(line)?.[1] ?? [],
    );
    expect(letters.length).toBeGreaterThan(14);
    for (const letter of letters) {
      const at = sitting({ held: ['USA'], seed: 'plain' });
      const { text } = await talkAt(at, [letter]);
      expect(text, letter).not.toContain('There is no “');
      const upper = await talkAt(sitting({ held: ['USA'], seed: 'plain' }), [letter.toUpperCase()]);
      expect(upper.text.toLowerCase(), letter).toBe(text.toLowerCase());
    }
  });

  it('show where the meeting stands, who said what, drafts, the record and the instructions', async () => {
    const at = sitting({ held: ['USA'], seed: 'plain' });
    advanceUntil(at.table, ({ view }) => view.challenges.length > 0);
    const { text } = await talkAt(at, ['s', 'c', 'd', 'd d1', 'r 3', 'r', 'i']);
    expect(text).toContain('Switzerland presides.');
    expect(text).toContain('Members at the table: Algeria, China,');
    expect(text).toMatch(/asserted by Russia \[\d+\]/);
    expect(text).toMatch(/Q1: Russia to the United States on “Western arms supplies”: “.+” – open/);
    expect(text).toContain('D1 (Draft resolution on foreign troops in the conflict): not submitted');
    expect(text).toContain('1. Calls upon all States to refrain from sending troops into the conflict;');
    expect(text).toContain('Instructions of the United States (sealed):');
    expect(text).toContain('Red line: No vote for D2');
  });

  it('say what is not in order and why; what is the President’s, and what belongs to another stage, in one line each', async () => {
    const at = sitting({ held: ['USA'], seed: 'plain' });
    advanceUntil(at.table, atStage('debate'));
    const talked = await talkAt(at, ['?']);
    const said = lastSaid(talked).join('\n');
    expect(said).toContain('Rule 27: You do not have the floor');
    expect(said.match(/Switzerland presides, and may: .*close the meeting/g)).toHaveLength(1);
    expect(said.match(/At another stage: .*request a meeting/g)).toHaveLength(1);
    expect(said.split('\n').length).toBeLessThan(25);
    expect((await talkThrough({}, ['?'])).text).toContain('You hold no seat. t SEAT takes one');
  });

  it('take a seat by code or name, give it back, and name the seats when there is no such one', async () => {
    const { state, text } = await talkThrough({}, [
      't united states',
      'g USA',
      't atlantis',
      't',
      't prk',
      'g',
    ]);
    expect(text).toContain('You hold the United States now.');
    expect(text).toContain('The computer holds the United States now.');
    expect(text).toContain('There is no seat atlantis in this session. Its seats: DZA, CHN,');
    expect(text).toContain('Name a seat. Its seats: DZA');
    expect(state().held.filter((seat) => seat === 'USA')).toEqual([]);
  });

  it('release news, and go back from it', async () => {
    const { store, text } = await talkThrough({}, ['n', '0', 'n', '99', 'n', '2']);
    expect(store.kept.map(({ act }) => act.kind)).toEqual(['news.release']);
    expect(text).toContain('There is no “99” here.');
    expect(text).toMatch(/\[1\] News: According to the news item, the United States announced/);
  });

  it('let a letter of the Assembly come in, which has no seat (rule 3)', async () => {
    const start = sitting({});
    const place = start.state().newsHeld.length + 1;
    const { store, text } = await talkThrough({}, ['n', String(place), 's']);
    expect(store.kept.map(({ act }) => act)).toEqual([
      { kind: 'meeting.request', by: 'WORLD', rule: 3, basis: 'assembly-question' },
    ]);
    expect(text).toContain('The General Assembly requests the meeting (rule 3, Article 11(2))');
  });

  it('pause and go on: nothing happens meanwhile', async () => {
    const { store, text } = await talkThrough({ held: ['USA'] }, ['p', '', 'w', 'meeting.request', 'p', '']);
    expect(store.kept).toHaveLength(1);
    expect(text).toContain('Paused. p goes on.');
    expect(text).toContain('Going on.');
  });

  it('undo, and say what is left', async () => {
    const { store, text } = await talkThrough({ held: ['USA'] }, ['u', 'meeting.request', 'u']);
    expect(text).toContain('There is no act of yours to undo.');
    expect(text).toContain('Undone: back to the start.');
    expect(store.kept.map(({ act }) => act.kind)).toEqual(['meeting.request', 'record.return']);
  });

  it('tell why a computer delegation did what it did, of entries that may be read', async () => {
    const at = sitting({ held: ['USA'], seed: 'plain' });
    advanceUntil(at.table, atStage('agenda'));
    done(at.table, { kind: 'objection.raise', by: 'USA' });
    advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
    const ballot = at.store.kept.find(({ act }) => act.kind === 'ballot.cast')?.n;
    const request = at.store.kept.find(({ act }) => act.kind === 'meeting.request')?.n;
    const talked = await talkAt(at, [`y ${request}`, 'y', `y ${ballot}`, 'y 9999', 'y foo']);
    expect(talked.text).toContain(`Entry ${request}, because:`);
    expect(talked.text.match(/That entry is not a computer delegation’s, or there is none\./g)).toHaveLength(
      3,
    );
  });
});

describe('several people at one keyboard, in plain lines', () => {
  it('hand it over: nothing of the one before is told, and what was shown is taken out of sight', async () => {
    const at = sitting({ held: ['USA', 'RUS'], seed: 'plain' });
    advanceUntil(at.table, atStage('agenda'));
    done(at.table, { kind: 'objection.raise', by: 'USA' });
    advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
    const talked = await talkAt(at, ['', 'ballot.cast against', '', 'ballot.cast for', 'w']);
    // Nothing was shown yet when the first of them came.
    expect(talked.cleared).toBe(1);
    const [before = '', after = ''] = talked.text.split('Hand the keyboard to the United States');
    expect(before).toContain('RUS> ballot.cast against');
    expect(after.split('USA> ballot.cast for')[0]).not.toMatch(/Russia votes|RUS>/);
    // At the count everybody reads the roll, once.
    expect(talked.text.match(/In favour: .*the United States/g)).toHaveLength(1);
    expect(talked.text.match(/Against: .*Russia/g)).toHaveLength(1);
    expect(talked.text).not.toMatch(/Algeria votes/);
  });

  it('bring one another forward, and are told who is waited for', async () => {
    const talked = await talkThrough({ held: ['USA', 'RUS'], seed: 'plain' }, [
      '',
      'b rus',
      '',
      'meeting.request',
      'b',
      'b che',
      'b usa',
      'x',
      '',
      'i',
    ]);
    expect(talked.store.kept.map(({ by }) => by)).toEqual(['RUS']);
    expect(talked.text).toContain('Also at this keyboard: United States (b USA).');
    expect(talked.text).toContain('That seat is not held here.');
    expect(talked.text).toContain('Instructions of the United States');
    expect(talked.text).not.toContain('Instructions of Russia');
  });
});
