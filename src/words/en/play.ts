import type { Result } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { TableState } from '../../table/port.ts';
import { questionLine, resultLine } from './questions.ts';

const resultOf = (result: Result, texts: Texts): string =>
  `  ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`;

/** What `horseshoe play` says around a meeting. */
export const playWords = {
  unknownScenario: (name: string, known: readonly string[]): string =>
    `There is no scenario ${name}. With Horseshoe come: ${known.join(', ')}; a file works too.`,
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
    `The record does not replay (entry ${at}); horseshoe replay shows where it differs.`,
  /** What is left on the terminal when a meeting is left. */
  farewell: ({ view, texts, next }: TableState, resume: string): readonly string[] => [
    next.who === 'over'
      ? `${texts.title}: the session is over after entry ${view.entry}.`
      : `${texts.title}: left at entry ${view.entry}.`,
    ...view.results.map((result) => resultOf(result, texts)),
    ...(view.results.length === 0 ? ['  No vote was taken in this meeting.'] : []),
    ...view.challenges
      .filter(({ status }) => status === 'unanswered')
      .map(({ by, to, claim }) => `  Unanswered: ${by} to ${to} on “${texts.claims[claim]?.short ?? claim}”`),
    resume,
  ],
  recordAt: (path: string): string =>
    `Record: ${path}\nRead it:  horseshoe record show ${quoted(path)} --as verbatim`,
  resumeWith: (path: string): string => `Go on:    horseshoe play --resume ${quoted(path)}`,
} as const;

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
