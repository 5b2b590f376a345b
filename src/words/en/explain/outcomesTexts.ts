import type { Outcome } from '../../../session/council.ts';
import { REAL } from './cases.ts';
import { type PlainWord, word } from './entry.ts';

/** What comes of drafts, their amendments and parts, and of the preliminary question, in plain words. */
export const TEXT_OUTCOMES = {
  'draft.revised': word('Whoever submitted the draft has changed its text before the vote.', '31', '35'),
  'draft.unsponsored': word('A delegation no longer sponsors the draft.', '35'),
  'consensus.proposed': word('The draft is to be adopted without a vote, unless a member objects.', '40'),
  'part.lapsed': word(
    'What was to be voted on separately is no longer in the text, or is all that is left of it.',
    '32',
    '35',
  ),
  'meeting.opened': word('The meeting has begun; first comes the agenda.', '9'),
  'informal.opened': word(
    'An informal meeting has begun: no agenda, no record, and nothing is decided.',
    'practice',
  ),
  'meeting.suspended': {
    ...word('The meeting has stopped and will resume as the same meeting.', '33'),
    case: REAL.suspended,
  },
  'meeting.resumed': {
    ...word('The meeting goes on where it stopped, with the same number.', '33'),
    case: REAL.suspended,
  },
  'meeting.closed': {
    ...word(
      'The meeting is over: the list was empty, an election was over, a motion carried, or the agenda was not adopted.',
      '27',
      '33',
      '9',
    ),
    case: REAL.nobodyAgainst,
  },
  'chair.ceded': {
    ...word('The chair has passed to the next member in English alphabetical order, for this item.', '20'),
    case: REAL.cededChair,
  },
  'seat.arrived': word('Somebody has taken a place at a seat.', '13'),
  'seat.left': word('Somebody has left a seat.', '13'),
  'objection.raised': word('A member objects, so there has to be a vote.', '9', '37', '33'),
  'agenda.adopted': word('The Council has its agenda; it goes on to invitations.', '9'),
  'agenda.rejected': word('The agenda did not get nine votes. The meeting is over.', '9'),
  'invitation.proposed': word('The President has proposed to invite somebody.', '37', '39'),
  'invitation.accepted': {
    ...word('Somebody is invited: they may speak on the item, and do not vote.', '37', '39'),
    case: REAL.invitedState,
  },
  'invitation.refused': word('The invitation did not get nine votes.', '37', '39'),
  'item.opened': word('The discussion of the item has begun.', '9', '27'),
  'application.submitted': word('A State has applied for membership.', '58', 'Charter 4'),
  'application.referred': word('The application is with the committee on admission.', '59'),
  'committee.reported': word(
    'The committee has reported on the application; a draft that recommends the applicant can be put now.',
    '59',
    '60',
  ),
  'admission.recommended': word(
    'The Council recommends the State; the Assembly decides by two thirds.',
    '60',
    'Charter 4',
  ),
  'special-report.due': word(
    'The Council does not recommend the State, and tells the Assembly why, with a complete record.',
    '60',
  ),
  'election.opened': word('The Council elects: secret ballots follow, until the seats are filled.', '61'),
  'candidate.withdrawn': word('A candidate no longer stands.', '61'),
  'ballot.opened': word('A secret ballot has begun; each member casts one paper.', '61'),
  'ballot.counted': word(
    'How many votes each candidate has. Who has the majority holds it; for the seats left another ballot follows.',
    '61',
  ),
  'assembly.reported': word('The result in the General Assembly is in.', '61'),
  'judge.elected': word('A candidate has the majority in the Council and in the Assembly.', '61'),
  'election.further': word(
    'Seats are left, because the two bodies chose differently: another meeting follows.',
    '61',
  ),
  'joint-conference.open': word(
    'Seats are left after three meetings: either body may ask for a conference of three members from each.',
    '61',
  ),
  'question.put': word('A question is being voted on.', '40'),
  'document.late': word(
    'The text is put less than a day after it went round. It is noted, and the vote is taken all the same.',
    '26',
    'practice',
  ),
  'vote.adopted': {
    ...word('It has enough votes for, and nothing stopped it.', 'Charter 27(3)', 'Charter 27(2)'),
    case: REAL.spain1946,
  },
  'vote.failed': word(
    'It was not adopted: either it had fewer votes for than it needed, or it had them and a permanent member’s vote against stopped it. The result says which.',
    'Charter 27(3)',
    'Charter 27(2)',
    'A/RES/76/262',
  ),
  'abstention.expected': {
    ...word(
      'A party to the dispute has voted for or against, where the Charter has it abstain. It is noted; the count stands.',
      'Charter 27(3)',
      'Charter 33-38',
    ),
    case: REAL.partyVoted,
  },
  'statement.made': word('Somebody has spoken.', '27'),
  'chair.resumed': word(
    'The President is President again: having spoken for their country, or with the item over for which the chair was ceded.',
    '19',
    '20',
    'practice',
  ),
  'list.drawn': word(
    'The members on the list stand in the order in which they were drawn.',
    'practice',
    '27',
  ),
  'swap.proposed': word('A delegation proposes to another to change places on the list.', 'practice', '27'),
  'list.swapped': word('Two delegations have changed places on the list.', 'practice', '27'),
  'floor.given': word('Somebody has the floor.', '27'),
  'floor.offered': word(
    'Somebody who was asked a question is offered the floor. There is no duty to take it up.',
    'table',
    '27',
  ),
  'floor.passed': word('The speaker has ended, or has let the floor go without a word.', '27'),
  'order.raised': word('A point of order interrupts everything until it is settled.', '30'),
  'ruling.given': word('The President has ruled; the ruling stands unless somebody challenges it.', '30'),
  'ruling.appealed': word('The ruling is challenged; the Council votes on overruling it.', '30'),
  'order.settled': word('The point of order is settled, and business goes on where it was.', '30'),
  'draft.tabled': word('A draft is before the Council and has its place in the order of votes.', '31', '32'),
  'draft.sponsored': word('Another delegation has put its name to a draft.', 'practice', '32'),
  'draft.seconded': word(
    'A draft is seconded: its seconder may take it over if it is withdrawn.',
    '35',
    '34',
  ),
  'draft.withdrawn': word('A draft is taken back. A seconder may still have it put.', '35'),
  'draft.taken-over': word(
    'A withdrawn draft is before the Council again, as the seconder’s, in its old place.',
    '35',
  ),
  'draft.adopted': word('The draft is a resolution now.', 'Charter 27(3)', 'Charter 25'),
  'decisions.framed': word(
    'These paragraphs of a draft under Chapter VII are worded as decisions, which all Members carry out.',
    'Charter 25',
    'Charter 39-51',
  ),
  'draft.failed': word(
    'The draft is not adopted, for want of votes or by a veto. It may be submitted again.',
    'Charter 27(3)',
    'A/RES/76/262',
  ),
  'assembly.debate-due': word(
    'After the veto the General Assembly meets within ten working days to talk about it.',
    'A/RES/76/262',
    'Charter 27(3)',
  ),
  'draft.called-up': word('A member has asked that an invited State’s draft be put to the vote.', '38'),
  'draft.referred': word(
    'A draft has gone with the matter to somebody else; it is no longer before the Council.',
    '33',
  ),
  'draft.lapsed': word(
    'The matter was taken off the agenda while it was considered; a draft on it is no longer before the Council.',
    '11',
    '9',
  ),
  'draft.emptied': word('No operative paragraph is left, so there is nothing to vote on as a whole.', '32'),
  'silence.started': word('A text has gone round with a deadline; who says nothing agrees.', 'practice'),
  'silence.broken': word('A member has objected in time, so the text is not agreed.', 'practice'),
  'draft.agreed': word('Nobody has broken the silence: all the members agree to the text.', 'practice'),
  'statement.issued': word('What all had agreed on has been issued. It was never voted on.', 'practice'),
  'amendment.proposed': word('A change to a draft is proposed; it is voted on before the draft.', '36', '31'),
  'amendment.withdrawn': word('An amendment is taken back.', '35'),
  'amendment.put': word('An amendment is being voted on.', '36'),
  'amendment.adopted': word('The text is changed. What is voted on as a whole is the text as amended.', '36'),
  'amendment.failed': {
    ...word('The text stays as it was, for want of votes or by a veto.', '36', 'Charter 27(3)'),
    case: REAL.amendments,
  },
  'amendment.returned': word(
    'It was ruled that another amendment is further removed from the text, so that one is put first.',
    '36',
    '30',
  ),
  'amendment.lapsed': word('An amendment has nothing left to change, or its mover has left.', '36'),
  'part.requested': word('A separate vote on a paragraph is asked for; the mover may object.', '32'),
  'part.refused': word('The mover has objected, so there is no separate vote.', '32'),
  'part.put': word('A paragraph is being voted on by itself.', '32'),
  'part.adopted': word('The paragraph stays in the text.', '32'),
  'part.failed': word('The paragraph is out of the text; the rest is still put.', '32', 'Charter 27(3)'),
  'preliminary.raised': {
    ...word(
      'A member asks whether the draft is a matter of procedure; until that is settled the draft is not put.',
      'Charter 27(2)',
    ),
    case: REAL.doubleVeto,
  },
  'preliminary.ruled': {
    ...word('The President has ruled that the draft is a matter of procedure.', '30', 'Charter 27(2)'),
    case: REAL.ruledProcedural,
  },
  'preliminary.put': {
    ...word('Whether the draft is a matter of procedure is being voted on.', 'Charter 27(2)'),
    case: REAL.doubleVeto,
  },
  'preliminary.settled': {
    ...word(
      'It is settled what the draft is. Procedure knows no veto; a matter of substance does.',
      'Charter 27(2)',
      'Charter 27(3)',
    ),
    case: REAL.doubleVeto,
  },
  'preliminary.reopened': word(
    'The text is another than the one on which it was settled; a member may ask again whether it is procedural.',
    'Charter 27(2)',
  ),
} as const satisfies Partial<Record<Outcome['kind'], PlainWord>>;
