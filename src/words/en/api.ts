import type { Problem as NotationProblem } from '../../notation/problem.ts';
import type { Result } from '../../procedure/outcomes.ts';
import type { Refusal } from '../../procedure/refusal.ts';
import type { Mismatch } from '../../replay/script/expect.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Texts } from '../../scenario/texts.ts';
import { diagnostic } from './diagnostics.ts';
import { notationProblem, problemShown } from './notation.ts';
import { questionLine, resultLine } from './questions.ts';
import { refusalLine, ruleWords } from './refusalLine.ts';

/** Where something stands in what was written; said only where that is several lines. */
const placed = (line: number | null, text: string): string =>
  line === null ? text : `line ${line}: ${text}`;

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Facts of which no meeting can be made. */
export const unfitMeeting = (problems: readonly Problem[]): string =>
  ['No meeting can be made of these facts:', ...problems.map((one) => `- ${diagnostic(one)}`)].join('\n');

/** A line that cannot be read, with the mark at what is wrong and what would fit there. */
export function unreadableLine(problem: NotationProblem, text: string, line: number | null): string {
  const margin = text.length - text.trimStart().length;
  const { from, to } = problem;
  const shown = problemShown({ ...problem, from: from - margin, to: to - margin }, text.trimStart());
  return `${placed(line, 'this cannot be read')}\n${indented([...shown, notationProblem(problem, text)])}`;
}

/** An act that is refused, with its rule and what would be in order. */
export const refusedLine = (said: string, refusal: Refusal, texts: Texts, line: number | null): string =>
  `${placed(line, 'this is not in order')}\n${indented([said, refusalLine(refusal, texts)])}`;

/** What was done before something failed. */
export const doneBefore = (lines: readonly string[]): string =>
  lines.length === 0 ? '\nNothing was done before.' : `\nBefore it:\n${indented(lines)}`;

/** What was waited for and never came. */
export const stuckLine = (acts: number, mismatches: readonly Mismatch[]): string =>
  `The others have done ${acts} acts and it does not hold:\n${indented(
    mismatches.map(
      ({ key, of, expected, found }) =>
        `${key}${of === null ? '' : ` ${of}`}: expected ${expected}, found ${found}`,
    ),
  )}`;

export const noSuchMeeting = (from: string, meetings: readonly string[]): string =>
  `The scenario has no meeting ${from}; it has ${meetings.join(', ')}.`;

export const noSuchSeat = (seat: string, seats: readonly string[]): string =>
  `The scenario has no seat ${seat}; it has ${seats.join(', ')}.`;

export const noSuchScenario = (name: string): string =>
  `There is no scenario ${name}: neither of that name in Horseshoe, nor a file or folder of that path.`;

export const unreadableScenario = (path: string, code: string): string =>
  `The scenario ${path} cannot be read: ${code}.`;

/** A rule as it is asked for: `30`, `rule 30`, `Charter 27(3)`. */
const ruleAsked = (rule: string): string => (/^\d/u.test(rule) ? `rule ${rule}` : rule);

/** What the matchers for vitest say. */
export const MATCHERS = {
  notTried: 'this matcher looks at what was tried: expect(council.try("RUS asks for the floor"))',
  notPlay: 'this matcher looks at a play: expect(council), where council = play(…)',
  inOrder: (lines: readonly string[]) => `expected this not to be in order, and it is:\n${indented(lines)}`,
  notInOrder: (message: string) => `expected this to be in order: ${message}`,
  notRefused: (rule: string, lines: readonly string[]) =>
    `expected this to be refused under ${ruleAsked(rule)}, and it is in order:\n${indented(lines)}`,
  refusedOtherwise: (rule: string, because: string | null, refusal: Refusal, texts: Texts) =>
    `expected this to be refused under ${ruleAsked(rule)}${because === null ? '' : ` (${because})`}; it is refused under ${ruleWords(refusal.rule)} (${refusal.because}):\n${indented([refusalLine(refusal, texts)])}`,
  refusedSo: (refusal: Refusal, texts: Texts) =>
    `expected this not to be refused so:\n${indented([refusalLine(refusal, texts)])}`,
  unreadable: (message: string) => `neither in order nor refused: ${message}`,
  noVote: (draft: string | null) =>
    draft === null ? 'No vote has been declared.' : `No vote on ${draft} has been declared.`,
  noDraft: (draft: string, drafts: readonly string[]) =>
    `There is no draft ${draft}; there are ${drafts.join(', ') || 'none'}.`,
  draftStands: (draft: string, status: string, adopted: boolean) =>
    `expected ${draft} ${adopted ? 'not ' : ''}to pass; it stands as: ${status}`,
  passed: (result: Result, texts: Texts) =>
    `expected this not to pass: ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`,
  notPassed: (result: Result, texts: Texts) =>
    `expected this to pass: ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`,
  failed: (because: string, so: boolean, result: Result, texts: Texts) =>
    `expected this ${so ? 'not ' : ''}to fail because of ${because === 'veto' ? 'a veto' : 'the votes'}: ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`,
  noClaim: (id: string, known: readonly string[]) =>
    `There is no claim or challenge ${id}; there are ${known.join(', ') || 'none'}.`,
  unanswered: (id: string, found: string, so: boolean) =>
    `expected ${id} ${so ? 'not ' : ''}to be unanswered; it is: ${found}`,
  badRecord: (why: string) => `there is no record to compare with: ${why}`,
  sameRecord: 'expected another record, and it is the same',
  otherDigest: (expected: string, found: string) =>
    `expected a record of the digest ${expected}; its digest is ${found}`,
  otherStart: (part: string) => `the record was made of another ${part}`,
  otherEntry: (n: number, expected: string, found: string) =>
    `the record differs from entry ${n} on: expected ${expected}; found ${found}`,
  sameAct: (n: number, line: string) =>
    `the record differs from entry ${n} on: the act is the same (${line}), and what it brought about, or why it was done, is not`,
  nothing: 'nothing',
} as const;

/** Parts of the header of a record that decide its course. */
export const HEADER_PARTS = {
  scenario: 'scenario',
  seed: 'seed',
  from: 'first meeting',
  held: 'list of seats that people hold',
  strictAbstention: 'option for Article 27(3)',
} as const;
