import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { standingText } from '../../src/words/en/draftText.ts';
import { amend, openVoting, part, put, putAmendment, putPart, revise, table } from './acts.ts';
import { harbour } from './harbour.ts';
import { atDebate, does, draft, kinds, outcome, refused, stage, vote } from './meeting.ts';

// Rule 32: a part is less than the whole of the text as it stands: as revised, and as amended (rule 36). Slovenia presides.

const filed = (paragraphs: number) =>
  does(atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs }), table('FRA', 'D1'));
const names = (session: Parameters<typeof draft>[0]) =>
  draft(session, 'D1').paragraphs.flatMap(({ n, stands }) => (stands ? [n] : []));
const text = 'Demands a report';

describe('rule 32: a paragraph that an amendment has added is part of the text', () => {
  const added = vote(
    does(filed(1), amend('USA', 'D1', 'add', '1', { text }), openVoting, putAmendment('D1', 'A1')),
    'for others',
  );

  it('so that neither it nor the only one submitted is the whole', () => {
    expect(names(added)).toEqual(['1', 'A1']);
    expect(refused(added, part('USA', 'D1', '1'))).toBe('in order');
    expect(refused(added, part('USA', 'D1', 'A1'))).toBe('in order');
    expect(refused(added, part('USA', 'D1', '1', 'A1'))).toBe('32 whole-text');
    expect(standingText(draft(added, 'D1'), textsOf(harbour()))).toEqual([
      { n: '1', operative: true, text: 'Decides to light the lamp' },
      { n: 'A1', operative: true, text },
    ]);
  });

  it('and is out when the vote on it fails', () => {
    const put1 = does(added, part('RUS', 'D1', 'A1'), putPart('D1', 'A1'));
    expect(stage(put1)).toBe('voting-part');
    const out = vote(put1, 'against others');
    expect(names(out)).toEqual(['1']);
    expect(stage(does(out, put('D1')))).toBe('voting-whole');
  });

  it('it may be amended in turn, and stands after those added to the same place before it', () => {
    const more = vote(
      does(added, amend('CHN', 'D1', 'add', '1', { text: 'Decides to meet' }), putAmendment('D1', 'A2')),
      'for others',
    );
    expect(names(more)).toEqual(['1', 'A1', 'A2']);
    const cut = vote(does(more, amend('CHN', 'D1', 'delete', 'A1'), putAmendment('D1', 'A3')), 'for others');
    expect(names(cut)).toEqual(['1', 'A2']);
  });

  it('nothing is left to be put once it and all the others are out', () => {
    const both = does(added, part('RUS', 'D1', '1'), part('RUS', 'D1', 'A1'), putPart('D1', '1'));
    const last = vote(does(vote(both, 'against others'), putPart('D1', 'A1')), 'against others');
    expect(kinds(last)).toEqual(['vote.failed', 'part.failed', 'draft.emptied']);
  });
});

describe('rule 32: a separate vote on what has become the whole lapses', () => {
  const whole = { kind: 'part.lapsed', draft: 'D1', paragraph: '1', whole: true };

  it('when the mover takes out the rest', () => {
    const left = does(filed(2), part('USA', 'D1', '1'), revise('FRA', 'D1', 'delete', '2'));
    expect(outcome(left, 'part.lapsed')).toEqual(whole);
    expect(stage(does(left, openVoting, put('D1')))).toBe('voting-whole');
  });

  it('when an amendment does', () => {
    const left = vote(
      does(
        filed(2),
        part('USA', 'D1', '1'),
        amend('USA', 'D1', 'delete', '2'),
        openVoting,
        putAmendment('D1', 'A1'),
      ),
      'for others',
    );
    expect(kinds(left)).toEqual(['vote.adopted', 'amendment.adopted', 'part.lapsed']);
    expect(refused(left, putPart('D1', '1'))).toBe('32 no-part');
    expect(stage(does(left, put('D1')))).toBe('voting-whole');
  });

  it('when several paragraphs under one vote are all that is left', () => {
    const left = does(filed(3), part('USA', 'D1', '1', '2'), revise('FRA', 'D1', 'delete', '3'));
    expect(outcome(left, 'part.lapsed')).toEqual({ ...whole, more: ['2'] });
    const rest = does(filed(3), part('USA', 'D1', '1', '2'), revise('FRA', 'D1', 'delete', '2'));
    expect(kinds(rest)).toEqual(['draft.revised']);
  });

  it('and may be asked for again where something is added', () => {
    const again = does(
      filed(2),
      part('USA', 'D1', '1'),
      revise('FRA', 'D1', 'delete', '2'),
      revise('FRA', 'D1', 'add', '1', { text }),
    );
    expect(refused(again, part('USA', 'D1', '1'))).toBe('in order');
  });
});
