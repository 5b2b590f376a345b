import type { Act, ActKind } from '../../session/council.ts';

/** What an act on a draft brings about, for whoever is about to do it. */
export const DRAFT_DETAIL: Readonly<Partial<Record<ActKind, string>>> = {
  'draft.table': 'you read it first; then it is before the Council, in the order of submission (rule 32)',
  'draft.sponsor': 'your name stands on it too; you may take it off until a vote is taken on it',
  'draft.second': 'none is needed (rule 34), but who seconds may take it over if it is withdrawn (rule 35)',
  'draft.withdraw': 'it is no longer before the Council (rule 35); you are asked first',
  'draft.take-over': 'it is before the Council again as your own, with the priority it had (rule 35)',
  'draft.call-up':
    'a draft of a State that is not a member of the Council is put only if a member asks (rule 38)',
  'draft.unsponsor': 'your name no longer stands on it; you are asked first',
  'silence.start':
    'sent to all with a deadline; who does not object in time agrees. A draft resolution may be tried so before it is submitted',
  'silence.break': 'one objection is enough: the text is then not agreed',
  'amendment.withdraw': 'it is not put to the vote (rule 35); you are asked first',
  'part.request': 'it is voted on apart, before the whole, unless the mover of the draft objects (rule 32)',
  'part.object': 'the draft is then put as a whole; no vote is taken on the objection (rule 32)',
  'preliminary.raise': 'the Council settles first whether the veto counts (Charter 27)',
};

/** What is said before an act that is not simply taken back in a meeting is done; a person says yes to it first. */
const WEIGHTY: Readonly<Partial<Record<ActKind, string>>> = {
  'meeting.close': 'The meeting will be closed. Challenges that are still open become unanswered.',
  'informal.close': 'The informal meeting will end. Challenges that are still open become unanswered.',
  'chair.cede':
    'The chair passes to the next member in English alphabetical order, for this item only. With the next item, at this meeting or a later one, the President of the month presides again.',
  'seat.leave':
    'The representative leaves the table. A seat where nobody sits neither speaks nor votes, until somebody takes a place there again.',
  'draft.withdraw':
    'The draft is withdrawn and no longer before the Council. It may be submitted anew, after the others; a delegation that seconded it may take it over (rule 35).',
  'draft.unsponsor': 'Your name is taken off the draft, for all to see.',
  'amendment.withdraw': 'The amendment is withdrawn and not put to the vote (rule 35).',
  'motion.withdraw': 'The motion is withdrawn; what was before the Council goes on (rule 35).',
  'proposal.withdraw': 'The proposal is withdrawn; what was before the Council goes on (rule 35).',
  'candidate.withdraw': 'The candidate no longer stands in the election.',
  'part.object':
    'No separate vote is taken on that part: as the mover you object, and that is final (rule 32).',
};

/** What is said before an act is done that a meeting does not simply take back; null for any other. */
export function weighty(act: Act): string | null {
  if (act.kind === 'motion.make' && act.motion === 'adjourn')
    return 'You move to adjourn the meeting. It is decided at once, without debate (rule 33); if nobody objects, the meeting ends.';
  if (act.kind === 'draft.revise' && act.change === 'delete')
    return 'The paragraph is taken out of the text of your draft.';
  return WEIGHTY[act.kind] ?? null;
}
