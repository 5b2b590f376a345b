import type { ProcedureAct } from './acts.ts';
import { amendmentPropose, amendmentWithdraw } from './amendments.ts';
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
import { floorGive, floorOffer, floorPass, floorRequest, floorWithdraw } from './floor.ts';
import { meetingCall, meetingClose, meetingOpen, meetingRequest, meetingResume } from './meetings.ts';
import { motionMake, motionWithdraw } from './motions.ts';
import { orderRaise, orderRule, rulingAppeal } from './order.ts';
import { invitationPropose, itemOpen } from './participation.ts';
import { partObject, partRequest } from './parts.ts';
import { seatArrive, seatLeave } from './representation.ts';
import { draftRevise } from './revisions.ts';
import type { ProcedureRule } from './rule.ts';
import { ballotCast, questionPut, resultDeclare, votingClose, votingOpen } from './voting.ts';

/** Every kind of act of procedure with the rule that governs it; the compiler holds the table complete. */
export const PROCEDURE_RULES: { readonly [K in ProcedureAct['kind']]: ProcedureRule<K> } = {
  'meeting.request': meetingRequest,
  'meeting.call': meetingCall,
  'meeting.open': meetingOpen,
  'meeting.resume': meetingResume,
  'meeting.close': meetingClose,
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
  'floor.request': floorRequest,
  'floor.withdraw': floorWithdraw,
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
  'amendment.propose': amendmentPropose,
  'amendment.withdraw': amendmentWithdraw,
  'part.request': partRequest,
  'part.object': partObject,
  'voting.open': votingOpen,
  'voting.close': votingClose,
  'motion.make': motionMake,
  'motion.withdraw': motionWithdraw,
};
