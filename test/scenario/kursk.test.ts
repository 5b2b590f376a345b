import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../src/council/members.ts';
import { builtInScenarios, findScenario, packageRoot, readDocuments } from '../../src/scenario/file.ts';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { movesPerSeat } from '../../src/scenario/lint/moves.ts';
import { openScenario, parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { scenarioText } from '../../src/scenario/write.ts';

const pathOf = (id: string): string => findScenario(id, packageRoot()) ?? '';

function kursk(): Scenario {
  const parsed = parseScenario(readFileSync(pathOf('kursk-2024'), 'utf8'), 'kursk-2024');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const scenario = kursk();
const seat = (code: string) => scenario.seats.find((entry) => entry.seat === code);
const claim = (id: string) => scenario.claims.find((entry) => entry.id === id);

test.each(builtInScenarios())(
  'the linter finds nothing in the built-in scenario %s, its quotations included',
  (id) => {
    const path = pathOf(id);
    const opened = openScenario(readFileSync(path, 'utf8'), path);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const documents = readDocuments(path, opened.data.sources);
    expect(Object.values(documents)).not.toContain(null);
    expect(lintScenario(opened, path, documents)).toEqual([]);
  },
);

test('a scenario written out is read back as it was', () => {
  const again = parseScenario(scenarioText(scenario, 'x'), 'again');
  expect(again).toEqual({ ok: true, scenario });
});

describe('the two meetings', () => {
  test('are kept apart: two days, two requesters, two items, one President', () => {
    const [first, second] = scenario.meetings;
    expect([first?.id, second?.id]).toEqual(['2024-10-30', '2024-10-31']);
    expect(first?.requests[0]).toMatchObject({ by: 'UKR', rule: 3 });
    expect(second?.requests).toMatchObject([{ by: 'RUS', rule: 2 }]);
    expect(first?.item).not.toBe(second?.item);
    expect([first?.president, second?.president]).toEqual(['CHE', 'CHE']);
    expect(first?.participants.map((one) => one.seat)).toEqual(['UKR', 'jenca']);
    expect(second?.participants.map((one) => one.seat)).toEqual(['UKR', 'ebo']);
  });

  test('every member of 2024, Ukraine and both briefers have an entry', () => {
    const seats = scenario.seats.map((entry) => entry.seat);
    expect([...seats].sort()).toEqual([...membersOf(2024), 'UKR', 'jenca', 'ebo'].sort());
  });

  test('who speaks at both opens each with a text of its own that names the speaker', () => {
    const { seats } = textsOf(scenario);
    for (const entry of scenario.seats) {
      const both = entry.seat === 'jenca' || entry.seat === 'ebo' ? [] : ['2024-10-30', '2024-10-31'];
      expect(entry.openings.map(({ meeting }) => meeting)).toEqual(both);
      const texts = entry.openings.map(({ text }) => text);
      expect(new Set(texts).size).toBe(both.length);
      const names = [seats[entry.seat]?.name ?? '-', seats[entry.seat]?.full ?? '-'].join('|');
      for (const text of both.length === 0 ? [] : [entry.opening, ...texts])
        expect(text).toMatch(new RegExp(`^(?:The )?(?:${names})[ ,]`, 'u'));
    }
  });

  test('the generals are named on 30 October only', () => {
    expect(claim('three-generals')).toMatchObject({ by: ['UKR'], meetings: ['2024-10-30'] });
  });
});

describe('the course of the seed can be taken', () => {
  test('the United States challenges the Russian Federation in a further statement on 31 October', () => {
    expect(seat('USA')?.instructions.challenges).toContainEqual({
      claim: 'troops-in-kursk',
      to: 'RUS',
      meeting: '2024-10-31',
      occasion: 'further',
    });
    expect(claim('troops-in-kursk')).toMatchObject({ by: ['USA'], answers: ['RUS'] });
  });

  test('the Russian Federation is instructed to be silent on it', () => {
    const told = seat('RUS')?.instructions;
    expect(told?.answers).toContainEqual({ claim: 'troops-in-kursk', how: 'silent' });
    expect(told?.claims).toContainEqual({ claim: 'troops-in-kursk', do: 'avoid' });
  });

  test('the United States and China each have their say about the other, and deny what the other says', () => {
    expect(seat('USA')?.instructions.claims).toContainEqual({ claim: 'support-to-defence', do: 'assert' });
    expect(seat('CHN')?.instructions.claims).toContainEqual({ claim: 'support-to-defence', do: 'deny' });
    expect(seat('CHN')?.instructions.claims).toContainEqual({ claim: 'peddling-anxiety', do: 'assert' });
    expect(seat('USA')?.instructions.claims).toContainEqual({ claim: 'peddling-anxiety', do: 'deny' });
  });
});

describe('the news', () => {
  test('every item names who reports it, in its first words', () => {
    for (const { text } of scenario.news)
      expect(text).toMatch(/^(?:According to the news item, |The agencies report that |RBC reports that )/u);
  });

  test('an item puts a claim on the record only where its text reports that claim', () => {
    const reporting = scenario.news.filter(({ claims }) => (claims ?? []).length > 0);
    expect(reporting.map(({ id, claims }) => [id, claims])).toEqual([['pyongyang', ['lawful-deployment']]]);
    expect(reporting[0]?.text).toMatch(
      /Republic of Korea .*states that it is in accordance with international law/u,
    );
  });
});

describe('the sides have comparable moves', () => {
  const moves = new Map(movesPerSeat(scenario).map((row) => [row.seat, row]));

  test('the United States and the Russian Federation can make as many claims and put as many challenges', () => {
    expect(moves.get('USA')?.make).toBe(moves.get('RUS')?.make);
    expect(moves.get('USA')?.put).toBe(moves.get('RUS')?.put);
  });

  test.each(['USA', 'RUS', 'CHN', 'UKR'])(
    '%s can make claims, must face some, and is told to ask',
    (code) => {
      const row = moves.get(code);
      expect(Math.min(row?.make ?? 0, row?.face ?? 0, row?.put ?? 0)).toBeGreaterThan(0);
    },
  );

  test('each of them is charged with something and charges somebody', () => {
    const charges = scenario.claims.filter(({ kind }) => kind === 'charge');
    for (const code of ['USA', 'RUS']) {
      expect(charges.some(({ by }) => by.includes(code))).toBe(true);
      expect(charges.some(({ about }) => about.includes(code))).toBe(true);
    }
  });

  test('the two drafts are invented, rival and of one build', () => {
    const shape = scenario.drafts.map(({ paragraphs }) => paragraphs.map(({ n, kind }) => `${n} ${kind}`));
    expect(shape[0]).toEqual(shape[1]);
    expect(scenario.drafts.map(({ invented }) => invented)).toEqual([true, true]);
    expect(scenario.drafts.map(({ by }) => by[0])).toEqual(['USA', 'RUS']);
  });

  test('positions of members that the seed does not mention are marked as invented', () => {
    const named = ['USA', 'RUS', 'CHN', 'GBR', 'KOR', 'UKR', 'jenca', 'ebo'];
    for (const entry of scenario.seats.filter((one) => !named.includes(one.seat))) {
      expect([entry, ...entry.stances, entry.instructions].map((fact) => fact.invented)).not.toContain(
        undefined,
      );
    }
  });
});
