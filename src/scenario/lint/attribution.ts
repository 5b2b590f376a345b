import { COUNTRY_CODES, NAME_FORMS, nameOf } from '../../council/countries.ts';
import { FORMER_NAMES, OTHER_SPELLINGS } from '../../council/data/formerNames.ts';

/** What stands for every name of a country while a sentence is looked at, so that all are treated alike. */
const SOMEBODY = 'Somebody';

const NAMES: readonly string[] = [
  ...COUNTRY_CODES.flatMap((code) => [code, ...NAME_FORMS.map((form) => nameOf(code, form))]),
  ...FORMER_NAMES.flatMap(({ names }) => names.split(' / ').map((name) => name.replace(/^the /u, ''))),
  ...Object.values(OTHER_SPELLINGS).flatMap((names) => names.split('; ')),
  'Member States',
  'Member State',
  'States',
];

/** Longest first, so that "United States of America" is not left with a "States". */
const NAME = new RegExp(
  `${/(?<!\p{L})/u.source}(?:${[...new Set(NAMES)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&'))
    .join('|')})${/(?!\p{L})/u.source}`,
  'gu',
);

/** The sentence without the names of countries. Abbreviated names ("U.S.") are names too. */
export const withoutNames = (text: string): string =>
  text
    .replace(/’/gu, "'")
    .replace(NAME, SOMEBODY)
    .replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, SOMEBODY);

/** What attributes when it comes before the accusing words: verbs as they are used, active unless with "by". */
const BEFORE: readonly RegExp[] = [
  /\baccording to \S/iu,
  // Verbs and nothing else; "that" may be left out after them. "The said act" and "is said to" tell of nobody.
  /(?<!\b(?:is|are|was|were|been|being|the|its) )\b(?:says?|said|saying|alleges?|contends?|argues?)\b/u,
  /\b(?:asserts?|maintains?) that\b/u,
  /\b(?:alleg|argu|assert|claim|contend|declar|maintain|report|stat)ing that\b/u,
  /(?<!\b(?:is|are|was|were|been|being) )\b(?:alleged|argued|asserted|charged|claimed|contended|declared|held|maintained|reported|stated)(?: \p{L}+){0,3} that\b/u,
  // Nouns as well: verbs only after who can speak; a name of one word ("Wood states that"), not an adjective.
  /\b(?:Somebody|it|he|she|which|who|delegation|representative|delegate|agency|item|letter|report|government|ministry) (?:charges|claims|declares|denies|holds|reports|states) that\b/iu,
  /\b(?!(?:An?|The|Its|Their|His|Her|Our|These|Those|This|That|Such|Some|Many|Several|All|New|Recent|Further|Other|No)\b)\p{Lu}[\p{L}-]+(?<!(?:an|ern|ese|ic|ish|Arab)) (?:claims|reports|states) that\b/u,
  /\b(?:Somebody|they|who|which|(?!(?:its|this|as|us)\b)\p{L}+s) (?:charge|claim|declare|deny|hold|report|state) that\b/iu,
  /\b(?:accused|alleged|asserted|called|charged|claimed|denied|described|held|rejected|reported|said|stated) by\b/u,
  /(?<!\b(?:is|are|was|were|been|being) )\baccus(?:e[sd]?|ing)\b.* of\b/u,
  /(?<!\b(?:is|are|was|were|been|being) )\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?)\b[^,]*$/u,
  /(?<!\b(?:is|are|was|were|been|being) )\bdescrib(?:e[sd]?|ing)\b.* as\b/u,
  /\bwhat (?:the )?Somebody calls?\b/u,
];

/** What attributes when it comes after them: a clause of its own at the end, or "is alleged by". */
const AFTER: readonly RegExp[] = [
  /, according to \S/u,
  /, (?:says?|said) /u,
  /, (?!which\b|who\b)(?:[\p{L}'-]+ ){1,8}(?:says?|said|alleges?|alleged|claims?|claimed|reports?|reported|states?|stated|argues?|argued)(?:[.!?;,]|$)/u,
  /\b(?:is|are|was|were|been) (?:alleged|asserted|charged|claimed|denied|described|rejected|reported|said|stated) by\b/u,
];

/** A clause that is over before the accusing words ("China, which denied it, …") says nothing about them. */
const ASIDE = /, (?:which|who|that) [^,]*,/gu;

/**
 * Whether a sentence says who says the word between `before` and `after`, both without names (`withoutNames`).
 * Nouns ("States", "a report", "beyond question") attribute nothing. The look is at single sentences and does not
 * parse them: a second clause after "and" counts as said by whoever says the first.
 */
export function isAttributed(before: string, after: string): boolean {
  const leading = before.replace(ASIDE, '');
  return BEFORE.some((pattern) => pattern.test(leading)) || AFTER.some((pattern) => pattern.test(after));
}
