import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meeting } from '../../src/api/meeting.ts';
import { play } from '../../src/api/play.ts';
import { STAGES } from '../../src/council/stages.ts';
import { TURNS } from '../../src/procedure/outcomes.ts';
import { chart } from '../../src/session/chart.ts';
import { ACT_KINDS } from '../../src/session/rules.ts';
import { RING_NAMES } from '../../src/words/en.ts';
import { apiPage, GROUPS } from './api.ts';
import { chartPage } from './chart.ts';
import { isRing, nodesIn } from './diagram.ts';
import { exportsOf } from './exports.ts';
import { FILES, PAGES } from './pages.ts';

describe('the pages that are written', () => {
  it.each(Object.keys(PAGES))('docs/%s is what `npm run docs` writes', (name) => {
    expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(PAGES[name]?.());
  });
});

describe('the files that are written', () => {
  it.each(Object.keys(FILES))('%s is what `npm run docs` writes', (path) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(FILES[path]?.());
  });
});

describe('docs/api.md', () => {
  it('has every name that a program can import, with what it is', () => {
    const without = GROUPS.flatMap(({ groups }) => groups.flatMap(({ exports }) => exports)).filter(
      ({ comment }) => comment === '',
    );
    expect(without.map(({ name }) => name)).toEqual([]);
    const inGroups = GROUPS[0]?.groups.flatMap(({ exports }) => exports.map(({ name }) => name));
    expect(inGroups?.toSorted()).toEqual(
      exportsOf('index.ts')
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('shows a meeting that is as it says', () => {
    const council = play(meeting({ date: '1950-08-29', item: 'A matter' }));
    const [, lines = ''] = /do\(`(.*?)`\)/su.exec(apiPage()) ?? [];
    const [, refused = ''] = /council\.try\('(.*?)'\)/u.exec(apiPage()) ?? [];
    expect(council.do(lines).refusal(refused)).toMatchObject({ rule: '30' });
  });
});

describe('docs/chart.md', () => {
  const page = chartPage();
  const drawn = /```mermaid\n(.*?)```/s.exec(page)?.[1] ?? '';
  const arrows = [...drawn.matchAll(/^ *(\w+) --> (\w+) : (.*)$/gm)];

  it('draws every stage once and names every ring', () => {
    const named = [...drawn.matchAll(/^ *state "([^"]+)" as \w+$/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...STAGES].sort());
    const rings = nodesIn(chart.root)
      .filter(isRing)
      .map(({ key }) => key);
    expect(rings.filter((key) => RING_NAMES[key] === undefined)).toEqual([]);
  });

  it('draws arrows between neighbours only, as Mermaid wants it', () => {
    const depths = new Map<string, string>();
    const open: string[] = [];
    for (const line of drawn.split('\n')) {
      const [, id, ring] = /^ *state "[^"]+" as (\w+)( \{)?$/.exec(line) ?? [];
      if (id !== undefined) depths.set(id, open.join('/'));
      if (id !== undefined && ring !== undefined) open.push(id);
      if (line.trim() === '}') open.pop();
    }
    expect(arrows.length).toBeGreaterThan(20);
    for (const [line, from = '', to = ''] of arrows)
      expect([depths.has(from), depths.get(from)], line).toEqual([true, depths.get(to)]);
  });

  it('has every event of the chart: what moves the meeting in an arrow, what does not in a table', () => {
    const events = new Set(arrows.flatMap(([, , , label = '']) => label.match(/[a-z]+\.[a-z-]+/g) ?? []));
    const moving = nodesIn(chart.root).flatMap(({ transitions }) =>
      [...transitions].flatMap(([event, taken]) =>
        taken.some(({ target }) => target !== undefined) ? [event] : [],
      ),
    );
    expect([...events].sort()).toEqual([...new Set(moving)].sort());
    const tables = page.slice(page.indexOf('```\n'));
    for (const event of [...ACT_KINDS, ...TURNS]) expect(tables).toContain(event);
  });
});
