import { describe, expect, it } from 'vitest';
import {
  amend,
  asksMatter,
  consensus,
  declare,
  openVoting,
  part,
  put,
  putAmendment,
  putMatter,
  putPart,
  table,
} from './acts.ts';
import { atDebate, atVoting, does, draft, kinds, outcome, refused, vote } from './meeting.ts';

const DAY = '2018-12-13';

describe('an adopted resolution gets the next number (S/PV.8422: "as resolution 2448 (2018)")', () => {
  const sat = atVoting({
    date: DAY,
    symbol: 'S/PV.8422',
    drafts: { D1: ['FRA'], D2: ['USA'], D3: ['GBR'] },
    lastResolution: 2447,
  });

  it('after the last one used, in the order of adoption; a text not adopted has none', () => {
    const first = vote(does(sat, put('D1')), 'for others');
    expect(outcome(first, 'draft.adopted').resolution).toEqual({ number: 2448, year: 2018 });
    expect(draft(first, 'D1')).toMatchObject({ adopted: 'vote', resolution: { number: 2448, year: 2018 } });
    const vetoed = vote(does(first, put('D2')), 'against CHN; for others');
    expect(draft(vetoed, 'D2')).toMatchObject({ status: 'vetoed', adopted: null, resolution: null });
    const third = does(vetoed, consensus('D3'), declare);
    expect(outcome(third, 'draft.adopted').resolution).toEqual({ number: 2449, year: 2018 });
    expect(third.council.numbers).toMatchObject({ resolution: 2449 });
  });

  it('and none is made up where the last one is not known: the year stands', () => {
    const adopted = vote(does(atVoting({ date: DAY, drafts: { D1: ['FRA'] } }), put('D1')), 'for others');
    expect(outcome(adopted, 'draft.adopted').resolution).toEqual({ number: null, year: 2018 });
    expect(adopted.council.numbers).toMatchObject({ resolution: null });
  });
});

describe('Charter 27(2): a decision on procedure is counted without a veto', () => {
  const setting = {
    date: DAY,
    drafts: { D1: ['FRA'], D2: ['USA'] },
    products: { D1: 'decision' } as const,
    paragraphs: 2,
  };
  const sat = atVoting({ ...setting, lastResolution: 2447 });

  it('and has no number', () => {
    const adopted = vote(does(sat, put('D1')), 'against RUS CHN; for others');
    expect(outcome(adopted, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(adopted.outcomes).toContainEqual({ kind: 'draft.adopted', draft: 'D1', how: 'vote' });
    expect(draft(adopted, 'D1')).toMatchObject({ product: 'decision', adopted: 'vote', resolution: null });
    const next = vote(does(adopted, put('D2')), 'for others');
    expect(outcome(next, 'draft.adopted').resolution).toEqual({ number: 2448, year: 2018 });
  });

  it('and so are the amendments to it and its parts; those of a resolution are open to the veto', () => {
    const amended = vote(
      does(
        atDebate({ ...setting, date: '2024-09-10' }),
        table('FRA', 'D1'),
        amend('MLT', 'D1', 'delete', '2'),
        openVoting,
        putAmendment('D1', 'A1'),
      ),
      'against RUS; for others',
    );
    expect(kinds(amended)).toEqual(['vote.adopted', 'amendment.adopted']);
    const parted = vote(
      does(
        atDebate({ ...setting, date: '2024-09-10' }),
        table('FRA', 'D1'),
        part('MLT', 'D1', '2'),
        openVoting,
        putPart('D1', '2'),
      ),
      'against RUS; for others',
    );
    expect(kinds(parted)).toEqual(['vote.adopted', 'part.adopted']);
    const resolution = vote(
      does(
        atDebate({ ...setting, date: '2024-09-10' }),
        table('USA', 'D2'),
        part('MLT', 'D2', '2'),
        openVoting,
        putPart('D2', '2'),
      ),
      'against RUS; for others',
    );
    expect(kinds(resolution)).toEqual(['vote.failed', 'part.failed', 'assembly.debate-due']);
  });

  it('unless the preliminary question makes it a matter of substance', () => {
    const asked = does(sat, asksMatter('RUS', 'D1'));
    expect(refused(asked, consensus('D1'))).toBe('Charter 27(2) preliminary-open');
    const settled = vote(does(asked, putMatter('D1')), 'against RUS; for others');
    expect(kinds(settled)).toContain('preliminary.settled');
    const vetoed = vote(does(settled, put('D1')), 'against RUS; for others');
    expect(outcome(vetoed, 'vote.failed').result).toMatchObject({ class: 'substantive', because: 'veto' });
  });

  it('13 January 1950, S/PV.461: three votes for S/1443 are too few, and the permanent votes against are no veto', () => {
    const lost = vote(
      does(
        atVoting({
          date: '1950-01-13',
          symbol: 'S/PV.461',
          drafts: { D1: ['SUN'] },
          products: { D1: 'decision' },
        }),
        put('D1'),
      ),
      'for IND SUN YUG; abstaining GBR NOR; against others',
    );
    expect(outcome(lost, 'vote.failed').result).toMatchObject({
      class: 'procedural',
      because: 'votes',
      vetoes: [],
    });
  });
});
