import type { Seat } from '../../../council/seat.ts';
import type { Texts } from '../../../scenario/texts.ts';
import type { ActKind, ActOf } from '../../../session/council.ts';
import type { Offer } from '../../../session/session.ts';
import type { View } from '../../../session/view.ts';
import { theName } from '../names.ts';

/** What whoever holds the chair says now. */
export interface ChairLine {
  /** The sentence to read out, in the form the Council uses. */
  readonly says: string;
  /** The act that goes with it; null while the call of a vote goes on, which is the members' to answer. */
  readonly act: ActKind | null;
  /** Whether the President has to do so now; else it is what comes next if nobody else does anything. */
  readonly due: boolean;
}

/** What the chair sees: the table, its names, and what is in order. */
export interface Chair {
  readonly view: View;
  readonly texts: Texts;
  readonly offers: readonly Offer[];
}

/** What the chair says at a stage; null where it is silent. */
export type Says = (chair: Chair) => ChairLine | null;

export const must = (act: ActKind | null, says: string): ChairLine => ({ says, act, due: true });
export const may = (act: ActKind, says: string): ChairLine => ({ says, act, due: false });

const isOf = <K extends ActKind>(act: { readonly kind: ActKind }, kind: K): act is ActOf<K> =>
  act.kind === kind;

/** The acts of one kind that are in order for the chair. */
export function inOrder<K extends ActKind>({ offers }: Chair, kind: K): readonly ActOf<K>[] {
  return offers.flatMap((offer) =>
    offer.inOrder && offer.kind === kind
      ? offer.choices.flatMap(({ act }) => (isOf(act, kind) ? [act] : []))
      : [],
  );
}

/** The chair's line for an act, if that is in order. */
export const when = (chair: Chair, line: ChairLine): ChairLine | null =>
  line.act !== null && inOrder(chair, line.act).length > 0 ? line : null;

/** A seat in a sentence. */
export const the = ({ texts }: Chair, seat: Seat): string => theName(texts, seat);
