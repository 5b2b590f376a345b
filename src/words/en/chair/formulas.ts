import type { Seat } from '../../../council/seat.ts';
import type { OwnWords } from '../../../procedure/acts.ts';
import type { AgendaItem } from '../../../procedure/matters.ts';
import type { Question, Result } from '../../../procedure/outcomes.ts';
import type { Product } from '../../../procedure/proceedings.ts';
import type { Proposal } from '../../../procedure/proposals/proposal.ts';
import type { Texts } from '../../../scenario/texts.ts';
import type { View } from '../../../session/view.ts';
import { agendaSpoken } from '../agenda.ts';
import type { DraftNamed } from '../draftNamed.ts';
import { theName } from '../names.ts';
import { PRODUCT_NAMES } from '../products.ts';
import { PROPOSAL_RULES, proposalWords } from '../proposals.ts';
import { PRESIDENT } from '../verbatim.ts';
import { type Counted, countSentence, PUTS_MOTION, putsToVote, resultSentence } from '../votes.ts';

/** What the President says by custom, beside the sentences that the verbatim record has as well. */
export const CHAIR = {
  callsAtRequest: (whom: string, day: string, time: string): string =>
    `At the request of ${whom} I call a meeting of the Security Council for ${day}, ${time}`,
  calls: (day: string, time: string): string =>
    `I call a meeting of the Security Council for ${day}, ${time}`,
  opens: 'The meeting is called to order.',
  resumes: 'The meeting is resumed.',
  begins: (what: string): string =>
    `I welcome the members of the Council to ${what}. Nothing will be decided, and no record is kept.`,
  ends: (what: string): string =>
    `I see nobody else who wishes to speak. I thank everybody, and close ${what}.`,
  agenda: (items: readonly AgendaItem[]): string =>
    `The provisional agenda for this meeting ${agendaSpoken(items)}. If I hear no objection, I shall take it that the agenda is adopted. The agenda is adopted.`,
  soDecided: 'If I hear no objection, it is so decided. It is so decided.',
  offers: (whom: string): string => `I offer the floor to ${whom}, to whom a question has been put.`,
  call: 'Those in favour, please raise their hand. Those against? Those abstaining?',
  papers: (seats: number): string =>
    `Ballot papers are being distributed. Members are requested to mark the names of the candidates for whom they wish to vote: not more than ${seats}.`,
  counts:
    'All the ballot papers have been collected and counted. I shall now announce the result of the voting.',
  issues: (product: Product): string =>
    `The members of the Security Council have agreed on the ${PRODUCT_NAMES[product]} before them. I shall issue it.`,
  votingEnds:
    'There are no more draft resolutions to be put to the vote. I shall give the floor to those who wish to make statements after the voting.',
  /** Before the sentence, where it is shown. */
  readOut: 'Read out: ',
  or: (one: string, other: string): string => `${one} Or: ${other}`,
} as const;

/** A draft as the President names it. */
export function draftSpoken(texts: Texts, id: string): DraftNamed {
  const found = texts.drafts[id];
  return {
    symbol: found === undefined || found.symbol === id ? '' : found.symbol,
    title: found?.title ?? id,
    ...(found?.product === 'decision' ? { decision: true } : {}),
  };
}

/** What is proposed about the Council's business, as the President repeats it. */
export const proposalSpoken = (texts: Texts, proposal: Proposal, words: OwnWords | null): string =>
  proposalWords(
    proposal,
    {
      draft: (id) => draftSpoken(texts, id).symbol || draftSpoken(texts, id).title,
      seat: (seat) => theName(texts, seat),
    },
    words,
  );

/**
 * The words with which the President puts a question, with the names of the scenario.
 * @param first whether it is the first put of several amendments (rule 36)
 */
export function questionSpoken(question: Question, texts: Texts, first = false): string {
  switch (question.kind) {
    case 'agenda':
    case 'ruling':
      return putsToVote({ kind: question.kind });
    case 'invitation':
      return putsToVote({
        kind: 'invitation',
        whom: theName(texts, question.who),
        rule: question.rule,
        excludes: question.framed === 'exclude',
      });
    case 'motion':
      return PUTS_MOTION;
    case 'proposal':
      return putsToVote({
        kind: 'proposal',
        what: proposalSpoken(texts, question.proposal, null),
        under: PROPOSAL_RULES[question.proposal.what],
        by: theName(texts, question.by),
      });
    case 'draft':
      return putsToVote({
        kind: 'draft',
        draft: {
          ...draftSpoken(texts, question.draft),
          ...(question.revision === undefined ? {} : { revised: true }),
        },
      });
    case 'amendment': {
      const { by, change, paragraph } = question;
      const draft = draftSpoken(texts, question.draft);
      const named = { kind: 'amendment', draft, by: theName(texts, by), change, paragraph } as const;
      return putsToVote(first ? { ...named, first } : named);
    }
    case 'part':
      return putsToVote({
        kind: 'part',
        draft: draftSpoken(texts, question.draft),
        paragraph: question.paragraph,
        ...(question.more === undefined ? {} : { more: question.more }),
      });
    case 'preliminary':
      return putsToVote({ kind: 'preliminary', draft: draftSpoken(texts, question.draft) });
  }
}

/** The words with which the President declares a result: the count, what came of it, and why. */
export function resultSpoken(result: Result, texts: Texts): string {
  const { ballots, outcome, because, required, vetoes } = result;
  const counted: Counted = {
    for: ballots.for.length,
    against: ballots.against.length,
    abstaining: ballots.abstaining.length,
    notParticipating: ballots['not-participating'].length,
    members: Object.values(ballots).reduce((sum, seats) => sum + seats.length, 0),
    required,
    outcome,
    because,
    vetoes: vetoes.map((seat) => theName(texts, seat)),
  };
  const { kind } = result.question;
  return `${countSentence(kind, counted)} ${resultSentence(kind, counted)}`;
}

/** Somebody at the table as the President names them: a State by its representative, a person by their name. */
export function whomSpoken(view: View, texts: Texts, seat: Seat): string {
  const isState =
    view.seats.some((one) => one.seat === seat && one.place === 'member') || texts.people[seat] === undefined;
  const name = theName(texts, seat);
  return isState ? PRESIDENT.representativeOf(name) : name;
}
