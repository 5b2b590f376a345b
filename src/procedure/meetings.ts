import { closeMeeting } from './closing.ts';
import { needElectionOver } from './election.ts';
import { first, meetingOf, needFloorFree, needListExhausted, needPresence, needPresident } from './gates.ts';
import { refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

/** Rules 2 and 3: which of them a seat would use; null when it may not ask for a meeting at all. */
function ruleOfRequest(council: Parameters<typeof meetingOf>[0], seat: string): 2 | 3 | null {
  if (meetingOf(council).members.includes(seat)) return 2;
  return council.cast.some((one) => one.seat === seat && one.kind === 'state') ? 3 : null;
}

/**
 * Rule 2: the President calls a meeting at the request of any member. Rule 3: also when a State brings a dispute or
 * situation under Article 35. A request is a letter: nobody has to sit at the table for it.
 */
export const meetingRequest: ProcedureRule<'meeting.request'> = {
  gate(council, _stage, seat) {
    if (ruleOfRequest(council, seat) === null) return refuse('3', 'not-entitled-to-request', { seat });
    return meetingOf(council).requests.some(({ by }) => by === seat)
      ? refuse('2', 'already-requested', { seat })
      : null;
  },
  check(council, _stage, act) {
    const rule = ruleOfRequest(council, act.by);
    return rule === act.rule ? null : refuse('2', 'not-entitled-to-request', { seat: act.by });
  },
  choices(council, _stage, by) {
    const rule = ruleOfRequest(council, by);
    return rule === null ? [] : [choice({ kind: 'meeting.request', by, rule })];
  },
  apply(council, _stage, { by, rule }, emit) {
    meetingOf(council).requests.push({ by, rule });
    emit({ kind: 'meeting.requested', by, rule });
  },
};

/**
 * Rule 1: the President calls meetings when they think it necessary, and has to at a request (rules 2, 3). Calling
 * the meeting approves the provisional agenda that the Secretary-General drew up (rule 7) and gives notice (rule 8).
 */
export const meetingCall: ProcedureRule<'meeting.call'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '1'), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.call', by })],
  apply(council, _stage, _act, emit) {
    emit({ kind: 'meeting.called', rule: meetingOf(council).requests[0]?.rule ?? 1 });
  },
};

/** The President calls the meeting to order (rule 19); its first business is the agenda (rule 9). */
export const meetingOpen: ProcedureRule<'meeting.open'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.open', by })],
  apply(_council, _stage, _act, emit) {
    emit({ kind: 'meeting.opened' });
  },
};

/** Rule 33 (1): a suspended meeting resumes as the same meeting, with its number. */
export const meetingResume: ProcedureRule<'meeting.resume'> = {
  gate: (council, _stage, seat) => first(needPresident(council, seat, '33'), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.resume', by })],
  apply(council, _stage, _act, emit) {
    const meeting = meetingOf(council);
    meeting.resumptions += 1;
    emit({ kind: 'meeting.resumed', resumption: meeting.resumptions });
  },
};

/**
 * The President closes the meeting when no names are left on the list of speakers. The Rules know no closure of
 * debate: otherwise it takes a motion of rule 33.
 */
export const meetingClose: ProcedureRule<'meeting.close'> = {
  gate: (council, _stage, seat) =>
    first(
      needPresident(council, seat),
      needFloorFree(council),
      needListExhausted(council),
      needElectionOver(meetingOf(council)),
    ),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.close', by })],
  apply(council, _stage, _act, emit) {
    const how = meetingOf(council).election === null ? 'list-exhausted' : 'elected';
    closeMeeting(council, how, null, emit);
  },
};
