import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { councilSize, requiredVotes } from '../../src/council/majority.ts';
import { isCovered, isMember, isPermanent } from '../../src/council/members.ts';
import { CHOICES } from '../../src/council/tally.ts';
import { rollCallOf as rollCallOfCase } from '../cases/voteCase.ts';
import { VOTE_CASES } from '../cases/votes.ts';
import { type Adjudicated, DIFFERENCES } from './adjudicated.ts';
import { conformancePage } from './page.ts';
import { CORRECTIONS, PROCEDURAL, REMARKS } from './remarks.ts';
import { COUNTED, ITEMS, rollCallOf } from './votes.ts';

const numbers = (differences: readonly Adjudicated[]): readonly number[] =>
  differences.map(({ item }) => item.number);

describe('the real votes of 1946 to 2023', () => {
  it('are adjudicated as they went, every one', () => {
    const shown = DIFFERENCES.corrected.map(
      ({ item, answer }) => `${item.number} ${item.document}: ${answer}`,
    );
    expect(shown).toEqual([]);
    expect(COUNTED).toHaveLength(2991);
  });

  it('differ as printed only where a slip of the source is known', () => {
    expect(numbers(DIFFERENCES.printed)).toEqual(CORRECTIONS.map(({ number }) => number));
  });

  it('differ as matters of substance only where a decision was procedural', () => {
    expect(numbers(DIFFERENCES.substance)).toEqual(Object.keys(PROCEDURAL).map(Number));
    const marked = ITEMS.filter(({ question }) => question === 'procedural').map(({ number }) => number);
    expect(numbers(DIFFERENCES.substance)).toEqual(marked);
  });

  it('have vetoes of every permanent member, and failures with permanent members against', () => {
    const vetoed = COUNTED.filter(({ result }) => result === 'vetoed').flatMap(({ known }) =>
      'against' in known ? known.against : [],
    );
    expect(vetoed).toEqual(expect.arrayContaining(['CHN', 'FRA', 'GBR', 'SUN', 'RUS', 'USA']));
    const failed = COUNTED.filter(
      ({ result, known, date }) =>
        result === 'failed' &&
        known.kind === 'named' &&
        known.against.some((seat) => isPermanent(seat, date)),
    );
    expect(failed.length).toBeGreaterThan(20);
  });

  it('have twenty resolutions adopted with not one vote to spare', () => {
    const bare = COUNTED.filter(
      ({ result, tally, date }) => result === 'adopted' && tally[0] === requiredVotes(date),
    );
    const seven = '30 36 41 54 63 75 83 84 87 119 190 202 218';
    const nine = '275 312 387 1559 2220 2418 2428';
    expect(bare.map(({ document }) => /^S\/RES\/(\d+)/.exec(document)?.[1]).join(' ')).toBe(
      `${seven} ${nine}`,
    );
  });
});

describe('the data', () => {
  it('number each item once, in order of dates, and have each resolution from 1 to 2721 once', () => {
    expect(ITEMS.map(({ number }) => number)).toEqual(ITEMS.map((_, index) => index + 1));
    const dates = ITEMS.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.every(isCovered)).toBe(true);
    const resolutions = ITEMS.flatMap(({ document, date }) => {
      const [, number, year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(document) ?? [];
      return number === undefined ? [] : [[Number(number), date.startsWith(year ?? '-')] as const];
    });
    const sorted = resolutions.toSorted(([a], [b]) => a - b);
    expect(sorted).toEqual(Array.from({ length: 2721 }, (_, index) => [index + 1, true]));
  });

  it('give every member of the day one vote, as many of each kind as the tally says', () => {
    for (const item of COUNTED) {
      const rollCall = rollCallOf(item);
      const seats = CHOICES.flatMap((choice) => rollCall[choice]);
      expect(new Set(seats).size, item.document).toBe(councilSize(item.date));
      expect(
        seats.every((seat) => isMember(seat, item.date)),
        item.document,
      ).toBe(true);
      const aside = rollCall.notParticipating.length + rollCall.absent.length;
      const counts = [rollCall.for.length, rollCall.against.length, rollCall.abstaining.length, aside];
      expect(counts, item.document).toEqual(item.tally);
    }
  });

  it('name permanent members only, where they name only some', () => {
    for (const { known, date, number } of ITEMS)
      if (known.kind === 'permanent')
        expect(
          known.against.every((seat) => isPermanent(seat, date)),
          String(number),
        ).toBe(true);
  });

  it('have the item of every remark', () => {
    const last = ITEMS.length;
    const remarked = [...Object.keys(REMARKS), ...Object.keys(PROCEDURAL)].map(Number);
    expect(remarked.every((number) => number >= 1 && number <= last)).toBe(true);
  });
});

describe('the votes that are cases too', () => {
  it('have the tally and the result of the case, but where a remark says what the table counts', () => {
    const pairs = VOTE_CASES.flatMap((vote) =>
      ITEMS.filter(({ document }) => document === vote.record.document).map((item) => [vote, item] as const),
    );
    const differing = pairs.filter(([vote, { tally, result }]) => {
      const { for: ayes, against, abstaining, notParticipating, absent } = rollCallOfCase(vote);
      const aside = notParticipating.length + absent.length;
      const { because } = vote.result;
      const word = because === null ? 'adopted' : because === 'veto' ? 'vetoed' : 'failed';
      expect(word, vote.id).toBe(result);
      return [ayes.length, against.length, abstaining.length, aside].join() !== tally?.join();
    });
    expect(pairs.length).toBeGreaterThan(90);
    expect(differing.map(([, { number }]) => number)).toEqual([4, 164, 722]);
    expect(differing.every(([, { number }]) => REMARKS[number] !== undefined)).toBe(true);
  });
});

describe('docs/conformance.md', () => {
  it('is what `npm run docs` writes', () => {
    const page = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');
    expect(page).toBe(conformancePage());
  });
});
