import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/council/dates.ts';
import { REASONS } from '../../src/procedure/refusal.ts';
import { ARTICLE_ROWS } from '../../src/procedure/rulebook/charter.ts';
import { RULEBOOK } from '../../src/procedure/rulebook/rulebook.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { PLAIN_ACTS } from '../../src/words/en/explain/acts.ts';
import { REAL } from '../../src/words/en/explain/cases.ts';
import type { RealCase } from '../../src/words/en/explain/entry.ts';
import { distance } from '../../src/words/en/explain/find.ts';
import { HABITS } from '../../src/words/en/explain/habits.ts';
import { PLAIN_OUTCOMES } from '../../src/words/en/explain/outcomes.ts';
import { PLAIN_REASONS } from '../../src/words/en/explain/reasons.ts';
import { plainOf, subjectOf } from '../../src/words/en/explain/subjects.ts';
import {
  type Explanation,
  explain,
  explainCited,
  explained,
  explainRefusal,
  explanationLines,
  namesLike,
  SUBJECTS,
  subjectTyped,
} from '../../src/words/en.ts';
import { VOTE_CASES } from '../cases/votes.ts';

const EXPLAINED = SUBJECTS.map((subject): readonly [string, Explanation | null] => [
  `${subject.kind} ${subject.name}`,
  explained(subject),
]);

const of = (kind: string): readonly string[] =>
  SUBJECTS.filter((one) => one.kind === kind).map(({ name }) => name);

describe('everything has its explanation', () => {
  it('every rule, article, act and reason, and nothing else of these', () => {
    expect(of('rule')).toEqual(RULEBOOK.map(({ rule }) => `${rule}`));
    expect(of('article').toSorted()).toEqual(ARTICLE_ROWS.map(({ article }) => article).toSorted());
    expect(of('act').toSorted()).toEqual([...ACT_KINDS].sort());
    expect(of('reason').toSorted()).toEqual([...REASONS].sort());
    expect(of('outcome').length).toBeGreaterThan(50);
  });

  it('with a heading and a sentence that ends, in each paragraph', () => {
    for (const [name, found] of EXPLAINED) {
      expect(found, name).not.toBeNull();
      if (found === null) continue;
      const [head = '', ...paragraphs] = explanationLines(found);
      expect(head, name).not.toMatch(/: $|^$/);
      expect(paragraphs.length, name).toBeGreaterThan(0);
      for (const text of paragraphs) expect(text, name).toMatch(/[A-Z].*\.$/su);
    }
  });

  it('names rules that there are', () => {
    const tables = [PLAIN_ACTS, PLAIN_OUTCOMES, PLAIN_REASONS, HABITS];
    for (const table of tables)
      for (const [name, { rules }] of Object.entries(table))
        for (const cited of rules) {
          const subject = subjectOf(cited);
          expect(subject === null ? null : plainOf(subject), `${name}: ${cited}`).not.toBeNull();
        }
  });

  it('finds each by its name; of two with one name the act', () => {
    for (const subject of SUBJECTS) {
      const found = subjectTyped(subject.name);
      if (found?.kind === subject.kind) expect(found).toBe(subject);
      else {
        expect([found?.kind, subject.kind], subject.name).toEqual(
          subject.kind === 'article' ? ['rule', 'article'] : ['act', 'outcome'],
        );
        const asked = `${subject.kind} ${subject.name}`;
        expect(subjectTyped(asked), asked).toBe(subject);
      }
    }
  });
});

/** Cases of other meetings than those whose votes the project keeps. */
const BESIDE: Readonly<Record<string, string>> = {
  'S/6127': '1964-12-28',
  'S/PV.1555': '1970-10-21',
  'S/PV.8098': '2017-11-13',
  'S/PV.8186': '2018-02-22',
  'S/PV.9080': '2022-06-28',
};

/** The days known for a symbol: from every vote to 2023, and from the cases played. */
function daysOf(): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const lines = readFileSync(new URL('../data/votes.tsv', import.meta.url), 'utf8').split('\n');
  for (const line of lines) {
    const [, date = '', document = '', meeting = ''] = line.split('\t');
    days.set(document, date).set(meeting, date);
  }
  for (const { record } of VOTE_CASES) {
    for (const symbol of [record.document, record.meeting]) if (symbol != null) days.set(symbol, record.date);
  }
  for (const [symbol, date] of Object.entries(BESIDE)) days.set(symbol, date);
  return days;
}

describe('the real cases', () => {
  const cases: readonly RealCase[] = [
    ...Object.values(REAL),
    ...EXPLAINED.flatMap(([, found]) => (found?.case == null ? [] : [found.case])),
  ];

  it('have a day, a public symbol, and the day of that symbol', () => {
    const days = daysOf();
    for (const { date, symbol, what } of cases) {
      expect(isDate(date), what).toBe(true);
      expect(symbol).toMatch(/^[AS]\/(?:PV\.|RES\/)?\d+/);
      expect([symbol, days.get(symbol)]).toEqual([symbol, date]);
      expect(what).toMatch(/^[A-Z].*\.$/su);
    }
  });

  it('are told of every rule but those that leave no trace in a meeting', () => {
    const without = RULEBOOK.filter(({ rule }) => explain(`rule ${rule}`)?.case === null);
    expect(without.map(({ rule }) => rule)).toEqual([23, 24, 29, 43, 44, 47, 50, 52, 53, 54, 56, 57]);
  });
});

describe('the habits of Model UN', () => {
  it.each([
    'seconding',
    'right-of-reply',
    'yields',
    'closure-of-debate',
    'moderated-caucus',
    'friendly-amendments',
    'tie-break',
    'quorum',
    'veto-on-procedure',
    'abstention-as-half',
  ])('%s is told beside the rules it names, and by itself', (name) => {
    const own = explain(name.replaceAll('-', ' '));
    expect(own).toMatchObject({ kind: 'habit', name });
    for (const cited of own?.under ?? []) {
      const rule = explain(/^\d/.test(cited.name) ? `rule ${cited.name}` : cited.name);
      expect(
        rule?.habits.map((one) => one.name),
        cited.name,
      ).toContain(name);
    }
  });
});

describe('what was typed', () => {
  it.each([
    ['33', 'rule', '33'],
    ['Rule 33', 'rule', '33'],
    ['33 (4)', 'rule', '33'],
    ['27(3)', 'article', '27(3)'],
    ['Charter 27 (3)', 'article', '27(3)'],
    ['article 27', 'article', '27(3)'],
    ['27.3', 'article', '27(3)'],
    ['rule33', 'rule', '33'],
    ['33.1', 'rule', '33'],
    ['rule 20.', 'rule', '20'],
    ['rule 27', 'rule', '27'],
    ['27', 'rule', '27'],
    ['Article 35', 'article', '33-38'],
    ['charter 51', 'article', '39-51'],
    ['a/res/76/262', 'other', 'A/RES/76/262'],
    ['76/262', 'other', 'A/RES/76/262'],
    ['uniting for peace', 'other', 'A/RES/377 (V)'],
    ['Practice', 'other', 'practice'],
    ['MOTION.MAKE', 'act', 'motion.make'],
    ['move a motion', 'act', 'motion.make'],
    ['question.put', 'act', 'question.put'],
    ['outcome question.put', 'outcome', 'question.put'],
    ['lower precedence', 'reason', 'lower-precedence'],
    ['veto', 'article', '27(3)'],
    ['right of reply', 'habit', 'right-of-reply'],
  ])('%s is %s %s', (typed, kind, name) => {
    expect(explain(typed)).toMatchObject({ kind, name });
  });

  it.each(['', '62', 'rule 0', 'charter 200', 'moton', 'hello', 'constructor', '33..'])(
    '%j is nothing',
    (typed) => {
      expect(explain(typed)).toBeNull();
    },
  );

  it('is compared with every name where it is none', () => {
    expect(namesLike('motion.mkae')[0]).toBe('motion.make');
    expect(namesLike('quorm')).toEqual(['quorum']);
    expect(namesLike('preced')).toContain('lower-precedence');
    expect(namesLike('62')).toEqual(['rule 61', 'rule 60', 'rule 59']);
    expect(namesLike('rule 62')).toEqual(['rule 61', 'rule 60', 'rule 59']);
    expect(namesLike('0')).toEqual(['rule 1']);
    for (const word of ['xyzzy plugh', 'dog', '99', 'not', 'ion', 'boat', 'lunch', 'banana', 'weather'])
      expect(namesLike(word), word).toEqual([]);
    expect([distance('ab', 'ba'), distance('', 'abc'), distance('kitten', 'sitting')]).toEqual([1, 3, 3]);
  });
});

describe('what stands under a custom', () => {
  it.each([['list.swap'], ['president-speaks-last'], ['list.draw']])(
    'is told of %s without the habits and the case of another custom',
    (name) => {
      expect(explain(name)).toMatchObject({ habits: [], case: null });
    },
  );

  it('has the habit that is about it', () => {
    expect(explain('silence.break')?.habits.map(({ name }) => name)).toEqual(['voting-on-statements']);
    expect(explain('nothing-decided')?.habits.map(({ name }) => name)).toEqual(['deciding-in-consultations']);
  });

  it.each([['377'], ['76/262']])('says of %s what of it is at work at this table', (typed) => {
    expect(explain(typed)?.here).toMatchObject({ works: expect.any(String), lacks: expect.any(String) });
  });
});

describe('a refusal', () => {
  it('is explained with the rule it cites foremost', () => {
    const told = explainRefusal({ rule: '39', because: 'not-member', facts: {}, instead: [] });
    expect(told).toMatchObject({ kind: 'reason', name: 'not-member' });
    expect(told.under.map(({ name }) => name)).toEqual(['39', '37', '40']);
    expect(explanationLines(told).join(' ')).toContain('Under rule 39');
  });

  it('cites nothing that has no explanation', () => {
    expect(explainCited('Charter 27(2)')).toMatchObject({ kind: 'article', name: '27(2)' });
    expect(explainCited('table')).toMatchObject({ kind: 'other' });
  });
});
