import type { Move, MoveKind } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { ClaimView, View } from '../session/view.ts';
import type { Brief } from './brief.ts';
import { type Reason, type ReasonCode, reason } from './reason.ts';
import { ownSeat, type Situation } from './situation.ts';

/** What a delegation wants to do with a claim: the moves it would take, the best first, and why. */
export interface Wish {
  readonly moves: readonly MoveKind[];
  readonly why: Reason;
}

const INSTRUCTED = {
  assert: { moves: ['assert', 'support'], code: 'instructed-to-assert' },
  support: { moves: ['support'], code: 'instructed-to-support' },
  deny: { moves: ['deny'], code: 'instructed-to-deny' },
  confirm: { moves: ['confirm'], code: 'instructed-to-confirm' },
} as const satisfies Record<string, { readonly moves: readonly MoveKind[]; readonly code: ReasonCode }>;

const BY_STANCE: Readonly<Record<string, readonly MoveKind[]>> = {
  asserts: ['assert', 'support'],
  supports: ['support'],
  denies: ['deny'],
};

/**
 * What a seat wants to say of a claim: as instructed, else as its stance has it. Null: it keeps off the claim, by
 * instruction or because it has taken no side.
 */
export function wishOn(brief: Brief, claim: string): Wish | null {
  const instructed = brief.instructions.claims.find((one) => one.claim === claim)?.do;
  if (instructed === 'avoid') return null;
  if (instructed !== undefined) {
    const { moves, code } = INSTRUCTED[instructed];
    return { moves, why: reason(code, { claim }) };
  }
  const stance = brief.stances[claim];
  const moves = stance === undefined ? undefined : BY_STANCE[stance];
  return stance === undefined || moves === undefined
    ? null
    : { moves, why: reason('stance-on-claim', { claim, stance }) };
}

/** Whether the claim is on the record, asserted by somebody or reported by news. */
export const isRaised = ({ asserted, reported }: ClaimView): boolean => asserted.length + reported.length > 0;

/** Whether the claim can be raised at this meeting. */
export const belongsTo = (claim: ClaimView, view: View): boolean => claim.meetings.includes(view.meeting.id);

/** Whether a seat has already said on which side of the claim it stands. */
export const hasSpokenOn = (claim: ClaimView, seat: Seat): boolean =>
  [claim.asserted, claim.supported, claim.denied, claim.confirmed].some((marks) =>
    marks.some(({ by }) => by === seat),
  );

/** A challenge of the instructions that is for this meeting and that the seat has not put yet. */
export type Instructed = Brief['instructions']['challenges'][number];

/** The challenges that the instructions ask for at this meeting and that are still to be put. */
export const challengesLeft = ({ view, seat }: Situation): readonly Instructed[] =>
  seat.instructions.challenges.filter(
    ({ claim, to, meeting }) =>
      (meeting === undefined || meeting === view.meeting.id) &&
      !view.challenges.some((put) => put.by === seat.seat && put.to === to && put.claim === claim),
  );

/**
 * Whether the time of a challenge has come. One kept for a further statement waits until the seat has spoken on the
 * item and nobody is left on the list, or until the seat has the floor a second time.
 */
export function isTimeFor(situation: Situation, { claim: id, occasion }: Instructed): boolean {
  if (occasion !== 'further') return true;
  const { view, seat } = situation;
  if (ownSeat(situation)?.spoken !== true) return false;
  if (view.list.length === 0 || view.floor?.spoken === false) return true;
  // It has just stated the claim in order to ask about it.
  const claim = view.claims.find((one) => one.id === id);
  return claim?.asserted.some(({ by, entry }) => by === seat.seat && entry === view.entry) === true;
}

/** A claim of which the seat will speak only when the time of its question has come. */
const isHeldBack = (situation: Situation, claim: string): boolean =>
  challengesLeft(situation).some((one) => one.claim === claim && !isTimeFor(situation, one));

/** A claim on which the seat has been asked: what it says of it is its answer, which `challenge.ts` gives. */
const isAsked = ({ view, seat }: Situation, claim: string): boolean =>
  view.challenges.some((one) => one.to === seat.seat && one.claim === claim && one.status === 'open');

/** The moves the seat wants to make now, of those open to it, with the reason for each. */
export function wantedMoves(
  situation: Situation,
  open: readonly Move[],
): readonly { readonly move: Move; readonly why: Reason }[] {
  const { view, seat } = situation;
  const isOpen = (kind: MoveKind, claim: string): boolean =>
    open.some((move) => move.do === kind && move.claim === claim);
  return view.claims.flatMap((claim) => {
    const wish = wishOn(seat, claim.id);
    if (wish === null || isHeldBack(situation, claim.id)) return [];
    const wanted: { move: Move; why: Reason }[] = [];
    const done = hasSpokenOn(claim, seat.seat) || isAsked(situation, claim.id);
    const kind = done ? undefined : wish.moves.find((one) => isOpen(one, claim.id));
    if (kind !== undefined) wanted.push({ move: { do: kind, claim: claim.id }, why: wish.why });
    const holdsToIt = wish.moves.includes('support') && (kind !== undefined || hasSpokenOn(claim, seat.seat));
    if (holdsToIt && isOpen('evidence', claim.id))
      wanted.push({
        move: { do: 'evidence', claim: claim.id },
        why: reason('holds-evidence', { claim: claim.id }),
      });
    return wanted;
  });
}
