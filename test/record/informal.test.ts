import { describe, expect, it } from 'vitest';
import { summary } from '../../src/record/summary.ts';
import { verbatim } from '../../src/record/verbatim.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { ask, begin, call, type Doing, deadline, end, give, issue, pass, silence } from '../rules/acts.ts';
import { harbour, type Setting } from '../rules/harbour.ts';
import { act, courseFrom, linesOf, write } from './fixture.ts';

const SAID = 'The lamp has gone out.';

/** The record of an informal meeting at which France said something in its own words. */
function record(setting: Setting, leader: string, doings: readonly Doing[]) {
  const scenario = harbour(setting);
  const texts = textsOf(scenario);
  const writing = write(null, scenario, 'harbour');
  const own = { kind: 'statement.make', by: 'FRA', moves: [], words: { text: SAID, lang: 'en' } } as const;
  for (const doing of [...doings, ask('FRA'), give('FRA'), own, pass('FRA'), end])
    act(writing, typeof doing === 'function' ? doing(leader) : doing);
  const course = courseFrom(writing);
  return {
    verbatim: verbatim(course, texts),
    summary: summary(course, texts),
    lines: linesOf(writing, texts),
    capacities: writing.entries.map(({ capacity }) => capacity),
  };
}

describe('practice: no record is kept of an informal meeting', () => {
  const consultations = record({ format: 'consultations', invited: [] }, 'SVN', [call, begin]);
  const arria = record({ format: 'arria', convener: 'MLT' }, 'MLT', [begin]);

  it('own words are in the record of the session and in no product', () => {
    expect(consultations.lines.join('\n')).toContain(SAID);
    for (const page of [consultations.verbatim, consultations.summary, arria.verbatim, arria.summary]) {
      expect(page).not.toContain(SAID);
      expect(page).toContain('No record is kept of an informal meeting, and nothing is decided there.');
    }
  });

  it('the products say what it was and who convened it', () => {
    expect(consultations.summary).toContain('## Consultations of the whole, Tuesday, 10 September 2024');
    expect(consultations.summary).toContain('Called by the President of the Council, Slovenia.');
    expect(arria.verbatim).toContain('# Arria-formula meeting, Tuesday, 10 September 2024');
    expect(arria.verbatim).toContain('Convened by Malta (Arria formula).');
  });

  it('what was agreed in writing and issued meanwhile is told apart from it', () => {
    const issued = record({ format: 'consultations', products: { D1: 'press-statement' } }, 'SVN', [
      call,
      begin,
      silence('FRA', 'D1'),
      deadline('D1'),
      issue('D1'),
    ]);
    expect(issued.summary).toContain('Issued meanwhile, outside the meeting: press statement “Draft D1”.');
    expect(consultations.summary).not.toContain('Issued');
    expect(issued.verbatim).not.toContain('Draft D1');
  });

  it('its entries name who leads it, and in which capacity', () => {
    expect(consultations.lines.slice(0, 2)).toEqual([
      'The President calls the consultations of the whole (rule 1); the Secretary-General gives notice of it (rule 25)',
      'The President begins the consultations of the whole: no record is kept, and nothing is decided',
    ]);
    expect(consultations.lines.at(-1)).toBe('The President ends the consultations of the whole');
    expect(arria.lines[0]).toMatch(/^Malta begins the Arria-formula meeting: /);
    expect(arria.lines[2]).toBe('Malta gives the floor to France');
    expect([consultations.capacities[1], arria.capacities[0]]).toEqual(['president', 'representative']);
  });
});
