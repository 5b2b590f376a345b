import { chanceFor, chanceOn } from '../chance/chance.ts';
import type { Seat } from '../council/seat.ts';
import type { Act } from '../session/council.ts';
import type { Offer } from '../session/session.ts';
import type { View } from '../session/view.ts';
import { castBallot } from './ballots.ts';
import type { Brief } from './brief.ts';
import { preside, represent } from './chair.ts';
import { pointOfOrder } from './challenge.ts';
import { interject } from './decide.ts';
import { castPaper } from './elections.ts';
import { speak } from './floor.ts';
import type { Reason } from './reason.ts';
import { breakSilence } from './silence.ts';
import { type Consider, heardUnder, type Situation } from './situation.ts';

/** What is needed to say which computer seat acts next. */
export interface Turn {
  /** The computer seats, in English alphabetical order. */
  readonly seats: readonly Seat[];
  readonly briefs: Readonly<Record<Seat, Brief>>;
  readonly viewOf: (seat: Seat) => View;
  readonly offersOf: (seat: Seat) => readonly Offer[];
  readonly seed: string;
  /** Number of the last entry of this branch; 0 before the first. */
  readonly entry: number;
}

/** The seat that acts next, what it does and why. */
export interface NextAct {
  readonly seat: Seat;
  readonly act: Act;
  readonly why: readonly Reason[];
}

/**
 * The order in which seats ask for the floor: those who brief the Council or report to it, an invited State that asked for the
 * meeting, the members that asked for it, the other members as drawn by lot, the President, other invited States
 * (practice: the Rules give only the order in which they ask, rule 27).
 */
function speakingOrder(view: View, seats: readonly Seat[], seed: string): readonly Seat[] {
  const rank = (seat: Seat): number => {
    const rule = heardUnder(view, seat);
    const own = view.seats.find((one) => one.seat === seat);
    const asked = view.requests.some(({ by }) => by === seat);
    if (own?.reports === true || own?.place === 'secretariat' || rule === 39) return 0;
    if (rule === 37) return asked ? 1 : 5;
    if (seat === view.president) return 4;
    return asked ? 2 : 3;
  };
  const lot = new Map(seats.map((seat) => [seat, chanceOn(seed, seat, `lot/${view.meeting.id}`).next()]));
  return seats.toSorted(
    (one, other) => rank(one) - rank(other) || (lot.get(one) ?? 0) - (lot.get(other) ?? 0),
  );
}

/** The letters that ask for a meeting come in the order in which the scenario lists them. */
function letterOrder(view: View, seats: readonly Seat[], briefs: Turn['briefs']): readonly Seat[] {
  const place = (seat: Seat): number =>
    briefs[seat]?.requests.find(({ meeting }) => meeting === view.meeting.id)?.place ??
    Number.MAX_SAFE_INTEGER;
  return seats.toSorted((one, other) => place(one) - place(other));
}

/** In which order the seats are asked whether they want to do something of their own accord. */
function interjecting(view: View, { seats, briefs, seed }: Turn): readonly Seat[] {
  switch (view.stage) {
    case 'uncalled':
    case 'requested':
    case 'called':
      return letterOrder(view, seats, briefs);
    case 'debate':
    case 'informal':
      return speakingOrder(view, seats, seed);
    default:
      return seats;
  }
}

/**
 * Which computer seat acts next, one act a call; null when none of them has anything to do, so that a person or the
 * world is awaited, or the session is over. The order: a point of order against what was just said (rule 30: it
 * interrupts); an objection to a text under silence; whoever has the floor; ballots that are due; seats that want something, those that wait longest by
 * the custom of the moment first; the President's duty last.
 */
export function nextTurn(turn: Turn): NextAct | null {
  const { seats, briefs, viewOf, offersOf, seed, entry } = turn;
  const [anyone] = seats;
  if (anyone === undefined) return null;
  const views = new Map<Seat, View>();
  const seen = (seat: Seat): View => {
    const view = views.get(seat) ?? viewOf(seat);
    views.set(seat, view);
    return view;
  };
  const situations = new Map<Seat, Situation>();
  const consider = (matter: Consider, asked: readonly Seat[]): NextAct | null => {
    for (const seat of asked) {
      const brief = briefs[seat];
      if (brief === undefined || !seats.includes(seat)) continue;
      const situation = situations.get(seat) ?? {
        view: seen(seat),
        offers: offersOf(seat),
        seat: brief,
        chance: chanceFor(seed, seat, entry),
      };
      situations.set(seat, situation);
      const choice = matter(situation);
      if (choice !== null) return { seat, ...choice };
    }
    return null;
  };

  // What everybody may know: who was just challenged, who has the floor, who has not voted, who presides.
  const view = seen(anyone);
  if (view.over && view.meeting.index + 1 >= view.meeting.of) return null;
  const challenged = view.challenges.filter((one) => one.entry === view.entry).map(({ to }) => to);
  return (
    consider(pointOfOrder, challenged) ??
    consider(breakSilence, view.drafts.some(({ status }) => status === 'silence') ? seats : []) ??
    consider(speak, view.floor === null ? [] : [view.floor.seat]) ??
    consider(castBallot, view.vote?.notYet ?? []) ??
    consider(castPaper, view.election?.ballot?.notYet ?? []) ??
    consider(interject, interjecting(view, turn)) ??
    consider(represent, view.ceded.slice(0, 1)) ??
    consider(preside, [view.president])
  );
}
