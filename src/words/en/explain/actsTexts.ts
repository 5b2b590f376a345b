import type { ActKind } from '../../../session/council.ts';
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
