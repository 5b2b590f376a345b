import { meetingOf } from './gates.ts';
import type { Draft, Proceedings } from './proceedings.ts';

/** Whether a draft awaits a member's request before it can be put to the vote (rule 38). */
export const needsMember = (council: Proceedings, draft: Draft): boolean =>
  !draft.calledUp && draft.mover !== null && !meetingOf(council).members.includes(draft.mover);

/**
 * The drafts that wait to be put, in the order in which they come (rule 32): in that of their submission, but for
 * those to which the Council has given precedence, the last of them first.
 */
export const draftsInOrder = (council: Proceedings): readonly Draft[] =>
  council.drafts
    .filter((draft) => draft.status === 'tabled' && !needsMember(council, draft))
    .toSorted((a, b) => b.precedence - a.precedence || a.order - b.order);
