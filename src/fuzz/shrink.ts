/** What is left of a list. */
export interface Shrunk<T> {
  readonly items: readonly T[];
  /** None of the items can be dropped alone; false when the search was given up before that was known. */
  readonly isShortest: boolean;
}

/**
 * Drops what can be dropped of a list (delta debugging): ever smaller pieces of it, until no item can be dropped alone.
 * @param holds the part of a shorter list that still does what the list does, and is not longer; null when it does not
 * @param most how many items may be tried in all
 */
export function* shrink<T>(
  list: readonly T[],
  holds: (items: readonly T[]) => readonly T[] | null,
  most: number,
): Generator<void, Shrunk<T>> {
  let items = list;
  let left = most;
  for (let size = Math.max(1, Math.ceil(items.length / 2)); ; ) {
    let dropped = false;
    // From the end: what came later is less likely to be needed by the rest.
    for (let end = items.length; end > 0; ) {
      const from = Math.max(0, end - size);
      const candidate = items.toSpliced(from, end - from);
      left -= candidate.length + 1;
      if (left < 0) return { items, isShortest: false };
      const kept = holds(candidate);
      yield;
      if (kept !== null) {
        dropped = true;
        items = kept;
      }
      end = Math.min(from, items.length);
    }
    if (size === 1 && !dropped) return { items, isShortest: true };
    size = Math.max(1, Math.floor(Math.min(size, items.length) / 2));
  }
}
