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

/**
 * A draft without a sponsor that is a member at some meeting: `untableable-draft`. Rule 38: what an invited State submits
 * is put to the vote only at the request of a member.
 */
export const untableableDrafts: Rule = function* (scenario) {
  for (const [n, draft] of scenario.drafts.entries()) {
    if (draft.by.some((seat) => !isKnownSeat(scenario, seat))) continue;
    if (scenario.meetings.some((meeting) => membersAt(meeting).some((seat) => draft.by.includes(seat))))
      continue;
    yield { path: ['drafts', n], finding: { code: 'untableable-draft', facts: { draft: draft.id } } };
  }
};
