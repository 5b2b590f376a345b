import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, NAME_FORMS, nameOf, nameWithArticle } from '../../src/council/countries.ts';
import { FORMER_NAMES, OTHER_SPELLINGS } from '../../src/council/data/formerNames.ts';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { accusationIn } from '../../src/scenario/lint/wording.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { documentedBase, merged } from './documented.ts';

const base = documentedBase('scenario');

function codes(fragment: string): readonly string[] {
  const opened = openScenario(merged(base, fragment), 'x.yaml');
  const problems = opened.ok ? lintScenario(opened, 'x.yaml', {}) : opened.problems;
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** Every name a country has or had, as it stands in a sentence and in a list. */
const NAMES: readonly string[] = [
  ...new Set([
    ...COUNTRY_CODES.flatMap((code) =>
      NAME_FORMS.flatMap((form) => [nameOf(code, form), nameWithArticle(code, form)]),
    ),
    ...FORMER_NAMES.flatMap(({ names }) => names.split(' / ')),
    ...Object.values(OTHER_SPELLINGS).flatMap((names) => names.split('; ')),
    'Member States',
    'States',
  ]),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNATTRIBUTED: readonly ((name: string) => string)[] = [
  (name) => `${name} illegally attacked a Member.`,
  (name) => `${name}, an aggressor among States, is at the table.`,
  (name) => `An aggressor among States is ${name}.`,
  (name) => `The aggression of ${name} is beyond question.`,
  (name) => `Reports of the illegal conduct of ${name} are before the Council.`,
  (name) => `${name} that illegally attacked a Member sits here.`,
  (name) => `${name} is accused of aggression.`,
  (name) => `It is reported that ${name} violated the Charter.`,
  (name) => `The claim that ${name} violated the Charter is before the Council.`,
  (name) => `${name} illegally attacked a Member, which says that it will answer.`,
  (name) => `${name}, which at first denied it, illegally attacked a Member.`,
  (name) => `${name} is said to have violated the Charter.`,
  (name) => `Why does ${name} illegally provide arms?`,
];

const ATTRIBUTED: readonly ((name: string) => string)[] = [
  (name) => `France states that ${name} illegally attacked a Member.`,
  (name) => `${name} states that France illegally attacked a Member.`,
  (name) => `${name} and France state that a Member violated the Charter.`,
  (name) => `${name} says that an act was illegal.`,
  (name) => `${name} claims that an act was illegal.`,
  (name) => `The agencies report that ${name} violated the Charter.`,
  (name) => `According to France, ${name} illegally attacked a Member.`,
  (name) => `According to ${name}, a Member illegally attacked another.`,
  (name) => `A Member violated the Charter, according to ${name}.`,
  (name) => `${name} is accused by France of illegally attacking a Member.`,
  (name) => `${name} accuses France of aggression.`,
  (name) => `${name} is said by France to have violated the Charter.`,
  (name) => `A breach of the Charter is alleged by ${name}.`,
  (name) => `${name} denies having breached any rule.`,
  (name) => `A Member breached the Charter, says ${name}.`,
  (name) => `${name} breached the Charter, France said.`,
];

describe('the same words about anybody', () => {
  test('there are names enough to tell a difference', () => {
    expect(NAMES.length).toBeGreaterThan(350);
  });

  test.each(UNATTRIBUTED.map((say) => [say('…'), say] as const))(
    '%s is refused of every country',
    (_, say) => {
      expect(NAMES.filter((name) => accusationIn(capital(say(name))) === null)).toEqual([]);
    },
  );

  test.each(ATTRIBUTED.map((say) => [say('…'), say] as const))('%s passes for every country', (_, say) => {
    expect(NAMES.filter((name) => accusationIn(capital(say(name))) !== null)).toEqual([]);
  });

  test.each([
    'The United States illegally attacked a Member.',
    'The U.S. illegally attacked a Member.',
    'China is an aggressor among States.',
    'Russian aggression is beyond question.',
    'American aggression is beyond question.',
    'European states that violated the Charter are at the table.',
    'Statements and reports on the aggression of the United States are stated below.',
  ])('no noun attributes: %s', (text) => {
    expect(accusationIn(text)).not.toBeNull();
  });

  test('a delegation, a person and an abbreviated name can be the one who says it', () => {
    for (const who of ['The delegation of China', 'Robert Wood', 'The U.S.', 'The Secretary-General'])
      for (const verb of ['states', 'said', 'alleges', 'reports', 'argued', 'maintains'])
        expect(accusationIn(`${who} ${verb} that a Member violated the Charter.`)).toBeNull();
  });
});

const claim = (line: string): string =>
  `claims:\n  - { id: bridge, kind: claim, text: t, ${line}, by: [USA], about: [CHN], invented: true }\n`;

const draft = (title: string): string =>
  `drafts:\n  - { id: D1, title: ${title}, by: [USA], paragraphs: [{ n: '1', kind: operative, text: Condemns the aggression. }], invented: true }\n`;

describe('what the table says of a claim and of a draft', () => {
  test('a question does not presuppose an accusation, and may name who accuses', () => {
    const ask = (question: string) => codes(claim(`short: s, question: '${question}'`));
    expect(ask('Why does China illegally provide arms?')).toEqual(['28:61 unattributed-accusation']);
    expect(ask('Why does the United States illegally provide arms?')).toHaveLength(1);
    expect(ask('Does China deny what the United States says, that it illegally provides arms?')).toEqual([]);
    expect(ask('Does China provide arms?')).toEqual([]);
  });

  test('the short name of a claim and the title of a draft are neutral, or say that it is alleged', () => {
    expect(codes(claim('short: aggression of China'))).toEqual(['28:48 unattributed-accusation']);
    expect(codes(claim('short: alleged aggression'))).toEqual([]);
    expect(codes(draft('Draft resolution on the aggression of France'))).toEqual([
      '36:22 unattributed-accusation',
    ]);
    expect(codes(draft('Draft resolution on the charge of aggression'))).toEqual([]);
  });

  test('the paragraphs of a draft are the words of its sponsors', () => {
    expect(codes(draft('Draft resolution on the bridge'))).toEqual([]);
  });
});
