import { standingOf } from '../../council/countries.ts';
import { isInformal } from '../../council/formats.ts';
import { isCovered, membersOn } from '../../council/members.ts';
import { SECRETARIAT, type Seat } from '../../council/seat.ts';
import type { Scenario, ScenarioClaim, ScenarioMeeting } from '../schema.ts';

/** The members of the Council on the day of the meeting; none when the day is not covered. */
export const membersAt = (meeting: ScenarioMeeting): readonly Seat[] =>
  isCovered(meeting.date) ? membersOn(meeting.date) : [];

/** Everyone who has a place at the meeting: the members, those invited under rules 37 and 39, the Secretariat (rule 21). */
export const sittingAt = (meeting: ScenarioMeeting): readonly Seat[] => [
  ...new Set([...membersAt(meeting), ...meeting.participants.map(({ seat }) => seat), SECRETARIAT]),
];

/** Whether `seat` names something that can sit: a country, an applicant with a name, the Secretary-General, or a person. */
export const isKnownSeat = (scenario: Scenario, seat: Seat): boolean =>
  standingOf(seat) !== null ||
  seat === SECRETARIAT ||
  scenario.people.some((person) => person.id === seat) ||
  scenario.meetings.some(({ admission }) => admission?.applicant === seat && admission.name !== undefined);

/**
 * Whether the seat can come to submit a draft: a member at some meeting (rule 31), or a State that the Council may invite
 * to a formal one under rule 37 (rule 38): expected there, or known from its request, an application, an election or its entry.
 */
export function maySubmit({ meetings, seats }: Scenario, seat: Seat): boolean {
  if (meetings.some((meeting) => membersAt(meeting).includes(seat))) return true;
  if (!meetings.some(({ format }) => !isInformal(format))) return false;
  return (
    (standingOf(seat) !== null && seats.some((one) => one.seat === seat)) ||
    meetings.some(
      ({ participants, requests, admission, election }) =>
        participants.some((one) => one.seat === seat && one.rule === 37) ||
        requests.some(({ by }) => by === seat) ||
        admission?.applicant === seat ||
        (election?.candidates ?? []).some(({ by }) => by === seat),
    )
  );
}

/** The meetings at which the claim can be raised: those it names, else all. */
export const meetingsOf = (scenario: Scenario, claim: ScenarioClaim): readonly ScenarioMeeting[] =>
  scenario.meetings.filter((meeting) => claim.meetings?.includes(meeting.id) ?? true);

/** Who can be challenged on the claim at the meeting: `answers`, else those it is about and those who may assert it. */
export const answerersAt = (claim: ScenarioClaim, meeting: ScenarioMeeting): readonly Seat[] => {
  const named = new Set(claim.answers ?? [...claim.about, ...claim.by]);
  return sittingAt(meeting).filter((seat) => named.has(seat));
};
