import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../src/council/members.ts';
import {
  adjudicate,
  CHOICES,
  type Choice,
  pathTo,
  QUESTIONS,
  type Question,
  type RollCall,
  type VoteOutcome,
} from '../../src/council/tally.ts';
import { REAL_VOTES, rollCallOf } from './realVotes.ts';

/** The outcome of each question when it is not carried. */
const LOST: Readonly<Record<Question, VoteOutcome>> = {
  substantive: 'not-adopted',
  procedural: 'not-adopted',
  overrule: 'stands',
  preliminary: 'substantive',
  election: 'not-elected',
};

describe('the tally of real votes', () => {
  it.each(REAL_VOTES)('%s %s (%s): %s', (...vote) => {
    const [date, , question, , tally, result] = vote;
    const rollCall = rollCallOf(vote);
    expect(CHOICES.map((choice) => rollCall[choice].length).join('-')).toBe(tally);
    const [word, ...vetoes] = result.split(' ');
    const verdict = adjudicate(rollCall);
    expect(verdict).toEqual({
      outcome: word === 'votes' || word === 'veto' ? LOST[question] : word,
      because: word === 'adopted' || word === 'overruled' ? null : word === 'veto' ? 'veto' : 'votes',
      for: Number(tally.split('-')[0]),
      required: date < '1966' ? 7 : 9,
      vetoes,
    });
  });

  it('covers at least thirty meetings, every question but the secret elections, and every result', () => {
    expect(new Set(REAL_VOTES.map(([date, document]) => `${date} ${document}`)).size).toBeGreaterThan(30);
    const questions = QUESTIONS.filter((question) => question !== 'election');
    expect(new Set(REAL_VOTES.map(([, , question]) => question))).toEqual(new Set(questions));
    const words = new Set(REAL_VOTES.map((vote) => vote[5].split(' ')[0]));
    expect(words).toEqual(new Set(['adopted', 'votes', 'veto', 'overruled', 'stands']));
  });
});

/** Any complete roll call of any year. */
const anyRollCall: fc.Arbitrary<RollCall> = fc
  .record({
    year: fc.integer({ min: 1946, max: 2027 }),
    question: fc.constantFrom(...QUESTIONS),
    choices: fc.array(fc.constantFrom<Choice>('for', 'for', 'for', ...CHOICES), {
      minLength: 15,
      maxLength: 15,
    }),
  })
  .map(({ year, question, choices }) => {
    const lists: Record<Choice, string[]> = {
      for: [],
      against: [],
      abstaining: [],
      notParticipating: [],
      absent: [],
    };
    for (const [i, seat] of membersOf(year).entries()) lists[choices[i] ?? 'absent'].push(seat);
    return { date: `${year}-06-15`, question, ...lists };
  });

describe('the tally of any vote', () => {
  it('is what Charter 27 and rule 30 say, stated over again', () => {
    fc.assert(
      fc.property(anyRollCall, (vote) => {
        const verdict = adjudicate(vote);
        const year = Number(vote.date.slice(0, 4));
        const permanent = new Set(['CHN', 'FRA', 'GBR', 'USA', year < 1992 ? 'SUN' : 'RUS']);
        const most = year < 1966 ? 6 : 8;
        const majority = vote.question === 'election' ? vote.for.length >= most : vote.for.length >= most + 1;
        const opposed = vote.against.filter((seat) => permanent.has(seat)).sort();
        const open = vote.question === 'substantive' || vote.question === 'preliminary';
        const vetoed = open && majority && opposed.length > 0;
        const carried = majority && !vetoed;
        expect(verdict.outcome === LOST[vote.question]).toBe(!carried);
        expect(['overruled', 'stands'].includes(verdict.outcome)).toBe(vote.question === 'overrule');
        expect(['elected', 'not-elected'].includes(verdict.outcome)).toBe(vote.question === 'election');
        expect(verdict.because).toBe(carried ? null : vetoed ? 'veto' : 'votes');
        expect(verdict.vetoes).toEqual(vetoed ? opposed : []);
        expect(verdict.required).toBe(vote.question === 'election' ? most : most + 1);
        expect(verdict.for).toBe(vote.for.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not tell abstaining, not participating and absent apart', () => {
    fc.assert(
      fc.property(anyRollCall, (vote) => {
        const aside = [...vote.abstaining, ...vote.notParticipating, ...vote.absent];
        const moved = { ...vote, abstaining: [], notParticipating: [], absent: aside };
        expect(adjudicate(moved)).toEqual(adjudicate(vote));
      }),
    );
  });

  it('leaves the roll call as it was, in whatever order the lists stand', () => {
    const vote = Object.freeze({
      date: '2022-05-26',
      question: 'substantive',
      for: Object.freeze(membersOf(2022).filter((seat) => seat !== 'RUS' && seat !== 'CHN')),
      against: Object.freeze(['RUS', 'CHN']),
      abstaining: Object.freeze([]),
      notParticipating: Object.freeze([]),
      absent: Object.freeze([]),
    } as const);
    expect(adjudicate(vote).vetoes).toEqual(['CHN', 'RUS']);
    expect(vote.against).toEqual(['RUS', 'CHN']);
  });
});

describe('the preliminary question: is this procedural?', () => {
  const laos = rollCallOf(['1959-09-07', 'S/PV.848', 'preliminary', 'for others; against SUN', '', '']);
  const spain = rollCallOf(['1946-06-26', '', 'preliminary', 'for others; against FRA SUN', '', '']);

  it('is itself open to the veto: a permanent member against makes the matter substantive', () => {
    const facts = { because: 'veto', for: 10, required: 7, vetoes: ['SUN'] };
    expect(adjudicate(laos)).toEqual({ outcome: 'substantive', ...facts });
    expect(adjudicate(spain).vetoes).toEqual(['FRA', 'SUN']);
  });

  it('makes the matter substantive for want of votes, whoever voted against', () => {
    const few = rollCallOf([
      '1959-09-07',
      '',
      'preliminary',
      'for ARG CAN CHN ITA JPN USA; against others',
      '',
      '',
    ]);
    const facts = { because: 'votes', for: 6, required: 7, vetoes: [] };
    expect(adjudicate(few)).toEqual({ outcome: 'substantive', ...facts });
  });

  it('makes it procedural when it has the votes and no permanent member is against', () => {
    const open = rollCallOf([
      '2024-10-31',
      '',
      'preliminary',
      'for others; against DZA; abstaining RUS',
      '',
      '',
    ]);
    const facts = { because: null, for: 13, required: 9, vetoes: [] };
    expect(adjudicate(open)).toEqual({ outcome: 'procedural', ...facts });
  });

  it('is settled by a ruling of the President that stood, as on 7 September 1959 (S/PV.848)', () => {
    const facts = { because: null, for: 10, required: 7, vetoes: [] };
    expect(adjudicate({ ...laos, ruled: 'procedural' })).toEqual({ outcome: 'procedural', ...facts });
    fc.assert(
      fc.property(anyRollCall, (vote) => {
        const ruled = adjudicate({ ...vote, question: 'preliminary', ruled: 'procedural' });
        expect([ruled.outcome, ruled.because, ruled.vetoes]).toEqual(['procedural', null, []]);
        expect(ruled.for).toBe(vote.for.length);
      }),
    );
  });

  it('alone knows such a ruling', () => {
    fc.assert(
      fc.property(anyRollCall, (vote) => {
        fc.pre(vote.question !== 'preliminary');
        expect(adjudicate({ ...vote, ruled: 'procedural' })).toEqual(adjudicate(vote));
      }),
    );
  });
});

describe('the election of a judge', () => {
  it('needs six of eleven, and eight of fifteen since 1966, and knows no veto', () => {
    const elected = (date: string, written: string) =>
      adjudicate(rollCallOf([date, '', 'election', written, '', '']));
    const six = 'for ARG CAN CHN ITA JPN PAN; against others';
    expect(elected('1959-09-07', six)).toEqual({
      outcome: 'elected',
      because: null,
      for: 6,
      required: 6,
      vetoes: [],
    });
    expect(elected('1959-09-07', 'for ARG CAN CHN ITA JPN; against others')).toEqual({
      outcome: 'not-elected',
      because: 'votes',
      for: 5,
      required: 6,
      vetoes: [],
    });
    const eight = 'against CHN FRA RUS GBR USA DZA ECU; for others';
    expect(elected('2024-10-31', eight)).toEqual({
      outcome: 'elected',
      because: null,
      for: 8,
      required: 8,
      vetoes: [],
    });
    expect(elected('2024-10-31', 'abstaining CHN FRA RUS GBR USA DZA ECU GUY; for others')).toEqual({
      outcome: 'not-elected',
      because: 'votes',
      for: 7,
      required: 8,
      vetoes: [],
    });
  });
});

const ballots = (given: Partial<Record<Choice, string>>): Record<string, Choice> =>
  Object.fromEntries(
    CHOICES.flatMap((choice) =>
      (given[choice]?.split(' ') ?? []).map((seat): [string, Choice] => [seat, choice]),
    ),
  );

describe('the path to the majority', () => {
  it('counts what is needed while the ballots come in', () => {
    const cast = ballots({
      for: 'USA GBR FRA JPN KOR MLT SVN',
      against: 'RUS',
      abstaining: 'CHN',
      notParticipating: 'DZA',
    });
    expect(pathTo({ date: '2024-10-31', question: 'substantive', ballots: cast })).toEqual({
      for: 7,
      required: 9,
      needed: 2,
      notYet: ['ECU', 'GUY', 'MOZ', 'SLE', 'CHE'],
      permanentAgainst: ['RUS'],
      stillPossible: false,
    });
    expect(pathTo({ date: '2024-10-31', question: 'procedural', ballots: cast }).stillPossible).toBe(true);
  });

  it('starts with everybody and ends with nobody', () => {
    const open = { date: '1950-08-29', question: 'overrule', ballots: {} } as const;
    expect(pathTo(open)).toMatchObject({ for: 0, required: 7, needed: 7, stillPossible: true });
    expect(pathTo(open).notYet).toEqual(membersOf(1950));
    const all = ballots({ for: membersOf(1950).join(' ') });
    expect(pathTo({ ...open, ballots: all })).toMatchObject({
      for: 11,
      needed: 0,
      notYet: [],
      stillPossible: true,
    });
  });

  it('is closed when too few are left', () => {
    const cast = ballots({ abstaining: 'DZA ECU GUY JPN MLT MOZ', for: 'USA' });
    expect(pathTo({ date: '2024-10-31', question: 'substantive', ballots: cast }).stillPossible).toBe(true);
    const more = { ...cast, ...ballots({ abstaining: 'SLE' }) };
    expect(pathTo({ date: '2024-10-31', question: 'substantive', ballots: more }).stillPossible).toBe(false);
  });

  it('takes the members a meeting names, and no ballot of anyone else', () => {
    const cast = { ...ballots({ for: 'UKR USA' }), toString: 'for' };
    const path = pathTo({
      date: '2024-10-31',
      question: 'procedural',
      ballots: cast,
      members: ['USA', 'BRA', 'valueOf'],
    });
    expect([path.for, path.notYet]).toEqual([1, ['BRA', 'valueOf']]);
  });

  it('agrees with the tally: what is impossible is never carried, and the whole count decides', () => {
    fc.assert(
      fc.property(anyRollCall, fc.nat(15), (vote, cast) => {
        const all = CHOICES.flatMap((choice) => vote[choice].map((seat): [string, Choice] => [seat, choice]));
        const { outcome } = adjudicate(vote);
        const carried = outcome !== LOST[vote.question];
        const { date, question } = vote;
        const part = pathTo({ date, question, ballots: Object.fromEntries(all.slice(0, cast)) });
        if (!part.stillPossible) expect(carried).toBe(false);
        expect(pathTo({ date, question, ballots: Object.fromEntries(all) }).stillPossible).toBe(carried);
      }),
    );
  });
});
