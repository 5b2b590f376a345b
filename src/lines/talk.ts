/** How the plain front end talks: lines out, a line in; null when there are no more. */
export interface Talk {
  /** Whether a person answers, who can be asked to try again; answers from a file cannot make room on a disk. */
  readonly isPerson: boolean;
  readonly say: (...lines: readonly string[]) => void;
  readonly ask: (prompt: string) => Promise<string | null>;
  /** Takes what was said out of sight, where that can be done: the keyboard goes to somebody else. */
  readonly clear: () => void;
}

/** What came of asking: an answer, the wish to go back, or the end of the answers. */
export type Answer<T> = { readonly is: T } | 'back' | 'end';

/** "  1 …": labels as numbered lines. */
export const numbered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, at) => `${String(at + 1).padStart(3)} ${label}`);

/** The one of a numbered list that was typed; undefined when nothing is there. */
export const chosen = <T>(list: readonly T[], typed: string): T | undefined =>
  /^\d{1,4}$/.test(typed) ? list[Number(typed) - 1] : undefined;

/** Whether what was typed asks to leave. */
export const isQuit = (typed: string): boolean => ['q', 'quit', 'exit'].includes(typed.trim().toLowerCase());
