import { meetingOf } from '../gates.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

const checkPublic = (council: Proceedings): Refusal | null =>
  meetingOf(council).public ? null : refuse('48', 'private-already');

/**
 * Rule 48: the Council meets in public unless it decides otherwise. Once it has, the meeting goes on in private to its
 * end (another is public again), and a communiqué takes the place of the verbatim record in public (rules 51, 55).
 */
export const goPrivate: ProposalRule<'private'> = {
  rule: '48',
  words: 'none',
  check: checkPublic,
  choices: (council) => (checkPublic(council) === null ? [{ what: 'private' }] : []),
  carry(council, _proposal, _words, emit) {
    meetingOf(council).public = false;
    emit({ kind: 'meeting.private' });
  },
};

function checkCopy(council: Proceedings): Refusal | null {
  const meeting = meetingOf(council);
  if (meeting.public) return refuse('51', 'not-private');
  return meeting.singleCopy ? refuse('51', 'single-copy-already') : null;
}

/**
 * Rule 51: for a private meeting the Council may decide that its record is made in a single copy, which the
 * Secretary-General keeps. Those who took part may consult it at any time (rule 56).
 */
export const singleCopy: ProposalRule<'single-copy'> = {
  rule: '51',
  words: 'none',
  check: checkCopy,
  choices: (council) => (checkCopy(council) === null ? [{ what: 'single-copy' }] : []),
  carry(council) {
    meetingOf(council).singleCopy = true;
  },
};
