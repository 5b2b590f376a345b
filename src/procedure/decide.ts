import { yearOf } from '../council/dates.ts';
import { carryAmendment, loseAmendment } from './amendments.ts';
import { closeMeeting } from './closing.ts';
import { meetingOf } from './gates.ts';
import { carryMotion, loseMotion } from './motions.ts';
import { settlePoint } from './order.ts';
import type { ProcedureOutcome, Question, Result } from './outcomes.ts';
import { keepPart, losePart } from './parts.ts';
import type { Mutable, Numbered, Proceedings } from './proceedings.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type How = 'consent' | 'vote';

/** Resolutions are numbered in one series since 1946, and cited with their year. */
function nextResolution(council: Mutable<Proceedings>): Mutable<Numbered> {
  const { numbers } = council;
  if (numbers.resolution !== null) numbers.resolution += 1;
  return { number: numbers.resolution, year: yearOf(meetingOf(council).date) };
}

/** What follows when the Council decides for a question, without a vote or by one. */
export function carry(council: Mutable<Proceedings>, question: Question, how: How, emit: Emit): void {
  const meeting = meetingOf(council);
  switch (question.kind) {
    case 'agenda': // rule 9
      meeting.agenda = 'adopted';
      meeting.list = [];
      meeting.objections = [];
      emit({ kind: 'agenda.adopted', how });
      return;
    case 'invitation': // rules 37, 39
      meeting.participants.push({ seat: question.who, rule: question.rule });
      meeting.proposal = null;
      meeting.objections = [];
      emit({ kind: 'invitation.accepted', who: question.who, rule: question.rule });
      return;
    case 'motion': // rule 33
      carryMotion(council, how, emit);
      return;
    case 'ruling': // rule 30: nobody challenged it, or it was overruled
      settlePoint(meeting, how === 'consent' ? 'unchallenged' : 'overruled', emit);
      return;
    case 'draft': {
      const draft = council.drafts.find(({ id }) => id === question.draft);
      if (draft === undefined) throw new Error(`no draft ${question.draft}`);
      const { consent } = question;
      draft.status = 'adopted';
      draft.adopted = consent ?? 'vote';
      draft.resolution = draft.product === 'resolution' ? nextResolution(council) : null;
      meeting.consensus = null;
      meeting.objections = [];
      emit({
        kind: 'draft.adopted',
        draft: draft.id,
        how,
        ...(consent === undefined ? {} : { consent }),
        ...(draft.resolution === null ? {} : { resolution: { ...draft.resolution } }),
      });
      return;
    }
    case 'amendment': // rule 36
      carryAmendment(council, question, emit);
      return;
    case 'part': // rule 32
      keepPart(council, question, emit);
      return;
  }
}

/** What follows when a question does not get the votes it needs. */
export function lose(
  council: Mutable<Proceedings>,
  question: Question,
  because: NonNullable<Result['because']>,
  emit: Emit,
): void {
  const meeting = meetingOf(council);
  switch (question.kind) {
    case 'agenda': // rule 9: without an agenda the meeting is over
      meeting.agenda = 'rejected';
      emit({ kind: 'agenda.rejected' });
      closeMeeting(council, 'agenda-rejected', null, emit);
      return;
    case 'invitation':
      meeting.refused.push(question.who);
      meeting.proposal = null;
      meeting.objections = [];
      emit({ kind: 'invitation.refused', who: question.who, rule: question.rule });
      return;
    case 'motion':
      loseMotion(council, emit);
      return;
    case 'ruling': // rule 30: the ruling stands unless overruled
      settlePoint(meeting, 'stands', emit);
      return;
    case 'draft': {
      const draft = council.drafts.find(({ id }) => id === question.draft);
      if (draft === undefined) throw new Error(`no draft ${question.draft}`);
      draft.status = because === 'veto' ? 'vetoed' : 'not-adopted';
      emit({ kind: 'draft.failed', draft: draft.id, because });
      return;
    }
    case 'amendment':
      loseAmendment(council, question, because, emit);
      return;
    case 'part':
      losePart(council, question, because, emit);
      return;
  }
}
