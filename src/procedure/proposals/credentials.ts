import type { Seat } from '../../council/seat.ts';
import { leaveTable } from '../closing.ts';
import { isPresent, meetingOf, takesPart } from '../gates.ts';
import type { Proceedings } from '../proceedings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProposalRule } from './proposal.ts';

/** Who may be objected to: somebody else who sits at the seat of a State that takes part, and does not preside. */
function checkSeat(council: Proceedings, seat: Seat, by: Seat): Refusal | null {
  const meeting = meetingOf(council);
  const isState = council.cast.some((one) => one.seat === seat && one.kind === 'state');
  if (!isState || !takesPart(meeting, seat)) return refuse('17', 'not-participant', { seat });
  if (!isPresent(council, seat)) return refuse('17', 'no-representative', { seat });
  if (seat === by) return refuse('17', 'own-credentials', { seat });
  // Rule 17 has no such exception, but the Rules do not say to whom the chair would pass: only the President cedes it (20).
  return seat === meeting.president ? refuse('17', 'presides', { seat }) : null;
}

/**
 * Rule 17: a representative to whose credentials objection is made goes on sitting with the same rights, the vote
 * on the objection included, until the Council has decided. It decides by a procedural vote: on 13 January 1950 the
 * proposal not to recognise the credentials of the representative of China got three votes (S/1443, 3-6-2).
 * Once they are not recognised, those who sat there when objection was made leave, if they have not; whoever came to
 * the seat since stays, and it may send somebody else (rule 13).
 */
export const credentials: ProposalRule<'credentials'> = {
  rule: '17',
  words: 'none',
  check: (council, _stage, by, { seat }) => checkSeat(council, seat, by),
  choices: (council, _stage, by) =>
    council.cast
      .filter(({ seat }) => checkSeat(council, seat, by) === null)
      .map(({ seat }) => ({ what: 'credentials', seat })),
  carry(council, { seat }, _words, emit, people) {
    council.unrecognised.push(...people.map((person) => ({ seat, person })));
    const stay = (council.people[seat] ?? []).filter((person) => !people.includes(person));
    council.people[seat] = stay;
    emit({ kind: 'credentials.rejected', seat, people: [...people] });
    if (stay.length === 0) leaveTable(meetingOf(council), seat, emit);
  },
};
