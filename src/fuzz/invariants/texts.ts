import type { Act } from '../../session/council.ts';
import { whyNot } from '../../session/step.ts';
import { type Invariant, type Step, those, type Watch } from './invariant.ts';

const draftIn = ({ before }: Step, id: string) => before.council.drafts.find((one) => one.id === id);

/** The question that was put at this step, if it bears on a draft. */
const onText = (step: Step) =>
  those(step, 'question.put')
    .map(({ question }) => question)
    .find(
      (question) => question.kind === 'draft' || question.kind === 'amendment' || question.kind === 'part',
    );

/** The amendments that wait: proposed, and since then neither withdrawn, lapsed nor voted on. */
function pending(): Watch {
  const waiting = new Map<string, Set<string>>();
  const of = (draft: string): Set<string> => {
    const found = waiting.get(draft) ?? new Set();
    waiting.set(draft, found);
    return found;
  };
  return (step) => {
    const question = onText(step);
    const known = question === undefined ? [] : [...of(question.draft)];
    const kept = question === undefined ? undefined : draftIn(step, question.draft);
    const standing = (kept?.amendments ?? [])
      .filter(({ status }) => status === 'proposed')
      .map(({ id }) => id);
    for (const { draft, amendment } of those(step, 'amendment.proposed')) of(draft).add(amendment);
    for (const kind of [
      'amendment.withdrawn',
      'amendment.lapsed',
      'amendment.adopted',
      'amendment.failed',
    ] as const)
      for (const { draft, amendment } of those(step, kind)) of(draft).delete(amendment);
    for (const { draft } of those(step, 'draft.emptied')) of(draft).clear();
    if (question === undefined || question.kind === 'amendment') return null;
    const left = new Set([...known, ...standing]);
    return left.size === 0 ? [] : [`${question.draft} put before ${[...left].join(' ')}`];
  };
}

/** A mover's objection is final: the paragraph is not put by itself, unless another has submitted the text anew. */
function objected(): Watch {
  const refused = new Set<string>();
  return (step) => {
    for (const { draft, by } of those(step, 'draft.tabled'))
      if (draftIn(step, draft)?.mover !== by)
        for (const part of refused) if (part.startsWith(`${draft} `)) refused.delete(part);
    for (const { draft, paragraph } of those(step, 'part.refused')) refused.add(`${draft} ${paragraph}`);
    const question = onText(step);
    if (question === undefined) return null;
    if (question.kind !== 'part') return refused.size > 0 ? [] : null;
    const { draft, paragraph } = question;
    return refused.has(`${draft} ${paragraph}`) ? [`${draft}, paragraph ${paragraph}`] : [];
  };
}

/** A draft is withdrawn only before anything of it was put; then whoever had seconded it may take it over. */
function withdrawals(): Watch {
  const begun = new Set<string>();
  return (step) => {
    const question = onText(step);
    if (question !== undefined) begun.add(question.draft);
    const [withdrawn] = those(step, 'draft.withdrawn');
    if (withdrawn === undefined) return null;
    const { draft } = withdrawn;
    const tooLate = begun.has(draft) ? [`draft.withdrawn ${draft}`] : [];
    const { people, meetings, current } = step.after.council;
    const shut = (draftIn(step, draft)?.seconders ?? [])
      .filter((seat) => (people[seat] ?? []).length > 0 && meetings[current]?.members.includes(seat) === true)
      .map((by): Act => ({ kind: 'draft.take-over', by, draft }))
      .filter((act) => whyNot(step.after, act) !== null);
    return [...tooLate, ...shut.map(({ by }) => `draft.take-over ${by} ${draft}`)];
  };
}

export const OF_TEXTS: readonly Invariant[] = [
  { number: 6, watch: pending },
  { number: 7, watch: objected },
  {
    number: 8,
    watch: withdrawals,
  },
];
