import type { TextProps } from 'ink';
import type { Style } from './lines.ts';

/** How the screen is drawn: with colours or without, with box characters or with ASCII only. */
export interface Theme {
  readonly color: boolean;
  readonly ascii: boolean;
}

type Look = Pick<TextProps, 'bold' | 'dimColor' | 'inverse' | 'color'>;

// The names of the 16 ANSI colours only: the terminal's own palette decides what they look like. No red beside green.
const COLOURED: Readonly<Record<Style, Look>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  accent: { bold: true, color: 'cyan' },
  selected: { inverse: true },
  notice: { bold: true, color: 'magenta' },
};

const UNCOLOURED: Readonly<Record<Style, Look>> = {
  ...COLOURED,
  accent: { bold: true },
  notice: { bold: true },
};

/** How a style looks. */
export const lookOf = (style: Style, theme: Theme): Look => (theme.color ? COLOURED : UNCOLOURED)[style];

// One column each, so that nothing moves.
const ASCII: Readonly<Record<string, string>> = {
  '╭': '+',
  '╮': '+',
  '╰': '+',
  '╯': '+',
  '│': '|',
  '─': '-',
  '·': '-',
  '×': 'x',
  '›': '>',
  '…': '.',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const DRAWN = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'gu');

/** A text as it is drawn: spaces that do not break are spaces; with `ascii`, the drawing characters and typographic marks of the screen are ASCII. */
export const drawn = (text: string, { ascii }: Theme): string =>
  ascii ? plain(text).replaceAll(DRAWN, (mark) => ASCII[mark] ?? mark) : plain(text);
