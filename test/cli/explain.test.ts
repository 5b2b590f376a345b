import { describe, expect, it } from 'vitest';
import { explainCommand } from '../../src/cli/explain.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { SUBJECT_GROUPS, SUBJECT_KINDS, SUBJECTS } from '../../src/words/en.ts';
import { fakeIo } from './fakeIo.ts';

function explains(typed: readonly string[], json = false) {
  const io = fakeIo('/');
  const code = explainCommand(typed, { json }, io);
  return { code, out: io.stdout(), err: io.stderr() };
}

describe('horseshoe explain', () => {
  it.each([
    ['33'],
    ['rule', '33'],
    ['Charter 27(3)'],
    ['practice'],
    ['motion.make'],
    ['vote.failed'],
    ['quorum'],
  ])('explains %j on standard output, within 80 columns, and exits 0', (...typed) => {
    const { code, out, err } = explains(typed);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\n\n.*A real case: \d+ [A-Z][a-z]+ \d{4}, S\//su);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells of a rule what it says, when it applies, a case and a habit of Model UN', () => {
    const { out } = explains(['35']);
    expect(out).toMatch(/^Rule 35: Taking back a draft or motion\n\n/);
    expect(out).toMatch(/\nWhen: /);
    expect(out).toMatch(/\nAt this table: /);
    expect(out).toContain('16 November 2017, S/PV.8105');
    expect(out).toMatch(/\nModel UN \(Seconds\): /);
    expect(out).toMatch(/\nActs under it: .*draft\.withdraw/su);
  });

  it('tells of an act how it is written in a line, also as data, and of nothing else', () => {
    const { out } = explains(['challenge.put']);
    expect(out).toContain('\nIn a line: ‹seat› challenges ‹seat› on ‹claim›[ ‹words›]\n');
    expect(explains(['ballot.cast']).out).toContain(
      '‹seat› votes in favour; or: ‹seat› votes for; or: ‹seat› votes',
    );
    expect(JSON.parse(explains(['floor.request'], true).out).written).toEqual(['‹seat› asks for the floor']);
    expect(explains(['27']).out).not.toContain('In a line');
    for (const kind of ACT_KINDS) expect(explains([kind]).out).toContain('In a line: ‹seat› ');
  });

  it('lists everything, group by group, without a name', () => {
    const { code, out, err } = explains([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const kind of SUBJECT_KINDS) expect(out).toContain(`${SUBJECT_GROUPS[kind]}\n`);
    for (const { name } of SUBJECTS) expect(out).toContain(name);
  });

  it('gives the same as data with --json, on one line', () => {
    const one = explains(['lower-precedence'], true);
    expect(one.out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(one.out)).toMatchObject({
      kind: 'reason',
      name: 'lower-precedence',
      under: [{ name: '33' }],
      case: { date: '2017-10-24', symbol: 'S/PV.8073' },
    });
    const all = JSON.parse(explains([], true).out);
    expect(Object.keys(all)).toEqual([...SUBJECT_KINDS]);
    expect(all.act.map(({ name }: { name: string }) => name).toSorted()).toEqual([...ACT_KINDS].sort());
  });

  it.each([
    [['motion.mkae'], 'motion.make'],
    [['quorm'], 'quorum'],
    [['draft.tabel'], 'draft.table'],
  ])('exits 2 on %j with one line that names %s', (typed, meant) => {
    const { code, out, err } = explains(typed);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^horseshoe explain: .*\n$/);
    expect(err).toContain(`Did you mean ${meant}`);
  });

  it('lists the paragraphs of an article that is explained by them, also as data', () => {
    for (const typed of [['charter', '27'], ['Charter27'], ['article 27.']]) {
      const { code, out } = explains(typed);
      expect(code).toBe(0);
      expect(out).toMatch(
        /^[A-Z].*:\n {2}Charter 27\(1\) .+\n {2}Charter 27\(2\) .+\n {2}Charter 27\(3\) .+\n$/,
      );
    }
    expect(JSON.parse(explains(['charter', '27'], true).out).article).toHaveLength(3);
    expect(explains(['charter', '29']).out).toMatch(/^Charter 29: /);
    expect(explains(['27']).out).toMatch(/^Rule 27: /);
  });

  it.each([['rule33'], ['33.1'], ['rule 33.'], ['Rule 33 (1)']])('takes %s for rule 33', (typed) => {
    expect(explains([typed]).out).toMatch(/^Rule 33: /);
  });

  it.each([['dog'], ['88'], ['banana'], ['not']])('has nothing like %s to offer', (typed) => {
    const { code, err } = explains([typed]);
    expect(code).toBe(2);
    expect(err).not.toContain('Did you mean');
  });

  it('exits 2 on what is like nothing, and does not repeat all of it', () => {
    const { code, err } = explains(['x'.repeat(5000)]);
    expect(code).toBe(2);
    expect(err.length).toBeLessThan(200);
    expect(err).not.toContain('Did you mean');
  });
});
