import type { ActKind, ActOf } from '../session/council.ts';
import { emptyFields, isWellFormed } from '../session/shape.ts';

/** The fields of a kind of act that may be left out: they then hold null, or an empty list. */
export type Unsaid<K extends ActKind> = {
  [F in keyof ActOf<K>]-?: null extends ActOf<K>[F] ? F : ActOf<K>[F] extends readonly unknown[] ? F : never;
}[keyof ActOf<K>];

/** What has to be said of an act of a kind, and what may be: the fields of `ActOf<K>`. */
export type Fields<K extends ActKind> = Omit<ActOf<K>, 'kind' | Unsaid<K>> &
  Partial<Pick<ActOf<K>, Unsaid<K>>>;

/**
 * An act as a value: `act('challenge.put', { by: 'RUS', to: 'USA', claim: 'troops' })`. What is not said is null, or an empty list.
 * @throws RangeError for fields that the kind does not have, which TypeScript finds before
 */
export function act<K extends ActKind>(kind: K, fields: Fields<K>): ActOf<K> {
  const made: unknown = { kind, ...emptyFields(kind), ...fields };
  if (!isWellFormed(made) || made.kind !== kind)
    throw new RangeError(`no act of the kind ${kind}: ${JSON.stringify(fields)}`);
  return made as ActOf<K>;
}
