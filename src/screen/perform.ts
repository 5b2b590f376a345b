import type { Entry } from '../record/entry.ts';
import type { Act, Outcome } from '../session/council.ts';
import type { Submitted, TablePort } from '../table/port.ts';
import { refusalLine } from '../words/en/meeting.ts';
import { typedWords } from '../words/en/notation.ts';
import { screenWords } from '../words/en/screen.ts';
import { clip } from './cells.ts';
import { nameOf, needWords } from './paneTexts.ts';
import { sentenceOf } from './recordPane.ts';
import { type Ask, allClosed, type Ui } from './ui.ts';

/** Outcomes at which letting the meeting run on stops, because something turned that a person may want to see. */
const TURNING: readonly Outcome['kind'][] = [
  'meeting.called',
  'meeting.opened',
  'informal.opened',
  'meeting.suspended',
  'meeting.resumed',
  'meeting.closed',
  'chair.ceded',
  'objection.raised',
  'agenda.adopted',
  'agenda.rejected',
  'invitation.refused',
  'item.opened',
  'question.put',
  'vote.adopted',
  'vote.failed',
  'claim.challenged',
  'claim.answered',
  'claim.declined',
  'claim.unanswered',
  'order.raised',
  'ruling.given',
  'ruling.appealed',
  'order.settled',
  'motion.made',
  'motion.withdrawn',
  'proposal.made',
  'proposal.withdrawn',
  'draft.tabled',
  'silence.started',
  'silence.broken',
  'draft.agreed',
  'statement.issued',
  'draft.withdrawn',
  'draft.taken-over',
  'draft.revised',
  'draft.emptied',
  'consensus.proposed',
  'draft.adopted',
  'amendment.proposed',
  'amendment.withdrawn',
  'part.requested',
  'part.refused',
  'preliminary.raised',
  'preliminary.ruled',
  'news.released',
];

/** Steps after which a run stops in any case; no meeting has as many acts between two turns. */
const LONGEST_RUN = 500;

/** Columns of an entry's sentence in the message line: more would take the rows of the keys. */
const SENTENCE = 90;

const turned = (entry: Entry): boolean => entry.outcomes.some(({ kind }) => TURNING.includes(kind));

/** The sentence for an answer of the table that is no success; null for a success. */
export function noticeOf(table: TablePort, result: Submitted | { readonly ok: true }): string | null {
  if (result.ok) return null;
  switch (result.because) {
    case 'refused':
      return refusalLine(result.refusal, table.state().texts);
    case 'store':
      return screenWords.notStored(result.detail);
    case 'person-needed':
      return screenWords.waitsForYou(needWords(table.state()));
    default:
      return screenWords.notDone[result.because];
  }
}

// Why a run has stopped: at an entry that turned the meeting, or because a person is needed.
const turnWords = (table: TablePort, entry: Entry): string =>
  screenWords.stoppedAt(clip(sentenceOf(entry, table.state().texts), SENTENCE));

function run(table: TablePort): string | null {
  // A person who lets the meeting run on at a last call lets that go first.
  const { next: now } = table.state();
  if (now.who === 'person' && now.need !== 'last-call')
    return screenWords.waitsForYou(needWords(table.state()));
  if (now.who === 'person' && now.need === 'last-call') {
    const result = table.advance();
    if (!result.ok) return noticeOf(table, result);
    if (turned(result.entry)) return turnWords(table, result.entry);
  }
  for (let steps = 0; steps < LONGEST_RUN; steps += 1) {
    const { next } = table.state();
    if (next.who === 'person') return screenWords.stoppedForYou(needWords(table.state()));
    if (next.who === 'over') return null;
    const result = table.advance();
    if (!result.ok) return noticeOf(table, result);
    if (turned(result.entry)) return turnWords(table, result.entry);
  }
  return null;
}

function take(table: TablePort, seat: string): string | null {
  const result = table.take(seat);
  if (!result.ok) return noticeOf(table, result);
  const { state } = table;
  if (state().seat !== seat && state().handOver !== seat) table.bringForward(seat);
  return screenWords.taken(nameOf(state(), seat));
}

function undo(table: TablePort): string | null {
  const { entries, texts } = table.state();
  const notice = noticeOf(table, table.undo());
  const stay = new Set(table.state().entries.map(({ n }) => n));
  const gone = entries.filter(({ n }) => !stay.has(n));
  const [first] = gone;
  if (notice !== null || first === undefined) return notice;
  return screenWords.undone(gone.length, clip(sentenceOf(first, texts), SENTENCE));
}

/** Casts ballots one after another; the first that is refused ends it, and what is cast stays cast. */
function cast(table: TablePort, acts: readonly Act[], seen: number): string | null {
  for (const [done, act] of acts.entries()) {
    const notice = noticeOf(table, table.submit(act, done === 0 ? seen : table.state().view.entry));
    if (notice !== null) return done === 0 ? notice : `${notice} ${typedWords.partly(done, acts.length)}`;
  }
  return null;
}

/** Asks something of the table; gives the sentence to show, or null. Leaving and suspending are for the caller. */
function ask(table: TablePort, ui: Ui, what: Exclude<Ask, { do: 'quit' | 'suspend' }>): string | null {
  switch (what.do) {
    case 'submit':
      return noticeOf(table, table.submit(what.act, ui.seen));
    case 'cast':
      return cast(table, what.acts, ui.seen);
    case 'advance':
      return noticeOf(table, table.advance());
    case 'run':
      return run(table);
    case 'take':
      return take(table, what.seat);
    case 'release': {
      const name = nameOf(table.state(), what.seat);
      return noticeOf(table, table.release(what.seat)) ?? screenWords.released(name);
    }
    case 'forward':
      table.bringForward(what.seat);
      return null;
    case 'accept':
      table.acceptHandOver();
      return null;
    case 'pause':
      table.pause(!table.state().paused);
      return null;
    case 'undo':
      return undo(table);
  }
}

/**
 * Asks something of the table and gives what is looked at afterwards. A refused act leaves the dialog open, so that
 * nothing written is lost; anything else closes it. While paused, going on first ends the pause.
 */
export function perform(table: TablePort, ui: Ui, what: Exclude<Ask, { do: 'quit' | 'suspend' }>): Ui {
  const seen = ui.layers.length === 0 ? table.state().view.entry : ui.seen;
  const before = table.state().view.entry;
  const notice = ask(table, { ...ui, seen }, what);
  const moved = table.state().view.entry !== before;
  const refused = (what.do === 'submit' || what.do === 'cast') && notice !== null;
  const next = !refused
    ? { ...allClosed(ui), line: '' }
    : moved
      ? { ...ui, seen: table.state().view.entry }
      : ui;
  // What has just happened is in sight again: the record and the floor go back to their ends.
  return { ...next, notice, ...(moved ? { tops: { floor: 0, card: ui.tops.card } } : {}) };
}
