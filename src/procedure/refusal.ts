/**
 * Where a refusal comes from: a rule of S/96/Rev.7 ('27'), an article of the Charter ('Charter 27(3)'), a resolution
 * of the Assembly ('A/RES/377 (V)'), the Council's practice ('practice'), or a convention of this table ('table').
 */
export type RuleRef = `${number}` | `Charter ${string}` | `A/RES/${string}` | 'practice' | 'table';

/** The reasons for which an act is not in order; `words` has a sentence for each. */
export const REASONS = [
  'stage', // the kind is not receivable at this stage
  'session-over',
  'unknown-seat',
  'no-representative', // nobody sits at the seat
  'not-president',
  'nobody-to-preside', // rule 20: no other member is there that has not ceded the chair
  'not-convener', // an Arria-formula meeting is led by the member that convened it
  'convened-by-member',
  'informal-format', // no agenda to adopt, nothing to call to order
  'formal-format',
  'not-called',
  'call-first', // rule 8: the call is the notice of a meeting
  'members-only', // consultations of the whole
  'nothing-decided', // no decision at an informal meeting
  'not-member',
  'not-participant',
  'not-a-state', // rule 38: proposals are for members and invited States
  'not-world',
  'already-requested',
  'not-entitled-to-request',
  'objection-made',
  'no-objection',
  'already-objected',
  'mover-objects',
  'party-abstains', // Charter 27(3), in the strict option
  'vote-incomplete',
  'vote-complete',
  'not-invitable',
  'needs-no-invitation', // rule 22: the Secretariat
  'no-invitation-left',
  'not-applicant', // rule 58
  'already-applied',
  'no-declaration',
  'no-application', // there is none that this meeting considers
  'already-referred',
  'not-referred',
  'already-reported',
  'not-reported', // rule 59: before a draft recommends the applicant
  'must-be-private', // rule 48
  'no-item-left',
  'no-item-open', // what was under consideration has been taken off the agenda
  'agenda-adopted', // rule 9: its wording is settled with it
  'no-such-item',
  'title-taken',
  'item-next-already',
  'not-seized', // rule 11
  'last-item', // rule 9: the Council has just put it on the agenda, and nothing else is
  'items-remain', // rule 9: the Council adopted an agenda with more on it
  'no-election',
  'not-candidate', // nobody of that name can be withdrawn, voted for or reported
  'no-candidate-left',
  'too-many-names',
  'paper-cast', // a paper in the box stays there
  'papers-missing',
  'ballots-over', // as many candidates as seats have the majority
  'election-goes-on', // rule 61: until they have
  'not-assembly',
  'council-not-done',
  'assembly-awaited',
  'assembly-reported',
  'already-listed',
  'not-listed',
  'has-floor',
  'not-your-floor',
  'floor-taken',
  'nothing-to-draw',
  'order-incomplete', // a draw has each member that it is for once
  'nobody-to-swap-with',
  'not-on-list',
  'already-offered-swap',
  'president-speaks-last',
  'list-empty',
  'not-next-on-list',
  'report-explained', // rule 29: precedence is for explaining a report
  'speakers-remain',
  'speaker-interrupted',
  'motion-not-debatable',
  'no-open-challenge',
  'already-offered',
  'vote-under-way',
  'no-such-point',
  'no-draft',
  'not-your-draft',
  'draft-not-tabled',
  'already-sponsor',
  'not-withdrawn', // rule 35: only then is there something to take over
  'not-seconder',
  'already-submitted', // the draft is before the Council
  'already-voted-on',
  'not-next-draft',
  'needs-member-request',
  'needs-no-request', // rule 38: a member submitted it
  'by-consensus', // a text that is never put to the vote
  'not-by-consensus',
  'silence-over', // nothing is left to be agreed, or a silence is running
  'no-silence',
  'own-silence',
  'deadline-passed', // nobody breaks a silence that has run out
  'bad-deadline',
  'not-time', // the end of a silence comes in from outside
  'not-agreed',
  'formal-meeting-only',
  'not-at-arria',
  'vote-begun', // rule 35: a vote on the draft, or on a part or amendment of it, has been taken
  'vote-on-it', // rule 35: the vote on it is being taken
  'no-amendment',
  'not-your-amendment',
  'already-proposed',
  'amendment-waits', // rules 30, 36: it was ruled that another is put first
  'amendments-pending', // rule 36: they are put before the draft
  'no-paragraph',
  'part-requested',
  'whole-text',
  'part-refused',
  'no-part',
  'parts-pending', // rule 32: they are put before the whole
  'preliminary-raised', // it is raised once on the same text
  'preliminary-open', // it is settled before anything on the draft is put
  'no-preliminary',
  'recommendation', // Charter 27(3): of a new Member or a Secretary-General; that is one of substance
  'not-mover',
  'not-reviser', // only the mover changes its text; a change by anybody else is an amendment
  'no-revision',
  'already-revised',
  'nothing-left', // a revision leaves an operative paragraph; otherwise the draft is withdrawn
  'not-sponsor',
  'mover-sponsors', // the mover withdraws the draft
  'lower-precedence',
  'no-matter', // rule 9: nothing is referred or postponed before it is on the agenda
  'not-your-motion',
  'no-proposal', // nothing that a member could propose about the Council's business now
  'not-your-proposal',
  'first-already', // rule 32: the draft comes next anyway
  'not-in-force', // a resolution of the Assembly that was adopted later
  'own-credentials', // rule 17: objection is made to somebody else
  'presides', // rule 17: nobody would be left in the chair
  'credentials-rejected', // rule 17: the Council did not recognise them
  'place-already', // rule 5: the Council is to meet there as it is
  'private-already', // rule 48
  'not-private', // rule 51: a public meeting has a public record
  'single-copy-already',
  'rapporteur-already',
  'no-veto', // A/RES/377 (V): no draft has failed for want of unanimity of the permanent members
  'session-called', // A/RES/377 (V): an emergency special session has been called
  'bad-time',
  'not-present',
  'already-present',
  'president-must-stay',
  'claim-not-raised',
  'claim-not-yours',
  'claim-already',
  'claim-unknown',
  'claim-elsewhere',
  'not-about-you',
  'no-evidence',
  'nothing-to-challenge',
  'not-answerable',
  'own-challenge',
  'already-challenged',
  'not-challenged',
  'already-answered',
  'words-too-long',
  'words-control',
  'news-unknown',
  'news-released',
  'malformed',
] as const;
/** Why an act is refused, as a code: `horseshoe explain` tells of each what it means. */
export type Reason = (typeof REASONS)[number];

/** What a refusal tells of, by name: a seat, a draft, a number, several of them. */
export type Fact = string | number | readonly string[];

/** Why an act is not in order: a value, never an exception. */
export interface Refusal {
  readonly rule: RuleRef;
  readonly because: Reason;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Kinds of act that would be in order instead for the same seat; filled by `session`. */
  readonly instead: readonly string[];
}

/** A refusal as a rule states it; `session` adds what would be in order instead. */
export const refuse = (
  rule: RuleRef,
  because: Reason,
  facts: Readonly<Record<string, Fact>> = {},
): Refusal => ({ rule, because, facts, instead: [] });
