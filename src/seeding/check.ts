import { standingOf } from '../council/countries.ts';
import { originOf } from '../scenario/lint/facts.ts';
import type { Placed } from '../scenario/lint/rule.ts';
import { type DataPath, type Finding, inFileOrder, type Problem, problemAt } from '../scenario/problem.ts';
import { findQuote } from '../scenario/quote.ts';
import type { Seed } from '../scenario/seed.ts';
import type { Shaped } from '../scenario/shape.ts';
import { documentOf } from './events.ts';

/** Each event's span stands in the document exactly once, byte for byte. */
function* quotes(seed: Seed, document: string, bytes: Uint8Array): Generator<Placed> {
  for (const [n, { quote }] of seed.events.entries()) {
    const path = ['events', n, 'quote'];
    if (quote.trim() === '') {
      yield { path, finding: { code: 'empty-quote', facts: {} } };
      continue;
    }
    const { times, same } = findQuote(bytes, quote);
    if (times === 0) yield { path, finding: { code: 'quote-not-found', facts: { quote, document, same } } };
    if (times > 1) yield { path, finding: { code: 'ambiguous-quote', facts: { quote, document, times } } };
  }
}

/** Every seat, source and claim the events name exists. A claim has an event that puts it on the record. */
function* names(seed: Seed): Generator<Placed> {
  const isSource = (id: string): boolean => seed.sources.some((source) => source.id === id);
  if (!isSource(seed.seed)) {
    yield { path: ['seed'], finding: { code: 'unknown-source', facts: { source: seed.seed } } };
  } else if (documentOf(seed) === null) {
    yield { path: ['seed'], finding: { code: 'quote-without-document', facts: { source: seed.seed } } };
  }
  for (const [n, event] of seed.events.entries()) {
    for (const key of ['by', 'to', 'about'] as const) {
      for (const [m, seat] of (event[key] ?? []).entries()) {
        if (standingOf(seat) !== null || seat === 'SG') continue;
        yield { path: ['events', n, key, m], finding: { code: 'unknown-seat', facts: { seat } } };
      }
    }
    const at = ['events', n, 'correction'];
    const { correction } = event;
    if (correction === undefined) continue;
    const origin = originOf({ path: at, fact: correction });
    if (origin !== null) yield origin;
    if (correction.source === undefined || isSource(correction.source.id)) continue;
    const source = correction.source.id;
    yield { path: [...at, 'source', 'id'], finding: { code: 'unknown-source', facts: { source } } };
  }
}

/** An accusation in the item's own voice would make it the engine's. */
function* authors(seed: Seed): Generator<Placed> {
  for (const [n, { by, kind, id }] of seed.events.entries()) {
    if (by.length > 0 || kind === 'assessment') continue;
    yield { path: ['events', n], finding: { code: 'unattributed-accusation', facts: { word: id } } };
  }
}

/** Ids twice (`duplicate-id`) and spans twice (`repeated-quote`), with the line of the first. */
function repeats({ data, locate }: Shaped<Seed>, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const firsts = new Map<string, DataPath>();
  for (const [n, event] of data.events.entries()) {
    for (const key of ['id', 'quote'] as const) {
      const path = ['events', n, key];
      const text = event[key];
      const first = firsts.get(`${key} ${text}`);
      if (first === undefined) {
        firsts.set(`${key} ${text}`, path);
        continue;
      }
      const firstLine = locate(first).line;
      const finding: Finding =
        key === 'id'
          ? { code: 'duplicate-id', facts: { id: text, firstLine } }
          : { code: 'repeated-quote', facts: { quote: text, firstLine } };
      if (text.trim() !== '') problems.push(problemAt(file, locate(path), finding));
    }
  }
  return problems;
}

/**
 * Everything wrong in an events file whose shape is right, in file order. `bytes` is the seed document, or null when the
 * file names none (`quote-without-document` then says so).
 */
export function checkSeed(opened: Shaped<Seed>, file: string, bytes: Uint8Array | null): readonly Problem[] {
  const { data, locate } = opened;
  const document = documentOf(data);
  const placed = [...names(data), ...authors(data)];
  if (document !== null && bytes !== null) placed.push(...quotes(data, document, bytes));
  const problems = placed.map(({ path, part, finding }) => problemAt(file, locate(path, part), finding));
  return inFileOrder([...problems, ...repeats(opened, file)]);
}
