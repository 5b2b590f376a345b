import { needItemsTaken } from './agenda.ts';
import { closeMeeting } from './closing.ts';
import { reportCredentials } from './credentials.ts';
import { needElectionOver } from './election.ts';
import { first, meetingOf, needFloorFree, needListExhausted, needPresence, needPresident } from './gates.ts';
import { needFormal, needPresidents } from './informal.ts';
import type { Closing } from './outcomes.ts';
import type { Meeting } from './proceedings.ts';
import { remarkOnCall } from './requests.ts';
import { choice, type ProcedureRule } from './rule.ts';
import { takeUpTexts } from './succession.ts';

/**
 * Rule 1: the President calls meetings when they think it necessary, and has to at a request (rules 2, 3). Calling
 * the meeting approves the provisional agenda that the Secretary-General drew up (rule 7) and gives notice (rule 8).
 * The call names its ground.
 */
export const meetingCall: ProcedureRule<'meeting.call'> = {
  gate: (council, _stage, seat) =>
    first(needPresidents(council), needPresident(council, seat, '1'), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.call', by })],
  apply(council, _stage, _act, emit) {
    const [first] = meetingOf(council).requests;
    emit({ kind: 'meeting.called', rule: first?.rule ?? 1, basis: first?.basis ?? null });
    remarkOnCall(council, emit);
  },
};

/** The President calls the meeting to order (rule 19); its first business is the agenda (rule 9). */
export const meetingOpen: ProcedureRule<'meeting.open'> = {
  gate: (council, _stage, seat) =>
    first(needFormal(council), needPresident(council, seat), needPresence(council, seat)),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.open', by })],
  apply(council, _stage, _act, emit) {
    emit({ kind: 'meeting.opened' });
    reportCredentials(council, meetingOf(council).members, emit);
    takeUpTexts(council, emit);
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

/** Whether a meeting held to elect has elected anybody (rule 61); any other ends with its list of speakers. */
function endOf({ election }: Meeting): Closing {
  if (election === null) return 'list-exhausted';
  return election.elected.length > 0 ? 'elected' : 'not-elected';
}

/**
 * The President closes the meeting when no names are left on the list of speakers and no items on the agenda. The
 * Rules know no closure of debate: otherwise it takes a motion of rule 33.
 */
export const meetingClose: ProcedureRule<'meeting.close'> = {
  gate: (council, _stage, seat) =>
    first(
      needPresident(council, seat),
      needFloorFree(council),
      needListExhausted(council),
      needItemsTaken(council),
      needElectionOver(meetingOf(council)),
    ),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'meeting.close', by })],
  apply(council, _stage, _act, emit) {
    closeMeeting(council, endOf(meetingOf(council)), null, emit);
  },
};
