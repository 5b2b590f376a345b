import type { Stage } from '../../council/stages.ts';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  uncalled: 'Before the meeting',
  requested: 'A meeting is requested',
  called: 'The meeting is called',
  informal: 'Informal meeting',
  agenda: 'Adoption of the agenda',
  'agenda-vote': 'Voting on the agenda',
  invitations: 'Invitations',
  invitation: 'An invitation is proposed',
  'invitation-vote': 'Voting on an invitation',
  election: 'Election to the Court',
  'election-ballot': 'Secret ballot',
  debate: 'Debate',
  voting: 'Action on the drafts',
  'voting-consent': 'Adoption without a vote',
  'voting-whole': 'Voting on a draft',
  'voting-amendment': 'Voting on an amendment',
  'voting-part': 'Voting on a part of a draft',
  'voting-preliminary': 'Voting on whether a draft is a matter of procedure',
  motion: 'A motion is before the Council',
  'motion-vote': 'Voting on a motion',
  proposal: 'A proposal is before the Council',
  'proposal-vote': 'Voting on a proposal',
  'order-raised': 'Point of order',
  'order-ruled': 'A ruling is given',
  'order-challenged': 'The ruling is challenged',
  'order-vote': 'Voting on overruling the President',
  suspended: 'The meeting is suspended',
  closed: 'The meeting is closed',
};

/** The name of a stage. */
export const stageName = (stage: Stage): string => STAGE_NAMES[stage];
