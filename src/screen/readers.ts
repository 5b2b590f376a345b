import type { Entry } from '../record/entry.ts';
import type { Act } from '../session/council.ts';
import type { TableState } from '../table/port.ts';
import { choiceLabel, draftLabel, draftTitle, standingText, turnLines } from '../words/en/meeting.ts';
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

/** A draft in full: its title, then its paragraphs as they stand now. */
function draftText({ texts, view }: TableState, id: string): readonly string[] {
  const draft = view.drafts.find((one) => one.id === id);
  const standing = draft === undefined ? [] : standingText(draft, texts);
  const paragraphs = standing.map(({ n, text }) => screenWords.draftParagraph(n, text));
  const turn = draft === undefined ? [] : turnLines(draft, view, texts);
  return [texts.drafts[id]?.title ?? '', ...paragraphs, ...turn].filter((text) => text !== '');
}

function titleOf({ texts, view }: TableState, id: string): string {
  const draft = view.drafts.find((one) => one.id === id);
  return draft === undefined ? draftLabel(texts, id) : draftTitle(draft, texts);
}

/** A draft to be read. */
export const draftLayer = (state: TableState, id: string): Reader =>
  reader(titleOf(state, id), draftText(state, id));

/** A draft to be read before it is submitted. */
export const proposalLayer = (
  state: TableState,
  act: Extract<Act, { kind: 'draft.table' }>,
): Extract<Layer, { layer: 'proposal' }> => ({
  layer: 'proposal',
  title: choiceLabel(act, state.texts),
  text: [screenWords.draftSubmit, ...draftText(state, act.draft)],
  top: 0,
  ask: { do: 'submit', act },
});

/** Why a computer delegation did what it did. */
export const whyLayer = (entry: Entry, state: TableState): Reader =>
  reader(screenWords.whyTitle(entry.n), [sentenceOf(entry, state.texts), ...reasons(entry, state)]);
