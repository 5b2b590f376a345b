import type { MotionKind } from '../../procedure/acts.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Outcome } from '../../session/council.ts';
import { CONSENSUS_WORDS, motionWords, REFEREE_WORDS } from './acts.ts';
import { recommendedWords, reportedWords, specialReportWords } from './admission.ts';
import { afterVoteWords } from './afterVote.ts';
import { amendmentLabel, partLabel } from './amendments.ts';
import { credentialsRemark } from './credentials.ts';
import { adoptedAs } from './draftNamed.ts';
import { candidateName, candidateNames, countLine, furtherWords } from './elections.ts';
import { claimLabel, draftLabel, namingIn, personAt, series, theName } from './names.ts';
import { resultLine } from './questions.ts';

/** Those objected to at a seat, in a sentence. */
const peopleAt = (texts: Texts, seat: string, people: readonly string[]): string =>
  people.map((one) => personAt(texts, seat, one)).join(', ');

// A motion to postpone lapses whatever day it named.
const lapsing = (motion: MotionKind): string =>
  motion === 'postpone' ? 'postpone discussion of the question' : motionWords({ motion, until: null });

/** What a draft has become; null where a vote says all that there is to say. */
function adopted(
  { draft, consent, resolution }: Extract<Outcome, { readonly kind: 'draft.adopted' }>,
  texts: Texts,
): string | null {
  const as = resolution?.number == null ? '' : adoptedAs(resolution);
  if (consent !== undefined) return `${draftLabel(texts, draft)} is adopted ${CONSENSUS_WORDS[consent]}${as}`;
  return as === '' ? null : `it is adopted${as}`;
}

/** What followed that the act alone does not tell; null for what it does. */
export function outcomeWords(outcome: Outcome, texts: Texts): string | null {
  switch (outcome.kind) {
    case 'chair.ceded':
      return `${theName(texts, outcome.to)} presides`;
    case 'interval.exceeded':
      return `the last meeting was ${outcome.days} days before (rule 1: no more than fourteen)`;
    case 'notice.short':
      return `notice was given ${outcome.hours} hours ahead (rule 8: three days, less where it is urgent)`;
    case 'document.late':
      return `the text went out ${outcome.hours} hours before (rule 26)`;
    case 'meeting.called':
      return 'the Secretary-General gives notice of it (rule 25)';
    case 'list.drawn':
      return series(texts, outcome.order);
    case 'statement.made':
      return outcome.national === true ? 'in a national capacity' : null;
    case 'chair.resumed':
      return 'the functions of President are resumed';
    case 'floor.given':
      return outcome.precedence === undefined ? null : `before the list (rule ${outcome.precedence})`;
    case 'agenda.adopted':
      return 'the agenda is adopted';
    case 'agenda.rejected':
      return 'the agenda is not adopted: the meeting is over';
    case 'invitation.accepted':
      return `${theName(texts, outcome.who)} takes part under rule ${outcome.rule}`;
    case 'party.not-invited':
      return `${theName(texts, outcome.who)} is a party to the dispute (Charter 32: such a State is to be invited)`;
    case 'invitation.refused':
      return `${theName(texts, outcome.who)} is not invited`;
    case 'vote.adopted':
    case 'vote.failed':
      return resultLine(outcome.result, texts);
    case 'claim.unanswered':
      return `${outcome.challenge}, put by ${theName(texts, outcome.by)} to ${theName(texts, outcome.to)} on ${claimLabel(texts, outcome.claim)}, is unanswered`;
    case 'challenge.set-aside':
      return `${outcome.challenge} is set aside`;
    case 'order.settled':
      if (outcome.draft !== undefined)
        return outcome.upheld
          ? `the ruling stands: ${draftLabel(texts, outcome.draft)} is a matter of procedure`
          : `the ruling that ${draftLabel(texts, outcome.draft)} is a matter of procedure falls`;
      return `${outcome.how === 'unchallenged' ? 'the ruling stands: ' : ''}the point of order is ${outcome.upheld ? '' : 'not '}upheld`;
    case 'ballot.counted':
      return countLine(outcome.count, texts);
    case 'assembly.reported':
      return `the majority there is for ${candidateNames(texts, outcome.names)}`;
    case 'judge.elected':
      return `${candidateName(texts, outcome.candidate)} is elected by both`;
    case 'election.further':
    case 'joint-conference.open':
      return furtherWords(outcome);
    case 'committee.reported':
      return reportedWords(outcome.finding, outcome);
    case 'admission.recommended':
      return recommendedWords(texts, outcome.applicant, outcome);
    case 'special-report.due':
      return specialReportWords(texts, outcome.applicant, outcome.because);
    case 'amendment.returned':
      return 'another amendment is put first';
    case 'amendment.lapsed':
      return `${amendmentLabel(texts, outcome.draft, outcome.amendment)} is not put: ${outcome.outgoing === true ? 'its mover is no longer a member of the Council' : 'the passage has been changed'}`;
    case 'part.lapsed':
      return `no separate vote is taken on ${partLabel(texts, outcome.draft, outcome)}: ${outcome.whole === true ? 'it is all that is left, and put as the whole' : 'it is gone'}`;
    case 'preliminary.reopened':
      return `whether ${draftLabel(texts, outcome.draft)} is a matter of procedure was settled on another text and may be asked again`;
    case 'draft.referred':
      return `${draftLabel(texts, outcome.draft)} is referred to ${REFEREE_WORDS[outcome.to]}`;
    case 'draft.lapsed':
      return `${draftLabel(texts, outcome.draft)} lapses with its matter`;
    case 'draft.adopted':
      return adopted(outcome, texts);
    case 'draft.emptied':
      return `no operative paragraph of ${draftLabel(texts, outcome.draft)} is left: it is not adopted`;
    case 'motion.carried':
      return outcome.how === 'vote' ? 'the motion is carried' : 'the motion is carried without a vote';
    case 'motion.lost':
      return 'the motion is not carried';
    case 'motion.lapsed':
      return `the motion to ${lapsing(outcome.motion)} lapses`;
    case 'proposal.made':
      return outcome.people === undefined || outcome.proposal.what !== 'credentials'
        ? null
        : `the objection is to ${peopleAt(texts, outcome.proposal.seat, outcome.people)}`;
    case 'proposal.carried':
      return outcome.how === 'vote' ? 'the proposal is carried' : 'the proposal is carried without a vote';
    case 'proposal.lost':
      return 'the proposal is not carried';
    case 'proposal.lapsed':
      return 'the proposal lapses, undecided';
    case 'place.decided':
      return `the Council will meet at another place: “${outcome.place}”`;
    case 'meeting.private':
      return 'the meeting continues in private';
    case 'communique.issued':
      return 'a communiqué is issued (rule 55)';
    case 'credentials.examined':
      return credentialsRemark(personAt(texts, outcome.seat, outcome.person), outcome);
    case 'credentials.rejected':
      return `the credentials of ${peopleAt(texts, outcome.seat, outcome.people)} are not recognised: they no longer sit for ${theName(texts, outcome.seat)}`;
    case 'body.appointed':
      return outcome.rapporteur === null
        ? 'the committee is appointed'
        : `${theName(texts, outcome.rapporteur)} is appointed rapporteur`;
    case 'emergency-session.called':
      return 'an emergency special session of the General Assembly is called';
    case 'meeting.suspended':
      return 'the meeting is suspended';
    case 'meeting.closed':
      if (outcome.how === 'referred') return 'the matter is referred: the meeting is over';
      if (outcome.how === 'postponed')
        return `discussion is postponed ${outcome.until === null ? 'indefinitely' : `until ${outcome.until}`}: the meeting is over`;
      if (outcome.how !== 'adjourned') return null;
      return `the meeting is adjourned${outcome.until === null ? '' : ` until ${outcome.until}`}`;
    default:
      return afterVoteWords(outcome, namingIn(texts));
  }
}
