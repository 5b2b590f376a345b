import * as z from 'zod';
import { CHALLENGE_STATUSES, CLAIM_STATUSES } from '../../claims/ledger.ts';
import { FORMATS } from '../../council/formats.ts';
import { WORLD } from '../../council/seat.ts';
import { STAGES } from '../../council/stages.ts';
import { REASON_CODES } from '../../delegations/reason.ts';
import { OFFICES, SIGNERS } from '../../procedure/credentials.ts';
import { DRAFT_STATUSES } from '../../procedure/draft.ts';
import type { Result } from '../../procedure/outcomes.ts';
import { CHARTER_CHAPTERS, PRODUCTS } from '../../procedure/proceedings.ts';
import { REASONS } from '../../procedure/refusal.ts';
import { idSchema, lineSchema } from '../../scenario/fields.ts';
import type { DeepReadonly } from '../../scenario/schema.ts';

/** Version of the format of a replay file; a reader refuses a newer one. */
export const REPLAY_FORMAT = 1;

const line = lineSchema;
const id = idSchema;
const seat = id;
const dayAndHour = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u, 'date-time');
const digest = z.string().regex(/^[0-9a-f]{32}$/u, 'digest');

/**
 * A vote as it is announced: for, against, abstaining, then those who did not participate and those who were
 * absent, which may be left out where there are none; `nothing` where none was taken.
 */
const tally = z.string().regex(/^(?:nothing|\d{1,2}-\d{1,2}-\d{1,2}(?:-\d{1,2}){0,2})$/u, 'tally');

/** What a vote came to: of a text or a question, of a challenge to a ruling, of the preliminary question; of none. */
export const RESULTS = [
  'adopted',
  'not-adopted',
  'overruled',
  'stands',
  'procedural',
  'substantive',
  'nothing',
] as const satisfies readonly (Result['outcome'] | 'nothing')[];

/** What holds at a place of the meeting. Everything that is said has to hold. */
export const expectationSchema = z.strictObject({
  /** Where the meeting stands on the chart. */
  stage: z.enum(STAGES).exactOptional(),
  /** Outcomes that the line before brought about, by their kinds, among others. */
  outcome: z.union([line, z.array(line).min(1)]).exactOptional(),
  /** What the vote that was declared last came to. */
  result: z.enum(RESULTS).exactOptional(),
  /** Why the text voted on last failed: `votes` or `veto`; `nothing` where it did not. */
  because: z.enum(['votes', 'veto', 'nothing']).exactOptional(),
  /** The permanent members whose votes against were the cause, in any order. */
  vetoes: z.array(seat).exactOptional(),
  /** The tally of the vote that was declared last: `12-1-2`. */
  tally: tally.exactOptional(),
  /** How claims stand, by id. */
  claim: z.record(id, z.enum(CLAIM_STATUSES)).exactOptional(),
  /** How challenges stand, by id. */
  challenge: z.record(id, z.enum(CHALLENGE_STATUSES)).exactOptional(),
  /** Who has the floor: a seat, or `nobody`. */
  floor: seat.exactOptional(),
  /** Who is on the list of speakers, in order. */
  list: z.array(seat).exactOptional(),
  /** Who presides. */
  chair: seat.exactOptional(),
  /** What became of the provisional agenda. */
  agenda: z.enum(['provisional', 'adopted', 'rejected']).exactOptional(),
  /** How drafts stand, by id. */
  draft: z.record(id, z.enum(DRAFT_STATUSES)).exactOptional(),
  /** The digest of the last entry of the record, which is that of the whole meeting so far; `new` until `--update` writes it. */
  record: z
    .string()
    .regex(/^(?:[0-9a-f]{32}|new)$/u, 'digest')
    .exactOptional(),
});

/** An act that is not in order, and under which rule and for which reason it is refused. */
export const refusedSchema = z.strictObject({
  refused: line,
  rule: z.union([line, z.int()]).exactOptional(),
  because: z.enum(REASONS).exactOptional(),
});

/** One reason of a computer delegation, as the record keeps it. */
const reason = z.strictObject({
  code: z.enum(REASON_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
});

/** An act, and why: reasons that asking the delegation again does not give; null for an act of a person. */
export const doneSchema = z.strictObject({ done: z.string().min(1), why: z.array(reason).nullable() });

/** The key of a step that goes back to an entry of the record; 0 is the opening state. */
export const BACK = 'go back to';

/** Undo, or a fork: what was done since then stays in the record, on a branch of its own. */
export const backSchema = z.strictObject({ [BACK]: z.int().min(0), by: seat.default(WORLD) });

/** From here on people hold these seats. */
export const heldSchema = z.strictObject({ held: z.array(seat) });

/** The key, or the whole, of a step in which nobody at the table does anything. */
export const OTHERS = 'let the others play';

/** Computer delegations act, until what is said holds, or until none of them has anything to do. */
export const othersSchema = z.strictObject({
  [OTHERS]: z.null(),
  until: expectationSchema.omit({ record: true }).exactOptional(),
});

export const expectSchema = z.strictObject({ expect: expectationSchema });

/** A meeting of a few facts, for a replay that needs no scenario of its own. */
export const meetingSchema = z.strictObject({
  date: z.iso.date(),
  symbol: line.exactOptional(),
  item: line,
  /** Further items of the provisional agenda, after that one (rules 6, 7). */
  further: z.array(line).min(1).exactOptional(),
  format: z.enum(FORMATS).exactOptional(),
  president: seat.exactOptional(),
  convener: seat.exactOptional(),
  public: z.boolean().exactOptional(),
  parties: z.array(seat).min(1).exactOptional(),
  /** That a draft on the matter was vetoed before: the Assembly may be called (A/RES/377 (V)). */
  veto: z.strictObject({ document: line, date: z.iso.date() }).exactOptional(),
  /** The State whose application is considered (rules 58 to 60). */
  applicant: seat.exactOptional(),
  /** An election to the Court (rule 61): seats to be filled, and candidates with the delegation that speaks for each. */
  election: z.strictObject({ seats: z.int().min(1), candidates: z.record(id, seat) }).exactOptional(),
  /** Representatives with what is told of their credentials (rules 13 to 15). */
  people: z
    .record(
      id,
      z.strictObject({
        seat,
        name: line.exactOptional(),
        office: z.enum(OFFICES).exactOptional(),
        /** Who signed, and when they came; null where none did. */
        credentials: z
          .strictObject({ signed: z.enum(SIGNERS), received: dayAndHour })
          .nullable()
          .exactOptional(),
        /** Whether it sits from the beginning. */
        sits: z.boolean().default(true),
      }),
    )
    .exactOptional(),
  /** States that may be invited (rule 37), and persons (rule 39). */
  invited: z.array(seat).default([]),
  briefers: z.array(seat).default([]),
  drafts: z
    .record(
      id,
      z.strictObject({
        by: z.array(seat).min(1),
        symbol: line.exactOptional(),
        title: line.exactOptional(),
        product: z.enum(PRODUCTS).exactOptional(),
        /** Under which part of the Charter it is put. */
        chapter: z.enum(CHARTER_CHAPTERS).exactOptional(),
        /** Whom it recommends: the State that applies (rule 60), or somebody as Secretary-General (rule 48). */
        recommends: line.exactOptional(),
        paragraphs: z.array(line).min(1).exactOptional(),
      }),
    )
    .default({}),
  claims: z
    .record(id, z.strictObject({ text: line, by: z.array(seat).min(1), about: z.array(seat).default([]) }))
    .default({}),
});

/** A replay file but for its steps, which are lines and not data; and for its scenario when that stands in it. */
export const headSchema = z.strictObject({
  format: z.literal(REPLAY_FORMAT),
  title: line.exactOptional(),
  /** Where the course of the meeting is told: a document symbol, a title, an address. */
  source: line.exactOptional(),
  /** A scenario by its id, or a file, from where this file is. */
  scenario: line.exactOptional(),
  /** Digest of the scenario as it was when this was written. */
  digest: digest.exactOptional(),
  meeting: meetingSchema.exactOptional(),
  seed: z.string().default('replay'),
  rules: z.literal('council').default('council'),
  options: z.strictObject({ strictAbstention: z.boolean().exactOptional() }).exactOptional(),
  /** Seats that people hold: the computer does not play them. */
  held: z.array(seat).default([]),
  /** The computer is asked again why it did what seats that nobody holds do: the record has its reasons. */
  reasons: z.boolean().default(false),
  /** Where it starts: a meeting of the scenario, or an entry of a record. */
  given: z
    .union([
      z.strictObject({ from: id }),
      z.strictObject({ record: line, entry: z.int().min(0).exactOptional() }),
    ])
    .exactOptional(),
  steps: z.array(z.unknown()).min(1),
});

export type Head = DeepReadonly<z.infer<typeof headSchema>>;
export type ShortMeeting = DeepReadonly<z.infer<typeof meetingSchema>>;
/** What is expected of a place of the meeting, as under `expect:` in a replay file. */
export type Expectation = DeepReadonly<z.infer<typeof expectationSchema>>;
/** What is waited for: everything that can be expected but the digest of the record. */
export type Until = Omit<Expectation, 'record'>;
