import { describe, expect, it } from 'vitest';
import { membersOn, permanentMembers } from '../../src/council/members.ts';
import { adjudicate } from '../../src/council/tally.ts';

/** A vote for one candidate: so many for, from the end of the list, so that few of the permanent five are among them. */
function candidate(date: string, votes: number) {
  const permanent = permanentMembers(date);
  const members = membersOn(date).toSorted(
    (a, b) => Number(permanent.includes(a)) - Number(permanent.includes(b)),
  );
  return adjudicate({
    date,
    question: 'election',
    for: members.slice(0, votes),
    against: members.slice(votes),
    abstaining: [],
    notParticipating: [],
    absent: [],
  });
}

describe('rule 61: an election to the Court takes an absolute majority of all the seats', () => {
  it('eight of fifteen, with every permanent member against', () => {
    expect(candidate('2023-11-09', 8)).toMatchObject({ outcome: 'elected', required: 8, vetoes: [] });
    expect(candidate('2023-11-09', 7)).toMatchObject({ outcome: 'not-elected', because: 'votes' });
  });

  it('six of eleven before 1966', () => {
    expect(candidate('1963-10-21', 6)).toMatchObject({ outcome: 'elected', required: 6, vetoes: [] });
    expect(candidate('1963-10-21', 5)).toMatchObject({ outcome: 'not-elected', because: 'votes' });
  });
});
