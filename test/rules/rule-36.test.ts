import { describe, expect, it } from 'vitest';
import { offersInOrder } from '../../src/session/offers.ts';
import {
  amend,
  appeal,
  ballot,
  closeVoting,
  declare,
  move,
  openVoting,
  part,
  point,
  put,
  putAmendment,
  putPart,
  ruling,
  second,
  table,
  takeOver,
  unamend,
  withdraw,
} from './acts.ts';
import {
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

const filed = does(upTo('debate'), table('FRA', 'D1'));
const three = does(
  atDebate({ date: '2024-09-10', drafts: { D1: ['FRA'] }, paragraphs: 3 }),
  table('FRA', 'D1'),
);
const text = 'Decides to light two lamps';
const statusOf = (session: Parameters<typeof draft>[0], id: string) =>
  draft(session, 'D1').amendments.find((one) => one.id === id)?.status;

describe('rules 33 (6) and 36: an amendment is proposed', () => {
  it('by any member, also by one that neither moved the draft nor speaks', () => {
    const proposed = does(filed, amend('MLT', 'D1', 'replace', '1', { text }));
    expect(proposed.outcomes).toEqual([
      { kind: 'amendment.proposed', draft: 'D1', amendment: 'A1', by: 'MLT' },
    ]);
    expect(draft(proposed, 'D1').amendments).toMatchObject([
      { id: 'A1', by: 'MLT', change: 'replace', paragraph: '1', words: { text }, status: 'proposed' },
    ]);
    expect(refused(filed, amend('ISL', 'D1', 'delete', '1'))).toBe('36 not-member');
  });

  it('to a draft that is before the Council, and to a paragraph that it has', () => {
    expect(refused(filed, amend('MLT', 'D2', 'delete', '1'))).toBe('36 draft-not-tabled');
    expect(refused(filed, amend('MLT', 'D9', 'delete', '1'))).toBe('31 no-draft');
    expect(refused(filed, amend('MLT', 'D1', 'delete', '2'))).toBe('36 no-paragraph');
  });

  it('with the text that it puts in: a deletion has none', () => {
    expect(refused(filed, amend('MLT', 'D1', 'delete', '1', { text }))).toBe('table malformed');
    expect(refused(filed, amend('MLT', 'D1', 'add', '1'))).toBe('table malformed');
    expect(refused(filed, amend('MLT', 'D1', 'add', '1', { text: '\u202e' }))).toBe('table words-control');
  });

  it('once', () => {
    const proposed = does(filed, amend('MLT', 'D1', 'delete', '1'));
    expect(refused(proposed, amend('USA', 'D1', 'delete', '1'))).toBe('36 already-proposed');
    expect(refused(proposed, amend('USA', 'D1', 'replace', '1', { text }))).toBe('in order');
  });

  it('as the sixth in precedence: not while another motion of rule 33 is before the Council', () => {
    for (const motion of ['suspend', 'adjourn'] as const)
      expect(refused(does(filed, move('USA', motion)), amend('MLT', 'D1', 'delete', '1'))).toBe('33 stage');
    const later = does(filed, move('USA', 'adjourn-to', '2024-09-11 10:00'));
    expect(refused(later, amend('MLT', 'D1', 'delete', '1'))).toBe('33 stage');
    expect(refused(does(filed, move('USA', 'suspend'), declare), amend('MLT', 'D1', 'delete', '1'))).toBe(
      'in order',
    );
  });

  it('as the scenario has it, by those it names', () => {
    const setting = {
      date: '2024-09-10',
      drafts: { D1: ['FRA'] },
      amendments: [{ id: 'lamp', by: ['CHN'], change: 'replace', paragraph: '1', text }] as const,
    };
    const given = does(atDebate(setting), table('FRA', 'D1'));
    const lamp = { id: 'lamp' };
    expect(refused(given, amend('USA', 'D1', 'replace', '1', lamp))).toBe('36 not-your-amendment');
    expect(refused(given, amend('CHN', 'D1', 'delete', '1', lamp))).toBe('36 no-amendment');
    expect(refused(given, amend('CHN', 'D1', 'replace', '1', { id: 'lamp', text }))).toBe('table malformed');
    const proposed = does(given, amend('CHN', 'D1', 'replace', '1', lamp));
    expect(statusOf(proposed, 'lamp')).toBe('proposed');
    expect(refused(proposed, amend('CHN', 'D1', 'replace', '1', lamp))).toBe('36 already-proposed');
  });

  it('until the vote on the text begins, of which a vote on a part is the first', () => {
    const voting = does(three, openVoting);
    expect(refused(voting, amend('MLT', 'D1', 'delete', '1'))).toBe('in order');
    expect(refused(does(voting, put('D1')), amend('MLT', 'D1', 'delete', '1'))).toBe('40 stage');
    const begun = vote(does(voting, part('USA', 'D1', '1'), putPart('D1', '1')), 'for others');
    expect(refused(begun, amend('MLT', 'D1', 'delete', '2'))).toBe('36 vote-begun');
    expect(unoffered(begun, 'amendment.propose', 'MLT')).toBe('36 vote-begun');
    expect(unoffered(upTo('debate'), 'amendment.propose', 'MLT')).toBe('36 draft-not-tabled');
    expect(unoffered(atDebate({ drafts: {} }), 'amendment.propose', 'MLT')).toBe('36 no-draft');
  });
});

describe('rule 36: amendments are put before the draft', () => {
  const pending = does(
    three,
    amend('CHN', 'D1', 'add', '3', { text: 'Requests a report' }),
    amend('MLT', 'D1', 'replace', '1', { text }),
    amend('USA', 'D1', 'delete', '2'),
    openVoting,
  );

  it('no vote is taken on the draft while one is pending', () => {
    expect(refused(pending, put('D1'))).toBe('36 amendments-pending');
    expect(facts(pending, put('D1')).amendments).toEqual(['A3', 'A2', 'A1']);
    const one = vote(does(pending, putAmendment('D1', 'A3')), 'for others');
    const two = vote(does(one, putAmendment('D1', 'A2')), 'against others');
    expect(refused(two, put('D1'))).toBe('36 amendments-pending');
    expect(refused(two, putAmendment('D1', 'A2'))).toBe('36 no-amendment');
    const all = vote(does(two, putAmendment('D1', 'A1')), 'for others');
    expect(stage(does(all, put('D1')))).toBe('voting-whole');
    expect(refused(all, putAmendment('D1', 'A9'))).toBe('36 no-amendment');
  });

  it('deletions, replacements and additions in that order, unless the President rules otherwise', () => {
    expect(refused(pending, putAmendment('D1', 'A1'))).toBe('in order');
    expect(stage(does(pending, putAmendment('D1', 'A2')))).toBe('voting-amendment');
  });

  it('which a point of order may bring before the Council', () => {
    const challenged = does(
      pending,
      putAmendment('D1', 'A1'),
      point('FRA', 'vote'),
      ruling(false),
      appeal('FRA'),
    );
    expect(stage(vote(does(challenged, put()), 'for others'))).toBe('voting-amendment');
  });

  describe('the President judges which is furthest removed, by putting it', () => {
    const asked = does(pending, putAmendment('D1', 'A1'), point('FRA', 'sequence'));

    it('a member objects to the order, and the point is upheld: another is put first', () => {
      const ruled = does(asked, ruling(true), declare);
      expect(kinds(ruled)).toEqual(['order.settled', 'amendment.returned']);
      expect(stage(ruled)).toBe('voting');
      expect(refused(ruled, putAmendment('D1', 'A1'))).toBe('30 amendment-waits');
      expect(offersInOrder(ruled, 'SVN').find(({ kind }) => kind === 'question.put')?.choices).toHaveLength(
        2,
      );
      const first = vote(does(ruled, putAmendment('D1', 'A2')), 'against others');
      expect(stage(vote(does(first, putAmendment('D1', 'A1')), 'for others'))).toBe('voting');
    });

    it('the wait ends once another has been put: then the President judges again', () => {
      const ruled = does(asked, ruling(true), declare, putAmendment('D1', 'A2'));
      for (const cast of ['for others', 'against others'] as const) {
        const voted = vote(ruled, cast);
        expect(draft(voted, 'D1').amendments.map(({ waits }) => waits)).toEqual([false, false, false]);
        expect(refused(voted, putAmendment('D1', 'A1'))).toBe('in order');
        expect(refused(voted, putAmendment('D1', 'A3'))).toBe('in order');
        const again = does(voted, putAmendment('D1', 'A1'), point('FRA', 'sequence'), ruling(true), declare);
        expect(refused(again, putAmendment('D1', 'A1'))).toBe('30 amendment-waits');
        expect(refused(does(again, putAmendment('D1', 'A3')), point('FRA', 'sequence'))).toBe(
          '30 no-such-point',
        );
      }
    });

    it('and not when another is put and sent back in its turn: two points send nothing to and fro', () => {
      const back = (id: string) =>
        [putAmendment('D1', id), point('FRA', 'sequence'), ruling(true), declare] as const;
      const both = does(pending, ...back('A1'), ...back('A2'));
      expect(refused(both, putAmendment('D1', 'A1'))).toBe('30 amendment-waits');
      expect(refused(both, putAmendment('D1', 'A2'))).toBe('30 amendment-waits');
    });

    it('is not upheld, the ruling challenged and overruled by nine: another is put first', () => {
      const voting = does(asked, ruling(false), appeal('FRA'), put());
      const overruled = vote(voting, 'for others; against RUS USA CHN GBR');
      expect(kinds(overruled)).toContain('amendment.returned');
      expect(stage(overruled)).toBe('voting');
      expect(draft(overruled, 'D1').amendments.map(({ id, waits }) => [id, waits])).toEqual([
        ['A1', true],
        ['A2', false],
        ['A3', false],
      ]);
    });

    it('or the ruling stands for want of nine, and the vote goes on', () => {
      const voting = does(asked, ruling(false), appeal('FRA'), put());
      const stands = vote(voting, 'for FRA GBR USA RUS CHN JPN KOR MLT; against others');
      expect(stage(stands)).toBe('voting-amendment');
      expect(outcome(vote(stands, 'for others'), 'amendment.adopted').amendment).toBe('A1');
    });

    it('not once a ballot is cast, nor when no other is left, nor about anything else that is put', () => {
      const cast = does(pending, putAmendment('D1', 'A1'), ballot('RUS', 'for'));
      expect(refused(cast, point('FRA', 'sequence'))).toBe('30 vote-under-way');
      const one = does(filed, amend('MLT', 'D1', 'delete', '1'), openVoting, putAmendment('D1', 'A1'));
      expect(refused(one, point('FRA', 'sequence'))).toBe('30 no-such-point');
      expect(refused(does(filed, openVoting, put('D1')), point('FRA', 'sequence'))).toBe('30 no-such-point');
      expect(refused(filed, point('FRA', 'sequence'))).toBe('30 no-such-point');
    });

    it('and the last that is not to wait is put whatever is said', () => {
      const again = (id: string) =>
        [putAmendment('D1', id), point('FRA', 'sequence'), ruling(true), declare] as const;
      const left = does(pending, ...again('A1'), ...again('A2'), putAmendment('D1', 'A3'));
      expect(refused(left, point('FRA', 'sequence'))).toBe('30 no-such-point');
    });
  });

  it('one that is adopted changes the text, and what would change the same passage lapses', () => {
    const rivals = does(pending, amend('DZA', 'D1', 'replace', '2', { text }), putAmendment('D1', 'A3'));
    const done = vote(rivals, 'for others');
    expect(kinds(done)).toEqual(['vote.adopted', 'amendment.adopted', 'amendment.lapsed']);
    expect(draft(done, 'D1').paragraphs.map(({ stands }) => stands)).toEqual([true, false, true]);
    expect([statusOf(done, 'A3'), statusOf(done, 'A4'), statusOf(done, 'A2')]).toEqual([
      'adopted',
      'lapsed',
      'proposed',
    ]);
    expect(refused(done, amend('DZA', 'D1', 'add', '2', { text }))).toBe('36 no-paragraph');
  });

  it('each is decided as the draft is: by nine, and no permanent member against', () => {
    const few = vote(does(pending, putAmendment('D1', 'A3')), 'for CHN USA; against others');
    expect(outcome(few, 'vote.failed').result).toMatchObject({
      class: 'substantive',
      because: 'votes',
      vetoes: [],
    });
    expect(statusOf(few, 'A3')).toBe('not-adopted');
    const vetoed = vote(does(pending, putAmendment('D1', 'A3')), 'against FRA; for others');
    expect(outcome(vetoed, 'vote.failed').result).toMatchObject({ because: 'veto', vetoes: ['FRA'] });
    expect(statusOf(vetoed, 'A3')).toBe('vetoed');
    expect(draft(vetoed, 'D1')).toMatchObject({ status: 'tabled', paragraphs: [{}, { stands: true }, {}] });
  });

  it('when the last operative paragraph is deleted nothing is left to be put', () => {
    const bare = does(filed, amend('USA', 'D1', 'delete', '1'), openVoting, putAmendment('D1', 'A1'));
    const done = vote(bare, 'for others');
    expect(kinds(done)).toEqual(['vote.adopted', 'amendment.adopted', 'draft.emptied']);
    expect(draft(done, 'D1').status).toBe('not-adopted');
    expect(refused(done, put('D1'))).toBe('32 no-draft');
    const added = does(
      filed,
      amend('USA', 'D1', 'delete', '1'),
      amend('MLT', 'D1', 'add', '1', { text }),
      openVoting,
    );
    const kept = vote(does(added, putAmendment('D1', 'A1')), 'for others');
    expect(draft(kept, 'D1').status).toBe('tabled');
    expect(draft(vote(does(kept, putAmendment('D1', 'A2')), 'against others'), 'D1').status).toBe(
      'not-adopted',
    );
    expect(draft(does(kept, unamend('MLT', 'D1', 'A2')), 'D1').status).toBe('not-adopted');
    expect(stage(does(vote(does(kept, putAmendment('D1', 'A2')), 'for others'), put('D1')))).toBe(
      'voting-whole',
    );
  });

  it('they stay pending while the Council goes back to the debate', () => {
    expect(refused(does(pending, closeVoting, openVoting), put('D1'))).toBe('36 amendments-pending');
  });
});

describe('rule 35: withdrawal', () => {
  const pending = does(three, second('GBR', 'D1'), amend('USA', 'D1', 'delete', '2'));

  it('of an amendment, by whoever proposed it', () => {
    expect(refused(pending, unamend('FRA', 'D1', 'A1'))).toBe('35 not-your-amendment');
    expect(refused(pending, unamend('USA', 'D1', 'A2'))).toBe('35 no-amendment');
    const gone = does(pending, unamend('USA', 'D1', 'A1'));
    expect(gone.outcomes).toEqual([{ kind: 'amendment.withdrawn', draft: 'D1', amendment: 'A1' }]);
    expect(stage(does(gone, openVoting, put('D1')))).toBe('voting-whole');
    expect(unoffered(gone, 'amendment.withdraw', 'USA')).toBe('35 no-amendment');
  });

  it('of the draft, not once a vote on an amendment or a part of it has been taken', () => {
    expect(refused(pending, withdraw('FRA', 'D1'))).toBe('in order');
    const voted = vote(does(pending, openVoting, putAmendment('D1', 'A1')), 'against others');
    expect(refused(voted, withdraw('FRA', 'D1'))).toBe('35 vote-begun');
    const parted = vote(does(three, part('USA', 'D1', '2'), openVoting, putPart('D1', '2')), 'for others');
    expect(refused(parted, withdraw('FRA', 'D1'))).toBe('35 vote-begun');
  });

  it('of neither while the vote on it is being taken', () => {
    const both = does(pending, amend('FRA', 'D1', 'delete', '1'), openVoting);
    const put1 = does(both, putAmendment('D1', 'A1'));
    expect(refused(put1, withdraw('FRA', 'D1'))).toBe('35 vote-on-it');
    expect(refused(put1, unamend('USA', 'D1', 'A1'))).toBe('35 vote-on-it');
    expect(refused(put1, unamend('FRA', 'D1', 'A2'))).toBe('36 stage');
    expect(refused(put1, withdraw('GBR', 'D1'))).toBe('36 stage');
    expect(refused(does(three, openVoting, put('D1')), withdraw('FRA', 'D1'))).toBe('35 vote-on-it');
  });

  it('a draft taken over keeps the amendments that were proposed to it', () => {
    const over = does(pending, withdraw('FRA', 'D1'), takeOver('GBR', 'D1'), openVoting);
    expect(refused(over, put('D1'))).toBe('36 amendments-pending');
  });
});

describe('rule 36 at work in the Council', () => {
  it('22 December 2023, S/PV.9520: an oral amendment has ten votes and is vetoed; resolution 2720 is adopted', () => {
    const sat = atVoting({ date: '2023-12-22', symbol: 'S/PV.9520', drafts: { D1: ['ARE'] }, paragraphs: 2 });
    const moved = does(sat, amend('RUS', 'D1', 'replace', '2', { text }), putAmendment('D1', 'A1'));
    const vetoed = vote(moved, 'against USA; abstaining ALB JPN CHE GBR; for others');
    expect(tally(vetoed)).toBe('10-1-4');
    expect(outcome(vetoed, 'amendment.failed').because).toBe('veto');
    const adopted = vote(does(vetoed, put('D1')), 'abstaining RUS USA; for others');
    expect(tally(adopted)).toBe('13-0-2');
    expect(kinds(adopted)).toEqual(['vote.adopted', 'draft.adopted']);
  });

  it('24 February 2025, S/PV.9866: four amendments fail, two ways; resolution 2774 is adopted as it stood', () => {
    const sat = atVoting({ date: '2025-02-24', symbol: 'S/PV.9866', drafts: { D1: ['USA'] }, paragraphs: 4 });
    let now = does(
      sat,
      amend('FRA', 'D1', 'replace', '1', { text }), // S/2025/114
      amend('GBR', 'D1', 'replace', '2', { text }), // S/2025/116
      amend('RUS', 'D1', 'replace', '3', { text }), // S/2025/117
      amend('RUS', 'D1', 'replace', '4', { text }), // S/2025/118
    );
    const ballots: readonly [string, string, string, string][] = [
      ['A1', 'for DNK FRA GRC KOR SVN GBR; against RUS; abstaining others', '6-1-8', 'not-adopted'],
      ['A2', 'against RUS; abstaining PAK PAN USA; for others', '11-1-3', 'vetoed'],
      [
        'A3',
        'for DZA CHN RUS SOM; against DNK FRA GRC KOR SVN GBR; abstaining others',
        '4-6-5',
        'not-adopted',
      ],
      ['A4', 'for RUS; against DNK FRA GRC PAN KOR SVN GBR; abstaining others', '1-7-7', 'not-adopted'],
    ];
    for (const [id, cast, count, status] of ballots) {
      const voted = vote(does(now, putAmendment('D1', id)), cast);
      expect([tally(voted), statusOf(voted, id)]).toEqual([count, status]);
      now = voted;
    }
    const adopted = vote(does(now, put('D1')), 'abstaining DNK FRA GRC SVN GBR; for others');
    expect(tally(adopted)).toBe('10-0-5');
    expect(draft(adopted, 'D1').status).toBe('adopted');
  });
});
