import * as z from 'zod';
import { claimSchema, type DeepReadonly, scenarioSchema } from './schema.ts';

/** A claim of the overlay: its text, kind, author and source may come from the events that carry its id. */
const overlayClaimSchema = claimSchema.partial({ kind: true, text: true });

/**
 * What the events of a seed do not give: a scenario whose claims may be incomplete. Wherever a fact has its `source`, an
 * overlay may have `event: <id>` instead, which stands for the span of that event.
 */
export const overlaySchema = scenarioSchema.extend({ claims: z.array(overlayClaimSchema).default([]) });

export type Overlay = DeepReadonly<z.infer<typeof overlaySchema>>;
export type OverlayClaim = Overlay['claims'][number];
export type OverlaySeat = Overlay['seats'][number];
