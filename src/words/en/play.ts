import type { Result } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { TableState } from '../../table/port.ts';
import { claimLabel, theName } from './names.ts';
import { questionLine, resultLine } from './questions.ts';

const resultOf = (result: Result, texts: Texts): string =>
  `  ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`;

/** What `horseshoe play` says around a meeting. */
export const playWords = {
  unknownScenario: (name: string, known: readonly string[]): string =>
    `There is no scenario ${name}. Horseshoe comes with ${known.join(', ')}; the path of a scenario file works too.`,
  unknownMeeting: (name: string, known: readonly string[]): string =>
    `There is no meeting ${name} in this scenario. Its meetings: ${known.join(', ')}.`,
  unknownSeat: (name: string, known: readonly string[]): string =>
    `There is no seat ${name} in this scenario. Its seats: ${known.join(', ')}.`,
  noRecords: 'There is no record to go on with yet.',
  withResume:
    'A record says by itself which scenario, meeting and seed it has: leave them out with --resume.',
  truncated: (line: number): string =>
    `Line ${line} of the record was not written to its end and is dropped; the meeting goes on from the entry before it.`,
  cannotGoOn: (at: number): string =>
    at === 0
      ? 'The scenario is not the one the record was made with: the meeting cannot go on with it.'
      : `The record does not replay (entry ${at}): the meeting cannot go on. horseshoe replay shows where it differs.`,
  /** What is left on the terminal when a meeting is left. */
  farewell: ({ view, texts, next }: TableState, resume: string): readonly string[] => [
    next.who === 'over'
      ? `${texts.title}: the session is over after entry ${view.entry}.`
      : `${texts.title}: left at entry ${view.entry}.`,
    ...view.results.map((result) => resultOf(result, texts)),
    ...(view.results.length === 0 && next.who === 'over' ? ['  No decision was put to a vote.'] : []),
    ...view.challenges
      .filter(({ status }) => status === 'unanswered')
      .map(
        ({ id, by, to, claim }) =>
          `  Unanswered: ${id}, put by ${theName(texts, by)} to ${theName(texts, to)} on ${claimLabel(texts, claim)}`,
      ),
    resume,
  ],
  /** `command`: how this program was started. */
  recordAt: (path: string, command: string): string =>
    `Record:   ${path}\nRead it:  ${command} record show ${quoted(path)} --as verbatim`,
  resumeWith: (path: string, command: string): string => `Go on:    ${command} play --resume ${quoted(path)}`,
} as const;

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
