import type { Stage } from '../council/stages.ts';
import { copyOf } from './copy.ts';
import type { Invitation } from './invitation.ts';
import type { Question, Result } from './outcomes.ts';
import type { Draft, Meeting, Motion, PointOfOrder } from './proceedings.ts';

function motionQuestion({ motion, until, to }: Motion): Question {
  return to === null ? { kind: 'motion', motion, until } : { kind: 'motion', motion, until, to };
}

function rulingQuestion({ about, draft }: PointOfOrder): Question {
  return draft === null ? { kind: 'ruling', about } : { kind: 'ruling', about, draft };
}

function invitationQuestion({ seat: who, rule, framed }: Invitation): Question {
  return framed === 'exclude' ? { kind: 'invitation', who, rule, framed } : { kind: 'invitation', who, rule };
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
      return meeting.proposal === null ? null : invitationQuestion(meeting.proposal);
    case 'motion': {
      const motion = meeting.motions.at(-1);
      return motion === undefined ? null : motionQuestion(motion);
    }
    case 'voting-consent':
      return meeting.consensus;
    case 'proposal': {
      const proposed = meeting.procedural;
      return proposed === null
        ? null
        : { kind: 'proposal', proposal: copyOf(proposed.proposal), by: proposed.by };
    }
    case 'order-raised':
    case 'order-ruled':
    case 'order-challenged':
      return meeting.point === null ? null : rulingQuestion(meeting.point);
    case 'agenda-vote':
    case 'invitation-vote':
    case 'motion-vote':
    case 'proposal-vote':
    case 'order-vote':
    case 'voting-whole':
    case 'voting-amendment':
    case 'voting-part':
    case 'voting-preliminary':
      return meeting.vote?.question ?? null;
    case 'uncalled':
    case 'requested':
    case 'called':
    case 'informal':
    case 'invitations':
    case 'election':
    case 'election-ballot':
    case 'debate':
    case 'voting':
    case 'suspended':
    case 'closed':
      return null;
  }
}

/**
/**
 * Whether a draft is a matter of procedure, open to no veto (Charter 27(2)): it was so voted, or so ruled, on the
 * preliminary question; or nobody asked, and it is a procedural decision in the form of a draft (S/1443 of 13 January
 * 1950). Any other draft about which nobody asks is a matter of substance.
 */
export function isProcedural({ preliminary, product }: Draft): boolean {
  const status = preliminary?.status;
  return (
    status === 'procedural' || (product === 'decision' && status !== 'vetoed' && status !== 'substantive')
  );
}

/**
 * The draft as it bears on how a question about it is counted. What was settled on the preliminary question was settled
 * of the text before the Council. An amendment that replaces or adds brings in words that were not in it, and on which
 * the question cannot be asked: it is counted as if the draft had not been held procedural, or a text of substance would
 * come in with no veto. A deletion brings in nothing and a part was there, so that both go with the draft. The sources
 * say only that amendments to a text of substance are of substance; this is the careful reading of their silence.
 */
const asCounted = (draft: Draft, question: Question): Draft =>
  question.kind === 'amendment' && question.change !== 'delete' && draft.preliminary?.status === 'procedural'
    ? { ...draft, preliminary: null }
    : draft;

/**
 * How a question is counted. Inclusion in the agenda, invitations and motions of rule 33 are procedural by settled
 * practice (Charter 27(2)); a ruling is put as overruling (rule 30); a draft is substantive (Charter 27(3)) unless it
 * is procedural, and so is what changes it: the amendments of 22 December 2023 (S/2023/1002) and 24 February 2025 were
 * vetoed.
 */
export function voteClass(question: Question, drafts: readonly Draft[]): Result['class'] {
  switch (question.kind) {
    case 'agenda':
    case 'invitation':
    case 'motion':
    case 'proposal':
      return 'procedural';
    case 'ruling':
      return 'overrule';
    case 'preliminary':
      return 'preliminary';
    case 'draft':
    case 'amendment':
    case 'part': {
      const named = drafts.find(({ id }) => id === question.draft);
      const draft = named === undefined ? undefined : asCounted(named, question);
      return draft !== undefined && isProcedural(draft) ? 'procedural' : 'substantive';
    }
  }
}
