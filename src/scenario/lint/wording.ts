import type { DataPath } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Words that accuse, whoever is accused. The list is short on purpose: it must not stop ordinary prose. */
const ACCUSING =
  /\b(?:violat\w*|breach\w*|illegal\w*|unlawful\w*|war crimes?|crimes? against|genocid\w*|atrocit\w*|aggress\w*|terroris\w*|barbar\w*|complicit\w*|propaganda)\b/iu;

/** Words by which a sentence says that somebody said it. */
const ATTRIBUTING =
  /\b(?:according to|accus\w*|alleg\w*|argu\w*|assert\w*|charg(?:e[sd]?|ing)|claim\w*|contend\w*|declar\w*|defend\w*|den(?:y|ies|ied|ying)|describ\w*|maintain\w*|question\w*|reject\w*|report\w*|said|says?|saying|stat(?:es|ed|ing))\b/iu;

/** The first accusing word of a sentence that attributes it to nobody. */
export function accusationIn(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?;])\s+/u)) {
    const word = ACCUSING.exec(sentence)?.[0];
    if (word !== undefined && !ATTRIBUTING.test(sentence)) return word;
  }
  return null;
}

/** What the table itself says, in nobody's name. */
function* ownVoice(scenario: Scenario): Generator<readonly [DataPath, string]> {
  for (const key of ['title', 'summary', 'contentNote'] as const) yield [[key], scenario[key]];
  for (const [n, { item }] of scenario.meetings.entries()) yield [['meetings', n, 'item'], item];
  for (const [n, { text }] of scenario.news.entries()) yield [['news', n, 'text'], text];
}

/** The engine holds no opinion, so every accusation has an author: `unattributed-accusation`, `accusation-as-claim`. */
export const accusations: Rule = function* (scenario) {
  for (const [path, text] of ownVoice(scenario)) {
    const word = accusationIn(text);
    if (word !== null) yield { path, finding: { code: 'unattributed-accusation', facts: { word } } };
  }
  for (const [n, claim] of scenario.claims.entries()) {
    const word = ACCUSING.exec(claim.text)?.[0];
    if (claim.by.length === 0 && (claim.kind === 'charge' || word !== undefined)) {
      const facts = { word: word ?? claim.id };
      yield { path: ['claims', n], finding: { code: 'unattributed-accusation', facts } };
    } else if (claim.kind === 'claim' && word !== undefined) {
      const facts = { claim: claim.id, word };
      yield { path: ['claims', n, 'kind'], finding: { code: 'accusation-as-claim', facts } };
    }
  }
};
