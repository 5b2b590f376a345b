import type { FindKind, Habit, Kind, TextKind, Trouble } from '../../fuzz/find.ts';
import type { Report } from '../../fuzz/fuzz.ts';
import { actLabel } from './acts.ts';
import { INVARIANT_SENTENCES } from './invariants.ts';
import { stageName } from './stages.ts';

/** What a random delegation says in its own words. */
export const RANDOM_WORDS = 'As I said.';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The kinds of finds, as a line of the output names them. */
export const FIND_NAMES: Readonly<Record<FindKind, string>> = {
  crash: 'crash',
  'dead-end': 'dead end',
  'offer-refused': 'offer refused',
  invariant: 'invariant broken',
  'unreachable-text': 'text out of reach',
  'always-passes': 'always passes',
  'never-passes': 'never passes',
  'silent-delegation': 'nothing to say',
};

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  computer: 'played by the computer',
  random: 'at random',
  mixed: 'by the computer, and one seat at random',
};

const PART_NAMES = {
  step: 'when an act is done',
  view: 'when a seat looks',
  offers: 'when it is asked what is in order',
  delegations: 'when it is a computer delegation’s turn',
  products: 'when the record is written out',
} as const;

const DEAD_ENDS = {
  'no-act': 'nobody can do anything',
  'no-close': 'the duties of the President do not bring the meeting to its close',
  endless: 'computer delegations do not come to the close',
  stuck: 'no computer delegation has anything to do, and the meeting is not over',
} as const;

/** What is wrong with one meeting, in a sentence without its full stop. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'crash': {
      const { part, message, seat, act } = trouble;
      const who = seat === null ? '' : ` (${seat})`;
      const what = act === null ? '' : ` (${act.by}: ${actLabel(act.kind)})`;
      return `the program fails ${PART_NAMES[part]}${who}${what}: ${message.split('\n')[0] ?? ''}`;
    }
    case 'dead-end':
      return `${DEAD_ENDS[trouble.how]} (${stageName(trouble.stage)})`;
    case 'offer-refused': {
      const { act, refusal } = trouble;
      return `${actLabel(act.kind)} is offered to ${act.by} and refused under rule ${refusal.rule} (${refusal.because})`;
    }
    case 'invariant':
      return `${INVARIANT_SENTENCES[trouble.number] ?? trouble.number} Here: ${trouble.what}`;
  }
}

const TEXT_NAMES: Readonly<Record<TextKind, readonly [one: string, many: string, done: string]>> = {
  claim: ['the claim', 'the claims', 'raised'],
  draft: ['the draft', 'the drafts', 'submitted'],
  revision: ['the revision', 'the revisions', 'made'],
  amendment: ['the amendment', 'the amendments', 'proposed'],
  news: ['the news', 'the news', 'released'],
  opening: ['the opening of', 'the openings of', 'said'],
};

/** The first of many, and how many more. */
const MOST_NAMED = 8;
const named = (ids: readonly string[]): string =>
  ids.length <= MOST_NAMED
    ? ids.join(', ')
    : `${ids.slice(0, MOST_NAMED).join(', ')} and ${ids.length - MOST_NAMED} more`;

/** What is so in all of so many computer-played meetings, in a sentence without its full stop. */
export function habitWords(habit: Habit, meetings: number): string {
  const among = `in ${plural(meetings, 'computer-played meeting', 'computer-played meetings')}`;
  switch (habit.kind) {
    case 'unreachable-text': {
      const { text, ids } = habit;
      const [one, many, done] = TEXT_NAMES[text];
      const is = ids.length === 1 || text === 'news' ? 'is' : 'are';
      return `${ids.length === 1 ? one : many} ${named(ids)} ${is} never ${done} ${among}`;
    }
    case 'always-passes':
      return `${habit.draft} came up ${habit.votes} times and passed every time ${among}`;
    case 'never-passes':
      return `${habit.draft} came up ${habit.votes} times and never passed ${among}`;
    case 'silent-delegation': {
      const { seats } = habit;
      return `${named(seats)} ${seats.length === 1 ? 'does' : 'do'} nothing but vote ${among}`;
    }
  }
}

const column = (text: string | number, width: number): string => String(text).padStart(width);

/** The comment and the notices of `horseshoe fuzz`, and its table. */
export const fuzzWords = {
  found: (sentence: string): string => `Found by horseshoe fuzz: ${sentence}.`,
  where: (seed: string, n: number, kind: Kind, version: string): string =>
    `Seed ${seed}, meeting ${n} (${KIND_NAMES[kind]}), version ${version}.`,
  shrunk: (before: number, after: number, isShortest: boolean): string =>
    isShortest
      ? `Of ${plural(before, 'act', 'acts')} ${after} are left: none of them can be left out.`
      : `Of ${plural(before, 'act', 'acts')} ${after} are left; more may not be needed.`,
  shortest: (acts: number): string =>
    `The shortest of the meetings that show it, with ${plural(acts, 'act', 'acts')}.`,
  times: (sentence: string, times: number): string =>
    times === 1 ? sentence : `${sentence} (in ${times} meetings)`,
  line: (place: string, kind: FindKind, sentence: string): string =>
    `${place}: ${FIND_NAMES[kind]}: ${sentence}`,
  progress: (id: string, played: number, of: number, finds: number): string =>
    `${id}: ${played} of ${of} meetings, ${plural(finds, 'find', 'finds')}`,
  nothing: (id: string): string => `${id}: nothing found`,
  tooFew: (id: string, least: number): string =>
    `${id}: fewer than ${least} computer-played meetings: what never or always happens is not told`,
  badNumber: (option: string, value: string): string =>
    `${option} takes a whole number from 1 on, and not ${value}`,
  badSeed: (seed: string): string => `--seed takes one line of text, and not ${JSON.stringify(seed)}`,
  interrupted: 'interrupted: what was found so far is told',
  table: (id: string, report: Report): readonly string[] => {
    const { meetings, acts, drafts, seats } = report;
    const all = meetings.computer + meetings.random + meetings.mixed;
    const of = `${meetings.computer} computer, ${meetings.random} random, ${meetings.mixed} mixed`;
    const counts = Object.entries(drafts);
    const width = Math.max(6, ...counts.map(([draft]) => draft.length));
    const busy = Object.entries(seats).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return [
      `${id}: ${plural(all, 'meeting', 'meetings')} (${of}), ${plural(acts, 'act', 'acts')}`,
      ...(counts.length === 0 || meetings.computer === 0
        ? []
        : [`  ${'draft'.padEnd(width)}  passed  failed  vetoed`]),
      ...(meetings.computer === 0
        ? []
        : counts.map(
            ([draft, { passed, failed, vetoed }]) =>
              `  ${draft.padEnd(width)}${column(passed, 8)}${column(failed, 8)}${column(vetoed, 8)}`,
          )),
      ...(busy.length === 0 ? [] : [`  acts: ${busy.map(([seat, count]) => `${seat} ${count}`).join(', ')}`]),
    ];
  },
} as const;
