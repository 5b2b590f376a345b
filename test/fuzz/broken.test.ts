import { afterEach, describe, expect, it, vi } from 'vitest';
import { findsOf } from '../../src/fuzz/finds.ts';
import { searching } from '../../src/fuzz/fuzz.ts';
import { type RuleRef, refuse } from '../../src/procedure/refusal.ts';
import { RULES } from '../../src/session/rules.ts';
import type { Count } from '../session/invariants/twin.ts';
import { counting, gateAllows } from '../session/invariants/twin.ts';
import { rerun, searched, settingOf, stepsOf } from './search.ts';

vi.mock('../../src/council/tally.ts', async (original) => {
  const real = await original<typeof import('../../src/council/tally.ts')>();
  const { counting: now } = await import('../session/invariants/twin.ts');
  const adjudicate: Count = (vote) => now.by?.(vote, real.adjudicate) ?? real.adjudicate(vote);
  return { ...real, adjudicate };
});

const fails = vi.hoisted(() => ({ chair: false, summary: false }));

vi.mock('../../src/delegations/chair.ts', async (original) => {
  const real = await original<typeof import('../../src/delegations/chair.ts')>();
  const preside: typeof real.preside = (situation) => {
    if (fails.chair && situation.view.stage === 'agenda') throw new Error('no President');
    return real.preside(situation);
  };
  return { ...real, preside };
});

vi.mock('../../src/record/summary.ts', async (original) => {
  const real = await original<typeof import('../../src/record/summary.ts')>();
  const summary: typeof real.summary = (course, ...more) => {
    if (fails.summary && course.told.some(({ entry }) => entry.act.kind === 'motion.make'))
      throw new Error('no summary');
    return real.summary(course, ...more);
  };
  return { ...real, summary };
});

const mend = (): void => {
  fails.chair = false;
  fails.summary = false;
  counting.by = null;
  vi.restoreAllMocks();
};
afterEach(mend);

const islet = settingOf('islet-2026');
const REFUSED: RuleRef = 'practice';

/** The one find of a kind, as the search of random meetings has it. */
function find(kind: string, meetings = 40) {
  const { finds } = searched(islet, 'random', meetings);
  const found = finds.filter((one) => one.kind === kind);
  expect(finds.filter((one) => one.kind !== kind)).toEqual([]);
  expect(found).toHaveLength(1);
  return found[0] as (typeof finds)[number];
}

describe('a rule that is broken is found, and shown by the shortest meeting', { timeout: 60_000 }, () => {
  it('nothing is found while none is', () => {
    expect(searched(islet, 'random', 40).finds).toEqual([]);
  });

  it('a list of speakers with the same seat twice', () => {
    gateAllows(RULES['floor.request'], 'already-listed');
    const one = find('invariant');
    expect(one.what).toMatchObject({ number: 16 });
    const steps = stepsOf(one);
    expect(steps.map((line) => line.replace(/^\w+ /u, ''))).toEqual([
      'calls the meeting',
      'calls the meeting to order',
      'asks for the floor',
      'asks for the floor',
      expect.stringMatching(/list: /u),
    ]);
    expect(rerun(one).failure).toMatchObject({ because: 'expected', at: { line: one.replay.line } });
    mend();
    expect(rerun(one).failure).toMatchObject({ because: 'refused', refusal: { because: 'already-listed' } });
  });

  it('a majority that is one lower', () => {
    counting.by = (vote, real) => real({ ...vote, for: [...vote.for, 'XXX'] });
    const one = find('invariant', 120);
    expect(one.what).toMatchObject({ number: 1 });
    expect(stepsOf(one).length).toBeLessThan(14);
    expect(rerun(one).failure).toMatchObject({
      because: 'expected',
      mismatches: [{ key: 'because', expected: 'votes', found: 'nothing' }],
    });
    mend();
    expect(rerun(one).failure).toBeNull();
  });

  it('an act at which the program fails', () => {
    vi.spyOn(RULES['seat.leave'], 'apply').mockImplementation(() => {
      throw new Error('nobody leaves');
    });
    const one = find('crash');
    expect(one.what).toMatchObject({ part: 'step', message: 'nobody leaves' });
    expect(stepsOf(one)).toEqual([expect.stringMatching(/^\w+ (?:leaves the table|recalls )/u)]);
    expect(() => rerun(one)).toThrow('nobody leaves');
    mend();
    expect(rerun(one).failure).toBeNull();
  });

  it('a seat for which the offers cannot be made', () => {
    vi.spyOn(RULES['floor.withdraw'], 'choices').mockImplementation(() => {
      throw new Error('no choices');
    });
    const one = find('crash');
    expect(one.what).toMatchObject({ part: 'offers' });
    expect(stepsOf(one).at(-1)).toMatch(/asks for the floor$/u);
    expect(stepsOf(one)).toHaveLength(3);
  });

  it('a choice that is offered and refused', () => {
    const rule = RULES['floor.request'];
    const real = rule.choices;
    vi.spyOn(rule, 'choices').mockImplementation((...asked) =>
      real(...asked).map((choice) => ({ ...choice, act: { ...choice.act, by: 'FIN' } })),
    );
    const one = find('offer-refused');
    expect(one.what).toMatchObject({
      act: { kind: 'floor.request' },
      refusal: { because: 'not-participant' },
    });
    expect(stepsOf(one).at(-1)).toBe('FIN asks for the floor');
    expect(stepsOf(one).length).toBeLessThan(4);
    expect(rerun(one).failure).toMatchObject({ because: 'refused', at: { line: one.replay.line } });
  });

  it('a meeting that cannot be closed', () => {
    vi.spyOn(RULES['meeting.close'], 'gate').mockImplementation(() => refuse(REFUSED, 'stage', {}));
    const { finds } = searched(islet, 'random', 20);
    expect(new Set(finds.map(({ kind }) => kind))).toEqual(new Set(['dead-end']));
    for (const one of finds) {
      expect(one.what).toMatchObject({ how: 'no-close' });
      expect(rerun(one).failure).toMatchObject({ because: 'expected', mismatches: [{ expected: 'closed' }] });
    }
    expect(Math.min(...finds.map((one) => stepsOf(one).length))).toBeLessThan(4);
  });

  it('computer delegations that wait for one another', () => {
    vi.spyOn(RULES['meeting.close'], 'gate').mockImplementation(() => refuse(REFUSED, 'stage', {}));
    const { finds } = searched(islet, 'computer', 1);
    expect(finds.map(({ what }) => what)).toMatchObject([{ kind: 'dead-end', how: 'stuck' }]);
    expect(rerun(finds[0] as (typeof finds)[number]).failure).toMatchObject({ because: 'stuck' });
  });

  it('is told as it is when the search ends before it is short', () => {
    gateAllows(RULES['floor.request'], 'already-listed');
    const search = searching(islet, { meetings: 40, kinds: ['random'], seed: 'test' });
    while (search.found() === 0) search.steps.next();
    const [one] = search.report().found;
    expect(one).toMatchObject({ trouble: { number: 16 }, isShortest: false });
    expect(one?.shrunk).toHaveLength(one?.acts ?? 0);
    expect(findsOf(islet, { seed: '', version: '', scenario: 'islet-2026' }, search.report())).toHaveLength(
      1,
    );
  });

  it('a computer delegation that fails when its turn comes', () => {
    fails.chair = true;
    const { finds } = searched(islet, 'computer', 1);
    expect(finds.map(({ what }) => what)).toMatchObject([{ part: 'delegations', message: 'no President' }]);
    const one = finds[0] as (typeof finds)[number];
    expect(stepsOf(one).slice(-2)).toEqual([
      expect.stringMatching(/calls the meeting to order$/u),
      'let the others play',
    ]);
    expect(stepsOf(one).length).toBeLessThan(5);
    expect(() => rerun(one)).toThrow('no President');
  });

  it('a product of the record that cannot be written', () => {
    fails.summary = true;
    const one = find('crash');
    expect(one.what).toMatchObject({ part: 'products', message: 'no summary' });
    expect(stepsOf(one).at(-1)).toMatch(/ moves /u);
    expect(stepsOf(one).length).toBeLessThan(8);
    expect(rerun(one).failure).toBeNull();
  });
});
