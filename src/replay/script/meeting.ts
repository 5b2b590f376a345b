import { standingOf } from '../../council/countries.ts';
import { presidentOf } from '../../council/presidency.ts';
import type { DataPath } from '../../scenario/problem.ts';
import { type Scenario, scenarioSchema } from '../../scenario/schema.ts';
import type { ShortMeeting } from './schema.ts';

/** Where a fact of the meeting comes from: what the replay names as its source, else it is invented. */
type Origin = { readonly invented: true } | { readonly source: { readonly id: string } };

const SOURCE = 'source';
const originOf = (source: string | null): Origin =>
  source === null ? { invented: true } : { source: { id: SOURCE } };

/** `{ key: value }` where there is a value, and nothing where there is none. */
const given = (key: string, value: unknown): Readonly<Record<string, unknown>> =>
  value === undefined ? {} : { [key]: value };

function meetingOf(meeting: ShortMeeting, fact: Origin) {
  const { date, symbol = null, item, format = 'debate', president = presidentOf(date), people } = meeting;
  const sitting = Object.entries(people ?? {}).filter(([, { sits }]) => sits);
  return {
    id: 'meeting',
    date,
    time: '10:00',
    symbol,
    president,
    item,
    ...(meeting.further === undefined
      ? {}
      : {
          items: [item, ...meeting.further].map((title, at) => ({
            id: `item-${at + 1}`,
            title,
            source: 'letter',
          })),
        }),
    format,
    ...given('convener', meeting.convener),
    public: meeting.public ?? format !== 'private',
    ...given('dispute', meeting.parties && { parties: meeting.parties, ...fact }),
    ...given('veto', meeting.veto && { ...meeting.veto, ...fact }),
    ...given('admission', meeting.applicant && { applicant: meeting.applicant, ...fact }),
    ...given('election', electionOf(meeting, fact)),
    ...given('present', people && Object.fromEntries(sitting.map(([id, { seat }]) => [seat, id]))),
    participants: [
      ...meeting.invited.map((seat) => ({ seat, rule: 37, ...fact })),
      ...meeting.briefers.map((seat) => ({ seat, rule: 39, ...fact })),
    ],
    ...fact,
  };
}

/** A candidate is called like its id. */
function electionOf({ election }: ShortMeeting, fact: Origin) {
  if (election === undefined) return undefined;
  const candidates = Object.entries(election.candidates).map(([id, by]) => ({ id, name: id, by, ...fact }));
  return { seats: election.seats, candidates, ...fact };
}

/** Somebody to be heard is a person (rule 39), called like the id unless more is told. */
function peopleOf({ people = {}, briefers }: ShortMeeting, fact: Origin) {
  const unnamed = briefers.filter((id) => !Object.hasOwn(people, id));
  return [
    ...unnamed.map((id) => ({ id, name: id, title: id, seat: id, ...fact })),
    ...Object.entries(people).map(([id, { seat, name, office, credentials }]) => ({
      id,
      name: name ?? id,
      title: name ?? id,
      seat,
      ...given('office', office),
      ...given('credentials', credentials),
      ...fact,
    })),
  ];
}

/** A State is recommended for admission (rule 60), anybody else as Secretary-General (rule 48). */
const recommendationOf = (who: string) =>
  standingOf(who) === null ? { secretaryGeneral: who } : { applicant: who };

const draftsOf = ({ drafts, item }: ShortMeeting, fact: Origin) =>
  Object.entries(drafts).map(([id, { by, symbol, title, product, chapter, recommends, paragraphs }]) => ({
    id,
    ...given('symbol', symbol),
    title: title ?? item,
    by,
    ...given('product', product),
    ...given('chapter', chapter && { is: chapter, ...fact }),
    ...given('recommends', recommends && recommendationOf(recommends)),
    paragraphs: (paragraphs ?? [title ?? item]).map((text, at) => ({
      n: String(at + 1),
      kind: 'operative',
      text,
    })),
    ...fact,
  }));

/**
 * The scenario of a meeting of which a replay says only what it needs: members and President are those of the day.
 * Its id is that of no other scenario.
 */
export function scenarioOfMeeting(meeting: ShortMeeting, source: string | null): Scenario {
  const { item } = meeting;
  const fact = originOf(source);
  return scenarioSchema.parse({
    format: 1,
    id: 'replay',
    title: item,
    summary: item,
    contentNote: source ?? item,
    length: { minutes: 30 },
    rules: 'council',
    sources: source === null ? [] : [{ id: SOURCE, title: source }],
    people: peopleOf(meeting, fact),
    meetings: [meetingOf(meeting, fact)],
    claims: Object.entries(meeting.claims).map(([id, { text, by, about }]) => ({
      id,
      kind: 'claim',
      text,
      short: text,
      by,
      about,
      ...fact,
    })),
    drafts: draftsOf(meeting, fact),
  });
}

/** Where a part of that scenario stands in the replay file: the nearest thing that is written there. */
export function writtenAs(meeting: ShortMeeting, own: Scenario, path: DataPath): DataPath {
  const [list, at, key] = path;
  if (list === 'title' || list === 'summary') return ['meeting', 'item'];
  if (list === 'contentNote' || list === 'sources')
    return own.sources.length > 0 ? ['source'] : ['meeting', 'item'];
  if (list === 'meetings') return ['meeting', key === undefined ? '' : (WRITTEN_AS[String(key)] ?? key)];
  if (list !== 'drafts' && list !== 'claims' && list !== 'people') return ['meeting'];
  const id = typeof at === 'number' ? own[list][at]?.id : undefined;
  if (id === undefined) return ['meeting', list];
  const draft = list === 'drafts' ? meeting.drafts[id] : undefined;
  const isItem =
    draft?.title === undefined && (key === 'title' || (key === 'paragraphs' && !draft?.paragraphs));
  return draft !== undefined && isItem
    ? ['meeting', 'item']
    : ['meeting', list, id, ...(key === undefined ? [] : [key])];
}

/** What the short form calls otherwise. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  items: 'further',
  dispute: 'parties',
  admission: 'applicant',
  participants: 'invited',
  present: 'people',
};
