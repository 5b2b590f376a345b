import { describe, expect, test } from 'vitest';
import { readScript } from '../../src/replay/script/read.ts';
import { lintScenario } from '../../src/scenario/lint/lint.ts';
import { openScenario } from '../../src/scenario/parse.ts';
import { type Problem, SEVERITY } from '../../src/scenario/problem.ts';
import { decodeText } from '../../src/scenario/text.ts';
import { checkSeed } from '../../src/seeding/check.ts';
import { readSeed } from '../../src/seeding/events.ts';
import { readOverlay } from '../../src/seeding/overlay.ts';
import { diagnosticLine } from '../../src/words/en/diagnostics.ts';
import { type Block, documentedBase, ENTRIES, merged } from './documented.ts';

const document = new TextEncoder().encode(documentedBase('document'));

function lint(bytes: Uint8Array): readonly Problem[] {
  const decoded = decodeText(bytes, 'example.yaml');
  if (!decoded.ok) return decoded.problems;
  const opened = openScenario(decoded.text, 'example.yaml');
  if (!opened.ok) return opened.problems;
  return lintScenario(opened, 'example.yaml', { 'item.txt': document, 'lost.txt': null });
}

function check(text: string): readonly Problem[] {
  const opened = readSeed(text, 'example.events.yaml');
  return opened.ok ? checkSeed(opened, 'example.events.yaml', document) : opened.problems;
}

function overlaid(text: string): readonly Problem[] {
  const seed = readSeed(documentedBase('events'), 'example.events.yaml');
  if (!seed.ok) return seed.problems;
  const overlay = readOverlay(text, 'example.overlay.yaml', seed.data);
  return overlay.ok ? [] : overlay.problems;
}

function replayed(text: string): readonly Problem[] {
  const read = readScript(text, 'example.replay.yaml');
  return read.ok ? [] : read.problems;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemsOf({ info, text }: Block): readonly Problem[] {
  if (info.includes('replay')) return replayed(merged(documentedBase('replay'), text));
  if (info.includes('events')) return check(merged(documentedBase('events'), text));
  const whole = info.includes('file') ? text : merged(documentedBase('scenario'), text);
  if (info.includes('overlay')) return overlaid(whole);
  if (info.includes('latin1')) return lint(Uint8Array.from([...whole], (point) => point.charCodeAt(0)));
  const times = Number(info.find((word) => word.startsWith('times='))?.slice('times='.length) ?? 1);
  return lint(utf8(whole.repeat(times)));
}

describe('docs/diagnostics.md', () => {
  test('has an entry for every code of the source, in its order, and for no other', () => {
    expect(ENTRIES.map(({ code }) => code)).toEqual(Object.keys(SEVERITY));
  });

  test('the base files are without findings', () => {
    expect(lint(utf8(documentedBase('scenario')))).toEqual([]);
    expect(check(documentedBase('events'))).toEqual([]);
    expect(overlaid(documentedBase('scenario'))).toEqual([]);
    expect(replayed(documentedBase('replay'))).toEqual([]);
  });

  test.each(ENTRIES)('the example of $code raises exactly that code', ({ code, blocks }) => {
    expect(blocks).toHaveLength(1);
    const problems = blocks.flatMap(problemsOf);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test.each(ENTRIES)('the entry of $code tells its severity and how to mend it', ({ code, prose }) => {
    const severity = Object.entries(SEVERITY).find(([known]) => known === code)?.[1];
    expect(prose.startsWith(severity === 'error' ? 'Error. ' : 'Warning. ')).toBe(true);
    expect(prose.length).toBeGreaterThan(40);
  });

  test('every message is one line with its place and its code', () => {
    const lines = ENTRIES.flatMap(({ blocks }) => blocks.flatMap(problemsOf)).map(diagnosticLine);
    for (const line of lines) expect(line).toMatch(/^example[.\w]*:\d+:\d+: \S.*[^.\s] \([a-z0-9-]+\)$/u);
    expect(lines).toHaveLength(ENTRIES.length);
  });

  test('of very many values the message has those most like what is written', () => {
    const lines = (step: string) =>
      replayed(`format: 1\nscenario: a\nsteps:\n  - ${step}\n`).map(diagnosticLine);
    expect(lines('{ refused: x, because: no-drafts }')).toEqual([
      expect.stringMatching(/because must be one of: no-draft, .* and \d+ more, and is "no-drafts"/u),
    ]);
    expect(lines('{ expect: { stage: nowhere } }')[0]).toContain('uncalled, requested, called');
  });
});
