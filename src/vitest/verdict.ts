/** What a matcher says, as vitest asks for it. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}
