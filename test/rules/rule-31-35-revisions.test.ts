import { describe, expect, it } from 'vitest';
import {
  amend,
  leave,
  openVoting,
  part,
  put,
  putAmendment,
  putPart,
  revise,
  second,
  sponsor,
  table,
  takeOver,
  unsponsor,
  withdraw,
} from './acts.ts';
import { atDebate, does, draft, facts, kinds, refused, stage, unoffered, upTo, vote } from './meeting.ts';

const SETTING = { date: '2024-09-10', drafts: { D1: ['FRA'], D2: ['RUS'] }, paragraphs: 3 } as const;
const filed = does(atDebate(SETTING), table('FRA', 'D1'), sponsor('KOR', 'D1'));
const NEW = { text: 'Decides to light two lamps' };
const numbers = (session: Parameters<typeof draft>[0]) =>
  draft(session, 'D1')
    .paragraphs.filter(({ stands }) => stands)
    .map(({ n }) => n);

describe('rule 31 and practice: the mover revises its own text, with no vote', () => {
  it('replaces a paragraph', () => {
    const revised = does(filed, revise('FRA', 'D1', 'replace', '2', NEW));
    expect(revised.outcomes).toEqual([
      { kind: 'draft.revised', draft: 'D1', by: 'FRA', revision: 1, paragraph: '2' },
    ]);
    const { revision, revisions, paragraphs } = draft(revised, 'D1');
    expect(revision).toBe(1);
    expect(revisions).toEqual([
      {
        id: 'R1',
        by: 'FRA',
        change: 'replace',
        paragraph: '2',
        words: { ...NEW, lang: 'en' },
        decides: true,
        order: 1,
      },
    ]);
    expect(paragraphs.map((one) => one.revision)).toEqual([null, 'R1', null]);
  });

  it('deletes and adds, and the others keep their numbers', () => {
    const added = does(
      filed,
      revise('FRA', 'D1', 'add', '2', NEW),
      revise('FRA', 'D1', 'add', '2', { text: 'Decides to ring the bell' }),
      revise('FRA', 'D1', 'delete', '2'),
    );
    expect(numbers(added)).toEqual(['1', '2 bis', '2 ter', '3']);
    expect(draft(added, 'D1').revision).toBe(3);
    expect(refused(added, revise('FRA', 'D1', 'replace', '2', NEW))).toBe('31 no-paragraph');
  });

  it('keeps the place of the draft, its sponsors and its paragraphs open to amendment', () => {
    const both = does(filed, table('RUS', 'D2'), revise('FRA', 'D1', 'add', '3', NEW));
    expect(draft(both, 'D1')).toMatchObject({ order: 1, sponsors: ['FRA', 'KOR'], mover: 'FRA' });
    expect(refused(both, amend('MLT', 'D1', 'delete', '3 bis'))).toBe('in order');
    const questioned = does(both, openVoting, put('D1'));
    expect(questioned.outcomes).toEqual([
      { kind: 'question.put', question: { kind: 'draft', draft: 'D1', revision: 1 } },
    ]);
  });

  it('makes a revision that the scenario has ready, as it stands and once', () => {
    const ready = does(
      atDebate({ ...SETTING, revisions: [{ id: 'two', change: 'replace', paragraph: '2', ...NEW }] }),
      table('FRA', 'D1'),
    );
    expect(refused(ready, revise('FRA', 'D1', 'delete', '2', { id: 'two' }))).toBe('31 no-revision');
    expect(refused(ready, revise('FRA', 'D1', 'replace', '2', { id: 'three' }))).toBe('31 no-revision');
    expect(refused(ready, revise('FRA', 'D1', 'replace', '2', { id: 'two', ...NEW }))).toBe(
      'table malformed',
    );
    const made = does(ready, revise('FRA', 'D1', 'replace', '2', { id: 'two' }));
    expect(draft(made, 'D1').revisions).toMatchObject([{ id: 'two', by: 'FRA', words: null, order: 1 }]);
    expect(refused(made, revise('FRA', 'D1', 'replace', '2', { id: 'two' }))).toBe('31 already-revised');
  });

  it('is not made twice in the same words, and has words unless it deletes', () => {
    const revised = does(filed, revise('FRA', 'D1', 'replace', '2', NEW));
    expect(refused(revised, revise('FRA', 'D1', 'replace', '2', NEW))).toBe('31 already-revised');
    expect(refused(revised, revise('FRA', 'D1', 'replace', '2', { text: 'Decides' }))).toBe('in order');
    expect(refused(filed, revise('FRA', 'D1', 'replace', '2'))).toBe('table malformed');
    expect(refused(filed, revise('FRA', 'D1', 'delete', '2', NEW))).toBe('table malformed');
  });

  it('leaves an operative paragraph', () => {
    const one = does(filed, revise('FRA', 'D1', 'delete', '1'), revise('FRA', 'D1', 'delete', '3'));
    expect(refused(one, revise('FRA', 'D1', 'delete', '2'))).toBe('35 nothing-left');
    expect(refused(one, revise('FRA', 'D1', 'replace', '2', NEW))).toBe('in order');
  });
});

describe('nobody but the mover revises', () => {
  it('a sponsor asks the mover, and what another changes is an amendment (rule 36)', () => {
    expect(refused(filed, revise('KOR', 'D1', 'delete', '2'))).toBe('36 not-reviser');
    expect(facts(filed, revise('KOR', 'D1', 'delete', '2'))).toEqual({ draft: 'D1', mover: 'FRA' });
    expect(unoffered(filed, 'draft.revise', 'KOR')).toBe('36 not-reviser');
    expect(refused(filed, amend('KOR', 'D1', 'delete', '2'))).toBe('in order');
  });

  it('a seconder does, once the text is its own (rule 35)', () => {
    const taken = does(filed, second('GBR', 'D1'), withdraw('FRA', 'D1'), takeOver('GBR', 'D1'));
    expect(refused(taken, revise('FRA', 'D1', 'delete', '2'))).toBe('36 not-reviser');
    expect(refused(taken, revise('GBR', 'D1', 'delete', '2'))).toBe('in order');
  });

  it('and only what is before the Council', () => {
    expect(refused(upTo('debate'), revise('FRA', 'D1', 'delete', '1'))).toBe('31 draft-not-tabled');
    expect(refused(filed, revise('FRA', 'D9', 'delete', '1'))).toBe('31 no-draft');
    expect(unoffered(upTo('debate'), 'draft.revise', 'FRA')).toBe('31 no-draft');
    expect(refused(does(filed, leave('FRA')), revise('FRA', 'D1', 'delete', '2'))).toBe(
      '13 no-representative',
    );
  });
});

describe('before the vote on that text begins', () => {
  it('also while the drafts are being taken', () => {
    expect(refused(does(filed, openVoting), revise('FRA', 'D1', 'delete', '2'))).toBe('in order');
    expect(refused(does(filed, openVoting, put('D1')), revise('FRA', 'D1', 'delete', '2'))).toBe('40 stage');
  });

  it('not once a part or an amendment has been voted on', () => {
    const parted = vote(does(filed, part('MLT', 'D1', '3'), openVoting, putPart('D1', '3')), 'for others');
    expect(refused(parted, revise('FRA', 'D1', 'delete', '2'))).toBe('35 vote-begun');
    const amended = vote(
      does(filed, amend('MLT', 'D1', 'delete', '3'), openVoting, putAmendment('D1', 'A1')),
      'against others',
    );
    expect(refused(amended, revise('FRA', 'D1', 'delete', '2'))).toBe('35 vote-begun');
  });
});

describe('what is pending about a paragraph that is gone lapses', () => {
  const pending = does(
    filed,
    amend('MLT', 'D1', 'replace', '2', { text: 'Decides otherwise' }),
    amend('MLT', 'D1', 'add', '2', { text: 'Decides more' }),
    amend('USA', 'D1', 'delete', '3'),
    part('USA', 'D1', '2'),
  );

  it('the amendment to it and the separate vote on it', () => {
    const revised = does(pending, revise('FRA', 'D1', 'delete', '2'));
    expect(revised.outcomes.slice(1)).toEqual([
      { kind: 'amendment.lapsed', draft: 'D1', amendment: 'A1' },
      { kind: 'part.lapsed', draft: 'D1', paragraph: '2' },
    ]);
    expect(draft(revised, 'D1').amendments.map(({ status }) => status)).toEqual([
      'lapsed',
      'proposed',
      'proposed',
    ]);
    expect(draft(revised, 'D1').parts.map(({ status }) => status)).toEqual(['lapsed']);
  });

  it('but not where its text is only replaced', () => {
    const revised = does(pending, revise('FRA', 'D1', 'replace', '2', NEW));
    expect(kinds(revised)).toEqual(['draft.revised']);
    expect(refused(does(revised, openVoting), putAmendment('D1', 'A1'))).toBe('in order');
  });

  it('a separate vote also when an adopted amendment deletes the paragraph', () => {
    const deleted = vote(
      does(
        filed,
        amend('USA', 'D1', 'delete', '3'),
        part('USA', 'D1', '3'),
        openVoting,
        putAmendment('D1', 'A1'),
      ),
      'for others',
    );
    expect(kinds(deleted)).toEqual(['vote.adopted', 'amendment.adopted', 'part.lapsed']);
    expect(stage(does(deleted, put('D1')))).toBe('voting-whole');
  });
});

describe('a sponsor takes its name off (practice)', () => {
  it('before the vote, and may join again', () => {
    const off = does(filed, unsponsor('KOR', 'D1'));
    expect(off.outcomes).toEqual([{ kind: 'draft.unsponsored', draft: 'D1', by: 'KOR' }]);
    expect(draft(off, 'D1').sponsors).toEqual(['FRA']);
    expect(refused(off, sponsor('KOR', 'D1'))).toBe('in order');
  });

  it('the mover withdraws the draft instead (rule 35), and who is no sponsor has no name on it', () => {
    expect(refused(filed, unsponsor('FRA', 'D1'))).toBe('35 mover-sponsors');
    expect(refused(filed, unsponsor('GBR', 'D1'))).toBe('35 not-sponsor');
    expect(refused(filed, unsponsor('RUS', 'D2'))).toBe('35 draft-not-tabled');
    expect(unoffered(filed, 'draft.unsponsor', 'GBR')).toBe('35 not-sponsor');
  });

  it('not once a vote has been taken on it', () => {
    const begun = vote(does(filed, part('MLT', 'D1', '3'), openVoting, putPart('D1', '3')), 'for others');
    expect(refused(begun, unsponsor('KOR', 'D1'))).toBe('35 vote-begun');
    const done = vote(does(begun, put('D1')), 'for others');
    expect(refused(done, unsponsor('KOR', 'D1'))).toBe('35 already-voted-on');
  });
});
