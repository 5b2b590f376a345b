import type { Overlay } from '../scenario/overlay.ts';
import { type Problem, problemAt } from '../scenario/problem.ts';
import type { Scenario, ScenarioClaim } from '../scenario/schema.ts';
import type { Seed } from '../scenario/seed.ts';
import type { Shaped } from '../scenario/shape.ts';
import { scenarioText } from '../scenario/write.ts';
import { claimFrom, seatFrom } from './derive.ts';

/**
 * The scenario that a seed's events and their overlay make, as the text of its file: the same text every time. `header` is
 * the comment at its top. Problems: `unknown-claim` (an event on a claim the overlay does not list, in the events file),
 * `missing-key` (a claim whose text or kind neither file gives, in the overlay).
 */
export function buildScenario(
  seed: Shaped<Seed>,
  seedFile: string,
  overlay: Shaped<Overlay>,
  overlayFile: string,
  header: string,
):
  | { readonly ok: true; readonly scenario: Scenario; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  for (const [n, { claim }] of seed.data.events.entries()) {
    if (claim === undefined || overlay.data.claims.some(({ id }) => id === claim)) continue;
    const at = seed.locate(['events', n, 'claim']);
    problems.push(problemAt(seedFile, at, { code: 'unknown-claim', facts: { claim } }));
  }
  const claims: ScenarioClaim[] = [];
  for (const [n, entry] of overlay.data.claims.entries()) {
    const claim = claimFrom(seed.data, overlay.data, entry);
    if (claim !== null) claims.push(claim);
    else {
      const facts = { path: `claims.${n}`, key: entry.text === undefined ? 'text' : 'kind' };
      problems.push(problemAt(overlayFile, overlay.locate(['claims', n]), { code: 'missing-key', facts }));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const scenario: Scenario = {
    ...overlay.data,
    sources: [...seed.data.sources, ...overlay.data.sources],
    claims,
    seats: overlay.data.seats.map((entry) => seatFrom(seed.data, entry)),
  };
  return { ok: true, scenario, text: scenarioText(scenario, header) };
}
