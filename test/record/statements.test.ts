import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { entryLine } from '../../src/words/en/meeting.ts';
import {
  breaks,
  call,
  type Doing,
  deadline,
  declare,
  issue,
  open,
  openItem,
  silence,
} from '../rules/acts.ts';
import { harbour } from '../rules/harbour.ts';
import { act, courseFrom, write } from './fixture.ts';

/** D1 is a presidential statement of France, D2 a press statement of the Russian Federation. */
function record(...doings: readonly Doing[]) {
  const scenario = harbour({
    products: { D1: 'presidential-statement', D2: 'press-statement' },
    statements: 7,
  });
  const texts = textsOf(scenario);
  const writing = write(null, scenario, 'harbour');
  for (const doing of [call, open, declare, openItem, ...doings])
    act(writing, typeof doing === 'function' ? doing('SVN') : doing);
  const course = courseFrom(writing);
  return {
    verbatim: verbatim(course, texts),
    summary: summary(course, texts),
    lines: writing.entries.slice(4).map((entry) => entryLine(entry, texts)),
  };
}

describe('practice: the record of texts by consensus', () => {
  const both = record(
    silence('FRA', 'D1'),
    deadline('D1'),
    issue('D1'),
    silence('RUS', 'D2'),
    deadline('D2'),
    issue('D2'),
  );
  const broken = record(silence('FRA', 'D1'), breaks('MLT', 'D1'));

  it('a presidential statement is read out in the chamber and gets its symbol', () => {
    expect(both.verbatim).toContain('I have been authorized to make the following statement on their behalf');
    expect(both.verbatim).toContain('Decides to light the lamp');
    expect(both.verbatim).toContain('under the symbol S/PRST/2024/8.');
  });

  it('a silence procedure and a press statement leave no trace in the verbatim record', () => {
    expect(both.verbatim.match(/Decides to light the lamp/g)).toHaveLength(1);
    expect(both.verbatim).not.toMatch(/silence procedure|press/i);
    expect(broken.verbatim).not.toContain('Decides to light the lamp');
  });

  it('the summary says what was issued, and who broke a silence', () => {
    expect(both.summary).toContain(
      'Issued: presidential statement “Draft D1” (S/PRST/2024/8); press statement “Draft D2”.',
    );
    expect(both.summary).toMatch(/Draft D1 \| France \| +\| issued \(S\/PRST\/2024\/8\)/);
    expect(broken.summary).toMatch(/not agreed: the silence was broken \(Malta\)/);
  });

  it('each entry says in a line what was done', () => {
    expect(both.lines).toEqual([
      'France puts the draft presidential statement D1 under a silence procedure until 2024-09-10 17:00',
      'The deadline passes: nobody has broken the silence on the draft presidential statement D1, which is agreed',
      'The President makes D1 as a statement on behalf of the Council, to be issued as S/PRST/2024/8',
      'Russia puts the draft press statement D2 under a silence procedure until 2024-09-10 17:00',
      'The deadline passes: nobody has broken the silence on the draft press statement D2, which is agreed',
      'The President issues D2 as a statement of the members to the press',
    ]);
    expect(broken.lines.at(-1)).toBe('Malta breaks the silence on the draft presidential statement D1');
  });
});
