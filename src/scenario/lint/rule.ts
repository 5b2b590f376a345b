import type { DataPath, Finding } from '../problem.ts';
import type { Scenario } from '../schema.ts';

/** A finding at a path of the scenario's data; `part: 'key'` points at the key instead of its value. */
export interface Placed {
  readonly path: DataPath;
  readonly finding: Finding;
  readonly part?: 'value' | 'key';
}

/** The bytes of the documents a scenario quotes, by their `document` path; null for one that cannot be read. */
export type Documents = Readonly<Record<string, Uint8Array | null>>;

/** One thing the linter looks at. A document that is not in `documents` is not looked at. */
export type Rule = (scenario: Scenario, documents: Documents) => Iterable<Placed>;
