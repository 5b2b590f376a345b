import type { AnswerKind } from '../claims/acts.ts';
import type { Challenge } from '../claims/ledger.ts';
import { type Reason, type ReasonCode, reason } from './reason.ts';
import { type Choice, type Consider, offered, ownSeat, type Situation } from './situation.ts';
import { belongsTo, challengesLeft, type Instructed, isRaised, isTimeFor, wishOn } from './wishes.ts';

/** How a seat will meet a challenge: by an answer, by saying that it will not answer, or by silence. */
export interface Reply {
  readonly how: AnswerKind | 'decline' | 'silent';
  readonly why: Reason;
}

/** How often a challenged seat that means to be silent complains of the question instead (rule 30). */
const COMPLAINS = 0.06;

/**
 * How the seat meets a challenge: as instructed; else as its stance on the claim has it; else it weighs what an
 * answer would cost. There is no duty to answer, so a seat without a stance seldom gives a full one.
 */
export function replyTo({ seat, chance }: Situation, challenge: Challenge): Reply {
  const { id, claim, by } = challenge;
  const facts = { challenge: id, claim, by };
  const instructed = seat.instructions.answers.find((one) => one.claim === claim)?.how;
  if (instructed === 'silent') return { how: 'silent', why: reason('instructed-silence', facts) };
  if (instructed === 'decline') return { how: 'decline', why: reason('instructed-to-decline', facts) };
  if (instructed !== undefined)
    return { how: instructed, why: reason('instructed-to-answer', { ...facts, how: instructed }) };

  const wish = wishOn(seat, claim);
  if (wish !== null) {
    const how = wish.moves.includes('deny') ? 'deny' : 'confirm';
    return { how, why: reason('answer-fits-stance', { ...facts, how }) };
  }
  const draw = chance.on(`reply/${claim}`).next();
  // Told to keep off the claim, or holding back: an answer would be quoted.
  if (draw < 0.5) return { how: 'silent', why: reason('answer-costs-more', facts) };
  if (draw < 0.8) return { how: 'decline', why: reason('declining-costs-less', facts) };
  return { how: 'evade', why: reason('evading-costs-less', facts) };
}

/** The challenges to the seat that are still open, oldest first. */
export const openTo = ({ view, seat }: Situation): readonly Challenge[] =>
  view.challenges.filter(({ to, status }) => to === seat.seat && status === 'open');

/** With the floor: answers, or declines to answer, an open challenge. Silence is no act of its own. */
export const answer: Consider = (situation) => {
  for (const challenge of openTo(situation)) {
    const { how, why } = replyTo(situation, challenge);
    if (how === 'silent') continue;
    const choices =
      how === 'decline'
        ? offered(situation, 'answer.decline')
        : offered(situation, 'answer.give').filter(({ act }) => act.how === how);
    const act = choices.find((one) => one.act.challenge === challenge.id)?.act;
    if (act !== undefined) return { act, why: [why] };
  }
  return null;
};

/** The first open challenge that the seat means to answer, and for which it would ask for the floor itself. */
export function answerDue(situation: Situation): Reason | null {
  for (const challenge of openTo(situation)) {
    const { how, why } = replyTo(situation, challenge);
    if (how !== 'silent' && how !== 'decline') return why;
  }
  return null;
}

const CHALLENGE_CODES: Readonly<Record<'statement' | 'further', ReasonCode>> = {
  statement: 'instructed-to-challenge',
  further: 'keeps-question-for-the-end',
};

/** Why a seat puts a question that its instructions ask for. */
const whyAsk = ({ claim, to, occasion = 'statement' }: Instructed): Reason =>
  reason(CHALLENGE_CODES[occasion], { claim, to });

/** With the floor: puts the questions that the instructions ask for, when their time has come. */
export const challenge: Consider = (situation) => {
  for (const wanted of challengesLeft(situation)) {
    if (!isTimeFor(situation, wanted)) continue;
    const act = offered(situation, 'challenge.put').find(
      (one) => one.act.claim === wanted.claim && one.act.to === wanted.to,
    )?.act;
    if (act !== undefined) return { act, why: [whyAsk(wanted)] };
  }
  return null;
};

/**
 * A question that the seat would ask for the floor to put. It is careful: it asks only when the claim is on the
 * record or its own to state, and the other seat can be challenged on it, so that the floor is not taken for nothing.
 */
export function questionDue(situation: Situation): Reason | null {
  const { view, seat } = situation;
  const wanted = challengesLeft(situation).find((one) => {
    const claim = view.claims.find(({ id }) => id === one.claim);
    if (claim === undefined || !belongsTo(claim, view) || !isTimeFor(situation, one)) return false;
    const own = claim.by.includes(seat.seat) && wishOn(seat, claim.id)?.moves[0] === 'assert';
    const answerable = claim.answers.includes(one.to) || claim.asserted.some(({ by }) => by === one.to);
    const present = view.seats.some((other) => other.seat === one.to);
    const open = view.challenges.some(
      (put) => put.to === one.to && put.claim === claim.id && put.status === 'open',
    );
    return (isRaised(claim) || own) && answerable && present && !open && one.to !== seat.seat;
  });
  return wanted === undefined ? null : whyAsk(wanted);
}

/**
 * Rule 30: a seat challenged just now may raise a point of order against the question, rarely, and only if it means
 * not to answer. At once or not at all: a point of order is about what has just happened.
 */
export const pointOfOrder: Consider = (situation) => {
  const { view, chance } = situation;
  const just = openTo(situation).find(({ entry }) => entry === view.entry);
  if (just === undefined || ownSeat(situation)?.place !== 'member') return null;
  const { how } = replyTo(situation, just);
  if (how !== 'silent' && how !== 'decline') return null;
  if (!chance.on(`point/${just.claim}`).happens(COMPLAINS)) return null;
  const act = offered(situation, 'order.raise').find((one) => one.act.challenge === just.id)?.act;
  return act === undefined
    ? null
    : { act, why: [reason('question-out-of-place', { challenge: just.id, by: just.by })] };
};

/** Rule 30: whoever lost a ruling on a question may challenge the ruling, now and then. */
export const appeal: Consider = (situation): Choice | null => {
  const { view, seat, chance } = situation;
  const act = offered(situation, 'ruling.appeal')[0]?.act;
  const point = view.point;
  if (act === undefined || point === null || point.ruling === null || !lost(situation)) return null;
  if (seat.seat === view.president) return null;
  if (!chance.on(`appeal/${view.meeting.id}/${point.challenge ?? point.about}`).happens(0.25)) return null;
  return { act, why: [reason('disputes-ruling', { upheld: point.ruling ? 'yes' : 'no' })] };
};

/** Whether a ruling went against the seat: its point was not accepted, its question ruled out, or its doubt set aside. */
export function lost({ view, seat }: Situation): boolean {
  const point = view.point;
  if (point === null || point.ruling === null) return false;
  // Whoever asked whether a draft is a matter of procedure would have it one of substance.
  if (!point.ruling || point.about === 'matter') return point.by === seat.seat;
  return view.challenges.some(({ id, by }) => id === point.challenge && by === seat.seat);
}
