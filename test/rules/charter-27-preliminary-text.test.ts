import { describe, expect, it } from 'vitest';
import * as acts from './acts.ts';
import { ALL_BUT_RUSSIA, atVote, matter, settled } from './matter.ts';
import { atDebate, does, draft, kinds, outcome, refused, stage, vote } from './meeting.ts';

// Charter 27(2), 27(3) through rule 40, and the statement of the four sponsoring powers at San Francisco, 7 June 1945: the question is
// what the text is that is put, so that its answer goes with that text and with no other. Slovenia presides.

const sanctions = { text: 'Decides to impose sanctions' };
const ruled = does(atVote, acts.rulesMatter('D1'), acts.declare);
const put = (session: Parameters<typeof does>[0]) => vote(does(session, acts.put('D1')), ALL_BUT_RUSSIA);

describe('what was settled on one text is not settled on another', () => {
  it('a revision by the mover opens it to the veto again, however it was settled', () => {
    const voted = settled('for others');
    for (const procedural of [ruled, voted]) {
      expect(matter(procedural)?.status).toBe('procedural');
      const revised = does(procedural, acts.revise('FRA', 'D1', 'replace', '1', sanctions));
      expect(kinds(revised)).toEqual(['draft.revised', 'preliminary.reopened']);
      expect(matter(revised)).toEqual({ by: 'RUS', status: 'reopened' });
      expect(outcome(put(revised), 'vote.failed').result).toMatchObject({
        class: 'substantive',
        because: 'veto',
        vetoes: ['RUS'],
      });
    }
  });

  it('without one the answer stands, and the text is open to no veto', () => {
    expect(outcome(put(ruled), 'vote.adopted').result.class).toBe('procedural');
    expect(refused(ruled, acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) preliminary-raised');
  });

  it('any member asks again, once on that text, and the President may rule again', () => {
    const again = does(ruled, acts.revise('FRA', 'D1', 'add', '1', sanctions), acts.asksMatter('CHN', 'D1'));
    expect(matter(again)).toEqual({ by: 'CHN', status: 'open' });
    expect(refused(again, acts.put('D1'))).toBe('Charter 27(2) preliminary-open');
    expect(refused(again, acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) preliminary-raised');
    expect(matter(does(again, acts.rulesMatter('D1'), acts.declare))?.status).toBe('procedural');
    const vetoed = vote(does(again, acts.putMatter('D1')), ALL_BUT_RUSSIA);
    expect(matter(vetoed)?.status).toBe('vetoed');
  });

  it('a question that is still to be settled is settled on the text as revised', () => {
    const revised = does(atVote, acts.revise('FRA', 'D1', 'replace', '1', sanctions));
    expect(kinds(revised)).toEqual(['draft.revised']);
    expect(matter(revised)?.status).toBe('open');
    expect(refused(revised, acts.put('D1'))).toBe('Charter 27(2) preliminary-open');
  });

  it('a ruling overruled on one text may be given on another', () => {
    const over = vote(does(atVote, acts.rulesMatter('D1'), acts.appeal('RUS'), acts.put()), 'for others');
    expect(refused(over, acts.rulesMatter('D1'))).toBe('30 no-preliminary');
    const revised = does(over, acts.revise('FRA', 'D1', 'replace', '1', sanctions));
    expect(refused(revised, acts.rulesMatter('D1'))).toBe('in order');
  });

  it('a text submitted anew is asked about anew', () => {
    const anew = does(ruled, acts.withdraw('FRA', 'D1'), acts.table('FRA', 'D1'));
    expect(kinds(anew)).toEqual(['draft.tabled', 'preliminary.reopened']);
    expect(refused(anew, acts.asksMatter('RUS', 'D1'))).toBe('in order');
    // Taken over it is the same text, with the answer that it had (rule 35).
    const taken = does(
      ruled,
      acts.second('KOR', 'D1'),
      acts.withdraw('FRA', 'D1'),
      acts.takeOver('KOR', 'D1'),
    );
    expect(matter(taken)?.status).toBe('procedural');
  });
});

describe('an amendment to a draft that was held to be a matter of procedure', () => {
  const amended = does(ruled, acts.amend('USA', 'D1', 'replace', '1', sanctions));

  it('that brings in other words is open to the veto itself', () => {
    const vetoed = vote(does(amended, acts.putAmendment('D1', 'A1')), ALL_BUT_RUSSIA);
    expect(outcome(vetoed, 'vote.failed').result).toMatchObject({ class: 'substantive', because: 'veto' });
    expect(matter(vetoed)?.status).toBe('procedural');
  });

  it('adopted, opens the text as amended to the veto, and the question may be asked of it', () => {
    const changed = vote(does(amended, acts.putAmendment('D1', 'A1')), 'for others');
    expect(kinds(changed)).toEqual(['vote.adopted', 'amendment.adopted', 'preliminary.reopened']);
    expect(outcome(put(changed), 'vote.failed').result.class).toBe('substantive');
    const asked = does(changed, acts.asksMatter('RUS', 'D1'));
    expect(refused(asked, acts.put('D1'))).toBe('Charter 27(2) preliminary-open');
    const again = does(asked, acts.rulesMatter('D1'), acts.declare);
    expect(outcome(put(again), 'vote.adopted').result.class).toBe('procedural');
  });

  it('that only deletes brings nothing in, and goes with the draft', () => {
    const two = does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 2 }),
      acts.table('FRA', 'D1'),
      acts.asksMatter('RUS', 'D1'),
      acts.openVoting,
      acts.rulesMatter('D1'),
      acts.declare,
      acts.amend('USA', 'D1', 'delete', '2'),
      acts.putAmendment('D1', 'A1'),
    );
    const cut = vote(two, ALL_BUT_RUSSIA);
    expect(outcome(cut, 'vote.adopted').result.class).toBe('procedural');
    expect(draft(cut, 'D1').preliminary?.status).toBe('reopened');
    expect(stage(cut)).toBe('voting');
  });

  it('a vote on a part of the text is too late to ask again', () => {
    const three = does(
      atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 3 }),
      acts.table('FRA', 'D1'),
      acts.asksMatter('RUS', 'D1'),
      acts.openVoting,
      acts.rulesMatter('D1'),
      acts.declare,
      acts.revise('FRA', 'D1', 'delete', '3'),
      acts.part('CHN', 'D1', '1'),
      acts.putPart('D1', '1'),
    );
    const begun = vote(three, 'for others');
    expect(refused(begun, acts.asksMatter('RUS', 'D1'))).toBe('Charter 27(2) vote-begun');
  });
});
