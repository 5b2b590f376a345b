import type { Move, MoveKind } from '../../claims/acts.ts';
import type { Ballot, Consensus, MotionKind, PointAbout, Referee } from '../../procedure/acts.ts';
import type { Texts } from '../../scenario/texts.ts';
import type { Act, ActKind } from '../../session/council.ts';
import { amendmentLabel, changeWords, partLabel } from './amendments.ts';
import { claimLabel, draftLabel, theName, whoSits } from './names.ts';

const LABELS: Readonly<Record<ActKind, string>> = {
  'meeting.request': 'Request a meeting',
  'meeting.call': 'Call the meeting',
  'meeting.open': 'Call the meeting to order',
  'meeting.resume': 'Resume the meeting',
  'meeting.close': 'Close the meeting',
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
  'floor.request': 'Ask for the floor',
  'floor.withdraw': 'Take your name off the list',
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
  'amendment.propose': 'Propose an amendment',
  'amendment.withdraw': 'Withdraw an amendment',
  'part.request': 'Ask for a separate vote on a paragraph',
  'part.object': 'Object to a separate vote',
  'voting.open': 'Go to the vote',
  'voting.close': 'Go back to the debate',
  'motion.make': 'Move a motion',
  'motion.withdraw': 'Withdraw the motion',
  'statement.make': 'Make a statement',
  'challenge.put': 'Put a challenge',
  'answer.give': 'Answer a challenge',
  'answer.decline': 'Decline to answer',
  'news.release': 'Release news',
};

/** What a kind of act does, as a short label. */
export const actLabel = (kind: ActKind): string => LABELS[kind];

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

/** To whom a matter is referred, in a sentence. */
export const REFEREE_WORDS: Readonly<Record<Referee, string>> = {
  committee: 'a committee',
  'secretary-general': 'the Secretary-General',
  rapporteur: 'a rapporteur',
};

const POINT_WORDS: Readonly<Record<PointAbout, string>> = {
  speaker: 'about the statement being made',
  challenge: 'against a challenge',
  vote: 'on the conduct of the vote',
  other: 'on the procedure',
};

/** What a point of order is about. */
export const pointWords = (about: PointAbout): string => POINT_WORDS[about];

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

/** A concrete act as a line of a menu. */
export function choiceLabel(act: Act, texts: Texts): string {
  switch (act.kind) {
    case 'ballot.cast':
      return VOTE_LABELS[act.ballot];
    case 'invitation.propose':
      return `Propose to invite ${theName(texts, act.who)} (rule ${act.rule})`;
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
    case 'motion.make':
      return `Move to ${motionWords(act)}`;
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

const ANSWER_LABELS = {
  confirm: 'confirm the claim',
  deny: 'deny the claim',
  revise: 'put it otherwise',
  evade: 'speak to it without confirming or denying it',
} as const;
