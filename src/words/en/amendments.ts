import type { Change, Span } from '../../procedure/acts.ts';
import type { Amendment, AmendmentStatus, Draft, PartStatus, Revision } from '../../procedure/proceedings.ts';
import type { Texts } from '../../scenario/texts.ts';
import { draftLabel, nameOf } from './names.ts';
import { preliminaryLines } from './preliminary.ts';
import { silenceLines } from './products.ts';

/** What an amendment does, as it stands after "to": "replace paragraph 2". */
export function changeWords(change: Change, paragraph: string): string {
  switch (change) {
    case 'delete':
      return `delete paragraph ${paragraph}`;
    case 'replace':
      return `replace paragraph ${paragraph}`;
    case 'add':
      return `add a paragraph after paragraph ${paragraph}`;
  }
}

/** Whether the amendment put next is the first put of several to a draft (rule 36). */
export const isFirstOfSeveral = ({ amendments }: Pick<Draft, 'amendments'>): boolean =>
  amendments.filter(({ status }) => status === 'proposed').length > 1 &&
  amendments.every(({ status }) => status !== 'adopted' && status !== 'not-adopted' && status !== 'vetoed');

/** An amendment by its name and its draft: "amendment A2 to S/2024/700". */
export const amendmentLabel = (texts: Texts, draft: string, amendment: string): string =>
  `amendment ${amendment} to ${draftLabel(texts, draft)}`;

/** A part of a draft: "paragraph 2", "paragraphs 2 and 3". */
export function partWords({ paragraph, more = [] }: Span): string {
  if (more.length === 0) return `paragraph ${paragraph}`;
  return `paragraphs ${[paragraph, ...more.slice(0, -1)].join(', ')} and ${more.at(-1)}`;
}

/** A part of a draft with the draft: "paragraph 2 of S/2024/700". */
export const partLabel = (texts: Texts, draft: string, part: Span): string =>
  `${partWords(part)} of ${draftLabel(texts, draft)}`;

export const AMENDMENT_STATUS: Readonly<Record<AmendmentStatus, string>> = {
  zero: 'not proposed',
  proposed: 'not put to the vote',
  withdrawn: 'withdrawn (rule 35)',
  lapsed: 'lapsed: the passage was changed or is gone, no text was left, or its mover left the Council',
  adopted: 'adopted',
  'not-adopted': 'not adopted: votes lacking',
  vetoed: 'not adopted: a permanent member voted against',
};

export const PART_STATUS: Readonly<Record<PartStatus, string>> = {
  requested: 'asked for',
  refused: 'refused: the mover objected (rule 32)',
  lapsed: 'lapsed: the passage is gone or all that is left, or the text was submitted by another',
  adopted: 'retained',
  'not-adopted': 'not retained: votes lacking',
  vetoed: 'not retained: a permanent member voted against',
};

/** The text that an amendment puts in; empty for a deletion. */
export const amendmentText = ({ id, words }: Amendment, draft: string, texts: Texts): string =>
  words?.text ?? texts.drafts[draft]?.amendments[id]?.text ?? '';

/** The text that a revision puts in; empty for a deletion. */
export const revisionText = ({ id, words }: Revision, draft: string, texts: Texts): string =>
  words?.text ?? texts.drafts[draft]?.revisions[id]?.text ?? '';

/** An amendment in one line: "A1 (Malta), to replace paragraph 2: “…” (adopted)". */
export function amendmentLine(amendment: Amendment, draft: string, texts: Texts): string {
  const { id, by, change, paragraph, status } = amendment;
  const text = amendmentText(amendment, draft, texts);
  const whose = by === null ? '' : ` (${nameOf(texts, by)})`;
  return `${id}${whose}, to ${changeWords(change, paragraph)}${text === '' ? '' : `: “${text}”`} (${AMENDMENT_STATUS[status]})`;
}

/** What the mover of a draft has changed, in one line: "Revision 1 (Malta), to replace paragraph 2: “…”". */
function revisionLine(revision: Revision, draft: string, texts: Texts): string {
  const { by, change, paragraph, order } = revision;
  const text = revisionText(revision, draft, texts);
  return `Revision ${order} (${nameOf(texts, by ?? '')}), to ${changeWords(change, paragraph)}${text === '' ? '' : `: “${text}”`}`;
}

/**
 * What is before the Council about a draft: the silence on it, whether it is a matter of procedure, if that was asked,
 * and a line for each revision, each amendment and each separate vote asked for.
 */
export function proposalLines(draft: Draft, texts: Texts): readonly string[] {
  return [...silenceLines(draft, texts), ...preliminaryLines(draft, texts), ...changeLines(draft, texts)];
}

const changeLines = ({ id, revisions, amendments, parts }: Draft, texts: Texts): readonly string[] => [
  ...revisions
    .filter(({ order }) => order > 0)
    .toSorted((a, b) => a.order - b.order)
    .map((one) => revisionLine(one, id, texts)),
  ...amendments
    .filter(({ status }) => status !== 'zero')
    .toSorted((a, b) => a.order - b.order)
    .map((one) => `Amendment ${amendmentLine(one, id, texts)}`),
  ...parts.map(
    (part) => `Separate vote on ${partWords(part)} (${nameOf(texts, part.by)}): ${PART_STATUS[part.status]}`,
  ),
];
