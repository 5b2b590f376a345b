import type { Seat } from '../../src/council/seat.ts';
import { adjudicate, type Verdict } from '../../src/council/tally.ts';
import { CORRECTIONS } from './remarks.ts';
import { COUNTED, type CountedItem, type PutResult, rollCallOf } from './votes.ts';

/** What Horseshoe answers to an item, in the words of the data. */
export interface Adjudicated {
  readonly item: CountedItem;
  readonly answer: PutResult;
  readonly vetoes: readonly Seat[];
}

const wordFor = ({ because }: Verdict): PutResult =>
  because === null ? 'adopted' : because === 'veto' ? 'vetoed' : 'failed';

function adjudicated(item: CountedItem): Adjudicated {
  const verdict = adjudicate(rollCallOf(item));
  return { item, answer: wordFor(verdict), vetoes: verdict.vetoes };
}

const differ = ({ item, answer, vetoes }: Adjudicated): boolean =>
  answer !== item.result || (item.known.kind === 'permanent' && answer === 'vetoed' && !same(item, vetoes));

const same = ({ known }: CountedItem, vetoes: readonly Seat[]): boolean =>
  known.kind === 'permanent' && vetoes.join(' ') === known.against.join(' ');

/** The item as the source prints it, without the corrections. */
function asPrinted(item: CountedItem): CountedItem {
  const printed = CORRECTIONS.find(({ number }) => number === item.number)?.printed;
  return printed === undefined ? item : { ...item, ...printed };
}

const asSubstance = (item: CountedItem): CountedItem => ({ ...item, question: 'substantive' });

/** The items on which Horseshoe and the source differ, the source being read in one of three ways. */
export const DIFFERENCES: Readonly<Record<'printed' | 'substance' | 'corrected', readonly Adjudicated[]>> = {
  /** As printed. */
  printed: COUNTED.map(asPrinted).map(adjudicated).filter(differ),
  /** Corrected, but every question taken for one open to the veto. */
  substance: COUNTED.map(asSubstance).map(adjudicated).filter(differ),
  /** Corrected, and each question taken for what it was. */
  corrected: COUNTED.map(adjudicated).filter(differ),
};
