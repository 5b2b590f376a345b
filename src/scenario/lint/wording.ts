import type { DataPath } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { isAttributed, withoutNames } from './attribution.ts';
import type { Rule } from './rule.ts';

/** Words that accuse, whoever is accused. The list is short on purpose: it must not stop ordinary prose. */
const ACCUSING =
  /\b(?:violat\w*|breach\w*|illegal\w*|unlawful\w*|war crimes?|crimes? against|genocid\w*|atrocit\w*|aggress\w*|terroris\w*|barbar\w*|complicit\w*|propaganda)\b/giu;

/** In a label, words that tell of an accusation without making it: the label of a claim has its authors in `by`. */
const ALLEGED = /\b(?:alleged|accusations?|allegations?|charges?|claims?) (?:of )?(?:[\p{L}-]+ ){0,3}$/iu;

/**
 * The first accusing word that its sentence attributes to nobody; null when there is none. Every country is treated
 * alike: names are put aside before the sentence is looked at.
 */
export function accusationIn(text: string, as: 'sentence' | 'label' = 'sentence'): string | null {
  for (const sentence of withoutNames(text).split(/(?<=[.!?;])\s+/u)) {
    for (const found of sentence.matchAll(ACCUSING)) {
      const before = sentence.slice(0, found.index);
      const after = sentence.slice(found.index + found[0].length);
      if (as === 'label' && ALLEGED.test(before)) continue;
      if (!isAttributed(before, after)) return found[0];
    }
  }
  return null;
}

/** What the table itself says, in nobody's name: prose, and labels. The paragraphs of a draft are its sponsors'. */
function* ownVoice(scenario: Scenario): Generator<readonly [DataPath, string, 'sentence' | 'label']> {
  for (const key of ['title', 'summary', 'contentNote'] as const) yield [[key], scenario[key], 'sentence'];
  for (const [n, { item }] of scenario.meetings.entries()) yield [['meetings', n, 'item'], item, 'sentence'];
  for (const [n, { short, question }] of scenario.claims.entries()) {
    yield [['claims', n, 'short'], short, 'label'];
    if (question !== undefined) yield [['claims', n, 'question'], question, 'sentence'];
  }
  for (const [n, { title }] of scenario.drafts.entries()) yield [['drafts', n, 'title'], title, 'label'];
  for (const [n, { text }] of scenario.news.entries()) yield [['news', n, 'text'], text, 'sentence'];
}

/** The engine holds no opinion, so every accusation has an author: `unattributed-accusation`, `accusation-as-claim`. */
export const accusations: Rule = function* (scenario) {
  for (const [path, text, as] of ownVoice(scenario)) {
    const word = accusationIn(text, as);
    if (word !== null) yield { path, finding: { code: 'unattributed-accusation', facts: { word } } };
  }
  for (const [n, claim] of scenario.claims.entries()) {
    const word = claim.text.match(ACCUSING)?.[0];
    if (claim.by.length === 0 && (claim.kind === 'charge' || word !== undefined)) {
      const facts = { word: word ?? claim.id };
      yield { path: ['claims', n], finding: { code: 'unattributed-accusation', facts } };
    } else if (claim.kind === 'claim' && word !== undefined) {
      const facts = { claim: claim.id, word };
      yield { path: ['claims', n, 'kind'], finding: { code: 'accusation-as-claim', facts } };
    }
  }
};
