import type { Seat } from '../../../src/council/seat.ts';
import { CHOICES, type Choice } from '../../../src/council/tally.ts';
import type { Ballot } from '../../../src/procedure/acts.ts';
import * as acts from '../../rules/acts.ts';
import { rollCallOf, type VoteCase } from '../voteCase.ts';
import { chairOf, draftId, earlierId, itemOf, moversOf, paragraphOf } from './council.ts';
import type { PlayedKind } from './kinds.ts';
import { meeting, now, type Sitting } from './sitting.ts';

export type Doings = readonly acts.Doing[];

/** Rule 33 (3) asks for a day or hour; the cases name the day. */
export const untilOf = ({ put }: VoteCase): string => `${put.until ?? ''} 10:00`;

/**
 * Who objects, challenges or raises the point: the sources do not always say, so it is the first member on
 * that side of the vote that does not preside.
 */
export function firstOf(vote: VoteCase, ...sides: readonly Choice[]): Seat {
  const rollCall = rollCallOf(vote);
  const found = sides.flatMap((side) => rollCall[side]).find((seat) => seat !== chairOf(vote));
  if (found === undefined) throw new Error(`${vote.id}: nobody ${sides.join(' or ')}`);
  return found;
}

const objects = (vote: VoteCase): acts.Doing => acts.object(firstOf(vote, 'against', 'abstaining'));

/**
 * Those that are absent have left; the President calls the meeting (rule 1) and opens it with the agenda
 * before it.
 */
export const opens = (vote: VoteCase): Doings => [
  ...rollCallOf(vote).absent.map((seat) => acts.leave(seat)),
  acts.call,
  acts.open,
];

/** The agenda is adopted without objection and the item opened, nobody having been invited. */
export const toDebate: Doings = [acts.declare, acts.openItem];

/** The draft of a case is submitted by its first mover and sponsored by the others (rules 31, 32). */
export function submits(vote: VoteCase): Doings {
  const [first, ...others] = moversOf(vote);
  const id = draftId(vote);
  return [acts.table(first, id), ...others.map((seat) => acts.sponsor(seat, id))];
}

const puts = (vote: VoteCase): acts.Doing => acts.put(draftId(vote));

/** The President's ruling goes against the point and is challenged (rule 30). */
export function challenges(vote: VoteCase): Doings {
  const by = firstOf(vote, 'for');
  return [acts.point(by), acts.ruling(false), acts.appeal(by), acts.put()];
}

/** The mover of a motion with a day speaks to it, as rule 33 allows; then it is put. */
export function movesTo(vote: VoteCase): Doings {
  const [by = ''] = vote.put.by;
  const floor = [acts.ask(by), acts.give(by), acts.say(by), acts.pass(by)];
  const motion = vote.put.kind === 'postpone' ? 'postpone' : 'adjourn-to';
  return [acts.move(by, motion, untilOf(vote)), ...floor, acts.put()];
}

/** The President of the month cedes the chair for the item before its consideration (rule 20). */
const cedes = ({ put }: VoteCase): Doings => (put.ceded === true ? [acts.cede] : []);

const puttingDraft = (vote: VoteCase): Doings => [
  ...toDebate,
  ...cedes(vote),
  ...submits(vote),
  acts.openVoting,
  puts(vote),
];

/** The first mover of an amendment proposes it orally, in the words of the case, to the draft submitted (rule 36). */
function puttingAmendment(vote: VoteCase): Doings {
  const [by = ''] = vote.put.by;
  const id = draftId(vote);
  const proposes = acts.amend(by, id, 'replace', '1', { text: vote.text });
  return [...toDebate, ...submits(vote), proposes, acts.openVoting, acts.putAmendment(id, 'A1')];
}

/** A member in favour asks for the separate vote, and the mover of the draft does not object (rule 32). */
function puttingPart(vote: VoteCase): Doings {
  const id = draftId(vote);
  const asks = acts.part(firstOf(vote, 'for'), id, paragraphOf(vote));
  return [...toDebate, ...submits(vote), asks, acts.openVoting, acts.putPart(id, paragraphOf(vote))];
}

/** The draft submitted first, and the one that the proposal would put before it (rule 32). */
function puttingOrder(vote: VoteCase): Doings {
  const [by = ''] = vote.put.by;
  const drafts = [acts.table(by, earlierId(vote)), ...submits(vote)];
  const proposal = { what: 'order-of-drafts', draft: draftId(vote) } as const;
  return [...toDebate, ...drafts, acts.propose(by, proposal), acts.put()];
}

/** Before the agenda is adopted its last item is proposed to be taken first (rule 9). */
export const ordersBusiness = (vote: VoteCase): { readonly by: Seat; readonly item: string } => ({
  by: vote.put.by[0] ?? firstOf(vote, 'for'),
  item: itemOf(vote),
});

function puttingBusiness(vote: VoteCase): Doings {
  const { by, item } = ordersBusiness(vote);
  return [acts.propose(by, { what: 'agenda-order', item }), acts.put()];
}

/** The first member in favour proposes to call the Assembly (A/RES/377 (V)). */
const puttingSession = (vote: VoteCase): Doings => [
  ...toDebate,
  acts.propose(firstOf(vote, 'for'), { what: 'emergency-session' }),
  acts.put(),
];

/**
 * Whoever voted against asks whether the draft is a matter of procedure, and the question is put before the draft
 * (Charter 27).
 */
const puttingMatter = (vote: VoteCase): Doings => [
  ...toDebate,
  ...submits(vote),
  acts.asksMatter(firstOf(vote, 'against'), draftId(vote)),
  acts.openVoting,
  acts.putMatter(draftId(vote)),
];

const puttingMotion = (vote: VoteCase): Doings => [...toDebate, ...movesTo(vote)];

const puttingInvitation = (rule: 37 | 39) => (vote: VoteCase) => [
  acts.declare,
  acts.invite(vote.put.who ?? '', rule),
  objects(vote),
  acts.put(),
];

/** What brings each kind of question to the vote, from the agenda on. */
const PUTTING: Readonly<Record<PlayedKind, (vote: VoteCase) => Doings>> = {
  agenda: (vote) => [objects(vote), acts.put()],
  'invitation-37': puttingInvitation(37),
  'invitation-39': puttingInvitation(39),
  ruling: challenges,
  'adjourn-to': puttingMotion,
  postpone: puttingMotion,
  'order-of-business': puttingBusiness,
  'order-of-votes': puttingOrder,
  'special-session': puttingSession,
  amendment: puttingAmendment,
  part: puttingPart,
  preliminary: puttingMatter,
  draft: puttingDraft,
  admission: puttingDraft,
  'secretary-general': puttingDraft,
  decision: puttingDraft,
};

/** From the call of the meeting to the President's putting the question. */
export const brings = (vote: VoteCase, kind: PlayedKind): Doings => [...opens(vote), ...PUTTING[kind](vote)];

export const BALLOT_OF: Readonly<Record<Exclude<Choice, 'absent'>, Ballot>> = {
  for: 'for',
  against: 'against',
  abstaining: 'abstaining',
  notParticipating: 'not-participating',
};

/** Every member at the table votes as it did. */
export function votes(vote: VoteCase): Doings {
  const rollCall = rollCallOf(vote);
  return CHOICES.flatMap((choice) =>
    choice === 'absent' ? [] : rollCall[choice].map((seat) => acts.ballot(seat, BALLOT_OF[choice])),
  );
}

/**
 * What still has to be done for the meeting to end when its speakers are exhausted; nothing when it is over.
 */
export function ends(sitting: Sitting): Doings {
  switch (now(sitting).position.stage) {
    case 'agenda':
      return [...toDebate, ...Array(meeting(sitting).items.length - 1).fill(acts.openItem), acts.close];
    case 'invitations':
      return [acts.openItem, acts.close];
    case 'debate':
    case 'voting':
      return [acts.close];
    default:
      return [];
  }
}
