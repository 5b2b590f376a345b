/**
 * What no text of a scenario and no typed word can hold, since a reader cannot see it: control characters, halves of
 * characters, separators of lines and paragraphs, marks that turn the direction of text, characters of no width, tags.
 * The two joiners are letters' business in Arabic and Indic writing and in pictures made of several, and nothing elsewhere.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<![\p{M}\p{Script=Arabic}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/u;

const ALL = new RegExp(UNSEEN, 'gu');

/** Whether a text of one line holds anything that a reader cannot see. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** A text without what a reader cannot see. */
export const withoutUnseen = (text: string): string => text.replaceAll(ALL, '');

/** One line of text: not empty, no space at either end, nothing in it that a reader cannot see. */
export const LINE = new RegExp(`^(?!\\s)(?:(?!${UNSEEN.source}).)+(?<!\\s)$`, 'u');
