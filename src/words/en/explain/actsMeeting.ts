import type { ActKind } from '../../../session/council.ts';
import { act, type PlainAct } from './entry.ts';

/** Acts that run the meeting and the vote, in plain words. */
export const MEETING_ACTS = {
  'meeting.request': act(
    'You ask for a meeting of the Council: a member as such, a State because of a dispute, the Assembly or the Secretary-General under the Charter.',
    'Before the meeting is open, once for each seat and ground.',
    '2',
    '3',
  ),
  'meeting.call': act(
    'The President calls the meeting and approves its provisional agenda.',
    'Before the meeting; after a request the President has to.',
    '1',
    '2',
    '7',
  ),
  'meeting.open': act('The President calls the meeting to order.', 'Once it has been called.', '19', '8'),
  'informal.open': act(
    'Consultations, a dialogue or an Arria-formula meeting begins. Nothing is decided there, and no record is kept.',
    'Once the members have been called together; an Arria-formula meeting is begun by the member that convenes it.',
    'practice',
  ),
  'informal.close': act(
    'Whoever leads the informal meeting ends it. What was said has decided nothing.',
    'When nobody speaks and nobody waits to speak.',
    'practice',
  ),
  'meeting.resume': act(
    'The President opens the suspended meeting again, where it stopped.',
    'While it is suspended.',
    '33',
  ),
  'meeting.close': act(
    'The President closes the meeting.',
    'When nobody speaks and nobody waits to speak.',
    '27',
  ),
  'chair.cede': act(
    'The President gives up the chair for this item to the next member in English alphabetical order.',
    'Between votes, once the agenda is adopted. Only the President decides it; nobody can compel it.',
    '20',
  ),
  'seat.arrive': act('Somebody takes a place at a seat.', 'At any time.', '13', '16'),
  'seat.leave': act(
    'Somebody leaves a seat. If nobody is left, it acts no more and counts as absent.',
    'At any time, but the President’s chair is not left empty while the meeting sits.',
    '13',
    '18',
  ),
  'objection.raise': act(
    'You object to deciding without a vote, so that the question has to be put.',
    'While the agenda, an invitation, a motion or a proposal is before the Council. Any member; nobody has to give a reason.',
    '9',
    '37',
    '33',
  ),
  'decision.declare': act(
    'The President declares that it is so decided, nobody objecting.',
    'While something is before the Council, there is no objection and nobody wants to speak.',
    '9',
    '37',
    '33',
    '30',
  ),
  'question.put': act(
    'The President puts the question to the vote. From here on only the votes count.',
    'After an objection or a challenge; for every draft, amendment and part; and for the preliminary question, which comes before all of these.',
    '40',
    '32',
    '36',
    'Charter 27(2)',
  ),
  'ballot.cast': act(
    'You vote: for, against, abstaining, or not taking part.',
    'While the call goes on. You may change your vote until it is complete.',
    'Charter 27(1)',
    '40',
    'Charter 27(3)',
  ),
  'result.declare': act(
    'The President says how the vote went and why.',
    'When every member at the table has voted.',
    '40',
    'Charter 27(3)',
    'Charter 27(2)',
  ),
  'invitation.propose': act(
    'The President proposes to invite a State or a person.',
    'Once the agenda is adopted.',
    '37',
    '39',
  ),
  'item.open': act(
    'The President opens the item of the agenda for discussion.',
    'When the invitations are done.',
    '19',
    '9',
  ),
  'floor.request': act(
    'You ask to speak; your name goes to the end of the list.',
    'Whenever something is discussed.',
    '27',
  ),
  'floor.withdraw': act('You take your name off the list.', 'While you are on it.', '27'),
  'list.draw': act(
    'The President has the order of the members on the list drawn by lot.',
    'While at least two members wait who have not been drawn. Guests and further statements keep their places.',
    'practice',
    '27',
  ),
  'list.swap': act(
    'You propose to change places with somebody on the list; it is done once the other proposes it too.',
    'While both of you are on the list.',
    'practice',
    '27',
  ),
  'floor.give': act(
    'The President gives the floor to the next on the list, or first to whoever may go before it: a rapporteur, a briefer, the Secretary-General.',
    'When nobody is speaking.',
    '27',
    '29',
    '22',
    '39',
  ),
  'floor.offer': act(
    'The President offers the floor, once, to a seat that was asked a question.',
    'While a challenge to it is open and nobody is speaking.',
    'table',
    '27',
  ),
  'floor.pass': act(
    'You let the floor go: you have finished, or you say nothing.',
    'While you have the floor.',
    '27',
  ),
  'order.raise': act(
    'You raise a point of order: something is being done wrongly.',
    'At any moment; during a vote only about the vote.',
    '30',
  ),
  'order.rule': act('The President rules on the point of order.', 'At once after it was raised.', '30'),
  'ruling.appeal': act(
    'You challenge the ruling; the Council votes on overruling it.',
    'After a ruling, before the President goes on.',
    '30',
  ),
} as const satisfies Partial<Readonly<Record<ActKind, PlainAct>>>;
