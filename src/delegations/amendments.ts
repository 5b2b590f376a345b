import type { Question } from '../procedure/outcomes.ts';
import { ballotOn, type Intent } from './leanings.ts';
import { reason } from './reason.ts';
import { type Consider, offered, type Situation } from './situation.ts';

type On<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

/** How often a supporter of a text votes against a change to it rather than abstain; a mover keeps it whole. */
const KEEPS = { text: 0.5, whole: 0.3 };

/**
 * How the seat votes on an amendment: for its own; against a change to a text that it sponsors; otherwise by what it
 * thinks of the text as it stands. Whoever opposes the text has nothing against changing it.
 */
export function amendmentBallot(situation: Situation, question: On<'amendment'>): Intent | null {
  const { view, seat, chance } = situation;
  const draft = view.drafts.find(({ id }) => id === question.draft);
  if (draft === undefined) return null;
  const facts = { draft: draft.id };
  if (question.by === seat.seat) return { ballot: 'for', why: reason('proposed-amendment', facts) };
  if (draft.sponsors.includes(seat.seat)) return { ballot: 'against', why: reason('keeps-own-text', facts) };
  const { ballot } = ballotOn(situation, draft);
  if (ballot === 'against') return { ballot: 'for', why: reason('text-it-opposes', facts) };
  if (ballot !== 'for') return { ballot: 'abstaining', why: reason('cautious-abstention', facts) };
  return chance.on(`amendment/${draft.id}/${question.amendment}`).happens(KEEPS.text)
    ? { ballot: 'against', why: reason('text-it-supports', facts) }
    : { ballot: 'abstaining', why: reason('text-it-supports', facts) };
}

/** How the seat votes on a part: as on the whole, but against when it asked for the separate vote. */
export function partBallot(situation: Situation, { draft: id, paragraph }: On<'part'>): Intent | null {
  const { view, seat } = situation;
  const draft = view.drafts.find((one) => one.id === id);
  if (draft === undefined) return null;
  const asked = draft.parts.some((one) => one.paragraph === paragraph && one.by === seat.seat);
  return asked && draft.mover !== seat.seat
    ? { ballot: 'against', why: reason('asked-for-separate-vote', { draft: id, paragraph }) }
    : ballotOn(situation, draft);
}

/**
 * How the seat votes on whether a draft is a matter of procedure: whoever would vote for the text has it open to no veto,
 * whoever would vote against it, or asked, has it one of substance.
 */
export function preliminaryBallot(situation: Situation, { draft: id }: On<'preliminary'>): Intent | null {
  const { view, seat } = situation;
  const draft = view.drafts.find((one) => one.id === id);
  if (draft === undefined) return null;
  const facts = { draft: id };
  if (draft.preliminary?.by === seat.seat)
    return { ballot: 'against', why: reason('asked-whether-procedural', facts) };
  const { ballot } = ballotOn(situation, draft);
  if (ballot === 'for') return { ballot, why: reason('text-it-supports', facts) };
  if (ballot === 'against') return { ballot, why: reason('text-it-opposes', facts) };
  return { ballot: 'abstaining', why: reason('takes-no-side-on-procedure', facts) };
}

/** Proposes an amendment that the scenario gives the seat; a computer delegation writes none of its own. */
export const proposeAmendment: Consider = (situation) => {
  const act = offered(situation, 'amendment.propose').find((one) => one.act.amendment !== null)?.act;
  if (act === undefined || act.amendment === null) return null;
  return { act, why: [reason('has-amendment', { draft: act.draft, amendment: act.amendment })] };
};

/** Rule 32: the mover of a draft at times objects to a separate vote on a part of it. */
export const objectToPart: Consider = (situation) => {
  for (const { act } of offered(situation, 'part.object')) {
    const { draft, paragraph } = act;
    if (situation.chance.on(`part/${draft}/${paragraph}`).happens(KEEPS.whole))
      return { act, why: [reason('keeps-text-whole', { draft, paragraph })] };
  }
  return null;
};
