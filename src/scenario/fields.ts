import * as z from 'zod';
import { LINE } from '../procedure/characters.ts';

/**
 * One line of prose: not empty, no space at either end, nothing in it that a reader cannot see.
 * The messages of the patterns here are names (`ValueRule`), not sentences.
 */
export const lineSchema = z.string().regex(LINE, 'line');

/** A word that names a thing: letters, digits, single hyphens. A seat is such a word: `RUS`, or a briefer's id. */
export const idSchema = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u, 'id');
/** A file under `seeds/`: forward slashes, no step upwards. */
export const documentPath = z.string().regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u, 'document');

/**
 * Where a fact comes from: exactly one of `source` and `invented`. The schema lets both through, so that the
 * linter can say which fact lacks one. `confidence: inferred` marks what the source makes likely and does not say.
 */
export const factSchema = {
  source: z.strictObject({ id: idSchema, quote: z.string().exactOptional() }).exactOptional(),
  invented: z.literal(true).exactOptional(),
  confidence: z.literal('inferred').exactOptional(),
};
