import { describe, expect, it } from 'vitest';
import * as acts from './acts.ts';
import { ALL_BUT_RUSSIA, asked, atVote, matter, settled, tabled } from './matter.ts';
import { does, draft, kinds, meeting, outcome, refused, stage, unoffered, vote } from './meeting.ts';

// Charter 27(2), 27(3) through rule 40; rule 30: what the President rules on the matter may be challenged. Slovenia presides.

describe('the President rules that the matter is one of procedure (29 September 1950, 7 September 1959)', () => {
  const ruled = does(atVote, acts.rulesMatter('D1'));

  it('instead of putting the question, and nobody else does', () => {
    expect(kinds(ruled)).toEqual(['preliminary.ruled']);
    expect(stage(ruled)).toBe('order-ruled');
    expect(meeting(ruled).point).toMatchObject({ by: 'RUS', about: 'matter', draft: 'D1', ruling: true });
    expect(refused(atVote, acts.rulesMatter('D1')('GBR'))).toBe('30 not-president');
    expect(refused(asked, acts.rulesMatter('D1'))).toBe('27 stage');
  });

  it('only where it was asked, with the floor free', () => {
    expect(refused(does(tabled, acts.openVoting), acts.rulesMatter('D1'))).toBe('30 no-preliminary');
    expect(refused(atVote, acts.rulesMatter('D3'))).toBe('30 draft-not-tabled');
    expect(unoffered(does(tabled, acts.openVoting), 'preliminary.rule', 'SVN')).toBe('30 no-preliminary');
    const speaking = does(atVote, acts.ask('GBR'), acts.give('GBR'));
    expect(refused(speaking, acts.rulesMatter('D1'))).toBe('27 floor-taken');
  });

  it('nobody challenges it: it stands, and the draft is counted under Charter 27(2)', () => {
    const stands = does(ruled, acts.declare);
    expect(outcome(stands, 'order.settled')).toEqual({
      kind: 'order.settled',
      about: 'matter',
      challenge: null,
      draft: 'D1',
      upheld: true,
      how: 'unchallenged',
    });
    expect([stage(stands), matter(stands)?.status]).toEqual(['voting', 'procedural']);
    const adopted = vote(does(stands, acts.put('D1')), 'for others; against RUS CHN');
    expect(outcome(adopted, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(draft(adopted, 'D1').status).toBe('adopted');
  });

  it('challenged, it is put as overruling, and eight are not enough', () => {
    const put = does(ruled, acts.appeal('RUS'), acts.put());
    expect(meeting(put).vote?.question).toEqual({ kind: 'ruling', about: 'matter', draft: 'D1' });
    const eight = vote(put, 'for RUS CHN DZA GUY MOZ SLE ECU KOR; against others');
    expect(outcome(eight, 'vote.failed').result).toMatchObject({ class: 'overrule', outcome: 'stands' });
    expect([stage(eight), matter(eight)?.status]).toEqual(['voting', 'procedural']);
  });

  it('overruled, it leaves the question to the vote, and is not given again', () => {
    const nine = vote(
      does(ruled, acts.appeal('RUS'), acts.put()),
      'for RUS CHN DZA GUY MOZ SLE ECU KOR JPN; against others',
    );
    expect(outcome(nine, 'order.settled')).toMatchObject({ upheld: false, how: 'overruled' });
    expect(matter(nine)?.status).toBe('overruled');
    expect(refused(nine, acts.rulesMatter('D1'))).toBe('30 no-preliminary');
    expect(refused(nine, acts.put('D1'))).toBe('Charter 27(2) preliminary-open');
    const lost = vote(does(nine, acts.putMatter('D1')), ALL_BUT_RUSSIA);
    expect(matter(lost)?.status).toBe('substantive');
    expect(refused(lost, acts.rulesMatter('D1'))).toBe('30 no-preliminary');
  });

  it('in spite of a permanent member’s vote against the question, until a vote on the text is taken', () => {
    const vetoed = settled(ALL_BUT_RUSSIA);
    expect(matter(does(vetoed, acts.rulesMatter('D1'), acts.declare))?.status).toBe('procedural');
    const text = vote(does(vetoed, acts.put('D1')), 'abstaining others');
    expect(refused(text, acts.rulesMatter('D1'))).toBe('30 draft-not-tabled');
    const over = vote(does(vetoed, acts.rulesMatter('D1'), acts.appeal('RUS'), acts.put()), 'for others');
    expect(matter(over)?.status).toBe('substantive');
    expect(refused(over, acts.put('D1'))).toBe('in order');
  });

  it('no point of order is raised while the ruling is before the Council', () => {
    expect(refused(ruled, acts.point('GBR'))).toBe('30 stage');
    expect(refused(ruled, acts.ruling(false))).toBe('30 stage');
  });
});
