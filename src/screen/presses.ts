import { graphemesOf } from './cells.ts';

/**
 * One key as it was pressed: a name ('up', 'enter', 'ctrl+z', 'tab') or a character ('s', 'G', '?'). Only characters have
 * a `text`, which goes into a text field.
 */
export interface Press {
  readonly name: string;
  readonly text: string | null;
}

/** What Ink tells about a chunk of input: the flags it sets for keys without a character. */
export interface InkKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly meta: boolean;
}

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof InkKey, string])[];

const named = (name: string): Press => ({ name, text: null });

function ofCharacter(character: string): Press {
  switch (character) {
    case '\r':
    case '\r\n':
      return named('enter');
    case '\n':
      return named('ctrl+j');
    case '\t':
      return named('tab');
    case '\u001b':
      return named('escape');
    case '\b':
    case '\u007f':
      return named('backspace');
    case ' ':
      return { name: 'space', text: ' ' };
  }
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return named(`ctrl+${String.fromCodePoint(code + 0x60)}`);
  return { name: character, text: character };
}

/**
 * The single keys in a chunk of input. A terminal hands over keys typed faster than they are read as one chunk
 * ("jjj", "s\r"); this is the one place where it is taken apart, so that none is lost.
 * @param input the characters of the chunk, as Ink's `useInput` gives them.
 */
export function pressesOf(input: string, key: InkKey): readonly Press[] {
  const special = NAMED.find(([flag]) => key[flag]);
  if (special !== undefined) return [named(special[1])];
  if (key.tab) return [named(key.shift ? 'shift+tab' : 'tab')];
  if (key.return) return [named('enter')];
  if (key.escape) return [named('escape')];
  if (key.ctrl && input.length === 1) return [named(`ctrl+${input}`)];
  // Escape and a character in one chunk look like Alt; there are no Alt keys here, so they are two keys.
  const presses = graphemesOf(input).map(ofCharacter);
  return key.meta ? [named('escape'), ...presses] : presses;
}
