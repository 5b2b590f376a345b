import type { Move } from '../claims/acts.ts';
import { nextDays, yearOf } from '../council/dates.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import { VOTE_STAGES } from '../council/stages.ts';
import { BALLOTS } from '../procedure/acts.ts';
import { onBallot, seatsLeft } from '../procedure/electing.ts';
import { withoutPaper } from '../procedure/election.ts';
import { meetingOf } from '../procedure/gates.ts';
import type { Meeting } from '../procedure/proceedings.ts';
import type { Choice, Hole } from '../procedure/rule.ts';
import { notYetVoted } from '../procedure/voting.ts';
import type { Act } from '../session/council.ts';
import { offerOf } from '../session/offers.ts';
import type { Session } from '../session/session.ts';
import { RANDOM_WORDS } from '../words/en/fuzz.ts';

/** A whole number from 0 up to and without `below`; 0 when there is none. */
export type Draw = (below: number) => number;

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

/** Days and hours to which a meeting may be suspended, adjourned or postponed, in this month and in another year. */
const untils = ({ date }: Meeting): readonly string[] => [
  `${nextDays(date, 1)} 09:00`,
  `${nextDays(date, 22)} 15:00`,
  `${yearOf(date) + 1}-01-03 10:00`,
];

function movesFrom(from: readonly Move[], draw: Draw): readonly Move[] {
  const one = from[draw(from.length)];
  const other = from[draw(from.length)];
  if (one === undefined || other === undefined || draw(3) === 0) return [];
  return one.claim === other.claim ? [one] : [one, other];
}

/** The same act with its holes filled otherwise, as often as not. */
function filled(act: Act, holes: readonly Hole<Move>[], meeting: Meeting, draw: Draw): Act {
  let one = act;
  for (const hole of holes) {
    if (hole.type === 'names' && one.kind === 'paper.cast' && draw(3) === 0)
      one = { ...one, names: hole.from.filter(() => draw(2) === 0).slice(0, hole.most) };
    if (hole.type === 'subset' && one.kind === 'statement.make')
      one = { ...one, moves: movesFrom(hole.from, draw) };
    if (hole.name === 'order' && one.kind === 'list.draw')
      one = { ...one, order: hole.of.toSorted(() => draw(3) - 1) };
    if (draw(2) === 0) continue;
    if (hole.name === 'words' && 'words' in one) one = { ...one, words: { text: RANDOM_WORDS, lang: 'en' } };
    if (hole.name === 'more' && one.kind === 'part.request')
      one = { ...one, more: hole.from.slice(0, 1 + draw(2)) };
    if (hole.name === 'person' && one.kind === 'seat.arrive') one = { ...one, person: `somebody ${draw(4)}` };
    if (hole.name === 'until' && one.kind === 'motion.make')
      one = { ...one, until: untils(meeting)[draw(3)] ?? one.until };
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

/** An act that an offer gives, and the offer's own choice, which is in order whatever the holes are filled with. */
export interface Wandered {
  readonly act: Act;
  readonly canonical: Act;
}

/** A random act of one seat; null when none came up. */
export function wanderAs(session: Session, by: Seat, draw: Draw): Wandered | null {
  const choices = anyOffer(session, by, draw);
  const choice = choices[draw(choices.length)];
  if (choice === undefined || draw(rarity(choice.act)) > 0) return null;
  return {
    act: filled(choice.act, choice.holes, meetingOf(session.council), draw),
    canonical: choice.act,
  };
}

/** A random act that an offer gives; null when none came up. Its filled holes may be refused where the canonical fill is not. */
export function wander(session: Session, draw: Draw): Wandered | null {
  const due = duty(session, draw);
  if (due !== null) return { act: due, canonical: due };
  const seats = seatsOf(session);
  const { president, floor } = meetingOf(session.council);
  const speaker = floor === null || draw(3) === 0 ? undefined : floor.seat;
  const by = speaker ?? (draw(5) < 3 ? president : (seats[draw(seats.length)] ?? president));
  return wanderAs(session, by, draw);
}
