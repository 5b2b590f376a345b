import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../src/delegations/reason.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { reasonSentence } from '../../src/words/en/reasons.ts';
import { kursk, playOut } from '../delegations/meeting.ts';

const scenario = kursk();
const texts = textsOf(scenario);

describe('the sentences of reasons', () => {
  test('every code has one of its own', () => {
    const facts = {
      claim: 'troops-in-kursk',
      draft: 'D1',
      drafts: ['D1'],
      by: 'USA',
      to: 'RUS',
      who: 'UKR',
      sponsors: ['USA', 'GBR'],
      motion: 'suspend',
      vote: 'for',
      stance: 'reserves',
      how: 'evade',
      do: 'support',
      about: 'speaker',
      person: 'wood',
      rule: 37,
      cast: 15,
    };
    const sentences = REASON_CODES.map((code) => reasonSentence({ code, facts }, texts));
    expect(new Set(sentences).size).toBe(REASON_CODES.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z“].*\.$/u);
      expect(sentence).not.toMatch(/undefined|\[object|troops-in-kursk|\bUSA\b|\bRUS\b|\bUKR\b/u);
    }
  });

  test('in meetings that delegations play every reason reads as a sentence, without the code of a seat left in it', () => {
    const codes = new Set(Object.keys(texts.seats));
    for (const seed of ['a', 'b', '2'])
      for (const { why } of playOut(scenario, { seed }).acts)
        for (const reason of why) {
          const sentence = reasonSentence(reason, texts);
          expect(sentence).toMatch(/^[A-Z“].*\.$/u);
          for (const word of sentence.split(/[\s,.“”():]+/u)) expect(codes.has(word), sentence).toBe(false);
        }
  });

  test('a code that this version does not know is shown as unknown, and no text as an order to the terminal', () => {
    for (const code of ['toString', 'constructor', 'weighed-paragraph-3'])
      expect(reasonSentence({ code, facts: {} }, texts)).toBe(`Unknown reason: “${code}”.`);
    expect(reasonSentence({ code: '\u001b[2J\u202e', facts: {} }, texts)).toBe(
      'Unknown reason: “\\u001b[2J\\u202e”.',
    );
    const facts = { draft: '\u009b31m', vote: 'constructor' };
    expect(reasonSentence({ code: 'instructed-vote', facts }, texts)).toBe(
      'Its instructions are constructor \\u009b31m.',
    );
  });
});
