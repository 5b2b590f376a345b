import type { Stage } from '../../council/stages.ts';
import type { Question } from '../../procedure/outcomes.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { ActOf } from '../../session/council.ts';
import type { Offer } from '../../session/session.ts';
import type { View } from '../../session/view.ts';
import { isFirstOfSeveral } from './amendments.ts';
import { ballots, elects, issues, refersApplication } from './chair/choices.ts';
import { discussion } from './chair/floor.ts';
import {
  CHAIR,
  draftSpoken,
  proposalSpoken,
  questionSpoken,
  resultSpoken,
  whomSpoken,
} from './chair/formulas.ts';
import { type Chair, type ChairLine, inOrder, may, must, type Says, the, when } from './chair/line.ts';
import { rulingHelp } from './chair/ruling.ts';
import { dayWords } from './days.ts';
import { theFormat } from './formats.ts';
import { clock, introduced, PRESIDENT, seriesOf } from './verbatim.ts';

export { CHAIR } from './chair/formulas.ts';
export { chairHelpLines } from './chair/help.ts';
export type { ChairLine } from './chair/line.ts';
export { type RulingHelp, rulingHelp } from './chair/ruling.ts';

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
  { draft: id, amendment: name, part, preliminary }: ActOf<'question.put'>,
): Question | null {
  if (id === null) return view.before;
  if (preliminary === true) return { kind: 'preliminary', draft: id };
  if (part !== undefined) return { kind: 'part', draft: id, paragraph: part };
  const amendment = view.drafts.find((one) => one.id === id)?.amendments.find((one) => one.id === name);
  if (amendment === undefined) return { kind: 'draft', draft: id };
  const { by, change, paragraph } = amendment;
  return { kind: 'amendment', draft: id, amendment: amendment.id, by: by ?? '', change, paragraph };
}

/** Practice: an informal meeting begins without an order or an agenda. */
const begins: Says = (chair) =>
  when(chair, must('informal.open', CHAIR.begins(theFormat(chair.view.meeting.format))));

function callsMeeting(chair: Chair): ChairLine | null {
  const { requests, meeting } = chair.view;
  const informal = begins(chair);
  if (informal !== null) return informal;
  const [day, time] = [dayWords(meeting.date), clock(meeting.time)];
  const ended = (text: string): string => text.replace(/\.?$/, '.');
  if (requests.length === 0)
    return when(chair, may('meeting.call', ended(CHAIR.calls(day, time)))) ?? issues(chair);
  const whom = seriesOf(requests.map(({ by }) => the(chair, by)));
  return when(chair, must('meeting.call', ended(CHAIR.callsAtRequest(whom, day, time)))) ?? issues(chair);
}

/** Rules 37, 39: those expected are proposed in their order, then the item is opened. */
function invites(chair: Chair): ChairLine | null {
  const { view } = chair;
  const next = inOrder(chair, 'invitation.propose').find((act) =>
    view.expected.some(({ seat }) => seat === act.who),
  );
  if (next === undefined)
    return (
      refersApplication(chair) ??
      when(chair, must('item.open', view.meeting.continues === null ? PRESIDENT.begins : PRESIDENT.continues))
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
  const ready = view.toPut.map((id) => draftSpoken(texts, id));
  return (
    refersApplication(chair) ??
    issues(chair) ??
    when(chair, may('voting.open', PRESIDENT.readyToVote(ready))) ??
    when(chair, may('item.open', PRESIDENT.begins)) ??
    when(chair, may('meeting.close', `${PRESIDENT.listExhausted} ${PRESIDENT.concluded}`))
  );
}

/** Charter 27: the President puts the preliminary question, or rules on it. */
function putOrRuled(chair: Chair, question: Question): string {
  const draft = chair.view.drafts.find((one) => 'draft' in question && one.id === question.draft);
  const first = draft !== undefined && isFirstOfSeveral(draft);
  const puts = questionSpoken(question, chair.texts, first);
  if (question.kind !== 'preliminary') return puts;
  const canRule = inOrder(chair, 'preliminary.rule').some(({ draft }) => draft === question.draft);
  const ruled = PRESIDENT.rulesProcedural(draftSpoken(chair.texts, question.draft));
  return canRule ? CHAIR.or(puts, ruled) : puts;
}

function takesDrafts(chair: Chair): ChairLine | null {
  const speaking = discussion(chair);
  if (speaking !== undefined) return speaking;
  const put = inOrder(chair, 'question.put')[0];
  const question = put === undefined ? null : toPut(chair, put);
  if (question !== null) return must('question.put', putOrRuled(chair, question));
  return issues(chair) ?? when(chair, may('voting.close', CHAIR.votingEnds));
}

/** A proposal about the Council's own business, with the words of whoever made it. */
function proposed(chair: Chair): string {
  const { before, procedural } = chair.view;
  if (before?.kind !== 'proposal') return CHAIR.soDecided;
  const { place } = chair.view.seats.find(({ seat }) => seat === before.by) ?? {};
  return PRESIDENT.proposalBefore(
    place === 'secretariat' ? null : the(chair, before.by),
    proposalSpoken(chair.texts, before.proposal, procedural?.words ?? null),
  );
}

/** A draft that is to be adopted without a vote unless a member objects. */
function consents(chair: Chair): string {
  const { before } = chair.view;
  return before?.kind === 'draft' && before.consent !== undefined
    ? PRESIDENT.consensus(draftSpoken(chair.texts, before.draft), before.consent)
    : CHAIR.soDecided;
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
  called: (chair) => begins(chair) ?? when(chair, must('meeting.open', CHAIR.opens)) ?? issues(chair),
  informal: (chair) => {
    const speaking = discussion(chair);
    return speaking !== undefined
      ? speaking
      : (issues(chair) ??
          when(chair, may('informal.close', CHAIR.ends(theFormat(chair.view.meeting.format)))));
  },
  agenda: decided(({ view }) => CHAIR.agenda(view.meeting.items)),
  'agenda-vote': vote,
  invitations: invites,
  invitation: decided(() => CHAIR.soDecided),
  'invitation-vote': vote,
  election: elects,
  'election-ballot': ballots,
  debate: debates,
  voting: takesDrafts,
  'voting-whole': vote,
  'voting-amendment': vote,
  'voting-part': vote,
  'voting-preliminary': vote,
  'voting-consent': decided(consents),
  motion: decided((chair) =>
    PRESIDENT.motionBefore(the(chair, chair.view.motions.at(-1)?.by ?? chair.view.president)),
  ),
  'motion-vote': vote,
  proposal: decided(proposed),
  'proposal-vote': vote,
  'order-raised': rules,
  'order-ruled': (chair) => when(chair, may('decision.declare', PRESIDENT.rulingStands)),
  'order-challenged': (chair) =>
    when(chair, must('question.put', questionSpoken({ kind: 'ruling', about: 'other' }, chair.texts))),
  'order-vote': vote,
  suspended: (chair) => when(chair, may('meeting.resume', CHAIR.resumes)) ?? issues(chair),
  closed: () => null,
};

/**
 * The sentence for whoever holds the chair to read out now, and the act that goes with it. Null for everybody else, and
 * where it is not the chair's turn to speak. Of several acts in order it is the one that is due.
 */
export const chairSays = (view: View, offers: readonly Offer[], texts: Texts): ChairLine | null =>
  view.viewer === view.president ? SAYS[view.stage]({ view, texts, offers }) : null;
