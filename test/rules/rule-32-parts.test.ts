import { describe, expect, it } from 'vitest';
import {
  amend,
  callUp,
  declare,
  invite,
  noPart,
  openItem,
  openVoting,
  part,
  put,
  putAmendment,
  putPart,
  revise,
  table,
} from './acts.ts';
import {
  atAgenda,
  atDebate,
  atVoting,
  does,
  draft,
  facts,
  kinds,
  outcome,
  refused,
  stage,
  tally,
  unoffered,
  upTo,
  vote,
} from './meeting.ts';

const filed = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 3 }),
  table('FRA', 'D1'),
);

describe('rule 32: parts of a draft are voted on separately', () => {
  it('at the request of any member, once for each paragraph', () => {
    const asked = does(filed, part('MLT', 'D1', '2'));
    expect(asked.outcomes).toEqual([{ kind: 'part.requested', draft: 'D1', paragraph: '2', by: 'MLT' }]);
    expect(refused(asked, part('USA', 'D1', '2'))).toBe('32 part-requested');
    expect(refused(asked, part('USA', 'D1', '3'))).toBe('in order');
    expect(refused(asked, part('USA', 'D1', '4'))).toBe('32 no-paragraph');
    expect(refused(asked, part('USA', 'D2', '1'))).toBe('31 no-draft');
    expect(refused(filed, part('ISL', 'D1', '1'))).toBe('32 not-member');
    expect(refused(upTo('debate'), part('MLT', 'D1', '1'))).toBe('32 draft-not-tabled');
    expect(unoffered(upTo('debate'), 'part.request', 'MLT')).toBe('32 no-part');
  });

  it('a part is less than the whole: what is all there is of a text is put as a whole', () => {
    const only = does(atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] } }), table('FRA', 'D1'));
    expect(refused(only, part('MLT', 'D1', '1'))).toBe('32 whole-text');
    expect(unoffered(only, 'part.request', 'MLT')).toBe('32 no-part');
    expect(refused(filed, part('MLT', 'D1', '1', '2', '3'))).toBe('32 whole-text');
    expect(refused(filed, part('MLT', 'D1', '1', '2'))).toBe('in order');
    // Each paragraph under a vote of its own is no such thing (14 June 1967, S/PV.1360).
    const each = does(filed, part('MLT', 'D1', '1'), part('MLT', 'D1', '2'));
    expect(refused(each, part('MLT', 'D1', '3'))).toBe('in order');
  });

  it('before the whole, in the order of the text', () => {
    const asked = does(filed, part('MLT', 'D1', '3'), part('USA', 'D1', '1'), openVoting);
    expect(refused(asked, put('D1'))).toBe('32 parts-pending');
    expect(facts(asked, putPart('D1', '3'))).toEqual({ draft: 'D1', paragraph: '1' });
    const first = does(asked, putPart('D1', '1'));
    expect(stage(first)).toBe('voting-part');
    const kept = vote(first, 'for others');
    expect(kinds(kept)).toEqual(['vote.adopted', 'part.adopted']);
    const out = vote(does(kept, putPart('D1', '3')), 'against others');
    expect(kinds(out)).toEqual(['vote.failed', 'part.failed']);
    expect(draft(out, 'D1').paragraphs.map(({ stands }) => stands)).toEqual([true, true, false]);
    expect(refused(out, putPart('D1', '2'))).toBe('32 no-part');
    expect(kinds(vote(does(out, put('D1')), 'for others'))).toEqual(['vote.adopted', 'draft.adopted']);
  });

  it('each by the majority of the draft, open to the veto', () => {
    const vetoed = vote(
      does(filed, part('MLT', 'D1', '3'), openVoting, putPart('D1', '3')),
      'against RUS; for others',
    );
    expect(outcome(vetoed, 'vote.failed').result).toMatchObject({ class: 'substantive', vetoes: ['RUS'] });
    expect(draft(vetoed, 'D1').parts).toEqual([{ paragraph: '3', more: [], by: 'MLT', status: 'vetoed' }]);
  });

  it('not once the vote on the text has begun', () => {
    const begun = vote(does(filed, part('MLT', 'D1', '3'), openVoting, putPart('D1', '3')), 'for others');
    expect(refused(begun, part('USA', 'D1', '1'))).toBe('32 vote-begun');
    expect(refused(does(begun, put('D1')), part('USA', 'D1', '1'))).toBe('40 stage');
  });

  it('after the amendments; a part that one has deleted is not put', () => {
    const both = does(filed, part('MLT', 'D1', '3'), amend('USA', 'D1', 'delete', '3'), openVoting);
    expect(refused(both, putPart('D1', '3'))).toBe('36 amendments-pending');
    const gone = vote(does(both, putAmendment('D1', 'A1')), 'for others');
    expect(stage(does(gone, put('D1')))).toBe('voting-whole');
    const stays = vote(does(both, putAmendment('D1', 'A1')), 'against others');
    expect(stage(does(stays, putPart('D1', '3')))).toBe('voting-part');
  });
});

describe('rule 32: unless the mover objects', () => {
  const asked = does(filed, part('MLT', 'D1', '2'));

  it('which only the mover can, and which is final', () => {
    expect(refused(asked, noPart('USA', 'D1', '2'))).toBe('32 not-mover');
    expect(unoffered(asked, 'part.object', 'USA')).toBe('32 not-mover');
    const refusedByMover = does(asked, noPart('FRA', 'D1', '2'));
    expect(refusedByMover.outcomes).toEqual([
      { kind: 'part.refused', draft: 'D1', paragraph: '2', by: 'FRA' },
    ]);
    expect(refused(refusedByMover, part('MLT', 'D1', '2'))).toBe('32 part-refused');
    expect(refused(refusedByMover, noPart('FRA', 'D1', '2'))).toBe('32 no-part');
    expect(unoffered(refusedByMover, 'part.object', 'FRA')).toBe('32 no-part');
    expect(stage(does(refusedByMover, openVoting, put('D1')))).toBe('voting-whole');
  });

  it('to a request that has been made, before the vote on the text begins', () => {
    expect(refused(filed, noPart('FRA', 'D1', '2'))).toBe('32 no-part');
    const two = does(asked, part('MLT', 'D1', '3'), openVoting, putPart('D1', '2'));
    expect(refused(vote(two, 'for others'), noPart('FRA', 'D1', '3'))).toBe('32 vote-begun');
  });

  it('also an invited State that moved the draft', () => {
    const invited = does(
      atAgenda({ date: '2024-09-10', drafts: { D3: ['ISL'] }, paragraphs: 2 }),
      declare,
      invite('ISL'),
      declare,
      openItem,
      table('ISL', 'D3'),
      callUp('MLT', 'D3'),
      part('MLT', 'D3', '1'),
    );
    expect(refused(invited, noPart('ISL', 'D3', '1'))).toBe('in order');
  });
});

describe('rule 32: a part may be several paragraphs under one vote', () => {
  const asked = does(filed, part('MLT', 'D1', '3', '1'));
  const span = { draft: 'D1', paragraph: '1', more: ['3'] };

  it('asked for in any order, and put in that of the text', () => {
    expect(asked.outcomes).toEqual([{ kind: 'part.requested', ...span, by: 'MLT' }]);
    expect(refused(does(asked, openVoting), putPart('D1', '1'))).toBe('32 parts-pending');
    const question = does(asked, openVoting, putPart('D1', '1', '3'));
    expect(question.outcomes).toEqual([
      { kind: 'question.put', question: { kind: 'part', ...span } },
      { kind: 'part.put', ...span },
    ]);
    expect(outcome(vote(question, 'for others'), 'part.adopted')).toEqual({ kind: 'part.adopted', ...span });
  });

  it('all of which are out when the vote fails', () => {
    const out = vote(does(asked, openVoting, putPart('D1', '1', '3')), 'against others');
    expect(outcome(out, 'part.failed')).toEqual({ kind: 'part.failed', ...span, because: 'votes' });
    expect(draft(out, 'D1').paragraphs.map(({ stands }) => stands)).toEqual([false, true, false]);
    expect(stage(does(out, put('D1')))).toBe('voting-whole');
  });

  it('each in one part, and each of the draft', () => {
    expect(refused(asked, part('USA', 'D1', '3'))).toBe('32 part-requested');
    expect(facts(asked, part('USA', 'D1', '2', '3'))).toEqual({ draft: 'D1', paragraph: '3' });
    expect(refused(asked, part('USA', 'D1', '2'))).toBe('in order');
    expect(refused(filed, part('USA', 'D1', '2', '4'))).toBe('32 no-paragraph');
    expect(refused(filed, part('USA', 'D1', '2', '2'))).toBe('table malformed');
  });

  it('unless the mover objects, which is final for that part only', () => {
    expect(refused(asked, noPart('FRA', 'D1', '1'))).toBe('32 no-part');
    const no = does(asked, noPart('FRA', 'D1', '1', '3'));
    expect(no.outcomes).toEqual([{ kind: 'part.refused', ...span, by: 'FRA' }]);
    expect(refused(no, part('USA', 'D1', '1', '3'))).toBe('32 part-refused');
    expect(refused(no, part('USA', 'D1', '1'))).toBe('in order');
  });

  it('of those that are left when one of them is gone', () => {
    const cut = does(asked, revise('FRA', 'D1', 'delete', '1'));
    expect(kinds(cut)).toEqual(['draft.revised']);
    expect(draft(cut, 'D1').parts).toEqual([{ paragraph: '3', more: [], by: 'MLT', status: 'requested' }]);
  });
});

describe('rule 32 at work in the Council', () => {
  // The vote on paragraph 2 is that of the record; the ballots on paragraph 1 are assigned to make it fail.
  it('14 June 1967, S/PV.1360: the last operative paragraph falls, and nothing is put as a whole', () => {
    const sat = atVoting({ date: '1967-06-14', symbol: 'S/PV.1360', drafts: { D1: ['SUN'] }, paragraphs: 2 });
    const asked = does(sat, part('BGR', 'D1', '1'), part('BGR', 'D1', '2'), putPart('D1', '1'));
    const first = vote(asked, 'for BGR IND MLI SUN; abstaining others');
    const last = vote(does(first, putPart('D1', '2')), 'for BGR ETH IND MLI NGA SUN; abstaining others');
    expect(tally(last)).toBe('6-0-9');
    expect(kinds(last)).toEqual(['vote.failed', 'part.failed', 'draft.emptied']);
    expect(draft(last, 'D1').status).toBe('not-adopted');
    expect(refused(last, put('D1'))).toBe('32 no-draft');
  });
});
