import type { Draft } from '../../procedure/proceedings.ts';
import type { Texts } from '../../scenario/texts.ts';
import { CONSENSUS_WORDS } from './acts.ts';
import { amendmentText, revisionText } from './amendments.ts';
import { adoptedAs } from './draftNamed.ts';
import { draftLabel } from './names.ts';

/** One paragraph of a draft as it stands now. */
export interface ParagraphText {
  readonly n: string;
  readonly operative: boolean;
  readonly text: string;
}

/** How a draft is called once its mover has revised it (S/PV form): "S/2024/700, as orally revised". */
export const revisedLabel = (texts: Texts, draft: string, revision: number): string =>
  `${draftLabel(texts, draft)}${revision > 0 ? ', as orally revised' : ''}`;

/** A draft by its symbol, and how often it has been revised: "S/2024/700, as orally revised (revision 2)". */
export const draftTitle = ({ id, revision }: Draft, texts: Texts): string =>
  `${revisedLabel(texts, id, revision)}${revision > 0 ? ` (revision ${revision})` : ''}`;

/** How a draft was adopted, and what it is now: "adopted without a vote as resolution 2448 (2018)". */
export function adoptionWords({ adopted, resolution }: Pick<Draft, 'adopted' | 'resolution'>): string {
  const how = adopted === null || adopted === 'vote' ? '' : ` ${CONSENSUS_WORDS[adopted]}`;
  return `adopted${how}${resolution?.number == null ? '' : adoptedAs(resolution)}`;
}

/**
 * The text of a draft as it stands: as submitted, as its mover has revised it and as adopted amendments have changed
 * it; what is deleted or voted out is not in it. An added paragraph has the name of its amendment.
 */
export function standingText(draft: Draft, texts: Texts): readonly ParagraphText[] {
  const { id, paragraphs, revisions, amendments } = draft;
  const adopted = amendments.filter(({ status }) => status === 'adopted');
  return paragraphs.flatMap(({ n, operative, stands, revision, amendment }): readonly ParagraphText[] => {
    if (!stands) return [];
    const replaced = adopted.findLast((one) => one.change === 'replace' && one.paragraph === n);
    const revised = revisions.find((one) => one.id === revision);
    const added = adopted.find((one) => one.id === amendment);
    const submitted = texts.drafts[id]?.paragraphs.find((one) => one.n === n)?.text ?? '';
    const text = revised === undefined ? submitted : revisionText(revised, id, texts);
    const amending = replaced ?? added;
    return [{ n, operative, text: amending === undefined ? text : amendmentText(amending, id, texts) }];
  });
}
