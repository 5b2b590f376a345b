import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { openSession } from '../../src/session/open.ts';
import { outcomeWords } from '../../src/words/en/outcomes.ts';
import { arrive, call, leave, object, open } from './acts.ts';
import { harbour, type Setting } from './harbour.ts';
import { type After, does, kinds, outcome, refused } from './meeting.ts';

type People = NonNullable<Setting['people']>;

const opened = (...people: People): After => does(openSession(harbour({ people })), call, open);
const paper = (received: string, signed: 'head-of-state' | 'foreign-minister' = 'foreign-minister') =>
  ({ signed, received }) as const;
const found = (...people: People) => outcome(opened(...people), 'credentials.examined');

// The meeting is on 10 September 2024 at 10 a.m.
describe('rule 13: credentials come to the Secretary-General twenty-four hours ahead', () => {
  it('in time, to the hour', () => {
    const ada = { id: 'ada', seat: 'FRA', credentials: paper('2024-09-09 10:00') } as const;
    expect(found(ada)).toEqual({
      kind: 'credentials.examined',
      seat: 'FRA',
      person: 'ada',
      rule: 13,
      found: 'in-order',
      signed: 'foreign-minister',
      hours: 24,
    });
  });

  it('late, which is remarked and keeps nobody from the seat (rule 16)', () => {
    const late = { id: 'ada', seat: 'FRA', credentials: paper('2024-09-09 12:00') } as const;
    const after = opened(late);
    expect(outcome(after, 'credentials.examined')).toMatchObject({ found: 'late', hours: 22 });
    expect(refused(after, object('FRA'))).toBe('in order');
    const texts = textsOf(harbour({ people: [late] }));
    expect(outcomeWords(outcome(after, 'credentials.examined'), texts)).toBe(
      'credentials of Delegate ada: signed by the foreign minister, came 22 hours ahead (rule 13: 24); sits provisionally (rule 16)',
    );
  });

  it('not at all', () => {
    expect(found({ id: 'ada', seat: 'FRA', credentials: null })).toMatchObject({
      found: 'missing',
      signed: null,
      hours: null,
    });
  });

  it('and where the scenario tells nothing of them, nothing is reported', () => {
    expect(kinds(opened({ id: 'ada', seat: 'FRA' }))).toEqual(['meeting.opened']);
  });
});

describe('rule 13: credentials are signed by one of three', () => {
  it('the head of State, the head of government or the foreign minister', () => {
    for (const signed of ['head-of-state', 'head-of-government', 'foreign-minister'] as const) {
      const credentials = { signed, received: '2024-09-01 10:00' };
      expect(found({ id: 'ada', seat: 'FRA', credentials })).toMatchObject({ found: 'in-order', signed });
    }
  });

  it('and by nobody else: a scenario cannot say it', () => {
    const credentials = { signed: 'ambassador', received: '2024-09-01 10:00' } as never;
    expect(() => harbour({ people: [{ id: 'ada', seat: 'FRA', credentials }] })).toThrow();
  });
});

describe('rule 13: a head of government or a foreign minister sits without credentials', () => {
  it.each(['head-of-government', 'foreign-minister'] as const)('%s', (office) => {
    const ada = { id: 'ada', seat: 'FRA', office, credentials: null } as const;
    expect(found(ada)).toMatchObject({ found: 'not-needed', rule: 13 });
    expect(outcomeWords(found(ada), textsOf(harbour({ people: [ada] })))).toBeNull();
  });
});

describe('rule 13: a new representative has credentials as well', () => {
  const people: People = [
    { id: 'ada', seat: 'FRA', credentials: paper('2024-09-01 10:00') },
    { id: 'bea', seat: 'FRA', sits: false, credentials: null },
  ];

  it('which are looked at when they take the seat, once', () => {
    const first = opened(...people);
    expect(outcome(first, 'credentials.examined').person).toBe('ada');
    const second = does(first, arrive('FRA', 'bea'));
    expect(outcome(second, 'credentials.examined')).toMatchObject({ person: 'bea', found: 'missing' });
    expect(kinds(does(second, leave('FRA', 'bea'), arrive('FRA', 'bea')))).toEqual(['seat.arrived']);
  });

  it('and not at the seat of another State, nor before the meeting sits', () => {
    expect(kinds(does(opened(...people), arrive('GBR', 'bea')))).toEqual(['seat.arrived']);
    const before = does(openSession(harbour({ people })), arrive('FRA', 'bea'));
    expect(kinds(before)).toEqual(['seat.arrived']);
    expect(kinds(does(before, call, open)).filter((kind) => kind === 'credentials.examined')).toHaveLength(2);
  });
});
