import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Act } from '../session/council.ts';

/** How a meeting is played: computer delegations everywhere, random acts, or both, one seat being played at random. */
export const KINDS = ['computer', 'random', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** The parts of the program that are tried at every act, or at the end of a meeting. */
export const PARTS = ['step', 'view', 'offers', 'delegations', 'products'] as const;
export type Part = (typeof PARTS)[number];

/** What is wrong with one meeting. */
export type Trouble =
  /** A part of the program threw an error; `seat` is for whom, where that matters. */
  | {
      readonly kind: 'crash';
      readonly part: Part;
      readonly message: string;
      readonly seat: Seat | null;
      readonly act: Act | null;
    }
  /**
   * `no-act`: nobody has any act in order but to come and go; `no-close`: the duties do not bring the meeting to its
   * close; `endless`: computer delegations never do; `stuck`: they have nothing to do, and it is open.
   */
  | {
      readonly kind: 'dead-end';
      readonly how: 'no-act' | 'no-close' | 'endless' | 'stuck';
      readonly stage: Stage;
    }
  /** A choice that was offered, or that a computer delegation made, is refused. */
  | { readonly kind: 'offer-refused'; readonly act: Act; readonly refusal: Refusal }
  /** What holds in every meeting does not hold: its number, and the facts. */
  | { readonly kind: 'invariant'; readonly number: number; readonly what: string };

/** The texts of a scenario that a meeting may bring out. */
export const TEXTS = ['claim', 'draft', 'revision', 'amendment', 'news', 'opening'] as const;
export type TextKind = (typeof TEXTS)[number];

/** What is so in all the computer-played meetings together. `id` is what a scenario calls it. */
export type Habit =
  | { readonly kind: 'unreachable-text'; readonly text: TextKind; readonly ids: readonly string[] }
  /** : how often it was put to the vote, or was to pass by the consent of all. */
  | { readonly kind: 'always-passes' | 'never-passes'; readonly draft: string; readonly votes: number }
  | { readonly kind: 'silent-delegation'; readonly seats: readonly Seat[] };

/** The kinds of finds, those of one meeting first. */
export const FINDS = [
  'crash',
  'dead-end',
  'offer-refused',
  'invariant',
  'unreachable-text',
  'always-passes',
  'never-passes',
  'silent-delegation',
] as const;
export type FindKind = (typeof FINDS)[number];

/** An error without what differs from one time to the next: the same fault has the same one. */
const faultOf = (message: string): string => (message.split('\n')[0] ?? '').replace(/\d+/gu, '0');

/** Two troubles with the same key are the same find. */
export function keyOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'crash':
      return ['crash', trouble.part, faultOf(trouble.message)].join(' ');
    case 'dead-end':
      return ['dead-end', trouble.how, trouble.stage].join(' ');
    case 'offer-refused':
      return ['offer-refused', trouble.act.kind, trouble.refusal.because].join(' ');
    case 'invariant':
      return ['invariant', trouble.number].join(' ');
  }
}

/** One by its name, several without. */
const oneOf = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);

/** What a find is about, in words of a file name. */
function aboutOf(what: Trouble | Habit): readonly (string | number)[] {
  switch (what.kind) {
    case 'crash':
      return [what.part];
    case 'dead-end':
      return [what.how, what.stage];
    case 'offer-refused':
      return [what.act.kind];
    case 'invariant':
      return [what.number];
    case 'unreachable-text':
      return [what.text, ...oneOf(what.ids)];
    case 'always-passes':
    case 'never-passes':
      return [what.draft];
    case 'silent-delegation':
      return oneOf(what.seats);
  }
}

/** A name for a find, fit for a file: `never-passes-D2`. */
export const nameOf = (what: Trouble | Habit): string =>
  [what.kind, ...aboutOf(what)].join('-').replace(/[^\w-]+/gu, '-');
