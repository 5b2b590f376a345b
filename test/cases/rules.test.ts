import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../src/procedure/gates.ts';
import type { Session } from '../../src/session/session.ts';
import { kinds, tally } from '../rules/meeting.ts';
import { after, at, doing } from './rules/playing.ts';
import type { Refused, RuleCase } from './rules/ruleCase.ts';
import { CASE_FILES, nameOf, POSITIONS, RULE_CASES } from './rules/ruleCases.ts';

/** The rule and the reason, and what would be in order instead as far as the case says. */
function refuses(session: Session, { act, rule, because, instead }: Refused): void {
  const done = doing(session, act);
  const told = JSON.stringify(act);
  if (done.ok) throw new Error(`in order: ${told}`);
  expect([done.refusal.rule, done.refusal.because], told).toEqual([rule, because]);
  expect(
    instead.filter((kind) => !done.refusal.instead.includes(kind)),
    told,
  ).toEqual([]);
}

function plays({ from, given, act, refused, ...expected }: RuleCase): void {
  const before = after(at(from), given);
  for (const one of refused.filter((each) => each.after !== true))
    refuses(after(one.from === undefined ? before : at(one.from), one.given), one);

  const done = doing(before, act);
  if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(done.refusal)}`);
  const now = { ...done.session, outcomes: done.outcomes };
  expect(kinds(now)).toEqual(expected.follows);
  expect(now.position.stage).toBe(expected.stage ?? before.position.stage);
  if (expected.tally !== undefined) expect(tally(now)).toBe(expected.tally);
  const declared = done.outcomes.flatMap((outcome) => ('result' in outcome ? [outcome.result] : []));
  if (expected.result !== undefined) expect(declared).toMatchObject([expected.result]);
  if (expected.meeting !== undefined) expect(meetingOf(now.council)).toMatchObject(expected.meeting);
  const draft = now.council.drafts.find(({ id }) => id === expected.draft?.id);
  if (expected.draft !== undefined) expect(draft).toMatchObject(expected.draft);

  for (const one of refused.filter((each) => each.after === true)) refuses(after(now, one.given), one);
}

describe('the cases written from the rules', () => {
  it.each(RULE_CASES.map((one): [string, string, RuleCase] => [one.number, one.shows, one]))(
    '%s %s',
    (_number, _shows, one) => plays(one),
  );

  it('are numbered from 1 in the file of their rule', () => {
    for (const { name, rule, cases } of CASE_FILES) {
      expect(name).toBe(nameOf(rule));
      expect(
        cases.map(({ n }) => n),
        name,
      ).toEqual(cases.map((_, index) => index + 1));
    }
  });

  it('show something different each, and start from every position', () => {
    const shown = RULE_CASES.map(({ rule, shows }) => `${rule} ${shows}`);
    expect(new Set(shown).size).toBe(RULE_CASES.length);
    const used = new Set([
      ...RULE_CASES.flatMap(({ from, refused }) => [from, ...refused.map((one) => one.from)]),
      ...POSITIONS.map(({ from }) => from),
    ]);
    expect(POSITIONS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('are a hundred and more', () => {
    expect(RULE_CASES.length).toBeGreaterThanOrEqual(100);
  });
});
