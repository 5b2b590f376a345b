import { describe, expect, test } from 'vitest';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { openSession } from '../../src/session/open.ts';
import { call, callUp, declare, invite, open, openItem, openVoting, put, table } from '../rules/acts.ts';
import { does, refused, stage } from '../rules/meeting.ts';
import { documentedBase } from './documented.ts';

const by = (...seats: readonly string[]): string =>
  documentedBase('scenario').replace(
    '    by: [USA]\n    paragraphs',
    `    by: [${seats.join(', ')}]\n    paragraphs`,
  );

function found(text: string): readonly string[] {
  const opened = openScenario(text, 'x.yaml');
  const problems = opened.ok ? lintScenario(opened, 'x.yaml', {}) : opened.problems;
  return problems.map(({ code }) => code);
}

const without = (text: string, line: string): string => {
  if (!text.includes(line)) throw new Error(line);
  return text.replace(line, '');
};
const INVITED = '      - { seat: UKR, rule: 37, invented: true }\n';
const REQUEST = '      - { by: RUS, rule: 2, basis: request of a member, invented: true }\n';
const entry = (seat: string): string =>
  `  - seat: ${seat}\n    opening: We speak.\n    instructions: { line: Speak., invented: true }\n    invented: true\n`;

describe('a draft that a State submits which is not on the Council (rule 38)', () => {
  test('may stand in a scenario to which that State is invited', () => {
    expect(found(by('UKR'))).toEqual([]);
    expect(found(by('UKR', 'USA'))).toEqual([]);
  });

  test('can be submitted there once it is invited (rule 37), and waits for a member to ask for the vote', () => {
    const opened = openScenario(by('UKR'), 'x.yaml');
    if (!opened.ok) throw new Error('does not load');
    const adopted = does(openSession(opened.data), call, open, declare);
    expect(refused(adopted, table('UKR', 'D1'))).toBe('37 not-participant');
    const filed = does(adopted, invite('UKR'), declare, openItem, table('UKR', 'D1'));
    expect(refused(filed, openVoting)).toBe('38 needs-member-request');
    expect(stage(does(filed, callUp('USA', 'D1'), openVoting, put('D1')))).toBe('voting-whole');
  });

  test('also where the State is one that asked for the meeting, or has an entry, and may be invited', () => {
    const uninvited = without(by('UKR'), INVITED);
    expect(found(uninvited)).toEqual(['untableable-draft']);
    expect(
      found(uninvited.replace(REQUEST, `${REQUEST}${REQUEST.replace('RUS, rule: 2', 'UKR, rule: 3')}`)),
    ).toEqual([]);
    expect(found(`${uninvited}${entry('UKR')}`)).not.toContain('untableable-draft');
  });

  test('may not where it never takes part: not in the scenario, at informal meetings only, or no State', () => {
    expect(found(by('ISL'))).toEqual(['untableable-draft']);
    expect(found(by('UKR').replace('format: briefing', 'format: interactive-dialogue'))).toContain(
      'untableable-draft',
    );
    expect(found(by('smith'))).toEqual(['untableable-draft']);
    expect(found(by('SG'))).toEqual(['untableable-draft']);
    expect(found(by())).toEqual(['untableable-draft']);
  });
});
