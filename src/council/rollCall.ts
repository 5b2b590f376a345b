import type { CalendarDate } from './dates.ts';
import { isDate, yearOf } from './dates.ts';
import { isCovered, membersOf } from './members.ts';
import type { Seat } from './seat.ts';
import type { Choice, RollCall } from './tally.ts';
import { CHOICES, QUESTIONS } from './tally.ts';

/** A roll call as it comes in from outside, with the sender's own id. */
export interface NamedRollCall extends RollCall {
  readonly id: string;
}

export const ROLL_CALL_KEYS = ['id', 'date', 'question', ...CHOICES] as const;
export type RollCallKey = (typeof ROLL_CALL_KEYS)[number];

/** What is wrong with a value that should be a roll call, with the facts. */
export type RollCallProblem =
  | { readonly code: 'not-object' }
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'missing-key'; readonly key: RollCallKey }
  | { readonly code: 'not-string'; readonly key: RollCallKey }
  | { readonly code: 'not-date'; readonly value: string }
  | { readonly code: 'not-covered'; readonly date: CalendarDate }
  | { readonly code: 'unknown-question'; readonly value: string }
  | { readonly code: 'unknown-ruling' }
  | { readonly code: 'not-list'; readonly key: Choice }
  | { readonly code: 'not-code'; readonly key: Choice; readonly index: number }
  | { readonly code: 'not-member'; readonly seat: Seat; readonly year: number }
  | { readonly code: 'repeated-member'; readonly seat: Seat; readonly keys: readonly [Choice, Choice] }
  | { readonly code: 'missing-members'; readonly seats: readonly Seat[]; readonly year: number };

type Read<T> = { readonly ok: T } | { readonly problem: RollCallProblem };

const KEYS: ReadonlySet<string> = new Set(ROLL_CALL_KEYS);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Only the preliminary question may say what the President ruled. */
const isKnown = (key: string, value: Readonly<Record<string, unknown>>): boolean =>
  KEYS.has(key) || (key === 'ruled' && value.question === 'preliminary');

function keyProblem(value: Readonly<Record<string, unknown>>): RollCallProblem | null {
  for (const key of Object.keys(value)) if (!isKnown(key, value)) return { code: 'unknown-key', key };
  for (const key of ROLL_CALL_KEYS) if (!Object.hasOwn(value, key)) return { code: 'missing-key', key };
  return null;
}

/** Reads the five lists: every member of the Council of the year exactly once, and nobody else. */
function readLists(
  value: Readonly<Record<string, unknown>>,
  year: number,
): Read<Record<Choice, readonly Seat[]>> {
  const members = membersOf(year);
  const seen = new Map<Seat, Choice>();
  const lists: Record<Choice, Seat[]> = {
    for: [],
    against: [],
    abstaining: [],
    notParticipating: [],
    absent: [],
  };
  for (const key of CHOICES) {
    const list = value[key];
    if (!isList(list)) return { problem: { code: 'not-list', key } };
    for (const [index, seat] of list.entries()) {
      if (typeof seat !== 'string') return { problem: { code: 'not-code', key, index } };
      if (!members.includes(seat)) return { problem: { code: 'not-member', seat, year } };
      const before = seen.get(seat);
      if (before) return { problem: { code: 'repeated-member', seat, keys: [before, key] } };
      seen.set(seat, key);
      lists[key].push(seat);
    }
  }
  const seats = members.filter((seat) => !seen.has(seat));
  return seats.length > 0 ? { problem: { code: 'missing-members', seats, year } } : { ok: lists };
}

/**
 * Reads a roll call from a parsed value: an object with exactly the keys of `ROLL_CALL_KEYS`, a string `id`,
 * a real date the facts cover, a question, and each member of the Council of that calendar year in exactly
 * one list. With the question `preliminary` it may have one key more, `ruled`, with the only value
 * `procedural` (see `adjudicate`). Answers the first thing wrong.
 */
export function readRollCall(value: unknown): Read<NamedRollCall> {
  if (!isRecord(value)) return { problem: { code: 'not-object' } };
  const wrongKey = keyProblem(value);
  if (wrongKey) return { problem: wrongKey };
  const { id, date } = value;
  if (typeof id !== 'string') return { problem: { code: 'not-string', key: 'id' } };
  if (typeof date !== 'string') return { problem: { code: 'not-string', key: 'date' } };
  if (!isDate(date)) return { problem: { code: 'not-date', value: date } };
  if (!isCovered(date)) return { problem: { code: 'not-covered', date } };
  if (typeof value.question !== 'string') return { problem: { code: 'not-string', key: 'question' } };
  const question = QUESTIONS.find((known) => known === value.question);
  if (!question) return { problem: { code: 'unknown-question', value: value.question } };
  const isRuled = Object.hasOwn(value, 'ruled');
  if (isRuled && value.ruled !== 'procedural') return { problem: { code: 'unknown-ruling' } };
  const lists = readLists(value, yearOf(date));
  if ('problem' in lists) return lists;
  return { ok: { id, date, question, ...lists.ok, ...(isRuled ? { ruled: 'procedural' } : {}) } };
}
