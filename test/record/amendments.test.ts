import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { courseFrom, linesOf, texts, type Writing } from './fixture.ts';
import { opened, vote } from './sitting.ts';

/** An amendment in own words is vetoed, another is withdrawn, a part is refused and one is voted out. */
function played(): Writing {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  const amend = { kind: 'amendment.propose', draft: 'D1', amendment: null } as const;
  const words = { text: 'Calls upon all States to hold talks;', lang: 'en' };
  does({ ...amend, by: 'RUS', change: 'replace', paragraph: '1', words });
  does({ ...amend, by: 'CHN', change: 'delete', paragraph: '2', words: null });
  does({ kind: 'amendment.withdraw', by: 'CHN', draft: 'D1', amendment: 'A2' });
  does({ kind: 'part.request', by: 'MLT', draft: 'D1', paragraph: '2' });
  does({ kind: 'part.request', by: 'MLT', draft: 'D1', paragraph: '3' });
  does({ kind: 'part.object', by: 'USA', draft: 'D1', paragraph: '3' });
  does({ kind: 'voting.open', by: 'CHE' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1', amendment: 'A1' });
  vote(does, writing, { against: ['USA'], abstaining: ['GBR'] });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1', part: '2' });
  vote(does, writing, { abstaining: ['RUS', 'CHN', 'DZA', 'GUY', 'MOZ', 'SLE', 'ECU'] });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
  vote(does, writing, { abstaining: ['RUS'] });
  return writing;
}

const writing = played();
const course = courseFrom(writing);

describe('the record of a vote on an amendment and on a part', () => {
  it('is told in the verbatim record, with the text of the amendment and the cause of the result', () => {
    const page = verbatim(course, texts);
    expect(page).toContain(
      'I shall put to the vote the amendment of the Russian Federation to replace paragraph 1 of the draft resolution',
    );
    expect(page).toContain('Calls upon all States to hold talks;');
    expect(page).toContain(
      'The amendment received 13 votes in favour, one against and one abstention. The amendment has not been adopted, owing to the negative vote of a permanent member of the Council.',
    );
    expect(page).toContain('In accordance with rule 32, no separate vote will be taken.');
    expect(page).toContain('China has withdrawn its amendment');
    expect(page).toContain('I shall put to the vote paragraph 2 of the draft resolution');
    expect(page).toContain('The paragraph has not been adopted, having failed to obtain');
  });

  it('stands in the summary and in the vote sheet', () => {
    const page = summary(course, texts);
    expect(page).toMatch(
      /Amendment of the Russian Federation to replace paragraph 1 of .* \| Russian Federation \| {2}\| not adopted: a permanent member voted against/,
    );
    expect(page).toMatch(/Amendment of China to delete paragraph 2 .* \| withdrawn \(rule 35\)/);
    expect(page).toMatch(/Paragraph 3 of .* \| Malta \| {2}\| refused: the mover objected \(rule 32\)/);
    expect(page).toMatch(/Paragraph 2 of .* \| Malta \| {2}\| not retained: votes lacking/);
    const sheet = votes(course, texts);
    expect(sheet).toContain('voted on separately (rule 32)');
    expect(sheet).toContain('Amendment of the Russian Federation to replace paragraph 1');
  });

  it('is one line an entry on the screen', () => {
    const lines = linesOf(writing);
    expect(lines).toContain(
      'Russia proposes to replace paragraph 1 of D1 (A1): “Calls upon all States to hold talks;”',
    );
    expect(lines).toContain('The President puts amendment A1 to D1 to the vote');
    expect(lines).toContain('The President puts paragraph 2 of D1 to a separate vote (rule 32)');
  });
});
