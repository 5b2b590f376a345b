import type { ScenarioMeeting } from '../schema.ts';
import type { Rule } from './rule.ts';
import { isKnownSeat, meetingsOf, membersAt, sittingAt } from './sitting.ts';

/** A claim that nobody at any of its meetings may assert: `unraisable-claim`. */
export const unraisableClaims: Rule = function* (scenario) {
  for (const [n, claim] of scenario.claims.entries()) {
    // Reported already: a charge by nobody as `unattributed-accusation`, an unknown author as `unknown-seat`.
    if (claim.by.length === 0 && claim.kind === 'charge') continue;
    if (claim.by.some((seat) => !isKnownSeat(scenario, seat))) continue;
    const meetings = meetingsOf(scenario, claim);
    if (meetings.some((meeting) => sittingAt(meeting).some((seat) => claim.by.includes(seat)))) continue;
    yield { path: ['claims', n], finding: { code: 'unraisable-claim', facts: { claim: claim.id } } };
  }
};

const submittingAt = (meeting: ScenarioMeeting) => [
  ...membersAt(meeting),
  ...meeting.participants.flatMap(({ seat, rule }) => (rule === 37 ? [seat] : [])),
];

/**
 * A draft without a sponsor that may submit it at some meeting: `untableable-draft`. Members do, and States that are
 * invited (rule 38); persons to be heard do not (rule 39).
 */
export const untableableDrafts: Rule = function* (scenario) {
  for (const [n, draft] of scenario.drafts.entries()) {
    if (draft.by.some((seat) => !isKnownSeat(scenario, seat))) continue;
    if (scenario.meetings.some((meeting) => submittingAt(meeting).some((seat) => draft.by.includes(seat))))
      continue;
    yield { path: ['drafts', n], finding: { code: 'untableable-draft', facts: { draft: draft.id } } };
  }
};
