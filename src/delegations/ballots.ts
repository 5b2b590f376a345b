import type { Seat } from '../council/seat.ts';
import type { Question } from '../procedure/outcomes.ts';
import { amendmentBallot, partBallot, preliminaryBallot } from './amendments.ts';
import { lost } from './challenge.ts';
import { ballotOn, type Intent } from './leanings.ts';
import { motionBallot } from './motions.ts';
import { proposalBallot } from './proposals.ts';
import { reason } from './reason.ts';
import { type Consider, offered, type Situation } from './situation.ts';

const NO_SIDE = 0.2;

/** Rule 9: inclusion in the agenda is procedural; members mostly let a matter be raised. */
function onAgenda({ view, seat, chance }: Situation): Intent {
  const { id } = view.meeting;
  const instructed = seat.instructions.agenda?.find((one) => one.meeting === id)?.do;
  if (instructed !== undefined)
    return {
      ballot: instructed === 'object' ? 'against' : 'for',
      why: reason('instructed-on-agenda', { meeting: id, do: instructed }),
    };
  if (view.requests.some(({ by }) => by === seat.seat))
    return { ballot: 'for', why: reason('asked-for-this-meeting') };
  if (view.objections.includes(seat.seat)) return { ballot: 'against', why: reason('objected-before') };
  return chance.on(`agenda/${id}`).happens(NO_SIDE)
    ? { ballot: 'abstaining', why: reason('takes-no-side-on-procedure') }
    : { ballot: 'for', why: reason('members-may-raise-matters') };
}

/** Rules 37, 39: the question is put as the positive act, to invite. */
function onInvitation({ view, seat, chance }: Situation, who: Seat): Intent {
  const instructed = seat.instructions.invitations?.find((one) => one.who === who)?.do;
  if (instructed !== undefined)
    return {
      ballot: instructed === 'object' ? 'against' : 'for',
      why: reason('instructed-on-invitation', { who, do: instructed }),
    };
  if (view.objections.includes(seat.seat)) return { ballot: 'against', why: reason('objected-before') };
  return chance.on(`invitation/${view.meeting.id}/${who}`).happens(NO_SIDE)
    ? { ballot: 'abstaining', why: reason('takes-no-side-on-procedure') }
    : { ballot: 'for', why: reason('hears-those-concerned', { who }) };
}

/** Rule 30: a vote for overrules the President. Whoever the ruling went against votes for, nearly all others not. */
function onRuling(situation: Situation): Intent {
  const { view, seat, chance } = situation;
  if (view.point?.appealBy === seat.seat || (lost(situation) && seat.seat !== view.president))
    return { ballot: 'for', why: reason('disputes-ruling', { upheld: view.point?.ruling ? 'yes' : 'no' }) };
  return seat.seat !== view.president && chance.on(`ruling/${view.meeting.id}`).happens(NO_SIDE)
    ? { ballot: 'abstaining', why: reason('takes-no-side-on-procedure') }
    : { ballot: 'against', why: reason('upholds-president') };
}

/** How the seat means to vote on any question. */
function intentOn(situation: Situation, question: Question): Intent | null {
  switch (question.kind) {
    case 'agenda':
      return onAgenda(situation);
    case 'invitation':
      return onInvitation(situation, question.who);
    case 'motion':
      return motionBallot(situation, question.motion);
    case 'proposal':
      return proposalBallot(situation, question);
    case 'ruling':
      return onRuling(situation);
    case 'draft': {
      const draft = situation.view.drafts.find(({ id }) => id === question.draft);
      return draft === undefined ? null : ballotOn(situation, draft);
    }
    case 'amendment':
      return amendmentBallot(situation, question);
    case 'part':
      return partBallot(situation, question);
    case 'preliminary':
      return preliminaryBallot(situation, question);
  }
}

/** Until 1960 the parties to a dispute abstained (Corfu 1947, Eichmann 1960); after that none has been held to it. */
const OBSERVED_UNTIL = '1961-01-01';

/**
 * Charter 27(3): a party to a dispute abstains while that was the practice, and where the session holds it as a rule;
 * otherwise it votes as it means to.
 */
function asParty({ view, seat }: Situation): Intent | null {
  const { vote, meeting } = view;
  if (vote === null || !vote.parties.includes(seat.seat)) return null;
  if (!vote.strict && meeting.date >= OBSERVED_UNTIL) return null;
  const draft = 'draft' in vote.question ? (vote.question.draft ?? '') : '';
  return { ballot: 'abstaining', why: reason('party-to-dispute', { draft }) };
}

/** Casts the seat's ballot, once, when a vote is under way. */
export const castBallot: Consider = (situation) => {
  const { view, seat } = situation;
  if (view.vote === null || !view.vote.notYet.includes(seat.seat)) return null;
  const intent = asParty(situation) ?? intentOn(situation, view.vote.question);
  const act = offered(situation, 'ballot.cast').find((one) => one.act.ballot === intent?.ballot)?.act;
  return act === undefined || intent === null ? null : { act, why: [intent.why] };
};
