import type { Seat } from '../council/seat.ts';
import type { Entry, Reason } from './entry.ts';

/**
 * Reasons that say what a card holds for later, with the kind of act by which it comes out; null for one that never does.
 * Until then they would tell the others at the table what a seat is going to ask, or how it is going to answer.
 */
const ON_CARD: Readonly<Record<string, Entry['act']['kind'] | null>> = {
  'instructed-to-challenge': 'challenge.put',
  'keeps-question-for-the-end': 'challenge.put',
  'asks-in-public': 'challenge.put',
  'instructed-to-answer': 'answer.give',
  'answer-fits-stance': 'answer.give',
  'instructed-to-decline': 'answer.decline',
  'instructed-silence': null,
};

/** What stands for reasons that are withheld. */
const WITHHELD: Reason = { code: 'kept-on-its-card', facts: {} };

/** An entry without the reasons that only the seat itself may know before the session is over. */
export function withoutCard(entry: Entry, viewer: Seat): Entry {
  const { act, by, why } = entry;
  if (why === undefined || by === viewer) return entry;
  const isOnCard = ({ code }: Reason): boolean => Object.hasOwn(ON_CARD, code) && ON_CARD[code] !== act.kind;
  if (!why.some(isOnCard)) return entry;
  return { ...entry, why: [...why.filter((one) => !isOnCard(one)), WITHHELD] };
}
