import { type Chance, chanceFor, chanceOn } from '../chance/chance.ts';
import type { Seat } from '../council/seat.ts';
import { othersOf } from '../replay/script/others.ts';
import { type Act, capacityOf, type Outcome } from '../session/council.ts';
import { meetingIds } from '../session/open.ts';
import type { Session } from '../session/session.ts';
import { type Kind, keyOf, type Trouble } from './find.ts';
import { closing, lookAs, messageOf, refusedOf, type Watched, watched } from './probe.ts';
import { productsOf } from './products.ts';
import { openAt, type Setting } from './setting.ts';
import { seatsOf, type Wandered, wander, wanderAs } from './wander.ts';

/** An act of a meeting, with what came of it, at which meeting of the session, and whether the chair did it. */
export interface Doing {
  readonly act: Act;
  readonly outcomes: readonly Outcome[];
  readonly meeting: string;
  readonly presiding: boolean;
}

/** A meeting that was played. */
export interface Played {
  readonly kind: Kind;
  /** Its number among the meetings of the search, from 1, and its own seed. */
  readonly n: number;
  readonly seed: string;
  /** Where the session started; null for the first meeting. */
  readonly from: string | null;
  readonly doings: readonly Doing[];
  /** What is wrong with it, each with how many acts had been done by then. */
  readonly troubles: readonly { readonly trouble: Trouble; readonly after: number }[];
  readonly end: Session;
}

/** Which meeting is played. */
export type Playing = Pick<Played, 'kind' | 'n' | 'seed'>;

/** More than a session of two long meetings takes by far. */
const MOST_ACTS = 3_000;

/** Steps of a random meeting; in many of them nothing comes up. */
const FEWEST_STEPS = 40;
const MORE_STEPS = 140;

/** A mixed meeting goes on by itself after so many random acts. */
const MOST_RANDOM = 60;

interface Course extends Watched {
  readonly doings: Doing[];
  readonly note: (trouble: Trouble | null, after?: number) => void;
  readonly troubles: { readonly trouble: Trouble; readonly after: number }[];
  /** A part of the program is broken, and the meeting cannot go on. */
  readonly isOver: () => boolean;
}

/** A watched meeting that keeps what was done and what was wrong, each kind of trouble once. */
function course(start: Session): Course {
  const one = watched(start);
  const doings: Doing[] = [];
  const troubles: { trouble: Trouble; after: number }[] = [];
  let broken = false;
  const note = (trouble: Trouble | null, after: number = doings.length): void => {
    if (trouble === null) return;
    broken ||= trouble.kind === 'crash' || trouble.kind === 'dead-end';
    const key = keyOf(trouble);
    if (troubles.every((other) => keyOf(other.trouble) !== key)) troubles.push({ trouble, after });
  };
  return {
    ...one,
    doings,
    note,
    troubles,
    isOver: () => broken || one.session().position.stage === 'closed',
    take: (act) => {
      const { council } = one.session();
      const sitting = council.meetings[council.current];
      const presiding = capacityOf(act, sitting?.president ?? null) === 'president';
      const taken = one.take(act);
      if (taken.ok) doings.push({ act, outcomes: taken.outcomes, meeting: sitting?.id ?? '', presiding });
      note(taken.trouble);
      return taken;
    },
  };
}

/**
 * Does a random act that `draw` finds, and says whether one was done. An act that is offered and refused is a trouble; one
 * whose holes are filled badly is none, and the offer's own choice is done instead.
 */
function takeRandom(one: Course, draw: (session: Session) => Wandered | null): boolean {
  const session = one.session();
  let wandered: Wandered | null;
  try {
    wandered = draw(session);
  } catch (error) {
    one.note({ kind: 'crash', part: 'offers', message: messageOf(error), seat: null, act: null });
    return false;
  }
  if (wandered === null) return false;
  const { act, canonical } = wandered;
  const taken = one.take(act);
  if (taken.ok || taken.trouble !== null) return taken.ok;
  const second = act === canonical ? taken : one.take(canonical);
  if (!second.ok && second.trouble === null) one.note(refusedOf(session, canonical));
  return second.ok;
}

const looking = (one: Course, chance: Chance): void => {
  const seats = seatsOf(one.session());
  const seat = seats[chance.below(seats.length)];
  if (seat !== undefined && chance.below(4) === 0) one.note(lookAs(one.session(), seat));
};

function* random(one: Course, seed: string): Generator<void, void> {
  const steps = FEWEST_STEPS + chanceOn(seed, '', 'steps').below(MORE_STEPS);
  for (let at = 0; at < steps && !one.isOver(); at += 1) {
    const chance = chanceFor(seed, '', at);
    takeRandom(one, (session) => wander(session, chance.below));
    if (!one.isOver()) looking(one, chance);
    yield;
  }
  if (one.isOver()) return;
  const after = one.doings.length;
  const trouble = closing(one);
  one.note(trouble, trouble?.kind === 'dead-end' ? after : undefined);
}

/** Whose acts are mixed in: one of the seats of the table. */
function mixedIn(one: Course, seed: string): Seat | null {
  const seats = seatsOf(one.session());
  return seats[chanceOn(seed, '', 'seat').below(seats.length)] ?? null;
}

function* computers(
  one: Course,
  { scenario }: Setting,
  seed: string,
  isMixed: boolean,
): Generator<void, void> {
  const others = othersOf(scenario, seed, []);
  const seat = isMixed ? mixedIn(one, seed) : null;
  let left = MOST_RANDOM;
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    if (one.isOver()) return;
    const session = one.session();
    const chance = chanceFor(seed, '', acts);
    if (seat !== null && left > 0 && chance.happens(0.3)) {
      left -= 1;
      if (takeRandom(one, (now) => wanderAs(now, seat, chance.below))) looking(one, chance);
      yield;
      continue;
    }
    const { act, trouble } = one.next(others);
    one.note(trouble);
    if (trouble !== null) return;
    const { stage } = session.position;
    if (act === null) {
      one.note({ kind: 'dead-end', how: 'stuck', stage });
      return;
    }
    const taken = one.take(act);
    if (!taken.ok) {
      // A computer delegation takes what it is offered.
      one.note(taken.trouble ?? refusedOf(session, act));
      return;
    }
    yield;
  }
  one.note({ kind: 'dead-end', how: 'endless', stage: one.session().position.stage });
}

/** Where a meeting starts: computer delegations play the whole session, random acts begin at any meeting of it. */
function startOf({ scenario }: Setting, { kind, seed }: Playing): string | null {
  if (kind !== 'random') return null;
  const ids = meetingIds(scenario);
  const at = chanceOn(seed, '', 'from').below(ids.length);
  return at === 0 ? null : (ids[at] ?? null);
}

/** Plays one meeting, act by act: everything in it follows from the scenario, the kind and the seed. */
export function* playMeeting(setting: Setting, playing: Playing): Generator<void, Played> {
  const { kind, seed } = playing;
  const from = startOf(setting, playing);
  const one = course(openAt(setting, from));
  yield* kind === 'random' ? random(one, seed) : computers(one, setting, seed, kind === 'mixed');
  const { doings, troubles } = one;
  const acts = doings.map(({ act }) => act);
  if (troubles.every(({ trouble }) => trouble.kind !== 'crash')) one.note(productsOf(setting, from, acts));
  return { ...playing, from, doings, troubles, end: one.session() };
}
