import { yearOf } from '../council/dates.ts';
import { isInformal } from '../council/formats.ts';
import type { Stage } from '../council/stages.ts';
import { first, meetingOf, needPresence } from './gates.ts';
import { needPresidentOfMonth } from './presidency.ts';
import type { Draft, Mutable, Proceedings, Product } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { choice, type ProcedureRule } from './rule.ts';

const BY_CONSENSUS: readonly Product[] = ['presidential-statement', 'press-statement', 'letter'];

/** Whether a product needs the consent of all the members and is never put to the vote (practice). */
export const isByConsensus = ({ product }: Draft): boolean => BY_CONSENSUS.includes(product);

/** Refuses to treat as a draft before the Council what is agreed by all its members and never voted on. */
export const needVotable = (draft: Draft): Refusal | null =>
  isByConsensus(draft)
    ? refuse('practice', 'by-consensus', { draft: draft.id, product: draft.product })
    : null;

const FORMAL: readonly Stage[] = ['debate', 'voting'];

function checkIssue(stage: Stage, draft: Draft): Refusal | null {
  const facts = { draft: draft.id, status: draft.status };
  if (!isByConsensus(draft)) return refuse('practice', 'not-by-consensus', facts);
  if (draft.status !== 'agreed') return refuse('practice', 'not-agreed', facts);
  return draft.product === 'presidential-statement' && !FORMAL.includes(stage)
    ? refuse('practice', 'formal-meeting-only', facts)
    : null;
}

/** S/PRST/year/n, where the scenario says how far the year's numbers had gone; null where it does not. */
function nextSymbol(council: Mutable<Proceedings>, product: Product): string | null {
  const last = council.numbers.presidentialStatement;
  const year = yearOf(meetingOf(council).date);
  if (product !== 'presidential-statement' || last === null || last.year !== year) return null;
  last.last += 1;
  return `S/PRST/${year}/${last.last}`;
}

/**
 * What all the members have agreed on is issued: a statement by the President on behalf of the Council at a formal
 * meeting, as a document of it; a statement to the press or a letter at any time, outside the meeting (practice).
 */
export const statementIssue: ProcedureRule<'statement.issue'> = {
  gate(council, _stage, seat) {
    const { convener, format } = meetingOf(council);
    // The President of the Council leads no meeting that a member has convened.
    if (isInformal(format) && convener !== null) return refuse('practice', 'not-at-arria', { convener });
    return first(needPresidentOfMonth(council, seat), needPresence(council, seat));
  },
  none(council, stage) {
    const agreed = council.drafts.filter((one) => one.status === 'agreed' && isByConsensus(one));
    const [some] = agreed;
    if (some === undefined) return refuse('practice', 'not-agreed');
    return agreed.some((one) => checkIssue(stage, one) === null) ? null : checkIssue(stage, some);
  },
  check(council, stage, { draft }) {
    const found = council.drafts.find(({ id }) => id === draft);
    return found === undefined ? refuse('practice', 'no-draft', { draft }) : checkIssue(stage, found);
  },
  choices: (council, stage, by) =>
    council.drafts
      .filter((one) => checkIssue(stage, one) === null)
      .map(({ id }) => choice({ kind: 'statement.issue', by, draft: id })),
  apply(council, _stage, { draft: id }, emit) {
    const draft = council.drafts.find((one) => one.id === id);
    if (draft === undefined) return;
    const symbol = nextSymbol(council, draft.product);
    draft.status = 'issued';
    draft.issuedAs = symbol;
    emit({ kind: 'statement.issued', draft: id, product: draft.product, symbol });
  },
};
