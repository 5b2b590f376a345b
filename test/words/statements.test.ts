import { describe, expect, test } from 'vitest';
import { ANSWERS, MOVES } from '../../src/claims/acts.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import {
  answerSentence,
  challengeSentence,
  declineSentence,
  statementSentences,
} from '../../src/words/en/statements.ts';
import { kursk } from '../delegations/meeting.ts';

const scenario = kursk();
const texts = textsOf(scenario);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = (seat: string): string => capital(texts.seats[seat]?.the ?? '');
const told = { seat: 'USA', further: false, opening: null } as const;

describe('the sentences of a statement', () => {
  test('an opening statement begins with the opening position of the seat at that meeting', () => {
    const moves = [{ do: 'deny', claim: 'western-arms' }] as const;
    const first = (opening: string) => statementSentences({ ...told, seat: 'FRA', moves, opening }, texts);
    const sentences = first('2024-10-31');
    expect(sentences[0]).toBe(texts.seats.FRA?.openings['2024-10-31']);
    expect(first('2024-10-30')[0]).toBe(texts.seats.FRA?.openings['2024-10-30']);
    expect(first('2024-10-30')[0]).not.toBe(sentences[0]);
    expect(sentences[1]).toBe(
      'France rejects the claim that arms supplied to Ukraine by Western States prolong the conflict.',
    );
  });

  test('at a meeting that the scenario does not have, it begins with the default position', () => {
    const fixed = { ...told, seat: 'FRA', moves: [], opening: '2024-10-30-resumed' };
    expect(statementSentences(fixed, texts)).toEqual([texts.seats.FRA?.opening]);
  });

  test('a further statement has no opening', () => {
    const moves = [{ do: 'assert', claim: 'troops-in-kursk' }] as const;
    const sentences = statementSentences({ ...told, moves, further: true, opening: '2024-10-31' }, texts);
    expect(sentences).toEqual([`The United States states that ${texts.claims['troops-in-kursk']?.text}.`]);
  });

  test('a statement without moves says no more than that it was made, and by whom', () => {
    const moves = [] as const;
    expect(statementSentences({ ...told, moves }, texts)).toEqual(['The United States makes a statement.']);
    expect(statementSentences({ ...told, moves, further: true }, texts)).toEqual([
      'The United States makes a further statement.',
    ]);
  });

  test('no sentence without its speaker, and no claim but inside what the speaker says', () => {
    const claims = scenario.claims.map(({ id }) => id);
    for (const { seat } of scenario.seats)
      for (const claim of claims)
        for (const kind of MOVES) {
          const moves = [{ do: kind, claim }];
          const [sentence = '', ...more] = statementSentences({ ...told, seat, moves }, texts);
          expect(more).toEqual([]);
          expect(sentence.startsWith(`${nameOf(seat)} `)).toBe(true);
          expect(sentence.endsWith(` that ${texts.claims[claim]?.text}.`)).toBe(true);
        }
  });

  test('the same form for every speaker: two seats exchanged, two names exchanged', () => {
    for (const kind of MOVES) {
      const moves = [{ do: kind, claim: 'diversion' }];
      const [one = ''] = statementSentences({ ...told, seat: 'RUS', moves }, texts);
      const [other = ''] = statementSentences({ ...told, seat: 'USA', moves }, texts);
      expect(one.replace(nameOf('RUS'), nameOf('USA'))).toBe(other);
    }
  });
});

describe('questions and answers', () => {
  const asked = { seat: 'USA', to: 'RUS', claim: 'troops-in-kursk', words: null } as const;

  test('a challenge is the question of the scenario, or own words, in the mouth of who puts it', () => {
    expect(challengeSentence(asked, texts)).toBe(
      `The United States asks ${texts.seats.RUS?.the}: “${texts.claims['troops-in-kursk']?.question}”`,
    );
    const own = challengeSentence({ ...asked, words: { text: 'Is it so?', lang: 'en' } }, texts);
    expect(own).toBe(`The United States asks ${texts.seats.RUS?.the}: “Is it so?”`);
  });

  test('a claim without a question of its own is asked about all the same', () => {
    const claims = { x: { short: 'x', text: 'the sky is blue', question: '', asks: [], under: [] } };
    expect(challengeSentence({ ...asked, claim: 'x' }, { ...texts, claims })).toBe(
      `The United States asks ${texts.seats.RUS?.the}: “On what does ${texts.seats.RUS?.the} rest its position on x?”`,
    );
  });

  test('each way to answer has a sentence of its own that names the speaker; own words are kept', () => {
    const sentences = ANSWERS.map((how) =>
      answerSentence({ seat: 'RUS', how, claim: 'troops-in-kursk', words: null }, texts),
    );
    sentences.push(declineSentence({ seat: 'RUS', claim: 'troops-in-kursk', words: null }, texts));
    expect(new Set(sentences).size).toBe(ANSWERS.length + 1);
    for (const sentence of sentences) {
      expect(sentence.startsWith(`${nameOf('RUS')} `)).toBe(true);
      expect(sentence.endsWith('.')).toBe(true);
    }
    const words = { text: 'We have said so.', lang: 'en' };
    for (const how of ANSWERS)
      expect(answerSentence({ seat: 'RUS', how, claim: 'troops-in-kursk', words }, texts)).toContain(
        '“We have said so.”',
      );
    expect(declineSentence({ seat: 'RUS', claim: 'troops-in-kursk', words }, texts)).toContain(
      '“We have said so.”',
    );
  });
});
