import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/scenario/file.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { buildScenario } from '../../src/seeding/build.ts';
import { readSeed } from '../../src/seeding/events.ts';
import { readOverlay } from '../../src/seeding/overlay.ts';
import { documentedBase, merged } from '../scenario/documented.ts';

function build(events: string, overlayText: string) {
  const seed = readSeed(events, 'e.yaml');
  if (!seed.ok) return seed;
  const overlay = readOverlay(overlayText, 'o.yaml', seed.data);
  return overlay.ok ? buildScenario(seed, 'e.yaml', overlay, 'o.yaml', 'Built.') : overlay;
}

function built(events: string, overlay: string): Scenario {
  const result = build(events, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.scenario;
}

const codes = (events: string, overlay: string): readonly string[] => {
  const result = build(events, overlay);
  return result.ok ? [] : result.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
};

const seeds = join(packageRoot(), 'seeds');
const kursk = (part: string): string => readFileSync(join(seeds, `kursk-2024.${part}.yaml`), 'utf8');

const events = documentedBase('events');
const overlay = merged(
  documentedBase('scenario').replace(/^sources:\n.*\n/mu, ''),
  'claims:\n  - { id: bridge, short: bridge closed }\n',
);

const event = (...lines: readonly string[]): string =>
  `  - id: more\n    quote: Russia says that the bridge is open.\n    says: the bridge is open\n    claim: bridge\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('the scenario of October 2024', () => {
  test('is what its seed and overlay build, the same every time', () => {
    const [one, two] = [build(kursk('events'), kursk('overlay')), build(kursk('events'), kursk('overlay'))];
    if (!one.ok || !two.ok) throw new Error('not built');
    expect(one.text).toBe(two.text);
    const committed = readFileSync(join(packageRoot(), 'scenarios', 'kursk-2024', 'scenario.yaml'), 'utf8');
    const body = (text: string) => text.slice(text.indexOf('\nformat: 1'));
    expect(body(committed)).toBe(body(one.text));
  });

  test('nothing of the seed is lost: every claim of an event is in it, with the event’s span', () => {
    const scenario = built(kursk('events'), kursk('overlay'));
    const seed = readSeed(kursk('events'), 'e.yaml');
    if (!seed.ok) throw new Error('no seed');
    const text = JSON.stringify(scenario);
    for (const { claim } of seed.data.events) {
      if (claim !== undefined) expect(scenario.claims.some(({ id }) => id === claim)).toBe(true);
    }
    const makes = ['claim', 'charge', 'naming', 'criticism', 'defence'];
    for (const { kind, quote } of seed.data.events) {
      if (makes.includes(kind)) expect(text).toContain(JSON.stringify(quote));
    }
  });

  test('what Pyongyang says is reported by a seat at the table, with its own source', () => {
    const claim = built(kursk('events'), kursk('overlay')).claims.find(
      ({ id }) => id === 'lawful-deployment',
    );
    expect(claim?.by).toEqual(['RUS']);
    expect(claim?.about).toContain('PRK');
    expect(claim?.source?.quote).toMatch(/^North Korea has since defended/u);
  });
});

describe('buildScenario', () => {
  test('a claim takes text, kind, authors and source from the event that makes it', () => {
    expect(built(events, overlay).claims).toEqual([
      {
        id: 'bridge',
        kind: 'claim',
        text: 'the bridge is closed',
        short: 'bridge closed',
        about: ['RUS'],
        by: ['USA'],
        evidence: [],
        source: { id: 'item', quote: 'The United States says that the bridge is closed.' },
      },
    ]);
  });

  test('the overlay completes a claim, and its own words win', () => {
    const claim = '  - { id: bridge, short: s, text: the bridge is shut, by: [GBR], invented: true }\n';
    const scenario = built(events, merged(overlay, `claims:\n${claim}`));
    expect(scenario.claims[0]).toMatchObject({
      text: 'the bridge is shut',
      by: ['USA', 'GBR'],
      invented: true,
    });
    expect(scenario.claims[0]?.source).toBeUndefined();
  });

  test('an author who has no seat at the table asserts nothing here', () => {
    const scenario = built(events.replace('by: [USA]', 'by: [PRK, USA]'), overlay);
    expect(scenario.claims[0]?.by).toEqual(['USA']);
  });

  test('an event makes a stance and an instruction of its author, a challenge a challenge, a silence a silence', () => {
    const seats = documentedBase('scenario').slice(documentedBase('scenario').indexOf('seats:'));
    const both = merged(overlay, seats + seats.slice(seats.indexOf('  - seat')).replace('USA', 'RUS'));
    const asks = event('kind: challenge', 'by: [USA]', 'to: [RUS]', 'meeting: first', 'occasion: further');
    const [usa, rus] = built(
      events + asks + event('kind: silence', 'by: [RUS]').replace('more', 'quiet'),
      both,
    ).seats;
    expect(usa?.stances).toMatchObject([{ on: 'bridge', stance: 'asserts', source: { id: 'item' } }]);
    expect(usa?.instructions.claims).toEqual([{ claim: 'bridge', do: 'assert' }]);
    expect(usa?.instructions.challenges).toEqual([
      { claim: 'bridge', to: 'RUS', meeting: 'first', occasion: 'further' },
    ]);
    expect(rus?.instructions.answers).toEqual([{ claim: 'bridge', how: 'silent' }]);
  });

  test('a denial makes a stance against the claim, unless the overlay has one', () => {
    const rus = (stances: string) =>
      merged(
        overlay,
        `seats:\n  - seat: RUS\n    opening: O\n${stances}    instructions: { line: L, invented: true }\n    invented: true\n`,
      );
    const denial = events + event('kind: denial', 'by: [RUS]');
    const stance = (text: string) => built(denial, text).seats[0]?.stances.map((one) => one.stance);
    expect(stance(rus(''))).toEqual(['denies']);
    expect(stance(rus('    stances: [{ on: bridge, stance: reserves, invented: true }]\n'))).toEqual([
      'reserves',
    ]);
  });

  test('`event` in an overlay stands for the span of that event', () => {
    const people = 'people:\n  - { id: smith, name: A, title: T, seat: smith, event: closed }\n';
    expect(built(events, merged(overlay, people)).people[0]?.source).toEqual({
      id: 'item',
      quote: 'The United States says that the bridge is closed.',
    });
  });

  test('the opening of a meeting is kept, with the span of its event', () => {
    const seats = documentedBase('scenario').slice(documentedBase('scenario').indexOf('seats:'));
    const openings = '    openings: [{ meeting: first, text: O, event: closed }]\n    instructions';
    const scenario = built(events, merged(overlay, seats.replace('    instructions', openings)));
    expect(scenario.seats[0]?.openings).toEqual([
      {
        meeting: 'first',
        text: 'O',
        source: { id: 'item', quote: 'The United States says that the bridge is closed.' },
      },
    ]);
  });

  test('what cannot be built is reported where it stands', () => {
    const nothing = 'claims:\n  - { id: tunnel, short: s, kind: claim }\n';
    expect(codes(events, merged(overlay, nothing))).toEqual([
      'e.yaml:11 unknown-claim',
      'o.yaml:26 missing-key',
    ]);
    expect(codes(events, merged(overlay, 'title: 3\n'))).toEqual(['o.yaml:3 wrong-type']);
    expect(codes(`${events}x: 1\n`, overlay)).toEqual(['e.yaml:14 unknown-key']);
  });

  test('the text begins with its header and reads back as the scenario', () => {
    const result = build(events, overlay);
    if (!result.ok) throw new Error('not built');
    expect(result.text.startsWith('# Built.\n')).toBe(true);
    expect(parseScenario(result.text, 'x')).toEqual({ ok: true, scenario: result.scenario });
  });
});
