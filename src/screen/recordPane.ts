import type { Entry } from '../record/entry.ts';
import type { Texts } from '../scenario/texts.ts';
import type { TableState } from '../table/port.ts';
import { entryLine } from '../words/en/meeting.ts';
import { screenWords } from '../words/en/screen.ts';
import { type PaneBody, position, topFor } from './frame.ts';
import { type Line, paragraph, span } from './lines.ts';
import type { Ui } from './ui.ts';

// The sentence of an entry never changes, so each is made once.
const sentences = new WeakMap<Entry, string>();

/** The line of an entry in the record pane. */
export function sentenceOf(entry: Entry, texts: Texts): string {
  const known = sentences.get(entry);
  if (known !== undefined) return known;
  const open = entry.outcomes.flatMap((one) => (one.kind === 'claim.unanswered' ? [one.challenge] : []));
  const full = entryLine(entry, texts);
  // A row is cut at its end, so a silence stands at its beginning.
  const made = open.length === 0 ? full : screenWords.unansweredFirst(open.join(', '), full);
  sentences.set(entry, made);
  return made;
}

// What the latest search of a record found; a record that has grown is a new list.
const searches = new WeakMap<
  readonly Entry[],
  { readonly filter: string; readonly found: readonly Entry[] }
>();

/** The entries with all the words of the filter in their line; all of them when there is none. */
export function entriesShown(state: TableState, filter: string): readonly Entry[] {
  if (filter.trim() === '') return state.entries;
  const known = searches.get(state.entries);
  if (known?.filter === filter) return known.found;
  const words = filter
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = state.entries.filter((entry) => {
    const text = `${entry.by} ${sentenceOf(entry, state.texts)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  searches.set(state.entries, { filter, found });
  return found;
}

function entryRow(entry: Entry, texts: Texts, selected: boolean, digits: number): Line {
  const style = selected ? 'selected' : 'plain';
  return [
    span(selected ? '› ' : '  ', style),
    span(`${String(entry.n).padStart(digits)} `, selected ? style : 'dim'),
    span(sentenceOf(entry, texts), style),
  ];
}

/** The record, a row an entry. Without a selection it follows the latest entry; only the rows in sight are made. */
export function recordPane(state: TableState, ui: Ui, width: number, height: number): PaneBody {
  const entries = entriesShown(state, ui.filter);
  const title = ui.filter === '' ? screenWords.panes.record : screenWords.recordFiltered(ui.filter);
  if (entries.length === 0) {
    const empty = ui.filter === '' ? screenWords.noEntries : screenWords.noneFound;
    return { title, note: '', lines: paragraph(empty, width), cursor: null };
  }
  const at = ui.entry === null ? -1 : entries.findIndex(({ n }) => n === ui.entry);
  const top = topFor(entries.length, at < 0 ? entries.length : at, height);
  const digits = String(entries.at(-1)?.n ?? 1).length;
  const lines = entries
    .slice(top, top + height)
    .map((entry) => entryRow(entry, state.texts, entry.n === ui.entry, digits));
  return { title, note: position(top, height, entries.length, screenWords.rows), lines, cursor: null };
}
