import type { ProcedureAct } from './acts.ts';
import { applicationRefer, applicationSubmit, committeeReport } from './admission.ts';
import { itemOpen } from './agenda.ts';
import { amendmentPropose, amendmentWithdraw } from './amendments.ts';
import { floorGive } from './calling.ts';
import { consensusPropose } from './consensus.ts';
import { decisionDeclare, objectionRaise } from './consent.ts';
import {
  draftCallUp,
  draftSecond,
  draftSponsor,
  draftTable,
  draftTakeOver,
  draftUnsponsor,
  draftWithdraw,
} from './drafts.ts';
import { assemblyReport, ballotOpen, candidateWithdraw, countDeclare, paperCast } from './election.ts';
import { floorOffer, floorPass, floorRequest, floorWithdraw } from './floor.ts';
import { informalClose, informalOpen } from './informal.ts';
import { listDraw, listSwap } from './list.ts';
import { meetingCall, meetingClose, meetingOpen, meetingResume } from './meetings.ts';
import { motionMake, motionWithdraw } from './motions.ts';
import { orderRaise, orderRule, rulingAppeal } from './order.ts';
import { invitationPropose } from './participation.ts';
import { partObject, partRequest } from './parts.ts';
import { preliminaryRaise, preliminaryRule } from './preliminary.ts';
import { chairCede } from './presidency.ts';
import { statementIssue } from './products.ts';
import { proposalMake, proposalWithdraw } from './proposals.ts';
import { seatArrive, seatLeave } from './representation.ts';
import { meetingRequest } from './requests.ts';
import { draftRevise } from './revisions.ts';
import type { ProcedureRule } from './rule.ts';
import { silenceBreak, silenceEnd, silenceStart } from './silence.ts';
import { ballotCast, questionPut, resultDeclare, votingClose, votingOpen } from './voting.ts';

/** Every kind of act of procedure with the rule that governs it; the compiler holds the table complete. */
export const PROCEDURE_RULES: { readonly [K in ProcedureAct['kind']]: ProcedureRule<K> } = {
  'meeting.request': meetingRequest,
  'meeting.call': meetingCall,
  'meeting.open': meetingOpen,
  'informal.open': informalOpen,
  'informal.close': informalClose,
  'meeting.resume': meetingResume,
  'meeting.close': meetingClose,
  'chair.cede': chairCede,
  'seat.arrive': seatArrive,
  'seat.leave': seatLeave,
  'objection.raise': objectionRaise,
  'decision.declare': decisionDeclare,
  'question.put': questionPut,
  'consensus.propose': consensusPropose,
  'ballot.cast': ballotCast,
  'result.declare': resultDeclare,
  'invitation.propose': invitationPropose,
  'item.open': itemOpen,
  'application.submit': applicationSubmit,
  'application.refer': applicationRefer,
  'committee.report': committeeReport,
  'candidate.withdraw': candidateWithdraw,
  'ballot.open': ballotOpen,
  'paper.cast': paperCast,
  'count.declare': countDeclare,
  'assembly.report': assemblyReport,
  'floor.request': floorRequest,
  'floor.withdraw': floorWithdraw,
  'list.draw': listDraw,
  'list.swap': listSwap,
  'floor.give': floorGive,
  'floor.offer': floorOffer,
  'floor.pass': floorPass,
  'order.raise': orderRaise,
  'order.rule': orderRule,
  'ruling.appeal': rulingAppeal,
  'draft.table': draftTable,
  'draft.sponsor': draftSponsor,
  'draft.second': draftSecond,
  'draft.withdraw': draftWithdraw,
  'draft.take-over': draftTakeOver,
  'draft.call-up': draftCallUp,
  'draft.revise': draftRevise,
  'draft.unsponsor': draftUnsponsor,
  'silence.start': silenceStart,
  'silence.break': silenceBreak,
  'silence.end': silenceEnd,
  'statement.issue': statementIssue,
  'amendment.propose': amendmentPropose,
  'amendment.withdraw': amendmentWithdraw,
  'part.request': partRequest,
  'part.object': partObject,
  'preliminary.raise': preliminaryRaise,
  'preliminary.rule': preliminaryRule,
  'voting.open': votingOpen,
  'voting.close': votingClose,
  'motion.make': motionMake,
  'motion.withdraw': motionWithdraw,
  'proposal.make': proposalMake,
  'proposal.withdraw': proposalWithdraw,
};
