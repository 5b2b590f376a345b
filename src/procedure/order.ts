import { type Stage, VOTE_STAGES } from '../council/stages.ts';
import type { PointAbout, ProcedureAct } from './acts.ts';
import { amendmentsToPut } from './amendments.ts';
import { takeFloorBack } from './closing.ts';
import { copyOf } from './copy.ts';
import { checkWords, first, MAX_WORDS, meetingOf, needMember, needPresident } from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Mutable, Proceedings } from './proceedings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type Raise = Extract<ProcedureAct, { kind: 'order.raise' }>;
const WORDS = { name: 'words', type: 'text', maxLength: MAX_WORDS } as const;

const isVote = (stage: Stage): boolean => VOTE_STAGES.includes(stage) || stage === 'election-ballot';

/**
 * Rule 36: the President rules on the order of amendments by putting one. A point of order that another is further
 * removed in substance is raised before the first ballot on it, and while there is another to put.
 */
function checkSequence(council: Proceedings): Refusal | null {
  const { vote } = meetingOf(council);
  const about = 'sequence';
  if (vote?.question.kind !== 'amendment') return refuse('30', 'no-such-point', { about });
  const { draft: id, amendment } = vote.question;
  const draft = council.drafts.find((one) => one.id === id);
  const others = draft === undefined ? [] : amendmentsToPut(draft).filter((one) => one.id !== amendment);
  if (others.every(({ waits }) => waits)) return refuse('30', 'no-such-point', { about });
  return Object.keys(vote.ballots).length === 0 ? null : refuse('30', 'vote-under-way', { about });
}

/**
 * Once voting has begun, points of order bear on the conduct of the vote only (the Rules are silent; this is the
 * Assembly's custom). Outside a vote there is no conduct of a vote to complain of.
 */
function checkAbout(council: Proceedings, stage: Stage, about: PointAbout): Refusal | null {
  const meeting = meetingOf(council);
  if (about === 'sequence') return checkSequence(council);
  if (isVote(stage)) return about === 'vote' ? null : refuse('30', 'vote-under-way', { about });
  if (about === 'vote') return refuse('30', 'no-such-point', { about });
  if (about === 'framing' && (stage !== 'invitation' || meeting.proposal === null))
    return refuse('30', 'no-such-point', { about });
  if (about === 'speaker' && meeting.floor === null) return refuse('30', 'no-such-point', { about });
  return null;
}

/**
 * Rule 30: a representative raises a point of order, which interrupts whoever has the floor. `challenge` points
 * name a challenge; whether it is open is the ledger's to say, so `session` adds that check and those choices.
 */
export const orderRaise: ProcedureRule<'order.raise'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '30'),
  check: (council, stage, act) =>
    first(
      checkAbout(council, stage, act.about),
      (act.about === 'challenge') === (act.challenge !== null)
        ? null
        : refuse('30', 'no-such-point', { about: act.about }),
      checkWords(act.words),
    ),
  choices(council, stage, by) {
    const abouts: readonly PointAbout[] = isVote(stage)
      ? ['vote', 'sequence']
      : ['speaker', 'framing', 'other'];
    return abouts
      .filter((about) => checkAbout(council, stage, about) === null)
      .map(
        (about): Choice<Raise> => ({
          act: { kind: 'order.raise', by, about, challenge: null, words: null },
          holes: [WORDS],
        }),
      );
  },
  apply(council, _stage, { by, about, challenge, words }, emit) {
    const meeting = meetingOf(council);
    meeting.point = {
      by,
      about,
      challenge,
      draft: null,
      words: copyOf(words),
      ruling: null,
      appealBy: null,
    };
    emit({ kind: 'order.raised', by, about });
  },
};

/** Rule 30: the President states a ruling at once. */
export const orderRule: ProcedureRule<'order.rule'> = {
  gate: (council, _stage, seat) => needPresident(council, seat, '30'),
  check: (_council, _stage, act) => checkWords(act.words),
  choices: (_council, _stage, by) =>
    [true, false].map((upheld) => ({
      act: { kind: 'order.rule', by, upheld, words: null },
      holes: [WORDS],
    })),
  apply(council, _stage, { upheld }, emit) {
    const point = meetingOf(council).point;
    if (point !== null) point.ruling = upheld;
    emit({ kind: 'ruling.given', upheld });
  },
};

/** Rule 30: a ruling that is challenged goes to the Council for immediate decision; it stands unless overruled. */
export const rulingAppeal: ProcedureRule<'ruling.appeal'> = {
  gate: (council, _stage, seat) => needMember(council, seat, '30'),
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'ruling.appeal', by })],
  apply(council, _stage, { by }, emit) {
    const point = meetingOf(council).point;
    if (point !== null) point.appealBy = by;
    emit({ kind: 'ruling.appealed', by });
  },
};

/**
 * The point of order is settled and its consequence drawn: an upheld point about the speaker takes the floor back,
 * one about how a question on an invitation is put turns it round, one about the order of amendments has another put,
 * one about the conduct of a vote starts the call again, one about a challenge sets it aside (the ledger does that).
 */
export function settlePoint(
  council: Mutable<Proceedings>,
  how: 'unchallenged' | 'stands' | 'overruled',
  emit: Emit,
): void {
  const meeting = meetingOf(council);
  const point = meeting.point;
  if (point === null) return;
  const upheld = how === 'overruled' ? point.ruling !== true : point.ruling === true;
  meeting.point = null;
  const { about, challenge, draft } = point;
  emit({ kind: 'order.settled', about, challenge, ...(draft === null ? {} : { draft }), upheld, how });
  if (meeting.heldVote !== null) {
    meeting.vote = meeting.heldVote;
    meeting.heldVote = null;
  }
  if (!upheld) return;
  if (point.about === 'speaker') takeFloorBack(meeting, emit);
  if (point.about === 'sequence') returnAmendment(council, emit);
  if (point.about === 'framing' && meeting.proposal !== null)
    meeting.proposal.framed = meeting.proposal.framed === 'invite' ? 'exclude' : 'invite';
  if (point.about !== 'vote') return;
  if (meeting.vote !== null) {
    meeting.vote.ballots = {};
    meeting.vote.complete = false;
  } else if (meeting.election?.papers != null) meeting.election.papers = {};
}

/** Rules 30, 36: the amendment that was put waits until another has been put. */
function returnAmendment(council: Mutable<Proceedings>, emit: Emit): void {
  const meeting = meetingOf(council);
  if (meeting.vote?.question.kind !== 'amendment') return;
  const { draft, amendment } = meeting.vote.question;
  const found = council.drafts.find(({ id }) => id === draft)?.amendments.find(({ id }) => id === amendment);
  if (found !== undefined) found.waits = true;
  meeting.vote = null;
  emit({ kind: 'amendment.returned', draft, amendment });
}
