import type { Unready } from '../../replay/script/file.ts';
import type { Failure } from '../../replay/script/run.ts';
import type { Texts } from '../../scenario/texts.ts';
import { diagnosticLine } from './diagnostics.ts';
import { notationProblem } from './notation.ts';
import { recordProblem, recordWords } from './recordFiles.ts';
import { refusalLine } from './refusals.ts';
import { shown } from './shown.ts';

/** Why a replay cannot be run at all, in one line or several. */
export function notReady(file: string, why: Unready): string {
  switch (why.because) {
    case 'unreadable':
      return recordWords.unreadable(why.file, why.detail);
    case 'invalid':
      return why.problems.map(diagnosticLine).join('\n');
    case 'no-scenario':
      return `${shown(file)}: the scenario ${shown(why.named)} is not found`;
    case 'no-meeting':
      return `${shown(file)}: the scenario has no meeting ${shown(why.from)}; its meetings: ${why.meetings.join(', ')}`;
    case 'bad-record':
      return why.problems.map((problem) => recordProblem(why.record, problem)).join('\n');
    case 'other-record':
      return `${shown(file)}: the replay cannot go on from ${shown(why.record)}: made with another scenario, or it has no such entry, or does not replay`;
  }
}

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
  changed: (named: string): string =>
    `the scenario ${shown(named)} is no longer the one that the replay was written for`,
  /** The place, and under it why, where that is said in a sentence of its own. */
  holdsNot: (file: string, failure: Failure, texts: Texts): readonly string[] => {
    const { at, because } = failure;
    const place = `${shown(file)}:${at.line}:${at.column}: the replay does not hold here (${because})`;
    if (because === 'unreadable') return [place, notationProblem(failure.problem, failure.line.text)];
    return because === 'refused' ? [place, refusalLine(failure.refusal, texts)] : [place];
  },
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
