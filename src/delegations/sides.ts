import type { Seat } from '../council/seat.ts';
import type { Draft } from '../procedure/proceedings.ts';
import { agreement, ballotOn } from './leanings.ts';
import { type Reason, type ReasonCode, reason } from './reason.ts';
import type { Situation } from './situation.ts';
import { challengesLeft } from './wishes.ts';

/** The side a delegation takes on a proposal about the Council's business, and why. */
export interface Side {
  readonly ballot: 'for' | 'against';
  readonly why: Reason;
}

export const side = (ballot: Side['ballot'], code: ReasonCode, facts: Reason['facts'] = {}): Side => ({
  ballot,
  why: reason(code, facts),
});

/** What of a draft's ballot is a matter of chance is no reason to take a side on anything else. */
const BY_CHANCE: readonly ReasonCode[] = ['leans-towards-draft', 'cautious-abstention'];

/** How the seat stands on a draft, where it has a reason: an instruction, a stance, what it said on the record. */
function standOn(situation: Situation, draft: Draft): 'for' | 'against' | null {
  const { ballot, why } = ballotOn(situation, draft);
  return BY_CHANCE.includes(why.code) || (ballot !== 'for' && ballot !== 'against') ? null : ballot;
}

/** Rule 32: whoever would vote for a draft wants it first; whoever sponsors another one keeps its own place. */
export function onOrder(situation: Situation, id: string): Side | null {
  const { drafts } = situation.view;
  const draft = drafts.find((one) => one.id === id);
  if (draft === undefined) return null;
  if (ballotOn(situation, draft).ballot === 'for') return side('for', 'wants-draft-first', { draft: id });
  const own = drafts.find(
    ({ status, sponsors }) => status === 'tabled' && sponsors.includes(situation.seat.seat),
  );
  return own === undefined ? null : side('against', 'keeps-its-place', { draft: own.id });
}

/**
 * A/RES/377 (V): those who voted for a text that was vetoed take it to the Assembly, those who stopped it do not. Of a
 * text vetoed at an earlier meeting a seat goes by how it stands on it.
 */
export function onAssembly(situation: Situation): Side | null {
  const { view, seat } = situation;
  const stopped = view.results.filter(({ because }) => because === 'veto');
  const stands = view.drafts
    .filter(({ status }) => status === 'vetoed')
    .map((draft) => standOn(situation, draft));
  const votedWith = (ballot: Side['ballot']): boolean =>
    stopped.length > 0
      ? stopped.some(({ ballots }) => ballots[ballot].includes(seat.seat))
      : stands.includes(ballot);
  if (votedWith('against')) return side('against', 'matter-stays-here');
  return votedWith('for') ? side('for', 'council-is-blocked') : null;
}

/** Rule 9: whoever asked for the meeting keeps to the agenda as its letter has it. */
export const onAgenda = ({ view, seat }: Situation): Side | null =>
  view.requests.some(({ by }) => by === seat.seat) ? side('against', 'asked-for-this-agenda') : null;

/** Rule 11: nobody gives up a matter on which it asked for this meeting, or on which its own draft awaits the vote. */
export function onMatter({ view, seat }: Situation, matter: string): Side | null {
  const isHere = view.meeting.items.some(({ title }) => title === matter);
  if (isHere && view.requests.some(({ by }) => by === seat.seat))
    return side('against', 'keeps-matter-alive');
  const own = view.drafts.find(({ status, sponsors }) => status === 'tabled' && sponsors.includes(seat.seat));
  return isHere && view.meeting.item === matter && own !== undefined
    ? side('against', 'own-draft-awaits-vote', { draft: own.id })
    : null;
}

/** Towards somebody it agreed with on the record so far, and away from somebody it contradicted. */
export function towards({ view, seat }: Situation, who: Seat, whenAgreed: Side['ballot']): Side | null {
  const sum = agreement(view, seat.seat, who);
  if (sum === 0) return null;
  if (sum > 0) return side(whenAgreed, 'agrees-with-seat', { who });
  return side(whenAgreed === 'for' ? 'against' : 'for', 'differs-with-seat', { who });
}

/**
 * Rule 48: who has a question still to put wants it put in public, who has one to answer would rather not; a new
 * Secretary-General is recommended in private.
 */
export function onPrivacy(situation: Situation): Side | null {
  const { view, seat } = situation;
  const named = view.drafts.find(
    ({ status, recommends }) => status === 'tabled' && recommends?.as === 'secretary-general',
  );
  if (named !== undefined) return side('for', 'recommended-in-private', { draft: named.id });
  const [question] = challengesLeft(situation);
  if (question !== undefined) return side('against', 'asks-in-public', { to: question.to });
  const asked = view.challenges.find(({ to, status }) => to === seat.seat && status === 'open');
  return asked === undefined ? null : side('for', 'answers-in-private', { by: asked.by });
}

/** Rule 59: who stands for the applicant would spare it the committee, who stands against it would not. */
export function onReferral(situation: Situation): Side | null {
  const applicant = situation.view.admission?.applicant;
  if (applicant === undefined) return null;
  const draft = situation.view.drafts.find(
    ({ recommends }) => recommends?.as === 'member' && recommends.who === applicant,
  );
  const stand = draft === undefined ? null : standOn(situation, draft);
  if (draft === undefined || stand === null) return towards(situation, applicant, 'for');
  return side(stand, stand === 'for' ? 'applicant-needs-no-committee' : 'applicant-is-examined', {
    draft: draft.id,
  });
}
