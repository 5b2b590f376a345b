import type { Rule } from './rule.ts';
import { isKnownSeat, maySubmit, meetingsOf, sittingAt } from './sitting.ts';

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
 * A draft whose sponsors can never submit it: `untableable-draft`. Members do (rule 31), and so does a State that is
 * invited (rule 38), whose draft waits for a member to ask for the vote.
 */
export const untableableDrafts: Rule = function* (scenario) {
  for (const [n, draft] of scenario.drafts.entries()) {
    if (draft.by.some((seat) => !isKnownSeat(scenario, seat))) continue;
    if (draft.by.some((seat) => maySubmit(scenario, seat))) continue;
    yield { path: ['drafts', n], finding: { code: 'untableable-draft', facts: { draft: draft.id } } };
  }
};
