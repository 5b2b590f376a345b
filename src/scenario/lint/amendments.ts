import type { Rule } from './rule.ts';

/**
 * An amendment or a revision changes a paragraph that its draft has: `unknown-paragraph`. A deletion has no text, and
 * the others have one: `amendment-text`.
 */
export const amendments: Rule = function* (scenario) {
  for (const [n, draft] of scenario.drafts.entries()) {
    const { amendments: by, revisions } = draft;
    for (const [list, at, { id, change, paragraph, text }] of [
      ...(by ?? []).map((one, i) => ['amendments', i, one] as const),
      ...(revisions ?? []).map((one, i) => ['revisions', i, one] as const),
    ]) {
      const path = ['drafts', n, list, at] as const;
      if (!draft.paragraphs.some((one) => one.n === paragraph)) {
        const facts = { draft: draft.id, paragraph };
        yield { path: [...path, 'paragraph'], finding: { code: 'unknown-paragraph', facts } };
      }
      if ((change === 'delete') === (text === undefined)) continue;
      yield { path, finding: { code: 'amendment-text', facts: { amendment: id, change } } };
    }
  }
};
