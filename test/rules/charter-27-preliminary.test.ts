import { describe, expect, it } from 'vitest';
import { offersInOrder } from '../../src/session/offers.ts';
import * as acts from './acts.ts';
import { ALL_BUT_RUSSIA, asked, atVote, matter, settled, tabled } from './matter.ts';
import {
  atAgenda,
  atDebate,
  does,
  draft,
  facts,
  kinds,
  meeting,
  outcome,
  refused,
  stage,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

// Charter 27(2), Charter 27(3) through rule 40, and the statement of the four sponsoring powers at San Francisco, 7 June 1945: whether a matter is one of
// procedure is itself decided with the votes of all permanent members that vote on it. Slovenia presides.

describe('any member asks whether a draft before the Council is a matter of procedure', () => {
  it('in the debate, at the vote, and as soon as a draft is submitted', () => {
    expect(kinds(asked)).toEqual(['preliminary.raised']);
    expect(matter(asked)).toEqual({ by: 'RUS', status: 'open' });
    expect(refused(does(tabled, acts.openVoting), acts.asksMatter('MLT', 'D1'))).toBe('in order');
    const early = does(upTo('invitations'), acts.table('FRA', 'D1'));
    expect(refused(early, acts.asksMatter('USA', 'D1'))).toBe('in order');
  });

  it('and nobody else: an invited State is no member', () => {
    const guest = does(upTo('invitations'), acts.invite('ISL'), acts.declare, acts.table('FRA', 'D1'));
    expect(refused(guest, acts.asksMatter('ISL', 'D1'))).toBe('Charter 27(2) not-member');
  });

  it('but not before the agenda is adopted, nor of a draft that is not submitted', () => {
    expect(refused(upTo('agenda'), acts.asksMatter('RUS', 'D1'))).toBe('9 stage');
    expect(refused(upTo('debate'), acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) draft-not-tabled');
    expect(refused(upTo('debate'), acts.asksMatter('RUS', 'D9'))).toBe('31 no-draft');
    expect(unoffered(upTo('debate'), 'preliminary.raise', 'RUS')).toBe('Charter 27(2) no-draft');
  });

  it('not while another delegation speaks: that is for a point of order (rule 30)', () => {
    const speaking = does(tabled, acts.ask('GBR'), acts.give('GBR'));
    expect(refused(speaking, acts.asksMatter('RUS', 'D1'))).toBe('30 speaker-interrupted');
    expect(refused(speaking, acts.asksMatter('GBR', 'D1'))).toBe('in order');
  });

  it('once for each text of a draft', () => {
    expect(refused(asked, acts.asksMatter('CHN', 'D1'))).toBe('Charter 27(2) preliminary-raised');
    expect(refused(settled(ALL_BUT_RUSSIA), acts.asksMatter('RUS', 'D1'))).toBe(
      'Charter 27(2) preliminary-raised',
    );
    expect(refused(asked, acts.asksMatter('CHN', 'D2'))).toBe('in order');
  });

  it('before any vote on the draft or its text is taken', () => {
    const amended = does(tabled, acts.amend('USA', 'D1', 'delete', '1'), acts.openVoting);
    const voted = vote(does(amended, acts.putAmendment('D1', 'A1')), 'against others');
    expect(refused(voted, acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) vote-begun');
    const whole = vote(does(tabled, acts.openVoting, acts.put('D1')), 'abstaining others');
    expect(refused(whole, acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) draft-not-tabled');
  });
});

describe('until it is settled, nothing on the draft is put', () => {
  it('neither the draft nor an amendment nor a part of it', () => {
    const busy = does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 2, invited: [] }),
      acts.table('FRA', 'D1'),
      acts.asksMatter('RUS', 'D1'),
      acts.amend('USA', 'D1', 'replace', '1', { text: 'Decides to wait' }),
      acts.part('CHN', 'D1', '1'),
      acts.openVoting,
    );
    for (const put of [acts.put('D1'), acts.putAmendment('D1', 'A1'), acts.putPart('D1', '1')])
      expect(refused(busy, put)).toBe('Charter 27(2) preliminary-open');
    expect(kinds(does(busy, acts.putMatter('D1')))).toEqual(['question.put', 'preliminary.put']);
    expect(stage(does(busy, acts.putMatter('D1')))).toBe('voting-preliminary');
  });

  it('and the question is put in the order of the drafts, once it was asked', () => {
    expect(refused(atVote, acts.putMatter('D2'))).toBe('32 not-next-draft');
    expect(refused(does(tabled, acts.openVoting), acts.putMatter('D1'))).toBe('Charter 27(2) no-preliminary');
    expect(
      refused(does(upTo('agenda'), acts.object('RUS')), (by) => ({
        kind: 'question.put',
        by,
        draft: null,
        preliminary: true,
      })),
    ).toBe('Charter 27(2) no-preliminary');
    const offered = offersInOrder(atVote, 'SVN').find(({ kind }) => kind === 'question.put');
    expect(offered?.choices.map(({ act }) => act)).toEqual([acts.putMatter('D1')('SVN')]);
  });

  it('it goes with a draft that is withdrawn and taken over', () => {
    const again = does(
      asked,
      acts.second('KOR', 'D1'),
      acts.withdraw('FRA', 'D1'),
      acts.takeOver('KOR', 'D1'),
    );
    expect(matter(again)).toEqual({ by: 'RUS', status: 'open' });
  });

  it('to the conduct of its vote a point of order may be raised, and the call starts again (rule 30)', () => {
    const half = does(atVote, acts.putMatter('D1'), acts.ballot('RUS', 'against'));
    expect(refused(half, acts.point('CHN'))).toBe('30 vote-under-way');
    const again = does(half, acts.point('CHN', 'vote'), acts.ruling(true), acts.declare);
    expect([stage(again), meeting(again).vote?.ballots]).toEqual(['voting-preliminary', {}]);
  });
});

describe('the vote on the preliminary question', () => {
  it('with nine for and no permanent member against: a matter of procedure', () => {
    const after = settled('for others; against MLT KOR; abstaining RUS CHN');
    expect(outcome(after, 'vote.adopted').result).toMatchObject({
      class: 'preliminary',
      outcome: 'procedural',
      because: null,
    });
    expect(outcome(after, 'preliminary.settled')).toEqual({
      kind: 'preliminary.settled',
      draft: 'D1',
      matter: 'procedural',
      because: null,
    });
    expect([stage(after), matter(after)?.status]).toEqual(['voting', 'procedural']);
  });

  it('with a permanent member against: a matter of substance, which the same member vetoes again', () => {
    const after = settled(ALL_BUT_RUSSIA);
    expect(outcome(after, 'vote.failed').result).toMatchObject({
      outcome: 'substantive',
      because: 'veto',
      vetoes: ['RUS'],
    });
    expect(stage(after)).toBe('voting');
    const again = vote(does(after, acts.put('D1')), ALL_BUT_RUSSIA);
    expect(outcome(again, 'vote.failed').result).toMatchObject({ class: 'substantive', because: 'veto' });
    expect(draft(again, 'D1').status).toBe('vetoed');
  });

  it('with eight for: a matter of substance for want of votes, whoever is against', () => {
    const after = settled('for FRA KOR MLT SVN USA GBR CHE JPN; against RUS; abstaining others');
    expect(outcome(after, 'vote.failed').result).toMatchObject({
      outcome: 'substantive',
      because: 'votes',
      vetoes: [],
    });
    expect(matter(after)?.status).toBe('substantive');
    expect(refused(after, acts.rulesMatter('D1'))).toBe('30 no-preliminary');
  });

  it('takes seven of eleven before 1966', () => {
    const opened = does(
      atAgenda({ date: '1948-05-24', drafts: { D1: ['ARG'] }, invited: [] }),
      acts.declare,
      acts.openItem,
      acts.table('ARG', 'D1'),
      acts.asksMatter('SUN', 'D1'),
      acts.openVoting,
      acts.putMatter('D1'),
    );
    const seven = vote(opened, 'for ARG BEL CAN COL SYR GBR USA; abstaining others');
    expect(outcome(seven, 'preliminary.settled').matter).toBe('procedural');
    const six = vote(opened, 'for ARG BEL CAN COL SYR GBR; abstaining others');
    expect(outcome(six, 'preliminary.settled')).toMatchObject({ matter: 'substantive', because: 'votes' });
  });
});

describe('what is a matter of procedure', () => {
  it('is open to no veto in its deletions and parts either', () => {
    const open = does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 3, invited: [] }),
      acts.table('FRA', 'D1'),
      acts.amend('USA', 'D1', 'delete', '2'),
      acts.part('CHN', 'D1', '1'),
      acts.asksMatter('RUS', 'D1'),
      acts.openVoting,
      acts.rulesMatter('D1'),
      acts.declare,
    );
    const amended = vote(does(open, acts.putAmendment('D1', 'A1')), ALL_BUT_RUSSIA);
    expect(outcome(amended, 'vote.adopted').result.class).toBe('procedural');
    // The text is another now: it is asked and ruled again before its part is put.
    const again = does(amended, acts.asksMatter('RUS', 'D1'), acts.rulesMatter('D1'), acts.declare);
    const kept = vote(does(again, acts.putPart('D1', '1')), ALL_BUT_RUSSIA);
    expect(outcome(kept, 'vote.adopted').result.class).toBe('procedural');
    expect(facts(does(open, acts.ask('MLT')), acts.putMatter('D1'))).toEqual({ list: ['MLT'] });
  });
});

describe('the double veto of 15 September 1947 (S/PV.202)', () => {
  // Eight to two, then nine to two; who voted against and abstained with the Soviet Union and Poland is recalled.
  const session = does(
    atAgenda({ date: '1947-09-15', symbol: 'S/PV.202', drafts: { D1: ['USA'] }, invited: [] }),
    acts.declare,
    acts.openItem,
    acts.table('USA', 'D1'),
    acts.asksMatter('SUN', 'D1'),
    acts.openVoting,
  );

  it('the Greek question before the Assembly: both votes are vetoed by the same member', () => {
    const first = vote(does(session, acts.putMatter('D1')), 'for others; against POL SUN; abstaining SYR');
    expect(outcome(first, 'vote.failed').result).toMatchObject({ outcome: 'substantive', vetoes: ['SUN'] });
    const text = vote(does(first, acts.put('D1')), 'for others; against POL SUN');
    expect(outcome(text, 'vote.failed').result).toMatchObject({ because: 'veto', vetoes: ['SUN'] });
    expect(kinds(text)).toEqual(['vote.failed', 'draft.failed']);
  });
});

describe('Charter 27(3): a recommendation of a new Member or a Secretary-General is one of substance', () => {
  const recommended = (recommends: NonNullable<Parameters<typeof atDebate>[0]['recommends']>) =>
    does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, public: false, recommends }),
      acts.table('FRA', 'D1'),
      acts.asksMatter('RUS', 'D1'),
      acts.openVoting,
    );

  it('the President does not rule it a matter of procedure', () => {
    const secretary = recommended({ D1: { secretaryGeneral: 'Ms. A.' } });
    expect(refused(secretary, acts.rulesMatter('D1'))).toBe('Charter 27(3) recommendation');
    expect(unoffered(secretary, 'preliminary.rule', 'SVN')).toBe('Charter 27(3) recommendation');
  });

  it('the question may be put, and a permanent member against settles it', () => {
    const secretary = recommended({ D1: { secretaryGeneral: 'Ms. A.' } });
    const put = vote(does(secretary, acts.putMatter('D1')), ALL_BUT_RUSSIA);
    expect(outcome(put, 'preliminary.settled').matter).toBe('substantive');
    expect(refused(put, acts.rulesMatter('D1'))).toBe('Charter 27(3) recommendation');
  });
});
