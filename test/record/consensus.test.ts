import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { votes } from '../../src/record/votes.ts';
import { courseFrom, linesOf, texts, type Writing } from './fixture.ts';
import { opened, vote } from './sitting.ts';

/** One draft is adopted by acclamation; another, proposed for adoption without a vote, is voted on after an objection. */
function played(): Writing {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'draft.table', by: 'RUS', draft: 'D2' });
  does({ kind: 'voting.open', by: 'CHE' });
  does({ kind: 'consensus.propose', by: 'CHE', draft: 'D1', how: 'acclamation' });
  does({ kind: 'decision.declare', by: 'CHE' });
  does({ kind: 'consensus.propose', by: 'CHE', draft: 'D2', how: 'without-vote' });
  does({ kind: 'objection.raise', by: 'MLT' });
  does({ kind: 'question.put', by: 'CHE', draft: 'D2' });
  vote(does, writing, { abstaining: ['MLT'] });
  return writing;
}

const writing = played();
const course = courseFrom(writing);

describe('the record of an adoption without a vote', () => {
  it('is told in the verbatim record: the proposal, no objection or one, and the adoption', () => {
    const page = verbatim(course, texts);
    expect(page).toMatch(/I propose that the draft resolution entitled “[^”]+” be adopted by acclamation\./);
    expect(page).toContain('There being no objection, it was so decided.');
    expect(page).toContain('The draft resolution has been adopted by acclamation as resolution 2755 (2024).');
    expect(page).toContain('My delegation asks that the draft resolution be put to the vote.');
    expect(page).toContain(
      'The draft resolution received 14 votes in favour, none against and one abstention. The draft resolution has been adopted as resolution 2756 (2024).',
    );
  });

  it('stands in the summary, and no vote on it in the vote sheet', () => {
    expect(summary(course, texts)).toContain('| adopted by acclamation as resolution 2755 (2024) |');
    const sheet = votes(course, texts);
    expect(sheet.match(/^### /gmu)).toHaveLength(1);
    expect(sheet).toContain('| Product | Resolution 2756 (2024) |');
  });

  it('is one line an entry on the screen', () => {
    const lines = linesOf(writing);
    expect(lines).toContain('The President proposes that D1 be adopted by acclamation');
    expect(lines).toContain(
      'The President declares it so decided; D1 is adopted by acclamation as resolution 2755 (2024)',
    );
    expect(lines.at(-1)).toMatch(/; it is adopted as resolution 2756 \(2024\)$/u);
  });
});
