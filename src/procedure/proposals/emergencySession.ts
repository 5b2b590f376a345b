import { meetingOf } from '../gates.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

const RESOLUTION = 'A/RES/377 (V)';

/** The day on which the Assembly adopted resolution 377 (V), "Uniting for peace". */
const IN_FORCE = '1950-11-03';

/**
 * Whether the Council has failed to act for want of unanimity: a draft was vetoed at a meeting of the session, or, by the
 * scenario, before it. A vetoed recommendation of a new Member or a Secretary-General is not about peace and security.
 */
const hasFailedToAct = (council: Proceedings): boolean =>
  meetingOf(council).vetoed ||
  council.drafts.some(
    ({ status, recommends, parts }) =>
      recommends === null &&
      // A text of which every part was vetoed is never put as a whole.
      (status === 'vetoed' || (status === 'not-adopted' && parts.some((part) => part.status === 'vetoed'))),
  );

function checkSession(council: Proceedings): Refusal | null {
  const meeting = meetingOf(council);
  if (meeting.agenda !== 'adopted') return refuse(RESOLUTION, 'no-matter', { proposal: 'emergency-session' });
  if (meeting.date < IN_FORCE) return refuse(RESOLUTION, 'not-in-force', { since: IN_FORCE });
  // One may have been called before, so that the Assembly meets already.
  if (meeting.emergencySession) return refuse(RESOLUTION, 'session-called', { matter: meeting.item });
  return hasFailedToAct(council) ? null : refuse(RESOLUTION, 'no-veto', { matter: meeting.item });
}

/**
 * A/RES/377 (V), section A: when the Council failed to act for want of unanimity of its permanent members, any seven,
 * and since 1966 nine, of its members call an emergency special session of the General Assembly. It is a procedural vote, which nobody can
 * veto: resolution 119 of 31 October 1956 (7-2-2) and resolution 2623 of 27 February 2022 (11-1-3), two days
 * after the veto on S/2022/155.
 */
export const emergencySession: ProposalRule<'emergency-session'> = {
  rule: RESOLUTION,
  words: 'none',
  check: checkSession,
  choices: (council) => (checkSession(council) === null ? [{ what: 'emergency-session' }] : []),
  carry(council, _proposal, _words, emit) {
    const { item } = meetingOf(council);
    // The Assembly has the situation before it at every later meeting of the Council on it, too.
    for (const meeting of council.meetings.slice(council.current))
      if (meeting.item === item) meeting.emergencySession = true;
    emit({ kind: 'emergency-session.called' });
  },
};
