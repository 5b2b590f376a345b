import { MOTIONS, type MotionKind } from '../procedure/acts.ts';
import type { Act } from '../session/council.ts';
import type { TablePort, TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { isActName, refusalLine } from '../words/en/meeting.ts';
import { valuesOf } from './typed.ts';

/** The seat that somebody who looks on may want to take: whose turn it is, or the President's. */
function seatToTake({ next, view }: TableState): string {
  const turn = next.who === 'over' ? null : next.seat;
  return view.seats.find(({ seat }) => seat === turn)?.seat ?? view.president;
}

/** The motion of that name, as it would be made; null for another word. */
function motionNamed(word: string | undefined, by: string): Act | null {
  const motion: MotionKind | undefined = MOTIONS.find((known) => known === word);
  if (motion === undefined) return null;
  const made = { kind: 'motion.make', by, motion, until: null } as const;
  return motion === 'refer' ? { ...made, to: 'committee' } : made;
}

/** Why the rules refuse a motion that is not among those in order: precedence, or that no matter is before the Council. */
function motionRefused(word: string | undefined, seat: string, table: TablePort): string | null {
  const act = motionNamed(word, seat);
  if (act === null) return null;
  const done = table.submit(act, table.state().view.entry);
  return !done.ok && done.because === 'refused' ? refusalLine(done.refusal, table.state().texts) : null;
}

/** Why an act that was typed by its name is not done, and what is in order instead; null when no act was named. */
export function refusedTyped(typed: string, table: TablePort): string | null {
  const state = table.state();
  const [kind = '', word] = typed.toLowerCase().split(/[\s,]+/);
  if (!isActName(kind)) return null;
  if (state.seat === null) return linesWords.seatNeeded(seatToTake(state));
  const offer = state.offers.find((one) => one.kind === kind);
  if (offer === undefined) return null;
  if (!offer.inOrder) return refusalLine(offer.refusal, state.texts);
  const forms = [...new Set(offer.choices.map(({ act }) => [kind, ...valuesOf(act)].join(' ')))];
  const inOrder = linesWords.formsInOrder(forms);
  const why = kind === 'motion.make' ? motionRefused(word, state.seat, table) : null;
  return why === null ? `${linesWords.notThat(typed)} ${inOrder}` : `${why} ${inOrder}`;
}
