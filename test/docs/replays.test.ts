import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { runScript } from '../../src/replay/script/prepare.ts';
import { headSchema } from '../../src/replay/script/schema.ts';
import { OVER_STEPS, prepared } from './replayExamples.ts';
import { replaySchema } from './replaySchema.ts';
import { BINDING, replaysPage } from './replays.ts';

const blocks = [...replaysPage().matchAll(/^```yaml\n(.*?)^```/gmsu)].map(([, text = '']) => text);
const examples = blocks.filter((text) => text.trim() !== BINDING);

describe('the examples of docs/replays.md', () => {
  it('are a whole replay each, or steps of one', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const text of examples) expect(text).toMatch(/^(?:format: 1| {2}- )/u);
  });

  it.each(examples)('hold: %#', (text) => {
    const { failure, done } = runScript(prepared(text.startsWith('format') ? text : OVER_STEPS + text));
    expect(failure).toBeNull();
    expect(done.length).toBeGreaterThan(0);
  });

  it('the first has five lines', () => {
    expect(examples[0]?.trimEnd().split('\n')).toHaveLength(5);
  });
});

const { oneOf, ...schema } = replaySchema();
/** The schema as zod reads it back. It knows no `oneOf` of keys alone, so that this one is looked at by itself. */
const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const isValid = (data: unknown): boolean => read.safeParse(data).success;

const REPLAYS = new URL('../replays/', import.meta.url);
const names = readdirSync(REPLAYS);
const textOf = (name: string): string => readFileSync(new URL(name, REPLAYS), 'utf8');

describe('schema/replay.schema.json', () => {
  it.each(names)('%s is bound to it and as it says', (name) => {
    const text = textOf(name);
    expect(text.split('\n')[0]).toBe(BINDING);
    const result = read.safeParse(parse(text));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('is where the comment of the replays says', () => {
    const [, path = ''] = BINDING.split('$schema=');
    expect(JSON.parse(readFileSync(new URL(path, REPLAYS), 'utf8'))).toEqual(replaySchema());
  });

  const meeting = { date: '2024-09-10', item: 'The harbour' };
  const replay = { format: 1, meeting, steps: ['the President calls the meeting'] };
  const step = (one: unknown) => isValid({ ...replay, steps: [one] });

  it('takes what the reader takes', () => {
    expect(isValid(replay)).toBe(true);
    for (const one of [
      'let the others play',
      { 'let the others play': null },
      { 'let the others play': null, until: { stage: 'debate' } },
      { expect: {} },
      { expect: { outcome: ['vote.failed', 'draft.failed'], tally: '12-1-2-0-0' } },
      { refused: 'FRA votes in favour', rule: 40 },
      { 'vote D1': 'for USA; others against' },
    ])
      expect(step(one), JSON.stringify(one)).toBe(true);
    for (const text of examples.filter((one) => one.startsWith('format')))
      expect(isValid(parse(text))).toBe(true);
  });

  it('marks what the reader does not take', () => {
    for (const one of [
      {},
      { ...replay, format: 2 },
      { ...replay, steps: [] },
      { ...replay, stepz: [] },
      { ...replay, meeting: { date: '2024-02-30', item: 'The harbour' } },
      { ...replay, meeting: { ...meeting, drafts: { D1: { by: [] } } } },
      { ...replay, meeting: { ...meeting, items: 'A' } },
      { ...replay, given: { from: 'a', record: 'b' } },
    ]) {
      expect(isValid(one), JSON.stringify(one)).toBe(false);
      expect(headSchema.safeParse(one).success, JSON.stringify(one)).toBe(false);
    }
    for (const one of [
      { expect: { stage: 'nowhere' } },
      { expect: { tally: '12-1' } },
      { expect: { outcome: 'draft.adoptd' } },
      { refused: 'FRA votes in favour', rul: 40 },
      { refused: 'FRA votes in favour', because: 'nothing at all' },
      { until: { stage: 'debate' } },
      {},
      7,
    ])
      expect(step(one), JSON.stringify(one)).toBe(false);
    expect(oneOf).toEqual([{ required: ['scenario'] }, { required: ['meeting'] }]);
  });

  it('says of every key what it is for', () => {
    const unsaid: string[] = [];
    JSON.stringify(replaySchema(), (key, value) => {
      if (key === 'properties')
        for (const [name, one] of Object.entries<{ description?: string }>(value))
          if (one.description === undefined) unsaid.push(name);
      return value;
    });
    // Told of with the key over them.
    expect([...new Set(unsaid)].sort()).toEqual([
      'candidates',
      'code',
      'date',
      'document',
      'entry',
      'facts',
      'from',
      'received',
      'record',
      'seats',
      'signed',
      'strictAbstention',
    ]);
  });
});
