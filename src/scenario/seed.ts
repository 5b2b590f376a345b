import * as z from 'zod';
import { factSchema, idSchema, lineSchema } from './fields.ts';
import { type DeepReadonly, sourceSchema } from './schema.ts';

/**
 * What can happen in a news item. An `assessment` is the item's own voice and may have no author; everything else is
 * somebody's. `claim`, `charge`, `naming`, `criticism` and `defence` put something on the record; `denial` and `rebuttal`
 * stand against it; `challenge` asks about it, and `silence` leaves that unanswered.
 */
export const EVENT_KINDS = [
  'request',
  'claim',
  'charge',
  'challenge',
  'silence',
  'denial',
  'defence',
  'naming',
  'criticism',
  'rebuttal',
  'measure',
  'assessment',
] as const;

const seats = z.array(idSchema);

export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(EVENT_KINDS),
  by: seats.default([]),
  to: seats.exactOptional(),
  about: seats.exactOptional(),
  when: z.iso.date().exactOptional(),
  meeting: idSchema.exactOptional(),
  occasion: z.enum(['statement', 'further']).exactOptional(),
  /** The exact span of the document. */
  quote: z.string(),
  /** The same as a neutral that-clause: lower-case start, no final stop. */
  says: lineSchema,
  claim: idSchema.exactOptional(),
  /** What another source establishes where the span blurs it. */
  correction: z.strictObject({ text: lineSchema, ...factSchema }).exactOptional(),
});

export const seedSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  /** The source, among `sources`, that is the seed document; it has a `document`, beside this file. */
  seed: idSchema,
  sources: z.array(sourceSchema).min(1),
  events: z.array(eventSchema).min(1),
});

export type Seed = DeepReadonly<z.infer<typeof seedSchema>>;
export type SeedEvent = Seed['events'][number];
export type EventKind = (typeof EVENT_KINDS)[number];
