import type { Entry } from '../record/entry.ts';

/** Where entries are kept. `append` returns only when the entry is on disk, or says why it is not. */
export interface Store {
  /** Path of the file, null for a store in memory. */
  readonly path: string | null;
  readonly append: (entry: Entry) => { readonly ok: true } | { readonly ok: false; readonly detail: string };
  readonly close: () => void;
}

/** A store that keeps nothing: for tests, and for looking ahead. */
export const memoryStore = (): Store => ({
  path: null,
  append: () => ({ ok: true }),
  close: () => undefined,
});
