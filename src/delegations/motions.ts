import type { MotionKind } from '../procedure/acts.ts';
import type { Draft } from '../procedure/proceedings.ts';
import { ballotOn, type Intent } from './leanings.ts';
import { objectsToProposal, proposeSession } from './proposals.ts';
import { type Reason, reason } from './reason.ts';
import { type Consider, firstOf, offered, ownSeat, type Situation } from './situation.ts';

/** How often a seat moves to adjourn rather than let a draft that it opposes come to the vote; to suspend, for its own. */
const MOVES = { adjourn: 0.04, suspend: 0.04 };

const tabled = ({ view }: Situation): readonly Draft[] =>
  view.drafts.filter(({ status }) => status === 'tabled');

/** The tabled draft that the seat sponsors, if there is one. */
const sponsored = (situation: Situation): Draft | undefined =>
  tabled(situation).find(({ sponsors }) => sponsors.includes(situation.seat.seat));

/** The tabled draft that the seat opposes, unless it would vote for another one: then it wants the votes taken. */
function opposed(situation: Situation): Draft | undefined {
  const drafts = tabled(situation);
  const meant = drafts.map((draft) => ballotOn(situation, draft).ballot);
  return meant.includes('for') ? undefined : drafts[meant.indexOf('against')];
}

/** One motion at a meeting is enough for a computer delegation: none once one was voted on or carried. */
const hasBeenMoved = ({ view }: Situation): boolean =>
  view.meeting.resumptions > 0 || view.results.some(({ question }) => question.kind === 'motion');

/** Rule 33: rarely, when the list is exhausted and drafts await the vote, a seat moves to adjourn or to suspend. */
const move: Consider = (situation) => {
  const { view, chance } = situation;
  const ready = view.stage === 'debate' && view.floor === null && view.list.length === 0;
  if (!ready || hasBeenMoved(situation) || ownSeat(situation)?.spoken !== true) return null;
  const wanted: readonly [MotionKind & keyof typeof MOVES, Draft | undefined, Reason['code']][] = [
    ['suspend', sponsored(situation), 'time-to-consult'],
    ['adjourn', opposed(situation), 'draft-should-wait'],
  ];
  for (const [motion, draft, code] of wanted) {
    if (draft === undefined) continue;
    if (!chance.on(`move/${motion}/${view.meeting.id}/${draft.id}`).happens(MOVES[motion])) continue;
    const act = offered(situation, 'motion.make').find((one) => one.act.motion === motion)?.act;
    if (act !== undefined) return { act, why: [reason(code, { motion, draft: draft.id })] };
  }
  return null;
};

/** What adjourning would cost the seat: its word on the item, or the vote on a draft that it sponsors. */
function costOf(situation: Situation, motion: MotionKind): Reason | null {
  if (motion === 'suspend') return null;
  const draft = sponsored(situation);
  if (draft !== undefined) return reason('draft-would-be-delayed', { draft: draft.id });
  return ownSeat(situation)?.spoken === false ? reason('meeting-should-go-on', { motion }) : null;
}

/** Objects, so that what is before the Council is put to the vote (rules 9, 33, 37, 39). */
const object: Consider = (situation) => {
  const { view, seat } = situation;
  const act = offered(situation, 'objection.raise')[0]?.act;
  const question = view.before;
  if (act === undefined || question === null) return null;
  const why = ((): Reason | null => {
    switch (question.kind) {
      case 'agenda': {
        const { id } = view.meeting;
        const told = seat.instructions.agenda?.some((one) => one.meeting === id && one.do === 'object');
        return told === true ? reason('instructed-to-object-agenda', { meeting: id }) : null;
      }
      case 'invitation': {
        const { who } = question;
        const told = seat.instructions.invitations?.some((one) => one.who === who && one.do === 'object');
        return told === true ? reason('instructed-to-object-invitation', { who }) : null;
      }
      case 'motion':
        // One objection is enough for a vote.
        return isMover(situation) || view.objections.length > 0 ? null : costOf(situation, question.motion);
      case 'proposal':
        return view.objections.length > 0 ? null : objectsToProposal(situation, question);
      case 'draft': {
        // One objection is enough for a vote. Who would not vote for it does not let it pass as agreed.
        const draft = view.drafts.find(({ id }) => id === question.draft);
        if (draft === undefined || view.objections.length > 0) return null;
        const { ballot } = ballotOn(situation, draft);
        return ballot === 'for' ? null : reason('wants-vote-on-draft', { draft: draft.id });
      }
      case 'ruling':
      case 'amendment':
      case 'part':
      case 'preliminary':
        return null;
    }
  })();
  return why === null ? null : { act, why: [why] };
};

const isMover = ({ view, seat }: Situation): boolean => view.motions.at(-1)?.by === seat.seat;

/** How the seat votes on a motion of rule 33: by what the motion would do for it. */
export function motionBallot(situation: Situation, motion: MotionKind): Intent {
  const { view, chance } = situation;
  if (isMover(situation)) return { ballot: 'for', why: reason('moved-it', { motion }) };
  const cost = costOf(situation, motion);
  if (cost !== null) return { ballot: 'against', why: cost };
  if (motion !== 'suspend' && opposed(situation) !== undefined)
    return { ballot: 'for', why: reason('motion-serves-interest', { motion }) };
  return chance.on(`motion/${motion}/${view.meeting.id}`).happens(motion === 'suspend' ? 0.7 : 0.2)
    ? { ballot: 'for', why: reason('motion-serves-interest', { motion }) }
    : { ballot: 'abstaining', why: reason('takes-no-side-on-procedure') };
}

/** Objections, motions and proposals. */
export const procedureWork: Consider = firstOf([object, move, proposeSession]);
