import type { Question } from '../procedure/outcomes.ts';
import type { Draft } from '../procedure/proceedings.ts';
import type { Proposal } from '../procedure/proposals/proposal.ts';
import { ballotOn, type Intent } from './leanings.ts';
import { type Reason, reason } from './reason.ts';
import { type Consider, offered, ownSeat, type Situation } from './situation.ts';

type OnProposal = Extract<Question, { readonly kind: 'proposal' }>;

/** How often a sponsor whose draft was vetoed proposes to call the Assembly. */
const CALLS_ASSEMBLY = 0.15;

interface Side {
  readonly ballot: 'for' | 'against';
  readonly why: Reason;
}

const draftIn = ({ view }: Situation, id: string): Draft | undefined =>
  view.drafts.find((one) => one.id === id);

/** Rule 32: whoever would vote for a draft wants it first; whoever sponsors another one keeps its own place. */
function onOrder(situation: Situation, id: string): Side | null {
  const draft = draftIn(situation, id);
  if (draft === undefined) return null;
  if (ballotOn(situation, draft).ballot === 'for')
    return { ballot: 'for', why: reason('wants-draft-first', { draft: id }) };
  const own = situation.view.drafts.find(
    ({ status, sponsors }) => status === 'tabled' && sponsors.includes(situation.seat.seat),
  );
  return own === undefined ? null : { ballot: 'against', why: reason('keeps-its-place', { draft: own.id }) };
}

/** A/RES/377 (V): those who voted for a text that was vetoed take it to the Assembly, those who stopped it do not. */
function onAssembly({ view, seat }: Situation): Side | null {
  const stopped = view.results.filter(({ because }) => because === 'veto');
  const votedWith = (ballot: 'for' | 'against'): boolean =>
    stopped.some(({ ballots }) => ballots[ballot].includes(seat.seat));
  if (votedWith('against')) return { ballot: 'against', why: reason('matter-stays-here') };
  return votedWith('for') ? { ballot: 'for', why: reason('council-is-blocked') } : null;
}

/** What a proposal would do for the seat; null where it takes no side. */
function sideOn(situation: Situation, proposal: Proposal): Side | null {
  switch (proposal.what) {
    case 'order-of-drafts':
      return onOrder(situation, proposal.draft);
    case 'credentials':
      return proposal.seat === situation.seat.seat
        ? { ballot: 'against', why: reason('own-credentials') }
        : null;
    case 'emergency-session':
      return onAssembly(situation);
    case 'place':
    case 'agenda-title':
    case 'agenda-order':
    case 'delete-matter':
    case 'committee':
    case 'rapporteur':
    case 'private':
    case 'single-copy':
    case 'no-committee':
      return null;
  }
}

/** Why the seat objects to a proposal being decided without a vote, or null. */
export function objectsToProposal(situation: Situation, { proposal, by }: OnProposal): Reason | null {
  if (by === situation.seat.seat) return null;
  const side = sideOn(situation, proposal);
  return side?.ballot === 'against' ? side.why : null;
}

/** How the seat votes on a proposal about the Council's business. */
export function proposalBallot(situation: Situation, { proposal, by }: OnProposal): Intent {
  if (by === situation.seat.seat) return { ballot: 'for', why: reason('proposed-it') };
  const side = sideOn(situation, proposal);
  if (side !== null) return side;
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
