import type { Outcome } from '../../../session/council.ts';
import { REAL } from './cases.ts';
import { type PlainWord, word } from './entry.ts';
import { TEXT_OUTCOMES } from './outcomesTexts.ts';

/** Every kind of outcome in plain words; a new kind takes one line: what it means, and its rules. */
export const PLAIN_OUTCOMES: Readonly<Record<Outcome['kind'], PlainWord>> = {
  'meeting.requested': word('A meeting has been asked for; the President has to call it.', '2', '3'),
  'meeting.called': word('The meeting is called, and its provisional agenda is known.', '1', '8'),
  'interval.exceeded': word(
    'More than fourteen days lie between this meeting and the last. It is noted, and the meeting is held all the same.',
    '1',
  ),
  'notice.short': word(
    'The provisional agenda came less than three days ahead. It is noted; where it is urgent that is in order.',
    '8',
  ),
  'party.not-invited': word(
    'Article 32 says that a party to a dispute is to be invited; the Council has decided otherwise, and it is noted.',
    '37',
  ),
  'debate.resumed': word('The invitation is decided, and the debate on the item goes on.', '37'),
  ...TEXT_OUTCOMES,
  'motion.made': word('A motion goes before the business until it is decided.', '33', '34'),
  'motion.carried': word('The Council has agreed to the motion, and it takes effect at once.', '33'),
  'motion.lost': {
    ...word('The motion did not get nine votes; business goes on where it was.', '33'),
    case: REAL.postponed,
  },
  'motion.withdrawn': word('The motion is taken back.', '35', '33'),
  'motion.lapsed': word(
    'A motion of higher precedence ended the meeting, so this one falls away. After a suspension it is there again.',
    '33',
  ),
  'motion.settled': word('No motion is before the Council any more.', '33'),
  'motion.returned': word('The motion that had waited below is before the Council again.', '33'),
  'proposal.made': word('A proposal about the Council’s own business is before it.', 'Charter 27(2)', '33'),
  'proposal.carried': word('The Council has agreed to the proposal, and it takes effect.', 'Charter 27(2)'),
  'proposal.lost': {
    ...word('The proposal did not get nine votes; business goes on where it was.', 'Charter 27(2)'),
    case: REAL.ordered,
  },
  'proposal.lapsed': word(
    'What the proposal was about has changed since it was made, or the meeting has ended, so it falls away.',
    'Charter 27(2)',
  ),
  'proposal.withdrawn': word('The proposal is taken back.', '35', 'Charter 27(2)'),
  'proposal.settled': word('No proposal is before the Council any more.', 'Charter 27(2)'),
  'place.decided': word('The Council has decided to meet at another place for a while.', '5', 'Charter 28'),
  'meeting.private': word('The meeting goes on behind closed doors, to its end.', '48', '55'),
  'communique.issued': word(
    'The private meeting is over, and a short public notice tells of it.',
    '55',
    '48',
  ),
  'credentials.examined': word(
    'The Secretary-General has looked at somebody’s credentials and reports on them. The person sits in any case.',
    '15',
    '13',
    '16',
  ),
  'credentials.rejected': word(
    'The Council has not recognised the credentials of those objected to, by a vote or with nobody against it. The seat may send somebody else.',
    '17',
    '15',
  ),
  'body.appointed': word('A committee or a rapporteur has been appointed.', '28', 'Charter 29'),
  'emergency-session.called': word(
    'The Council has called the General Assembly together; no veto counted.',
    'A/RES/377 (V)',
    'Charter 27(2)',
  ),
  'claim.asserted': word('Somebody has put a claim on the record as their own.', 'table'),
  'claim.supported': word('Somebody supports another’s claim.', 'table'),
  'claim.denied': word('Somebody denies the claim; both stand side by side.', 'table'),
  'claim.confirmed': word('Somebody the claim is about confirms it.', 'table'),
  'claim.evidenced': word('Somebody presents evidence for the claim.', 'table'),
  'claim.challenged': word('A question on the claim is put to a seat by name.', 'table', '27'),
  'claim.answered': word('The seat that was asked has answered.', 'table'),
  'claim.declined': word('The seat that was asked says that it will not answer.', 'table'),
  'claim.unanswered': word(
    'The seat that was asked had the floor, or the meeting ended, and it said nothing. Silence is no admission.',
    'table',
    '27',
  ),
  'challenge.set-aside': word('A question is set aside after a point of order.', '30', 'table'),
  'news.released': word('News has come in from outside.', 'table'),
};
