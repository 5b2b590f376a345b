import { FORMS, type Form } from './forms.ts';

/** The pattern of a form as it is shown: a value in angle brackets by its sort, what may be left out in square ones. */
export const patternText = ({ pattern }: Pick<Form, 'pattern'>): string =>
  `‹seat› ${pattern.replaceAll(/\{[a-zA-Z.]+:(?<slot>[a-z-]+)\}/gu, (_, slot: string) => `‹${slot}›`)}`;

/** How a kind of act is written: `‹seat› challenges ‹seat› on ‹claim›[ ‹words›]`; none for what is no kind of act. */
export const patternsOf = (kind: string): readonly string[] =>
  FORMS.filter((form) => form.kind === kind).map(patternText);
