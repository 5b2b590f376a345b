import type { Mutable } from './proceedings.ts';

/**
 * A copy of plain data that shares nothing with it. Outcomes are handed out while the state goes on changing, and
 * what the state keeps is not what an act or an outcome holds; inside `apply` the state may be a draft that ends.
 */
export function copyOf<T>(value: T): Mutable<T> {
  const copied: unknown = Array.isArray(value)
    ? value.map(copyOf)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]))
      : value;
  return copied as Mutable<T>;
}
