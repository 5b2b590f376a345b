/** Why a computer delegation chose what it did: codes, each with the facts that its sentence needs. */
export const REASON_CODES = [
  // The seat and the meeting
  'seat-is-empty', // person
  'asks-for-meeting', // rule
  'applies-for-membership',
  'nothing-to-do',
  // Speaking
  'first-statement',
  'briefs-the-council',
  'speaks-for-secretariat',
  'explains-report',
  'speaks-as-invited', // rule
  'speaks-last-as-president',
  'agrees-to-change-places', // to
  'statement-done',
  'nothing-to-add',
  'instructed-to-assert', // claim
  'instructed-to-support', // claim
  'instructed-to-deny', // claim
  'instructed-to-confirm', // claim
  'stance-on-claim', // claim, stance
  'holds-evidence', // claim
  'replies-to-claim', // claim, by
  // Challenges and answers
  'instructed-to-challenge', // claim, to
  'keeps-question-for-the-end', // claim, to
  'instructed-to-answer', // challenge, claim, by, how
  'instructed-to-decline', // challenge, claim, by
  'instructed-silence', // challenge, claim, by
  'kept-on-its-card', // stands for reasons that others may not know yet
  'answer-fits-stance', // challenge, claim, by, stance
  'answer-costs-more', // challenge, claim, by: silence is cheaper than an answer
  'declining-costs-less', // challenge, claim, by
  'evading-costs-less', // challenge, claim, by
  // Points of order
  'question-out-of-place', // challenge, by
  'no-rule-against-question', // challenge
  'question-beside-item', // challenge
  'point-accepted', // about, by
  'point-not-accepted', // about, by
  'disputes-ruling', // upheld: 'yes' or 'no'
  // Objections and procedural ballots
  'instructed-to-object-agenda', // meeting
  'instructed-to-object-invitation', // who
  'meeting-should-go-on', // motion
  'instructed-on-agenda', // do
  'asked-for-this-meeting',
  'objected-before',
  'members-may-raise-matters',
  'instructed-on-invitation', // who, do
  'hears-those-concerned', // who
  'takes-no-side-on-procedure',
  'upholds-president',
  'moved-it', // motion
  'motion-serves-interest', // motion
  'draft-would-be-delayed', // draft
  // Drafts and substantive ballots
  'instructed-to-table', // draft
  'instructed-vote', // draft, vote
  'party-to-dispute', // draft
  'sponsors-draft', // draft
  'supports-draft', // draft
  'wants-draft-voted-on', // draft
  'wants-vote-on-draft', // draft
  'all-sponsor-draft', // draft
  'stance-on-draft', // draft, stance
  'agrees-with-sponsors', // draft, sponsors
  'differs-with-sponsors', // draft, sponsors
  'leans-towards-draft', // draft
  'cautious-abstention', // draft
  // Amendments and separate votes
  'has-revision', // draft, revision
  'has-amendment', // draft, amendment
  'proposed-amendment', // draft
  'keeps-own-text', // draft
  'text-it-supports', // draft
  'text-it-opposes', // draft
  'asked-for-separate-vote', // draft, paragraph
  'keeps-text-whole', // draft, paragraph
  'asked-whether-procedural', // draft
  // Texts by consensus
  'seeks-consent', // draft
  'instructed-to-break-silence', // draft, vote
  'stance-breaks-silence', // draft, stance
  // Motions
  'draft-should-wait', // draft, motion
  'time-to-consult', // draft, motion
  // Proposals
  'proposed-it',
  'wants-draft-first', // draft
  'keeps-its-place', // draft
  'council-is-blocked',
  'matter-stays-here',
  'draft-was-vetoed', // draft
  'own-credentials',
  'agrees-with-seat', // who
  'differs-with-seat', // who
  'asked-for-this-agenda',
  'keeps-matter-alive',
  'own-draft-awaits-vote', // draft
  'recommended-in-private', // draft
  'asks-in-public', // to: a question on its card
  'answers-in-private', // by
  'applicant-needs-no-committee', // draft
  'applicant-is-examined', // draft
  'named-as-rapporteur',
  // Duties of the President
  'calls-at-request', // by
  'calls-on-own-judgement',
  'meeting-was-called',
  'convened-it',
  'no-objection',
  'objection-needs-vote', // by
  'ruling-was-challenged', // by
  'all-have-voted', // cast
  'next-invitation', // who, rule
  'ballot-is-secret',
  'seats-are-left', // seats
  'papers-are-in', // cast
  'committee-examines',
  'committee-has-met',
  'recommends-applicant', // draft
  'invitations-done',
  'next-item-of-agenda',
  'briefer-is-heard-first', // to
  'secretariat-is-heard-first',
  'report-is-heard-first', // to
  'next-on-list', // to
  'floor-once-for-answer', // to, challenge
  'agreed-by-all', // draft
  'drafts-await-vote', // drafts
  'next-draft-in-order', // draft
  'amendment-before-draft', // draft
  'part-before-whole', // draft
  'matter-before-draft', // draft
  'drafts-voted-on',
  'suspension-is-over',
  'nobody-asks-for-floor',
  'instructed-to-cede', // meeting
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason of a choice. The record keeps it as it is; `words` has a sentence for each code. */
export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

export const reason = (code: ReasonCode, facts: Reason['facts'] = {}): Reason => ({ code, facts });
