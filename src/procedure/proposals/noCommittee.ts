import { applicationAt } from '../admission.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

function checkApplication(council: Proceedings): Refusal | null {
  const application = applicationAt(council);
  if (application?.submitted !== true)
    return refuse('59', 'no-application', { applicant: application?.applicant ?? '' });
  return application.referral === null
    ? null
    : refuse('59', 'already-referred', { applicant: application.applicant });
}

/**
 * Rule 59: the President refers an application to the Committee on the Admission of New Members unless the Council
 * decides otherwise, which is a matter of procedure.
 */
export const noCommittee: ProposalRule<'no-committee'> = {
  rule: '59',
  words: 'none',
  check: checkApplication,
  choices: (council) => (checkApplication(council) === null ? [{ what: 'no-committee' }] : []),
  carry(council) {
    const application = applicationAt(council);
    if (application !== null) application.referral = 'none';
  },
};
