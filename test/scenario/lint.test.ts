import { describe, expect, test } from 'vitest';
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

const claim = (...lines: readonly string[]): string =>
  `claims:\n  - id: bridge\n${lines.map((line) => `    ${line}\n`).join('')}`;

const seat = (code: string, ...lines: readonly string[]): string =>
  [
    `seats:\n  - seat: ${code}\n    opening: A position.\n    instructions:\n      line: A line.\n`,
    ...lines.map((line) => `      ${line}\n`),
    '      invented: true\n    invented: true\n',
  ].join('');

describe('names', () => {
  test('every place that names something is looked at', () => {
    const news =
      'news:\n  - { id: n, meeting: x, when: { stage: y }, text: T, claims: [z], source: { id: w } }\n';
    expect(codes(news)).toEqual([
      '48:23 unknown-meeting',
      '48:41 unknown-stage',
      '48:64 unknown-claim',
      '48:82 unknown-source',
    ]);
    expect(
      codes(claim('kind: claim', 'text: t', 'short: s', 'by: [USA]', 'meetings: [x]', 'invented: true')),
    ).toEqual(['28:5 unraisable-claim', '33:16 unknown-meeting']);
    const stance = seat('USA').replace(
      '    instructions',
      '    stances: [{ on: x, stance: reserves, invented: true }]\n    instructions',
    );
    expect(codes(stance)).toEqual(['45:21 unknown-subject']);
    expect(codes(seat('USA', 'invitations: [{ who: nobody, do: object }]'))).toEqual(['47:28 unknown-seat']);
    expect(codes(seat('USA', 'tables: [x]'))).toEqual(['47:16 unknown-draft']);
  });

  test('an opening tells its meeting, where the seat sits, and where it comes from', () => {
    const opening = seat('smith').replace(
      '    instructions',
      '    openings: [{ meeting: x, text: T, invented: true }, { meeting: first, text: T }]\n    instructions',
    );
    expect(codes(opening)).toEqual(['45:27 unknown-meeting', '45:57 no-source']);
    const two = `${base.slice(base.indexOf('meetings:'), base.indexOf('claims:'))}${base
      .slice(base.indexOf('  - id: first'), base.indexOf('claims:'))
      .replace('first', 'second')
      .replace(/^ {6}- \{ seat: UKR.*\n/mu, '')}`;
    const absent = seat('UKR').replace(
      '    instructions',
      '    openings: [{ meeting: second, text: T, invented: true }]\n    instructions',
    );
    expect(codes(two + absent).map((found) => found.split(' ')[1])).toEqual(['not-at-meeting']);
  });

  test('a claim and a draft cannot share an id', () => {
    const text = claim('kind: claim', 'text: t', 'short: s', 'by: [USA]', 'invented: true').replace(
      'bridge',
      'D1',
    );
    expect(codes(text)).toEqual(['35:9 duplicate-id']);
  });
});

describe('accusations', () => {
  test.each([
    'The State violated the Charter.',
    'A calm sentence. An illegal act followed, say the words after this one; this was aggression.',
  ])('%s is in nobody’s name', (text) => {
    expect(accusationIn(text)).not.toBeNull();
  });

  test.each([
    'Ukraine says that the State violated the Charter.',
    'The United States accused Russia of violating resolutions.',
    'China denied having breached any rule.',
    'The Council debates the maintenance of peace.',
  ])('%s is attributed, or accuses nobody', (text) => {
    expect(accusationIn(text)).toBeNull();
  });

  test('a charge needs an author, whatever its words', () => {
    expect(codes(claim('kind: charge', 'text: the bridge is closed', 'short: s', 'invented: true'))).toEqual([
      '28:5 unattributed-accusation',
    ]);
  });

  test('the same rule holds for every side', () => {
    const charge = (by: string, about: string) =>
      codes(
        claim(
          'kind: charge',
          'text: the Charter is violated',
          'short: s',
          `by: [${by}]`,
          `about: [${about}]`,
          'invented: true',
        ),
      );
    for (const [by, about] of [
      ['USA', 'RUS'],
      ['RUS', 'USA'],
      ['CHN', 'GBR'],
      ['UKR', 'RUS'],
    ] as const) {
      expect(charge(by, about)).toEqual([]);
      expect(charge('', about)).toEqual(['28:5 unattributed-accusation']);
    }
  });
});

describe('who can do what', () => {
  test('a person who gives a briefing can raise a claim', () => {
    expect(codes(claim('kind: claim', 'text: t', 'short: s', 'by: [smith]', 'invented: true'))).toEqual([]);
  });

  test('a claim open only at a meeting its author does not attend cannot be raised', () => {
    const second = `meetings:\n${base.slice(base.indexOf('  - id: first'), base.indexOf('claims:'))}`;
    const both =
      second +
      second
        .slice(second.indexOf('  - id: first'))
        .replace('id: first', 'id: second')
        .replace(/ {4}participants:.*?(?= {4}invented)/su, '');
    const open = (meeting: string) =>
      codes(
        both +
          claim(
            'kind: claim',
            'text: t',
            'short: s',
            'by: [UKR]',
            `meetings: [${meeting}]`,
            'invented: true',
          ),
      ).map((line) => line.split(' ')[1]);
    expect(open('first')).toEqual([]);
    expect(open('second')).toEqual(['unraisable-claim']);
  });

  test('an invited State may submit a draft (rule 38), a person who is heard may not', () => {
    const draft = (by: string) =>
      codes(
        `drafts:\n  - { id: D1, title: T, by: [${by}], paragraphs: [{ n: '1', kind: operative, text: P }], invented: true }\n`,
      ).map((line) => line.split(' ')[1]);
    expect(draft('UKR')).toEqual([]);
    expect(draft('smith')).toEqual(['untableable-draft']);
    expect(draft('PRK')).toEqual(['untableable-draft']);
  });

  test('an invited State can be challenged, and challenge', () => {
    const told = (code: string, to: string) =>
      codes(
        `${claim('kind: claim', 'text: t', 'short: s', 'by: [UKR]', 'about: [RUS]', 'invented: true')}${seat(code, `challenges: [{ claim: bridge, to: ${to} }]`)}`,
      );
    expect(told('RUS', 'UKR')).toEqual([]);
    expect(told('UKR', 'RUS')).toEqual([]);
    expect(told('UKR', 'CHN')).toHaveLength(1);
  });

  test('avoiding a claim leaves silence and declining', () => {
    const told = (how: string) =>
      codes(
        seat('RUS', 'claims: [{ claim: bridge, do: avoid }]', `answers: [{ claim: bridge, how: ${how} }]`),
      );
    expect(['silent', 'decline'].flatMap(told)).toEqual([]);
    expect(['confirm', 'deny', 'revise'].flatMap(told)).toHaveLength(3);
  });

  test('a sponsor does not vote against its draft, and may abstain', () => {
    const told = (vote: string) => codes(seat('USA', `votes: [{ draft: D1, vote: ${vote} }]`));
    expect(told('abstaining')).toEqual([]);
    expect(told('against')).toEqual(['47:15 contradicting-votes']);
  });
});

describe('revisions of a draft and numbers of resolutions', () => {
  const draft = (...revisions: readonly string[]): string =>
    [
      'drafts:\n  - id: D1\n    title: Draft\n    by: [FRA]\n    paragraphs:\n',
      "      - { n: '1', kind: operative, text: Requests a report. }\n    revisions:\n",
      ...revisions.map((one) => `      - { ${one} }\n`),
      '    invented: true\n',
    ].join('');
  const named = (fragment: string): readonly string[] =>
    codes(fragment).map((one) => one.split(' ')[1] ?? '');
  const whole = "id: R1, change: replace, paragraph: '1', text: Requests two., invented: true";

  test('are looked at as amendments are: paragraph, text, origin, and a name used once', () => {
    expect(named(draft(whole))).toEqual([]);
    expect(named(draft(whole.replace("'1'", "'3'")))).toEqual(['unknown-paragraph']);
    expect(named(draft(whole.replace('replace', 'delete')))).toEqual(['amendment-text']);
    expect(named(draft(whole.replace(', invented: true', '')))).toEqual(['no-source']);
    expect(named(draft(whole, whole))).toEqual(['duplicate-id']);
  });

  test('the last number of a resolution has an origin', () => {
    expect(named('numbers: { resolution: 2447, invented: true }\n')).toEqual([]);
    expect(named('numbers: { resolution: 2447 }\n')).toEqual(['no-source']);
  });
});
