import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { view } from '../../src/session/view.ts';
import { draftLines } from '../../src/words/en/linesStatus.ts';
import { courseFrom, linesOf, texts, type Writing } from './fixture.ts';
import { opened, vote } from './sitting.ts';

/** The mover replaces a paragraph and takes one out; a sponsor takes its name off; the text is then voted on. */
function played(): Writing {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'draft.sponsor', by: 'KOR', draft: 'D1' });
  const revise = { kind: 'draft.revise', by: 'USA', draft: 'D1', revision: null } as const;
  const words = { text: 'Calls upon all States to withdraw their troops;', lang: 'en' };
  does({ kind: 'voting.open', by: 'CHE' });
  does({ ...revise, change: 'replace', paragraph: '1', words });
  does({ ...revise, change: 'delete', paragraph: '2', words: null });
  does({ kind: 'draft.unsponsor', by: 'KOR', draft: 'D1' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D1' });
  vote(does, writing, { against: ['RUS'] });
  return writing;
}

const writing = played();
const course = courseFrom(writing);

describe('the record of a revision', () => {
  it('is told in the verbatim record, with the new text and the draft as revised', () => {
    const page = verbatim(course, texts);
    expect(page).toContain('has orally revised the draft resolution entitled');
    expect(page).toContain(', to replace paragraph 1.');
    expect(page).toContain('Calls upon all States to withdraw their troops;');
    expect(page).toContain('has withdrawn its sponsorship of the draft resolution');
    expect(page).toMatch(
      /I shall put the draft resolution entitled “[^”]+”, as orally revised, to the vote\./,
    );
  });

  it('stands in the summary and in the vote sheet', () => {
    const page = summary(course, texts);
    expect(page).toContain('Revision: replace paragraph 1 of');
    expect(page).toContain('made by the mover before the vote');
    expect(page).toContain(', as orally revised | United States of America | United States of America |');
    expect(votes(course, texts)).toContain(', as orally revised');
  });

  it('is one line an entry on the screen, and the text is shown as it stands', () => {
    const lines = linesOf(writing);
    expect(lines).toContain(
      'The United States revises its draft D1, to replace paragraph 1: “Calls upon all States to withdraw their troops;”',
    );
    expect(lines).toContain('The Republic of Korea takes its name off D1');
    const shown = draftLines('D1', view(course.told.at(-1)?.after ?? writing.start, null), texts);
    expect(shown[0]).toContain('D1, as orally revised (revision 2): ');
    expect(shown).toContain('  1. Calls upon all States to withdraw their troops;');
    expect(shown.filter((line) => /^ {2}\d\. /u.test(line)).map((line) => line.slice(2, 4))).toEqual([
      '1.',
      '3.',
    ]);
    expect(shown).toContain('  Revision 2 (United States), to delete paragraph 2');
  });
});
