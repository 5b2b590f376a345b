import type { Lost } from '../../replay/repair.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Outcome } from '../../session/council.ts';
import { outcomeWords } from './outcomes.ts';
import { refusalLine } from './refusalLine.ts';
import { shellWord, shown } from './shown.ts';

/** What came of an act, in words where there are any. */
function brought(outcomes: readonly Outcome[], texts: Texts): string {
  const told = outcomes.map((one) => outcomeWords(one, texts) ?? one.kind);
  return told.length === 0 ? 'nothing' : told.map(shown).join('; ');
}

/** Words that depend on what the scenario no longer has may fail; then the kinds of the outcomes say it. */
function broughtSafely(outcomes: readonly Outcome[], texts: Texts): string {
  try {
    return brought(outcomes, texts);
  } catch {
    return outcomes.map(({ kind }) => kind).join('; ');
  }
}

/** Why an act no longer holds, as the lines under it. */
function why(lost: Lost, texts: Texts): readonly string[] {
  switch (lost.because) {
    case 'refused':
      return [refusalLine({ ...lost.refusal, instead: [] }, texts)];
    case 'gone':
      return [`it speaks of ${lost.of}, which is lost itself`];
    case 'broken':
      return [`it cannot be run (${shown(lost.detail)})`];
    case 'otherwise': {
      const words = [broughtSafely(lost.recorded, texts), broughtSafely(lost.found, texts)];
      // What the words leave out, the outcomes have.
      const isTold = words[0] !== words[1];
      const [then, now] = isTold ? words : [lost.recorded, lost.found].map((one) => JSON.stringify(one));
      return ['it still holds, and something else comes of it', `then: ${then}`, `now:  ${now}`];
    }
  }
}

/** What is said when a record is run again with the scenario as it is now. */
export const repairWords = {
  lost: (lost: Lost, line: string, texts: Texts): readonly string[] => [
    `entry ${lost.n}: ${shown(line)}`,
    ...why(lost, texts).map((row) => `  ${row}`),
  ],
  hold: (held: number, all: number): string =>
    held === all ? `entries: ${all}, all in order` : `entries: ${all}, in order: ${held}`,
  changed: (record: string, id: string): string =>
    `${shown(record)}: the scenario ${shown(id)} is no longer the one the record was made with`,
  outAlone: '--out goes with --repair: it names the record of what still holds',
  hint: (record: string): string =>
    `horseshoe replay ${shellWord(record)} --repair runs it with the scenario as it is now, and lists what no longer holds`,
  noMeeting: (record: string, from: string): string =>
    `${shown(record)}: the scenario no longer has the meeting ${shown(from)}, at which the record begins`,
} as const;
