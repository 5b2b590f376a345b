import type { Press } from './presses.ts';

/** Ways to move in a list or a text. */
export type Motion = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

/** The keys that move, the same in every list that takes no text. */
export const MOTION_KEYS: Readonly<Record<string, Motion>> = {
  up: 'up',
  k: 'up',
  down: 'down',
  j: 'down',
  pageup: 'page-up',
  'ctrl+u': 'page-up',
  pagedown: 'page-down',
  'ctrl+d': 'page-down',
  g: 'first',
  home: 'first',
  G: 'last',
  end: 'last',
};

/** Rows by which a page moves in a dialog. */
export const PAGE = 10;

/**
 * Where a motion leads in a list of `count`.
 * @param at the place now; -1 when none is selected: then `down` goes to the first and `up` to the last.
 */
export function moved(at: number, count: number, page: number, motion: Motion): number {
  const last = count - 1;
  const up = at < 0 ? count : at;
  const to = {
    up: up - 1,
    down: at + 1,
    'page-up': up - page,
    'page-down': at + page,
    first: 0,
    last,
  }[motion];
  return Math.max(0, Math.min(last, to));
}

/** The place that a digit picks in a menu, from 0; null for any other key. */
export const digitOf = ({ name }: Press): number | null => (/^[1-9]$/u.test(name) ? Number(name) - 1 : null);
