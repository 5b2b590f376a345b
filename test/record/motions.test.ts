import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import type { ActOf } from '../../src/session/council.ts';
import { courseFrom, linesOf, texts } from './fixture.ts';
import { opened } from './sitting.ts';

/** A draft is before the Council when a motion is made and carried without a vote. */
function carried(made: Pick<ActOf<'motion.make'>, 'motion' | 'until' | 'to'>) {
  const { writing, does } = opened();
  does({ kind: 'draft.table', by: 'USA', draft: 'D1' });
  does({ kind: 'motion.make', by: 'CHN', ...made });
  does({ kind: 'decision.declare', by: 'CHE' });
  const course = courseFrom(writing);
  return {
    body: verbatim(course, texts),
    page: summary(course, texts),
    lines: linesOf(writing),
  };
}

describe('the record of rule 33 (4) and (5)', () => {
  it('a matter referred, with its draft', () => {
    const { body, page, lines } = carried({ motion: 'refer', until: null, to: 'secretary-general' });
    expect(body).toContain(
      'In accordance with rule 33, paragraph 4, I move that the matter be referred to the Secretary-General.',
    );
    expect(body).toContain('The matter has been referred as the Council has decided.');
    expect(page).toContain('Motion to refer the matter to the Secretary-General (rule 33 (4))');
    expect(page).toContain('the matter was referred (rule 33 (4))');
    expect(page).toContain('| referred (rule 33 (4)) |');
    expect(lines).toContain('China moves to refer the matter to the Secretary-General');
    expect(lines.at(-1)).toContain('D1 is referred to the Secretary-General');
  });

  it('discussion postponed, to a day and indefinitely', () => {
    const day = carried({ motion: 'postpone', until: '2024-11-04 15:00' });
    expect(day.body).toContain(
      'I move that discussion of the question be postponed until Monday, 4 November 2024 at 3 p.m.',
    );
    expect(day.page).toContain('the discussion was postponed (rule 33 (5)), until 2024-11-04 15:00');
    const never = carried({ motion: 'postpone', until: null });
    expect(never.body).toContain('Discussion of the question is postponed indefinitely.');
    expect(never.page).toContain('Motion to postpone discussion of the question indefinitely (rule 33 (5))');
    expect(never.lines.at(-1)).toContain('discussion is postponed indefinitely: the meeting is over');
  });
});
