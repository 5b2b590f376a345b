import type { DraftStatus } from '../../procedure/draft.ts';

/** How it stands with a draft, for a refusal that has this as its reason; nothing is said of who is to blame. */
export const DRAFT_STANDS: Readonly<Record<DraftStatus, (label: string) => string>> = {
  zero: (label) => `${label} has not been submitted.`,
  silence: (label) => `${label} has not been submitted: a silence procedure on it is running.`,
  broken: (label) => `${label} has not been submitted: the silence on it was broken.`,
  agreed: (label) => `${label} has not been submitted: nobody broke the silence on it.`,
  issued: (label) => `${label} has been issued.`,
  tabled: (label) => `${label} is before the Council.`,
  withdrawn: (label) => `${label} has been withdrawn.`,
  adopted: (label) => `${label} has been adopted.`,
  'not-adopted': (label) => `${label} was not adopted.`,
  vetoed: (label) => `${label} was not adopted, owing to the negative vote of a permanent member.`,
  referred: (label) => `${label} was referred with the matter: it is no longer before the Council.`,
  lapsed: (label) => `${label} lapsed when its matter was taken off the agenda.`,
};

/** What had been done already to a draft. */
export const DONE_ALREADY: Readonly<Record<'sponsor' | 'seconder' | 'called-up', (label: string) => string>> =
  {
    sponsor: (label) => `You sponsor ${label} already.`,
    seconder: (label) => `You have seconded ${label} already.`,
    'called-up': (label) => `A member has asked for a vote on ${label} already.`,
  };

/** What of a draft a vote has been taken on, or is; nothing is said of a vote on the whole. */
export const VOTED_ON: Readonly<Record<string, string>> = {
  part: 'a part of ',
  amendment: 'an amendment to ',
};
