import { STAGES } from '../../council/stages.ts';
import type { DataPath, Finding } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Placed, Rule } from './rule.ts';
import { isKnownSeat } from './sitting.ts';

type Kind = 'claim' | 'draft' | 'meeting' | 'person' | 'source' | 'stage' | 'seat';

const FINDINGS: { readonly [K in Kind]: (name: string) => Finding } = {
  claim: (claim) => ({ code: 'unknown-claim', facts: { claim } }),
  draft: (draft) => ({ code: 'unknown-draft', facts: { draft } }),
  meeting: (meeting) => ({ code: 'unknown-meeting', facts: { meeting } }),
  person: (person) => ({ code: 'unknown-person', facts: { person } }),
  source: (source) => ({ code: 'unknown-source', facts: { source } }),
  stage: (stage) => ({ code: 'unknown-stage', facts: { stage } }),
  seat: (seat) => ({ code: 'unknown-seat', facts: { seat } }),
};

/** What the schema's keys name, by the last key of the path (an index is passed over) and the list it stands in. */
const KEYS: Readonly<Record<string, Kind>> = {
  president: 'seat',
  convener: 'seat',
  seat: 'seat',
  by: 'seat',
  about: 'seat',
  answers: 'seat',
  parties: 'seat',
  to: 'seat',
  who: 'seat',
  applicant: 'seat',
  person: 'person',
  meeting: 'meeting',
  stage: 'stage',
  claim: 'claim',
  draft: 'draft',
  tables: 'draft',
  cedes: 'meeting',
};

/** Every text of the data with its path. */
export function* textsOf(value: unknown, path: DataPath = []): Generator<{ path: DataPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [n, item] of value.entries()) yield* textsOf(item, [...path, n]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
  }
}

function kindAt(path: DataPath): Kind | null {
  const keys = path.filter((step) => typeof step === 'string');
  const [key, holder] = [keys.at(-1) ?? '', keys.at(-2) ?? ''];
  if (holder === 'source' && key === 'id') return 'source';
  if (holder === 'present') return 'person';
  // `claims` and `meetings` are lists of names inside `news` and `claims`, and lists of things elsewhere.
  if (typeof path.at(-1) === 'number' && keys.length > 1) {
    if (key === 'claims') return 'claim';
    if (key === 'meetings') return 'meeting';
  }
  // A briefer's seat is looked at by `unknown-briefer`; a person's seat may be the person.
  if (key === 'seat' && holder === 'participants') return null;
  return KEYS[key] ?? null;
}

/** Every name used is defined: `unknown-seat`, `unknown-person`, `-meeting`, `-claim`, `-draft`, `-subject`, `-source`, `-stage`. */
export const unknownNames: Rule = function* (scenario) {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const claims = ids(scenario.claims);
  const drafts = ids(scenario.drafts);
  const candidates = ids(scenario.meetings.flatMap(({ election }) => election?.candidates ?? []));
  const known: { readonly [K in Kind]: (name: string) => boolean } = {
    claim: (name) => claims.has(name),
    draft: (name) => drafts.has(name),
    meeting: (name) => scenario.meetings.some(({ id }) => id === name),
    person: (name) => scenario.people.some(({ id }) => id === name),
    source: (name) => scenario.sources.some(({ id }) => id === name),
    stage: (name) => STAGES.some((stage) => stage === name),
    seat: (name) => isKnownSeat(scenario, name),
  };
  for (const { path, text } of textsOf(scenario)) {
    const kind = kindAt(path);
    if (kind !== null && !known[kind](text)) yield { path, finding: FINDINGS[kind](text) };
  }
  for (const [m, meeting] of scenario.meetings.entries()) {
    for (const seat of Object.keys(meeting.present ?? {})) {
      if (known.seat(seat)) continue;
      yield { path: ['meetings', m, 'present', seat], part: 'key', finding: FINDINGS.seat(seat) };
    }
  }
  for (const [s, { stances }] of scenario.seats.entries()) {
    for (const [n, { on }] of stances.entries()) {
      if (claims.has(on) || drafts.has(on) || candidates.has(on)) continue;
      yield {
        path: ['seats', s, 'stances', n, 'on'],
        finding: { code: 'unknown-subject', facts: { name: on } },
      };
    }
  }
};

const LISTS = ['sources', 'people', 'meetings', 'claims', 'drafts', 'news'] as const;

/** Ids that name two things of one kind: `duplicate-id`. The caller turns `first` into a line. */
export function* duplicateIds(scenario: Scenario): Generator<Placed & { readonly first: DataPath }> {
  const named: [DataPath, string][] = [];
  for (const list of LISTS)
    for (const [n, { id }] of scenario[list].entries()) named.push([[list, n, 'id'], id]);
  for (const [n, { seat }] of scenario.seats.entries()) named.push([['seats', n, 'seat'], seat]);
  for (const [n, { items }] of scenario.meetings.entries())
    for (const [at, { id }] of (items ?? []).entries()) named.push([['meetings', n, 'items', at, 'id'], id]);
  for (const [n, { id }] of (scenario.seized ?? []).entries()) named.push([['seized', n, 'id'], id]);
  for (const [n, { revisions, amendments }] of scenario.drafts.entries())
    for (const [list, changes] of Object.entries({ revisions, amendments }))
      for (const [at, { id }] of (changes ?? []).entries()) named.push([['drafts', n, list, at, 'id'], id]);
  for (const [n, { election }] of scenario.meetings.entries())
    for (const [at, { id }] of (election?.candidates ?? []).entries())
      named.push([['meetings', n, 'election', 'candidates', at, 'id'], id]);
  const firsts = new Map<string, DataPath>();
  for (const [path, id] of named) {
    // A claim and a draft share one space of names: a stance is `on` either.
    const shared = path[0] === 'drafts' ? 'claims' : String(path[0]);
    // Revisions and amendments are named within their draft, items of the agenda and candidates within their meeting.
    const space = path.length > 3 ? `${String(path[2])} ${String(path[1])}` : shared;
    const first = firsts.get(`${space} ${id}`);
    if (first === undefined) firsts.set(`${space} ${id}`, path);
    else yield { path, first, finding: { code: 'duplicate-id', facts: { id, firstLine: 0 } } };
  }
}
