import type { Move } from '../../src/claims/acts.ts';
import { type Seat, WORLD } from '../../src/council/seat.ts';
import { VOTE_STAGES } from '../../src/council/stages.ts';
import { BALLOTS } from '../../src/procedure/acts.ts';
import { onBallot, seatsLeft } from '../../src/procedure/electing.ts';
import { withoutPaper } from '../../src/procedure/election.ts';
import { meetingOf } from '../../src/procedure/gates.ts';
import type { Meeting } from '../../src/procedure/proceedings.ts';
import type { Choice, Hole } from '../../src/procedure/rule.ts';
import { notYetVoted } from '../../src/procedure/voting.ts';
import type { Act } from '../../src/session/council.ts';
import { privateCopy } from '../../src/session/effects.ts';
import { offerOf } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import type { PrivateSession } from '../../src/session/step.ts';

/** Choices drawn one after another from one number, so that a failing meeting can be shrunk. */
export function drawing(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = (Math.imul(state ^ (state >>> 12), 0x297a2d39) + 0x6d2b79f5) >>> 0;
    return below <= 0 ? 0 : ((state ^ (state >>> 15)) >>> 0) % below;
  };
}

export type Draw = ReturnType<typeof drawing>;

/** One in how many times it is done when it comes up, so that meetings get somewhere. */
function rarity({ kind }: Act): number {
  switch (kind) {
    case 'seat.arrive':
    case 'meeting.close':
    case 'informal.close':
      return 12;
    case 'seat.leave':
    case 'order.raise':
    case 'motion.make':
    case 'proposal.make':
      return 8;
    case 'chair.cede':
    case 'objection.raise':
    case 'draft.sponsor':
    case 'amendment.propose':
    case 'preliminary.raise':
    case 'voting.close':
      return 4;
    case 'list.swap':
    case 'ruling.appeal':
    case 'draft.withdraw':
    case 'amendment.withdraw':
    case 'part.object':
    case 'floor.withdraw':
      return 2;
    default:
      return 1;
  }
}

const UNTIL = [
  '2024-09-11 09:00',
  '2024-10-02 15:00',
  '2025-01-03 10:00',
  '1950-09-01 15:00',
  '1951-01-05 11:00',
];

function movesFrom(from: readonly Move[], draw: Draw): readonly Move[] {
  const one = from[draw(from.length)];
  const other = from[draw(from.length)];
  if (one === undefined || other === undefined || draw(3) === 0) return [];
  return one.claim === other.claim ? [one] : [one, other];
}

/** The same act with its holes filled otherwise, as often as not. */
function filled(act: Act, holes: readonly Hole<Move>[], draw: Draw): Act {
  let one = act;
  for (const hole of holes) {
    if (hole.type === 'names' && one.kind === 'paper.cast' && draw(3) === 0)
      one = { ...one, names: hole.from.filter(() => draw(2) === 0).slice(0, hole.most) };
    if (hole.type === 'subset' && one.kind === 'statement.make')
      one = { ...one, moves: movesFrom(hole.from, draw) };
    if (hole.name === 'order' && one.kind === 'list.draw')
      one = { ...one, order: hole.of.toSorted(() => draw(3) - 1) };
    if (draw(2) === 0) continue;
    if (hole.name === 'words' && 'words' in one) one = { ...one, words: { text: 'As I said.', lang: 'en' } };
    if (hole.name === 'more' && one.kind === 'part.request')
      one = { ...one, more: hole.from.slice(0, 1 + draw(2)) };
    if (hole.name === 'person' && one.kind === 'seat.arrive') one = { ...one, person: `somebody ${draw(4)}` };
    if (hole.name === 'until' && one.kind === 'motion.make')
      one = { ...one, until: UNTIL[draw(UNTIL.length)] ?? one.until };
  }
  return one;
}

export const seatsOf = (session: Session): readonly Seat[] => [
  ...session.council.cast.map(({ seat }) => seat),
  WORLD,
];

/** During a secret ballot the next paper, more often than not a full one, or the count. */
function paperDuty(session: Session, meeting: Meeting, draw: Draw): Act | null {
  const [by] = withoutPaper(session.council, meeting);
  if (by === undefined) return { kind: 'count.declare', by: meeting.president };
  const { election } = meeting;
  if (election === null) return null;
  const on = onBallot(election);
  const from = draw(3) === 0 ? on.toReversed() : on;
  return { kind: 'paper.cast', by, names: from.slice(0, Math.min(from.length, seatsLeft(election))) };
}

/** During a vote most of the time the next ballot, or the result. */
function duty(session: Session, draw: Draw): Act | null {
  const meeting = meetingOf(session.council);
  if (session.position.stage === 'election-ballot' && draw(100) < 85)
    return paperDuty(session, meeting, draw);
  if (!VOTE_STAGES.includes(session.position.stage) || draw(100) >= 94) return null;
  const [by] = notYetVoted(session.council, meeting);
  if (by === undefined) return { kind: 'result.declare', by: meeting.president };
  const ballot = BALLOTS[Math.max(0, draw(8) - 4)];
  return ballot === undefined ? null : { kind: 'ballot.cast', by, ballot };
}

/** The choices of one of the kinds in order, each as likely as any other: kinds are drawn until one is in order. */
function anyOffer(session: Session, by: Seat, draw: Draw): readonly Choice<Act, Move>[] {
  const kinds = [...session.position.receivable];
  while (kinds.length > 0) {
    const [kind] = kinds.splice(draw(kinds.length), 1);
    const found = kind === undefined ? null : offerOf(session, kind, by);
    if (found?.inOrder === true) return found.choices;
  }
  return [];
}

/** A random act that an offer gives; null when none came up. Its filled holes may be refused where the canonical fill is not. */
export function wander(
  session: Session,
  seed: number,
): { readonly act: Act; readonly canonical: Act } | null {
  const draw = drawing(seed);
  const due = duty(session, draw);
  if (due !== null) return { act: due, canonical: due };
  const seats = seatsOf(session);
  const { president, floor } = meetingOf(session.council);
  const speaker = floor === null || draw(3) === 0 ? undefined : floor.seat;
  const by = speaker ?? (draw(5) < 3 ? president : (seats[draw(seats.length)] ?? president));
  const choices = anyOffer(session, by, draw);
  const choice = choices[draw(choices.length)];
  if (choice === undefined || draw(rarity(choice.act)) > 0) return null;
  return { act: filled(choice.act, choice.holes, draw), canonical: choice.act };
}

/** The session in the simulation door. */
export const ownCopy = ({ council, position }: Session): PrivateSession => ({
  council: privateCopy(council),
  position,
});

/** The same value, nothing of which can be changed any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
