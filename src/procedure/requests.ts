import { daysBetween, hoursBetween } from '../council/dates.ts';
import { SECRETARIAT, type Seat, WORLD } from '../council/seat.ts';
import type { Basis } from './acts.ts';
import { meetingOf } from './gates.ts';
import { needPresidents } from './informal.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Proceedings } from './proceedings.ts';
import { refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;

/**
 * On what account a seat may ask for a meeting, none when it may not. Rule 2: any member. Rule 3: a State brings a
 * dispute or situation (Charter 35), the Secretary-General what may threaten the peace (99); the Assembly, which has
 * no seat, writes from outside: it refers a question (11(2)) or points to a situation (11(3)).
 */
function basesOf(council: Proceedings, seat: Seat): readonly Basis[] {
  if (meetingOf(council).members.includes(seat)) return ['member'];
  if (seat === WORLD) return ['assembly-question', 'assembly-situation'];
  if (seat === SECRETARIAT) return ['secretary-general'];
  return council.cast.some((one) => one.seat === seat && one.kind === 'state') ? ['dispute'] : [];
}

const ruleOf = (basis: Basis): 2 | 3 => (basis === 'member' ? 2 : 3);

/** The bases on which the seat has not asked for this meeting yet. */
function basesLeft(council: Proceedings, seat: Seat): readonly Basis[] {
  const { requests } = meetingOf(council);
  return basesOf(council, seat).filter(
    (basis) => !requests.some((one) => one.by === seat && one.basis === basis),
  );
}

/** The basis of an act; a seat with only one may leave it out. */
function basisOf(council: Proceedings, seat: Seat, named: Basis | undefined): Basis | undefined {
  const bases = basesOf(council, seat);
  return named ?? (bases.length === 1 ? bases[0] : undefined);
}

/**
 * Rule 2: the President calls a meeting at the request of any member. Rule 3: also when a dispute or situation, or a
 * question, is brought to the Council under Articles 35, 11 or 99 of the Charter. A request is a letter: nobody has to
 * sit at the table for it.
 */
export const meetingRequest: ProcedureRule<'meeting.request'> = {
  gate(council, _stage, seat) {
    const refused = needPresidents(council);
    if (refused !== null) return refused;
    const [basis] = basesOf(council, seat);
    if (basis === undefined) return refuse('3', 'not-entitled-to-request', { seat });
    return basesLeft(council, seat).length === 0
      ? refuse(`${ruleOf(basis)}`, 'already-requested', { seat })
      : null;
  },
  check(council, _stage, { by, rule, basis: named }) {
    const basis = basisOf(council, by, named);
    if (basis === undefined) return refuse('table', 'malformed', { part: 'basis' });
    if (!basesOf(council, by).includes(basis) || ruleOf(basis) !== rule)
      return refuse('2', 'not-entitled-to-request', { seat: by });
    return basesLeft(council, by).includes(basis)
      ? null
      : refuse(`${ruleOf(basis)}`, 'already-requested', { seat: by });
  },
  choices(council, _stage, by) {
    const only = basesOf(council, by).length === 1;
    return basesLeft(council, by).map((basis) =>
      choice(
        only
          ? { kind: 'meeting.request', by, rule: ruleOf(basis) }
          : { kind: 'meeting.request', by, rule: ruleOf(basis), basis },
      ),
    );
  },
  apply(council, _stage, { by, rule, basis: named }, emit) {
    const basis = basisOf(council, by, named);
    if (basis === undefined) return;
    meetingOf(council).requests.push({ by, rule, basis });
    emit({ kind: 'meeting.requested', by, rule, basis });
  },
};

/** Rule 1: no more than this many days lie between two meetings, but for the periodic ones of rule 4. */
const INTERVAL_DAYS = 14;
/** Rule 8: the provisional agenda goes out this many hours ahead; in urgent cases with the notice of the meeting. */
const NOTICE_HOURS = 72;
/** Rule 26 asks for two days; by practice a text in its final form is put from the next day on. */
const DOCUMENT_HOURS = 24;

/** The day of the meeting before this one: of the session, else as the scenario has it. */
const lastMeeting = ({ meetings, current, lastMeeting: before }: Proceedings): string | null =>
  meetings[current - 1]?.date ?? before;

/** What the record remarks when a meeting is called: neither the interval nor the notice keeps it from being held. */
export function remarkOnCall(council: Proceedings, emit: Emit): void {
  const { date, time, notice } = meetingOf(council);
  const last = lastMeeting(council);
  const days = last === null ? 0 : daysBetween(last, date);
  if (days > INTERVAL_DAYS) emit({ kind: 'interval.exceeded', days });
  const hours = notice === null ? NOTICE_HOURS : hoursBetween(notice, `${date} ${time}`);
  if (hours < NOTICE_HOURS) emit({ kind: 'notice.short', hours });
}

/** What the record remarks when a text is put: the Council may vote on one that has only just come. */
export function remarkOnDraft(council: Proceedings, id: string, emit: Emit): void {
  const { date, time } = meetingOf(council);
  const circulated = council.drafts.find((draft) => draft.id === id)?.circulated ?? null;
  const hours = circulated === null ? DOCUMENT_HOURS : hoursBetween(circulated, `${date} ${time}`);
  if (hours < DOCUMENT_HOURS) emit({ kind: 'document.late', draft: id, hours });
}
