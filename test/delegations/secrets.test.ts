import { describe, expect, test } from 'vitest';
import type { Seat } from '../../src/council/seat.ts';
import { briefOf, briefsOf } from '../../src/delegations/brief.ts';
import { decide } from '../../src/delegations/decide.ts';
import { nextTurn } from '../../src/delegations/turn.ts';
import { BALLOTS, type Ballot } from '../../src/procedure/acts.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Session } from '../../src/session/session.ts';
import { kursk, playOut, seatsOf, situationOf, turnOf } from './meeting.ts';

const scenario = kursk();
const briefs = briefsOf(scenario, seatsOf(playOut(scenario, { seed: 'x', limit: 0 }).end));
const SEEDS = ['a', 'b', 'c', '1', '2'];
const votes = SEEDS.flatMap((seed) =>
  playOut(scenario, { seed })
    .acts.filter(({ act }) => act.kind === 'ballot.cast')
    .map((played) => ({ seed, ...played })),
);

const turned = (ballot: Ballot): Ballot => BALLOTS[(BALLOTS.indexOf(ballot) + 1) % BALLOTS.length] ?? 'for';

/** The same session, but everybody else has put another ballot into the box. */
function otherBallots(session: Session, but: Seat): Session {
  const { council } = session;
  const meetings = council.meetings.map((meeting) => {
    if (meeting.vote === null) return meeting;
    const ballots = Object.entries(meeting.vote.ballots).map(
      ([seat, ballot]) => [seat, seat === but ? ballot : turned(ballot)] as const,
    );
    return { ...meeting, vote: { ...meeting.vote, ballots: Object.fromEntries(ballots) } };
  });
  return { ...session, council: { ...council, meetings } };
}

/** The same scenario, but every other seat was told something else. */
function otherInstructions(world: Scenario, but: Seat): Scenario {
  const seats = world.seats.map((one) =>
    one.seat === but
      ? one
      : {
          ...one,
          stances: [],
          instructions: { ...one.instructions, votes: [], claims: [], answers: [], line: '?' },
        },
  );
  return { ...world, seats };
}

describe('no delegation knows what a person in its place could not know', () => {
  test('two worlds that differ only in the sealed ballots of others: the same decision', () => {
    expect(votes.length).toBeGreaterThan(30);
    for (const { seed, before, act, why } of votes) {
      const brief = briefs[act.by];
      if (brief === undefined) throw new Error(act.by);
      const other = otherBallots(before, act.by);
      expect(decide(situationOf(other, brief, seed))).toEqual({ act, why });
      expect(nextTurn(turnOf(other, seatsOf(other), briefs, seed))).toEqual({ seat: act.by, act, why });
    }
  });

  test('two worlds that differ only in what others were told: the same brief', () => {
    for (const { seat } of scenario.seats)
      expect(briefOf(otherInstructions(scenario, seat), seat)).toEqual(briefOf(scenario, seat));
  });

  test('other instructions of its own do change what a seat does', () => {
    const turnedVotes = votes.filter(({ seed, before, act }) => {
      const brief = briefs[act.by];
      if (brief === undefined || act.kind !== 'ballot.cast') return false;
      const told = brief.instructions.votes.map((one) => ({ ...one, vote: turned(one.vote) }));
      const changed = { ...brief, instructions: { ...brief.instructions, votes: told } };
      const decision = decide(situationOf(before, changed, seed));
      return 'act' in decision && JSON.stringify(decision.act) !== JSON.stringify(act);
    });
    expect(turnedVotes.length).toBeGreaterThan(15);
  });
});
