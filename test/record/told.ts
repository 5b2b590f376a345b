import { verbatim } from '../../src/record/verbatim.ts';
import type { Texts } from '../../src/scenario/texts.ts';
import { courseFrom, texts, type Writing } from './fixture.ts';

/** The whole verbatim record of what was written. */
export const verbatimOf = (writing: Writing, named: Texts = texts): string =>
  verbatim(courseFrom(writing), named);

/** The body of the record: from the call to order to the signature, or to the annex where there is none. */
export function bodyOf(writing: Writing, named: Texts = texts): string {
  const [, after = ''] = verbatimOf(writing, named).split('*The meeting was called to order');
  return after.split('### Signature')[0]?.split('## Annex')[0] ?? '';
}

/** Its annex. */
export const annexOf = (writing: Writing): string => verbatimOf(writing).split('## Annex')[1] ?? '';
