import type { ActKind } from '../../../session/council.ts';
import { REAL } from './cases.ts';
import { act, type PlainAct } from './entry.ts';

/** Acts about drafts, motions and what is said, in plain words. */
export const TEXT_ACTS = {
  'draft.table': act(
    'You submit a draft resolution. Its place in the order of votes is fixed by that.',
    'From the invitations on, also while the meeting is suspended.',
    '31',
    '32',
    '38',
  ),
  'draft.sponsor': act(
    'You put your name to somebody else’s draft.',
    'Until it is voted on. A State outside the Council may do so too.',
    '32',
    'practice',
  ),
  'draft.second': act(
    'You second a draft. It does not need it, but you may take it over if it is withdrawn.',
    'While it is before the Council.',
    '34',
    '35',
  ),
  'draft.withdraw': act('You take your draft back.', 'Until any vote on it has been taken.', '35'),
  'draft.revise': act(
    'You change the text of your own draft before the vote: it is then put “as orally revised”.',
    'If you submitted it, until an amendment or a part of it has been voted on. Anybody else’s change is an amendment.',
    '31',
    '35',
  ),
  'draft.unsponsor': act(
    'You take your name off a draft that you had co-sponsored.',
    'Until it is put to the vote. Whoever submitted it withdraws it instead.',
    '35',
  ),
  'consensus.propose': act(
    'The President proposes that the draft be adopted without a vote, or by acclamation; one objection brings it to the vote.',
    'While the drafts are taken, when that draft comes next and nothing about it is still to be put.',
    '40',
  ),
  'draft.take-over': act(
    'You have a withdrawn draft put to the vote as your own, in its old place.',
    'If you had seconded it.',
    '35',
  ),
  'draft.call-up': act(
    'You ask that the draft of an invited State be put to the vote.',
    'Any member, while the draft waits.',
    '38',
  ),
  'silence.start': act(
    'You send your text round with a deadline: whoever says nothing until then agrees.',
    'Before anything has come of the text, or again once the silence was broken. For a draft resolution it only shows where the members stand.',
    'practice',
  ),
  'silence.break': act(
    'You object in time, so that the text is not agreed. One member is enough, permanent or not.',
    'While the silence runs; not on your own text.',
    'practice',
  ),
  'silence.end': act(
    'The deadline passes and nobody has broken the silence: all agree.',
    'While a silence runs; it comes in from outside the Council.',
    'practice',
  ),
  'statement.issue': act(
    'The President issues a text on which all the members have agreed.',
    'Once it is agreed; a presidential statement is made at a formal meeting, with the item open.',
    'practice',
  ),
  'amendment.propose': act(
    'You propose to change a paragraph of a draft, to add one or to take one out.',
    'Until the vote on the text begins.',
    '36',
    '33',
    '31',
  ),
  'amendment.withdraw': act('You take your amendment back.', 'Until it is voted on.', '35', '36'),
  'part.request': act(
    'You ask for a separate vote on one paragraph.',
    'Before the vote on the text begins.',
    '32',
  ),
  'part.object': act(
    'As the mover of the draft you object to a separate vote; then there is none.',
    'Once one has been asked for.',
    '32',
  ),
  'preliminary.raise': {
    ...act(
      'You ask whether a draft is a matter of procedure. That is settled before anything on the draft is put.',
      'Once for each draft, until a vote on its text has been taken.',
      'Charter 27(2)',
      'Charter 27(3)',
    ),
    case: REAL.doubleVeto,
  },
  'preliminary.rule': {
    ...act(
      'The President rules that a draft is a matter of procedure, instead of putting the question, or after a permanent member’s vote against it.',
      'At the vote on the drafts, once the question was raised. The ruling may be challenged like any other.',
      '30',
      'Charter 27(2)',
    ),
    case: REAL.ruledProcedural,
  },
  'voting.open': act(
    'The President takes up the drafts for the vote.',
    'When a draft is ready and nobody is speaking.',
    '32',
  ),
  'voting.close': act(
    'The President goes back from the drafts to the debate.',
    'When nobody is speaking.',
    '32',
  ),
  'motion.make': act(
    'You move one of the motions that go before everything else.',
    'While nobody else is speaking, and no motion of higher precedence is before the Council.',
    '33',
    '34',
  ),
  'motion.withdraw': act('You take your motion back.', 'Until it is voted on.', '35', '33'),
  'proposal.make': act(
    'You propose something about the Council’s own business: the agenda, the order of the drafts, a private meeting, a committee or a rapporteur, credentials, another place to meet, an emergency special session of the Assembly.',
    'While nobody else speaks and no other proposal is before the Council. It takes nine votes if anybody objects, and no veto counts.',
    'Charter 27(2)',
    '9',
    '33',
    '28',
    '32',
    '48',
    '5',
    '17',
    'A/RES/377 (V)',
  ),
  'proposal.withdraw': act('You take your proposal back.', 'Until it is voted on.', '35', 'Charter 27(2)'),
  'statement.make': act(
    'You speak: you assert, support, deny or confirm claims, or say what you like.',
    'When you have the floor.',
    '27',
    'table',
  ),
  'challenge.put': act(
    'You put a question about a claim to another seat, by name.',
    'In your statement on the item.',
    'table',
    '27',
  ),
  'answer.give': act(
    'You answer a question put to you.',
    'When you have the floor. There is no duty to answer.',
    'table',
    '27',
  ),
  'answer.decline': act(
    'You say that you will not answer. That is on the record, silence is only in the annex.',
    'When you have the floor.',
    'table',
    '27',
  ),
  'news.release': act(
    'News comes in from outside the Council.',
    'At any time; it is the facilitator’s to release.',
    'table',
  ),
} as const satisfies Partial<Readonly<Record<ActKind, PlainAct>>>;
