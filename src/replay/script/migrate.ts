import { type Migrations, stepsFrom } from '../../record/migrate.ts';
import { type DataPath, type Problem, problemAt } from '../../scenario/problem.ts';
import type { Yaml } from '../../scenario/yaml.ts';
import { REPLAY_FORMAT } from './schema.ts';

/** From the data of an older format to that of the next, before its shape is looked at. */
export interface ReplayMigration {
  /** It also raises `format`. */
  readonly change: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Where that which now stands at a path stood before: lines and problems are those of the file. */
  readonly was: (path: DataPath) => DataPath;
}

/** The older formats of a replay that are still read. */
export const REPLAY_MIGRATIONS: Migrations<ReplayMigration> = new Map();

const isTree = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

type Present = { readonly ok: true; readonly yaml: Yaml } | { readonly ok: false; readonly problem: Problem };

/**
 * A replay file as the present format has it. Problem: `newer-format`. A format that is none, or one from which no way leads
 * here, is left for its shape to be found wrong.
 */
export function presentFormat(
  yaml: Yaml,
  file: string,
  table: Migrations<ReplayMigration> = REPLAY_MIGRATIONS,
): Present {
  const { data } = yaml;
  const format = isTree(data) ? data.format : null;
  if (!isTree(data) || typeof format !== 'number' || !Number.isSafeInteger(format)) return { ok: true, yaml };
  if (format > REPLAY_FORMAT) {
    const facts = { format, reads: REPLAY_FORMAT };
    return {
      ok: false,
      problem: problemAt(file, yaml.locate(['format']), { code: 'newer-format', facts }),
    };
  }
  const steps = stepsFrom(table, format, REPLAY_FORMAT) ?? [];
  const before = (path: DataPath): DataPath => steps.reduceRight((now, { was }) => was(now), path);
  return {
    ok: true,
    yaml: {
      ok: true,
      data: steps.reduce((now, { change }) => change(now), data),
      locate: (path, part) => yaml.locate(before(path), part),
      written: (path) => yaml.written(before(path)),
    },
  };
}
