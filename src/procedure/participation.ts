import { SECRETARIAT } from '../council/seat.ts';
import { meetingOf, needPresident } from './gates.ts';
import type { Meeting, Participant, Proceedings } from './proceedings.ts';
import { refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** Whom the President may still propose to invite: those expected first, then the other States of the cast. */
function invitable(council: Proceedings): readonly Participant[] {
  const meeting = meetingOf(council);
  const others = council.cast
    .filter(({ seat }) => !meeting.expected.some((one) => one.seat === seat))
    .map(({ seat, kind }): Participant => ({ seat, rule: kind === 'state' ? 37 : 39 }));
  return [...meeting.expected, ...others].filter(({ seat }) => isOutside(meeting, seat));
}

const isOutside = (meeting: Meeting, seat: string): boolean =>
  seat !== SECRETARIAT &&
  !meeting.members.includes(seat) &&
  !meeting.refused.includes(seat) &&
  !meeting.participants.some((one) => one.seat === seat);

/**
 * The President proposes to invite a Member of the United Nations that is not on the Council (rule 37), or somebody
 * competent to supply information (rule 39). Without objection it is so decided; otherwise it takes a procedural
 * vote, put as the positive act: to invite.
 */
export const invitationPropose: ProcedureRule<'invitation.propose'> = {
  gate: (council, _stage, seat) => needPresident(council, seat, '37'),
  none: (council) => (invitable(council).length === 0 ? refuse('37', 'no-invitation-left') : null),
  check(council, _stage, { who, rule }) {
    if (who === SECRETARIAT) return refuse('22', 'needs-no-invitation', { who });
    const found = invitable(council).find(({ seat }) => seat === who);
    return found?.rule === rule ? null : refuse(rule === 39 ? '39' : '37', 'not-invitable', { who });
  },
  choices: (council, _stage, by) =>
    invitable(council).map(({ seat, rule }) => choice({ kind: 'invitation.propose', by, who: seat, rule })),
  apply(council, _stage, { who, rule }, emit) {
    const meeting = meetingOf(council);
    meeting.proposal = { seat: who, rule };
    meeting.objections = [];
    emit({ kind: 'invitation.proposed', who, rule });
  },
};

/** The President opens the consideration of the item; from here on statements are made (rule 27). */
export const itemOpen: ProcedureRule<'item.open'> = {
  gate: (council, _stage, seat) => needPresident(council, seat),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'item.open', by })],
  apply(council, _stage, _act, emit) {
    emit({ kind: 'item.opened' });
    // Rule 61: an election has no debate.
    if (meetingOf(council).election !== null) emit({ kind: 'election.opened' });
  },
};
