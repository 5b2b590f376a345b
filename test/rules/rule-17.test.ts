import { describe, expect, it } from 'vitest';
import { arrive, ask, ballot, declare, leave, move, object, propose, put } from './acts.ts';
import { does, kinds, meeting, outcome, refused, stage, tally, upTo, vote } from './meeting.ts';

const recognise = (seat: string) => ({ what: 'credentials', seat }) as const;
const objected = () => does(upTo('debate'), propose('RUS', recognise('GBR')));

describe('rule 17: an objection to a representative', () => {
  it('is made by a member, about somebody who sits at the seat of a State that takes part', () => {
    expect(refused(upTo('debate'), propose('ISL', recognise('GBR')))).toBe('practice not-member');
    expect(refused(upTo('debate'), propose('RUS', recognise('DEU')))).toBe('17 not-participant');
    expect(refused(upTo('debate'), propose('RUS', recognise('keeper')))).toBe('17 not-participant');
    const empty = does(upTo('debate'), leave('GBR', 'GBR'));
    expect(refused(empty, propose('RUS', recognise('GBR')))).toBe('17 no-representative');
    expect(refused(upTo('debate'), propose('RUS', recognise('GBR')))).toBe('in order');
  });

  it('is not made by a delegation about its own representative', () => {
    expect(refused(upTo('debate'), propose('RUS', recognise('RUS')))).toBe('17 own-credentials');
    expect(refused(upTo('debate'), propose('GBR', recognise('RUS')))).toBe('in order');
  });

  it('is not made about whoever presides: the chair would be empty', () => {
    const { president } = meeting(upTo('debate'));
    expect(refused(upTo('debate'), propose('RUS', recognise(president)))).toBe('17 presides');
  });

  it('the representative goes on sitting with the same rights until the Council has decided', () => {
    expect(refused(objected(), ask('GBR'))).toBe('in order');
    expect(refused(objected(), object('GBR'))).toBe('in order');
    expect(refused(objected(), move('GBR', 'suspend'))).toBe('in order');
    const voting = does(objected(), object('GBR'), put());
    expect(refused(voting, ballot('GBR', 'against'))).toBe('in order');
  });

  it('the vote on it is procedural, and the challenged seat casts its own', () => {
    const voting = does(objected(), object('GBR'), put());
    const carried = vote(voting, 'for others; against GBR FRA USA');
    expect(tally(carried)).toBe('12-3-0');
    expect(outcome(carried, 'vote.adopted').result).toMatchObject({ class: 'procedural', vetoes: [] });
    expect(outcome(carried, 'credentials.rejected')).toEqual({
      kind: 'credentials.rejected',
      seat: 'GBR',
      people: ['GBR'],
    });
    expect(carried.council.people.GBR).toEqual([]);
    expect(stage(carried)).toBe('debate');
  });

  it('with too few votes nothing changes (13 January 1950, S/1443, three votes)', () => {
    const lost = vote(does(objected(), object('GBR'), put()), 'for RUS CHN DZA; against others');
    expect(kinds(lost)).toEqual(['vote.failed', 'proposal.lost', 'proposal.settled']);
    expect(lost.council.people.GBR).toEqual(['GBR']);
    expect(refused(lost, ask('GBR'))).toBe('in order');
  });

  it('once they are not recognised the seat is empty until it sends somebody else (rule 13)', () => {
    const decided = does(objected(), declare);
    expect(refused(decided, ask('GBR'))).toBe('13 no-representative');
    expect(refused(decided, arrive('GBR', 'GBR'))).toBe('17 credentials-rejected');
    const replaced = does(decided, arrive('GBR', 'another representative'));
    expect(refused(replaced, ask('GBR'))).toBe('in order');
  });

  it('names those who sit there, and is about them alone', () => {
    expect(outcome(objected(), 'proposal.made')).toMatchObject({ people: ['GBR'] });
    const joined = does(objected(), arrive('GBR', 'the deputy'), declare);
    expect(outcome(joined, 'credentials.rejected').people).toEqual(['GBR']);
    expect(joined.council.people.GBR).toEqual(['the deputy']);
    expect(joined.council.unrecognised).toEqual([{ seat: 'GBR', person: 'GBR' }]);
    expect(refused(joined, ask('GBR'))).toBe('in order');
  });

  it('somebody who came since keeps the place on the list for the seat', () => {
    const listed = does(upTo('debate'), ask('GBR'), propose('RUS', recognise('GBR')));
    const joined = does(listed, arrive('GBR', 'the deputy'), declare);
    expect(meeting(joined).list).toEqual(['GBR']);
  });

  it('who has left meanwhile is not recognised all the same', () => {
    const left = does(objected(), arrive('GBR', 'the deputy'), leave('GBR', 'GBR'), declare);
    expect(left.council.people.GBR).toEqual(['the deputy']);
    expect(refused(left, arrive('GBR', 'GBR'))).toBe('17 credentials-rejected');
    const empty = does(objected(), leave('GBR', 'GBR'), declare);
    expect(kinds(empty)).toContain('credentials.rejected');
    expect(refused(empty, arrive('GBR', 'GBR'))).toBe('17 credentials-rejected');
  });

  it('whoever is not recognised loses the place on the list', () => {
    const listed = does(upTo('debate'), ask('GBR'), ask('FRA'), propose('RUS', recognise('GBR')), declare);
    expect(meeting(listed).list).toEqual(['FRA']);
  });
});
