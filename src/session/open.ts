import type { ClaimDefinition } from '../claims/ledger.ts';
import { standingOf } from '../council/countries.ts';
import { yearOf } from '../council/dates.ts';
import { membersOf, membersOn } from '../council/members.ts';
import { SECRETARIAT, type Seat } from '../council/seat.ts';
import { framesDecision } from '../procedure/decisions.ts';
import { freshElection } from '../procedure/electing.ts';
import type { Matter } from '../procedure/matters.ts';
import { newMeeting } from '../procedure/newMeeting.ts';
import type {
  Amendment,
  Application,
  CastMember,
  Draft,
  Meeting,
  Recommendation,
  Revision,
} from '../procedure/proceedings.ts';
import type { Scenario, ScenarioClaim, ScenarioMeeting } from '../scenario/schema.ts';
import type { Council } from './council.ts';
import { credentialsOf } from './credentials.ts';
import type { Session } from './session.ts';
import { initialPosition } from './stage.ts';

/** Where a session may start; null is the first meeting. */
export interface OpenOptions {
  readonly from?: string | null;
  /** Article 27(3) as a rule, for teaching; also where the scenario asks for it. */
  readonly strictAbstention?: boolean;
}

/** The provisional agenda: the items that the scenario lists, else the one it names, which is then its own id. */
const itemsOf = ({ item, items }: ScenarioMeeting): Parameters<typeof newMeeting>[0]['items'] =>
  items === undefined
    ? [{ id: item, title: item, source: 'letter', document: null }]
    : items.map(({ id, title, source, document }) => ({ id, title, source, document: document ?? null }));

/** The election for which a meeting is held; the Assembly of 193 elects with 97 unless the scenario says otherwise. */
function electionOf({ election }: ScenarioMeeting): Parameters<typeof newMeeting>[0]['election'] {
  if (election === undefined) return null;
  const { seats, candidates, assembly } = election;
  const needed = assembly?.needed ?? 97;
  return freshElection({ seats, candidates, round: 1, assembly: { needed, rounds: assembly?.rounds ?? [] } });
}

/** A meeting nobody has asked for yet, with the members of its year (Charter 23). */
const meetingOf = (meeting: ScenarioMeeting): Meeting =>
  newMeeting({
    id: meeting.id,
    symbol: meeting.symbol,
    date: meeting.date,
    time: meeting.time,
    place: meeting.place ?? null,
    items: itemsOf(meeting),
    format: meeting.format,
    public: meeting.public,
    parties: [
      ...new Set([
        ...(meeting.dispute?.parties ?? []),
        ...meeting.participants.filter(({ party }) => party === true).map(({ seat }) => seat),
      ]),
    ],
    emergencySession: meeting.emergencySession !== undefined,
    vetoed: meeting.veto !== undefined,
    members: membersOn(meeting.date),
    // Practice: a member convenes an Arria-formula meeting and leads it, not the President.
    president: meeting.convener ?? meeting.president,
    convener: meeting.convener ?? null,
    expected: meeting.participants,
    notice: meeting.notice ?? null,
    rapporteurs: (meeting.rapporteurs ?? []).map(({ seat }) => seat),
    continues: null,
    admission: meeting.admission?.applicant ?? null,
    election: electionOf(meeting),
  });

/** A matter on the list from before (rule 11). */
const matterOf = ({ id, title, since, last }: NonNullable<Scenario['seized']>[number]): Matter => ({
  id,
  title,
  since,
  last: last ?? null,
  stage: last === undefined ? 'included' : 'considered',
});

/**
 * Everybody who may sit at the table: members of the scenario's years, the States it names, the briefers, and the
 * Secretariat, which acts at every meeting (rule 21).
 */
/** Documents are numbered anew each year: the last number used is of the year in which the session starts. */
const lastOf = (last: number | undefined, { date }: ScenarioMeeting) =>
  last === undefined ? null : { year: yearOf(date), last };

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
    ...scenario.meetings.flatMap(({ election }) => (election?.candidates ?? []).map(({ by }) => by)),
    ...scenario.meetings.flatMap(({ admission }) => (admission === undefined ? [] : [admission.applicant])),
    ...scenario.seats.map(({ seat }) => seat).filter((seat) => standingOf(seat) !== null),
  ];
  return [
    ...[...new Set(states)].map((seat): CastMember => ({ seat, kind: 'state' })),
    ...[...new Set(briefers)]
      .filter((seat) => !states.includes(seat) && seat !== SECRETARIAT)
      .map((seat): CastMember => ({ seat, kind: 'briefer' })),
    { seat: SECRETARIAT, kind: 'secretariat' },
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

const amendmentOf = ({ id, by, change, paragraph, text }: ScenarioAmendment): Amendment => ({
  id,
  may: [...by],
  by: null,
  change,
  paragraph,
  words: null,
  decides: framesDecision(text ?? ''),
  status: 'zero',
  waits: false,
  order: 0,
});

type ScenarioRevision = NonNullable<Scenario['drafts'][number]['revisions']>[number];

const revisionOf = ({ id, change, paragraph, text }: ScenarioRevision): Revision => ({
  id,
  by: null,
  change,
  paragraph,
  words: null,
  decides: framesDecision(text ?? ''),
  order: 0,
});

/** The applications of the scenario; where several meetings consider one, the first that says so defines it. */
function applicationsOf({ meetings }: Scenario): readonly Application[] {
  const named = meetings.flatMap(({ admission }) => (admission === undefined ? [] : [admission]));
  return [...new Set(named.map(({ applicant }) => applicant))].map((applicant) => {
    const about = named.filter((one) => one.applicant === applicant);
    const committee = about.find((one) => one.committee !== undefined)?.committee ?? null;
    const assembly = about.find((one) => one.assembly !== undefined)?.assembly;
    return {
      applicant,
      expected: committee === 'not-referred' ? null : committee,
      session: assembly === undefined ? null : { kind: assembly.session, opens: assembly.opens },
      submitted: false,
      referral: committee === 'not-referred' ? 'none' : null,
      report: null,
      standing: 'open',
    };
  });
}

function recommendationOf(written: Scenario['drafts'][number]['recommends']): Recommendation | null {
  if (written?.applicant !== undefined) return { as: 'member', who: written.applicant };
  return written?.secretaryGeneral === undefined
    ? null
    : { as: 'secretary-general', who: written.secretaryGeneral };
}

const draftOf = ({
  id,
  by,
  chapter,
  circulated,
  product,
  paragraphs,
  revisions,
  amendments,
  recommends,
}: Scenario['drafts'][number]): Draft => ({
  id,
  product: product ?? 'resolution',
  may: [...by],
  chapter: chapter?.is ?? null,
  status: 'zero',
  mover: null,
  sponsors: [],
  seconders: [],
  held: [],
  order: 0,
  precedence: 0,
  circulated: circulated ?? null,
  calledUp: false,
  recommends: recommendationOf(recommends),
  paragraphs: paragraphs.map(({ n, kind, text }) => ({
    n,
    operative: kind === 'operative',
    decides: framesDecision(text),
    stands: true,
    revision: null,
    amendment: null,
  })),
  silence: null,
  issuedAs: null,
  revision: 0,
  revisions: (revisions ?? []).map(revisionOf),
  amendments: (amendments ?? []).map(amendmentOf),
  parts: [],
  preliminary: null,
  adopted: null,
  resolution: null,
});

/**
 * The one way from a scenario (checked data) to a session (a lawful state): nobody has asked for the meeting yet.
 * @throws RangeError when `from` names no meeting of the scenario; callers ask `meetingIds` first.
 */
export function openSession(
  scenario: Scenario,
  { from = null, strictAbstention = false }: OpenOptions = {},
): Session {
  const index = from === null ? 0 : scenario.meetings.findIndex(({ id }) => id === from);
  const start = scenario.meetings[index];
  if (start === undefined) throw new RangeError(`no meeting ${from ?? ''}`);
  const meetings = scenario.meetings.slice(index);
  const cast = castOf(scenario);
  const ids = scenario.meetings.map(({ id }) => id);
  const empty = { asserted: [], supported: [], denied: [], confirmed: [], evidenced: [], reported: [] };
  const council: Council = {
    rules: 'council',
    strictAbstention: strictAbstention || isStrict(scenario),
    current: 0,
    lastMeeting: scenario.meetings[index - 1]?.date ?? scenario.lastMeeting ?? null,
    meetings: meetings.map(meetingOf),
    cast,
    people: peopleOf(scenario, cast, start),
    applications: applicationsOf(scenario),
    drafts: scenario.drafts.map(draftOf),
    seized: (scenario.seized ?? []).map(matterOf),
    submitted: 0,
    place: null,
    credentials: credentialsOf(scenario),
    unrecognised: [],
    bodies: [],
    numbers: {
      resolution: scenario.numbers?.resolution ?? null,
      presidentialStatement: lastOf(scenario.numbers?.presidentialStatement, start),
    },
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

/** Whether the scenario itself asks for Article 27(3) as a rule. */
export const isStrict = ({ options }: Scenario): boolean => options?.strictAbstention === true;

/** The meetings at which a session of the scenario may start. */
export const meetingIds = (scenario: Scenario): readonly string[] => scenario.meetings.map(({ id }) => id);
