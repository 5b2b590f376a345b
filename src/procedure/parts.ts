import type { Span } from './acts.ts';
import { admissionFails, failedBecause } from './admission.ts';
import { first, meetingOf, needMember, needPresence } from './gates.ts';
import type { ProcedureOutcome, Question } from './outcomes.ts';
import type { Draft, Mutable, Part, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type OnPart = Extract<Question, { readonly kind: 'part' }>;

const VOTED = ['adopted', 'not-adopted', 'vetoed'];

/** Whether a vote on the text of a draft has begun: then no more amendments are taken, and no more requests. */
export const isTextVotedOn = ({ parts }: Draft): boolean =>
  parts.some(({ status }) => VOTED.includes(status));

/** Rule 35: whether any vote has been taken on a draft that is still before the Council: on a part or an amendment. */
export const hasBeenVotedOn = (draft: Draft): boolean =>
  isTextVotedOn(draft) || draft.amendments.some(({ status }) => VOTED.includes(status));

/** A draft with what of it a vote has been taken on, for a refusal. */
export const votedOn = (draft: Draft) => ({
  draft: draft.id,
  on: isTextVotedOn(draft) ? 'part' : 'amendment',
});

/** The separate votes still to be taken on a draft, in the order of its paragraphs. */
export const partsToPut = ({ parts, paragraphs }: Draft): readonly Part[] =>
  paragraphs
    .filter(({ stands }) => stands)
    .flatMap(({ n }) => parts.filter(({ paragraph, status }) => paragraph === n && status === 'requested'));

/** Refuses what has to be done before the vote on the text of a draft begins. */
export function needOpenText(draft: Draft, rule: '32' | '36'): Refusal | null {
  if (draft.status !== 'tabled')
    return refuse(rule, 'draft-not-tabled', { draft: draft.id, status: draft.status });
  return isTextVotedOn(draft) ? refuse(rule, 'vote-begun', votedOn(draft)) : null;
}

/** Refuses unless the draft has that paragraph and it stands. */
export const needParagraph = (draft: Draft, paragraph: string, rule: '31' | '32' | '36'): Refusal | null =>
  draft.paragraphs.some(({ n, stands }) => n === paragraph && stands)
    ? null
    : refuse(rule, 'no-paragraph', { draft: draft.id, paragraph });

const find = <D extends Draft>(drafts: readonly D[], id: string): D | undefined =>
  drafts.find((one) => one.id === id);

/** The draft of that id, which `check` has found. */
export function amended(council: Mutable<Proceedings>, id: string): Mutable<Draft> {
  const draft = council.drafts.find((one) => one.id === id);
  if (draft === undefined) throw new Error(`no draft ${id}`);
  return draft;
}

/** Every paragraph of a part. */
const paragraphsOf = ({ paragraph, more = [] }: Span): readonly string[] => [paragraph, ...more];

/** A part as acts, questions and outcomes name it. */
export const spanOf = ({ paragraph, more = [] }: Span): Span =>
  more.length === 0 ? { paragraph } : { paragraph, more: [...more] };

const isSame = (one: Span, other: Span): boolean =>
  paragraphsOf(one).toSorted().join('|') === paragraphsOf(other).toSorted().join('|');

const isAwaited =
  (span: Span) =>
  (part: Part): boolean =>
    part.status === 'requested' && isSame(part, span);

/** The part of a draft that awaits its vote and is named so; undefined when there is none. */
export const requestedPart = ({ parts }: Draft, span: Span): Part | undefined => parts.find(isAwaited(span));

/** The same, to be changed in place. */
const requestedIn = ({ parts }: Mutable<Draft>, span: Span): Mutable<Part> | undefined =>
  parts.find(isAwaited(span));

/** The same part with its paragraphs in the order of the text. */
function inOrder({ paragraphs }: Draft, span: Span): Omit<Part, 'by' | 'status'> {
  const named = paragraphsOf(span);
  const [paragraph = span.paragraph, ...more] = paragraphs.map(({ n }) => n).filter((n) => named.includes(n));
  return { paragraph, more };
}

/** Whether the paragraphs are all that there is of a text: that is put as the whole, and is no part of it (rule 32). */
const isWhole = ({ paragraphs }: Draft, named: readonly string[]): boolean =>
  paragraphs.every(({ n, stands }) => !stands || named.includes(n));

function checkRequest(draft: Draft, span: Span): Refusal | null {
  const named = paragraphsOf(span);
  const refused = first(
    needOpenText(draft, '32'),
    ...named.map((paragraph) => needParagraph(draft, paragraph, '32')),
    new Set(named).size < named.length ? refuse('table', 'malformed', { part: 'more' }) : null,
  );
  if (refused !== null) return refused;
  const facts = { draft: draft.id, paragraph: span.paragraph };
  if (isWhole(draft, named)) return refuse('32', 'whole-text', facts);
  if (draft.parts.some((part) => part.status === 'refused' && isSame(part, span)))
    return refuse('32', 'part-refused', facts);
  const asked = draft.parts.filter(({ status }) => status === 'requested').flatMap(paragraphsOf);
  const twice = named.find((paragraph) => asked.includes(paragraph));
  return twice === undefined ? null : refuse('32', 'part-requested', { ...facts, paragraph: twice });
}

const requestable = (council: Proceedings) =>
  council.drafts.flatMap((draft) =>
    draft.paragraphs
      .filter(({ n }) => checkRequest(draft, { paragraph: n }) === null)
      .map(({ n }, _at, free) => ({
        draft: draft.id,
        paragraph: n,
        others: free.map((one) => one.n).filter((one) => one !== n),
      })),
  );

/**
 * Rule 32: parts of a draft are voted on separately at the request of any representative, unless the original mover
 * objects. A part is a paragraph here, as on 14 June 1967 (S/7951/Rev.2, paragraph by paragraph), or several under one
 * vote; each paragraph is in one part.
 */
export const partRequest: ProcedureRule<'part.request'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '32'),
  none: (council) => (requestable(council).length === 0 ? refuse('32', 'no-part') : null),
  check(council, _stage, { draft: id, paragraph, more }) {
    const draft = find(council.drafts, id);
    const span = more === undefined ? { paragraph } : { paragraph, more };
    return draft === undefined ? refuse('31', 'no-draft', { draft: id }) : checkRequest(draft, span);
  },
  choices: (council, _stage, by) =>
    requestable(council).map(({ draft, paragraph, others }) => ({
      act: { kind: 'part.request', by, draft, paragraph },
      holes: others.length === 0 ? [] : [{ name: 'more', type: 'paragraphs', from: others }],
    })),
  apply(council, _stage, { by, draft: id, paragraph, more }, emit) {
    const draft = amended(council, id);
    const part = inOrder(draft, more === undefined ? { paragraph } : { paragraph, more });
    draft.parts.push({ paragraph: part.paragraph, more: [...part.more], by, status: 'requested' });
    emit({ kind: 'part.requested', draft: id, ...spanOf(part), by });
  },
};

function checkObjection(draft: Draft, span: Span, by: string): Refusal | null {
  if (draft.mover !== by) return refuse('32', 'not-mover', { draft: draft.id, mover: draft.mover ?? '' });
  const refused = needOpenText(draft, '32');
  if (refused !== null) return refused;
  return requestedPart(draft, span) !== undefined
    ? null
    : refuse('32', 'no-part', { draft: draft.id, paragraph: span.paragraph });
}

const objectable = (council: Proceedings, by: string) =>
  council.drafts.flatMap((draft) =>
    draft.parts
      .filter((part) => part.status === 'requested' && checkObjection(draft, part, by) === null)
      .map((part) => ({ draft: draft.id, ...spanOf(part) })),
  );

/** Rule 32: the mover of a draft, and nobody else, may object to a separate vote; no vote is taken on the objection. */
export const partObject: ProcedureRule<'part.object'> = {
  gate: (council, _stage, seat) => needPresence(council, seat),
  none(council, _stage, seat) {
    if (objectable(council, seat).length > 0) return null;
    const open = council.drafts.find((draft) => draft.status === 'tabled' && partsToPut(draft).length > 0);
    return open === undefined || open.mover === seat
      ? refuse('32', 'no-part')
      : refuse('32', 'not-mover', { draft: open.id, mover: open.mover ?? '' });
  },
  check(council, _stage, act) {
    const draft = find(council.drafts, act.draft);
    return draft === undefined
      ? refuse('31', 'no-draft', { draft: act.draft })
      : checkObjection(draft, act, act.by);
  },
  choices: (council, _stage, by) =>
    objectable(council, by).map((part) => choice({ kind: 'part.object', by, ...part })),
  apply(council, _stage, act, emit) {
    const { by, draft } = act;
    const part = requestedIn(amended(council, draft), act);
    if (part === undefined) return;
    part.status = 'refused';
    emit({ kind: 'part.refused', draft, ...spanOf(part), by });
  },
};

/** A paragraph is no longer part of the text that is put as a whole. */
export function strikeOut(draft: Mutable<Draft>, paragraph: string): void {
  for (const one of draft.paragraphs) if (one.n === paragraph) one.stands = false;
}

/**
 * A separate vote on what is gone from the text lapses; of several paragraphs, it is on those that are left. One on what
 * is all that is left lapses as well: the text is put as a whole, and not voted on twice. That is so of what is revised or
 * amended away; of parts voted out the others are still put, as on 14 June 1967 (S/PV.1360), each being asked for.
 */
export function lapseParts(draft: Mutable<Draft>, paragraph: string, emit: Emit): void {
  for (const part of draft.parts) {
    if (part.status !== 'requested' || !paragraphsOf(part).includes(paragraph)) continue;
    const [rest, ...more] = paragraphsOf(part).filter((n) => n !== paragraph);
    if (rest === undefined) {
      part.status = 'lapsed';
      emit({ kind: 'part.lapsed', draft: draft.id, paragraph });
    } else Object.assign(part, { paragraph: rest, more });
  }
  for (const part of draft.parts) {
    if (part.status !== 'requested' || !isWhole(draft, paragraphsOf(part))) continue;
    part.status = 'lapsed';
    emit({ kind: 'part.lapsed', draft: draft.id, ...spanOf(part), whole: true });
  }
}

/** What was proposed about a paragraph that its mover has taken out lapses; an addition keeps its place in the text. */
export function lapseOn(draft: Mutable<Draft>, paragraph: string, emit: Emit): void {
  for (const one of draft.amendments) {
    if (one.status !== 'proposed' || one.paragraph !== paragraph || one.change === 'add') continue;
    one.status = 'lapsed';
    emit({ kind: 'amendment.lapsed', draft: draft.id, amendment: one.id });
  }
  lapseParts(draft, paragraph, emit);
}

/**
 * Where no operative paragraph is left, and none is still proposed to be added, nothing is left to be put as a whole
 * (the Rules are silent; the Assembly's rule 89 says so of parts, and so the Council did on 14 June 1967, S/PV.1360).
 */
export function settleText(council: Mutable<Proceedings>, draft: Mutable<Draft>, emit: Emit): void {
  const isLeft =
    !draft.paragraphs.some(({ operative }) => operative) ||
    draft.paragraphs.some(({ operative, stands }) => operative && stands) ||
    draft.amendments.some(({ change, status }) => change === 'add' && status === 'proposed');
  if (isLeft || meetingOf(council).vote !== null) return;
  draft.status = 'not-adopted';
  for (const one of draft.amendments) if (one.status === 'proposed') one.status = 'lapsed';
  emit({ kind: 'draft.emptied', draft: draft.id });
  admissionFails(council, draft, failedBecause(draft), emit);
}

/** The paragraph, or all that were under one vote, stays in the text that is put as a whole. */
export function keepPart(council: Mutable<Proceedings>, question: OnPart, emit: Emit): void {
  const part = requestedIn(amended(council, question.draft), question);
  if (part !== undefined) part.status = 'adopted';
  emit({ kind: 'part.adopted', draft: question.draft, ...spanOf(question) });
}

/** The paragraph is out, or all that were under one vote: what remains is put as a whole. */
export function losePart(
  council: Mutable<Proceedings>,
  question: OnPart,
  because: 'votes' | 'veto',
  emit: Emit,
): void {
  const draft = amended(council, question.draft);
  const part = requestedIn(draft, question);
  if (part !== undefined) part.status = because === 'veto' ? 'vetoed' : 'not-adopted';
  for (const paragraph of paragraphsOf(question)) strikeOut(draft, paragraph);
  emit({ kind: 'part.failed', draft: question.draft, ...spanOf(question), because });
  settleText(council, draft, emit);
}
