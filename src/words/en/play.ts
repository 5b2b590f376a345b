import type { Result } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { TableState } from '../../table/port.ts';
import { claimLabel, theName } from './names.ts';
import { questionLine, resultLine } from './questions.ts';
import { shellWord, shown } from './shown.ts';

const resultOf = (result: Result, texts: Texts): string =>
  `  ${questionLine(result.question, texts)}: ${resultLine(result, texts)}`;

/** What stands after --as for no seat at all. */
export const NO_SEATS = 'none';

/** How often something came about in the whole session, of which the view has the last meeting alone. */
const timesOf = (entries: TableState['entries'], ...kinds: readonly string[]): number =>
  entries.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kinds.includes(kind)).length;

/** What is told of votes besides the results: secret ballots, which are votes all the same, or that there was no vote. */
function otherVotes({ entries, next }: Pick<TableState, 'entries' | 'next'>): readonly string[] {
  const secret = timesOf(entries, 'ballot.counted');
  if (secret > 0) return [`  Secret ballots counted (rule 61): ${secret}.`];
  const none = next.who === 'over' && timesOf(entries, 'vote.adopted', 'vote.failed') === 0;
  return none ? ['  No decision was put to a vote.'] : [];
}

/** What `horseshoe play` says around a meeting. */
export const playWords = {
  unknownScenario: (name: string, known: readonly string[]): string =>
    `There is no scenario ${shown(name)}. Horseshoe comes with ${known.join(', ')}; the path of a scenario file works too.`,
  unknownMeeting: (name: string, known: readonly string[]): string =>
    `There is no meeting ${shown(name)} in this scenario. Its meetings: ${known.join(', ')}.`,
  unknownSeat: (name: string, known: readonly string[]): string =>
    `There is no seat ${shown(name)} in this scenario. Its seats: ${known.join(', ')}.`,
  noSeat: 'Name a seat after --as, such as --as USA; --as none takes none.',
  nothingStrict:
    '--strict-27-3 changes nothing here: none of the meetings to be played is about a dispute, so nobody has to abstain.',
  noRecords: 'There is no record to go on with yet.',
  withResume:
    'A record says by itself which scenario, meeting, seed and options it has: leave them out with --resume.',
  truncated: (line: number): string =>
    `Line ${line} of the record was not written to its end and is dropped; the meeting goes on from the entry before it.`,
  cannotGoOn: (at: number): string =>
    at === 0
      ? 'The scenario is not the one the record was made with: the meeting cannot go on with it.'
      : `The record does not replay (entry ${at}): the meeting cannot go on. horseshoe replay shows where it differs.`,
  /** What is left on the terminal when a meeting is left. */
  farewell: (
    { view, texts, next, entries }: Pick<TableState, 'view' | 'texts' | 'next' | 'entries'>,
    record: readonly string[],
  ): readonly string[] => [
    next.who === 'over'
      ? `${texts.title}: the session is over after entry ${view.entry}.`
      : `${texts.title}: left at entry ${view.entry}.`,
    ...view.results.map((result) => resultOf(result, texts)),
    ...otherVotes({ entries, next }),
    ...view.challenges
      .filter(({ status }) => status === 'unanswered')
      .map(
        ({ id, by, to, claim }) =>
          `  Unanswered: ${id}, put by ${theName(texts, by)} to ${theName(texts, to)} on ${claimLabel(texts, claim)}`,
      ),
    ...record,
  ],
  /** `command`: how this program was started. */
  recordAt: (path: string, command: string): readonly string[] => [
    `Record:   ${path}`,
    `Read it:  ${command} record show ${shellWord(path)} --as verbatim`,
  ],
  /** Where the Council sat in private: what the public has of it (rule 55). */
  communiqueAt: (path: string, command: string): string =>
    `Public:   ${command} record show ${shellWord(path)} --as communique`,
  /** `held`: the seats to be taken again when they are not those the record began with; null when they are. */
  resumeWith: (path: string, command: string, held: readonly string[] | null): string => {
    const seats = held === null ? '' : ` --as ${held.length === 0 ? NO_SEATS : shellWord(held.join(','))}`;
    return `Go on:    ${command} play --resume ${shellWord(path)}${seats}`;
  },
} as const;
