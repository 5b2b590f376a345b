import { shown } from './shown.ts';

/** What is said of replays that are written and read. */
export const replayFileWords = {
  /** The comment at the top of an exported replay. */
  top: (id: string, startedAt: string, exact: number): readonly string[] => [
    `A played meeting of ${shown(id)}, begun at ${shown(startedAt)}, written by horseshoe record export.`,
    ...(exact === 0
      ? []
      : [
          `${exact === 1 ? 'One act has its reasons' : `${exact} acts have their reasons`} written out (why:): asking the delegations again does not give them.`,
        ]),
  ],
  secret:
    'It has the papers of a secret ballot in it, with the names on them: keep it as the papers are kept.',
  changed: (named: string): string => `the scenario ${shown(named)} has changed since the replay was written`,
  noLine: (entry: number, because: 'fork' | 'refused' | 'no-words'): string => {
    const why = {
      fork: 'it follows an older entry and does not say that the meeting goes back',
      refused: 'it is not in order',
      'no-words': 'no line of notation says what it does',
    }[because];
    return `entry ${entry} cannot be written as a replay: ${why}`;
  },
  notTheSame: (at: number): string =>
    `the replay would not give the same record (entry ${at}); it is not written`,
  notWhole: (record: string): string =>
    `the replay goes on from a branch of ${shown(record)} that is no record of its own; export that branch first`,
  ownMeeting: (file: string): string =>
    `${shown(file)} describes its meeting itself; a record needs a scenario file: write the meeting as one`,
} as const;
