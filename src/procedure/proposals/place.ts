import { type OwnWords, UNSETTLED } from '../acts.ts';
import { meetingOf } from '../gates.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

/** Where the Council is to meet next, as far as it is decided: null is Headquarters. */
const nextPlace = (council: Proceedings): string | null => council.place ?? meetingOf(council).place;

/** Refuses before the agenda is adopted (rule 9), and a place at which the Council is to meet already. */
function checkPlace(council: Proceedings, words: OwnWords | null): Refusal | null {
  if (meetingOf(council).agenda !== 'adopted') return refuse('5', 'no-matter', { proposal: 'place' });
  if (words === null || /[\n\t]/.test(words.text)) return refuse('table', 'malformed', { part: 'words' });
  const place = words.text.trim();
  return place === nextPlace(council) ? refuse('5', 'place-already', { place }) : null;
}

/**
 * Rule 5, Charter 28(3): the Council meets at Headquarters unless it decides on another place and for how long, as any
 * member or the Secretary-General may propose: Addis Ababa (resolution 308 of 19 January 1972), Nairobi on 18 and 19
 * November 2004 (resolution 1569 of 26 October 2004). The words name both. It holds for the meetings that are to come.
 */
export const place: ProposalRule<'place'> = {
  rule: '5',
  words: 'needed',
  secretariat: true,
  check: (council, _stage, _by, _proposal, words) => checkPlace(council, words),
  choices: (council) => (checkPlace(council, UNSETTLED) === null ? [{ what: 'place' }] : []),
  carry(council, _proposal, words, emit) {
    if (words === null) return;
    const decided = words.text.trim();
    council.place = decided;
    for (const meeting of council.meetings.slice(council.current + 1)) meeting.place = decided;
    emit({ kind: 'place.decided', place: decided });
  },
};
