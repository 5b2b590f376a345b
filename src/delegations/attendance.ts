import { reason } from './reason.ts';
import { type Consider, heardUnder, offered, ownSeat } from './situation.ts';

/** Rules 2, 3: asks for the meeting, as the scenario has it for this seat. */
export const requestMeeting: Consider = (situation) => {
  const act = offered(situation, 'meeting.request')[0]?.act;
  const { view, seat } = situation;
  const asks = seat.requests.some(({ meeting }) => meeting === view.meeting.id);
  return act === undefined || !asks ? null : { act, why: [reason('asks-for-meeting', { rule: act.rule })] };
};

/** Rule 13: somebody takes an invited seat, or the empty chair. A member that has left stays away. */
export const arrive: Consider = (situation) => {
  const { view, seat } = situation;
  const own = ownSeat(situation);
  const act = offered(situation, 'seat.arrive')[0]?.act;
  if (act === undefined || own === null || own.people.length > 0) return null;
  if (heardUnder(view, seat.seat) === null && !own.president) return null;
  const person = seat.person ?? act.person;
  return { act: { ...act, person }, why: [reason('seat-is-empty', { person })] };
};
