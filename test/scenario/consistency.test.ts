import { describe, expect, test } from 'vitest';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { diagnostic } from '../../src/words/en/diagnostics.ts';
import { documentedBase, merged } from './documented.ts';

const base = documentedBase('scenario');

/** Each finding as `code fault`, or the code alone. */
function found(text: string): readonly string[] {
  const opened = openScenario(text, 'x.yaml');
  const problems = opened.ok ? lintScenario(opened, 'x.yaml', {}) : opened.problems;
  return problems.map(({ code, facts }) => ('fault' in facts ? `${code} ${facts.fault}` : code));
}

function sentences(text: string): readonly string[] {
  const opened = openScenario(text, 'x.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return lintScenario(opened, 'x.yaml', {}).map(diagnostic);
}

const withMeeting = (...lines: readonly string[]): string =>
  base.replace(
    '    format: briefing\n',
    `    format: briefing\n${lines.map((line) => `    ${line}\n`).join('')}`,
  );
const withDraft = (line: string): string => base.replace('    title: Draft', `    ${line}\n    title: Draft`);

/** A second meeting beside the first, with a line of its own. */
function twoMeetings(first: string, second: string): string {
  const text = withMeeting(first);
  const from = text.indexOf('  - id: first');
  const to = text.indexOf('claims:');
  const other = text.slice(from, to).replace('id: first', 'id: second').replace(first, second);
  return `${text.slice(0, to)}${other}${text.slice(to)}`;
}

interface Written {
  readonly seats?: number;
  readonly first?: string;
  readonly by?: string;
  readonly assembly?: string;
}

const election = ({ seats = 2, first = 'ada', by = 'DNK', assembly = 'needed: 97' }: Written): string =>
  withMeeting(
    `election: { seats: ${seats}, candidates: [{ id: ${first}, name: Ada, by: ${by}, invented: true }, { id: ben, name: Ben, by: LBR, invented: true }, { id: cy, name: Cy, by: PAN, invented: true }], assembly: { ${assembly} }, invented: true }`,
  );
const rounds = (written: string) => found(election({ assembly: `needed: 97, rounds: ${written}` }));

describe('an election (rule 61)', () => {
  test('that can be held is without findings', () => {
    expect(found(election({}))).toEqual([]);
    expect(rounds('[[ada, ben], [cy], [cy]]')).toEqual([]);
  });

  test('has results of the Assembly that name candidates, each once, as many as the seats', () => {
    expect(rounds('[[ada, dan]]')).toEqual(['election rounds-unknown']);
    expect(rounds('[[ada, ada]]')).toEqual(['election rounds-twice']);
    expect(rounds('[[ada]]')).toEqual(['election rounds-first']);
    expect(rounds('[[ada, ben, cy]]')).toEqual(['election rounds-first']);
    expect(rounds('[[ada, ben], []]')).toEqual(['election rounds-further']);
    expect(rounds('[[ada, ben], [ada, ben, cy]]')).toEqual(['election rounds-further']);
    expect(rounds('[[ada, ben], [cy], [cy], [cy]]')).toEqual(['election rounds-many']);
  });

  test('has a candidate for each seat, and at most the Members of the Assembly to vote', () => {
    expect(found(election({ seats: 3 }))).toEqual([]);
    expect(found(election({ seats: 4 }))).toEqual(['election seats']);
    expect(found(election({ assembly: 'needed: 193' }))).toEqual([]);
    expect(found(election({ assembly: 'needed: 194' }))).toEqual(['election needed']);
  });

  test('has candidates of States, with ids of their own', () => {
    expect(found(election({ first: 'bridge' }))).toEqual(['election candidate-id']);
    expect(found(election({ first: 'D1' }))).toEqual(['election candidate-id']);
    expect(found(election({ by: 'smith' }))).toEqual(['election candidate-by']);
    expect(found(election({ by: 'SG' }))).toEqual(['election candidate-by']);
    expect(found(election({ by: 'nobody' }))).toEqual(['unknown-seat']);
  });

  test('is not held where nothing is decided', () => {
    const informal = election({}).replace('format: briefing', 'format: interactive-dialogue');
    expect(found(informal)).toEqual(['election informal']);
  });
});

const admission = (more = '', applicant = 'ISL'): string =>
  `admission: { applicant: ${applicant}${more}, invented: true }`;
const opens = (day: string): string => `, assembly: { session: regular, opens: ${day} }`;

describe('an application (rules 58 to 60)', () => {
  test('is of a State that is not on the Council, for a session that lies ahead', () => {
    expect(found(withMeeting(admission(opens('2024-10-31'))))).toEqual([]);
    expect(found(withMeeting(admission('', 'GUY')))).toEqual(['admission council-member']);
    expect(found(withMeeting(admission(opens('2024-10-30'))))).toEqual(['admission opens']);
  });

  test('has one course, whichever meeting tells it', () => {
    const both = (first: string, second: string) => found(twoMeetings(admission(first), admission(second)));
    expect(both(', committee: recommends', '')).toEqual([]);
    expect(both(', committee: recommends', ', committee: recommends')).toEqual([]);
    expect(both(', committee: recommends', ', committee: unable')).toEqual(['admission committee']);
    expect(both(opens('2024-11-05'), opens('2024-11-05'))).toEqual([]);
    expect(both(opens('2024-11-05'), opens('2024-11-06'))).toEqual(['admission assembly']);
    expect(
      found(twoMeetings(admission(', committee: unable'), admission(', committee: divided', 'MCO'))),
    ).toEqual([]);
  });

  test('is there for a draft that recommends the applicant, which is a resolution', () => {
    const recommends = (what: string) => withDraft(`recommends: { ${what} }`);
    const applied = (text: string) =>
      text.replace('    format: briefing\n', `    format: briefing\n    ${admission()}\n`);
    expect(found(applied(recommends('applicant: ISL')))).toEqual([]);
    expect(found(applied(recommends('applicant: MCO')))).toEqual(['recommendation no-application']);
    expect(found(recommends(''))).toEqual(['recommendation one-of']);
    expect(found(applied(recommends('applicant: ISL, secretaryGeneral: A. Smith')))).toEqual([
      'recommendation one-of',
    ]);
    const product = (what: string) =>
      found(
        applied(recommends('applicant: ISL')).replace(
          '    title: Draft',
          `    product: ${what}\n    title: Draft`,
        ),
      );
    expect(product('resolution')).toEqual([]);
    expect(product('decision')).toEqual(['recommendation product']);
  });

  test('a Secretary-General is recommended in private (rule 48)', () => {
    const text = withDraft('recommends: { secretaryGeneral: A. Smith }');
    expect(found(text)).toEqual(['recommended-in-public']);
    expect(
      found(text.replace('format: briefing\n    public: true', 'format: private\n    public: false')),
    ).toEqual([]);
  });
});

describe('days', () => {
  test('a notice is of a real day, not after its meeting', () => {
    const notice = (at: string) => found(withMeeting(`notice: '${at}'`));
    expect(notice('2024-10-31 10:00')).toEqual([]);
    expect(notice('2024-10-31 10:01')).toEqual(['day notice']);
    expect(notice('2024-02-30 10:00')).toEqual(['day unreal']);
  });

  test('a draft is circulated on a real day', () => {
    expect(found(withDraft("circulated: '2024-02-29 10:00'"))).toEqual([]);
    expect(found(withDraft("circulated: '2023-02-29 10:00'"))).toEqual(['day unreal']);
  });

  test('credentials come on a real day', () => {
    const received = (at: string) =>
      found(
        base.replace(
          /( {2}- \{ id: \w+, name: [^}]*?)( \})/,
          `$1, credentials: { signed: head-of-state, received: '${at}' }$2`,
        ),
      );
    expect(received('2024-10-31 09:00')).toEqual([]);
    expect(received('2024-10-32 09:00')).toEqual(['wrong-value']);
    expect(received('2024-09-31 09:00')).toEqual(['day unreal']);
  });

  test('the last meeting is not after the first one here', () => {
    expect(found(`${base}lastMeeting: 2024-10-31\n`)).toEqual([]);
    expect(found(`${base}lastMeeting: 2024-11-01\n`)).toEqual(['day last-meeting']);
  });

  test('a matter is not considered before the Council is seized of it, and is listed once', () => {
    const matter = (id: string, title: string, since: string) =>
      `  - { id: ${id}, title: ${title}, since: ${since}, last: 2024-05-02, invented: true }\n`;
    const seized = (...matters: readonly string[]) => found(merged(base, `seized:\n${matters.join('')}`));
    expect(seized(matter('a', 'Bridges', '2024-05-02'), matter('b', 'Lights', '2024-05-01'))).toEqual([]);
    expect(seized(matter('a', 'Bridges', '2024-05-03'))).toEqual(['day since']);
    expect(seized(matter('a', 'Bridges', '2024-05-02'), matter('b', 'Bridges', '2024-05-02'))).toEqual([
      'listed-twice',
    ]);
  });
});

describe('a meeting', () => {
  test('of the format private is not public', () => {
    expect(found(base.replace('format: briefing', 'format: private'))).toEqual(['private-in-public']);
  });

  test('names a rapporteur and a party once, and more than one party', () => {
    const parties = (list: string) => found(withMeeting(`dispute: { parties: [${list}], invented: true }`));
    expect(parties('RUS, UKR')).toEqual([]);
    expect(parties('RUS, UKR, RUS')).toEqual(['listed-twice']);
    expect(parties('RUS')).toEqual(['one-party']);
    const invited = withMeeting('dispute: { parties: [RUS], invented: true }').replace(
      'seat: UKR, rule: 37,',
      '$& party: true,',
    );
    expect(found(invited)).toEqual([]);
    const reports = (...seats: readonly string[]) =>
      found(
        withMeeting(
          `rapporteurs: [${seats.map((seat) => `{ seat: ${seat}, of: a body, invented: true }`).join(', ')}]`,
        ),
      );
    expect(reports('ECU', 'smith')).toEqual([]);
    expect(reports('ECU', 'ECU')).toEqual(['listed-twice']);
  });
});

test('every sentence says what is wrong, without a final stop', () => {
  const texts = [
    election({
      seats: 4,
      first: 'D1',
      by: 'SG',
      assembly: 'needed: 194, rounds: [[x, x], [], [ben], [ben]]',
    }),
    twoMeetings(
      admission(', committee: unable', 'GUY'),
      admission(`, committee: divided${opens('2024-01-01')}`, 'GUY'),
    ),
    withDraft('recommends: { applicant: MCO }'),
    withDraft('recommends: {}'),
    withMeeting("notice: '2024-10-31 11:00'"),
  ];
  const all = texts.flatMap(sentences);
  expect(all.length).toBeGreaterThan(12);
  for (const sentence of all) expect(sentence).toMatch(/^(?:["A-Z]|[a-z0-9]).{20,}[^.\s]$/u);
  expect(sentences(election({ assembly: 'needed: 97, rounds: [[ada, dan]]' }))).toEqual([
    'the Assembly elects "dan", which is no candidate of this election',
  ]);
});
