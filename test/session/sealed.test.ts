import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BALLOTS, type Ballot } from '../../src/procedure/acts.ts';
import type { Session } from '../../src/session/session.ts';
import { view } from '../../src/session/view.ts';
import {
  appeal,
  ballot,
  invite,
  move,
  object,
  openVoting,
  point,
  put,
  ruling,
  table,
} from '../rules/acts.ts';
import { casts, does, meeting, upTo } from '../rules/meeting.ts';

/** A vote of each kind, at its beginning. */
const VOTES: Readonly<Record<string, Session>> = {
  agenda: does(upTo('agenda'), object('RUS'), put()),
  invitation: does(upTo('invitations'), invite('ISL'), object('RUS'), put()),
  motion: does(upTo('debate'), move('USA', 'adjourn'), put()),
  ruling: does(upTo('debate'), point('USA'), ruling(true), appeal('FRA'), put()),
  draft: does(upTo('debate'), table('FRA', 'D1'), openVoting, put('D1')),
};

const MEMBERS = meeting(upTo('debate')).members;
const aBallot = fc.constantFrom(...BALLOTS);

/** Who has voted so far, and how, in two worlds that differ in nothing else. */
const twoWorlds = fc.record({
  vote: fc.constantFrom(...Object.values(VOTES)),
  viewer: fc.constantFrom(...MEMBERS, 'ISL', 'keeper', 'XXX'),
  own: aBallot,
  voted: fc.uniqueArray(fc.record({ seat: fc.constantFrom(...MEMBERS), one: aBallot, other: aBallot }), {
    selector: ({ seat }) => seat,
    maxLength: MEMBERS.length - 1,
  }),
});

type World = 'one' | 'other';
const voting = (session: Session, votes: readonly (readonly [string, Ballot])[]): Session =>
  does(session, ...votes.map(([seat, cast]) => ballot(seat, cast)));

describe('ballots are sealed until the call is complete', () => {
  it('a seat sees the same whatever the others have voted', () => {
    fc.assert(
      fc.property(twoWorlds, ({ vote, viewer, own, voted }) => {
        const in_ = (world: World) =>
          view(
            voting(
              vote,
              voted.map((cast) => [cast.seat, cast.seat === viewer ? own : cast[world]]),
            ),
            viewer,
          );
        expect(in_('one')).toEqual(in_('other'));
      }),
      { numRuns: 500 },
    );
  });

  it('and of all ballots only its own', () => {
    fc.assert(
      fc.property(twoWorlds, ({ vote, viewer, voted }) => {
        const seen = view(
          voting(
            vote,
            voted.map(({ seat, one }) => [seat, one]),
          ),
          viewer,
        );
        const own = voted.find(({ seat }) => seat === viewer);
        expect(seen.vote?.ballots).toEqual(own === undefined ? {} : { [viewer]: own.one });
        expect(seen.seats.filter((one) => one.ballot !== null).map(({ seat }) => seat)).toEqual(
          own === undefined ? [] : [viewer],
        );
        expect(seen.vote).toMatchObject({ open: false, cast: voted.length });
        expect(seen.seats.filter((one) => one.voted).length).toBe(voted.length);
      }),
      { numRuns: 300 },
    );
  });

  it('also while a point of order interrupts the vote, and while its ruling is voted on', () => {
    const worlds = (cast: Ballot) => {
      const half = does(
        VOTES.draft as Session,
        ballot('CHN', cast),
        ballot('USA', 'for'),
        point('FRA', 'vote'),
      );
      return [half, does(half, ruling(true)), does(half, ruling(true), appeal('GBR'), put())];
    };
    const [one, other] = [worlds('for'), worlds('against')];
    expect(one.map((session) => view(session, 'USA'))).toEqual(other.map((session) => view(session, 'USA')));
    expect(one.map((session) => view(session, 'CHN'))).not.toEqual(
      other.map((session) => view(session, 'CHN')),
    );
  });

  it('once every member at the table has voted, every hand has been seen', () => {
    const complete = casts(VOTES.draft as Session, 'for others; against RUS');
    const seen = view(complete, 'ISL');
    expect(seen.vote).toMatchObject({ open: true, cast: 15, notYet: [] });
    expect(seen.vote?.ballots.RUS).toBe('against');
    expect(seen.vote?.path).toMatchObject({ for: 14, permanentAgainst: ['RUS'], stillPossible: false });
  });

  it('and when an upheld point of order starts the call again, they are sealed again', () => {
    const again = does(
      casts(VOTES.draft as Session, 'for others'),
      point('FRA', 'vote'),
      ruling(true),
      (by) => ({
        kind: 'decision.declare',
        by,
      }),
    );
    const seen = view(does(again, ballot('RUS', 'against')), 'USA');
    expect(seen.vote).toMatchObject({ open: false, ballots: {}, cast: 1 });
  });

  it('the table itself sees them as they are cast', () => {
    const half = does(VOTES.draft as Session, ballot('CHN', 'abstaining'));
    expect(view(half, null).vote).toMatchObject({ open: true, ballots: { CHN: 'abstaining' } });
  });
});

describe('a view', () => {
  it('holds back news that is not out, but for the table itself', () => {
    expect(view(upTo('debate'), 'USA').news).toEqual([]);
    expect(view(upTo('debate'), null).news).toEqual([{ id: 'gazette', released: null }]);
  });
});
