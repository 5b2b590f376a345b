import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { offerOf } from '../../src/session/offers.ts';
import type { Session } from '../../src/session/session.ts';
import { step } from '../../src/session/step.ts';
import { refusalLine } from '../../src/words/en/refusalLine.ts';
import * as acts from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { atDebate, does, president, upTo, vote } from '../rules/meeting.ts';

const texts = textsOf(harbour());

/** The sentence with which an act is refused, without what would be in order instead. */
function told(session: Session, doing: acts.Doing): string {
  const done = step(session, typeof doing === 'function' ? doing(president(session)) : doing);
  if (done.ok) throw new Error('in order');
  return refusalLine({ ...done.refusal, instead: [] }, texts);
}

const filed = does(upTo('debate'), acts.table('FRA', 'D1'));
const takesOver = acts.takeOver('CHN', 'D1');
const asks = acts.callUp('CHN', 'D1');

describe('why a draft is not taken over (rule 35)', () => {
  it('it has not been submitted, or is before the Council still', () => {
    expect(told(upTo('debate'), takesOver)).toBe('Rule 35: D1 has not been submitted.');
    expect(told(filed, takesOver)).toBe(
      'Rule 35: D1 is before the Council: only a withdrawn draft is taken over.',
    );
  });

  it('nobody had seconded it when it was withdrawn, or others had', () => {
    expect(told(does(filed, acts.withdraw('FRA', 'D1')), takesOver)).toBe(
      'Rule 35: Nobody was seconding D1 when it was withdrawn: it can only be submitted anew.',
    );
    const over = does(
      filed,
      acts.second('RUS', 'D1'),
      acts.withdraw('FRA', 'D1'),
      acts.takeOver('RUS', 'D1'),
    );
    expect(told(does(over, acts.withdraw('RUS', 'D1')), takesOver)).toContain('Nobody was seconding D1 when');
    const seconded = does(filed, acts.second('RUS', 'D1'), acts.withdraw('FRA', 'D1'));
    expect(told(seconded, takesOver)).toBe('Rule 35: Only Russia, having seconded D1, may take it over.');
  });

  it.each([
    ['for others', 'D1 has been adopted.'],
    ['abstaining others', 'D1 was not adopted.'],
    ['for others; against RUS', 'D1 was not adopted, owing to the negative vote of a permanent member.'],
  ])('the vote is over (%s)', (votes, sentence) => {
    const voted = vote(does(filed, acts.openVoting, acts.put('D1')), votes);
    expect(told(voted, takesOver)).toBe(`Rule 35: ${sentence}`);
    expect(told(voted, acts.withdraw('FRA', 'D1'))).toBe(`Rule 35: ${sentence}`);
    expect(told(voted, acts.amend('CHN', 'D1', 'delete', '1'))).toBe(`Rule 36: ${sentence}`);
    expect(told(voted, acts.part('CHN', 'D1', '1'))).toBe(`Rule 32: ${sentence}`);
  });

  it('a silence on it is running, was broken or was not broken', () => {
    const silent = does(atDebate({ drafts: { D1: ['FRA'] } }), acts.silence('FRA', 'D1'));
    expect(told(silent, takesOver)).toContain('a silence procedure on it is running');
    expect(told(does(silent, acts.breaks('GBR', 'D1')), takesOver)).toContain('was broken');
    expect(told(does(silent, acts.deadline('D1')), takesOver)).toContain('nobody broke the silence');
  });
});

describe('why a draft is not withdrawn (rule 35)', () => {
  const amended = does(filed, acts.amend('USA', 'D1', 'delete', '1'), acts.openVoting);
  const put = does(amended, acts.putAmendment('D1', 'A1'));

  it('a vote on an amendment to it is being taken, or has been', () => {
    expect(told(put, acts.withdraw('FRA', 'D1'))).toBe(
      'Rule 35: A vote on an amendment to D1 is being taken: what has been put to the vote is not withdrawn.',
    );
    expect(told(vote(put, 'against others'), acts.withdraw('FRA', 'D1'))).toBe(
      'Rule 35: A vote on an amendment to D1 has been taken already.',
    );
  });

  it('a vote on the whole of it is being taken', () => {
    expect(told(does(filed, acts.openVoting, acts.put('D1')), acts.withdraw('FRA', 'D1'))).toBe(
      'Rule 35: A vote on D1 is being taken: what has been put to the vote is not withdrawn.',
    );
  });
});

describe('why no amendment is proposed (rule 36)', () => {
  it('no draft has been submitted', () => {
    const offer = offerOf(upTo('debate'), 'amendment.propose', 'MLT');
    expect(offer.inOrder ? '' : refusalLine(offer.refusal, texts)).toBe(
      'Rule 36: D1 has not been submitted.',
    );
  });
});

describe('why no vote is asked for on a draft (rule 38)', () => {
  it('a member submitted it, and it needs no request', () => {
    expect(told(filed, asks)).toBe(
      'Rule 38: D1 is that of France, a member: it is put to the vote without being asked for.',
    );
  });

  it('a member has asked for it already', () => {
    const asked = does(upTo('debate'), acts.table('ISL', 'D3'), acts.callUp('USA', 'D3'));
    expect(told(asked, acts.callUp('CHN', 'D3'))).toBe(
      'Rule 38: A member has asked for a vote on D3 already.',
    );
  });

  it('no other place in the order is proposed for a draft that waits for the request', () => {
    const waits = does(filed, acts.table('ISL', 'D3'));
    const first = acts.propose('CHN', { what: 'order-of-drafts', draft: 'D3' });
    expect(told(waits, first)).toContain('Rule 38: A draft of an invited State is put only if a member');
  });
});

describe('what has been done already to a draft', () => {
  it('is told of a sponsor and of a seconder', () => {
    expect(told(filed, acts.second('FRA', 'D1'))).toBe('Rule 34: You sponsor D1 already.');
    expect(told(filed, acts.sponsor('FRA', 'D1'))).toBe('Rule 32: You sponsor D1 already.');
    const seconded = does(filed, acts.second('RUS', 'D1'));
    expect(told(seconded, acts.second('RUS', 'D1'))).toBe('Rule 34: You have seconded D1 already.');
  });
});
