import type { Reason } from '../../../procedure/refusal.ts';
import { REAL } from './cases.ts';
import { type PlainWord, word } from './entry.ts';

/** The reasons for which an act on a draft, an amendment or a part is refused, in plain words. */
export const TEXT_REASONS = {
  'draft-not-tabled': word('The draft has not been submitted, or is no longer before the Council.', '31'),
  'already-sponsor': word('That has been done already.', '32'),
  'not-withdrawn': word('A draft is taken over only once its mover has withdrawn it.', '35'),
  'not-seconder': word('Only somebody who had seconded a draft may take it over.', '35'),
  'already-submitted': word(
    'The draft is before the Council, in its place in the order of votes.',
    '32',
    '31',
  ),
  'already-voted-on': word('The draft has been dealt with. The same text may be submitted anew.', '35', '31'),
  'not-next-draft': {
    ...word('Drafts are voted on in the order in which they were submitted.', '32'),
    case: REAL.ordered,
  },
  'needs-no-request': word('A member’s draft is voted on without anybody asking for it.', '38'),
  'needs-member-request': word('A guest’s draft waits until a member asks for a vote on it.', '38'),
  'by-consensus': word('Such a text is agreed by all or not at all; it is never voted on.', 'practice'),
  'not-by-consensus': word('A draft resolution is voted on; it is not issued.', 'practice', '32'),
  'silence-over': word('A silence is running already, or nothing is left to agree on.', 'practice'),
  'no-silence': word('No text is under a silence that you could break.', 'practice'),
  'own-silence': word('You sent the text round; others break the silence.', 'practice'),
  'deadline-passed': word('The silence has run out; all agree to the text.', 'practice'),
  'bad-deadline': word('The deadline has to lie after the hour of the meeting.', 'practice'),
  'not-time': word('Time passes by itself; no delegation ends a silence.', 'practice', 'table'),
  'not-agreed': word('Not all the members have agreed to the text.', 'practice'),
  'formal-meeting-only': word(
    'The President makes a presidential statement at a formal meeting, with the item open.',
    'practice',
  ),
  'not-at-arria': word(
    'The Council’s President issues nothing at a meeting that a member convened.',
    'practice',
  ),
  'vote-begun': word(
    'A vote on the text, on a part of it or on an amendment to it has been taken, so it can no longer be withdrawn or changed.',
    '35',
    '36',
  ),
  'vote-on-it': word(
    'The vote on it is under way: a text or an amendment is withdrawn before that, or not at all.',
    '35',
  ),
  'no-amendment': word('There is no such amendment waiting.', '36'),
  'not-your-amendment': word('An amendment belongs to whoever proposed it.', '35', '36'),
  'already-proposed': word('The same change is proposed already.', '36'),
  'amendment-waits': word('A ruling has another amendment put before this one.', '36', '30'),
  'amendments-pending': word('Amendments are voted on before the text they would change.', '36'),
  'no-paragraph': word('The draft has no such paragraph, or has lost it.', '32', '36'),
  'part-requested': word('A separate vote on it has been asked for; once is enough.', '32'),
  'whole-text': word('What is all there is of a text is no part of it: it is put as a whole.', '32'),
  'part-refused': word('The mover has objected to a separate vote, and that is final.', '32'),
  'no-part': word('No separate vote is waiting.', '32'),
  'parts-pending': word('The parts are voted on before the whole.', '32'),
  'preliminary-raised': word(
    'Whether a draft is procedural is asked once on the same text.',
    'Charter 27(2)',
  ),
  'preliminary-open': word(
    'What kind of matter the draft is comes first: it decides whether a veto counts.',
    'Charter 27(2)',
    '30',
  ),
  recommendation: word(
    'Whether to recommend a new Member or a Secretary-General is a matter of substance; no ruling makes it another.',
    'Charter 27(3)',
    'Charter 27(2)',
  ),
  'no-preliminary': word(
    'Nobody has asked whether the draft is procedural, or that is settled.',
    'Charter 27(2)',
    '30',
  ),
  'not-mover': word('Only the mover of the draft can stop a separate vote.', '32'),
  'lower-precedence': word(
    'A motion that goes before yours is being dealt with. Yours can be made when that is settled.',
    '33',
  ),
  'no-matter': word(
    'Before the agenda is adopted, and once nothing of it is left, there is no matter to decide about.',
    '9',
    '33',
  ),
  'no-proposal': word(
    'Nothing about the Council’s own business is left to propose at this point.',
    'practice',
  ),
  'not-your-proposal': word('A proposal is taken back by whoever made it.', '35'),
  'first-already': word('The draft is next in any case.', '32'),
} as const satisfies Partial<Record<Reason, PlainWord>>;
