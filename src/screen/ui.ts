import type { Move } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Act } from '../session/council.ts';
import type { Field } from './field.ts';
import type { PaneId } from './layout.ts';

/** What a person asks for with a key or a menu item; `perform.ts` asks it of the table. */
export type Ask =
  | { readonly do: 'submit'; readonly act: Act }
  /** The ballots of a line, one after another. */
  | { readonly do: 'cast'; readonly acts: readonly Act[] }
  | { readonly do: 'advance' }
  | { readonly do: 'run' }
  | { readonly do: 'take'; readonly seat: Seat }
  | { readonly do: 'release'; readonly seat: Seat }
  | { readonly do: 'forward'; readonly seat: Seat | null }
  | { readonly do: 'accept' }
  | { readonly do: 'pause' }
  | { readonly do: 'undo' }
  | { readonly do: 'quit'; readonly interrupted: boolean }
  | { readonly do: 'suspend' };

/** What choosing a menu item leads to: another layer, or something asked of the table. */
export type Lead =
  | { readonly to: 'ask'; readonly ask: Ask }
  | { readonly to: 'choice'; readonly choice: Choice<Act, Move> }
  | { readonly to: 'layer'; readonly layer: Layer };

/** One line of a menu. `off` is the sentence that says why it cannot be chosen now; such a line is shown all the same. */
export interface MenuItem {
  readonly label: string;
  readonly detail: string | null;
  readonly off: string | null;
  readonly lead: Lead;
  /** A key beside the digit that chooses it; null when there is none. */
  readonly key: string | null;
}

/** One part of an act that is being filled in. */
export type Part =
  | {
      readonly part: 'moves';
      readonly from: readonly Move[];
      readonly chosen: readonly number[];
      readonly at: number;
    }
  | {
      readonly part: 'names';
      readonly from: readonly string[];
      readonly most: number;
      readonly chosen: readonly number[];
      readonly at: number;
    }
  | { readonly part: 'words' | 'until' | 'person' | 'more'; readonly field: Field };

/** A part in which some of a list are taken. */
export type ListPart = Extract<Part, { readonly chosen: readonly number[] }>;
export const isList = (part: Part): part is ListPart => part.part === 'moves' || part.part === 'names';

/** Something that lies over the panes and takes the keys; the last one is in front. */
export type Layer =
  | {
      readonly layer: 'menu';
      readonly title: string;
      readonly intro: readonly string[];
      readonly items: readonly MenuItem[];
      readonly at: number;
    }
  | { readonly layer: 'palette'; readonly query: Field; readonly at: number }
  | {
      readonly layer: 'compose';
      readonly title: string;
      readonly choice: Choice<Act, Move>;
      readonly parts: readonly Part[];
      readonly active: number;
    }
  | { readonly layer: 'confirm'; readonly title: string; readonly text: readonly string[]; readonly ask: Ask }
  | {
      readonly layer: 'reader';
      readonly title: string;
      readonly text: readonly string[];
      readonly top: number;
    }
  | {
      /** A draft to be read before it is submitted. */
      readonly layer: 'proposal';
      readonly title: string;
      readonly text: readonly string[];
      readonly top: number;
      readonly ask: Ask;
    }
  | { readonly layer: 'help'; readonly top: number }
  | { readonly layer: 'search'; readonly query: Field };

/** A form that was left without doing the act, and the latest entry at that moment: it is the same turn while that stays. */
export interface Left {
  readonly form: Extract<Layer, { layer: 'compose' }>;
  readonly entry: number;
}

/** What the person at the keyboard looks at. The meeting itself is not in here. */
export interface Ui {
  readonly pane: PaneId;
  /** First row shown of the panes of text. */
  readonly tops: Readonly<Record<'floor' | 'card', number>>;
  /** The claim selected, or null. */
  readonly claim: string | null;
  /** Number of the entry selected, or null: then the pane follows the end of the record. */
  readonly entry: number | null;
  /** Only entries with these words are shown; '' shows all. */
  readonly filter: string;
  readonly layers: readonly Layer[];
  /** The entry that was the latest when the first layer was opened: acts chosen there were chosen on that sight. */
  readonly seen: number;
  /** Forms left at this turn, so that nothing written is lost. */
  readonly left: readonly Left[];
  /** A line of notation with own words in it that was left without being done: offered when one is typed again. */
  readonly line: string;
  /** What came of the last key, until the next one. */
  readonly notice: string | null;
}

export const START: Ui = {
  pane: 'table',
  tops: { floor: 0, card: 0 },
  claim: null,
  entry: null,
  filter: '',
  layers: [],
  seen: 0,
  left: [],
  line: '',
  notice: null,
};

/** What a key brings about: what is looked at next, and what is asked of the table. */
export interface Step {
  readonly ui: Ui;
  readonly ask: Ask | null;
}

export const look = (ui: Ui): Step => ({ ui, ask: null });
export const askFor = (ui: Ui, ask: Ask): Step => ({ ui, ask });

export const frontLayer = (ui: Ui): Layer | null => ui.layers.at(-1) ?? null;

/** Puts a layer in front. */
export const opened = (ui: Ui, layer: Layer, seen: number): Ui => ({
  ...ui,
  layers: [...ui.layers, layer],
  seen: ui.layers.length === 0 ? seen : ui.seen,
});

/** Changes the layer in front. */
export const replaced = (ui: Ui, layer: Layer): Ui => ({ ...ui, layers: [...ui.layers.slice(0, -1), layer] });

/** Goes back one level. */
export const backed = (ui: Ui): Ui => ({ ...ui, layers: ui.layers.slice(0, -1) });

export const allClosed = (ui: Ui): Ui => ({ ...ui, layers: [] });

/** Whether the pane in front has a line selected, so that Enter opens it. */
export const selects = (ui: Ui): boolean =>
  (ui.pane === 'record' && ui.entry !== null) || (ui.pane === 'claims' && ui.claim !== null);
