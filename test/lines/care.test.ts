import { describe, expect, it } from 'vitest';
import { advanceUntil, atStage, done, hasFloor, type Sitting, sitting } from '../table/sitting.ts';
import { talkAt } from './scripted.ts';

/** The United States has the floor. */
function floor(): Sitting {
  const at = sitting({ held: ['USA'], seed: 'plain' });
  advanceUntil(at.table, atStage('debate'));
  done(at.table, { kind: 'floor.request', by: 'USA' });
  advanceUntil(at.table, hasFloor('USA'));
  return at;
}

describe('a record that cannot be written', () => {
  it('ends the talk at once when the answers come from a file', async () => {
    const at = floor();
    at.store.broken = 'ENOSPC';
    const before = at.store.kept.length;
    const talked = await talkAt(at, ['1', '', 'Kept words.', '', 's', 'w'], false);
    expect(talked).toMatchObject({ unwritten: 'ENOSPC', left: 3 });
    expect(talked.text.match(/could not be written \(ENOSPC\)/g)).toHaveLength(1);
    expect(at.store.kept).toHaveLength(before);
    for (const typed of ['', 'w', 'u', 'ballot.cast']) {
      const other = sitting({ held: ['USA'], seed: 'plain' });
      done(other.table, { kind: 'meeting.request', by: 'USA', rule: 2 });
      other.store.broken = 'EDQUOT';
      const told = await talkAt(other, [typed, 's'], false);
      expect([typed, told.unwritten]).toEqual([typed, typed === 'ballot.cast' ? null : 'EDQUOT']);
      expect(told.left).toBe(typed === 'ballot.cast' ? 0 : 1);
    }
  });

  it('is left to a person, who can make room', async () => {
    const at = floor();
    at.store.broken = 'ENOSPC';
    expect(await talkAt(at, ['1', '', 'Kept words.', '', '0', 's'])).toMatchObject({
      unwritten: null,
      left: 0,
    });
  });
});

describe('handing the keyboard over', () => {
  it('takes an empty line and nothing else for somebody being there', async () => {
    const at = sitting({ held: ['USA', 'RUS'], seed: 'plain' });
    const talked = await talkAt(at, ['1', 'i', 'yes', '  ', 'i']);
    expect(talked.text.match(/Only Enter, on an empty line/g)).toHaveLength(3);
    expect(talked.text.match(/Instructions of the United States/g)).toHaveLength(1);
    const left = await talkAt(sitting({ held: ['USA', 'RUS'] }), ['no', 'q', '']);
    expect(left).toMatchObject({ left: 1 });
    expect(left.text).not.toContain('You are');
  });
});

describe('text from elsewhere', () => {
  it('reaches the terminal with nothing in it that a terminal would obey', async () => {
    const talked = await talkAt(floor(), ['\u001b[2J\u202e', 't \u009b31m', '\u0007']);
    expect(talked.said.filter((line) => line.startsWith('There is no'))).toEqual([
      'There is no “\\u001b[2J\\u202e” here. Type a number of the menu, or h for help.',
      expect.stringContaining('There is no seat \\u009b31m in this session.'),
      'There is no “\\u0007” here. Type a number of the menu, or h for help.',
    ]);
  });

  it('stands on one line of its own, whatever was said', async () => {
    const at = floor();
    const text = 'One.\n[99] Forged\ttwo.';
    done(at.table, { kind: 'statement.make', by: 'USA', moves: [], words: { text, lang: 'en' } });
    const { said } = await talkAt(at, []);
    expect(said.filter((line) => line.includes('Forged'))).toEqual([
      expect.stringMatching(/^\[\d+\] .*One\. \[99\] Forged two\./),
    ]);
  });

  it('is one line as own words, separators of lines and paragraphs included', async () => {
    const at = floor();
    await talkAt(at, ['1', '', 'One.\u2028Two.\u2029Three.']);
    expect(at.store.kept.at(-1)?.act).toMatchObject({ words: { text: 'One. Two. Three.' } });
  });
});
