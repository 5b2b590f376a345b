import { type Seed, seedSchema } from '../scenario/seed.ts';
import { readShaped, type Shaped } from '../scenario/shape.ts';
import type { BadYaml } from '../scenario/yaml.ts';

/** The events file `text`. Problems: those of `readShaped`. */
export const readSeed = (text: string, file: string): Shaped<Seed> | BadYaml =>
  readShaped<Seed>(seedSchema, text, file);

/** The document the events are quoted from, as a path beside the events file; null when the seed source has none. */
export const documentOf = (seed: Seed): string | null =>
  seed.sources.find(({ id }) => id === seed.seed)?.document ?? null;
