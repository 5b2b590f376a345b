/** Steps from a version of a format to the next, by the version they begin with. */
export type Migrations<T> = ReadonlyMap<number, T>;

/** The steps from a version up to the present one, in their order; null when there is no way. */
export function stepsFrom<T>(table: Migrations<T>, from: number, current: number): readonly T[] | null {
  const steps: T[] = [];
  for (let version = from; version < current; version += 1) {
    const step = table.get(version);
    if (step === undefined) return null;
    steps.push(step);
  }
  return steps;
}

/**
 * One line of a record of an older format as the next has it; line 1 is the header, whose `format` it raises. It changes how
 * things are written. What of a meeting a digest is made of it cannot change: where a format does that, its records
 * differ when they are run again, and `--repair` gives them digests of their own. It never throws: what it finds may be anything.
 */
export type RecordMigration = (
  line: Readonly<Record<string, unknown>>,
  number: number,
) => Readonly<Record<string, unknown>>;

/** The older formats of a record that are still read. */
export const RECORD_MIGRATIONS: Migrations<RecordMigration> = new Map();
