import { SECRETARIAT, type Seat } from '../../council/seat.ts';
import type { Act } from '../../session/council.ts';
import type { Session } from '../../session/session.ts';
import { DELEGATION, PRESIDENT, THE_SECRETARY_GENERAL } from '../../words/en/record.ts';
import {
  answerSentence,
  challengeSentence,
  declineSentence,
  saidSentences,
} from '../../words/en/statements.ts';
import type { Told } from '../course.ts';
import { motionNamed } from '../names.ts';
import {
  delegationSays,
  happens,
  inEnglish,
  presidentSays,
  resumeChair,
  type Scribe,
  type Speech,
} from './scribe.ts';

type SpokenAct = Extract<
  Act,
  { readonly kind: 'statement.make' | 'challenge.put' | 'answer.give' | 'answer.decline' }
>;
type ProposedAct = Extract<
  Act,
  {
    readonly kind:
      | 'objection.raise'
      | 'order.raise'
      | 'ruling.appeal'
      | 'motion.make'
      | 'motion.withdraw'
      | 'proposal.make'
      | 'proposal.withdraw'
      | 'preliminary.raise';
  }
>;

const ruleOf = (session: Session, seat: Seat): 37 | 39 | null =>
  session.council.meetings[session.council.current]?.participants.find((one) => one.seat === seat)?.rule ??
  null;

/** At which part of the meeting members speak: on the item, or on drafts before or after a vote on one of them. */
function occasionOf({ before }: Told): keyof typeof PRESIDENT.members | null {
  const { stage } = before.position;
  if (stage === 'debate') return 'debate';
  if (stage !== 'voting') return null;
  const results = before.council.meetings[before.council.current]?.results ?? [];
  return results.some(({ question }) => question.kind === 'draft') ? 'after' : 'before';
}

/** How the President names somebody whose turn it is: the representative of a country, or a person heard under rule 39. */
function nominee({ names }: Scribe, seat: Seat, session: Session): string {
  if (names.country(seat) !== null) return PRESIDENT.representativeOf(names.inSentence(seat));
  const { label } = names.speaker(seat, session);
  return label === THE_SECRETARY_GENERAL ? names.inSentence(seat) : label;
}

/** Whether the seat speaks as a member, and not as one invited or for the Secretariat. */
const isMember = ({ council }: Session, seat: Seat): boolean =>
  council.meetings[council.current]?.members.includes(seat) === true;

/**
 * The words with which the floor was given, now that somebody speaks. The members' list is opened once for all of
 * them; whoever speaks out of that list is named.
 */
function tellFloor(scribe: Scribe, told: Told, seat: Seat): void {
  const { given } = scribe;
  scribe.given = null;
  if (given === null || given.to !== seat) return;
  const occasion = occasionOf(told);
  const { further, offered } = given;
  const inList = isMember(told.before, seat) && occasion !== null && !further && !offered;
  if (inList) {
    if (!scribe.announced.has(occasion)) presidentSays(scribe, inEnglish(PRESIDENT.members[occasion]));
    scribe.announced.add(occasion);
  } else if (seat !== scribe.president) {
    const whom = nominee(scribe, seat, told.before);
    presidentSays(scribe, inEnglish(further ? PRESIDENT.floorFurther(whom) : PRESIDENT.floorTo(whom)));
  }
}

const claimAsked = ({ council }: Session, challenge: string): string =>
  council.ledger.challenges.find(({ id }) => id === challenge)?.claim ?? challenge;

const isFurther = ({ entry }: Told): boolean =>
  entry.outcomes.some((outcome) => outcome.kind === 'statement.made' && outcome.further);

/**
 * What is said besides own words; null where nothing is. Own words stand for the opening position and for the question
 * of a challenge; what is done with claims is said either way.
 */
function speechOf({ texts }: Scribe, act: SpokenAct, told: Told): Speech | null {
  const { before } = told;
  const own = act.words !== null;
  switch (act.kind) {
    case 'statement.make': {
      const further = isFurther(told);
      const meeting = before.council.meetings[before.council.current];
      const first = before.position.stage === 'debate' && !further && meeting?.floor?.spoken === false;
      const opening = first && !own ? meeting.id : null;
      const sentences = saidSentences({ seat: act.by, moves: act.moves, further, opening }, texts);
      return sentences.length === 0 ? null : inEnglish(sentences.join(' '));
    }
    case 'challenge.put':
      if (own) return null;
      return inEnglish(challengeSentence({ seat: act.by, to: act.to, claim: act.claim, words: null }, texts));
    case 'answer.give':
      return inEnglish(
        answerSentence(
          { seat: act.by, how: act.how, claim: claimAsked(before, act.challenge), words: null },
          texts,
        ),
      );
    case 'answer.decline':
      return inEnglish(
        declineSentence({ seat: act.by, claim: claimAsked(before, act.challenge), words: null }, texts),
      );
  }
}

/** What a delegation says with the floor. */
export function tellSpeech(scribe: Scribe, act: SpokenAct, told: Told): void {
  tellFloor(scribe, told, act.by);
  const speeches = [speechOf(scribe, act, told), act.words].filter((speech) => speech !== null);
  for (const speech of speeches) delegationSays(scribe, act.by, told.before, speech);
  if (speeches.length === 0)
    happens(scribe, DELEGATION.spoke(nominee(scribe, act.by, told.before), isFurther(told)));
}

/** The speaker has ended: the President takes up the chair again, and thanks whoever was heard under rule 22 or 39. */
export function endTurn(scribe: Scribe, { entry, before }: Told): void {
  for (const outcome of entry.outcomes) {
    if (outcome.kind !== 'floor.passed') continue;
    scribe.given = null;
    if (!outcome.spoken) continue;
    resumeChair(scribe);
    if (ruleOf(before, outcome.by) !== 39 && outcome.by !== SECRETARIAT) continue;
    presidentSays(scribe, inEnglish(PRESIDENT.thanks(nominee(scribe, outcome.by, before))));
  }
}

function motionSpoken(act: Extract<ProposedAct, { kind: 'motion.make' }>): string {
  const named = motionNamed(act);
  switch (named.motion) {
    case 'suspend':
    case 'adjourn':
      return DELEGATION.moves[named.motion];
    case 'adjourn-to':
      return DELEGATION.movesTo(named.until);
    case 'refer':
      return DELEGATION.movesToRefer[named.to];
    case 'postpone':
      return DELEGATION.movesToPostpone(named.until);
  }
}

function proposed(scribe: Scribe, act: Extract<ProposedAct, { kind: 'proposal.make' }>): Speech {
  const { proposal, by, words } = act;
  if (words !== null) return words;
  const named = scribe.names.question({ kind: 'proposal', proposal, by });
  return inEnglish(named.kind === 'proposal' ? DELEGATION.proposes(named.what, named.under) : '');
}

function proposal(scribe: Scribe, act: ProposedAct, { entry }: Told): Speech {
  switch (act.kind) {
    case 'objection.raise': {
      const raised = entry.outcomes.find(({ kind }) => kind === 'objection.raised');
      return inEnglish(DELEGATION.objects[raised?.kind === 'objection.raised' ? raised.to : 'draft']);
    }
    case 'order.raise':
      return act.words ?? inEnglish(DELEGATION.point[act.about]);
    case 'ruling.appeal':
      return inEnglish(DELEGATION.appeals);
    case 'motion.make':
      return inEnglish(motionSpoken(act));
    case 'motion.withdraw':
      return inEnglish(DELEGATION.withdrawsMotion);
    case 'proposal.make':
      return proposed(scribe, act);
    case 'proposal.withdraw':
      return inEnglish(DELEGATION.withdrawsProposal);
    case 'preliminary.raise':
      return inEnglish(DELEGATION.asksWhetherProcedural(scribe.names.draft(act.draft)));
  }
}

/** What a delegation says from its place: an objection, a point of order, a motion. */
export function tellProposal(scribe: Scribe, act: ProposedAct, told: Told): void {
  delegationSays(scribe, act.by, told.before, proposal(scribe, act, told));
}
