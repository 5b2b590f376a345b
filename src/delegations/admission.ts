import { reason } from './reason.ts';
import { type Consider, offered } from './situation.ts';

/** Rule 58: a State whose application the meeting considers makes it, with its declaration. */
export const apply: Consider = (situation) => {
  const { view, seat } = situation;
  const act = offered(situation, 'application.submit')[0]?.act;
  return act === undefined || view.admission?.applicant !== seat.seat
    ? null
    : { act, why: [reason('applies-for-membership')] };
};

/** Rule 59: without a decision to the contrary the application goes to the committee. */
export const referApplication: Consider = (situation) => {
  const act = offered(situation, 'application.refer')[0]?.act;
  return act === undefined ? null : { act, why: [reason('committee-examines')] };
};

/**
 * Rule 59: the committee's report comes in at a later meeting on the application, or at this one when there is no
 * other. What it came to is the scenario's, or else drawn.
 */
export const reportOfCommittee: Consider = (situation) => {
  const { view, chance } = situation;
  const choices = offered(situation, 'committee.report');
  if (view.admission === null || view.admission.later) return null;
  const drawn = chance.on(`committee/${view.admission.applicant}`).happens(0.5) ? 0 : choices.length - 1;
  const act = (view.admission.committee ? choices[0] : choices[drawn])?.act;
  return act === undefined ? null : { act, why: [reason('committee-has-met')] };
};
