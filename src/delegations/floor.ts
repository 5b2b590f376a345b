import type { Stage } from '../council/stages.ts';
import { answer, answerDue, challenge, openTo, questionDue, replyTo } from './challenge.ts';
import { type Reason, reason } from './reason.ts';
import { type Consider, firstOf, heardUnder, offered, ownSeat, type Situation } from './situation.ts';
import { belongsTo, hasSpokenOn, isRaised, wantedMoves, wishOn } from './wishes.ts';

/** Where a delegation speaks on the item of its own accord. */
const SPEAKING: readonly Stage[] = ['debate', 'voting', 'informal'];

/** Why a seat speaks for the first time on the item. */
function firstReason(situation: Situation): Reason {
  const { view, seat } = situation;
  // At an informal meeting nobody is heard under a rule, and there is no custom of who is last.
  if (view.stage === 'informal') return reason('first-statement');
  const own = ownSeat(situation);
  if (own?.reports === true) return reason('explains-report');
  if (own?.place === 'secretariat') return reason('speaks-for-secretariat');
  const rule = heardUnder(view, seat.seat);
  if (rule === 39) return reason('briefs-the-council');
  if (rule === 37) return reason('speaks-as-invited', { rule });
  return reason(seat.seat === view.president ? 'speaks-last-as-president' : 'first-statement');
}

/**
 * With the floor: a statement. The first on the item is made even when the seat has nothing to say of any claim;
 * after that only to say something that it has not yet said.
 */
const statement: Consider = (situation) => {
  const offer = offered(situation, 'statement.make')[0];
  const { view } = situation;
  if (offer === undefined || !SPEAKING.includes(view.stage)) return null;
  const hole = offer.holes.find(({ name }) => name === 'moves');
  const wanted = wantedMoves(situation, hole?.type === 'subset' ? hole.from : []);
  const first = ownSeat(situation)?.spoken === false && view.floor?.spoken === false;
  const [head, ...rest] = wanted.map(({ why }) => why);
  const act = { ...offer.act, moves: wanted.map(({ move }) => move) };
  if (first) return { act, why: [firstReason(situation), ...wanted.map(({ why }) => why)] };
  return head === undefined ? null : { act, why: [head, ...rest] };
};

/** With the floor, nothing being left to say: lets it go. For an open challenge that is silence, with its reason. */
const pass: Consider = (situation) => {
  const act = offered(situation, 'floor.pass')[0]?.act;
  const floor = situation.view.floor;
  if (act === undefined || floor === null) return null;
  const asked = openTo(situation).find(({ id }) => id === floor.challenge);
  if (asked !== undefined) return { act, why: [replyTo(situation, asked).why] };
  return { act, why: [reason(floor.spoken ? 'statement-done' : 'nothing-to-add')] };
};

/**
 * The floor offered for an answer is for the answer: a seat that means to be silent lets it pass at once. Otherwise
 * a seat that has the floor speaks on the item, answers, asks, and lets the floor go.
 */
export const speak: Consider = (situation) => {
  const { floor } = situation.view;
  if (floor === null || floor.seat !== situation.seat.seat) return null;
  if (floor.challenge !== null) return firstOf([answer, pass])(situation);
  return firstOf([statement, answer, challenge, pass])(situation);
};

/** Practice: a delegation that is asked to change places on the list agrees; it costs it little. */
export const changePlaces: Consider = (situation) => {
  const { view, seat } = situation;
  const act = offered(situation, 'list.swap').find(({ act: { to } }) =>
    view.swaps.some((swap) => swap.by === to && swap.to === seat.seat),
  )?.act;
  return act === undefined ? null : { act, why: [reason('agrees-to-change-places', { to: act.to })] };
};

/** A claim about the seat that others have put on the record and that it would deny in a further statement. */
function replyDue({ view, seat }: Situation): Reason | null {
  const claim = view.claims.find(
    (one) =>
      belongsTo(one, view) &&
      isRaised(one) &&
      (one.about.includes(seat.seat) || one.answers.includes(seat.seat)) &&
      !hasSpokenOn(one, seat.seat) &&
      wishOn(seat, one.id)?.moves.includes('deny') === true,
  );
  return claim === undefined
    ? null
    : reason('replies-to-claim', { claim: claim.id, by: claim.asserted.map(({ by }) => by) });
}

/**
 * Rule 27: asks for the floor: once to speak on the item, and again to reply to a claim, to answer a question, or to
 * put one. The Rules know no right of reply: this is a further statement.
 */
export const requestFloor: Consider = (situation) => {
  const act = offered(situation, 'floor.request')[0]?.act;
  const own = ownSeat(situation);
  const { stage } = situation.view;
  if (act === undefined || own === null || !SPEAKING.includes(stage)) return null;
  // Rule 22: the Secretary-General may speak; a computer one does where the scenario has something for it to say.
  if (own?.place === 'secretariat' && situation.seat.instructions.line === '') return null;
  if (!own.spoken) return stage !== 'voting' ? { act, why: [firstReason(situation)] } : null;
  const why = replyDue(situation) ?? answerDue(situation) ?? questionDue(situation);
  return why === null ? null : { act, why: [why] };
};
