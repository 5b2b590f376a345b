import type { ClaimStatus } from '../../claims/ledger.ts';
import type { Stage } from '../../council/stages.ts';
import type { RuleRef } from '../../procedure/refusal.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { View } from '../../session/view.ts';
import type { Next } from '../../table/port.ts';
import { TheName, theName } from './names.ts';
import { questionLine } from './questions.ts';
import { stageName } from './stages.ts';

export { actLabel, BALLOT_WORDS, choiceLabel, motionWords, moveWords, pointWords } from './acts.ts';
export { entryLine } from './entries.ts';
export * from './names.ts';
export { needsLine, pathLine, questionLine, resultLine, tallyWords } from './questions.ts';
export { refusalLine, ruleWords } from './refusals.ts';
export { stageName } from './stages.ts';

const WHAT_NOW: Readonly<Record<Stage, string>> = {
  uncalled: 'any member may request a meeting; the President may call one',
  requested: 'the President has to call the meeting',
  called: 'the provisional agenda is approved; the President calls the meeting to order',
  agenda: 'without objection the President declares the agenda adopted; otherwise it takes a vote',
  'agenda-vote': 'each member votes; nine are needed and there is no veto',
  invitations: 'the President proposes whom to invite, then opens the item',
  invitation: 'without objection it is so decided; otherwise it takes a vote',
  'invitation-vote': 'each member votes; there is no veto',
  debate: 'the President calls on speakers in the order in which they ask',
  voting: 'drafts are taken in the order of submission; statements before and after the vote',
  'voting-whole': 'each member votes by show of hands',
  motion: 'suspension and simple adjournment are decided without debate',
  'motion-vote': 'each member votes; there is no veto',
  'order-raised': 'the President rules at once',
  'order-ruled': 'the ruling stands unless a member challenges it',
  'order-challenged': 'the President puts the ruling to the Council at once',
  'order-vote': 'the ruling stands unless overruled',
  suspended: 'the same meeting will resume; drafts may be submitted meanwhile',
  closed: 'nothing more is in order',
};

/** A rule reference in a sentence. */
const under = (rule: RuleRef): string => (/^\d/.test(rule) ? `rule ${rule}` : rule);

/** What happens now and under which rule, in one line. */
export function stageLine(view: View, texts: Texts): string {
  const rule = view.before?.kind === 'invitation' ? `${view.before.rule}` : view.rule;
  const what = view.before === null ? '' : `: ${questionLine(view.before, texts)}`;
  if (view.stage === 'closed') return `${stageName('closed')} · ${WHAT_NOW.closed}`;
  if (view.floor !== null && view.vote === null && view.point === null) {
    const kind =
      view.floor.challenge === null
        ? view.floor.further
          ? 'further statement'
          : 'statement'
        : `may answer ${view.floor.challenge} or let the floor go`;
    return `${stageName(view.stage)}${what} · rule 27: ${theName(texts, view.floor.seat)} has the floor, ${kind}`;
  }
  return `${stageName(view.stage)}${what} · ${under(rule as RuleRef)}: ${WHAT_NOW[view.stage]}`;
}

const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  'not-raised': 'not raised',
  reported: 'reported',
  asserted: 'asserted',
  denied: 'denied',
  confirmed: 'confirmed',
  challenged: 'challenged',
  declined: 'answer declined',
  unanswered: 'unanswered',
};

/** Where a claim stands, in a word or two. */
export const claimStatusWord = (status: ClaimStatus): string => STATUS_WORDS[status];

/** Who is expected to do what next. */
export function needLine(next: Next, texts: Texts): string {
  if (next.who === 'over') return 'The session is over.';
  const who = TheName(texts, next.seat);
  if (next.who === 'computer') return `${who} is next.`;
  switch (next.need) {
    case 'floor':
      return `${who} has the floor.`;
    case 'answer':
      return `${who} is challenged and is offered the floor.`;
    case 'ballot':
      return `${who} has not voted yet.`;
    case 'chair':
      return `${who} presides: the next step is the President’s.`;
    case 'last-call':
      return 'The President is about to go on. Act now, or wait.';
  }
}
