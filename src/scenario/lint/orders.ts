import type { DataPath } from '../problem.ts';
import type { Scenario, ScenarioSeat } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';
import { answerersAt, meetingsOf, membersAt, sittingAt } from './sitting.ts';

/** A challenge is put to a seat that can be challenged on the claim, at a meeting where both sit. */
function* challenges(scenario: Scenario, entry: ScenarioSeat, path: DataPath): Generator<Placed> {
  for (const [n, { claim: id, to, meeting }] of entry.instructions.challenges.entries()) {
    const claim = scenario.claims.find((candidate) => candidate.id === id);
    if (claim === undefined || to === entry.seat) continue;
    const possible = meetingsOf(scenario, claim).some(
      (candidate) =>
        (meeting === undefined || candidate.id === meeting) &&
        sittingAt(candidate).includes(entry.seat) &&
        answerersAt(claim, candidate).includes(to),
    );
    if (possible) continue;
    const facts = { seat: entry.seat, to, claim: id, meeting: meeting ?? '' };
    yield { path: [...path, 'challenges', n], finding: { code: 'challenge-not-possible', facts } };
  }
}

/** What a delegation is told to do is open to it: `not-its-claim`, `vote-by-non-member`, `cede-by-non-member`, `challenge-not-possible`. */
export const impossibleOrders: Rule = function* (scenario) {
  for (const [s, entry] of scenario.seats.entries()) {
    const { seat, instructions } = entry;
    const path = ['seats', s, 'instructions'];
    for (const [n, { claim, do: what }] of instructions.claims.entries()) {
      const by = scenario.claims.find(({ id }) => id === claim)?.by;
      if (what !== 'assert' || by === undefined || by.includes(seat)) continue;
      yield { path: [...path, 'claims', n], finding: { code: 'not-its-claim', facts: { seat, claim } } };
    }
    const votes = scenario.meetings.some((meeting) => membersAt(meeting).includes(seat));
    for (const [n, { draft }] of votes ? [] : instructions.votes.entries()) {
      yield { path: [...path, 'votes', n], finding: { code: 'vote-by-non-member', facts: { seat, draft } } };
    }
    for (const [n, id] of (instructions.cedes ?? []).entries()) {
      const meeting = scenario.meetings.find((one) => one.id === id);
      if (meeting === undefined || membersAt(meeting).includes(seat)) continue;
      const facts = { seat, meeting: id };
      yield { path: [...path, 'cedes', n], finding: { code: 'cede-by-non-member', facts } };
    }
    yield* challenges(scenario, entry, path);
  }
};
