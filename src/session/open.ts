import type { ClaimDefinition } from '../claims/ledger.ts';
import { standingOf } from '../council/countries.ts';
import { yearOf } from '../council/dates.ts';
import { membersOf, membersOn } from '../council/members.ts';
import type { Seat } from '../council/seat.ts';
import { newMeeting } from '../procedure/newMeeting.ts';
import type { Amendment, CastMember, Draft, Meeting, Revision } from '../procedure/proceedings.ts';
import type { Scenario, ScenarioClaim, ScenarioMeeting } from '../scenario/schema.ts';
import type { Council } from './council.ts';
import type { Session } from './session.ts';
import { initialPosition } from './stage.ts';

/** Where a session may start; null is the first meeting. */
export interface OpenOptions {
  readonly from?: string | null;
}

/** A meeting nobody has asked for yet, with the members of its year (Charter 23). */
const meetingOf = (meeting: ScenarioMeeting): Meeting =>
  newMeeting({
    id: meeting.id,
    symbol: meeting.symbol,
    date: meeting.date,
    time: meeting.time,
    item: meeting.item,
    format: meeting.format,
    public: meeting.public,
    members: membersOn(meeting.date),
    president: meeting.president,
    expected: meeting.participants,
    continues: null,
  });

/** Everybody who may sit at the table: members of the scenario's years, the States it names, the briefers. */
function castOf(scenario: Scenario): readonly CastMember[] {
  const briefers = scenario.meetings.flatMap(({ participants }) =>
    participants.filter(({ rule }) => rule === 39).map(({ seat }) => seat),
  );
  const states = [
    ...scenario.meetings.flatMap(({ date }) => membersOf(yearOf(date))),
    ...scenario.meetings.flatMap(({ participants, requests }) => [
      ...participants.filter(({ rule }) => rule === 37).map(({ seat }) => seat),
      ...requests.map(({ by }) => by),
    ]),
    ...scenario.seats.map(({ seat }) => seat).filter((seat) => standingOf(seat) !== null),
  ];
  return [
    ...[...new Set(states)].map((seat): CastMember => ({ seat, kind: 'state' })),
    ...[...new Set(briefers)]
      .filter((seat) => !states.includes(seat))
      .map((seat): CastMember => ({ seat, kind: 'briefer' })),
  ];
}

/** Rule 13: each seat starts with its representative, by name where the scenario gives one. */
function peopleOf(scenario: Scenario, cast: readonly CastMember[], from: ScenarioMeeting): Council['people'] {
  const named = (seat: Seat): string =>
    from.present?.[seat] ??
    from.participants.find((one) => one.seat === seat)?.person ??
    scenario.seats.find((one) => one.seat === seat)?.person ??
    seat;
  return Object.fromEntries(cast.map(({ seat }) => [seat, [named(seat)]]));
}

/** Who can be challenged on a claim when the scenario does not say: those it is about, and those who assert it. */
const answersOf = (claim: ScenarioClaim): readonly Seat[] =>
  claim.answers ?? [...new Set([...claim.about, ...claim.by])];

function definitionOf(claim: ScenarioClaim, meetings: readonly string[]): ClaimDefinition {
  return {
    id: claim.id,
    kind: claim.kind,
    about: [...claim.about],
    by: [...claim.by],
    answers: [...answersOf(claim)],
    evidence: [...new Set(claim.evidence.map(({ by }) => by))],
    meetings: [...(claim.meetings ?? meetings)],
  };
}

type ScenarioAmendment = NonNullable<Scenario['drafts'][number]['amendments']>[number];

const amendmentOf = ({ id, by, change, paragraph }: ScenarioAmendment): Amendment => ({
  id,
  may: [...by],
  by: null,
  change,
  paragraph,
  words: null,
  status: 'zero',
  order: 0,
});

type ScenarioRevision = NonNullable<Scenario['drafts'][number]['revisions']>[number];

const revisionOf = ({ id, change, paragraph }: ScenarioRevision): Revision => ({
  id,
  by: null,
  change,
  paragraph,
  words: null,
  order: 0,
});

const draftOf = ({
  id,
  product,
  by,
  paragraphs,
  revisions,
  amendments,
}: Scenario['drafts'][number]): Draft => ({
  id,
  may: [...by],
  product: product ?? 'resolution',
  status: 'zero',
  mover: null,
  sponsors: [],
  seconders: [],
  order: 0,
  calledUp: false,
  paragraphs: paragraphs.map(({ n, kind }) => ({
    n,
    operative: kind === 'operative',
    stands: true,
    revision: null,
  })),
  revision: 0,
  revisions: (revisions ?? []).map(revisionOf),
  amendments: (amendments ?? []).map(amendmentOf),
  parts: [],
  adopted: null,
  resolution: null,
});

/**
 * The one way from a scenario (checked data) to a session (a lawful state): nobody has asked for the meeting yet.
 * @throws RangeError when `from` names no meeting of the scenario; callers ask `meetingIds` first.
 */
export function openSession(scenario: Scenario, { from = null }: OpenOptions = {}): Session {
  const index = from === null ? 0 : scenario.meetings.findIndex(({ id }) => id === from);
  const start = scenario.meetings[index];
  if (start === undefined) throw new RangeError(`no meeting ${from ?? ''}`);
  const meetings = scenario.meetings.slice(index);
  const cast = castOf(scenario);
  const ids = scenario.meetings.map(({ id }) => id);
  const empty = { asserted: [], supported: [], denied: [], confirmed: [], evidenced: [], reported: [] };
  const council: Council = {
    rules: 'council',
    current: 0,
    meetings: meetings.map(meetingOf),
    cast,
    people: peopleOf(scenario, cast, start),
    drafts: scenario.drafts.map(draftOf),
    submitted: 0,
    numbers: { resolution: scenario.numbers?.resolution ?? null },
    ledger: {
      claims: scenario.claims.map((claim) => ({ ...structuredClone(empty), ...definitionOf(claim, ids) })),
      challenges: [],
      news: scenario.news
        .filter(({ meeting }) => meetings.some(({ id }) => id === meeting))
        .map(({ id, claims }) => ({ id, claims: [...(claims ?? [])], released: null })),
    },
    entry: 0,
  };
  return { council, position: initialPosition() };
}

/** The meetings at which a session of the scenario may start. */
export const meetingIds = (scenario: Scenario): readonly string[] => scenario.meetings.map(({ id }) => id);
