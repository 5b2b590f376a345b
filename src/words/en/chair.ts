import type { Seat } from '../../council/seat.ts';
import type { Stage } from '../../council/stages.ts';
import type { Question } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ActKind, ActOf } from '../../session/council.ts';
import type { Offer } from '../../session/session.ts';
import type { View } from '../../session/view.ts';
import { CHAIR, questionSpoken, resultSpoken, whomSpoken } from './chair/formulas.ts';
import { rulingHelp } from './chair/ruling.ts';
import { dayWords } from './days.ts';
import { theName } from './names.ts';
import { clock, introduced, PRESIDENT, seriesOf } from './verbatim.ts';

export { CHAIR } from './chair/formulas.ts';
export { chairHelpLines } from './chair/help.ts';
export { type RulingHelp, rulingHelp } from './chair/ruling.ts';

/** What whoever holds the chair says now. */
export interface ChairLine {
  /** The sentence to read out, in the form the Council uses. */
  readonly says: string;
  /** The act that goes with it; null while the call of a vote goes on, which is the members' to answer. */
  readonly act: ActKind | null;
  /** Whether the President has to do so now; else it is what comes next if nobody else does anything. */
  readonly due: boolean;
}

interface Chair {
  readonly view: View;
  readonly texts: Texts;
  readonly offers: readonly Offer[];
}

type Says = (chair: Chair) => ChairLine | null;

const must = (act: ActKind | null, says: string): ChairLine => ({ says, act, due: true });
const may = (act: ActKind, says: string): ChairLine => ({ says, act, due: false });

/** The acts of one kind that are in order for the chair. */
function inOrder<K extends ActKind>({ offers }: Chair, kind: K): readonly ActOf<K>[] {
  return offers.flatMap((offer) =>
    offer.inOrder && offer.kind === kind
      ? offer.choices.flatMap(({ act }) => (isOf(act, kind) ? [act] : []))
      : [],
  );
}

const isOf = <K extends ActKind>(act: { readonly kind: ActKind }, kind: K): act is ActOf<K> =>
  act.kind === kind;

const can = (chair: Chair, kind: ActKind): boolean => inOrder(chair, kind).length > 0;

/** The chair's line for an act, if that is in order. */
const when = (chair: Chair, line: ChairLine): ChairLine | null =>
  line.act !== null && can(chair, line.act) ? line : null;

const the = ({ texts }: Chair, seat: Seat): string => theName(texts, seat);

// The President has the floor for a country, or another delegation does: then the chair is silent.
function withFloor(chair: Chair): ChairLine | null {
  const { floor, president } = chair.view;
  if (floor?.seat !== president) return null;
  return floor.spoken
    ? when(chair, may('floor.pass', PRESIDENT.resumes))
    : when(chair, may('statement.make', PRESIDENT.inCapacity(the(chair, president))));
}

const isBriefer = ({ view }: Chair, seat: Seat): boolean =>
  view.expected.some((one) => one.seat === seat && one.rule === 39) &&
  view.seats.some((one) => one.seat === seat && !one.spoken);

/** Rule 27: the next on the list; somebody who briefs the Council is customarily heard first. */
function givesFloor(chair: Chair): ChairLine | null {
  const calls = inOrder(chair, 'floor.give');
  const to = (calls.find((act) => isBriefer(chair, act.to)) ?? calls[0])?.to;
  if (to === undefined) return null;
  const { view, texts } = chair;
  if (to === view.president) return must('floor.give', PRESIDENT.inCapacity(the(chair, to)));
  const isFurther =
    (view.stage === 'debate' || view.stage === 'voting') &&
    view.seats.some(({ seat, spoken }) => seat === to && spoken);
  const whom = whomSpoken(view, texts, to);
  return must('floor.give', isFurther ? PRESIDENT.floorFurther(whom) : PRESIDENT.floorTo(whom));
}

/** Whoever has the floor, and whoever waits for it, comes before the next step; undefined when nobody does. */
function discussion(chair: Chair): ChairLine | null | undefined {
  if (chair.view.floor !== null) return withFloor(chair);
  return chair.view.list.length > 0 ? givesFloor(chair) : undefined;
}

/** Something decided without a vote unless there is an objection. */
const decided =
  (says: (chair: Chair) => string): Says =>
  (chair) => {
    const speaking = discussion(chair);
    if (speaking !== undefined) return speaking;
    const { before } = chair.view;
    const put =
      before === null ? null : when(chair, must('question.put', questionSpoken(before, chair.texts)));
    return when(chair, must('decision.declare', says(chair))) ?? put;
  };

/** The call of a vote, then its result. */
const vote: Says = ({ view, texts }) => {
  if (view.vote === null) return null;
  return view.vote.result === null
    ? must(null, CHAIR.call)
    : must('result.declare', resultSpoken(view.vote.result, texts));
};

/** The question that an act in order puts at the vote on the drafts. */
function toPut(
  { view }: Chair,
  { draft: id, amendment: name, part }: ActOf<'question.put'>,
): Question | null {
  if (id === null) return view.before;
  if (part !== undefined) return { kind: 'part', draft: id, paragraph: part };
  const amendment = view.drafts.find((one) => one.id === id)?.amendments.find((one) => one.id === name);
  if (amendment === undefined) return { kind: 'draft', draft: id };
  const { by, change, paragraph } = amendment;
  return { kind: 'amendment', draft: id, amendment: amendment.id, by: by ?? '', change, paragraph };
}

function callsMeeting(chair: Chair): ChairLine | null {
  const { requests, meeting } = chair.view;
  const [day, time] = [dayWords(meeting.date), clock(meeting.time)];
  const ended = (text: string): string => text.replace(/\.?$/, '.');
  if (requests.length === 0) return when(chair, may('meeting.call', ended(CHAIR.calls(day, time))));
  const whom = seriesOf(requests.map(({ by }) => the(chair, by)));
  return when(chair, must('meeting.call', ended(CHAIR.callsAtRequest(whom, day, time))));
}

/** Rules 37, 39: those expected are proposed in their order, then the item is opened. */
function invites(chair: Chair): ChairLine | null {
  const { view } = chair;
  const next = inOrder(chair, 'invitation.propose').find((act) =>
    view.expected.some(({ seat }) => seat === act.who),
  );
  if (next === undefined)
    return when(
      chair,
      must('item.open', view.meeting.continues === null ? PRESIDENT.begins : PRESIDENT.continues),
    );
  const { people } = chair.texts;
  const person = people[next.who];
  const whom = person === undefined ? the(chair, next.who) : introduced(person.name, person.title);
  return must(
    'invitation.propose',
    next.rule === 37 ? PRESIDENT.inviteState(whom) : PRESIDENT.inviteBriefer(whom),
  );
}

function debates(chair: Chair): ChairLine | null {
  const speaking = discussion(chair);
  if (speaking !== undefined) return speaking;
  const { view, texts } = chair;
  const asked = inOrder(chair, 'floor.offer')[0]?.to;
  if (asked !== undefined) return may('floor.offer', CHAIR.offers(whomSpoken(view, texts, asked)));
  const ready = view.drafts.filter(({ status }) => status === 'tabled').length;
  return (
    when(chair, may('voting.open', PRESIDENT.readyToVote(ready))) ??
    when(chair, may('meeting.close', `${PRESIDENT.listExhausted} ${PRESIDENT.concluded}`))
  );
}

function takesDrafts(chair: Chair): ChairLine | null {
  const speaking = discussion(chair);
  if (speaking !== undefined) return speaking;
  const put = inOrder(chair, 'question.put')[0];
  const question = put === undefined ? null : toPut(chair, put);
  if (question !== null) return must('question.put', questionSpoken(question, chair.texts));
  return when(chair, may('voting.close', CHAIR.votingEnds));
}

function rules(chair: Chair): ChairLine | null {
  const { view, texts } = chair;
  if (view.point === null) return null;
  const by = the(chair, view.point.by);
  const [well, not] = [PRESIDENT.ruling(by, true), PRESIDENT.ruling(by, false)];
  const right = rulingHelp(view, texts)?.right;
  const says = right === 'not-upheld' ? not : CHAIR.or(well, not);
  return when(chair, must('order.rule', says));
}

/** What the chair says at each stage; the compiler holds the table complete. */
const SAYS: Readonly<Record<Stage, Says>> = {
  uncalled: callsMeeting,
  requested: callsMeeting,
  called: (chair) => when(chair, must('meeting.open', CHAIR.opens)),
  agenda: decided(({ view }) => CHAIR.agenda(view.meeting.item)),
  'agenda-vote': vote,
  invitations: invites,
  invitation: decided(() => CHAIR.soDecided),
  'invitation-vote': vote,
  debate: debates,
  voting: takesDrafts,
  'voting-whole': vote,
  'voting-amendment': vote,
  'voting-part': vote,
  motion: decided((chair) =>
    PRESIDENT.motionBefore(the(chair, chair.view.motions.at(-1)?.by ?? chair.view.president)),
  ),
  'motion-vote': vote,
  'order-raised': rules,
  'order-ruled': (chair) => when(chair, may('decision.declare', PRESIDENT.rulingStands)),
  'order-challenged': (chair) =>
    when(chair, must('question.put', questionSpoken({ kind: 'ruling', about: 'other' }, chair.texts))),
  'order-vote': vote,
  suspended: (chair) => when(chair, may('meeting.resume', CHAIR.resumes)),
  closed: () => null,
};

/**
 * The sentence for whoever holds the chair to read out now, and the act that goes with it. Null for everybody else, and
 * where it is not the chair's turn to speak. Of several acts in order it is the one that is due.
 */
export const chairSays = (view: View, offers: readonly Offer[], texts: Texts): ChairLine | null =>
  view.viewer === view.president ? SAYS[view.stage]({ view, texts, offers }) : null;
