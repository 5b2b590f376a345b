import { isInformal } from '../council/formats.ts';
import type { Seat } from '../council/seat.ts';
import { meetingOf } from '../procedure/gates.ts';
import type { Question } from '../procedure/outcomes.ts';
import { type Refusal, refuse } from '../procedure/refusal.ts';
import type { ActKind, Council } from './council.ts';
import type { Position } from './stage.ts';

/** Whether the question is on what the seat might otherwise withdraw by that kind of act. */
function isOnOwn(council: Council, question: Question, kind: ActKind, seat: Seat): boolean {
  if (kind === 'amendment.withdraw') return question.kind === 'amendment' && question.by === seat;
  const isOnText = question.kind === 'draft' || question.kind === 'part' || question.kind === 'amendment';
  return isOnText && council.drafts.find(({ id }) => id === question.draft)?.mover === seat;
}

/** Rule 35: a motion or draft is withdrawn so long as no vote has been taken on it; one is being taken. */
function beingVotedOn(council: Council, kind: ActKind, seat: Seat): Refusal | null {
  const question = meetingOf(council).vote?.question;
  if (question === undefined || !('draft' in question) || !isOnOwn(council, question, kind, seat))
    return null;
  return refuse('35', 'vote-on-it', { draft: question.draft, on: question.kind });
}

/**
 * Why the stage does not take a kind of act, where one rule says so for this act, whatever else the meeting is at: what
 * is put to the vote is not withdrawn (rule 35), and no meeting is opened before it is called (rule 8).
 */
export function ownReason(council: Council, { stage }: Position, kind: ActKind, seat: Seat): Refusal | null {
  if (kind === 'draft.withdraw' || kind === 'amendment.withdraw') return beingVotedOn(council, kind, seat);
  const isUncalled = stage === 'uncalled' || stage === 'requested';
  return kind === 'meeting.open' && isUncalled && !isInformal(meetingOf(council).format)
    ? refuse('8', 'call-first')
    : null;
}
