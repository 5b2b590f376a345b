import { isByConsensus } from '../procedure/products.ts';
import { reason } from './reason.ts';
import { type Consider, offered, ownSeat } from './situation.ts';

/** The stances of a delegation that does not let a text pass in its name. */
const AGAINST: readonly string[] = ['opposes', 'denies'];

/**
 * Breaks the silence on a text that the seat was told to vote against or is opposed to; otherwise lets it pass, which
 * is how a delegation agrees.
 */
export const breakSilence: Consider = (situation) => {
  const { seat } = situation;
  for (const { act } of offered(situation, 'silence.break')) {
    const { draft } = act;
    const vote = seat.instructions.votes.find((one) => one.draft === draft)?.vote;
    if (vote === 'against') return { act, why: [reason('instructed-to-break-silence', { draft, vote })] };
    const stance = seat.stances[draft];
    if (vote === undefined && stance !== undefined && AGAINST.includes(stance))
      return { act, why: [reason('stance-breaks-silence', { draft, stance })] };
  }
  return null;
};

/**
 * Puts a text that the instructions give the seat under silence, once, after it has spoken on the item. A draft
 * resolution goes to the vote instead.
 */
export const startSilence: Consider = (situation) => {
  const { view, seat } = situation;
  if (ownSeat(situation)?.spoken !== true) return null;
  for (const { act } of offered(situation, 'silence.start')) {
    const draft = view.drafts.find(({ id }) => id === act.draft);
    if (draft === undefined || draft.status !== 'zero' || !isByConsensus(draft)) continue;
    if (seat.instructions.tables.includes(act.draft))
      return { act, why: [reason('seeks-consent', { draft: act.draft })] };
  }
  return null;
};
