import { describe, expect, it } from 'vitest';
import type { Product } from '../../src/procedure/proceedings.ts';
import { openSession } from '../../src/session/open.ts';
import * as acts from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { type After, does, draft, outcome, refused, stage, unoffered } from './meeting.ts';

const CONSENSUS = [
  'presidential-statement',
  'press-statement',
  'letter',
] as const satisfies readonly Product[];

const AT_DEBATE: readonly acts.Doing[] = [acts.call, acts.open, acts.declare, acts.openItem];

/** D1 is a text of France by consensus, D2 a draft resolution; D1 is agreed at the debate. */
const agreed = (product: Product, setting: Setting = {}): After =>
  does(
    openSession(harbour({ products: { D1: product }, ...setting })),
    ...AT_DEBATE,
    acts.silence('FRA', 'D1'),
    acts.deadline('D1'),
  );

describe('practice: products by consensus are never put to the vote', () => {
  it.each(CONSENSUS)('a %s is not submitted, sponsored or seconded as a draft resolution is', (product) => {
    const debate = does(openSession(harbour({ products: { D1: product } })), ...AT_DEBATE);
    for (const doing of [
      acts.table('FRA', 'D1'),
      acts.sponsor('USA', 'D1'),
      acts.second('USA', 'D1'),
      acts.withdraw('FRA', 'D1'),
      acts.callUp('USA', 'D1'),
    ])
      expect(refused(debate, doing)).toBe('practice by-consensus');
    expect(unoffered(debate, 'draft.table', 'FRA')).not.toBe('in order');
  });

  it.each(CONSENSUS)('a %s is not put, agreed or not, also when a draft resolution is', (product) => {
    const voting = does(agreed(product), acts.table('RUS', 'D2'), acts.openVoting);
    expect(refused(voting, acts.put('D1'))).toBe('practice by-consensus');
    expect(refused(voting, acts.put('D2'))).toBe('in order');
  });

  it.each(CONSENSUS)('one member stops a %s, elected or permanent', (product) => {
    const silent = does(
      openSession(harbour({ products: { D1: product } })),
      ...AT_DEBATE,
      acts.silence('FRA', 'D1'),
    );
    expect(refused(silent, acts.issue('D1'))).toBe('practice not-agreed');
    for (const seat of ['MLT', 'CHN'])
      expect(refused(does(silent, acts.breaks(seat, 'D1')), acts.issue('D1'))).toBe('practice not-agreed');
  });
});

describe('practice: a presidential statement', () => {
  it('is made by the President at a formal meeting, with the next number of the year', () => {
    const made = does(agreed('presidential-statement', { statements: 7 }), acts.issue('D1'));
    expect(outcome(made, 'statement.issued')).toEqual({
      kind: 'statement.issued',
      draft: 'D1',
      product: 'presidential-statement',
      symbol: 'S/PRST/2024/8',
    });
    expect(draft(made, 'D1')).toMatchObject({ status: 'issued', issuedAs: 'S/PRST/2024/8' });
    expect(made.council.numbers.presidentialStatement).toEqual({ year: 2024, last: 8 });
  });

  it('without a number where the scenario does not say how far they had gone', () => {
    expect(
      outcome(does(agreed('presidential-statement'), acts.issue('D1')), 'statement.issued').symbol,
    ).toBeNull();
  });

  it('two at one meeting have two numbers', () => {
    const two = does(
      agreed('presidential-statement', {
        products: { D1: 'presidential-statement', D2: 'presidential-statement' },
        statements: 7,
      }),
      acts.issue('D1'),
      acts.silence('RUS', 'D2'),
      acts.deadline('D2'),
      acts.issue('D2'),
    );
    expect(draft(two, 'D2').issuedAs).toBe('S/PRST/2024/9');
  });

  it('not before the item is open, and not in consultations', () => {
    const products = { D1: 'presidential-statement' } as const;
    const before = does(openSession(harbour({ products })), acts.silence('FRA', 'D1'), acts.deadline('D1'));
    expect(refused(before, acts.issue('D1'))).toBe('practice formal-meeting-only');
    expect(unoffered(before, 'statement.issue', 'SVN')).toBe('practice formal-meeting-only');
    const informal = does(
      openSession(harbour({ products, format: 'consultations' })),
      acts.call,
      acts.begin,
      acts.silence('FRA', 'D1'),
      acts.deadline('D1'),
    );
    expect(refused(informal, acts.issue('D1'))).toBe('practice formal-meeting-only');
    const next = does(informal, acts.end, ...AT_DEBATE);
    expect(refused(next, acts.issue('D1'))).toBe('in order');
  });

  it('is issued by nobody but the President, and once', () => {
    const ready = agreed('presidential-statement');
    expect(refused(ready, acts.issue('D1')('FRA'))).toBe('19 not-president');
    expect(refused(does(ready, acts.issue('D1')), acts.issue('D1'))).toBe('practice not-agreed');
  });
});

describe('practice: a statement to the press, and a letter', () => {
  it.each(['press-statement', 'letter'] as const)('a %s is issued outside meetings', (product) => {
    const products = { D1: product };
    const before = does(openSession(harbour({ products })), acts.silence('FRA', 'D1'), acts.deadline('D1'));
    const issued = does(before, acts.issue('D1'));
    expect([stage(issued), outcome(issued, 'statement.issued').symbol]).toEqual(['uncalled', null]);
    expect(draft(issued, 'D1')).toMatchObject({ status: 'issued', issuedAs: null });
  });

  it('also after consultations, while a meeting is suspended, and during the debate', () => {
    expect(refused(agreed('press-statement'), acts.issue('D1'))).toBe('in order');
    const suspended = does(agreed('press-statement'), acts.move('USA', 'suspend'), acts.declare);
    expect(refused(suspended, acts.issue('D1'))).toBe('in order');
  });

  it('takes no number of a presidential statement', () => {
    const issued = does(agreed('letter', { statements: 7 }), acts.issue('D1'));
    expect(issued.council.numbers.presidentialStatement).toEqual({ year: 2024, last: 7 });
  });

  it('the President issues none at a meeting that a member has convened', () => {
    const arria = does(
      openSession(harbour({ format: 'arria', convener: 'MLT', products: { D1: 'press-statement' } })),
      acts.begin('MLT'),
      acts.silence('FRA', 'D1'),
      acts.deadline('D1'),
    );
    expect(refused(arria, { kind: 'statement.issue', by: 'SVN', draft: 'D1' })).toBe('practice not-at-arria');
    expect(refused(arria, { kind: 'statement.issue', by: 'MLT', draft: 'D1' })).toBe('practice not-at-arria');
  });
});

describe('practice: a draft resolution', () => {
  it('is not issued, however much all agree on it', () => {
    const both = does(agreed('letter'), acts.silence('RUS', 'D2'), acts.deadline('D2'));
    expect(refused(both, acts.issue('D2'))).toBe('practice not-by-consensus');
    expect(refused(both, acts.issue('D9'))).toBe('practice no-draft');
  });
});
