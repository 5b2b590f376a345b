import type { Numbered } from '../../procedure/proceedings.ts';

/** The document and title of a draft as the President names it. */
export interface DraftNamed {
  readonly symbol: string;
  readonly title: string;
  /** Its mover has revised it before the vote. */
  readonly revised?: true;
  /** It is a procedural decision, not a resolution. */
  readonly decision?: true;
}

/** What a draft is a draft of: "draft resolution". */
export const nounOf = ({ decision }: Pick<DraftNamed, 'decision'>): string =>
  decision === true ? 'draft decision' : 'draft resolution';

/**
 * What an adopted draft is now, after "has been adopted": " as resolution 2448 (2018)" (the form of S/PV.8422). Where
 * no number is known, the year, and that the number comes later; a decision has none.
 */
export function adoptedAs(resolution: Numbered | null): string {
  if (resolution === null) return '';
  const { number, year } = resolution;
  return number === null
    ? ` as a resolution of ${year}, its number to be given later`
    : ` as resolution ${number} (${year})`;
}

const asRevised = ({ revised }: DraftNamed): string => (revised === true ? ', as orally revised' : '');

/** A draft in a sentence: "the draft resolution contained in document S/2024/700, as orally revised". */
export const draftNamed = (draft: DraftNamed): string =>
  `the ${nounOf(draft)} ${draft.symbol === '' ? `entitled “${draft.title}”` : `contained in document ${draft.symbol}`}${asRevised(draft)}`;

/** A draft that was taken over, as the President draws attention to it: who submitted it is another (rule 35). */
export const draftTaken = (draft: DraftNamed, country: string): string =>
  `Members of the Council have before them ${draftNamed(draft)}, which ${country} has taken over (rule 35).`;

const atHead = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What happens to a draft in writing, without a word said (rules 31, 34, 35). `country` comes with its article. */
export const DRAFT_HAPPENS = {
  'draft.table': (draft: DraftNamed, country: string): string =>
    `${atHead(draftNamed(draft))} was submitted by ${country}.`,
  'draft.second': (draft: DraftNamed, country: string): string =>
    `${atHead(draftNamed(draft))} was seconded by ${country}.`,
  'draft.withdraw': (draft: DraftNamed, country: string): string =>
    `${atHead(draftNamed(draft))} was withdrawn by ${country} (rule 35).`,
  'draft.take-over': (draft: DraftNamed, country: string): string =>
    `${atHead(draftNamed(draft))} was taken over by ${country}, which had seconded it (rule 35).`,
} as const;
