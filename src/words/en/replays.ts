import type { Mismatch } from '../../replay/script/expect.ts';
import type { Unready } from '../../replay/script/file.ts';
import type { Failing } from '../../replay/script/run.ts';
import type { Place } from '../../replay/script/script.ts';
import type { Texts } from '../../scenario/texts.ts';
import { diagnosticLine } from './diagnostics.ts';
import { notationProblem, problemShown } from './notation.ts';
import { recordProblem, recordWords } from './recordFiles.ts';
import { refusalLine } from './refusalLine.ts';
import { shellWord, shown } from './shown.ts';

/** Longest line of notation that is repeated, in characters. */
const LONGEST = 96;

/** Somebody's line on one row, cut where it is long. */
function oneRow(text: string): string {
  const points = [...shown(text)];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}

/** What was expected and what was found, side by side in columns. */
function sideBySide(
  rows: readonly (readonly [what: string, expected: string, found: string])[],
): readonly string[] {
  const all = [['', 'expected', 'found'], ...rows].map((row) => row.map(shown));
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const compared = (mismatches: readonly Mismatch[]): readonly string[] =>
  sideBySide(
    mismatches.map(({ key, of, expected, found }) => [of === null ? key : `${key} ${of}`, expected, found]),
  );

/** An act that does not hold: what it is as a line of notation. */
export interface Told {
  /** One sentence, without its place and without a final stop. */
  readonly message: string;
  /** What stands under it. */
  readonly lines: readonly string[];
}

/**
 * Why a replay does not hold.
 * @param line the act of the failure as a line of notation; empty where there is none
 */
export function failingWords(failing: Failing, texts: Texts, line: string): Told {
  switch (failing.because) {
    case 'unreadable': {
      const [row, mark] = problemShown(failing.problem, failing.line.text);
      return { message: notationProblem(failing.problem, failing.line.text), lines: [shownRow(row), mark] };
    }
    case 'refused':
      return {
        message: `not in order: ${oneRow(line)}`,
        lines: [refusalLine(failing.refusal, texts)],
      };
    case 'in-order':
      return {
        message: `this was to be refused and is in order: ${oneRow(line)}`,
        lines: [],
      };
    case 'refused-otherwise':
      return {
        message: `refused, but otherwise than expected: ${oneRow(line)}`,
        lines: [
          ...sideBySide([
            ...(failing.rule === null ? [] : [['rule', failing.rule, failing.refusal.rule] as const]),
            ...(failing.reason === null
              ? []
              : [['because', failing.reason, failing.refusal.because] as const]),
          ]),
          refusalLine(failing.refusal, texts),
        ],
      };
    case 'no-entry':
      return {
        message: `there is no entry ${failing.entry} to go back to, or no record is made of this meeting`,
        lines: [],
      };
    case 'expected':
      return { message: 'it is otherwise than expected', lines: compared(failing.mismatches) };
    case 'stuck':
      return {
        message:
          failing.acts === 0
            ? 'the others have nothing to do, and what is waited for does not hold'
            : `the others did ${failing.acts} ${failing.acts === 1 ? 'act' : 'acts'}, and what is waited for never came`,
        lines: compared(failing.mismatches),
      };
  }
}

/** A row of the file with nothing in it that a terminal would obey; its tabs stay, for the mark under it. */
const shownRow = (row: string): string => row.split('\t').map(shown).join('\t');

const at = (file: string, { line, column }: Place): string => `${shown(file)}:${line}:${column}`;

/** `file:line:column: message (code)`; of a whole file without its place. */
const placed = (file: string, place: Place | undefined, message: string, code: string): string =>
  `${place === undefined ? shown(file) : at(file, place)}: ${message} (${code})`;

/** Why a replay cannot be run, but for errors in it, which are told one by one. */
export function unreadyWords(unready: Exclude<Unready, { readonly because: 'invalid' }>): Told {
  switch (unready.because) {
    case 'unreadable':
      return { message: recordWords.unreadable(unready.file, unready.detail), lines: [] };
    case 'no-scenario':
      return {
        message: `there is no scenario ${shown(unready.named)}; horseshoe scenario list names those that come with Horseshoe, and a path from the folder of this file works too`,
        lines: [],
      };
    case 'no-meeting':
      return {
        message: `there is no meeting ${shown(unready.from)} in the scenario; its meetings: ${unready.meetings.join(', ')}`,
        lines: [],
      };
    case 'bad-record':
      return {
        message: `${shown(unready.record)} is no valid record`,
        lines: unready.problems.map((problem) => recordProblem(unready.record, problem)),
      };
    case 'other-record':
      return {
        message: `${shown(unready.record)} was made with another scenario, does not replay, or has no such entry`,
        lines: [],
      };
  }
}

/** The same with errors in the file, a line for each thing, with its place. */
export function unreadyLines(file: string, unready: Unready): readonly string[] {
  if (unready.because === 'invalid') return unready.problems.map(diagnosticLine);
  const { message, lines } = unreadyWords(unready);
  // It names the file itself.
  if (unready.at === undefined) return [`${message} (${unready.because})`];
  return [placed(file, unready.at, message, unready.because), ...lines.map((line) => `  ${line}`)];
}

/** An entry before a failure. */
export interface Before {
  readonly n: number;
  readonly line: string;
  /** What came of it, by kinds. */
  readonly outcomes: readonly string[];
}

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const replays = (count: number): string => plural(count, 'replay', 'replays');

const OPENS = 'open it there: horseshoe play --replay ';

/** What `horseshoe test` says. */
export const replayWords = {
  place: placed,
  before: 'before it:',
  entry: ({ n, line, outcomes }: Before): string =>
    `[${n}] ${oneRow(line)}${outcomes.length === 0 ? '' : `  → ${outcomes.join(', ')}`}`,
  /** The command that opens the terminal before a line, or where the replay does not hold. */
  open: (file: string, line: number | null): string =>
    `${OPENS}${shellWord(file)}${line === null ? '' : ` --at ${line}`}`,
  isCommand: (line: string): boolean => line.includes(OPENS),
  writesIt: '--update writes the digest of the meeting as it is now',
  passed: 'ok',
  failed: 'FAIL',
  bad: 'BAD ',
  crashed: (message: string): string => `an unexpected error: ${shown(message)}`,
  workerEnded: 'the thread that ran it ended',
  noMatch: (glob: string): string => `${shown(glob)}: there is no replay of that name`,
  noReplays: 'there is no *.replay.yaml below this folder; name files, folders or globs',
  noFilter: (text: string): string => `no replay has ${shown(text)} in its title or path`,
  badBail: (text: string): string => `--bail takes a number from 1 on, and not ${shown(text)}`,
  watchNoTerminal: '--watch needs a terminal',
  watchUpdate: '--watch and --update do not go together',
  watching: 'waiting for a change; q leaves',
  changed: (file: string): string => `${shown(file)} has changed`,
  progress: (done: number, of: number, failed: number): string =>
    `${done.toLocaleString('en')} of ${replays(of)}${failed === 0 ? '' : `, ${failed} not holding`}`,
  /** The last line: how many hold, how many do not, and why not. */
  summary: (
    counts: {
      readonly passed: number;
      readonly failed: number;
      readonly bad: number;
      readonly notRun: number;
    },
    acts: number,
    seconds: string,
  ): string =>
    [
      `${replays(counts.passed + counts.failed + counts.bad)}: ${counts.passed.toLocaleString('en')} ${counts.passed === 1 ? 'holds' : 'hold'}`,
      ...(counts.failed === 0 ? [] : [`${counts.failed} ${counts.failed === 1 ? 'does' : 'do'} not`]),
      ...(counts.bad === 0 ? [] : [`${counts.bad} cannot be run`]),
      ...(counts.notRun === 0 ? [] : [`${counts.notRun} not run (--bail)`]),
      `${plural(acts, 'act', 'acts')} in ${seconds} s`,
    ].join(', '),
  coverage: {
    title: 'Met by these replays',
    kinds: {
      rules: 'rules and articles',
      acts: 'kinds of act',
      refusals: 'reasons for a refusal',
      transitions: 'moves on the chart',
      outcomes: 'kinds of outcome',
    },
    row: (what: string, met: number, of: number): string =>
      `${what.padEnd(22)}${String(met).padStart(4)} of ${String(of).padStart(3)}`,
    notMet: (names: readonly string[]): string => `  not met: ${names.join(', ')}`,
    acts: (names: readonly string[]): string => `  acts met: ${names.join(', ')}`,
    rules: (names: readonly string[]): string => `  rules met: ${names.join(', ')}`,
    notActs: (names: readonly string[]): string => `  acts not met: ${names.join(', ')}`,
    notRules: (names: readonly string[]): string => `  rules not met: ${names.join(', ')}`,
  },
  update: {
    none: 'every digest is that of the meeting as it is now; nothing to write',
    difference: (file: string, line: number, written: string, found: string): readonly string[] => [
      `${shown(file)}:${line}`,
      `  - record: '${shown(written)}'`,
      `  + record: '${found}'`,
    ],
    ask: (digests: number, files: number): string =>
      `Write ${plural(digests, 'digest', 'digests')} in ${plural(files, 'file', 'files')}? [y/N] `,
    notAsked: 'nothing is written; --yes writes without asking',
    notWritten: 'nothing is written',
    written: (digests: number, files: number): string =>
      `written: ${plural(digests, 'digest', 'digests')} in ${plural(files, 'file', 'files')}`,
    changed: (file: string): string =>
      `${shown(file)} has changed meanwhile and is left as it is; run it again`,
    failed: (file: string, code: string): string => recordWords.unwritable(file, code),
  },
} as const;

/** What `horseshoe play --replay` says. */
export const replayPlayWords = {
  atNeedsReplay: '--at goes with --replay',
  withReplay:
    'A replay says by itself which scenario, meeting, seed and options it has: leave them out with --replay.',
  badLine: (text: string): string => `--at takes the number of a line, and not ${shown(text)}`,
  stopped: (file: string, place: Place): string =>
    `The replay does not hold at ${at(file, place)}; the meeting opens there.`,
  opened: (file: string, line: number | null, entries: number): string =>
    `${shown(file)}${line === null ? '' : `, before line ${line}`}: ${plural(entries, 'entry', 'entries')} of the record are those of the replay.`,
} as const;
