import { nameOf, nameWithArticle, standingOf } from '../council/countries.ts';
import { yearOf } from '../council/dates.ts';
import type { Format } from '../council/formats.ts';
import { membersOf } from '../council/members.ts';
import { SECRETARIAT, SECRETARIAT_NAMES, type Seat } from '../council/seat.ts';
import type { Product } from '../procedure/proceedings.ts';
import type { Scenario } from './schema.ts';

/** Names and texts of a scenario by id, for whoever makes sentences of codes. Plain data. */
export interface Texts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly contentNote: string;
  readonly minutes: number;
  readonly seats: Readonly<
    Record<
      Seat,
      {
        readonly name: string;
        readonly the: string;
        readonly full: string;
        readonly opening: string;
        /** By the id of a meeting of the scenario; at any other meeting `opening` is said. */
        readonly openings: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly people: Readonly<Record<string, { readonly name: string; readonly title: string }>>;
  readonly claims: Readonly<
    Record<
      string,
      {
        readonly short: string;
        readonly text: string;
        readonly question: string;
        /** To whom the question fits: those the scenario lets be asked, or those the claim is about. */
        readonly asks: readonly Seat[];
        readonly under: readonly string[];
      }
    >
  >;
  readonly drafts: Readonly<
    Record<
      string,
      {
        readonly symbol: string;
        readonly title: string;
        readonly product: Product;
        readonly paragraphs: readonly { readonly n: string; readonly kind: string; readonly text: string }[];
        /** By the id of a revision that the scenario has ready. */
        readonly revisions: Readonly<Record<string, { readonly text: string }>>;
        /** By the id of an amendment that the scenario defines. */
        readonly amendments: Readonly<Record<string, { readonly text: string }>>;
      }
    >
  >;
  /** Candidates for election, by id. */
  readonly candidates: Readonly<Record<string, { readonly name: string }>>;
  readonly news: Readonly<Record<string, { readonly text: string }>>;
  /** The meetings of the scenario; one that the Council fixes itself is not among them. */
  readonly meetings: Readonly<Record<string, { readonly format: Format; readonly convener: Seat | null }>>;
}

function seatNames(scenario: Scenario, seat: Seat): Texts['seats'][string] {
  const entry = scenario.seats.find((one) => one.seat === seat);
  const opening = entry?.opening ?? '';
  const openings = Object.fromEntries((entry?.openings ?? []).map(({ meeting, text }) => [meeting, text]));
  const named = scenario.meetings.find(({ admission }) => admission?.applicant === seat)?.admission?.name;
  if (standingOf(seat) === null && named !== undefined)
    return { name: named, the: named, full: named, opening, openings };
  const { name: office, the } = SECRETARIAT_NAMES;
  if (seat === SECRETARIAT) return { name: office, the, full: office, opening, openings };
  const person = scenario.people.find(({ id }) => id === seat);
  if (standingOf(seat) === null && person !== undefined)
    return { name: person.name, the: person.name, full: person.name, opening, openings };
  return { name: nameOf(seat), the: nameWithArticle(seat), full: nameOf(seat, 'full'), opening, openings };
}

const byId = <T extends { readonly id: string }, U>(
  list: readonly T[],
  make: (item: T) => U,
): Readonly<Record<string, U>> => Object.fromEntries(list.map((item) => [item.id, make(item)]));

/** The names and texts of a scenario, with the members of the Council of its years. */
export function textsOf(scenario: Scenario): Texts {
  const seats = new Set<Seat>([
    SECRETARIAT,
    ...scenario.meetings.flatMap(({ date }) => membersOf(yearOf(date))),
    ...scenario.meetings.flatMap(({ participants, requests }) => [
      ...participants.map(({ seat }) => seat),
      ...requests.map(({ by }) => by),
    ]),
    ...scenario.meetings.flatMap(({ election }) => (election?.candidates ?? []).map(({ by }) => by)),
    ...scenario.meetings.flatMap(({ admission }) => (admission === undefined ? [] : [admission.applicant])),
    ...scenario.seats.map(({ seat }) => seat),
    ...scenario.claims.flatMap(({ about, by }) => [...about, ...by]),
  ]);
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    contentNote: scenario.contentNote,
    minutes: scenario.length.minutes,
    seats: Object.fromEntries([...seats].map((seat) => [seat, seatNames(scenario, seat)])),
    people: byId(scenario.people, ({ name, title }) => ({ name, title })),
    claims: byId(scenario.claims, ({ short, text, question, under, answers, about }) => ({
      short,
      text,
      question: question ?? '',
      asks: answers ?? about,
      under: under ?? [],
    })),
    drafts: byId(scenario.drafts, ({ id, symbol, title, product, paragraphs, revisions, amendments }) => ({
      symbol: symbol ?? id,
      title,
      product: product ?? 'resolution',
      paragraphs,
      revisions: byId(revisions ?? [], ({ text }) => ({ text: text ?? '' })),
      amendments: byId(amendments ?? [], ({ text }) => ({ text: text ?? '' })),
    })),
    candidates: byId(
      scenario.meetings.flatMap(({ election }) => election?.candidates ?? []),
      ({ name }) => ({ name }),
    ),
    news: byId(scenario.news, ({ text }) => ({ text })),
    meetings: byId(scenario.meetings, ({ format, convener }) => ({ format, convener: convener ?? null })),
  };
}
