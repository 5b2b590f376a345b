import { describe, expect, it } from 'vitest';
import {
  answer,
  arrive,
  ask,
  challenge,
  decline,
  leave,
  news,
  offer,
  openItem,
  pass,
  say,
} from '../rules/acts.ts';
import { does, facts, kinds, meeting, outcome, refused, speaks, unoffered, upTo } from '../rules/meeting.ts';
import { asked, asserted, offered, question, status, waiting } from './asked.ts';

describe('a challenge', () => {
  it('is a question by one seat to another about a claim on the record', () => {
    expect(asked.outcomes).toEqual([
      { kind: 'claim.challenged', challenge: 'Q1', claim: 'light', by: 'FRA', to: 'MLT' },
    ]);
    expect(question(asked)).toMatchObject({
      status: 'open',
      offered: false,
      how: null,
      settledIn: null,
      meeting: 0,
    });
    expect(question(asked).entry).toBe(asked.council.entry);
    expect(status(asked)).toBe('challenged');
    expect(meeting(asked).floor).toMatchObject({ seat: 'FRA', spoken: true });
  });

  it('takes the floor', () => {
    expect(refused(waiting, challenge('KOR', 'MLT', 'light'))).toBe('27 not-your-floor');
  });

  it('a claim that is raised, and one that there is', () => {
    const speaking = does(upTo('debate'), ...speaks('FRA'));
    expect(refused(speaking, challenge('FRA', 'MLT', 'light'))).toBe('table claim-not-raised');
    expect(refused(speaking, challenge('FRA', 'MLT', 'nothing'))).toBe('table claim-unknown');
    expect(refused(speaking, challenge('FRA', 'USA', 'bell'))).toBe('table claim-elsewhere');
    expect(unoffered(speaking, 'challenge.put', 'FRA')).toBe('table nothing-to-challenge');
  });

  it('to those it is about, or who asserted it: on every side', () => {
    expect(refused(asserted, challenge('FRA', 'USA', 'light'))).toBe('table not-answerable');
    expect(facts(asserted, challenge('FRA', 'USA', 'light')).answers).toEqual(['MLT', 'FRA', 'KOR']);
    const back = does(asserted, pass('FRA'), ...speaks('MLT'), challenge('MLT', 'FRA', 'light'));
    expect(outcome(back, 'claim.challenged')).toMatchObject({ by: 'MLT', to: 'FRA' });
  });

  it('not to oneself', () => {
    expect(refused(asserted, challenge('FRA', 'FRA', 'light'))).toBe('table own-challenge');
  });

  it('to somebody who takes part in the meeting', () => {
    const alone = does(upTo('invitations'), openItem, news('gazette'), ...speaks('FRA'));
    expect(refused(alone, challenge('FRA', 'ISL', 'buoy'))).toBe('table not-answerable');
    const invited = does(upTo('debate'), news('gazette'), ...speaks('FRA'));
    expect(refused(invited, challenge('FRA', 'ISL', 'buoy'))).toBe('in order');
  });

  it('one at a time on one claim, again when it is settled', () => {
    const again = does(waiting, ...speaks('KOR'));
    expect(refused(again, challenge('KOR', 'MLT', 'light'))).toBe('table already-challenged');
    const silent = does(offered, pass('MLT'), ...speaks('KOR'));
    const second = does(silent, challenge('KOR', 'MLT', 'light'));
    expect(question(second, 'Q2')).toMatchObject({ status: 'open', by: 'KOR' });
    expect(question(second).status).toBe('unanswered');
    expect(status(second)).toBe('challenged');
  });
});

describe('the challenged seat', () => {
  it('answers in any of four ways, each attributed', () => {
    for (const how of ['confirm', 'deny', 'revise', 'evade'] as const) {
      const answered = does(offered, answer('MLT', 'Q1', how));
      expect(outcome(answered, 'claim.answered')).toMatchObject({
        challenge: 'Q1',
        claim: 'light',
        by: 'MLT',
        how,
      });
      expect(question(answered)).toMatchObject({
        status: 'answered',
        how,
        settledIn: answered.council.entry,
      });
    }
  });

  it('an answer that confirms or denies leaves its mark in the claim', () => {
    const denied = does(offered, answer('MLT', 'Q1', 'deny'));
    expect(kinds(denied)).toEqual(['claim.answered', 'claim.denied']);
    expect(status(denied)).toBe('denied');
    expect(status(does(offered, answer('MLT', 'Q1', 'confirm')))).toBe('confirmed');
    const evaded = does(offered, answer('MLT', 'Q1', 'evade'));
    expect(kinds(evaded)).toEqual(['claim.answered']);
    expect(status(evaded)).toBe('asserted');
  });

  it('who asserted a claim and holds to it does not thereby confirm it', () => {
    const back = does(asserted, pass('FRA'), ...speaks('MLT'), challenge('MLT', 'FRA', 'light'), pass('MLT'));
    const held = does(back, offer('FRA', 'Q1'), answer('FRA', 'Q1', 'confirm'));
    expect(kinds(held)).toEqual(['claim.answered']);
    expect(question(held)).toMatchObject({ status: 'answered', how: 'confirm' });
    expect(status(held)).toBe('asserted');
  });

  it('may say that it declines', () => {
    const declined = does(offered, decline('MLT', 'Q1'));
    expect(declined.outcomes).toEqual([
      { kind: 'claim.declined', challenge: 'Q1', claim: 'light', by: 'MLT' },
    ]);
    expect(question(declined).status).toBe('declined');
    expect(status(declined)).toBe('declined');
    expect(kinds(does(declined, pass('MLT')))).toEqual(['floor.passed']);
  });

  it('answers once, its own questions only, and with the floor', () => {
    const answered = does(offered, answer('MLT', 'Q1', 'deny'));
    expect(unoffered(answered, 'answer.give', 'MLT')).toBe('table not-challenged');
    const again = does(asserted, challenge('FRA', 'MLT', 'light'), pass('FRA'), ...speaks('FRA'));
    expect(refused(again, answer('FRA', 'Q1', 'deny'))).toBe('table not-challenged');
    expect(refused(waiting, answer('MLT', 'Q1', 'deny'))).toBe('27 not-your-floor');
    expect(refused(waiting, decline('MLT', 'Q1'))).toBe('27 not-your-floor');
    expect(refused(offered, answer('MLT', 'Q9', 'deny'))).toBe('table not-challenged');
  });

  it('a settled question is not answered again while another is open', () => {
    const chart = { do: 'assert', claim: 'chart' } as const;
    const first = does(
      upTo('debate'),
      ...speaks('RUS'),
      say('RUS', chart),
      challenge('RUS', 'GBR', 'chart'),
      pass('RUS'),
    );
    const back = does(first, ...speaks('GBR'), answer('GBR', 'Q1', 'deny'), pass('GBR'));
    const second = does(
      back,
      ...speaks('CHN'),
      challenge('CHN', 'GBR', 'chart'),
      pass('CHN'),
      ...speaks('GBR'),
    );
    expect(refused(second, answer('GBR', 'Q1', 'evade'))).toBe('table already-answered');
    expect(facts(second, decline('GBR', 'Q1'))).toEqual({ challenge: 'Q1', status: 'answered' });
  });

  it('may answer in its own turn on the list, without an offer', () => {
    const own = does(waiting, ...speaks('MLT'), answer('MLT', 'Q1', 'revise'));
    expect(question(own)).toMatchObject({ status: 'answered', offered: false });
  });
});

describe('the President offers the floor (a convention of this table)', () => {
  it('to the challenged seat, ahead of the list, once', () => {
    const listed = does(waiting, ask('CHN'), offer('MLT', 'Q1'));
    expect(listed.outcomes).toEqual([{ kind: 'floor.offered', to: 'MLT', challenge: 'Q1' }]);
    expect(meeting(listed)).toMatchObject({
      floor: { seat: 'MLT', challenge: 'Q1', spoken: false },
      list: ['CHN'],
    });
    expect(question(listed).offered).toBe(true);
  });

  it('for a challenge that is open and its own', () => {
    expect(refused(does(upTo('debate')), offer('MLT', 'Q1'))).toBe('table no-open-challenge');
    expect(refused(waiting, offer('FRA', 'Q1'))).toBe('table no-open-challenge');
    expect(refused(does(offered, answer('MLT', 'Q1', 'deny'), pass('MLT')), offer('MLT', 'Q1'))).toBe(
      'table no-open-challenge',
    );
    expect(refused(waiting, { kind: 'floor.offer', by: 'FRA', to: 'MLT', challenge: 'Q1' })).toBe(
      '19 not-president',
    );
  });

  it('when the floor is free and somebody sits there', () => {
    expect(refused(asked, offer('MLT', 'Q1'))).toBe('27 floor-taken');
    const gone = does(waiting, leave('MLT'));
    expect(refused(gone, offer('MLT', 'Q1'))).toBe('27 no-representative');
    expect(unoffered(gone, 'floor.offer', 'SVN')).toBe('table no-open-challenge');
    expect(refused(does(gone, arrive('MLT')), offer('MLT', 'Q1'))).toBe('in order');
  });
});
