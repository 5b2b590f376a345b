import { describe, expect, test } from 'vitest';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { openSession } from '../../src/session/open.ts';
import { documentedBase } from './documented.ts';

const base = documentedBase('scenario');

/** The smallest scenario with lines put before a line of its meeting or of its draft. */
const withMeeting = (line: string): string =>
  base.replace('    public: true\n', `    public: true\n    ${line}\n`);
const withDraft = (line: string): string =>
  base.replace('    title: Draft resolution', `    ${line}\n    title: Draft resolution`);

function codes(text: string): readonly string[] {
  const opened = openScenario(text, 'x.yaml');
  const problems = opened.ok ? lintScenario(opened, 'x.yaml', {}) : opened.problems;
  return problems.map(({ code }) => code);
}

function councilOf(text: string) {
  const opened = openScenario(text, 'x.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return openSession(opened.data).council;
}

describe('what the Charter says of a meeting and a draft', () => {
  test('a dispute has parties that are seats, and says where that reading comes from', () => {
    expect(codes(withMeeting('dispute: { parties: [RUS, UKR], invented: true }'))).toEqual([]);
    expect(codes(withMeeting('dispute: { parties: [RUS, UKR] }'))).toEqual(['no-source']);
    expect(codes(withMeeting('dispute: { parties: [RUS, nobody], invented: true }'))).toEqual([
      'unknown-seat',
    ]);
    expect(codes(withMeeting('dispute: { parties: [], invented: true }'))).toEqual(['wrong-value']);
    const { meetings } = councilOf(withMeeting('dispute: { parties: [RUS, UKR], invented: true }'));
    expect(meetings[0]?.parties).toEqual(['RUS', 'UKR']);
    expect(councilOf(base).meetings[0]?.parties).toEqual([]);
  });

  test('so do the chapter of a draft and an emergency special session', () => {
    expect(codes(withDraft('chapter: { is: VI, invented: true }'))).toEqual([]);
    expect(codes(withDraft('chapter: { is: VI }'))).toEqual(['no-source']);
    expect(codes(withDraft('chapter: { is: IX, invented: true }'))).toEqual(['wrong-value']);
    expect(councilOf(withDraft('chapter: { is: VIII-52, invented: true }')).drafts[0]?.chapter).toBe(
      'VIII-52',
    );
    expect(councilOf(base).drafts[0]?.chapter).toBeNull();
    const session = 'emergencySession: { title: An emergency special session, invented: true }';
    expect(codes(withMeeting(session))).toEqual([]);
    expect(codes(withMeeting('emergencySession: { title: An emergency special session }'))).toEqual([
      'no-source',
    ]);
    expect(councilOf(withMeeting(session)).meetings[0]?.emergencySession).toBe(true);
  });

  test('and that a draft was vetoed before, which no day after the meeting can be', () => {
    const veto = "veto: { document: S/2022/155, date: '2022-02-25', invented: true }";
    expect(codes(withMeeting(veto))).toEqual([]);
    expect(codes(withMeeting(veto.replace(', invented: true', '')))).toEqual(['no-source']);
    expect(codes(withMeeting(veto.replace('2022-02', '2032-02')))).toEqual(['day']);
    expect(councilOf(withMeeting(veto)).meetings[0]?.vetoed).toBe(true);
    expect(councilOf(base).meetings[0]?.vetoed).toBe(false);
  });

  test('a scenario may ask for Article 27(3) as a rule', () => {
    const strict = `${base}options: { strictAbstention: true }\n`;
    expect(codes(strict)).toEqual([]);
    expect(councilOf(strict).strictAbstention).toBe(true);
    expect(codes(`${base}options: { strict: true }\n`)).toEqual(['unknown-key']);
  });
});
