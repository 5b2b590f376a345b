import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { courseFrom, linesOf, texts, type Writing } from './fixture.ts';
import { opened, vote } from './sitting.ts';

/** The preliminary question on one draft is vetoed and ruled on all the same; the ruling is not challenged. */
function played(): Writing {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'preliminary.raise', by: 'RUS', draft: 'D1' });
  does({ kind: 'voting.open', by: 'CHE' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1', preliminary: true });
  vote(does, writing, { against: ['RUS'], abstaining: ['CHN'] });
  does({ kind: 'preliminary.rule', by: 'CHE', draft: 'D1' });
  does({ kind: 'decision.declare', by: 'CHE' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
  vote(does, writing, { against: ['RUS'], abstaining: ['CHN'] });
  return writing;
}

const writing = played();
const course = courseFrom(writing);

describe('the record of the preliminary question', () => {
  it('is told in the verbatim record, the ruling in the President’s words', () => {
    const page = verbatim(course, texts);
    const parts = [
      'I ask that the Council first decide whether the draft resolution',
      'is a matter of procedure.',
      'The question whether the matter is one of procedure received 13 votes in favour, one against and one abstention. The draft resolution is a matter of substance, owing to the negative vote of a permanent member of the Council.',
      'My ruling is that it is, and that Article 27, paragraph 2, of the Charter applies to it.',
      'The ruling has not been challenged. It stands.',
      'The draft resolution has been adopted as resolution 2755 (2024).',
    ];
    let from = 0;
    for (const part of parts) {
      const at = page.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });

  it('stands in the summary and in the vote sheet', () => {
    const page = summary(course, texts);
    expect(page).toMatch(
      /Preliminary question: is .* a matter of procedure\? \(Charter 27\(2\)\) \| Russian Federation \| {2}\| a matter of procedure/,
    );
    expect(page).toMatch(
      /Switzerland \| ruling that a draft is a matter of procedure \(rule 30\) \| upheld; the ruling was not challenged/,
    );
    const sheet = votes(course, texts);
    expect(sheet).toContain('preliminary question (Charter 27(2))');
    expect(sheet).toContain(
      'A matter of substance: the Russian Federation, permanent, voted against (13 in favour, 9 required)',
    );
    expect(sheet).toContain('procedural (Charter 27(2))');
  });

  it('is one line an entry on the screen', () => {
    const lines = linesOf(writing);
    expect(lines).toContain('Russia asks whether D1 is a matter of procedure');
    expect(lines).toContain('The President puts to the vote whether D1 is a matter of procedure');
    expect(lines).toContain('The President rules that D1 is a matter of procedure');
  });
});
