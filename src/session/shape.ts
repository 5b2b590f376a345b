import { ANSWERS, MOVES } from '../claims/acts.ts';
import {
  BALLOTS,
  BASES,
  CHANGES,
  CONSENSUS,
  FINDINGS,
  FRAMINGS,
  MOTIONS,
  POINTS,
  REFEREES,
} from '../procedure/acts.ts';
import type { ProposalKind } from '../procedure/proposals/proposal.ts';
import type { Act, ActKind } from './council.ts';

/** What a field of an act may hold. `words` is null or own words with a language tag; `texts` are one or more. */
type Field =
  | 'text'
  | 'text-or-null'
  | 'boolean'
  | 'true'
  | 'seats'
  | 'words'
  | 'moves'
  | 'texts'
  | 'names'
  | 'proposal'
  | readonly (string | number)[];

/** The fields of every kind of act besides `kind` and `by`; exactly these. */
const FIELDS: { readonly [K in ActKind]: Readonly<Record<string, Field>> } = {
  'meeting.request': { rule: [2, 3] },
  'meeting.call': {},
  'meeting.open': {},
  'informal.open': {},
  'informal.close': {},
  'meeting.resume': {},
  'meeting.close': {},
  'chair.cede': {},
  'seat.arrive': { person: 'text' },
  'seat.leave': { person: 'text' },
  'objection.raise': {},
  'decision.declare': {},
  'question.put': { draft: 'text-or-null' },
  'consensus.propose': { draft: 'text', how: CONSENSUS },
  'ballot.cast': { ballot: BALLOTS },
  'result.declare': {},
  'invitation.propose': { who: 'text', rule: [37, 39] },
  'item.open': {},
  'application.submit': { declaration: 'boolean' },
  'application.refer': {},
  'committee.report': { finding: FINDINGS },
  'candidate.withdraw': { candidate: 'text' },
  'ballot.open': {},
  'paper.cast': { names: 'names' },
  'count.declare': {},
  'assembly.report': { names: 'names' },
  'floor.request': {},
  'floor.withdraw': {},
  'list.draw': { order: 'seats' },
  'list.swap': { to: 'text' },
  'floor.give': { to: 'text' },
  'floor.offer': { to: 'text', challenge: 'text' },
  'floor.pass': {},
  'order.raise': { about: POINTS, challenge: 'text-or-null', words: 'words' },
  'order.rule': { upheld: 'boolean', words: 'words' },
  'ruling.appeal': {},
  'draft.table': { draft: 'text' },
  'draft.sponsor': { draft: 'text' },
  'draft.second': { draft: 'text' },
  'draft.withdraw': { draft: 'text' },
  'draft.take-over': { draft: 'text' },
  'draft.call-up': { draft: 'text' },
  'draft.revise': {
    draft: 'text',
    revision: 'text-or-null',
    change: CHANGES,
    paragraph: 'text',
    words: 'words',
  },
  'draft.unsponsor': { draft: 'text' },
  'silence.start': { draft: 'text', until: 'text' },
  'silence.break': { draft: 'text', words: 'words' },
  'silence.end': { draft: 'text' },
  'statement.issue': { draft: 'text' },
  'amendment.propose': {
    draft: 'text',
    amendment: 'text-or-null',
    change: CHANGES,
    paragraph: 'text',
    words: 'words',
  },
  'amendment.withdraw': { draft: 'text', amendment: 'text' },
  'part.request': { draft: 'text', paragraph: 'text' },
  'part.object': { draft: 'text', paragraph: 'text' },
  'preliminary.raise': { draft: 'text' },
  'preliminary.rule': { draft: 'text' },
  'voting.open': {},
  'voting.close': {},
  'motion.make': { motion: MOTIONS, until: 'text-or-null' },
  'motion.withdraw': {},
  'proposal.make': { proposal: 'proposal', words: 'words' },
  'proposal.withdraw': {},
  'statement.make': { moves: 'moves', words: 'words' },
  'challenge.put': { to: 'text', claim: 'text', words: 'words' },
  'answer.give': { challenge: 'text', how: ANSWERS, words: 'words' },
  'answer.decline': { challenge: 'text', words: 'words' },
  'news.release': { news: 'text' },
};

/** Fields that an act may leave out. */
const MAY_HOLD: Partial<{ readonly [K in ActKind]: Readonly<Record<string, Field>> }> = {
  'meeting.request': { basis: BASES },
  'question.put': { amendment: 'text', part: 'text', more: 'texts', preliminary: 'true' },
  'part.request': { more: 'texts' },
  'part.object': { more: 'texts' },
  'motion.make': { to: REFEREES },
  'invitation.propose': { framed: FRAMINGS },
};

const EMPTY: Partial<Record<Exclude<Field, readonly (string | number)[]>, null | readonly never[]>> = {
  'text-or-null': null,
  words: null,
  seats: [],
  names: [],
  moves: [],
};

/** What the fields of a kind of act hold when nothing is said: null, or nothing in a list. */
export const emptyFields = (kind: ActKind): Readonly<Record<string, null | readonly never[]>> =>
  Object.fromEntries(
    Object.entries(FIELDS[kind]).flatMap(([name, field]) => {
      const empty = typeof field === 'string' ? EMPTY[field] : undefined;
      return empty === undefined ? [] : [[name, empty]];
    }),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMove = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 2 &&
  typeof value.claim === 'string' &&
  MOVES.some((kind) => kind === value.do);

/** The fields of every kind of proposal besides `what`; exactly these. */
const PROPOSALS: { readonly [W in ProposalKind]: Readonly<Record<string, Field>> } = {
  place: {},
  'agenda-title': { item: 'text' },
  'agenda-order': { item: 'text' },
  'delete-matter': { matter: 'text' },
  credentials: { seat: 'text' },
  committee: {},
  rapporteur: { who: 'text' },
  'order-of-drafts': { draft: 'text' },
  private: {},
  'single-copy': {},
  'no-committee': {},
  'emergency-session': {},
};

function isProposal(value: unknown): boolean {
  if (!isRecord(value) || typeof value.what !== 'string' || !Object.hasOwn(PROPOSALS, value.what))
    return false;
  const fields = Object.entries(PROPOSALS[value.what as ProposalKind]);
  return (
    Object.keys(value).length === fields.length + 1 &&
    fields.every(([name, field]) => Object.hasOwn(value, name) && holds(field, value[name]))
  );
}

function holds(field: Field, value: unknown): boolean {
  switch (field) {
    case 'text':
      return typeof value === 'string';
    case 'text-or-null':
      return value === null || typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'true':
      return value === true;
    case 'seats':
      return Array.isArray(value) && value.every((seat) => typeof seat === 'string');
    case 'words':
      return (
        value === null ||
        (isRecord(value) &&
          Object.keys(value).length === 2 &&
          typeof value.text === 'string' &&
          typeof value.lang === 'string')
      );
    case 'texts':
      return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
    case 'proposal':
      return isProposal(value);
    case 'names':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'moves':
      return Array.isArray(value) && value.every(isMove);
    default:
      return field.some((one) => one === value);
  }
}

/** Whether a value is an act: a known kind, a seat, and exactly the fields of that kind, less those it may leave out. */
export function isWellFormed(value: unknown): value is Act {
  if (!isRecord(value) || typeof value.kind !== 'string' || typeof value.by !== 'string') return false;
  if (!Object.hasOwn(FIELDS, value.kind)) return false;
  const fields: Readonly<Record<string, Field>> = FIELDS[value.kind as ActKind];
  const names = Object.keys(fields);
  const more = Object.entries(MAY_HOLD[value.kind as ActKind] ?? {}).filter(([name]) =>
    Object.hasOwn(value, name),
  );
  if (Object.keys(value).length !== names.length + more.length + 2) return false;
  if (!more.every(([name, field]) => holds(field, value[name]))) return false;
  for (const name of names) {
    const field = fields[name];
    if (field === undefined || !Object.hasOwn(value, name) || !holds(field, value[name])) return false;
  }
  return true;
}
