import type { Move } from '../claims/acts.ts';
import type { Seat } from '../council/seat.ts';
import type { OwnWords } from '../procedure/acts.ts';
import { folded } from './context.ts';
import { nameWritten, quoted } from './lexer.ts';
import { MOVE_WORDS, moves, PHRASES, type PhraseSlot, phrasesOf } from './phrases.ts';
import { here, misses, type Reader, type Sort, takes } from './reader.ts';

/** How one sort of value is read and written. `read` leaves the reader where it was when the value does not fit. */
interface Slot {
  readonly read: (reader: Reader) => unknown;
  readonly write: (value: never) => string;
}

const PRESIDENT = [['the', 'President'], ['President']] as const;

/** A seat: a code, a name of a State ("Russia", "the Russian Federation"), or "the President". */
export function readSeat(reader: Reader): Seat | null {
  const { context, tokens, at } = reader;
  const token = here(reader);
  const fits = (): null => misses(reader, () => ({ words: null, sort: 'seat', known: context.seats }));
  if (token === undefined || token.type !== 'word') return fits();
  if (context.moment !== null && PRESIDENT.some((words) => takesQuietly(reader, words)))
    return context.moment.president;
  const first = folded(token.value);
  for (const { words, seat } of context.names) {
    if (words[0] !== first) continue;
    if (words.every((word, index) => folded(tokens[at + index]?.value ?? '') === word)) {
      reader.at += words.length;
      return seat;
    }
  }
  const seat = context.seats.find((code) => code === token.value) ?? context.codes.get(folded(token.value));
  if (seat === undefined) return fits();
  reader.at += 1;
  return seat;
}

function takesQuietly(reader: Reader, words: readonly string[]): boolean {
  const fits = words.every(
    (word, index) => reader.tokens[reader.at + index]?.value.toLowerCase() === word.toLowerCase(),
  );
  if (fits) reader.at += words.length;
  return fits;
}

/** A name: one word, or anything in quotation marks. Where `known` lists them, it has to be one of those. */
function readName(
  reader: Reader,
  sort: Sort,
  known: readonly string[] | null,
  hints = known ?? [],
): string | null {
  const token = here(reader);
  const name = token === undefined || token.type === 'mark' ? null : token.value;
  const found = known === null ? name : (known.find((one) => one === name) ?? caseless(known, name));
  if (found === null || found === undefined)
    return misses(reader, () => ({ words: null, sort, known: hints.map(nameWritten) }));
  reader.at += 1;
  return found;
}

const caseless = (known: readonly string[], name: string | null): string | undefined =>
  name === null ? undefined : known.find((one) => one.toLowerCase() === name.toLowerCase());

/** One or more, with commas between. */
function readList<T>(reader: Reader, one: () => T | null): readonly T[] | null {
  const start = reader.at;
  const found: T[] = [];
  do {
    const value = one();
    if (value === null) {
      reader.at = start;
      return null;
    }
    found.push(value);
  } while (takes(reader, [',']));
  return found;
}

function readText(reader: Reader): string | null {
  const token = here(reader);
  if (token?.type !== 'text') return misses(reader, () => ({ words: null, sort: 'text', known: [] }));
  reader.at += 1;
  return token.value;
}

/** Own words in quotation marks; in another language than English with its tag: `"..." in fr`. */
function readWords(reader: Reader): OwnWords | null {
  const text = readText(reader);
  if (text === null) return null;
  if (!takes(reader, ['in'])) return { text, lang: 'en' };
  const lang = readName(reader, 'language', null);
  return lang === null ? null : { text, lang };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const HOUR = /^\d{2}:\d{2}$/u;

/** A day and an hour, `2024-10-31 18:00`; anything else in quotation marks. */
function readTime(reader: Reader): string | null {
  const [day, hour] = [here(reader), reader.tokens[reader.at + 1]];
  if (day?.type === 'text') {
    reader.at += 1;
    return day.value;
  }
  if (day?.type !== 'word' || !DAY.test(day.value) || hour?.type !== 'word' || !HOUR.test(hour.value))
    return misses(reader, () => ({ words: null, sort: 'time', known: [] }));
  reader.at += 2;
  return `${day.value} ${hour.value}`;
}

const writeTime = (time: string): string =>
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(time) ? time : quoted(time);

function readMove(reader: Reader): Move | null {
  const start = reader.at;
  for (const { value, words } of MOVE_WORDS) {
    if (!takes(reader, words)) continue;
    const claim = readName(reader, 'claim', reader.context.claims);
    if (claim !== null) return { do: value, claim };
    reader.at = start;
    return null;
  }
  return null;
}

function readPhrase(reader: Reader, slot: PhraseSlot): string | null {
  for (const { value, words } of phrasesOf(slot)) if (takes(reader, words)) return value;
  return null;
}

const phrase = (slot: PhraseSlot): Slot => ({
  read: (reader) => readPhrase(reader, slot),
  write: (value: keyof (typeof PHRASES)[PhraseSlot]) =>
    (PHRASES[slot] as Readonly<Record<string, string>>)[value] ?? '',
});

const name = (sort: Sort, known: (reader: Reader) => readonly string[] | null, hints = known): Slot => ({
  read: (reader) => readName(reader, sort, known(reader), hints(reader) ?? []),
  write: nameWritten,
});

const anything = (): null => null;
const written = (names: readonly string[]): string => names.map(nameWritten).join(', ');

/** The sorts of values a line can hold. */
export const SLOTS = {
  seat: { read: readSeat, write: (seat: Seat) => nameWritten(seat) },
  seats: { read: (reader: Reader) => readList(reader, () => readSeat(reader)), write: written },
  claim: name('claim', ({ context }) => context.claims),
  draft: name('draft', ({ context }) => context.drafts),
  candidate: name('candidate', ({ context }) => context.candidates),
  candidates: {
    read: (reader: Reader) =>
      readList(reader, () => readName(reader, 'candidate', reader.context.candidates)),
    write: written,
  },
  news: name('news', ({ context }) => context.news),
  challenge: name('challenge', anything, ({ context }) => context.moment?.challenges ?? []),
  amendment: name('amendment', anything),
  revision: name('revision', anything),
  person: name('person', anything),
  paragraph: name('paragraph', anything),
  paragraphs: {
    read: (reader: Reader) => readList(reader, () => readName(reader, 'paragraph', null)),
    write: written,
  },
  time: { read: readTime, write: writeTime },
  title: { read: readText, write: quoted },
  words: {
    read: readWords,
    write: ({ text, lang }: OwnWords) =>
      lang === 'en' ? quoted(text) : `${quoted(text)} in ${nameWritten(lang)}`,
  },
  moves: {
    read: (reader: Reader) => readList(reader, () => readMove(reader)),
    write: (list: readonly Move[]) =>
      list.map((move) => `${moves[move.do]} ${nameWritten(move.claim)}`).join(', '),
  },
  basis: phrase('basis'),
  consensus: phrase('consensus'),
  finding: phrase('finding'),
  change: phrase('change'),
  answer: phrase('answer'),
  referee: phrase('referee'),
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotType = keyof typeof SLOTS;
