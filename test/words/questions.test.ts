import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../src/procedure/acts.ts';
import type { VoteView } from '../../src/session/view.ts';
import { pathLine, voteLine } from '../../src/words/en/questions.ts';
import { advanceUntil, done, type Sitting, seenByAll, sitting } from '../table/sitting.ts';

const MEMBERS = sitting()
  .state()
  .view.seats.filter(({ place }) => place === 'member')
  .map(({ seat }) => seat);
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

/** A vote under way on a draft, or to overrule the President; `votes` are taken from the elected members first. */
function voteAt(cls: 'draft' | 'ruling', ballots: Readonly<Record<string, Ballot>>): Sitting {
  const at = sitting({ held: MEMBERS });
  const { table } = at;
  advanceUntil(table);
  for (const kind of ['meeting.call', 'meeting.open', 'decision.declare', 'item.open'] as const)
    done(table, { kind, by: 'CHE' });
  if (cls === 'draft') {
    done(table, { kind: 'draft.table', by: 'USA', draft: 'D1' });
    done(table, { kind: 'voting.open', by: 'CHE' });
    done(table, { kind: 'question.put', by: 'CHE', draft: 'D1' });
  } else {
    done(table, { kind: 'order.raise', by: 'GUY', about: 'other', challenge: null, words: null });
    done(table, { kind: 'order.rule', by: 'CHE', upheld: false, words: null });
    done(table, { kind: 'ruling.appeal', by: 'GUY' });
    done(table, { kind: 'question.put', by: 'CHE', draft: null });
  }
  for (const [by, ballot] of Object.entries(ballots)) done(table, { kind: 'ballot.cast', by, ballot });
  return at;
}

const ELECTED = MEMBERS.filter((seat) => !PERMANENT.includes(seat));
const all = (seats: readonly string[], ballot: Ballot) =>
  Object.fromEntries(seats.map((seat) => [seat, ballot] as const));

/** The line as the table itself sees it where nobody holds a seat. */
function openLine(at: Sitting): string {
  const view = seenByAll(at);
  const { texts } = at.state();
  expect(voteLine(view, texts)).toBe(pathLine(view.vote as VoteView, texts));
  return voteLine(view, texts);
}

describe('the path to nine', () => {
  it('counts who is for, who is needed and who has not voted yet', () => {
    expect(openLine(voteAt('draft', {}))).toBe('0 for, 9 more needed, 15 not yet.');
    expect(openLine(voteAt('draft', all(ELECTED.slice(0, 7), 'for')))).toBe(
      '7 for, 2 more needed, 8 not yet.',
    );
  });

  it('never says that none are needed once the majority is reached', () => {
    const twelve = all(MEMBERS.slice(0, 12), 'for');
    expect(openLine(voteAt('draft', twelve))).toBe('12 for, the majority reached, 3 not yet.');
  });

  it('says that a permanent member has voted against, and what that means', () => {
    const seven = { ...all(ELECTED.slice(0, 7), 'for'), ...all(ELECTED.slice(7), 'abstaining') };
    expect(openLine(voteAt('draft', { ...seven, RUS: 'against' }))).toBe(
      '7 for, 2 more needed, 4 not yet; a permanent member has voted against (Russia): it cannot be adopted as it stands; with 9 in favour that is a veto (Charter 27(3)).',
    );
    const nine = { ...seven, USA: 'for', GBR: 'for', RUS: 'against', CHN: 'against' } as const;
    expect(openLine(voteAt('draft', nine))).toBe(
      '9 for, the majority reached, 1 not yet; permanent members have voted against (China and Russia): not adopted, a veto (Charter 27(3)).',
    );
  });

  it('calls no veto what fails for want of votes', () => {
    const lost = { ...all(ELECTED, 'abstaining'), RUS: 'against' } as const;
    expect(openLine(voteAt('draft', lost))).toBe(
      '0 for, 9 more needed, 4 not yet; a permanent member has voted against (Russia); the majority is out of reach: not adopted for want of votes, which is no veto.',
    );
  });

  it('knows no veto on a ruling, and says what is voted for', () => {
    expect(openLine(voteAt('ruling', { GUY: 'for', RUS: 'against' }))).toBe(
      '1 for overruling, 8 more needed, 13 not yet; a permanent member has voted against (Russia): there is no veto on this question (Charter 27(2)).',
    );
  });

  it('is sealed for a seat until the count: its own ballot, and how many have voted', () => {
    const at = voteAt('draft', { GUY: 'for', RUS: 'against' });
    const seen = (seat: string): string => {
      at.table.bringForward(seat);
      at.table.acceptHandOver();
      return voteLine(at.state().view, at.state().texts);
    };
    const counted = '2 have voted, 13 not yet; ballots are sealed until the count; 9 in favour are needed.';
    expect(seen('RUS')).toBe(`You voted: against. ${counted}`);
    expect(seen('USA')).toBe(`You have not voted yet. ${counted}`);
    at.table.take('UKR');
    expect(seen('UKR')).toBe(counted.charAt(0).toUpperCase() + counted.slice(1));
  });
});
