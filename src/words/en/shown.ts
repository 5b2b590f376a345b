/** Control characters, line separators and marks that turn the direction of writing. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** Somebody else's text on one line of a terminal, with nothing in it that a terminal would obey. */
export const shown = (text: string): string =>
  text.replace(OBEYED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same for a text of several lines: its line feeds stay. */
export const shownLines = (text: string): string => text.split('\n').map(shown).join('\n');

/** A word as a shell takes it; with a control character in it, in the form that bash, zsh and ksh read. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (shown(text) === text) return `'${text.replaceAll("'", `'\\''`)}'`;
  return `$'${shown(text.replace(/[\\']/g, '\\$&'))}'`;
}
