import type { Stage } from '../council/stages.ts';
import type { ActKind, ActOf } from '../session/council.ts';
import type { SeatView, View } from '../session/view.ts';
import { referApplication, reportOfCommittee } from './admission.ts';
import { type Reason, type ReasonCode, reason } from './reason.ts';
import { type Choice, type Consider, firstOf, offered, ownSeat, type Situation } from './situation.ts';

/** How often the President accepts a point of order: seldom one against a question, which no rule forbids. */
const ACCEPTS = { challenge: 0.15, other: 0.35 };

/** Rule 30: the President states a ruling at once. */
const rule: Consider = (situation) => {
  const { view, chance } = situation;
  const point = view.point;
  if (point === null) return null;
  const { about, by, challenge } = point;
  const onQuestion = about === 'challenge' && challenge !== null;
  const upheld = chance
    .on(`rule/${view.meeting.id}/${challenge ?? about}`)
    .happens(onQuestion ? ACCEPTS.challenge : ACCEPTS.other);
  const act = offered(situation, 'order.rule').find((one) => one.act.upheld === upheld)?.act;
  if (act === undefined) return null;
  if (onQuestion)
    return {
      act,
      why: [reason(upheld ? 'question-beside-item' : 'no-rule-against-question', { challenge })],
    };
  return { act, why: [reason(upheld ? 'point-accepted' : 'point-not-accepted', { about, by })] };
};

/** Rules 37, 39: those expected are proposed in their order, then the item is opened. */
const invite: Consider = (situation) => {
  const { view } = situation;
  // One vote on an invitation is enough for a computer President.
  const expected = view.expected.map(({ seat }) => seat).filter((seat) => !view.refused.includes(seat));
  const act = offered(situation, 'invitation.propose').find((one) => expected.includes(one.act.who))?.act;
  return act === undefined
    ? null
    : { act, why: [reason('next-invitation', { who: act.who, rule: act.rule })] };
};

/** Why a seat is heard before the list the first time it speaks; null for one that is not. */
function precedence({ seat, place, reports, spoken }: SeatView, view: View): ReasonCode | null {
  if (spoken) return null;
  if (reports) return 'report-is-heard-first';
  if (place === 'secretariat') return 'secretariat-is-heard-first';
  const briefs = view.expected.some((one) => one.seat === seat && one.rule === 39);
  return briefs ? 'briefer-is-heard-first' : null;
}

/**
 * Rule 27: the floor goes to the next on the list; whoever presents a report (rule 29), the Secretary-General (rule 22)
 * or somebody who briefs the Council (rule 39) is heard first. A computer President has no lots drawn: computer
 * delegations ask for the floor in an order that is drawn by lot already (`turn.ts`), and a person who asks in between
 * keeps the place that rule 27 gives.
 */
const giveFloor: Consider = (situation) => {
  const { view } = situation;
  const choices = offered(situation, 'floor.give');
  const next = choices[0]?.act;
  if (next === undefined) return null;
  for (const { act } of choices.slice(1)) {
    const own = view.seats.find(({ seat }) => seat === act.to);
    const code = own === undefined ? null : precedence(own, view);
    if (code !== null) return { act, why: [reason(code, { to: act.to })] };
  }
  return { act: next, why: [reason('next-on-list', { to: next.to })] };
};

/** Once for each challenge, when nobody else is on the list: a convention of this table. */
const offerFloor: Consider = (situation) => {
  const act = offered(situation, 'floor.offer')[0]?.act;
  return act === undefined
    ? null
    : { act, why: [reason('floor-once-for-answer', { to: act.to, challenge: act.challenge })] };
};

/** A duty that has one act and one reason. */
const duty =
  <K extends ActKind>(kind: K, why: (situation: Situation, act: ActOf<K>) => Reason): Consider =>
  (situation): Choice | null => {
    const act = offered(situation, kind)[0]?.act;
    return act === undefined ? null : { act, why: [why(situation, act)] };
  };

const putQuestion = duty('question.put', ({ view }, act) => {
  const draft = act.draft ?? '';
  if (act.preliminary === true) return reason('matter-before-draft', { draft });
  if (act.amendment !== undefined) return reason('amendment-before-draft', { draft });
  if (act.part !== undefined) return reason('part-before-whole', { draft });
  const next = view.drafts
    .filter(({ status }) => status === 'tabled')
    .sort((one, other) => one.order - other.order)[0];
  if (view.stage === 'voting') return reason('next-draft-in-order', { draft: next?.id ?? '' });
  return view.stage === 'order-challenged'
    ? reason('ruling-was-challenged', { by: view.point?.appealBy ?? '' })
    : reason('objection-needs-vote', { by: view.objections });
});

/** A draft that every member of the Council sponsors is proposed for adoption without a vote. */
const consensus: Consider = (situation) => {
  const { view } = situation;
  const members = view.seats.filter(({ place }) => place === 'member').map(({ seat }) => seat);
  const act = offered(situation, 'consensus.propose').find((one) => one.act.how === 'without-vote')?.act;
  const sponsors = view.drafts.find(({ id }) => id === act?.draft)?.sponsors ?? [];
  return act !== undefined && members.every((seat) => sponsors.includes(seat))
    ? { act, why: [reason('all-sponsor-draft', { draft: act.draft })] }
    : null;
};

const call = duty('meeting.call', ({ view }) =>
  view.requests.length > 0
    ? reason('calls-at-request', { by: view.requests.map(({ by }) => by) })
    : reason('calls-on-own-judgement'),
);

const openVoting = duty('voting.open', ({ view }) =>
  reason('drafts-await-vote', {
    drafts: view.drafts.filter(({ status }) => status === 'tabled').map(({ id }) => id),
  }),
);

/** Rule 9: the items of the agenda are taken in its order, the next when nothing is left to be done on the one before. */
const openItem =
  (stage: Stage, why: Reason['code']): Consider =>
  (situation) =>
    situation.view.stage === stage ? duty('item.open', () => reason(why))(situation) : null;

/** Rule 20: the chair is the President's own to cede; a computer President does so only as instructed. */
const cede: Consider = (situation) => {
  const { view, seat } = situation;
  const act = offered(situation, 'chair.cede')[0]?.act;
  return act === undefined || seat.instructions.cedes?.includes(view.meeting.id) !== true
    ? null
    : { act, why: [reason('instructed-to-cede', { meeting: view.meeting.id })] };
};

const issue = duty('statement.issue', (_situation, { draft }) => reason('agreed-by-all', { draft }));

/** Rule 20: the President of the month, who has ceded the chair, issues what all have agreed on (rule 19). */
export const represent: Consider = (situation) =>
  situation.view.ceded[0] === situation.seat.seat ? issue(situation) : null;

/** The duties of the presidency in the order in which they are due (rules 1, 19, 27, 30, 32, 33; Charter 27). */
const duties = firstOf([
  rule,
  duty('result.declare', ({ view }) => reason('all-have-voted', { cast: view.vote?.cast ?? 0 })),
  duty('count.declare', ({ view }) => reason('papers-are-in', { cast: view.election?.ballot?.cast ?? 0 })),
  duty('decision.declare', () => reason('no-objection')),
  cede,
  giveFloor,
  offerFloor,
  consensus,
  issue,
  putQuestion,
  invite,
  referApplication,
  duty('ballot.open', ({ view }) =>
    reason('seats-are-left', { seats: (view.election?.seats ?? 0) - (view.election?.chosen.length ?? 0) }),
  ),
  openItem('invitations', 'invitations-done'),
  reportOfCommittee,
  call,
  duty('meeting.open', () => reason('meeting-was-called')),
  duty('informal.open', ({ view }) =>
    reason(view.meeting.convener === null ? 'meeting-was-called' : 'convened-it'),
  ),
  duty('meeting.resume', () => reason('suspension-is-over')),
  openVoting,
  duty('voting.close', () => reason('drafts-voted-on')),
  openItem('debate', 'next-item-of-agenda'),
  duty('meeting.close', () => reason('nobody-asks-for-floor')),
  duty('informal.close', () => reason('nobody-asks-for-floor')),
]);

/** What the seat that presides does as President (rule 19); null for every other seat. */
export const preside: Consider = (situation) =>
  situation.view.president === situation.seat.seat || ownSeat(situation)?.president === true
    ? duties(situation)
    : null;
