import type { Seat } from '../council/seat.ts';
import type { Ballot } from '../procedure/acts.ts';
import type { ActOf } from '../session/council.ts';
import type { Moment } from './context.ts';
import { nameWritten } from './lexer.ts';
import { GROUPS, type Group, type VoteFault } from './problem.ts';
import { here, misses, type Reader, takes } from './reader.ts';
import { readSeat, SLOTS } from './slots.ts';

export type Cast = ActOf<'ballot.cast'>;

/** A fault of a vote, and the token at which it shows. */
export interface FaultAt {
  readonly fault: VoteFault;
  readonly token: number;
}

export type ReadVote = { readonly acts: readonly Cast[] } | FaultAt;

const WORDS: Readonly<Record<Group | 'later', readonly string[]>> = {
  for: ['for'],
  against: ['against'],
  abstaining: ['abstaining'],
  'not-participating': ['not', 'participating'],
  absent: ['absent'],
  later: ['later'],
};

/** One group as it is written, with the token at which each seat stands. */
interface Part {
  readonly group: Group | 'later';
  /** Null for the others. */
  readonly seats: readonly { readonly seat: Seat; readonly token: number }[] | null;
  readonly token: number;
}

function readGroup<G extends Group | 'later'>(reader: Reader, groups: readonly G[]): G | null {
  return groups.find((group) => takes(reader, WORDS[group])) ?? null;
}

/** `others for`: whoever is not named. `others later` leaves their ballots to the lines that follow. */
function readOthers(reader: Reader, token: number): Part | null {
  const group = readGroup(reader, [...GROUPS, 'later']);
  return group === null ? null : { group, seats: null, token };
}

/** `for USA GBR` or `for USA, GBR`. */
function readPart(reader: Reader): Part | null {
  const token = reader.at;
  if (takes(reader, ['others'])) return readOthers(reader, token);
  const group = readGroup(reader, GROUPS);
  if (group === null) return null;
  const seats: { seat: Seat; token: number }[] = [];
  do {
    const at = reader.at;
    const seat = readSeat(reader);
    if (seat === null) return null;
    seats.push({ seat, token: at });
    takes(reader, [',']);
  } while (here(reader) !== undefined && here(reader)?.value !== ';');
  return { group, seats, token };
}

const castBy = (by: Seat, ballot: Ballot): Cast => ({ kind: 'ballot.cast', by, ballot });

/** Why a seat cannot be named in a group; null when it can, or nothing is known of the vote. */
function faultOf(group: Group | 'later', seat: Seat, moment: Moment | null): VoteFault | null {
  if (moment === null) return null;
  const { toVote, absent } = moment;
  if (group === 'absent') return absent.includes(seat) ? null : { because: 'not-absent', seat };
  return toVote.includes(seat) ? null : { because: 'has-no-ballot', seat, toVote };
}

/** The ballots of the parts in the order in which they are written, or what is wrong with them. */
function castOf(parts: readonly Part[], moment: Moment | null, end: number): ReadVote {
  const named = new Set<Seat>();
  for (const { group, seats } of parts)
    for (const { seat, token } of seats ?? []) {
      if (named.has(seat)) return { fault: { because: 'named-twice', seat }, token };
      const fault = faultOf(group, seat, moment);
      if (fault !== null) return { fault, token };
      named.add(seat);
    }
  const others = parts.find(({ seats }) => seats === null);
  if (moment === null && others !== undefined && others.group !== 'later')
    return { fault: { because: 'no-vote' }, token: others.token };
  const left = (moment?.toVote ?? []).filter((seat) => !named.has(seat));
  const [first] = left;
  if (first !== undefined && others?.group === 'absent')
    return { fault: { because: 'not-absent', seat: first }, token: others.token };
  if (first !== undefined && others === undefined)
    return { fault: { because: 'not-covered', seats: left }, token: end };
  return {
    acts: parts.flatMap(({ group, seats }) =>
      group === 'absent' || group === 'later'
        ? []
        : (seats?.map(({ seat }) => seat) ?? left).map((seat) => castBy(seat, group)),
    ),
  };
}

/**
 * Reads `vote D1: for USA GBR; against RUS; others abstaining`, which stands for the ballots one after another. A group
 * may come again, so that any order can be written. Whoever has still to vote has to be named, or `others`. Null where
 * the words do not fit.
 */
export function readVote(reader: Reader): ReadVote | null {
  if (!takes(reader, ['vote'])) return null;
  const { moment } = reader.context;
  const at = reader.at;
  const draft = here(reader)?.value === ':' ? null : (SLOTS.draft.read(reader) as string | null);
  if (draft === null && reader.at === at && here(reader)?.value !== ':') return null;
  if (!takes(reader, [':'])) return null;
  const parts: Part[] = [];
  do {
    const part = readPart(reader);
    if (part === null) return null;
    parts.push(part);
  } while (parts.at(-1)?.seats !== null && takes(reader, [';']));
  if (here(reader) !== undefined) return misses(reader, () => ({ words: null, sort: 'end', known: [] }));
  if (moment?.toVote.length === 0) return { fault: { because: 'no-vote' }, token: 0 };
  if (draft !== null && moment !== null && moment.underWay !== draft)
    return { fault: { because: 'other-question', draft, underWay: moment.underWay }, token: at };
  return castOf(parts, moment, reader.tokens.length);
}

/**
 * Ballots cast one after another as one line, in their order; `absent` are the members that the call passed over, and
 * `later` says that more ballots follow on other lines.
 */
export function formatVote(
  cast: readonly Cast[],
  draft: string | null,
  rest: { readonly absent: readonly Seat[]; readonly later: boolean },
): string {
  const groups: { readonly group: Group; readonly seats: Seat[] }[] = [];
  for (const { by, ballot } of cast) {
    const last = groups.at(-1);
    if (last?.group === ballot) last.seats.push(by);
    else groups.push({ group: ballot, seats: [by] });
  }
  if (rest.absent.length > 0) groups.push({ group: 'absent', seats: [...rest.absent] });
  const written = groups.map(({ group, seats }) => [...WORDS[group], ...seats.map(nameWritten)].join(' '));
  const all = rest.later ? [...written, 'others later'] : written;
  return `vote${draft === null ? '' : ` ${nameWritten(draft)}`}: ${all.join('; ')}`;
}
