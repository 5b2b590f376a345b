import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseFrom, linesOf, texts } from './fixture.ts';
import { opened } from './sitting.ts';

describe('the record of a statement by the Secretary-General (rule 22)', () => {
  const { writing, does } = opened();
  does({ kind: 'seat.arrive', by: 'SG', person: 'Deputy Secretary-General' });
  does({ kind: 'floor.request', by: 'CHN' });
  does({ kind: 'floor.request', by: 'SG' });
  does({ kind: 'floor.give', by: 'CHE', to: 'SG' });
  does({ kind: 'statement.make', by: 'SG', moves: [], words: { text: 'The facts are these.', lang: 'en' } });
  does({ kind: 'floor.pass', by: 'SG' });
  const course = courseFrom(writing);
  const page = verbatim(course, texts);
  const lines = linesOf(writing);

  it('names the office at the head of the speech, and the President says so before and after', () => {
    expect(page).toContain('\nI give the floor to the Secretary-General.\n');
    expect(page).toContain('\n**The Secretary-General**: The facts are these.\n');
    expect(page).toContain('**The President**: I thank the Secretary-General for the briefing.');
  });

  it('does not open the list of members with it', () => {
    expect(page).not.toContain('those members of the Council who wish to make statements');
  });

  it('has the capacity of the Secretariat, and the rule under which it went before the list', () => {
    expect(writing.entries.find(({ act }) => act.kind === 'statement.make')?.capacity).toBe('secretariat');
    expect(lines).toContain(
      'The President gives the floor to the Secretary-General; before the list (rule 22)',
    );
    expect(summary(course, texts)).toContain('| Secretary-General | 1 | 0 |');
  });

  it('says with the call that notice was given (rule 25)', () => {
    expect(lines).toContain(
      'The President calls the meeting (rule 2) and approves the provisional agenda; the Secretary-General gives notice of it (rule 25)',
    );
  });
});
