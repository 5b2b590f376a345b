import { yearOf } from '../council/dates.ts';
import { admissionFails, recommendAdmission } from './admission.ts';
import { includeItems } from './agenda.ts';
import { carryAmendment, loseAmendment } from './amendments.ts';
import { closeMeeting } from './closing.ts';
import { reportCredentials } from './credentials.ts';
import { noteDecisions } from './decisions.ts';
import { meetingOf } from './gates.ts';
import { carryMotion, loseMotion } from './motions.ts';
import { settlePoint } from './order.ts';
import type { ProcedureOutcome, Question, Result } from './outcomes.ts';
import { acceptInvitation, refuseInvitation } from './participation.ts';
import { keepPart, losePart } from './parts.ts';
import { settleMatter, settleRuledMatter } from './preliminary.ts';
import type { Mutable, Numbered, Proceedings } from './proceedings.ts';
import { agreeToProposal, dropProposal } from './proposals.ts';

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
      includeItems(council);
      meeting.list = [];
      meeting.objections = [];
      emit({ kind: 'agenda.adopted', how });
      return;
    case 'invitation': // rules 37, 39
      // Put as who objects, a vote in favour keeps the person out; without an objection there is no vote.
      if (question.framed === 'exclude' && how === 'vote') refuseInvitation(meeting, question, emit);
      else invite(council, question, emit);
      return;
    case 'motion': // rule 33
      carryMotion(council, how, emit);
      return;
    case 'proposal':
      agreeToProposal(council, how, emit);
      return;
    case 'ruling': // rule 30: nobody challenged it, or it was overruled
      settleRuledMatter(council, question, how === 'vote');
      settlePoint(council, how === 'consent' ? 'unchallenged' : 'overruled', emit);
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
      recommendAdmission(council, draft, emit);
      noteDecisions(draft, emit);
      return;
    }
    case 'amendment': // rule 36
      carryAmendment(council, question, emit);
      return;
    case 'part': // rule 32
      keepPart(council, question, emit);
      return;
    case 'preliminary': // Charter 27: the draft is a matter of procedure
      settleMatter(council, question, null, emit);
      return;
  }
}

/** Rules 14, 37: whoever is invited takes the seat, and a State's credentials are examined. */
function invite(
  council: Mutable<Proceedings>,
  question: Extract<Question, { readonly kind: 'invitation' }>,
  emit: Emit,
): void {
  acceptInvitation(meetingOf(council), question, emit);
  reportCredentials(council, [question.who], emit);
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
      if (question.framed === 'exclude') invite(council, question, emit);
      else refuseInvitation(meeting, question, emit);
      return;
    case 'motion':
      loseMotion(council, emit);
      return;
    case 'proposal':
      dropProposal(council, emit);
      return;
    case 'ruling': // rule 30: the ruling stands unless overruled
      settleRuledMatter(council, question, false);
      settlePoint(council, 'stands', emit);
      return;
    case 'draft': {
      const draft = council.drafts.find(({ id }) => id === question.draft);
      if (draft === undefined) throw new Error(`no draft ${question.draft}`);
      draft.status = because === 'veto' ? 'vetoed' : 'not-adopted';
      emit({ kind: 'draft.failed', draft: draft.id, because });
      admissionFails(council, draft, because, emit);
      return;
    }
    case 'amendment':
      loseAmendment(council, question, because, emit);
      return;
    case 'part':
      losePart(council, question, because, emit);
      return;
    case 'preliminary': // Charter 27: a matter of substance, which the same member may veto again
      settleMatter(council, question, because, emit);
      return;
  }
}
