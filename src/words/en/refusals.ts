import type { Format } from '../../council/formats.ts';
import type { Stage } from '../../council/stages.ts';
import type { DraftStatus } from '../../procedure/draft.ts';
import type { Fact, Reason } from '../../procedure/refusal.ts';
import type { Texts } from '../../scenario/texts.ts';
import { wrongTime } from './days.ts';
import { DONE_ALREADY, DRAFT_STANDS, VOTED_ON } from './draftStands.ts';
import { FORMAT_NAMES } from './formats.ts';
import { claimLabel, draftLabel, series, TheName, theName } from './names.ts';
import { textLabel } from './products.ts';
import { stageName } from './stages.ts';

type Facts = Readonly<Record<string, Fact>>;
const text = (facts: Facts, key: string): string => {
  const fact = facts[key];
  return fact === undefined ? '' : Array.isArray(fact) ? fact.join(', ') : String(fact);
};
const list = (facts: Facts, key: string): readonly string[] => {
  const fact = facts[key];
  return Array.isArray(fact) ? fact : fact === undefined ? [] : [String(fact)];
};

/** A text at the head of a sentence. */
function TextLabel(texts: Texts, draft: string): string {
  const label = textLabel(texts, draft);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A name of a stage or an act within a sentence. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Why a draft cannot be dealt with so: how it stands with it. */
const draftStands = (facts: Facts, texts: Texts): string =>
  DRAFT_STANDS[text(facts, 'status') as DraftStatus](draftLabel(texts, text(facts, 'draft')));

/** A sentence for each reason; names are found in the texts. */
export const REFUSALS: Readonly<Record<Reason, (facts: Facts, texts: Texts) => string>> = {
  stage: (f) => `Not in order at this stage (${inSentence(stageName(text(f, 'stage') as Stage))}`,
  'session-over': () => 'The session is over.',
  'unknown-seat': (f) => `There is no seat ${text(f, 'seat')} in this session.`,
  'no-representative': (f, t) => `Nobody sits at the seat of ${theName(t, text(f, 'seat'))}.`,
  'not-president': (f, t) => `That is the President’s to do; ${theName(t, text(f, 'president'))} presides.`,
  'nobody-to-preside': () => 'No other member that has not ceded the chair is there to take it.',
  'not-convener': (f, t) =>
    `${TheName(t, text(f, 'convener'))} convened this meeting and leads it; the President does not.`,
  'convened-by-member': (f, t) =>
    `An Arria-formula meeting is convened by a member, here ${theName(t, text(f, 'convener'))}: nobody asks the President for it.`,
  'informal-format': (f) =>
    `${FORMAT_NAMES[text(f, 'format') as Format]}: an informal meeting is not called to order and adopts no agenda.`,
  'formal-format': (f) =>
    `${FORMAT_NAMES[text(f, 'format') as Format]}: a formal meeting is called to order and adopts its agenda.`,
  'not-called': (f) =>
    `${FORMAT_NAMES[text(f, 'format') as Format]}: the President calls the members together first.`,
  'call-first': () =>
    'The meeting has not been called: the President calls it first, and the call is the notice of it.',
  'members-only': (f, t) =>
    `Only the members of the Council and the Secretariat take part in consultations of the whole; ${theName(t, text(f, 'seat'))} does not.`,
  'nothing-decided': () =>
    'Nothing is decided in consultations or at any other informal meeting: no motion, no ruling, no draft, no vote.',
  'not-member': (f, t) =>
    `${TheName(t, text(f, 'seat'))} is not a member of the Council: only members object, move, raise points of order or vote.`,
  'not-participant': (f, t) => `${TheName(t, text(f, 'seat'))} has not been invited to this meeting.`,
  'not-a-state': (f, t) =>
    `${TheName(t, text(f, 'seat'))} submits no proposals: that is for members and for States that have been invited.`,
  'not-world': () => 'News comes in from outside the Council: it is the facilitator’s to release.',
  'already-requested': (f, t) => `${TheName(t, text(f, 'seat'))} has already requested this meeting.`,
  'not-entitled-to-request': (f, t) =>
    `${TheName(t, text(f, 'seat'))} cannot request a meeting under that rule.`,
  'objection-made': (f, t) =>
    `There is an objection from ${series(t, list(f, 'by'))}: the question has to be put to the vote.`,
  'no-objection': () => 'Nobody has objected: it is declared decided without a vote.',
  'mover-objects': (f, t) =>
    `${TheName(t, text(f, 'seat'))} made it and does not object to it: while no vote is taken, it may withdraw it instead (rule 35).`,
  'already-objected': (f, t) => `${TheName(t, text(f, 'seat'))} has already objected.`,
  'vote-complete': () =>
    'Everybody has voted and the ballots are open: none can be changed now; the President declares the result.',
  'party-abstains': (f, t) =>
    `${TheName(t, text(f, 'seat'))}, as a party to the dispute, abstains or does not participate; this session holds Article 27(3) as a rule.`,
  'vote-incomplete': (f, t) =>
    `Not everybody has voted: ${series(t, list(f, 'notYet'))} still ${list(f, 'notYet').length === 1 ? 'has' : 'have'} to.`,
  'not-invitable': (f, t) =>
    `${TheName(t, text(f, 'who'))} cannot be invited under that rule: a member, invited or refused already, or not concerned here.`,
  'needs-no-invitation': (f, t) =>
    `${TheName(t, text(f, 'who'))} takes part in every meeting and needs no invitation.`,
  'no-invitation-left': () => 'There is nobody left to invite.',
  'not-applicant': (f, t) => `No application of ${theName(t, text(f, 'seat'))} is expected here.`,
  'already-applied': (f, t) => `${TheName(t, text(f, 'applicant'))} has applied already.`,
  'no-declaration': () =>
    'An application declares in a formal instrument that the obligations of the Charter are accepted.',
  'no-application': () => 'There is no application before this meeting.',
  'already-referred': () => 'The application has been referred, or the Council has decided not to refer it.',
  'not-referred': () => 'The application has not been referred to the committee.',
  'already-reported': () => 'The committee has reported already.',
  'not-reported': (f, t) =>
    `The committee has not reported yet: ${draftLabel(t, text(f, 'draft'))} recommends an applicant and waits for it, unless the Council decides not to refer the application.`,
  'must-be-private': (f, t) =>
    `${draftLabel(t, text(f, 'draft'))} recommends a Secretary-General: that is discussed and decided at a private meeting, and this one is public.`,
  'no-item-left': () => 'No item is left on the agenda to be opened.',
  'no-item-open': () =>
    'The item under consideration was taken off the agenda: nobody speaks, and nothing is voted on, until another is opened.',
  'agenda-adopted': () => 'The agenda has been adopted: its wording is settled with it.',
  'no-such-item': (f) => `There is no item “${text(f, 'item')}” on the agenda that is still to be taken up.`,
  'title-taken': (f) => `The agenda has an item “${text(f, 'item')}” already.`,
  'item-next-already': (f) => `The item “${text(f, 'item')}” comes next as it is.`,
  'not-seized': (f) => `“${text(f, 'matter')}” is not among the matters of which the Council is seized.`,
  'last-item': (f) =>
    `“${text(f, 'item')}” is all that is on the agenda that was adopted: it is opened first, or the meeting adjourned.`,
  'items-remain': (f) =>
    `Left on the agenda that the Council adopted: ${list(f, 'items').join('; ')}. To end the meeting before takes a motion of rule 33.`,
  'no-election': () => 'This meeting holds no election, or no ballot is under way.',
  'not-candidate': () =>
    'Only candidates who stand can be named, each once, and as many as the case asks for.',
  'no-candidate-left': () => 'Every candidate has been withdrawn: nobody is left to elect.',
  'too-many-names': (f) => `There are more names than seats: a paper holds ${text(f, 'most')} at the most.`,
  'paper-cast': () => 'Your paper is in the box: one that is cast stays there.',
  'papers-missing': (f, t) => `Not every paper is in the box: ${series(t, list(f, 'notYet'))}.`,
  'ballots-over': () => 'As many candidates as there are seats have the majority: no ballot is left to take.',
  'election-goes-on': (f) =>
    `A meeting held to elect goes on until its seats are filled (left now: ${text(f, 'seats')}); it may be suspended.`,
  'not-assembly': () => 'The result in the Assembly comes in from outside the Council.',
  'council-not-done': () => 'The result of the Assembly is opened once the Council has filled its own list.',
  'assembly-awaited': () => 'The Assembly votes at the same time, and its result has not come in yet.',
  'assembly-reported': () => 'The result of the Assembly has come in already.',
  'already-listed': (f) => `You are on the list of speakers already, in place ${text(f, 'place')}.`,
  'not-listed': () => 'You are not on the list of speakers.',
  'has-floor': () => 'You have the floor already.',
  'not-your-floor': (f, t) =>
    f.holder === undefined
      ? 'You do not have the floor: the President gives it.'
      : `You do not have the floor: ${theName(t, text(f, 'holder'))} has it.`,
  'floor-taken': (f, t) => `${TheName(t, text(f, 'holder'))} has the floor.`,
  'nothing-to-draw': () => 'No two members wait whose order has not been drawn yet.',
  'order-incomplete': (f, t) => `A draw has each of these once: ${series(t, list(f, 'list'))}.`,
  'nobody-to-swap-with': () => 'There is nobody else on the list to propose it to.',
  'not-on-list': (f, t) => `${TheName(t, text(f, 'to'))} is not another seat on the list of speakers.`,
  'already-offered-swap': (f, t) =>
    `You have proposed it to ${theName(t, text(f, 'to'))} already; it is done when the other seat does so too.`,
  'president-speaks-last': (f, t) =>
    `In a national capacity the President speaks last of the members. Still waiting: ${series(t, list(f, 'list'))}.`,
  'list-empty': () => 'Nobody is on the list of speakers.',
  'not-next-on-list': (f, t) => `Next on the list: ${series(t, list(f, 'next'))}.`,
  'report-explained': (f, t) =>
    `${TheName(t, text(f, 'to'))} has explained the report; precedence is given for that alone. Next on the list: ${series(t, list(f, 'next'))}.`,
  'speakers-remain': (f, t) =>
    `Still on the list of speakers: ${series(t, list(f, 'list'))}. The Rules know no closure of debate.`,
  'speaker-interrupted': (f, t) =>
    `${TheName(t, text(f, 'holder'))} is speaking; only a point of order interrupts a speaker.`,
  'motion-not-debatable': () => 'Suspension and simple adjournment are decided without debate.',
  'no-open-challenge': () => 'No open challenge calls for an offer of the floor.',
  'already-offered': (f) => `The floor has been offered for ${text(f, 'challenge')} once already.`,
  'vote-under-way': () => 'Voting has begun: a point of order may only be about the conduct of the vote.',
  'no-such-point': () => 'There is nothing now that such a point of order could be about.',
  'no-draft': () => 'There is no such draft.',
  'not-your-draft': (f, t) => `That draft is for ${series(t, list(f, 'may'))} to submit or withdraw.`,
  'draft-not-tabled': draftStands,
  'already-sponsor': (f, t) =>
    DONE_ALREADY[text(f, 'as') as keyof typeof DONE_ALREADY](draftLabel(t, text(f, 'draft'))),
  'not-withdrawn': (f, t) =>
    `${draftLabel(t, text(f, 'draft'))} is before the Council: only a withdrawn draft is taken over.`,
  'not-seconder': (f, t) =>
    list(f, 'seconders').length === 0
      ? `Nobody was seconding ${draftLabel(t, text(f, 'draft'))} when it was withdrawn: it can only be submitted anew.`
      : `Only ${series(t, list(f, 'seconders'))}, having seconded ${draftLabel(t, text(f, 'draft'))}, may take it over.`,
  'already-submitted': (f, t) => `${draftLabel(t, text(f, 'draft'))} is before the Council already.`,
  'already-voted-on': draftStands,
  'not-next-draft': (f, t) =>
    `Drafts are put in the order of submission${text(f, 'next') === '' ? '' : `: ${draftLabel(t, text(f, 'next'))} is next`}.`,
  'needs-member-request': () =>
    'A draft of an invited State is put only if a member of the Council asks for it.',
  'needs-no-request': (f, t) =>
    `${draftLabel(t, text(f, 'draft'))} is that of ${theName(t, text(f, 'mover'))}, a member: it is put to the vote without being asked for.`,
  'by-consensus': (f, t) =>
    `${TextLabel(t, text(f, 'draft'))} is never put to the vote: it needs the consent of every member, by a silence procedure.`,
  'not-by-consensus': (f, t) => `${TextLabel(t, text(f, 'draft'))} is put to the vote, not issued.`,
  'silence-over': (f, t) =>
    text(f, 'status') === 'silence'
      ? `A silence procedure on ${textLabel(t, text(f, 'draft'))} is running.`
      : `Nothing about ${textLabel(t, text(f, 'draft'))} is left to be agreed by silence.`,
  'no-silence': () => 'No silence procedure is running that you could break or end.',
  'own-silence': () => 'You sent that text yourself: it is for the others to break the silence.',
  'deadline-passed': (f) => `The silence ended at ${text(f, 'until')}: it can no longer be broken.`,
  'bad-deadline': (f) => wrongTime(text(f, 'until'), 'the hour of the meeting'),
  'not-time': () => 'A deadline passes from outside the Council: it is the facilitator’s to say so.',
  'not-agreed': () => 'There is no text that all the members have agreed on to be issued.',
  'formal-meeting-only': (f, t) =>
    `${TextLabel(t, text(f, 'draft'))} is made at a formal meeting, once the item has been opened.`,
  'not-at-arria': () =>
    'A member has convened this meeting: the President of the Council issues nothing at it.',
  'vote-begun': (f, t) =>
    `A vote on ${VOTED_ON[text(f, 'on')] ?? ''}${draftLabel(t, text(f, 'draft'))} has been taken already.`,
  'vote-on-it': (f, t) =>
    `A vote on ${VOTED_ON[text(f, 'on')] ?? ''}${draftLabel(t, text(f, 'draft'))} is being taken: what has been put to the vote is not withdrawn.`,
  'no-amendment': () => 'There is no such amendment to propose, to withdraw or to put to the vote now.',
  'not-your-amendment': (f, t) =>
    `That amendment is for ${series(t, list(f, 'may'))} to propose or withdraw.`,
  'already-proposed': () => 'That amendment has been proposed already.',
  'amendment-waits': () => 'It was ruled that another amendment is put before this one.',
  'amendments-pending': (f, t) =>
    `No vote is taken on ${draftLabel(t, text(f, 'draft'))} while amendments to it are pending: ${list(f, 'amendments').join(', ')}.`,
  'no-paragraph': (f, t) =>
    `${draftLabel(t, text(f, 'draft'))} has no paragraph ${text(f, 'paragraph')} any more, or never had.`,
  'part-requested': (f) => `A separate vote on paragraph ${text(f, 'paragraph')} has been asked for already.`,
  'whole-text': (f, t) =>
    `That is all there is of ${draftLabel(t, text(f, 'draft'))}: it is put as a whole, and a separate vote is on a part of it.`,
  'part-refused': (f) =>
    `The mover has objected to a separate vote on paragraph ${text(f, 'paragraph')}; that is final.`,
  'no-part': () => 'There is no separate vote to ask for, to object to or to take now.',
  'parts-pending': (f, t) =>
    `The separate vote on paragraph ${text(f, 'paragraph')} of ${draftLabel(t, text(f, 'draft'))} comes first.`,
  'preliminary-raised': (f, t) =>
    `Whether ${draftLabel(t, text(f, 'draft'))} is a matter of procedure has been asked already; it is asked once on the same text.`,
  'preliminary-open': (f, t) =>
    `Whether ${draftLabel(t, text(f, 'draft'))} is a matter of procedure is settled first, by a vote or a ruling.`,
  'no-preliminary': () => 'Nobody has asked whether the draft is a matter of procedure, or it is settled.',
  recommendation: (f, t) =>
    `${draftLabel(t, text(f, 'draft'))} recommends a new Member or a Secretary-General, which is settled to be a matter of substance; whether it is may be put, and is not ruled.`,
  'not-mover': (f, t) =>
    `Only the mover of ${draftLabel(t, text(f, 'draft'))}, ${theName(t, text(f, 'mover'))}, may object to a separate vote.`,
  'not-reviser': (f, t) =>
    `Only ${theName(t, text(f, 'mover'))}, which submitted ${draftLabel(t, text(f, 'draft'))}, revises it; a change by anybody else is an amendment.`,
  'no-revision': () => 'There is no such revision to make.',
  'already-revised': (f, t) => `The text of ${draftLabel(t, text(f, 'draft'))} has that change already.`,
  'nothing-left': (f, t) =>
    `That would leave ${draftLabel(t, text(f, 'draft'))} without an operative paragraph: withdraw it instead.`,
  'not-sponsor': (f, t) => `You do not sponsor ${draftLabel(t, text(f, 'draft'))}.`,
  'mover-sponsors': (f, t) =>
    `You submitted ${draftLabel(t, text(f, 'draft'))}: withdraw the draft rather than your name.`,
  'lower-precedence': () => 'The motion before the Council has precedence.',
  'no-matter': () =>
    'No matter is before the Council for that: the agenda is not adopted yet, or none of its items is left.',
  'no-proposal': () => 'There is nothing to propose about the Council’s business now.',
  'not-your-proposal': () => 'A proposal is withdrawn by the delegation that made it.',
  'first-already': (f, t) => `${draftLabel(t, text(f, 'draft'))} comes first as it is.`,
  'not-in-force': (f) => `That has been possible since ${text(f, 'since')} only.`,
  'own-credentials': () => 'No delegation objects to the credentials of its own representative.',
  presides: (f, t) =>
    `${TheName(t, text(f, 'seat'))} presides: the chair cannot be left empty; the President may cede it first (rule 20).`,
  'credentials-rejected': (f, t) =>
    `The Council has not recognised those credentials; ${theName(t, text(f, 'seat'))} may send somebody else.`,
  'place-already': (f) => `The Council is to meet there as it is: “${text(f, 'place')}”.`,
  'private-already': () => 'The meeting is private as it is.',
  'not-private': () => 'The record of a public meeting is public.',
  'single-copy-already': () => 'The Council has decided on a single copy already.',
  'rapporteur-already': (f, t) => `${TheName(t, text(f, 'seat'))} is a rapporteur already.`,
  'no-veto': () =>
    'No draft on peace and security has failed by a veto: the Assembly is called where the Council could not act because its permanent members were not unanimous. A draft would have to be put to the vote first.',
  'session-called': () => 'An emergency special session has been called already.',
  'not-your-motion': () => 'A motion is withdrawn by the delegation that made it.',
  'bad-time': (f) =>
    f.motion === undefined
      ? wrongTime(text(f, 'until'), 'this meeting')
      : 'Suspension, simple adjournment and reference are moved without a day and hour.',
  'not-present': (f, t) => `Nobody of that name sits at the seat of ${theName(t, text(f, 'seat'))}.`,
  'already-present': (f, t) =>
    `${text(f, 'person')} is already at the seat of ${theName(t, text(f, 'seat'))}.`,
  'president-must-stay': (f) =>
    f.informal === undefined
      ? 'The President’s chair cannot be left empty while the meeting sits; suspend it first.'
      : 'Whoever leads an informal meeting stays until it ends.',
  'claim-not-raised': (f, t) => `Nobody has put ${claimLabel(t, text(f, 'claim'))} on the record yet.`,
  'claim-not-yours': (f, t) =>
    `${claimLabel(t, text(f, 'claim'))} is for ${series(t, list(f, 'by'))} to assert; others may support or deny it once it is on the record.`,
  'claim-already': (f, t) =>
    `Your position on ${claimLabel(t, text(f, 'claim'))} is taken: each delegation takes one on a claim, once.`,
  'claim-unknown': (f) => `There is no claim ${text(f, 'claim')}.`,
  'claim-elsewhere': () => 'Claims are raised on the item of the agenda, at the meeting they belong to.',
  'not-about-you': (f, t) =>
    `${claimLabel(t, text(f, 'claim'))} is not about you: only those it is about confirm it.`,
  'no-evidence': (f, t) => `You have no evidence to present on ${claimLabel(t, text(f, 'claim'))}.`,
  'nothing-to-challenge': () => 'No claim on the record can be put to another delegation as a challenge now.',
  'not-answerable': (f, t) =>
    `${TheName(t, text(f, 'to'))} cannot be challenged on ${claimLabel(t, text(f, 'claim'))} here.`,
  'own-challenge': () => 'A delegation does not challenge itself.',
  'already-challenged': (f, t) =>
    `${TheName(t, text(f, 'to'))} has an open challenge on ${claimLabel(t, text(f, 'claim'))} already.`,
  'not-challenged': () => 'No open challenge is put to you.',
  'already-answered': (f) => `${text(f, 'challenge')} is settled already.`,
  'words-too-long': (f) => `Own words are limited to ${text(f, 'max')} characters.`,
  'words-control': () =>
    'Own words cannot hold what a reader cannot see: control characters, marks that turn the direction of text, characters of no width.',
  'news-unknown': (f) => `There is no news ${text(f, 'news')}.`,
  'news-released': () => 'There is no news left to release, or it is out already.',
  malformed: () => 'That is not an act this table knows.',
};
