import { COUNTRY_CODES, nameOf } from '../council/countries.ts';
import { SECRETARIAT, type Seat, WORLD } from '../council/seat.ts';
import type { Texts } from '../scenario/texts.ts';
import { lex } from './lexer.ts';

/** A name of a seat. */
interface Named {
  readonly words: readonly string[];
  readonly seat: Seat;
}

/** What a line may name: the seats by their names, and the things of the scenario by their ids. */
export interface NotationContext {
  /** Every name of a seat as its folded words, by the first of them, the longest names first. */
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** Codes that may be written, by their folded form. */
  readonly codes: ReadonlyMap<string, Seat>;
  /** The seats of the table, for completion. */
  readonly seats: readonly Seat[];
  readonly claims: readonly string[];
  readonly drafts: readonly string[];
  readonly candidates: readonly string[];
  readonly news: readonly string[];
  readonly moment: Moment | null;
}

/** What of a meeting lines may speak of; null in a context where no meeting is known. */
export interface Moment {
  /** Who presides: "the President" names that seat. */
  readonly president: Seat;
  /** Challenges put so far; they are completed and not checked. */
  readonly challenges: readonly string[];
  /** Who has still to vote in the vote under way, in the order of the table. */
  readonly toVote: readonly Seat[];
  /** Members that are not at the table in that vote, and have no ballot to cast. */
  readonly absent: readonly Seat[];
  /** The draft on which a vote is under way, whole or in part; null where none is. */
  readonly underWay: string | null;
}

/** Without marks and capitals, so that "Côte d’Ivoire" is found as "cote d'ivoire". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();

const wordsOf = (name: string): readonly string[] => lex(name).tokens.map(({ value }) => folded(value));

const withoutThe = (words: readonly string[]): readonly string[] =>
  words[0] === 'the' ? words.slice(1) : words;

/** Every way in which a seat may be named, with and without its article. */
function namesOf(seat: Seat, names: readonly string[]): readonly Named[] {
  const bare = names.map((name) => withoutThe(wordsOf(name))).filter((words) => words.length > 0);
  const unique = [...new Map(bare.map((words) => [words.join(' '), words])).values()];
  return unique.flatMap((words) => [
    { words: ['the', ...words], seat },
    { words, seat },
  ]);
}

/** The names of every State, as the world has them; they are made when they are first needed. */
const states = new Map<Seat, readonly Named[]>();

function namesOfState(seat: Seat): readonly Named[] {
  const before = states.get(seat);
  if (before !== undefined) return before;
  const names = namesOf(seat, [nameOf(seat), nameOf(seat, 'full')]);
  states.set(seat, names);
  return names;
}

function byFirstWord(names: readonly Named[]): NotationContext['names'] {
  const found = new Map<string, Named[]>();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0] ?? '';
    const same = found.get(first);
    if (same === undefined) found.set(first, [name]);
    else same.push(name);
  }
  return found;
}

const known = new WeakMap<Texts, NotationContext>();

function ofTexts(texts: Texts): NotationContext {
  const named = Object.entries(texts.seats).flatMap(([seat, { name, full }]) => namesOf(seat, [name, full]));
  const others = COUNTRY_CODES.filter((seat) => texts.seats[seat] === undefined).flatMap(namesOfState);
  const codes = [...COUNTRY_CODES, SECRETARIAT, WORLD, ...Object.keys(texts.seats)];
  return {
    names: byFirstWord([...named, ...others]),
    codes: new Map(codes.map((seat) => [folded(seat), seat])),
    seats: [...Object.keys(texts.seats), WORLD],
    claims: Object.keys(texts.claims),
    drafts: Object.keys(texts.drafts),
    candidates: Object.keys(texts.candidates),
    news: Object.keys(texts.news),
    moment: null,
  };
}

/** What lines about a scenario may name. What the scenario gives is made once. */
export function contextOf(texts: Texts, moment: Moment | null = null): NotationContext {
  const fixed = known.get(texts) ?? ofTexts(texts);
  known.set(texts, fixed);
  return moment === null ? fixed : { ...fixed, moment };
}
