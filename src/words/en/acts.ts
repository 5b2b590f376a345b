import type { Move, MoveKind } from '../../claims/acts.ts';
import type { Seat } from '../../council/seat.ts';
import type { Ballot, Basis, Consensus, MotionKind, Referee, RulingAbout } from '../../procedure/acts.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act, ActKind } from '../../session/council.ts';
import { FINDING_WORDS } from './admission.ts';
import { amendmentLabel, changeWords, partLabel } from './amendments.ts';
import { candidateName } from './elections.ts';
import { claimLabel, draftLabel, TheName, theName, whoSits } from './names.ts';
import { textLabel } from './products.ts';
import { PROPOSAL_RULES, proposalIn } from './proposals.ts';

const LABELS: Readonly<Record<ActKind, string>> = {
  'meeting.request': 'Request a meeting',
  'meeting.call': 'Call the meeting',
  'meeting.open': 'Call the meeting to order',
  'informal.open': 'Begin the informal meeting',
  'informal.close': 'End the informal meeting',
  'meeting.resume': 'Resume the meeting',
  'meeting.close': 'Close the meeting',
  'chair.cede': 'Cede the chair for this item (rule 20)',
  'seat.arrive': 'Take a place at the seat',
  'seat.leave': 'Leave the seat',
  'objection.raise': 'Object',
  'decision.declare': 'Declare it so decided',
  'question.put': 'Put the question to the vote',
  'consensus.propose': 'Propose to adopt a draft without a vote',
  'ballot.cast': 'Vote',
  'result.declare': 'Declare the result',
  'invitation.propose': 'Propose an invitation',
  'item.open': 'Open the item',
  'application.submit': 'Apply for membership',
  'application.refer': 'Refer the application to the committee',
  'committee.report': 'Present the report of the committee',
  'candidate.withdraw': 'Withdraw a candidate',
  'ballot.open': 'Open a secret ballot',
  'paper.cast': 'Cast a ballot paper',
  'count.declare': 'Declare the count',
  'assembly.report': 'Report the result in the Assembly',
  'floor.request': 'Ask for the floor',
  'floor.withdraw': 'Take your name off the list',
  'list.draw': 'Draw the order of speakers by lot',
  'list.swap': 'Change places on the list',
  'floor.give': 'Give the floor',
  'floor.offer': 'Offer the floor to a challenged seat',
  'floor.pass': 'Let the floor go',
  'order.raise': 'Raise a point of order',
  'order.rule': 'Rule on the point of order',
  'ruling.appeal': 'Challenge the ruling',
  'draft.table': 'Submit a draft',
  'draft.sponsor': 'Co-sponsor a draft',
  'draft.second': 'Second a draft',
  'draft.withdraw': 'Withdraw a draft',
  'draft.take-over': 'Take over a withdrawn draft',
  'draft.call-up': 'Ask that a draft be put to the vote',
  'draft.revise': 'Revise a draft of your own',
  'draft.unsponsor': 'Take your name off a draft',
  'silence.start': 'Start a silence procedure',
  'silence.break': 'Break the silence',
  'silence.end': 'End a silence: nobody has broken it',
  'statement.issue': 'Issue what all have agreed on',
  'amendment.propose': 'Propose an amendment',
  'amendment.withdraw': 'Withdraw an amendment',
  'part.request': 'Ask for a separate vote on a paragraph',
  'part.object': 'Object to a separate vote',
  'preliminary.raise': 'Ask whether a draft is a matter of procedure',
  'preliminary.rule': 'Rule that a draft is a matter of procedure',
  'voting.open': 'Go to the vote',
  'voting.close': 'Go back to the debate',
  'motion.make': 'Move a motion',
  'motion.withdraw': 'Withdraw the motion',
  'proposal.make': 'Propose something on the Council’s business',
  'proposal.withdraw': 'Withdraw the proposal',
  'statement.make': 'Make a statement',
  'challenge.put': 'Put a challenge',
  'answer.give': 'Answer a challenge',
  'answer.decline': 'Decline to answer',
  'news.release': 'Release news',
};

/** What a kind of act does, as a short label. */
export const actLabel = (kind: ActKind): string => LABELS[kind];

/** Whether a word is the name of a kind of act. */
export const isActName = (word: string): word is ActKind => Object.hasOwn(LABELS, word);

export const BALLOT_WORDS: Readonly<Record<Ballot | 'absent', string>> = {
  for: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  'not-participating': 'not participating',
  absent: 'absent',
};

const VOTE_LABELS: Readonly<Record<Ballot, string>> = {
  for: 'Vote in favour',
  against: 'Vote against',
  abstaining: 'Abstain',
  'not-participating': 'Do not participate',
};

interface Moved {
  readonly motion: MotionKind;
  readonly until: string | null;
  readonly to?: Referee;
}

/** What is moved, as it stands after "moves to". */
export function motionWords({ motion, until, to }: Moved): string {
  switch (motion) {
    case 'suspend':
      return 'suspend the meeting';
    case 'adjourn':
      return 'adjourn the meeting';
    case 'adjourn-to':
      return until === null ? 'adjourn the meeting to a stated time' : `adjourn the meeting until ${until}`;
    case 'refer':
      return to === undefined ? 'refer the matter' : `refer the matter to ${REFEREE_WORDS[to]}`;
    case 'postpone':
      return `postpone discussion of the question ${until === null ? 'indefinitely' : `until ${until}`}`;
  }
}

/** On what account a meeting is asked for: the rule, and the article of the Charter. */
export const BASIS_RULES: Readonly<Record<Basis, string>> = {
  member: 'rule 2',
  dispute: 'rule 3, Article 35',
  'assembly-question': 'rule 3, Article 11(2)',
  'assembly-situation': 'rule 3, Article 11(3)',
  'secretary-general': 'rule 3, Article 99',
};

/** To whom a matter is referred, in a sentence. */
export const REFEREE_WORDS: Readonly<Record<Referee, string>> = {
  committee: 'a committee',
  'secretary-general': 'the Secretary-General',
  rapporteur: 'a rapporteur',
};

const POINT_WORDS: Readonly<Record<RulingAbout, string>> = {
  speaker: 'about the statement being made',
  challenge: 'against a challenge',
  vote: 'on the conduct of the vote',
  sequence: 'on the order in which the amendments are put',
  framing: 'on how the question of the invitation is put',
  other: 'on the procedure',
  matter: 'on whether a draft is a matter of procedure',
};

/** What a point of order, or a ruling, is about. */
export const pointWords = (about: RulingAbout): string => POINT_WORDS[about];

const MOVE_VERBS: Readonly<Record<MoveKind, string>> = {
  assert: 'asserts',
  support: 'supports',
  deny: 'denies',
  confirm: 'confirms',
  evidence: 'presents evidence on',
};

/** What a statement does with a claim: "asserts “troops in Kursk”". */
export const moveWords = (move: Move, texts: Texts): string =>
  `${MOVE_VERBS[move.do]} ${claimLabel(texts, move.claim)}`;

/** How a draft is adopted without a vote, in a sentence. */
export const CONSENSUS_WORDS: Readonly<Record<Consensus, string>> = {
  'without-vote': 'without a vote',
  acclamation: 'by acclamation',
};

/** Who asks for a meeting; the General Assembly has no seat, and its letter comes in from outside. */
export const requesting = (by: Seat, texts: Texts): string =>
  by === 'WORLD' ? 'The General Assembly' : TheName(texts, by);
/** What may come in from outside, as a line of a menu: the text of news, that a deadline passes, or a letter. */
export const worldLabel = (act: Act, texts: Texts): string =>
  act.kind === 'news.release' ? (texts.news[act.news]?.text ?? act.news) : choiceLabel(act, texts);

/** A concrete act as a line of a menu. */
export function choiceLabel(act: Act, texts: Texts): string {
  switch (act.kind) {
    case 'meeting.request':
      return act.basis === undefined || act.basis === 'member'
        ? LABELS['meeting.request']
        : `${requesting(act.by, texts)} asks for a meeting (${BASIS_RULES[act.basis]})`;
    case 'ballot.cast':
      return VOTE_LABELS[act.ballot];
    case 'invitation.propose':
      return act.framed === 'exclude'
        ? `Ask who objects to inviting ${theName(texts, act.who)} (rule ${act.rule})`
        : `Propose to invite ${theName(texts, act.who)} (rule ${act.rule})`;
    case 'application.submit':
      return 'Apply for membership, and accept the obligations of the Charter (rule 58)';
    case 'application.refer':
      return 'Refer the application to the Committee on the Admission of New Members (rule 59)';
    case 'committee.report':
      return `Present the committee’s report: it ${FINDING_WORDS[act.finding]}`;
    case 'list.swap':
      return `Change places on the list with ${theName(texts, act.to)}`;
    case 'candidate.withdraw':
      return `Withdraw ${candidateName(texts, act.candidate)} as a candidate`;
    case 'ballot.open':
      return 'Open a secret ballot on the seats that are left (rule 61)';
    case 'floor.give':
      return `Give the floor to ${theName(texts, act.to)}`;
    case 'floor.offer':
      return `Offer the floor to ${theName(texts, act.to)} to answer ${act.challenge}`;
    case 'order.raise':
      return `Point of order ${pointWords(act.about)}${act.challenge === null ? '' : ` (${act.challenge})`}`;
    case 'order.rule':
      return act.upheld ? 'Uphold the point of order' : 'Rule that the point of order is not well taken';
    case 'question.put':
      if (act.draft === null) return LABELS['question.put'];
      if (act.preliminary === true)
        return `Put to the vote whether ${draftLabel(texts, act.draft)} is a matter of procedure`;
      if (act.amendment !== undefined)
        return `Put ${amendmentLabel(texts, act.draft, act.amendment)} to the vote (rule 36)`;
      return act.part === undefined
        ? `Put ${draftLabel(texts, act.draft)} to the vote`
        : `Put ${partLabel(texts, act.draft, { paragraph: act.part, more: act.more ?? [] })} to a separate vote (rule 32)`;
    case 'consensus.propose':
      return `Propose that ${draftLabel(texts, act.draft)} be adopted ${CONSENSUS_WORDS[act.how]}`;
    case 'draft.table':
      return `Submit ${draftLabel(texts, act.draft)}: ${texts.drafts[act.draft]?.title ?? ''}`;
    case 'draft.sponsor':
      return `Co-sponsor ${draftLabel(texts, act.draft)}`;
    case 'draft.second':
      return `Second ${draftLabel(texts, act.draft)}`;
    case 'draft.withdraw':
      return `Withdraw ${draftLabel(texts, act.draft)}`;
    case 'draft.take-over':
      return `Take over ${draftLabel(texts, act.draft)}`;
    case 'draft.call-up':
      return `Ask that ${draftLabel(texts, act.draft)} be put to the vote (rule 38)`;
    case 'draft.revise': {
      const what = `${changeWords(act.change, act.paragraph)} of ${draftLabel(texts, act.draft)}`;
      const own = act.revision === null && act.change !== 'delete' ? ' in your own words' : '';
      return `Revise your draft: ${what}${own}${act.revision === null ? '' : ` (${act.revision})`}`;
    }
    case 'draft.unsponsor':
      return `Take your name off ${draftLabel(texts, act.draft)}`;
    case 'silence.start':
      return `Start a silence procedure on ${textLabel(texts, act.draft)}`;
    case 'silence.break':
      return `Break the silence on ${textLabel(texts, act.draft)}`;
    case 'silence.end':
      return `End the silence on ${textLabel(texts, act.draft)}: it is agreed`;
    case 'statement.issue':
      return `Issue ${textLabel(texts, act.draft)}, which all have agreed on`;
    case 'amendment.propose': {
      const what = `${changeWords(act.change, act.paragraph)} of ${draftLabel(texts, act.draft)}`;
      if (act.amendment !== null) return `Propose amendment ${act.amendment}: ${what}`;
      return `Propose to ${what}${act.change === 'delete' ? '' : ' in your own words'}`;
    }
    case 'amendment.withdraw':
      return `Withdraw ${amendmentLabel(texts, act.draft, act.amendment)}`;
    case 'part.request':
      return `Ask for a separate vote on ${partLabel(texts, act.draft, act)} (rule 32)`;
    case 'part.object':
      return `Object, as the mover, to a separate vote on ${partLabel(texts, act.draft, act)}`;
    case 'preliminary.raise':
      return `Ask whether ${draftLabel(texts, act.draft)} is a matter of procedure`;
    case 'preliminary.rule':
      return `Rule that ${draftLabel(texts, act.draft)} is a matter of procedure`;
    case 'motion.make':
      return `Move to ${motionWords(act)}`;
    case 'proposal.make':
      return `Propose to ${proposalIn(texts, act.proposal, null)} (${PROPOSAL_RULES[act.proposal.what]})`;
    case 'challenge.put':
      return `Challenge ${theName(texts, act.to)} on ${claimLabel(texts, act.claim)}`;
    case 'answer.give':
      return `Answer ${act.challenge}: ${ANSWER_LABELS[act.how]}`;
    case 'answer.decline':
      return `Decline to answer ${act.challenge}`;
    case 'news.release':
      return `Release: ${texts.news[act.news]?.text ?? act.news}`;
    case 'seat.leave':
      return `${whoSits(texts, act.by, act.person)} leaves the seat of ${theName(texts, act.by)}`;
    case 'seat.arrive':
      return `${whoSits(texts, act.by, act.person)} takes a place at the seat of ${theName(texts, act.by)}`;
    default:
      return LABELS[act.kind];
  }
}

/** An act whose day and hour is asked for next, as a line of a menu; null for any other. */
export function askedLabel(act: Act, texts: Texts): string | null {
  if (act.kind === 'silence.start')
    return `Start a silence procedure on ${textLabel(texts, act.draft)}, with a deadline that you name …`;
  if (act.kind !== 'motion.make' || act.until === null) return null;
  return act.motion === 'postpone'
    ? 'Move to postpone discussion of the question to a day that you name …'
    : 'Move to adjourn the meeting to a day and hour that you name …';
}

const ANSWER_LABELS = {
  confirm: 'confirm the claim',
  deny: 'deny the claim',
  revise: 'put it otherwise',
  evade: 'speak to it without confirming or denying it',
} as const;
