import { describe, expect, it } from 'vitest';
import { availability } from '../../src/screen/available.ts';
import { COMMAND_OF, COMMANDS, commandOf, KEYS, keyOf } from '../../src/screen/keys.ts';
import { type InkKey, pressesOf } from '../../src/screen/presses.ts';
import { keyWords } from '../../src/words/en/screenKeys.ts';
import { meetingTable } from './meeting.ts';

const NONE: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};
const names = (input: string, key: Partial<InkKey> = {}): readonly string[] =>
  pressesOf(input, { ...NONE, ...key }).map(({ name }) => name);

describe('the table of keys', () => {
  it('has every command once, and no key twice', () => {
    expect(KEYS.map(({ id }) => id).toSorted()).toEqual(COMMANDS.toSorted());
    const keys = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, keys } of KEYS) for (const key of keys) expect(commandOf(key)).toBe(id);
  });

  it('reaches every kind of act the rules offer', () => {
    const { offers } = meetingTable(['USA']).state();
    for (const { kind } of offers) expect(keyOf(COMMAND_OF[kind])).not.toBe('');
  });

  it('has a label and a sentence for every command', () => {
    for (const id of COMMANDS) {
      expect(keyWords.commands[id]).not.toBe('');
      expect(keyWords.help[id]).not.toBe('');
    }
  });

  it('says under which rule an act is not in order, and that a seat is needed where none is held', () => {
    expect(availability(meetingTable(['USA']).state(), 'statement')).toMatchObject({
      on: false,
      refusal: { rule: '2' },
    });
    expect(availability(meetingTable([]).state(), 'statement')).toEqual({ on: false, off: 'no-seat' });
    expect(availability(meetingTable([]).state(), 'take')).toEqual({ on: true });
  });
});

describe('single keys', () => {
  it('are taken out of a burst, none lost', () => {
    expect(names('jjj')).toEqual(['j', 'j', 'j']);
    expect(names('s \ry\t\n')).toEqual(['s', 'space', 'enter', 'y', 'tab', 'ctrl+j']);
    expect(names('a\u0003')).toEqual(['a', 'ctrl+c']);
  });

  it('stay one character where a reader sees one', () => {
    expect(names('e\u0301日')).toEqual(['e\u0301', '日']);
  });

  it('have names where they have no character', () => {
    expect(names('', { upArrow: true })).toEqual(['up']);
    expect(names('', { tab: true, shift: true })).toEqual(['shift+tab']);
    expect(names('z', { ctrl: true })).toEqual(['ctrl+z']);
    expect(names('s', { meta: true })).toEqual(['escape', 's']);
  });
});
