import { SECRETARIAT } from '../council/seat.ts';
import type { Framing } from './acts.ts';
import { first, meetingOf, needFloorFreeOrOwn, needMember } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Meeting, Mutable, Participant, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/** Whom the Council may still invite: those expected first, then the other States of the cast. */
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
  !meeting.participants.some((one) => one.seat === seat);

/** How the question is put is the President's to choose; a member may challenge it by a point of order (rule 30). */
function needFraming(council: Proceedings, seat: string, framed: Framing): Refusal | null {
  const { president } = meetingOf(council);
  return framed === 'invite' || seat === president
    ? null
    : refuse('39', 'not-president', { seat, president });
}

/**
 * The President, or any member, proposes to invite a Member of the United Nations that is not on the Council (rule 37),
 * or somebody competent to supply information (rule 39), before the item is opened or while it is considered. Without
 * objection it is so decided; otherwise it takes a procedural vote. An invitation that was refused may be proposed again
 * at the same meeting, as on 28 September 1950 (S/PV.505).
 */
export const invitationPropose: ProcedureRule<'invitation.propose'> = {
  gate: (council, _stage, seat) => first(needMember(council, seat, '37'), needFloorFreeOrOwn(council, seat)),
  none: (council) => (invitable(council).length === 0 ? refuse('37', 'no-invitation-left') : null),
  check(council, _stage, { by, who, rule, framed = 'invite' }) {
    if (who === SECRETARIAT) return refuse('22', 'needs-no-invitation', { who });
    const found = invitable(council).find(({ seat }) => seat === who);
    if (found?.rule !== rule) return refuse(rule === 39 ? '39' : '37', 'not-invitable', { who });
    return needFraming(council, by, framed);
  },
  choices(council, _stage, by) {
    const plain = invitable(council).map(({ seat: who, rule }) =>
      choice({ kind: 'invitation.propose', by, who, rule } as const),
    );
    if (by !== meetingOf(council).president) return plain;
    return [...plain, ...plain.map(({ act }) => choice({ ...act, framed: 'exclude' } as const))];
  },
  apply(council, stage, { by, who, rule, framed = 'invite' }, emit) {
    const meeting = meetingOf(council);
    const { list, floor } = meeting;
    meeting.proposal = { seat: who, rule, by, framed, late: stage === 'debate', list, floor };
    meeting.list = [];
    meeting.floor = null;
    meeting.objections = [];
    emit({ kind: 'invitation.proposed', who, rule, by, framed });
  },
};

/** The invitation is decided: what it interrupted goes on. */
function settle(meeting: Mutable<Meeting>, emit: Emit): void {
  const { proposal } = meeting;
  meeting.proposal = null;
  meeting.objections = [];
  if (proposal === null) return;
  meeting.list = proposal.list;
  meeting.floor = proposal.floor;
  if (proposal.late) emit({ kind: 'debate.resumed' });
}

interface Decided {
  readonly who: string;
  readonly rule: 37 | 39;
}

/** Whoever is invited takes part without vote (rules 37, 39; Charter 31, 32). */
export function acceptInvitation(meeting: Mutable<Meeting>, { who, rule }: Decided, emit: Emit): void {
  meeting.participants.push({ seat: who, rule });
  meeting.refused = meeting.refused.filter((seat) => seat !== who);
  emit({ kind: 'invitation.accepted', who, rule });
  settle(meeting, emit);
}

/** The Council does not invite. Charter 32 has a party to a dispute invited all the same: the record remarks it. */
export function refuseInvitation(meeting: Mutable<Meeting>, { who, rule }: Decided, emit: Emit): void {
  if (!meeting.refused.includes(who)) meeting.refused.push(who);
  emit({ kind: 'invitation.refused', who, rule });
  if (meeting.parties.includes(who)) emit({ kind: 'party.not-invited', who });
  settle(meeting, emit);
}
