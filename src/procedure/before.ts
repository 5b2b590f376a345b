import type { Stage } from '../council/stages.ts';
import type { Question, Result } from './outcomes.ts';
import type { Draft, Meeting, Motion } from './proceedings.ts';

function motionQuestion({ motion, until, to }: Motion): Question {
  return to === null ? { kind: 'motion', motion, until } : { kind: 'motion', motion, until, to };
}

/**
 * What is before the Council for decision at a stage, or null when nothing is.
 * A draft is before it only once the President has put it (rule 32 gives the order).
 */
export function questionBefore(meeting: Meeting, stage: Stage): Question | null {
  switch (stage) {
    case 'agenda':
      return { kind: 'agenda' };
    case 'invitation':
      return meeting.proposal === null
        ? null
        : { kind: 'invitation', who: meeting.proposal.seat, rule: meeting.proposal.rule };
    case 'motion': {
      const motion = meeting.motions.at(-1);
      return motion === undefined ? null : motionQuestion(motion);
    }
    case 'voting-consent':
      return meeting.consensus;
    case 'order-raised':
    case 'order-ruled':
    case 'order-challenged':
      return meeting.point === null ? null : { kind: 'ruling', about: meeting.point.about };
    case 'agenda-vote':
    case 'invitation-vote':
    case 'motion-vote':
    case 'order-vote':
    case 'voting-whole':
    case 'voting-amendment':
    case 'voting-part':
      return meeting.vote?.question ?? null;
    case 'uncalled':
    case 'requested':
    case 'called':
    case 'invitations':
    case 'debate':
    case 'voting':
    case 'suspended':
    case 'closed':
      return null;
  }
}

/**
 * How a question is counted. Inclusion in the agenda, invitations and motions of rule 33 are procedural by settled
 * practice (Charter 27(2)); a ruling is put as overruling (rule 30); a draft is substantive (Charter 27(3)), and so is
 * what changes it: the amendments of 22 December 2023 (S/2023/1002) and 24 February 2025 were vetoed. A procedural
 * decision in the form of a draft is procedural (S/1443 of 13 January 1950).
 */
export function voteClass(
  question: Question,
  drafts: readonly Pick<Draft, 'id' | 'product'>[],
): Result['class'] {
  switch (question.kind) {
    case 'agenda':
    case 'invitation':
    case 'motion':
      return 'procedural';
    case 'ruling':
      return 'overrule';
    case 'draft':
    case 'amendment':
    case 'part': {
      const draft = drafts.find(({ id }) => id === question.draft);
      return draft?.product === 'decision' ? 'procedural' : 'substantive';
    }
  }
}
