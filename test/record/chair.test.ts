import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { courseFrom, linesOf, texts } from './fixture.ts';
import { opened } from './sitting.ts';

describe('the record of a chair that was ceded (rule 20)', () => {
  const { writing, does } = opened();
  does({ kind: 'chair.cede', by: 'CHE' });
  for (const seat of ['CHE', 'GBR']) {
    does({ kind: 'floor.request', by: seat });
    does({ kind: 'floor.give', by: 'GBR', to: seat });
    does({ kind: 'statement.make', by: seat, moves: [], words: { text: 'As I said.', lang: 'en' } });
    does({ kind: 'floor.pass', by: seat });
  }
  does({ kind: 'meeting.close', by: 'GBR' });
  const course = courseFrom(writing);
  const page = verbatim(course, texts);

  it('names both who presided on the front page, and neither among the other members', () => {
    expect(page).toContain('| Pascale Baeriswyl | (Switzerland) |');
    expect(page).toContain('(United Kingdom), took the chair when it was ceded (rule 20) |');
    const [, members = ''] = page.split('| Members |  |');
    const rows = (members.split('\n\n')[0] ?? '').split('\n').slice(2);
    expect(rows).toHaveLength(13);
    expect(rows.join()).not.toMatch(/Switzerland|United Kingdom/);
  });

  it('has the words of the President, and who took the chair', () => {
    expect(page).toContain('I shall not preside over the consideration of this item.');
    expect(page).toContain('\n*The representative of the United Kingdom took the chair.*\n');
  });

  it('has the one speak as a member and the other in a national capacity', () => {
    expect(page).toContain('**Pascale Baeriswyl** (Switzerland): As I said.');
    expect(page).not.toContain('in my capacity as the representative of Switzerland');
    expect(page).toContain('in my capacity as the representative of the United Kingdom.\n\nAs I said.');
    expect(page).toContain('As I said.\n\nI now resume my functions as President of the Council.');
  });

  it('has the entries of that statement say so, and that the chair was taken up again', () => {
    const lines = linesOf(writing);
    expect(lines).toContain('The United Kingdom makes a statement: “As I said.”; in a national capacity');
    expect(lines).toContain('The United Kingdom concludes; the functions of President are resumed');
    expect(lines).toContain('Switzerland makes a statement: “As I said.”');
  });

  it('says so in the summary, and in the line of the entry', () => {
    expect(summary(course, texts)).toMatch(
      /\| Presided \| Switzerland, then United Kingdom [^|]*: the chair was ceded \(rule 20\) \|/,
    );
    const lines = linesOf(writing);
    expect(lines).toContain(
      'Switzerland, presiding, cedes the chair for this item (rule 20); the United Kingdom presides',
    );
    expect(writing.entries.find(({ act }) => act.kind === 'chair.cede')?.capacity).toBe('president');
  });
});
