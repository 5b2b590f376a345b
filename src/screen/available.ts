import type { Refusal } from '../procedure/refusal.ts';
import type { Offer } from '../session/session.ts';
import { type TableState, worldActs } from '../table/port.ts';
import { COMMAND_OF, type CommandId, KEYS } from './keys.ts';

/** Why a command that is no act cannot be used now; `words` has a sentence for each. */
export const OFF = ['no-seat', 'nothing-to-undo', 'no-reasons', 'nobody-held', 'no-news', 'over'] as const;
export type Off = (typeof OFF)[number];

export type Availability =
  | { readonly on: true }
  | { readonly on: false; readonly refusal: Refusal }
  | { readonly on: false; readonly off: Off };

const ON: Availability = { on: true };
const off = (code: Off): Availability => ({ on: false, off: code });

/** The offers of a seat that a command stands for, in the order in which the rules enumerate them. */
export const offersOf = (offers: readonly Offer[], id: CommandId): readonly Offer[] =>
  offers.filter(({ kind }) => COMMAND_OF[kind] === id);

const isForPresident = ({ because, rule }: Refusal): boolean => because === 'not-president' && rule === '19';

function actAvailability(state: TableState, id: CommandId): Availability {
  if (state.seat === null) return off('no-seat');
  const offers = offersOf(state.offers, id);
  if (offers.some(({ inOrder }) => inOrder)) return ON;
  // What the rule has to say of the act is worth more than that the stage does not take it.
  // Of objections it is the one to deciding without a vote: to a separate vote only a mover objects, and seldom.
  const refusals = offers.flatMap((offer) =>
    offer.inOrder || offer.kind === 'part.object' ? [] : [offer.refusal],
  );
  const refusal = refusals.find(({ because }) => because !== 'stage') ?? refusals[0];
  // Each act of the President has a rule of its own; that the chair is another's is one reason for them all (rule 19).
  if (refusal?.because === 'not-president')
    return { on: false, refusal: refusals.find(isForPresident) ?? { ...refusal, rule: '19' } };
  return refusal === undefined ? off('over') : { on: false, refusal };
}

/** Whether the viewer's own ballot can be cast now. */
export const ballotDue = (state: TableState): boolean =>
  state.offers.some(({ kind, inOrder }) => kind === 'ballot.cast' && inOrder);

/** Whether a command can be used now, and if not, the refusal or the reason. */
export function availability(state: TableState, id: CommandId): Availability {
  const key = KEYS.find((known) => known.id === id);
  if (key?.group === 'acts') return actAvailability(state, id);
  if (key?.group === 'ballots') {
    return ballotDue(state) ? ON : state.seat === null ? off('no-seat') : actAvailability(state, 'vote');
  }
  switch (id) {
    case 'undo':
      return state.canUndo ? ON : off('nothing-to-undo');
    case 'why':
      return state.entries.some(({ why }) => why !== undefined) ? ON : off('no-reasons');
    case 'forward':
      return state.held.length > 0 ? ON : off('nobody-held');
    case 'news':
      return worldActs(state).length > 0 ? ON : off('no-news');
    case 'go-on':
    case 'run':
      return state.next.who === 'over' ? off('over') : ON;
    default:
      return ON;
  }
}
