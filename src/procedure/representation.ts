import type { Seat } from '../council/seat.ts';
import type { Stage } from '../council/stages.ts';
import { LINE } from './characters.ts';
import { leaveTable } from './closing.ts';
import { reportCredentials } from './credentials.ts';
import { isPresent, meetingOf } from './gates.ts';
import type { Proceedings } from './proceedings.ts';
import { refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';
import { noteComplete } from './voting.ts';

const MAX_PERSON = 80;

/** The stages at which the meeting sits and the President's chair can't be empty (rules 18, 19). */
const NOT_SITTING: readonly Stage[] = ['uncalled', 'requested', 'called', 'suspended', 'closed'];

const hasSeat = (council: Proceedings, seat: Seat): boolean =>
  meetingOf(council).members.includes(seat) || council.cast.some((one) => one.seat === seat);

/** Rule 13: somebody takes a seat. A seat may have several people, and its representative may change. */
export const seatArrive: ProcedureRule<'seat.arrive'> = {
  gate: (council, _stage, seat) => (hasSeat(council, seat) ? null : refuse('13', 'unknown-seat', { seat })),
  check(council, _stage, { by, person }) {
    if (!LINE.test(person) || [...person].length > MAX_PERSON)
      return refuse('table', 'malformed', { part: 'person' });
    if (council.unrecognised.some((one) => one.seat === by && one.person === person))
      return refuse('17', 'credentials-rejected', { seat: by, person });
    return (council.people[by] ?? []).includes(person)
      ? refuse('13', 'already-present', { seat: by, person })
      : null;
  },
  choices(council, _stage, by) {
    const here = council.people[by] ?? [];
    let count = here.length + 1;
    const isTaken = (person: string): boolean =>
      here.includes(person) || council.unrecognised.some((one) => one.seat === by && one.person === person);
    while (isTaken(`${by}-${count}`)) count += 1;
    return [
      {
        act: { kind: 'seat.arrive', by, person: `${by}-${count}` },
        holes: [{ name: 'person', type: 'text', maxLength: MAX_PERSON }],
      },
    ];
  },
  apply(council, stage, { by, person }, emit) {
    const here = council.people[by];
    if (here === undefined) council.people[by] = [person];
    else here.push(person);
    emit({ kind: 'seat.arrived', seat: by, person });
    if (!NOT_SITTING.includes(stage)) reportCredentials(council, [by], emit);
  },
};

/**
 * Somebody leaves. Leaving changes nothing for the others: a walk-out does not stop a meeting, and an empty seat
 * counts as absent. Only the President's chair can't be left empty while the meeting sits.
 */
export const seatLeave: ProcedureRule<'seat.leave'> = {
  gate(council, stage, seat) {
    if (!hasSeat(council, seat)) return refuse('13', 'unknown-seat', { seat });
    if (!isPresent(council, seat)) return refuse('13', 'not-present', { seat });
    const last = council.people[seat]?.length === 1;
    if (!last || seat !== meetingOf(council).president || NOT_SITTING.includes(stage)) return null;
    return stage === 'informal'
      ? refuse('practice', 'president-must-stay', { seat, informal: 'yes' })
      : refuse('18', 'president-must-stay', { seat });
  },
  check: (council, _stage, { by, person }) =>
    (council.people[by] ?? []).includes(person) ? null : refuse('13', 'not-present', { seat: by, person }),
  choices: (council, _stage, by) =>
    (council.people[by] ?? []).map((person) => choice({ kind: 'seat.leave', by, person })),
  apply(council, _stage, { by, person }, emit) {
    const here = council.people[by] ?? [];
    here.splice(here.indexOf(person), 1);
    emit({ kind: 'seat.left', seat: by, person });
    if (here.length > 0) return;
    leaveTable(meetingOf(council), by, emit);
    noteComplete(council);
  },
};
