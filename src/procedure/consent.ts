import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { questionBefore } from './before.ts';
import { carry } from './decide.ts';
import { first, meetingOf, needFloorFree, needListExhausted, needMember, needPresident } from './gates.ts';
import type { Meeting, Proceedings } from './proceedings.ts';
import { ruleOfProposal } from './proposals/table.ts';
import { type Refusal, type RuleRef, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** The rule under which what is before the Council is decided. */
export function ruleBefore(meeting: Meeting, stage: Stage): RuleRef {
  const question = questionBefore(meeting, stage);
  switch (question?.kind) {
    case 'agenda':
      return '9';
    case 'invitation':
      return `${question.rule}`;
    case 'motion':
      return '33';
    case 'proposal':
      return ruleOfProposal(question.proposal);
    case 'ruling':
      return '30';
    case 'draft':
    case 'amendment':
    case 'part':
    case 'preliminary':
      return '40';
    case undefined:
      return '40';
  }
}

/** Who objects to what is before the Council being decided without a vote; nobody where no objection can be made. */
export function objectionsTo(meeting: Meeting, stage: Stage): readonly Seat[] {
  switch (stage) {
    case 'motion':
    case 'motion-vote':
      return meeting.motions.at(-1)?.objections ?? [];
    case 'proposal':
    case 'proposal-vote':
      return meeting.procedural?.objections ?? [];
    case 'agenda':
    case 'agenda-vote':
    case 'invitation':
    case 'invitation-vote':
    case 'voting-consent':
      return meeting.objections;
    default: // a ruling is challenged, not objected to (rule 30), and what is put to the vote is put in any case
      return [];
  }
}

/** Who made the motion or the proposal before the Council, and can withdraw it (rule 35). */
function moverOf({ motions, procedural }: Meeting, stage: Stage): Seat | null {
  if (stage === 'motion') return motions.at(-1)?.by ?? null;
  return stage === 'proposal' ? (procedural?.by ?? null) : null;
}

/**
 * A member objects, so that the question has to be put to the vote (rules 9, 33, 37, 39; a draft: rule 40). Whoever moved
 * it has nothing to object to, and may withdraw it (rule 35).
 */
export const objectionRaise: ProcedureRule<'objection.raise'> = {
  gate(council, stage, seat) {
    const meeting = meetingOf(council);
    const rule = ruleBefore(meeting, stage);
    const refused = needMember(council, seat, rule);
    if (refused !== null) return refused;
    if (moverOf(meeting, stage) === seat) return refuse(rule, 'mover-objects', { seat });
    return objectionsTo(meeting, stage).includes(seat) ? refuse(rule, 'already-objected', { seat }) : null;
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'objection.raise', by })],
  apply(council, stage, { by }, emit) {
    const meeting = meetingOf(council);
    const motion = meeting.motions.at(-1);
    if (stage === 'motion') motion?.objections.push(by);
    else if (stage === 'proposal') meeting.procedural?.objections.push(by);
    else meeting.objections.push(by);
    const question = questionBefore(meeting, stage);
    if (question !== null) emit({ kind: 'objection.raised', by, to: question.kind });
  },
};

function needNoObjection(council: Proceedings, stage: Stage): Refusal | null {
  const meeting = meetingOf(council);
  const objections = objectionsTo(meeting, stage);
  return objections.length === 0
    ? null
    : refuse(ruleBefore(meeting, stage), 'objection-made', { by: [...objections] });
}

/** What is before the Council has no speakers waiting on it and nobody speaking. */
export const needDiscussionOver = (council: Proceedings): Refusal | null =>
  first(needFloorFree(council), needListExhausted(council));

/**
 * The President declares that, there being no objection, it is so decided: the agenda is adopted (rule 9), the
 * invitation extended (rules 37, 39), the motion carried (rule 33), the proposal agreed to, a ruling nobody challenged
 * stands (rule 30), or a draft is adopted without a vote.
 */
export const decisionDeclare: ProcedureRule<'decision.declare'> = {
  gate(council, stage, seat) {
    const refused = first(needPresident(council, seat), needNoObjection(council, stage));
    return refused ?? (stage === 'order-ruled' ? null : needDiscussionOver(council));
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'decision.declare', by })],
  apply(council, stage, _act, emit) {
    const question = questionBefore(meetingOf(council), stage);
    if (question !== null) carry(council, question, 'consent', emit);
  },
};
