import type { Question } from '../procedure/outcomes.ts';
import type { Intent } from './leanings.ts';
import { type Reason, reason } from './reason.ts';
import {
  onAgenda,
  onAssembly,
  onMatter,
  onOrder,
  onPrivacy,
  onReferral,
  type Side,
  side,
  towards,
} from './sides.ts';
import { type Consider, offered, ownSeat, type Situation } from './situation.ts';

type OnProposal = Extract<Question, { readonly kind: 'proposal' }>;

/** How often a sponsor whose draft was vetoed proposes to call the Assembly. */
const CALLS_ASSEMBLY = 0.15;

/** What a proposal of a seat would do for another one; null where that takes no side. */
function sideOn(situation: Situation, { proposal, by }: OnProposal): Side | null {
  switch (proposal.what) {
    case 'order-of-drafts':
      return onOrder(situation, proposal.draft);
    case 'credentials':
      return proposal.seat === situation.seat.seat
        ? side('against', 'own-credentials')
        : towards(situation, proposal.seat, 'against');
    case 'emergency-session':
      return onAssembly(situation);
    case 'agenda-title':
    case 'agenda-order':
      return onAgenda(situation);
    case 'delete-matter':
      return onMatter(situation, proposal.matter);
    case 'rapporteur':
      return proposal.who === situation.seat.seat
        ? side('for', 'named-as-rapporteur')
        : towards(situation, proposal.who, 'for');
    case 'private':
      return onPrivacy(situation);
    case 'no-committee':
      return onReferral(situation);
    case 'place':
    case 'committee':
    case 'single-copy':
      return towards(situation, by, 'for');
  }
}

/** Why the seat objects to a proposal being decided without a vote, or null. */
export function objectsToProposal(situation: Situation, question: OnProposal): Reason | null {
  if (question.by === situation.seat.seat) return null;
  const taken = sideOn(situation, question);
  return taken?.ballot === 'against' ? taken.why : null;
}

/** How the seat votes on a proposal about the Council's business. */
export function proposalBallot(situation: Situation, question: OnProposal): Intent {
  if (question.by === situation.seat.seat) return { ballot: 'for', why: reason('proposed-it') };
  const taken = sideOn(situation, question);
  if (taken !== null) return taken;
  if (situation.view.objections.includes(situation.seat.seat))
    return { ballot: 'against', why: reason('objected-before') };
  return { ballot: 'abstaining', why: reason('takes-no-side-on-procedure') };
}

/** A sponsor whose draft was vetoed proposes, now and then, to call the Assembly (A/RES/377 (V)). */
export const proposeSession: Consider = (situation) => {
  const { view, seat, chance } = situation;
  const ready = view.stage === 'debate' && view.floor === null && view.list.length === 0;
  if (!ready || ownSeat(situation)?.spoken !== true) return null;
  if (view.results.some(({ question }) => question.kind === 'proposal')) return null;
  const vetoed = view.drafts.find(
    ({ status, sponsors }) => status === 'vetoed' && sponsors.includes(seat.seat),
  );
  if (vetoed === undefined) return null;
  if (!chance.on(`assembly/${view.meeting.id}/${vetoed.id}`).happens(CALLS_ASSEMBLY)) return null;
  const act = offered(situation, 'proposal.make').find(
    (one) => one.act.proposal.what === 'emergency-session',
  )?.act;
  return act === undefined ? null : { act, why: [reason('draft-was-vetoed', { draft: vetoed.id })] };
};
