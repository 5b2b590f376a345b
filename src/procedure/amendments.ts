import type { Seat } from '../council/seat.ts';
import { CHANGES, type ProcedureAct, UNSETTLED } from './acts.ts';
import { copyOf } from './copy.ts';
import { framesDecision } from './decisions.ts';
import { checkWords, first, MAX_WORDS, needMember } from './gates.ts';
import type { ProcedureOutcome, Question } from './outcomes.ts';
import { amended, lapseParts, needOpenText, needParagraph, settleText, strikeOut } from './parts.ts';
import { reopenMatter } from './preliminary.ts';
import type { Amendment, Draft, Mutable, Proceedings } from './proceedings.ts';
import { isByConsensus } from './products.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type Propose = Extract<ProcedureAct, { readonly kind: 'amendment.propose' }>;
type OnAmendment = Extract<Question, { readonly kind: 'amendment' }>;

const WORDS = { name: 'words', type: 'text', maxLength: MAX_WORDS } as const;

/**
 * The amendments to a draft still to be put. Rule 36 takes the one furthest removed in substance first, which is for the
 * President to judge, and additions and deletions before the text: deletions, then replacements, then additions, each in
 * the order proposed, is no order of the rule but the one suggested here.
 */
export const amendmentsToPut = ({ amendments }: Draft): readonly Amendment[] =>
  amendments
    .filter(({ status }) => status === 'proposed')
    .toSorted(
      (a, b) =>
        Number(a.waits) - Number(b.waits) ||
        CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
        a.order - b.order,
    );

/** Those that the President may put now: one that was ruled to wait does so until another has been put (rule 30). */
export function amendmentsInTurn(draft: Draft): readonly Amendment[] {
  const pending = amendmentsToPut(draft);
  const free = pending.filter(({ waits }) => !waits);
  return free.length > 0 ? free : pending;
}

/** Two amendments that would change the same passage in place. */
const isRival = (one: Pick<Amendment, 'change' | 'paragraph'>, other: Amendment): boolean =>
  one.change !== 'add' && other.change !== 'add' && one.paragraph === other.paragraph;

/**
 * Whether a change may be proposed: it is not before the Council and no vote was taken on it. Nothing in rules 35 and 36
 * bars what was withdrawn, or has lapsed, from being proposed again, by the same member or by another.
 */
const isFree = ({ status }: Amendment): boolean =>
  status === 'zero' || status === 'withdrawn' || status === 'lapsed';

/** Whether the same change is before the Council, or was voted on; texts of the scenario are told apart by their names. */
const isProposed = (
  draft: Draft,
  { change, paragraph, words }: Pick<Propose, 'change' | 'paragraph' | 'words'>,
) =>
  draft.amendments.some(
    (one) =>
      !isFree(one) && one.change === change && one.paragraph === paragraph && one.words?.text === words?.text,
  );

function checkDefined(draft: Draft, act: Propose): Refusal | null {
  const found = draft.amendments.find(({ id }) => id === act.amendment);
  if (found === undefined || found.change !== act.change || found.paragraph !== act.paragraph)
    return refuse('36', 'no-amendment', { draft: draft.id, amendment: act.amendment ?? '' });
  const isOther = found.change !== 'delete' && found.words === null;
  if (!isFree(found) || (!isOther && isProposed(draft, found)))
    return refuse('36', 'already-proposed', { draft: draft.id });
  if (!found.may.includes(act.by)) return refuse('36', 'not-your-amendment', { may: [...found.may] });
  return act.words === null ? null : refuse('table', 'malformed', { part: 'words' });
}

/** A deletion has no text, and nothing else is without one; what is proposed, or was voted on, is not proposed again. */
function checkOwn(draft: Draft, act: Propose): Refusal | null {
  if ((act.change === 'delete') !== (act.words === null))
    return refuse('table', 'malformed', { part: 'words' });
  const twice = isProposed(draft, act);
  return twice ? refuse('36', 'already-proposed', { draft: draft.id }) : checkWords(act.words);
}

function checkOn(draft: Draft, act: Propose): Refusal | null {
  const refused = first(needOpenText(draft, '36'), needParagraph(draft, act.paragraph, '36'));
  if (refused !== null) return refused;
  return act.amendment === null ? checkOwn(draft, act) : checkDefined(draft, act);
}

function proposalsOn(draft: Draft, by: Seat): readonly Choice<Propose>[] {
  if (needOpenText(draft, '36') !== null) return [];
  const act = { kind: 'amendment.propose', by, draft: draft.id } as const;
  const defined = draft.amendments
    .filter((one) => isFree(one) && one.may.includes(by))
    .map(({ id, change, paragraph }) =>
      choice<Propose>({ ...act, amendment: id, change, paragraph, words: null }),
    );
  const standing = draft.paragraphs.filter(({ stands }) => stands).map(({ n }) => n);
  const own = standing.flatMap((paragraph): readonly Choice<Propose>[] => [
    choice<Propose>({ ...act, amendment: null, change: 'delete', paragraph, words: null }),
    { act: { ...act, amendment: null, change: 'replace', paragraph, words: UNSETTLED }, holes: [WORDS] },
  ]);
  const added = standing.slice(-1).map(
    (paragraph): Choice<Propose> => ({
      act: { ...act, amendment: null, change: 'add', paragraph, words: UNSETTLED },
      holes: [WORDS],
    }),
  );
  return [...defined, ...own, ...added].filter((one) => checkOn(draft, one.act) === null);
}

const proposals = (council: Proceedings, by: Seat): readonly Choice<Propose>[] =>
  council.drafts.flatMap((draft) => proposalsOn(draft, by));

/** A name no amendment of the draft has. */
function nextId({ amendments }: Draft): string {
  let n = amendments.length + 1;
  while (amendments.some(({ id }) => id === `A${n}`)) n += 1;
  return `A${n}`;
}

/**
 * Rules 33 (6) and 36: any member proposes an amendment, orally or in writing, until the vote on the text begins. As
 * the sixth motion of rule 33 it waits while one of the other five is before the Council.
 */
export const amendmentPropose: ProcedureRule<'amendment.propose'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '36'),
  none(council, _stage, seat) {
    if (proposals(council, seat).length > 0) return null;
    const refused = council.drafts
      .filter((draft) => !isByConsensus(draft))
      .toSorted((a, b) => Number(b.status === 'tabled') - Number(a.status === 'tabled'))
      .flatMap((draft) => needOpenText(draft, '36') ?? []);
    return refused[0] ?? refuse('36', 'no-draft');
  },
  check(council, _stage, act) {
    const draft = council.drafts.find(({ id }) => id === act.draft);
    return draft === undefined ? refuse('31', 'no-draft', { draft: act.draft }) : checkOn(draft, act);
  },
  choices: (council, _stage, by) => proposals(council, by),
  apply(council, _stage, { by, draft: id, amendment, change, paragraph, words }, emit) {
    const draft = amended(council, id);
    const order = 1 + Math.max(0, ...draft.amendments.map((one) => one.order));
    const found = draft.amendments.find((one) => one.id === amendment);
    const name = found?.id ?? nextId(draft);
    if (found === undefined)
      draft.amendments.push({
        id: name,
        may: [by],
        by,
        change,
        paragraph,
        words: copyOf(words),
        decides: words !== null && framesDecision(words.text),
        status: 'proposed',
        waits: false,
        order,
      });
    else Object.assign(found, { by, status: 'proposed', waits: false, order });
    emit({ kind: 'amendment.proposed', draft: id, amendment: name, by });
  },
};

const own = (council: Proceedings, by: Seat) =>
  council.drafts
    .filter(({ status }) => status === 'tabled')
    .flatMap((draft) =>
      amendmentsToPut(draft)
        .filter((one) => one.by === by)
        .map(({ id }) => ({ draft: draft.id, amendment: id })),
    );

/** Rule 35: whoever proposed an amendment may withdraw it while no vote has been taken on it. */
export const amendmentWithdraw: ProcedureRule<'amendment.withdraw'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '35'),
  none: (council, _stage, seat) => (own(council, seat).length === 0 ? refuse('35', 'no-amendment') : null),
  check(council, _stage, { by, draft: id, amendment }) {
    const draft = council.drafts.find((one) => one.id === id);
    const found =
      draft === undefined ? undefined : amendmentsToPut(draft).find((one) => one.id === amendment);
    if (draft?.status !== 'tabled' || found === undefined)
      return refuse('35', 'no-amendment', { draft: id, amendment });
    return found.by === by ? null : refuse('35', 'not-your-amendment', { may: [found.by ?? ''] });
  },
  choices: (council, _stage, by) =>
    own(council, by).map((one) => choice({ kind: 'amendment.withdraw', by, ...one })),
  apply(council, _stage, { draft: id, amendment }, emit) {
    const draft = amended(council, id);
    const found = draft.amendments.find((one) => one.id === amendment);
    if (found !== undefined) found.status = 'withdrawn';
    emit({ kind: 'amendment.withdrawn', draft: id, amendment });
    settleText(council, draft, emit);
  },
};

/**
 * Puts the paragraph that an amendment adds after its place in the text and after those added there before it. It has the
 * name of its amendment, under which it may be amended and voted on separately as any other (rules 32, 36).
 */
function addParagraph(
  { paragraphs, amendments }: Mutable<Draft>,
  { id, paragraph, decides }: Amendment,
): void {
  const isHere = (name: string | null): boolean =>
    amendments.some((one) => one.id === name && one.paragraph === paragraph);
  const at = paragraphs.findLastIndex(({ n, amendment }) => n === paragraph || isHere(amendment));
  const operative = paragraphs[at]?.operative ?? true;
  const n = paragraphs.some((one) => one.n === id) ? `${paragraph} ${id}` : id;
  paragraphs.splice(at + 1, 0, { n, operative, decides, stands: true, revision: null, amendment: id });
}

/**
 * Rules 30, 36: those that were ruled to wait have seen another put. Only a vote that was taken ends their wait, since
 * one that is put and returned would let two points of order send two amendments to and fro without end.
 */
function endWaits({ amendments }: Mutable<Draft>): void {
  for (const amendment of amendments) amendment.waits = false;
}

/** An amendment that is adopted changes the text that is voted on; others that would change the same passage lapse. */
export function carryAmendment(council: Mutable<Proceedings>, question: OnAmendment, emit: Emit): void {
  const draft = amended(council, question.draft);
  const found = draft.amendments.find(({ id }) => id === question.amendment);
  if (found === undefined) throw new Error(`no amendment ${question.amendment}`);
  found.status = 'adopted';
  endWaits(draft);
  if (found.change === 'delete') strikeOut(draft, found.paragraph);
  if (found.change === 'add') addParagraph(draft, found);
  emit({ kind: 'amendment.adopted', draft: draft.id, amendment: found.id });
  for (const other of draft.amendments) {
    if (other.status !== 'proposed' || !isRival(found, other)) continue;
    other.status = 'lapsed';
    emit({ kind: 'amendment.lapsed', draft: draft.id, amendment: other.id });
  }
  if (found.change === 'delete') lapseParts(draft, found.paragraph, emit);
  reopenMatter(draft, emit);
  settleText(council, draft, emit);
}

/** An amendment without the votes it needs, or vetoed, leaves the text as it was (22 December 2023). */
export function loseAmendment(
  council: Mutable<Proceedings>,
  question: OnAmendment,
  because: 'votes' | 'veto',
  emit: Emit,
): void {
  const draft = amended(council, question.draft);
  const found = draft.amendments.find(({ id }) => id === question.amendment);
  if (found !== undefined) found.status = because === 'veto' ? 'vetoed' : 'not-adopted';
  endWaits(draft);
  emit({ kind: 'amendment.failed', draft: draft.id, amendment: question.amendment, because });
  settleText(council, draft, emit);
}
