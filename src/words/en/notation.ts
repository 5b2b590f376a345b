import type { Seat } from '../../council/seat.ts';
import type { Fault, Problem } from '../../notation/problem.ts';
import type { Expected, Sort } from '../../notation/reader.ts';
import type { Keyboard } from '../../notation/typed.ts';
import type { Texts } from '../../scenario/texts.ts';
import { distance } from './explain/find.ts';
import { TheName } from './names.ts';

/** What may stand at a place, by its sort. */
const SORTS: Readonly<Record<Sort, string>> = {
  seat: 'a seat',
  claim: 'a claim',
  draft: 'a draft',
  candidate: 'a candidate',
  news: 'a piece of news',
  challenge: 'a challenge, such as Q1',
  amendment: 'an amendment, such as A1',
  revision: 'a revision, such as R1',
  person: 'a person',
  paragraph: 'a paragraph, such as 1',
  text: 'a text in quotation marks',
  time: 'a day and an hour, such as 2024-10-31 18:00',
  language: 'a language tag, such as fr',
  end: 'the end of the line',
};

/** How many possibilities are listed of one sort, and how many wordings are compared with what was written. */
const MOST = 12;
const MOST_WORDINGS = 6;

/** What is most like something written, when anything is: at most a third of it is another letter. */
function likest(written: string, names: readonly string[]): string | null {
  const wanted = written.toLowerCase();
  const near = names
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)) && away < name.length)
    .toSorted((one, other) => one.away - other.away);
  return near[0]?.name ?? null;
}

const listedOf = (names: readonly string[]): string =>
  names.length <= MOST
    ? names.join(', ')
    : `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;

const sortText = ({ sort, known }: Expected): string => {
  const what = sort === null ? '' : SORTS[sort];
  return known.length === 0 ? what : `${what}: ${listedOf(known)}`;
};

/** As much of the line as a wording is long, in words. */
const asLong = (rest: string, wording: string): string =>
  rest.trim().split(/\s+/u).slice(0, wording.split(' ').length).join(' ');

/** The wordings that fit, those most like what is written first. */
function wordings(expected: readonly Expected[], rest: string): string | null {
  const words = [...new Set(expected.flatMap(({ words }) => (words === null ? [] : [words])))];
  if (words.length === 0) return null;
  const sorted = words.toSorted(
    (one, other) => distance(asLong(rest, one), one) - distance(asLong(rest, other), other),
  );
  const shown = sorted.slice(0, MOST_WORDINGS).map((one) => `“${one}”`);
  return words.length > MOST_WORDINGS ? `${shown.join(', ')} …` : shown.join(', ');
}

/** What was most likely meant by what stands there: a name, or a wording that fits. */
function meant(expected: readonly Expected[], found: string, rest: string): string | null {
  const names = expected.flatMap(({ known }) => known);
  return (
    likest(found, names) ??
    expected
      .flatMap(({ words: wording }) => (wording === null ? [] : [wording]))
      .find((wording) => likest(asLong(rest, wording), [wording]) !== null) ??
    null
  );
}

function unexpected(expected: readonly Expected[], found: string | null, rest: string): string {
  const sorts = expected.filter(({ sort }) => sort !== null).map(sortText);
  const words = wordings(expected, rest);
  const could = [...sorts, ...(words === null ? [] : [words])].join('; or ');
  if (found === null) return `the line ends here; expected ${could}`;
  const near = meant(expected, found, rest);
  return `expected ${could}${near === null ? '' : `; did you mean ${near}?`}`;
}

function faultText(fault: Fault, rest: string): string {
  switch (fault.because) {
    case 'open-text':
      return 'this text has no closing quotation mark';
    case 'bad-escape':
      return 'after \\ comes ", \\, n, r, t, or u with four hexadecimal digits';
    case 'bad-character':
      return 'this stands for nothing here; a text begins and ends with "';
    case 'empty':
      return 'nothing is written here';
    case 'unexpected':
      return unexpected(fault.expected, fault.found, rest);
    case 'named-twice':
      return `${fault.seat} is named twice in this vote`;
    case 'has-no-ballot':
      return `${fault.seat} has no ballot to cast here; still to vote: ${fault.toVote.join(', ')}`;
    case 'not-absent':
      return `${fault.seat} is at the table and cannot be absent from this vote`;
    case 'not-covered':
      return `${fault.seats.join(', ')} ${fault.seats.length === 1 ? 'has' : 'have'} still to vote; name them, or end with “; others” and a group (for, against, abstaining, not participating; or later, where their ballots follow)`;
    case 'no-vote':
      return 'no vote is under way here; the President puts the question first';
    case 'other-question':
      return fault.underWay === null
        ? `no draft is being voted on; leave out ${fault.draft}`
        : `${fault.underWay} is being voted on, not ${fault.draft}`;
  }
}

/** What is wrong with a line, in one sentence without its place. */
export const notationProblem = ({ fault, from }: Problem, line: string): string =>
  faultText(fault, line.slice(from));

/** What was most likely meant where a line cannot be read on; null where nothing there is like anything that fits. */
export const meantThere = ({ fault, from }: Problem, line: string): string | null =>
  fault.because === 'unexpected' && fault.found !== null
    ? meant(fault.expected, fault.found, line.slice(from))
    : null;

/** The line, and under it the mark at what is wrong. A tab stays a tab, so that the mark stands where it should. */
export function problemShown({ from, to }: Problem, line: string): readonly [string, string] {
  const before = [...line.slice(0, from)].map((character) => (character === '\t' ? '\t' : ' ')).join('');
  return [line, `${before}${'^'.repeat(Math.max(1, [...line.slice(from, to)].length))}`];
}

/** How wide a text is, where every character takes one column. */
const lengthOf = (text: string): number => [...text].length;

/**
 * As much of the line around the mark as fits in `width` columns, and the mark under it.
 * @param wide how many columns a text takes
 */
export function problemWithin(
  { from, to }: Problem,
  line: string,
  width: number,
  wide: (text: string) => number = lengthOf,
): readonly [string, string] {
  const points = [...line.replaceAll('\t', ' ')];
  const at = [...line.slice(0, from)].length;
  const end = Math.max(at + 1, at + [...line.slice(from, to)].length);
  const fits = (first: number, last: number): boolean => wide(points.slice(first, last).join('')) < width - 2;
  // What is wrong stands in sight, with half of the room before it where the line is longer than that.
  let first = at;
  while (first > 0 && wide(points.slice(first - 1, at).join('')) <= width / 2) first -= 1;
  let last = at;
  while (last < points.length && fits(first, last + 1)) last += 1;
  while (first > 0 && fits(first - 1, last)) first -= 1;
  const before = first > 0 ? '…' : '';
  const shown = `${before}${points.slice(first, last).join('')}${last < points.length ? '…' : ''}`;
  const indent = ' '.repeat(before.length + wide(points.slice(first, at).join('')));
  return [shown, `${indent}${'^'.repeat(Math.max(1, wide(points.slice(at, Math.min(end, last)).join(''))))}`];
}

/** What is said of a line typed at a table. */
export const typedWords = {
  notHeld: (texts: Texts, seat: Seat): string =>
    `${TheName(texts, seat)} is not held here: nobody at this keyboard acts for it. t takes a seat.`,
  /** The key that does a whole line, and how a line goes on, as the palette shows them. */
  enterKey: 'Enter',
  goesOn: (text: string): string => `… ${text}`,
  seatNamed: (code: string, name: string): string => `${code} (${name})`,
  notInOrder: 'Not in order now.',
  ballots: (count: number): string => (count === 1 ? 'One ballot.' : `${count} ballots.`),
  noneToVote: 'No seat that is held here has still to vote.',
  partly: (done: number, of: number): string =>
    `Of ${of} ballots the first ${done === 1 ? 'one is' : `${done} are`} cast.`,
};

/** What is wrong with a line typed at a table: of a vote that it is not theirs, else where it cannot be read on. */
export function typedProblem(problem: Problem, line: string, { texts, view, held }: Keyboard): string {
  const { fault } = problem;
  if (fault.because === 'has-no-ballot' && !held.includes(fault.seat))
    return typedWords.notHeld(texts, fault.seat);
  if (fault.because === 'no-vote' && view.vote !== null) return typedWords.noneToVote;
  return notationProblem(problem, line);
}
