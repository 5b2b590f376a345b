import { type Overlay, overlaySchema } from '../scenario/overlay.ts';
import type { DataPath, Problem } from '../scenario/problem.ts';
import { inFileOrder, problemAt } from '../scenario/problem.ts';
import type { Seed } from '../scenario/seed.ts';
import { type Shaped, shapeOf } from '../scenario/shape.ts';
import { type BadYaml, readYaml } from '../scenario/yaml.ts';

interface Unknown {
  readonly path: DataPath;
  readonly event: string;
}

/** `value` with each `event: <id>` turned into the source it stands for; ids of no event are pushed to `unknown`. */
function withSources(value: unknown, seed: Seed, path: DataPath, unknown: Unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item, n) => withSources(item, seed, [...path, n], unknown));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (key !== 'event' || typeof item !== 'string') {
      return [key, withSources(item, seed, [...path, key], unknown)];
    }
    const event = seed.events.find(({ id }) => id === item);
    if (event === undefined) unknown.push({ path: [...path, key], event: item });
    return ['source', { id: seed.seed, quote: event?.quote ?? '' }];
  });
  return Object.fromEntries(entries);
}

/** The overlay `text` of `seed`. Problems: those of `readShaped`, and `unknown-event`. */
export function readOverlay(text: string, file: string, seed: Seed): Shaped<Overlay> | BadYaml {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const unknown: Unknown[] = [];
  const data = withSources(yaml.data, seed, [], unknown);
  const shaped = shapeOf<Overlay>(overlaySchema, data, yaml.locate, file);
  if (unknown.length === 0) return shaped;
  const problems: Problem[] = unknown.map(({ path, event }) =>
    problemAt(file, yaml.locate(path), { code: 'unknown-event', facts: { event } }),
  );
  return { ok: false, problems: inFileOrder([...problems, ...(shaped.ok ? [] : shaped.problems)]) };
}
