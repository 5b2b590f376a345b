import * as z from 'zod';
import { FORMATS } from '../council/formats.ts';
import { OFFICES, SIGNERS } from '../procedure/credentials.ts';
import { CHARTER_CHAPTERS, PRODUCTS } from '../procedure/proceedings.ts';
import { documentPath, factSchema, idSchema, lineSchema } from './fields.ts';

const id = idSchema;
const line = lineSchema;
const seat = id;
const seats = z.array(seat);
const lines = z.array(line);

/** The kinds of stance a seat may take on a claim or a draft before the first word is said. */
export const STANCES = [
  'asserts',
  'supports',
  'denies',
  'doubts',
  'reserves',
  'favours',
  'opposes',
  'neutral',
] as const;

export const sourceSchema = z.strictObject({
  id,
  title: line,
  document: documentPath.exactOptional(),
  date: z.iso.date().exactOptional(),
  url: z.url().exactOptional(),
  symbol: line.exactOptional(),
});

/** A day and hour as 'YYYY-MM-DD HH:MM'. */
const dateTime = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/u, 'date-time');

export const personSchema = z.strictObject({
  id,
  name: line,
  title: line,
  seat,
  /** A head of government or a foreign minister needs no credentials (rule 13). */
  office: z.enum(OFFICES).exactOptional(),
  /** Rules 13, 14: who signed the credentials and when they came; null where none did, left out where that is not known. */
  credentials: z
    .strictObject({ signed: z.enum(SIGNERS), received: dateTime })
    .nullable()
    .exactOptional(),
  ...factSchema,
});

export const meetingSchema = z.strictObject({
  id,
  date: z.iso.date(),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'time'),
  symbol: line.nullable(),
  /** Rule 5: where it is held, when that is not Headquarters in New York. */
  place: line.exactOptional(),
  president: seat,
  /** When the provisional agenda went out to the members (rule 8). */
  notice: dateTime.exactOptional(),
  requests: z
    .array(z.strictObject({ by: seat, rule: z.literal([2, 3]), basis: line, ...factSchema }))
    .default([]),
  item: line,
  /** Rules 6, 7: the items of the provisional agenda with where each comes from; left out, `item` is the only one. */
  items: z
    .array(
      z.strictObject({
        id,
        title: line,
        source: z.enum(['letter', 'carried-over', 'postponed']),
        document: line.exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
  format: z.enum(FORMATS),
  /** The member that convenes an Arria-formula meeting. */
  convener: seat.exactOptional(),
  public: z.boolean(),
  /** That the matter is a dispute, and who is a party to it (Charter 27(3)): somebody's reading, so it has its own source. */
  dispute: z.strictObject({ parties: seats.min(1), ...factSchema }).exactOptional(),
  /** That the Assembly meets in an emergency special session on the situation (A/RES/76/262 excepts it). */
  emergencySession: z.strictObject({ title: line, ...factSchema }).exactOptional(),
  /** That a draft on the matter was vetoed before the session, so that the Assembly may be called (A/RES/377 (V)). */
  veto: z.strictObject({ document: line, date: z.iso.date(), ...factSchema }).exactOptional(),
  participants: z
    .array(
      z.strictObject({
        seat,
        rule: z.literal([37, 39]),
        person: id.exactOptional(),
        /** A party to the dispute under consideration, which is to be invited (Charter 32). */
        party: z.literal(true).exactOptional(),
        ...factSchema,
      }),
    )
    .default([]),
  /** Who presents a report to the Council (rule 29), and of which body. */
  rapporteurs: z.array(z.strictObject({ seat, of: line, ...factSchema })).exactOptional(),
  present: z.record(seat, id).exactOptional(),
  /** The application that the meeting considers (rules 58 to 60), and what is known of its course. */
  admission: z
    .strictObject({
      applicant: seat,
      /** The name of a State that has no code. */
      name: line.exactOptional(),
      /** What the committee reports, or that the Council has decided not to refer the application (rule 59). */
      committee: z.enum(['recommends', 'unable', 'divided', 'not-referred']).exactOptional(),
      assembly: z
        .strictObject({ session: z.enum(['regular', 'special']), opens: z.iso.date() })
        .exactOptional(),
      ...factSchema,
    })
    .exactOptional(),
  /** The election to the Court for which the meeting is held (rule 61). */
  election: z
    .strictObject({
      seats: z.int().min(1),
      /** Each with the delegation that speaks for its nomination and may withdraw it. */
      candidates: z.array(z.strictObject({ id, name: line, by: seat, ...factSchema })).min(1),
      /** The votes that elect in the Assembly, and whom it elects at the first, second and third meeting. */
      assembly: z
        .strictObject({ needed: z.int().min(1), rounds: z.array(z.array(id)).exactOptional() })
        .exactOptional(),
      ...factSchema,
    })
    .exactOptional(),
  ...factSchema,
});

export const matterSchema = z.strictObject({
  id,
  title: line,
  since: z.iso.date(),
  last: z.iso.date().exactOptional(),
  ...factSchema,
});

export const claimSchema = z.strictObject({
  id,
  kind: z.enum(['claim', 'charge']),
  text: line,
  short: line,
  about: seats.default([]),
  by: seats.default([]),
  under: lines.exactOptional(),
  question: line.exactOptional(),
  answers: seats.exactOptional(),
  evidence: z.array(z.strictObject({ by: seat, text: line, ...factSchema })).default([]),
  meetings: z.array(id).exactOptional(),
  ...factSchema,
});

/** A change that a seat may propose to a draft (rule 36); `text` is what it puts in, and a deletion has none. */
export const amendmentSchema = z.strictObject({
  id,
  by: seats.min(1),
  change: z.enum(['delete', 'replace', 'add']),
  paragraph: line,
  text: line.exactOptional(),
  ...factSchema,
});

/** A change that the mover of a draft has ready (rules 31, 35); `text` is what it puts in, and a deletion has none. */
export const revisionSchema = z.strictObject({
  id,
  change: z.enum(['delete', 'replace', 'add']),
  paragraph: line,
  text: line.exactOptional(),
  ...factSchema,
});

export const draftSchema = z.strictObject({
  id,
  symbol: line.exactOptional(),
  title: line,
  by: seats.default([]),
  /** When the text went out to the members of the Council (rule 26). */
  circulated: dateTime.exactOptional(),
  /** Under which part of the Charter it is put. */
  chapter: z.strictObject({ is: z.enum(CHARTER_CHAPTERS), ...factSchema }).exactOptional(),
  /** What it is to become: a resolution unless it is said; a decision is procedural. */
  product: z.enum(PRODUCTS).exactOptional(),
  paragraphs: z
    .array(z.strictObject({ n: line, kind: z.enum(['preambular', 'operative']), text: line }))
    .min(1),
  revisions: z.array(revisionSchema).exactOptional(),
  amendments: z.array(amendmentSchema).exactOptional(),
  /** The State that it recommends for admission (rule 60), or whom as Secretary-General (rule 48, Charter 97). */
  recommends: z
    .strictObject({ applicant: seat.exactOptional(), secretaryGeneral: line.exactOptional() })
    .exactOptional(),
  ...factSchema,
});

export const newsSchema = z.strictObject({
  id,
  meeting: id,
  when: z.strictObject({ stage: line.exactOptional(), afterStatements: z.int().min(0).exactOptional() }),
  text: line,
  claims: z.array(id).exactOptional(),
  ...factSchema,
});

export const instructionsSchema = z.strictObject({
  line,
  objectives: lines.default([]),
  redLines: lines.default([]),
  claims: z
    .array(z.strictObject({ claim: id, do: z.enum(['assert', 'support', 'deny', 'confirm', 'avoid']) }))
    .default([]),
  challenges: z
    .array(
      z.strictObject({
        claim: id,
        to: seat,
        meeting: id.exactOptional(),
        occasion: z.enum(['statement', 'further']).exactOptional(),
      }),
    )
    .default([]),
  answers: z
    .array(z.strictObject({ claim: id, how: z.enum(['confirm', 'deny', 'revise', 'decline', 'silent']) }))
    .default([]),
  votes: z
    .array(z.strictObject({ draft: id, vote: z.enum(['for', 'against', 'abstaining', 'not-participating']) }))
    .default([]),
  tables: z.array(id).default([]),
  agenda: z.array(z.strictObject({ meeting: id, do: z.enum(['object', 'support']) })).exactOptional(),
  invitations: z.array(z.strictObject({ who: seat, do: z.enum(['object', 'support']) })).exactOptional(),
  /** The meetings at which the seat, presiding, cedes the chair for the item (rule 20). */
  cedes: z.array(id).exactOptional(),
  ...factSchema,
});

export const seatSchema = z.strictObject({
  seat,
  person: id.exactOptional(),
  /** What the seat says first on the item of a meeting, unless `openings` has a text for that meeting. */
  opening: line,
  openings: z.array(z.strictObject({ meeting: id, text: line, ...factSchema })).default([]),
  stances: z.array(z.strictObject({ on: id, stance: z.enum(STANCES), ...factSchema })).default([]),
  instructions: instructionsSchema,
  ...factSchema,
});

/** Format 1 of a scenario file. Keys not listed here are refused. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: line,
  summary: line,
  contentNote: line,
  length: z.strictObject({ minutes: z.int().min(1) }),
  rules: z.literal('council'),
  options: z.strictObject({ strictAbstention: z.boolean().exactOptional() }).exactOptional(),
  sources: z.array(sourceSchema).default([]),
  people: z.array(personSchema).default([]),
  /** The last number of each kind of document used before the first meeting: the next one has the number after it. */
  numbers: z
    .strictObject({
      resolution: z.int().min(0).exactOptional(),
      presidentialStatement: z.int().min(0).exactOptional(),
      ...factSchema,
    })
    .exactOptional(),
  /** The day of the Council's last meeting before the first one here (rule 1). */
  lastMeeting: z.iso.date().exactOptional(),
  meetings: z.array(meetingSchema).min(1),
  /** Matters of which the Council is seized from before (rule 11). */
  seized: z.array(matterSchema).exactOptional(),
  claims: z.array(claimSchema).default([]),
  drafts: z.array(draftSchema).default([]),
  news: z.array(newsSchema).default([]),
  seats: z.array(seatSchema).default([]),
});

/** The same data with every level readonly. */
export type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** A scenario as its file has it: meetings, seats, claims, drafts, news, and the sources of all of it. */
export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>;
export type ScenarioMeeting = Scenario['meetings'][number];
export type ScenarioClaim = Scenario['claims'][number];
export type ScenarioDraft = Scenario['drafts'][number];
export type ScenarioNews = Scenario['news'][number];
export type ScenarioSeat = Scenario['seats'][number];
export type Instructions = ScenarioSeat['instructions'];
export type Person = Scenario['people'][number];
export type Source = Scenario['sources'][number];
export type Fact = Pick<Person, 'source' | 'invented' | 'confidence'>;
export type Stance = (typeof STANCES)[number];
