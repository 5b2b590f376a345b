import { describe, expect, it } from 'vitest';
import {
  amend,
  ask,
  ballot,
  close,
  consensus,
  count,
  declare,
  move,
  object,
  openVoting,
  part,
  point,
  put,
  revise,
  ruling,
  table,
} from './acts.ts';
import {
  atDebate,
  atVoting,
  does,
  draft,
  facts,
  meeting,
  refused,
  stage,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

const filed = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 2 }),
  table('FRA', 'D1'),
  table('RUS', 'D2'),
);
const voting = does(filed, openVoting);
const proposed = does(voting, consensus('D1'));

describe('practice under rule 40: a draft is adopted without a vote', () => {
  it('on the proposal of the President, if no member objects', () => {
    expect(proposed.outcomes).toEqual([{ kind: 'consensus.proposed', draft: 'D1', how: 'without-vote' }]);
    expect(stage(proposed)).toBe('voting-consent');
    const adopted = does(proposed, declare);
    expect(adopted.outcomes).toMatchObject([
      { kind: 'draft.adopted', draft: 'D1', how: 'consent', consent: 'without-vote' },
    ]);
    expect(draft(adopted, 'D1')).toMatchObject({ status: 'adopted', adopted: 'without-vote' });
    expect(meeting(adopted)).toMatchObject({ consensus: null, objections: [], results: [] });
    expect(stage(adopted)).toBe('voting');
    expect(refused(adopted, put('D2'))).toBe('in order');
  });

  it('the next in the order of submission, and only by the President', () => {
    expect(refused(voting, consensus('D2'))).toBe('32 not-next-draft');
    expect(facts(voting, consensus('D2'))).toEqual({ draft: 'D2', next: 'D1' });
    expect(refused(voting, () => consensus('D1')('FRA'))).toBe('40 not-president');
    expect(refused(filed, consensus('D1'))).toBe('27 stage');
    expect(refused(does(voting, ask('FRA')), consensus('D1'))).toBe('27 speakers-remain');
    expect(refused(upTo('debate'), consensus('D1'))).toBe('27 stage');
  });

  it('not while its text is still to be voted on (rules 36, 32)', () => {
    const amended = does(voting, amend('MLT', 'D1', 'delete', '2'));
    expect(refused(amended, consensus('D1'))).toBe('36 amendments-pending');
    expect(unoffered(amended, 'consensus.propose', meeting(amended).president)).toBe('36 amendments-pending');
    expect(refused(does(voting, part('MLT', 'D1', '2')), consensus('D1'))).toBe('32 parts-pending');
  });

  it('as its mover has revised it', () => {
    const revised = does(voting, revise('FRA', 'D1', 'delete', '2'), consensus('D1'));
    expect(meeting(revised).consensus).toEqual({
      kind: 'draft',
      draft: 'D1',
      revision: 1,
      consent: 'without-vote',
    });
  });
});

describe('one objection brings it to the vote (Charter 27 (1): each member has one vote)', () => {
  const objected = does(proposed, object('MLT'));

  it('which any member may make, once', () => {
    expect(objected.outcomes).toEqual([{ kind: 'objection.raised', by: 'MLT', to: 'draft' }]);
    expect(refused(objected, object('MLT'))).toBe('40 already-objected');
    expect(refused(proposed, object('ISL'))).toBe('40 not-member');
  });

  it('then it is not declared adopted, and is put as any draft', () => {
    expect(refused(objected, declare)).toBe('40 objection-made');
    const under = does(objected, put('D1'));
    expect(under.outcomes).toEqual([{ kind: 'question.put', question: { kind: 'draft', draft: 'D1' } }]);
    expect(stage(under)).toBe('voting-whole');
    expect(meeting(under)).toMatchObject({ consensus: null, objections: [] });
    const done = vote(under, 'against RUS; for others');
    expect(draft(done, 'D1')).toMatchObject({ status: 'vetoed', adopted: null });
    const adopted = vote(under, 'for others');
    expect(draft(adopted, 'D1')).toMatchObject({ status: 'adopted', adopted: 'vote' });
  });

  it('without one nothing is put to the vote', () => {
    expect(refused(proposed, put('D1'))).toBe('40 no-objection');
    expect(refused(proposed, ballot('FRA', 'for'))).toBe('40 stage');
    expect(refused(proposed, count)).toBe('40 stage');
  });
});

describe('while it is asked whether a member objects', () => {
  it('nothing else is in order but a point of order', () => {
    expect(refused(proposed, move('USA', 'suspend'))).toBe('40 stage');
    expect(refused(proposed, amend('MLT', 'D1', 'delete', '2'))).toBe('40 stage');
    expect(refused(proposed, close)).toBe('40 stage');
    const back = does(proposed, point('USA'), ruling(false), declare);
    expect(stage(back)).toBe('voting-consent');
    expect(refused(back, declare)).toBe('in order');
  });
});

describe('6 October 2016, S/PV.7782 (private): a Secretary-General is recommended by acclamation', () => {
  it('as resolution 2311', () => {
    const sat = atVoting({
      date: '2016-10-06',
      symbol: 'S/PV.7782',
      drafts: { D1: ['RUS'] },
      lastResolution: 2310,
    });
    expect(meeting(sat).president).toBe('RUS');
    const adopted = does(sat, consensus('D1', 'acclamation'), declare);
    expect(adopted.outcomes).toMatchObject([
      {
        kind: 'draft.adopted',
        how: 'consent',
        consent: 'acclamation',
        resolution: { number: 2311, year: 2016 },
      },
    ]);
    expect(draft(adopted, 'D1')).toMatchObject({ status: 'adopted', adopted: 'acclamation' });
    expect(meeting(adopted).results).toEqual([]);
  });
});
