import type { Entry } from '../record/entry.ts';
import type { TableState } from '../table/port.ts';
import { reasonSentence } from '../words/en/reasons.ts';
import { screenWords } from '../words/en/screen.ts';
import { nameOf } from './paneTexts.ts';
import { sentenceOf } from './recordPane.ts';
import { spokenText } from './spoken.ts';
import type { Layer } from './ui.ts';

type Reader = Extract<Layer, { layer: 'reader' }>;

const reader = (title: string, text: readonly string[]): Reader => ({ layer: 'reader', title, text, top: 0 });

const reasons = (entry: Entry, state: TableState): readonly string[] =>
  (entry.why ?? []).map((reason) => `· ${reasonSentence(reason, state.texts)}`);

/** An entry of the record in full: what was done and said, in which capacity, and why if a computer did it. */
export function entryLayer(entry: Entry, state: TableState): Reader {
  const why = reasons(entry, state);
  return reader(screenWords.entryTitle(entry.n), [
    sentenceOf(entry, state.texts),
    screenWords.entryBy(nameOf(state, entry.by), screenWords.capacities[entry.capacity]),
    ...spokenText(entry, state),
    ...(why.length === 0 ? [] : [screenWords.whyHead, ...why]),
  ]);
}

/** Why a computer delegation did what it did. */
export const whyLayer = (entry: Entry, state: TableState): Reader =>
  reader(screenWords.whyTitle(entry.n), [sentenceOf(entry, state.texts), ...reasons(entry, state)]);
