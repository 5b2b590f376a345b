import { describe, expect, it } from 'vitest';
import { answer, challenge, declare, decline, news, offer, pass, point, ruling, say } from '../rules/acts.ts';
import { does, facts, speaks, upTo } from '../rules/meeting.ts';
import { asked, asserted, light, offered, question, status } from './asked.ts';

describe('the ledger keeps apart', () => {
  it('one claim and another: a challenge weighs on its own claim only', () => {
    const both = does(
      asked,
      pass('FRA'),
      ...speaks('RUS'),
      say('RUS', { do: 'assert', claim: 'chart' }),
      pass('RUS'),
    );
    expect([status(both), status(both, 'chart')]).toEqual(['challenged', 'asserted']);
  });

  it('one challenge and another: the answer to one leaves the other open', () => {
    const two = does(
      asked,
      pass('FRA'),
      ...speaks('RUS'),
      say('RUS', { do: 'assert', claim: 'chart' }),
      challenge('RUS', 'GBR', 'chart'),
      pass('RUS'),
      offer('GBR', 'Q2'),
      answer('GBR', 'Q2', 'deny'),
    );
    expect([question(two).status, question(two, 'Q2').status]).toEqual(['open', 'answered']);
    expect([status(two), status(two, 'chart')]).toEqual(['challenged', 'denied']);
  });

  it('what was reported and what was not: news puts its own claims on the record', () => {
    const out = does(upTo('debate'), news('gazette'));
    expect([status(out, 'buoy'), status(out)]).toEqual(['reported', 'not-raised']);
  });
});

describe('a challenge that is set aside', () => {
  it('weighs nothing: the claim stands where the challenge before it left it', () => {
    const declined = does(offered, decline('MLT', 'Q1'), pass('MLT'));
    expect(status(declined)).toBe('declined');
    const again = does(
      declined,
      ...speaks('FRA'),
      challenge('FRA', 'MLT', 'light'),
      point('MLT', 'challenge', 'Q2'),
      ruling(true),
      declare,
    );
    expect(question(again, 'Q2').status).toBe('set-aside');
    expect(status(again)).toBe('declined');
  });
});

describe('the words of a challenge', () => {
  it('are kept as they were put, and none where none were', () => {
    const words = { text: 'Was there a light?', lang: 'en' } as const;
    const put = does(asserted, {
      kind: 'challenge.put',
      by: 'FRA',
      to: 'MLT',
      claim: 'light',
      words,
    });
    expect(question(put).words).toEqual(words);
    expect(question(asked).words).toBeNull();
  });
});

describe('a refusal of the ledger names what it is about', () => {
  it('the claim, whoever may be asked, and the move that was one too many', () => {
    expect(facts(asserted, challenge('FRA', 'MLT', 'nothing'))).toEqual({ claim: 'nothing' });
    expect(facts(asserted, challenge('FRA', 'FRA', 'light'))).toEqual({ claim: 'light' });
    expect(facts(asked, challenge('FRA', 'MLT', 'light'))).toEqual({ claim: 'light', to: 'MLT' });
    const speaking = does(upTo('debate'), ...speaks('FRA'));
    expect(facts(speaking, say('FRA', light, { do: 'deny', claim: 'light' }))).toEqual({ claim: 'light' });
    const agenda = does(upTo('agenda'), ...speaks('FRA'));
    expect(facts(agenda, say('FRA', light))).toEqual({ stage: 'agenda' });
  });

  it('the news that is out, with the entry of its release', () => {
    const out = does(upTo('debate'), news('gazette'));
    expect(facts(out, news('gazette'))).toEqual({});
    expect(facts(upTo('debate'), news('nothing'))).toEqual({ news: 'nothing' });
  });
});
