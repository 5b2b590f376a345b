import type { Problem } from './problem.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { readShaped, type Shaped } from './shape.ts';
import type { BadYaml } from './yaml.ts';

/** A scenario with a way back to the lines of its file, as the linter needs it. */
export const openScenario = (text: string, fileName: string): Shaped<Scenario> | BadYaml =>
  readShaped<Scenario>(scenarioSchema, text, fileName);

/**
 * The scenario that `text` (YAML 1.2) describes; `fileName` only names the file in the problems.
 * The shape is checked, the references are not: `lint/lint.ts` does that.
 * Problems: every code of `readYaml` and `readShaped`, with line and column from 1 (columns in code points).
 */
export function parseScenario(
  text: string,
  fileName: string,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const opened = openScenario(text, fileName);
  return opened.ok ? { ok: true, scenario: opened.data } : opened;
}
