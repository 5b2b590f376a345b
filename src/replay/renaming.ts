import type { Act, Outcome } from '../session/council.ts';

/**
 * New names of what a meeting numbers itself, by their old ones: a challenge as `Q4`, an amendment as `D1/A1`. Null for one
 * that is not there any more.
 */
export type Names = ReadonlyMap<string, string | null>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of these fields a meeting has numbered: its key among the names, and the field that holds it. */
function numbered(fields: Fields): readonly (readonly [field: string, key: string])[] {
  const { challenge, amendment, draft } = fields;
  return [
    ...(typeof challenge === 'string' ? [['challenge', challenge] as const] : []),
    ...(typeof amendment === 'string' && typeof draft === 'string'
      ? [['amendment', `${draft}/${amendment}`] as const]
      : []),
  ];
}

function renamedIn(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, names));
  if (!isFields(value)) return value;
  const within = Object.entries(value).map(([key, one]) => [key, renamedIn(one, names)] as const);
  const own = numbered(value).flatMap(([field, key]) => {
    const name = names.get(key);
    return name == null ? [] : [[field, name] as const];
  });
  return Object.fromEntries([...within, ...own]);
}

/** What an act speaks of by a number and is not there any more; null when all is. */
export const goneFrom = (act: Act, names: Names): string | null =>
  numbered({ ...act }).find(([, key]) => names.get(key) === null && act.kind !== 'amendment.propose')?.[1] ??
  null;

/** The same, with the new names. An amendment that is proposed has the name that the scenario gives it. */
export const renamed = <T extends Act | readonly Outcome[]>(value: T, names: Names): T =>
  'kind' in value && value.kind === 'amendment.propose' ? value : (renamedIn(value, names) as T);

/** The names after an act: what it made has a number of its own, and none when nothing was done. */
export function namesAfter(
  names: Names,
  recorded: readonly Outcome[],
  found: readonly Outcome[] | null,
): Names {
  const after = new Map(names);
  for (const made of recorded) {
    const now = found?.find(({ kind }) => kind === made.kind);
    if (made.kind === 'claim.challenged')
      after.set(made.challenge, now?.kind === 'claim.challenged' ? now.challenge : null);
    else if (made.kind === 'amendment.proposed')
      after.set(`${made.draft}/${made.amendment}`, now?.kind === 'amendment.proposed' ? now.amendment : null);
  }
  return after.size === names.size && recorded.length === 0 ? names : after;
}
