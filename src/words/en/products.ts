import type { Draft, DraftStatus, Product } from '../../procedure/proceedings.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { DraftNamed } from './draftNamed.ts';
import { draftLabel, nameOf } from './names.ts';

/** What a text is to become, in a sentence. */
export const PRODUCT_NAMES: Readonly<Record<Product, string>> = {
  resolution: 'resolution',
  decision: 'decision',
  'presidential-statement': 'presidential statement',
  'press-statement': 'press statement',
  letter: 'letter',
};

/** What became of a text that all the members have to agree on, or that was tried under silence. */
export const CONSENSUS_STATUS = {
  silence: 'under a silence procedure',
  broken: 'not agreed: the silence was broken',
  agreed: 'agreed: nobody broke the silence',
  issued: 'issued',
} as const satisfies Partial<Record<DraftStatus, string>>;

/** A text in a sentence: "S/2024/700", or "the draft press statement P1". */
export function textLabel(texts: Texts, id: string): string {
  const product = texts.drafts[id]?.product ?? 'resolution';
  const label = draftLabel(texts, id);
  return product === 'resolution' ? label : `the draft ${PRODUCT_NAMES[product]} ${label}`;
}

/** A text as the heading of a row: "Draft press statement “The lamp”". */
export const productTitle = (product: Product, { title }: DraftNamed): string =>
  /^draft /iu.test(title) ? title : `Draft ${PRODUCT_NAMES[product]} “${title}”`;

/** What the silence procedure on a text came to: a line, or none. */
export function silenceLines({ silence, status, issuedAs }: Draft, texts: Texts): readonly string[] {
  if (issuedAs !== null) return [`Issued as ${issuedAs}`];
  if (silence === null || status === 'issued') return [];
  const { by, until, brokenBy } = silence;
  const sent = `Silence procedure of ${nameOf(texts, by)} until ${until}`;
  return [brokenBy === null ? sent : `${sent}: broken by ${nameOf(texts, brokenBy)}`];
}

/** That the President issues what all have agreed on. */
export function issueWords(texts: Texts, id: string, symbol: string | null): string {
  const product = texts.drafts[id]?.product ?? 'resolution';
  const label = draftLabel(texts, id);
  switch (product) {
    case 'presidential-statement':
      return `The President makes ${label} as a statement on behalf of the Council${symbol === null ? '' : `, to be issued as ${symbol}`}`;
    case 'press-statement':
      return `The President issues ${label} as a statement of the members to the press`;
    case 'letter':
    case 'resolution':
    case 'decision':
      return `The President sends the letter ${label}`;
  }
}

/** A statement issued, in the summary: "presidential statement “The lamp” (S/PRST/2024/9)". */
export const issuedAs = (product: Product, { title }: DraftNamed, symbol: string | null): string =>
  `${PRODUCT_NAMES[product]} “${title}”${symbol === null ? '' : ` (${symbol})`}`;

/** What the verbatim record says of a proposal that comes to nothing. */
export const PROPOSAL_LAPSED = 'The proposal lapsed.';

/** What the President says around a statement made on behalf of the Council. */
export const ON_BEHALF = {
  authorized:
    'After consultations among the members of the Security Council, I have been authorized to make the following statement on their behalf.',
  symbol: (symbol: string): string =>
    `This statement will be issued as a document of the Security Council under the symbol ${symbol}.`,
  document: 'This statement will be issued as a document of the Security Council.',
} as const;
