import type { Seat } from '../council/seat.ts';
import { type ProcedureAct, UNSETTLED } from './acts.ts';
import { copyOf } from './copy.ts';
import { framesDecision } from './decisions.ts';
import { checkWords, first, MAX_WORDS, needPresence } from './gates.ts';
import { amended, hasBeenVotedOn, lapseOn, needParagraph, strikeOut, votedOn } from './parts.ts';
import { reopenMatter } from './preliminary.ts';
import type { Draft, Mutable, Proceedings, Revision } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Revise = Extract<ProcedureAct, { readonly kind: 'draft.revise' }>;

const WORDS = { name: 'words', type: 'text', maxLength: MAX_WORDS } as const;

/** What a paragraph added after another one is called, so that the others keep their numbers. */
const ADDED = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

/**
 * Who may revise what: the mover its own text, before any vote on it. A sponsor asks the mover; a change by anybody
 * else is an amendment (rule 36).
 */
function needOwnText(draft: Draft, seat: Seat): Refusal | null {
  if (draft.status !== 'tabled')
    return refuse('31', 'draft-not-tabled', { draft: draft.id, status: draft.status });
  if (draft.mover !== seat) return refuse('36', 'not-reviser', { draft: draft.id, mover: draft.mover ?? '' });
  return hasBeenVotedOn(draft) ? refuse('35', 'vote-begun', votedOn(draft)) : null;
}

/** A draft without an operative paragraph decides nothing: its mover withdraws it (rule 35). */
function needRest({ id, paragraphs }: Draft, { change, paragraph }: Revise): Refusal | null {
  const operative = paragraphs.filter((one) => one.operative && one.stands);
  const takesLast = change === 'delete' && operative.every(({ n }) => n === paragraph);
  return takesLast && operative.length > 0 ? refuse('35', 'nothing-left', { draft: id }) : null;
}

function checkReady(draft: Draft, act: Revise): Refusal | null {
  const found = draft.revisions.find(({ id }) => id === act.revision);
  if (found === undefined || found.change !== act.change || found.paragraph !== act.paragraph)
    return refuse('31', 'no-revision', { draft: draft.id });
  if (found.order > 0) return refuse('31', 'already-revised', { draft: draft.id });
  return act.words === null ? null : refuse('table', 'malformed', { part: 'words' });
}

/** A deletion has no text, and nothing else is without one; words of a revision that stand are not put in again. */
function checkOwn(draft: Draft, act: Revise): Refusal | null {
  if ((act.change === 'delete') !== (act.words === null))
    return refuse('table', 'malformed', { part: 'words' });
  const twice = draft.paragraphs.some(({ n, stands, revision }) => {
    const words = draft.revisions.find(({ id }) => id === revision)?.words;
    if (!stands || words === undefined || words?.text !== act.words?.text) return false;
    return act.change === 'add' || (act.change === 'replace' && n === act.paragraph);
  });
  return twice ? refuse('31', 'already-revised', { draft: draft.id }) : checkWords(act.words);
}

const checkOn = (draft: Draft, act: Revise): Refusal | null =>
  first(
    needOwnText(draft, act.by),
    needParagraph(draft, act.paragraph, '31'),
    needRest(draft, act),
    act.revision === null ? checkOwn(draft, act) : checkReady(draft, act),
  );

function revisionsOf(draft: Draft, by: Seat): readonly Choice<Revise>[] {
  if (needOwnText(draft, by) !== null) return [];
  const act = { kind: 'draft.revise', by, draft: draft.id } as const;
  const own = { ...act, revision: null } as const;
  const ready = draft.revisions
    .filter(({ order }) => order === 0)
    .map(({ id, change, paragraph }) =>
      choice<Revise>({ ...act, revision: id, change, paragraph, words: null }),
    );
  const standing = draft.paragraphs.filter(({ stands }) => stands).map(({ n }) => n);
  const changes = standing.flatMap((paragraph): readonly Choice<Revise>[] => [
    choice<Revise>({ ...own, change: 'delete', paragraph, words: null }),
    { act: { ...own, change: 'replace', paragraph, words: UNSETTLED }, holes: [WORDS] },
  ]);
  const added = standing
    .slice(-1)
    .map(
      (paragraph) =>
        ({ act: { ...own, change: 'add', paragraph, words: UNSETTLED }, holes: [WORDS] }) as const,
    );
  return [...ready, ...changes, ...added].filter((one) => checkOn(draft, one.act) === null);
}

const revisions = (council: Proceedings, by: Seat): readonly Choice<Revise>[] =>
  council.drafts.flatMap((draft) => revisionsOf(draft, by));

/** A name no revision of the draft has. */
function nextId({ revisions: made }: Draft): string {
  let n = made.length + 1;
  while (made.some(({ id }) => id === `R${n}`)) n += 1;
  return `R${n}`;
}

/** Puts a new paragraph after another and those added to it before: "2 bis", then "2 ter". */
function addAfter(draft: Mutable<Draft>, { id, paragraph: after, decides }: Revision): void {
  const { paragraphs } = draft;
  const names = [...ADDED.map((word) => `${after} ${word}`), `${after} ${id}`];
  const n = names.find((name) => !paragraphs.some((one) => one.n === name)) ?? id;
  const at = paragraphs.findLastIndex((one) => one.n === after || one.n.startsWith(`${after} `));
  const operative = paragraphs[at]?.operative ?? true;
  paragraphs.splice(at + 1, 0, { n, operative, decides, stands: true, revision: id, amendment: null });
}

function rewrite(draft: Mutable<Draft>, made: Revision): void {
  const { id: revision, change, paragraph, decides } = made;
  if (change === 'delete') strikeOut(draft, paragraph);
  else if (change === 'add') addAfter(draft, made);
  else for (const one of draft.paragraphs) if (one.n === paragraph) Object.assign(one, { revision, decides });
}

/**
 * Rules 31 and 35, and practice ("as orally revised"): before any vote on it the mover changes its own text, with no
 * vote, and it keeps its place. What was to be amended or voted on separately and is gone lapses.
 */
export const draftRevise: ProcedureRule<'draft.revise'> = {
  gate: (council, _stage, seat) => needPresence(council, seat),
  none(council, _stage, seat) {
    if (revisions(council, seat).length > 0) return null;
    const tabled = council.drafts.filter(({ status }) => status === 'tabled');
    const one = tabled.find(({ mover }) => mover === seat) ?? tabled[0];
    return (one === undefined ? null : needOwnText(one, seat)) ?? refuse('31', 'no-draft');
  },
  check(council, _stage, act) {
    const draft = council.drafts.find(({ id }) => id === act.draft);
    return draft === undefined ? refuse('31', 'no-draft', { draft: act.draft }) : checkOn(draft, act);
  },
  choices: (council, _stage, by) => revisions(council, by),
  apply(council, _stage, { by, draft: id, revision, change, paragraph, words }, emit) {
    const draft = amended(council, id);
    draft.revision += 1;
    const ready = draft.revisions.find((one) => one.id === revision);
    const made = ready ?? {
      id: nextId(draft),
      by,
      change,
      paragraph,
      words: copyOf(words),
      decides: framesDecision(words?.text ?? ''),
      order: 0,
    };
    made.by = by;
    made.order = draft.revision;
    if (ready === undefined) draft.revisions.push(made);
    rewrite(draft, made);
    emit({ kind: 'draft.revised', draft: id, by, revision: draft.revision, paragraph });
    if (change === 'delete') lapseOn(draft, paragraph, emit);
    reopenMatter(draft, emit);
  },
};
