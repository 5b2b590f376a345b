import type { Move } from '../../claims/acts.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act, ActKind } from '../../session/council.ts';
import type { Offer } from '../../session/session.ts';
import type { View } from '../../session/view.ts';
import { actLabel, askedLabel, CONSENSUS_WORDS, choiceLabel, motionWords } from './acts.ts';
import { claimLabel, draftLabel, questionTo, theName } from './names.ts';
import { beforeTurn, isSuggested, SUGGESTED } from './notices.ts';
import { proposalIn } from './proposals.ts';
import { questionLine } from './questions.ts';

function declareLabel({ before }: View, texts: Texts): string {
  switch (before?.kind) {
    case 'agenda':
      return 'Declare the agenda adopted: nobody objects';
    case 'invitation':
      return `Declare ${theName(texts, before.who)} invited: nobody objects`;
    case 'motion':
      return `Declare it decided to ${motionWords(before)}: nobody objects`;
    case 'proposal':
      return `Declare it decided to ${proposalIn(texts, before.proposal, null)}: nobody objects`;
    case 'ruling':
      return 'Declare that the ruling stands: nobody challenges it';
    case 'draft':
      return `Declare ${draftLabel(texts, before.draft)} adopted ${CONSENSUS_WORDS[before.consent ?? 'without-vote']}: nobody objects`;
    case 'amendment':
    case 'part':
    case 'preliminary':
    case undefined:
      return actLabel('decision.declare');
  }
}

function objectLabel({ before }: View, texts: Texts): string {
  switch (before?.kind) {
    case 'agenda':
      return 'Object to the adoption of the agenda';
    case 'invitation':
      return `Object to inviting ${theName(texts, before.who)}`;
    case 'motion':
      return `Object to the motion to ${motionWords(before)}`;
    case 'proposal':
      return `Object to the proposal to ${proposalIn(texts, before.proposal, null)}`;
    case 'draft':
      return `Object to adopting ${draftLabel(texts, before.draft)} ${CONSENSUS_WORDS[before.consent ?? 'without-vote']}`;
    case 'ruling':
    case 'amendment':
    case 'part':
    case 'preliminary':
    case undefined:
      return actLabel('objection.raise');
  }
}

function passLabel({ floor, challenges }: View): string {
  const isOpen = challenges.some(({ id, status }) => id === floor?.challenge && status === 'open');
  const silence = isOpen ? `: ${floor?.challenge} becomes unanswered` : '';
  if (floor?.spoken === true) return `End your statement${silence}`;
  return isOpen ? `Say nothing and let the floor go${silence}` : 'Let the floor go without speaking';
}

function statementLabel({ floor }: View): string {
  if (floor?.spoken === true) return 'Say more';
  return floor?.further === true ? 'Make a further statement' : 'Make a statement';
}

function closeLabel({ challenges }: View): string {
  const open = challenges.filter(({ status }) => status === 'open').map(({ id }) => id);
  if (open.length === 0) return actLabel('meeting.close');
  return `Close the meeting (${open.join(', ')} ${open.length === 1 ? 'becomes' : 'become'} unanswered)`;
}

/** A concrete act as a line of the plain menu: its label, with what the view and the other offers tell of it. */
export const menuLabel = (act: Act, { view, texts, offers }: Seen): string =>
  isSuggested(act, offers) ? `${labelOf(act, view, texts)} – ${SUGGESTED}` : labelOf(act, view, texts);

interface Seen {
  readonly view: View;
  readonly texts: Texts;
  readonly offers: readonly Offer[];
}

function labelOf(act: Act, view: View, texts: Texts): string {
  switch (act.kind) {
    case 'decision.declare':
      return declareLabel(view, texts);
    case 'objection.raise':
      return objectLabel(view, texts);
    case 'question.put':
      return act.draft === null && view.before !== null
        ? `Put to the vote: ${questionLine(view.before, texts)}`
        : choiceLabel(act, texts);
    case 'floor.pass':
      return passLabel(view);
    case 'statement.make':
      return statementLabel(view);
    case 'list.swap':
      return view.swaps.some(({ by, to }) => by === act.to && to === act.by)
        ? `Agree to change places on the list with ${theName(texts, act.to)}`
        : `Propose to change places on the list with ${theName(texts, act.to)}`;
    case 'floor.request':
      return view.seats.some(({ seat, spoken }) => seat === act.by && spoken)
        ? 'Ask for the floor again, for a further statement'
        : actLabel(act.kind);
    case 'ballot.cast':
      // Rule 30: the question is put as overruling.
      return view.vote?.class === 'overrule' && (act.ballot === 'for' || act.ballot === 'against')
        ? `${choiceLabel(act, texts)}${act.ballot === 'for' ? ' of' : ''} overruling the President`
        : choiceLabel(act, texts);
    case 'meeting.close':
      return closeLabel(view);
    case 'floor.give': {
      const why = beforeTurn(view, act.to);
      return why === null ? choiceLabel(act, texts) : `${choiceLabel(act, texts)} (${why})`;
    }
    case 'challenge.put':
      return `${choiceLabel(act, texts)}: “${questionTo(texts, act.claim, act.to)}”`;
    default:
      return askedLabel(act, texts) ?? choiceLabel(act, texts);
  }
}

/** A kind of act with several choices, as a line of the plain menu; the dots say that more is asked. */
export function groupLabel(kind: ActKind, view: View): string {
  if (kind === 'invitation.propose') return 'Propose another invitation …';
  const voted = view.seats.some(({ seat, voted: cast }) => seat === view.viewer && cast);
  return kind === 'ballot.cast' && voted ? 'Change your ballot …' : `${actLabel(kind)} …`;
}

const MOVE_WORDS = {
  assert: 'assert',
  support: 'support',
  deny: 'deny',
  confirm: 'confirm',
  evidence: 'present evidence',
} as const;

/** A claim, and under it what can be done with it: "1 support, 2 deny". */
export const claimMoves = (
  claim: string,
  moves: readonly { readonly at: number; readonly move: Move }[],
  texts: Texts,
): readonly string[] => [
  `  ${claimLabel(texts, claim)} (${claim}): ${texts.claims[claim]?.text ?? ''}`,
  `      ${moves.map(({ at, move }) => `${at} ${MOVE_WORDS[move.do]}`).join(', ')}`,
];
