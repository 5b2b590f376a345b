import type { Act } from '../session/council.ts';
import type { Submitted, TablePort, TableState } from '../table/port.ts';
import { linesWords } from '../words/en/lines.ts';
import { refusalLine } from '../words/en/meeting.ts';
import type { Talk } from './talk.ts';

/** What went wrong with an act, in a sentence; null when nothing did. */
export function failureOf(done: Submitted | { readonly ok: true }, state: TableState): string | null {
  if (done.ok) return null;
  switch (done.because) {
    case 'refused':
      return refusalLine(done.refusal, state.texts);
    case 'store':
      return linesWords.store(done.detail);
    case 'stale':
      return linesWords.stale;
    case 'not-held':
      return linesWords.notHeld;
    case 'paused':
      return linesWords.paused;
    case 'nothing-to-undo':
      return linesWords.nothingToUndo;
    case 'over':
      return linesWords.over;
    case 'unknown-seat':
      return linesWords.cannotTake;
    case 'ballots-shown':
      return linesWords.ballotsShown;
    case 'person-needed':
      return linesWords.personNeeded(state.next, state.texts);
  }
}

/**
 * Submits an act on top of what the table shows now, and says so when it fails. When the record cannot be written, it
 * may be tried again, so that nothing typed is lost.
 * @returns whether it was done
 */
export async function submit(act: Act, table: TablePort, talk: Talk): Promise<boolean> {
  for (;;) {
    const done = table.submit(act, table.state().view.entry);
    const failed = failureOf(done, table.state());
    if (failed !== null) talk.say(failed);
    if (done.ok || done.because !== 'store' || !talk.isPerson) return done.ok;
    const typed = await talk.ask(`${linesWords.again} `);
    if (typed === null || typed.trim() === '0') return false;
  }
}
