import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import { advanceUntil, atStage, done, hasFloor, type Sitting, sitting } from '../table/sitting.ts';
import { lastSaid, talkAt } from './scripted.ts';

/** The debate of 31 October 2024, with these seats at the keyboard. */
function debate(held: readonly string[] = ['USA']): Sitting {
  const at = sitting({ held, seed: 'plain' });
  at.table.acceptHandOver();
  advanceUntil(at.table, atStage('debate'));
  return at;
}

/** The United States has the floor. */
function floor(held: readonly string[] = ['USA']): Sitting {
  const at = debate(held);
  done(at.table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(at.table, hasFloor('USA'));
  return at;
}

/** The agenda is objected to and put to the vote; the first ballot of a person is due. */
function vote(held: readonly string[]): Sitting {
  const at = sitting({ held, seed: 'plain' });
  at.table.acceptHandOver();
  advanceUntil(at.table, atStage('agenda'));
  done(at.table, { kind: 'objection.raise', by: 'USA' });
  advanceUntil(at.table, ({ next }) => next.who === 'person' && next.need === 'ballot');
  at.table.acceptHandOver();
  return at;
}

const acts = ({ store }: Sitting): readonly Entry['act'][] => store.kept.map(({ act }) => act);

describe('a line of notation', () => {
  it.each([
    'challenges RUS on troops-in-kursk "Is it so?"',
    'USA challenges RUS on troops-in-kursk "Is it so?"',
    'the United States challenges the Russian Federation on troops-in-kursk "Is it so?"',
  ])('%s is done for the seat at the keyboard, own words kept', async (line) => {
    const at = floor();
    await talkAt(at, ['makes a statement: asserts troops-in-kursk', line]);
    expect(acts(at).at(-1)).toEqual({
      kind: 'challenge.put',
      by: 'USA',
      to: 'RUS',
      claim: 'troops-in-kursk',
      words: { text: 'Is it so?', lang: 'en' },
    });
  });

  it('is refused like the numbered choice, and nothing is on record', async () => {
    const at = debate();
    const before = at.store.kept.length;
    const talked = await talkAt(at, ['challenges RUS on troops-in-kursk', 'challenge.put']);
    const refusal = 'Rule 27: You do not have the floor: the President gives it.';
    expect(talked.said.filter((said) => said.startsWith(refusal))).toHaveLength(2);
    expect(at.store.kept).toHaveLength(before);
  });

  it('is done for a seat that is held, and for no other', async () => {
    const at = debate(['USA', 'RUS']);
    const talked = await talkAt(at, ['', 'RUS asks for the floor', 'CHN asks for the floor']);
    expect(acts(at).at(-1)).toEqual({ kind: 'floor.request', by: 'RUS' });
    expect(talked.text).toContain('China is not held here: nobody at this keyboard acts for it.');
  });

  it('is for the President where somebody at the keyboard presides', async () => {
    const other = debate();
    const refused = await talkAt(other, ['the President gives the floor to FRA']);
    expect(refused.text).toContain('Switzerland is not held here');
    const at = sitting({ held: ['CHE'], seed: 'plain' });
    advanceUntil(at.table, atStage('requested'));
    await talkAt(at, ['the President calls the meeting']);
    expect(acts(at).at(-1)).toMatchObject({ kind: 'meeting.call', by: 'CHE' });
  });

  it('lets news in from outside, whoever is at the keyboard', async () => {
    const at = debate([]);
    const [news] = at.state().newsHeld;
    await talkAt(at, [`WORLD releases ${news}`]);
    expect(acts(at).at(-1)).toEqual({ kind: 'news.release', by: 'WORLD', news });
  });
});

describe('a vote on one line', () => {
  it('casts the ballots of the seats that are held', async () => {
    const at = vote(['USA', 'RUS']);
    await talkAt(at, ['vote: for USA; against RUS']);
    expect(acts(at).slice(-2)).toEqual([
      { kind: 'ballot.cast', by: 'USA', ballot: 'for' },
      { kind: 'ballot.cast', by: 'RUS', ballot: 'against' },
    ]);
  });

  it('counts as the others only those at this keyboard', async () => {
    const at = vote(['USA', 'RUS']);
    await talkAt(at, ['vote: for USA; others abstaining']);
    const cast = acts(at).filter(({ kind }) => kind === 'ballot.cast');
    expect(cast.slice(-1)).toEqual([{ kind: 'ballot.cast', by: 'RUS', ballot: 'abstaining' }]);
    expect(at.state().view.vote?.notYet).toHaveLength(
      13 - cast.filter(({ by }) => !['USA', 'RUS'].includes(by)).length,
    );
  });

  it('casts nothing for a seat that is not held, nor half of what it says', async () => {
    const at = vote(['USA']);
    const before = at.store.kept.length;
    const talked = await talkAt(at, ['vote: for USA, FRA', 'vote: against FRA']);
    expect(talked.text.match(/France is not held here/gu)).toHaveLength(2);
    expect(at.store.kept).toHaveLength(before);
  });

  it('is nobody’s to whom no ballot is left', async () => {
    const at = vote(['USA']);
    const talked = await talkAt(at, ['votes for', 'vote: for USA']);
    expect(acts(at).at(-1)).toEqual({ kind: 'ballot.cast', by: 'USA', ballot: 'for' });
    expect(talked.text).toContain('No seat that is held here has still to vote.');
  });
});

describe('a line that cannot be read', () => {
  it('is shown with a mark and with what would fit, with and without its seat', async () => {
    for (const seat of ['', 'USA ']) {
      const at = floor();
      const talked = await talkAt(at, [`${seat}challenges RUS on troops-in-kurks "Is it so?"`]);
      const said = lastSaid(talked, 1);
      expect(said[0]).toBe(`${seat}challenges RUS on troops-in-kurks "Is it so?"`);
      expect(said[1]).toBe(`${' '.repeat(seat.length + 18)}${'^'.repeat(15)}`);
      expect(said[2]).toMatch(/^expected a claim: .*did you mean troops-in-kursk\?$/u);
    }
  });

  it('is known by a slip in its first word', async () => {
    const talked = await talkAt(floor(), [
      'challange RUS on troops-in-kursk',
      'USS challenges RUS on troops-in-kursk',
    ]);
    expect(talked.text).toContain('did you mean challenges?');
    expect(talked.text).toContain('did you mean USA?');
  });

  it('is cut around its mark when it is long', async () => {
    const long = `makes a statement "${'word '.repeat(40)}" in fr nonsense "${'word '.repeat(40)}"`;
    const said = lastSaid(await talkAt(floor(), [long]), 1);
    expect(said[0]?.length).toBeLessThanOrEqual(58);
    expect(said[0]?.slice(said[1]?.indexOf('^'), said[1]?.length)).toBe('nonsense');
  });

  it('is told of a mistake before a text that is not closed', async () => {
    const talked = await talkAt(floor(), [
      'challange RUS on troops-in-kursk "Is it',
      'challenges RUS on troops-in-kursk "Is it',
    ]);
    expect(talked.text).toContain('did you mean challenges?');
    expect(talked.text).toContain('this text has no closing quotation mark');
  });
});

describe('what is typed otherwise', () => {
  it('means what it meant: numbers, letters, acts by name and the beginnings of labels come first', async () => {
    const at = floor();
    const talked = await talkAt(at, [
      's',
      'c',
      'd D1',
      'e 27',
      'm',
      '?',
      'floor.pass now',
      'nonsense',
      'word word',
    ]);
    expect(talked.text).toContain('There is no “nonsense” here.');
    expect(talked.text).toContain('There is no “word word” here.');
    expect(talked.text).not.toContain('^');
    await talkAt(at, ['floor.pass']);
    expect(acts(at).at(-1)).toEqual({ kind: 'floor.pass', by: 'USA' });
  });

  it('is explained with each act: how that is written', async () => {
    const talked = await talkAt(debate(), ['e challenge.put']);
    expect(talked.text).toContain('In a line: ‹seat› challenges ‹seat› on ‹claim›[ ‹words›]');
  });

  it('is named by its help in one line', async () => {
    const talked = await talkAt(debate(), ['h']);
    expect(talked.said.filter((line) => line.includes('of notation'))).toHaveLength(1);
  });
});
