import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { entryLine } from '../../src/words/en/meeting.ts';
import { courseFrom, texts, type Writing } from './fixture.ts';
import { opened, vote } from './sitting.ts';

/** A draft is vetoed on 31 October 2024. */
function played(): Writing {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'voting.open', by: 'CHE' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
  vote(does, writing, { against: ['RUS'] });
  return writing;
}

const writing = played();
const course = courseFrom(writing);
const DUE = /The General Assembly is to debate the veto on .* by 2024-11-14, the Russian Federation first/;

describe('what follows from a vote', () => {
  it('stands in the summary, under the votes', () => {
    const page = summary(course, texts);
    expect(page).toMatch(DUE);
    expect(page.search(DUE)).toBeGreaterThan(page.indexOf('### Votes'));
  });

  it('stands in the annex of the verbatim record, and not in the record itself', () => {
    const page = verbatim(course, texts);
    const annex = page.indexOf('## Annex');
    expect(page.slice(annex)).toMatch(DUE);
    expect(page.slice(annex)).toContain('### What followed from the votes');
    expect(page.slice(0, annex)).not.toMatch(DUE);
  });

  it('stands in the line of the entry that declared the result', () => {
    const [last] = writing.entries.slice(-1);
    if (last === undefined || !('act' in last)) throw new Error('no entry');
    expect(entryLine(last, texts)).toMatch(
      /permanent member .*; the General Assembly is to debate the veto on D1 by 2024-11-14, Russia first/,
    );
  });
});
