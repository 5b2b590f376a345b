/**
 * One way of writing a kind of act: after the seat, the pattern; `means` are the values that the words themselves
 * stand for. The first form of a kind that fits an act is how it is written; all are read.
 */
export interface FormText {
  readonly pattern: string;
  readonly means?: Readonly<Record<string, string | number | boolean>>;
  /** The field whose value is the seat itself: a representative that has no name is called like the seat. */
  readonly itself?: string;
}

export const form = (pattern: string, means?: FormText['means']): FormText =>
  means === undefined ? { pattern } : { pattern, means };
