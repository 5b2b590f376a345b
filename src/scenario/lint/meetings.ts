import { standingOf } from '../../council/countries.ts';
import { yearOf } from '../../council/dates.ts';
import { FIRST_DAY, isCovered, LAST_DAY } from '../../council/members.ts';
import { presidentOf } from '../../council/presidency.ts';
import { SECRETARIAT } from '../../council/seat.ts';
import type { DataPath } from '../problem.ts';
import type { Scenario, ScenarioMeeting } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';
import { isKnownSeat, membersAt, sittingAt } from './sitting.ts';

/** Rule 18: the presidency goes by the English alphabetical order of the names, month by month. */
function* president(scenario: Scenario, meeting: ScenarioMeeting, path: DataPath): Generator<Placed> {
  const seat = meeting.president;
  if (!isKnownSeat(scenario, seat)) return;
  const at = [...path, 'president'];
  if (!membersAt(meeting).includes(seat)) {
    const facts = { seat, year: yearOf(meeting.date) };
    yield { path: at, finding: { code: 'president-not-member', facts } };
  } else if (presidentOf(meeting.date) !== seat) {
    const facts = { seat, expected: presidentOf(meeting.date), month: meeting.date.slice(0, 7) };
    yield { path: at, finding: { code: 'president-not-rule-18', facts } };
  }
}

/** Rule 37 is for Members of the Organization that are not members of the Council, rule 39 for persons. */
function* participants(scenario: Scenario, meeting: ScenarioMeeting, path: DataPath): Generator<Placed> {
  for (const [n, { seat, rule, person }] of meeting.participants.entries()) {
    const at = [...path, 'participants', n, 'seat'];
    const facts = { seat, year: yearOf(meeting.date) };
    if (seat === SECRETARIAT) {
      yield { path: at, finding: { code: 'secretariat-invited', facts: { seat } } };
    } else if (rule === 37 && standingOf(seat) === null) {
      yield { path: at, finding: { code: 'unknown-seat', facts: { seat } } };
    } else if (rule === 37 && membersAt(meeting).includes(seat)) {
      yield { path: at, finding: { code: 'member-invited', facts } };
    } else if (rule === 39 && person === undefined && !scenario.people.some(({ id }) => id === seat)) {
      yield { path: at, finding: { code: 'unknown-briefer', facts: { seat } } };
    }
  }
}

/** An Arria-formula meeting is convened by a member, any other by the President (practice). */
function* convening(scenario: Scenario, meeting: ScenarioMeeting, path: DataPath): Generator<Placed> {
  const { format, convener } = meeting;
  const isFit = format === 'arria' ? convener !== undefined : convener === undefined;
  if (isFit && (convener === undefined || membersAt(meeting).includes(convener))) return;
  if (isFit && !isKnownSeat(scenario, convener ?? '')) return;
  const facts = { format, convener: convener ?? '' };
  const at = convener === undefined ? [...path, 'format'] : [...path, 'convener'];
  yield { path: at, finding: { code: 'convener', facts } };
}

/** In consultations of the whole there are the members and the Secretariat only (practice). */
function* guests({ format, participants: listed }: ScenarioMeeting, path: DataPath): Generator<Placed> {
  for (const [n, { seat }] of listed.entries())
    if (format === 'consultations')
      yield {
        path: [...path, 'participants', n, 'seat'],
        finding: { code: 'guest-at-consultations', facts: { seat } },
      };
}

function* requests(scenario: Scenario, meeting: ScenarioMeeting, path: DataPath): Generator<Placed> {
  for (const [n, { by, rule }] of meeting.requests.entries()) {
    if (rule !== 2 || membersAt(meeting).includes(by) || !isKnownSeat(scenario, by)) continue;
    const facts = { seat: by, year: yearOf(meeting.date) };
    yield { path: [...path, 'requests', n, 'by'], finding: { code: 'requester-not-member', facts } };
  }
}

/** Who presides, asks for the meeting, is invited, reports and is present, under rules 2, 3, 18, 29, 37 and 39. */
export const meetingSeats: Rule = function* (scenario) {
  for (const [m, meeting] of scenario.meetings.entries()) {
    const path = ['meetings', m];
    if (!isCovered(meeting.date)) {
      const facts = { date: meeting.date, first: FIRST_DAY, last: LAST_DAY };
      yield { path: [...path, 'date'], finding: { code: 'date-not-covered', facts } };
      continue;
    }
    yield* president(scenario, meeting, path);
    yield* convening(scenario, meeting, path);
    yield* guests(meeting, path);
    yield* requests(scenario, meeting, path);
    yield* participants(scenario, meeting, path);
    for (const [n, { seat }] of (meeting.rapporteurs ?? []).entries()) {
      if (sittingAt(meeting).includes(seat) || !isKnownSeat(scenario, seat)) continue;
      const facts = { seat, meeting: meeting.id };
      yield { path: [...path, 'rapporteurs', n, 'seat'], finding: { code: 'not-at-meeting', facts } };
    }
    for (const seat of Object.keys(meeting.present ?? {})) {
      if (sittingAt(meeting).includes(seat) || !isKnownSeat(scenario, seat)) continue;
      const facts = { seat, meeting: meeting.id };
      yield { path: [...path, 'present', seat], part: 'key', finding: { code: 'not-at-meeting', facts } };
    }
  }
};

/** Every entry in `seats` sits somewhere (`idle-seat`), and at the meetings for which it has an opening (`not-at-meeting`). */
export const seatEntries: Rule = function* (scenario) {
  for (const [n, { seat, openings }] of scenario.seats.entries()) {
    if (!isKnownSeat(scenario, seat)) continue;
    const sits = scenario.meetings.filter((meeting) => sittingAt(meeting).includes(seat));
    if (sits.length === 0) {
      yield { path: ['seats', n, 'seat'], finding: { code: 'idle-seat', facts: { seat } } };
      continue;
    }
    for (const [m, { meeting }] of openings.entries()) {
      if (sits.some(({ id }) => id === meeting) || !scenario.meetings.some(({ id }) => id === meeting))
        continue;
      const path = ['seats', n, 'openings', m, 'meeting'];
      yield { path, finding: { code: 'not-at-meeting', facts: { seat, meeting } } };
    }
  }
};
