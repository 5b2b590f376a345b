import { SECRETARIAT } from '../../council/seat.ts';
import type { Outcome } from '../../session/council.ts';
import {
  BALLOT_HEADINGS,
  COMMUNIQUE,
  countSentence,
  isFirstOfSeveral,
  NONE,
  PRESIDENT,
  PROPOSAL_LAPSED,
  putsToVote,
  resultSentence,
  VERBATIM,
} from '../../words/en/record.ts';
import type { Told } from '../course.ts';
import { atLineStart, inline } from '../markdown.ts';
import { countedOf, parseUntil, type Result, resolutionIn, resultIn } from '../names.ts';
import { tellAdmission } from './admission.ts';
import { announceDraft, readAmendment } from './drafts.ts';
import { happens, inEnglish, presidentSays, type Scribe } from './scribe.ts';

/** The President puts a question to the vote; a draft that has not been mentioned yet is mentioned first. */
export function putQuestion(scribe: Scribe, { entry, before }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind !== 'question.put') continue;
    const { question } = outcome;
    if ('draft' in question) announceDraft(scribe, before, question.draft);
    const named = scribe.names.question(question);
    const draft = before.council.drafts.find((one) => 'draft' in question && one.id === question.draft);
    const first = named.kind === 'amendment' && draft !== undefined && isFirstOfSeveral(draft);
    presidentSays(scribe, inEnglish(putsToVote(first ? { ...named, first } : named)));
    if (question.kind === 'amendment') readAmendment(scribe, before, question.draft, question.amendment);
  }
}

/** How each member voted, as the record prints it: those not participating and absent only if there are any. */
function rollCall(scribe: Scribe, result: Result): void {
  for (const kind of ['for', 'against', 'abstaining', 'not-participating', 'absent'] as const) {
    const seats = result.ballots[kind];
    if (seats.length === 0 && (kind === 'not-participating' || kind === 'absent')) continue;
    const names = seats.length === 0 ? NONE : seats.map(scribe.names.listed).join(', ');
    scribe.blocks.push(`*${inline(BALLOT_HEADINGS[kind])}:*`, atLineStart(names));
  }
}

/** What the Council decided on how and where it meets (rules 5, 48). */
function tellPlace(scribe: Scribe, outcome: Told['entry']['outcomes'][number]): void {
  if (outcome.kind === 'place.decided') happens(scribe, VERBATIM.placeDecided(outcome.place));
  if (outcome.kind === 'meeting.private') happens(scribe, COMMUNIQUE.goesPrivate);
}

/** The vote, and the President's account of it with the exact cause of the result. */
export function tellResult(scribe: Scribe, { entry }: Told): void {
  const result = resultIn(entry.outcomes);
  if (result === null) return;
  happens(scribe, VERBATIM.showOfHands);
  rollCall(scribe, result);
  const counted = countedOf(result, scribe.names);
  const named = scribe.names.question(result.question);
  const kind = named.kind === 'draft' && named.draft.decision === true ? 'decision' : named.kind;
  const resolution = resolutionIn(entry.outcomes) ?? null;
  presidentSays(
    scribe,
    inEnglish(`${countSentence(kind, counted)} ${resultSentence(kind, counted, resolution)}`),
  );
  for (const outcome of entry.outcomes) tellPlace(scribe, outcome);
  for (const outcome of entry.outcomes)
    if (outcome.kind === 'draft.emptied')
      presidentSays(scribe, inEnglish(PRESIDENT.emptied(scribe.names.draft(outcome.draft))));
  tellAdmission(scribe, entry.outcomes);
}

/** The President proposes that a draft be adopted without a vote. */
export function proposeConsensus(scribe: Scribe, { entry, before, after }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind !== 'consensus.proposed') continue;
    const question = after.council.meetings[after.council.current]?.consensus ?? null;
    const named = question === null ? null : scribe.names.question(question);
    announceDraft(scribe, before, outcome.draft);
    if (named?.kind === 'draft')
      presidentSays(scribe, inEnglish(PRESIDENT.consensus(named.draft, outcome.how)));
  }
}

/** What the Council decides without a vote. */
export function tellConsent(scribe: Scribe, { entry, before }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind === 'agenda.adopted') happens(scribe, VERBATIM.agendaAdopted);
    if (outcome.kind === 'invitation.accepted') happens(scribe, VERBATIM.soDecided);
    if (outcome.kind === 'draft.adopted' && outcome.consent !== undefined) {
      happens(scribe, VERBATIM.noObjection);
      const draft = scribe.names.draft(outcome.draft);
      const { consent, resolution = null } = outcome;
      presidentSays(scribe, inEnglish(PRESIDENT.adopted(draft, consent, resolution)));
    }
    if (outcome.kind === 'order.settled') presidentSays(scribe, inEnglish(PRESIDENT.rulingStands));
    if (outcome.kind === 'proposal.carried') {
      const by = before.council.meetings[before.council.current]?.procedural?.by ?? scribe.president;
      const named = scribe.names.question({ kind: 'proposal', proposal: outcome.proposal, by });
      if (named.kind === 'proposal')
        presidentSays(
          scribe,
          inEnglish(PRESIDENT.proposalBefore(by === SECRETARIAT ? null : named.by, named.what)),
        );
      happens(scribe, VERBATIM.noObjection);
    }
    tellPlace(scribe, outcome);
    if (outcome.kind === 'motion.carried') {
      const by = before.council.meetings[before.council.current]?.motions.at(-1)?.by ?? scribe.president;
      presidentSays(scribe, inEnglish(PRESIDENT.motionBefore(scribe.names.inSentence(by))));
      happens(scribe, VERBATIM.noObjection);
    }
  }
  tellAdmission(scribe, entry.outcomes);
}

/** A proposal that lapses, suspension and close, whichever act brought them about. */
export function tellEnd(scribe: Scribe, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.kind === 'meeting.suspended') {
      presidentSays(scribe, inEnglish(PRESIDENT.suspends));
      happens(scribe, VERBATIM.suspended);
    } else if (outcome.kind === 'proposal.lapsed') happens(scribe, PROPOSAL_LAPSED);
    else if (outcome.kind === 'meeting.closed') {
      presidentSays(scribe, inEnglish(closing(outcome)));
      happens(scribe, VERBATIM.rose);
    }
  }
}

function closing({ how, until }: Extract<Outcome, { readonly kind: 'meeting.closed' }>): string {
  switch (how) {
    case 'list-exhausted':
      return `${PRESIDENT.listExhausted}\n${PRESIDENT.concluded}`;
    case 'informal-ended': // never told: no record is kept of it
      return '';
    case 'elected':
    case 'not-elected':
      return PRESIDENT.concluded;
    case 'agenda-rejected':
      return PRESIDENT.noAgenda;
    case 'referred':
      return PRESIDENT.referred;
    case 'postponed':
      return until === null ? PRESIDENT.postponed : PRESIDENT.postponedTo(parseUntil(until));
    case 'adjourned':
      return until === null ? PRESIDENT.adjourned : PRESIDENT.adjournedTo(parseUntil(until));
  }
}
