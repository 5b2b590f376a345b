import type { DataPath } from '../problem.ts';
import { findQuote } from '../quote.ts';
import type { Fact, Scenario } from '../schema.ts';
import { pathText } from '../shape.ts';
import type { Placed, Rule } from './rule.ts';

interface PlacedFact {
  readonly path: DataPath;
  readonly fact: Fact;
}

/** Every fact of the scenario: each thing that must tell where it comes from. */
export function* factsOf(scenario: Scenario): Generator<PlacedFact> {
  const each = (list: readonly Fact[], ...path: DataPath): PlacedFact[] =>
    list.map((fact, n) => ({ path: [...path, n], fact }));
  yield* each(scenario.people, 'people');
  if (scenario.numbers !== undefined) yield { path: ['numbers'], fact: scenario.numbers };
  yield* each(scenario.meetings, 'meetings');
  for (const [n, meeting] of scenario.meetings.entries()) {
    yield* each(meeting.requests, 'meetings', n, 'requests');
    yield* each(meeting.participants, 'meetings', n, 'participants');
    if (meeting.election !== undefined) {
      yield { path: ['meetings', n, 'election'], fact: meeting.election };
      yield* each(meeting.election.candidates, 'meetings', n, 'election', 'candidates');
    }
    if (meeting.admission !== undefined)
      yield { path: ['meetings', n, 'admission'], fact: meeting.admission };
    if (meeting.emergencySession !== undefined)
      yield { path: ['meetings', n, 'emergencySession'], fact: meeting.emergencySession };
    if (meeting.veto !== undefined) yield { path: ['meetings', n, 'veto'], fact: meeting.veto };
    if (meeting.dispute !== undefined) yield { path: ['meetings', n, 'dispute'], fact: meeting.dispute };
  }
  yield* each(scenario.seized ?? [], 'seized');
  yield* each(scenario.claims, 'claims');
  for (const [n, claim] of scenario.claims.entries()) yield* each(claim.evidence, 'claims', n, 'evidence');
  yield* each(scenario.drafts, 'drafts');
  for (const [n, { revisions, amendments, chapter }] of scenario.drafts.entries()) {
    yield* each(revisions ?? [], 'drafts', n, 'revisions');
    yield* each(amendments ?? [], 'drafts', n, 'amendments');
    if (chapter !== undefined) yield { path: ['drafts', n, 'chapter'], fact: chapter };
  }
  yield* each(scenario.news, 'news');
  yield* each(scenario.seats, 'seats');
  for (const [n, seat] of scenario.seats.entries()) {
    yield* each(seat.openings, 'seats', n, 'openings');
    yield* each(seat.stances, 'seats', n, 'stances');
    yield { path: ['seats', n, 'instructions'], fact: seat.instructions };
  }
}

/** A fact has exactly one origin, a source or an invention: `no-source`, `two-origins`. */
export function originOf({ path, fact }: PlacedFact): Placed | null {
  const facts = { path: pathText(path) };
  if (fact.source === undefined && fact.invented === undefined) {
    return { path, finding: { code: 'no-source', facts } };
  }
  if (fact.source === undefined || fact.invented === undefined) return null;
  return { path: [...path, 'invented'], part: 'key', finding: { code: 'two-origins', facts } };
}

/** Every fact has exactly one origin. */
export const origins: Rule = function* (scenario) {
  for (const placed of factsOf(scenario)) {
    const finding = originOf(placed);
    if (finding !== null) yield finding;
  }
};

/** Each quotation stands in its document: `quote-without-document`, `missing-document`, `empty-quote`, `quote-not-found`. */
export const quotations: Rule = function* (scenario, documents) {
  for (const { path, fact } of factsOf(scenario)) {
    if (fact.source?.quote === undefined) continue;
    const { id, quote } = fact.source;
    const source = scenario.sources.find((candidate) => candidate.id === id);
    if (source === undefined) continue;
    const at = [...path, 'source', 'quote'];
    if (quote.trim() === '') yield { path: at, finding: { code: 'empty-quote', facts: {} } };
    else if (source.document === undefined) {
      yield { path: at, finding: { code: 'quote-without-document', facts: { source: id } } };
    } else {
      const bytes = documents[source.document];
      if (bytes === undefined || bytes === null) continue;
      const { times, same } = findQuote(bytes, quote);
      const facts = { quote, document: source.document, same };
      if (times === 0) yield { path: at, finding: { code: 'quote-not-found', facts } };
    }
  }
  for (const [n, { document }] of scenario.sources.entries()) {
    if (document === undefined || documents[document] !== null) continue;
    yield { path: ['sources', n, 'document'], finding: { code: 'missing-document', facts: { document } } };
  }
};
