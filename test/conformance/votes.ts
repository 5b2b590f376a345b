import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../src/council/dates.ts';
import { isPermanent, membersOn } from '../../src/council/members.ts';
import type { Seat } from '../../src/council/seat.ts';
import type { Question, RollCall } from '../../src/council/tally.ts';

export const RESULTS = ['adopted', 'failed', 'vetoed', 'without-vote'] as const;
export type PutResult = (typeof RESULTS)[number];

/** For, against, abstaining, aside (not participating or absent). */
export type Tally = readonly [number, number, number, number];

/**
 * What is known of who voted how: everybody, by name; only the permanent members against; or only the tally.
 * A unanimous vote names everybody.
 */
export type Known =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'named';
      readonly against: readonly Seat[];
      readonly abstaining: readonly Seat[];
      readonly aside: readonly Seat[];
    }
  | { readonly kind: 'permanent'; readonly against: readonly Seat[] }
  | { readonly kind: 'tally' };

/** Something put to the vote: a line of `test/data/votes.tsv`, whose head says what the columns are. */
export interface PutItem {
  readonly number: number;
  readonly date: CalendarDate;
  readonly document: string;
  readonly meeting: string;
  readonly question: Question;
  readonly result: PutResult;
  readonly tally: Tally | null;
  readonly known: Known;
  readonly source: string;
}

/** An item with its tally: one that can be adjudicated. */
export type CountedItem = PutItem & { readonly tally: Tally };

const QUESTION_WORDS: Readonly<Record<string, Question>> = {
  '': 'substantive',
  procedural: 'procedural',
  preliminary: 'preliminary',
};

function tallyOf(text: string): Tally | null {
  if (text === '') return null;
  const [ayes, noes, abstaining, aside] = text.split('-').map(Number);
  if (ayes === undefined || noes === undefined || abstaining === undefined || aside === undefined)
    throw new Error(`not a tally: ${text}`);
  return [ayes, noes, abstaining, aside];
}

function knownOf(text: string): Known {
  if (text === '') return { kind: 'tally' };
  if (text === 'all') return { kind: 'all' };
  const parts = new Map(text.split('; ').map((part) => [part.charAt(0), part.slice(2).split(' ')]));
  const list = (letter: string): readonly Seat[] => parts.get(letter) ?? [];
  if (parts.has('P')) return { kind: 'permanent', against: list('P') };
  return { kind: 'named', against: list('N'), abstaining: list('A'), aside: list('X') };
}

function itemOf(line: string): PutItem {
  const cells = line.split('\t');
  const [number, date, document, meeting, put, word, tally, known, source] = cells;
  const question = QUESTION_WORDS[put ?? '?'];
  const result = RESULTS.find((one) => one === word);
  if (cells.length !== 9 || !date || !document || meeting === undefined || !question || !result || !source)
    throw new Error(`not an item: ${line}`);
  return {
    number: Number(number),
    date,
    document,
    meeting,
    question,
    result,
    tally: tallyOf(tally ?? ''),
    known: knownOf(known ?? ''),
    source,
  };
}

/** Every item of the data, in its order. */
export const ITEMS: readonly PutItem[] = readFileSync(new URL('../data/votes.tsv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(itemOf);

const isCounted = (item: PutItem): item is CountedItem => item.tally !== null;

/** Every item of which a tally is known. */
export const COUNTED: readonly CountedItem[] = ITEMS.filter(isCounted);

/**
 * The roll call of an item. Where names are not known the votes are assigned: the permanent members known to be
 * against are against; the other votes against go to elected members as long as there are any, and the rest is
 * dealt out in the order of the members. So a permanent member is against only where the source says so, or
 * where there are more votes against than elected members.
 */
export function rollCallOf(item: CountedItem): RollCall {
  const { date, question, tally, known } = item;
  const members = membersOn(date);
  const head = { date, question };
  if (known.kind === 'all')
    return { ...head, for: members, against: [], abstaining: [], notParticipating: [], absent: [] };
  if (known.kind === 'named') {
    const { against, abstaining, aside } = known;
    const others = members.filter((seat) => ![...against, ...abstaining, ...aside].includes(seat));
    return { ...head, for: others, against, abstaining, notParticipating: aside, absent: [] };
  }
  const opposed = known.kind === 'permanent' ? known.against : [];
  const free = members.filter((seat) => !opposed.includes(seat));
  const willing = free
    .filter((seat) => !isPermanent(seat, date))
    .concat(free.filter((seat) => isPermanent(seat, date)));
  const against = [...opposed, ...willing.slice(0, tally[1] - opposed.length)];
  const rest = members.filter((seat) => !against.includes(seat));
  return {
    ...head,
    for: rest.slice(0, tally[0]),
    against,
    abstaining: rest.slice(tally[0], tally[0] + tally[2]),
    notParticipating: rest.slice(tally[0] + tally[2]),
    absent: [],
  };
}
