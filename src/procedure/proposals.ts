import { SECRETARIAT, type Seat } from '../council/seat.ts';
import { type ProcedureAct, UNSETTLED } from './acts.ts';
import { releaseFloor } from './closing.ts';
import { copyOf } from './copy.ts';
import {
  checkWords,
  first,
  MAX_WORDS,
  meetingOf,
  needFloorFreeOrOwn,
  needMember,
  needPresence,
} from './gates.ts';
import type { ProcedureOutcome } from './outcomes.ts';
import type { Meeting, Mutable, Proceedings } from './proceedings.ts';
import type { Proposal } from './proposals/proposal.ts';
import { carryProposal, checkProposal, isMoot, needsWords, proposalsOf } from './proposals/table.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Choice, choice, type ProcedureRule } from './rule.ts';

type Emit = (outcome: ProcedureOutcome) => void;
type Make = Extract<ProcedureAct, { kind: 'proposal.make' }>;

const choiceOf = (by: string, proposal: Proposal): Choice<Make> =>
  needsWords(proposal)
    ? {
        act: { kind: 'proposal.make', by, proposal, words: UNSETTLED },
        holes: [{ name: 'words', type: 'text', maxLength: MAX_WORDS }],
      }
    : choice<Make>({ kind: 'proposal.make', by, proposal, words: null });

/** Members propose by practice, which the Rules do not spell out; the Secretary-General too, where one says so (rule 5). */
const needProposer = (council: Proceedings, seat: Seat): Refusal | null =>
  seat === SECRETARIAT ? needPresence(council, seat) : needMember(council, seat, 'practice');

/**
 * A member proposes something about the Council's own business (Charter 27(2), 30). One proposal is before the Council
 * at a time; the motions of rule 33 go before it. Rule 34: it needs no seconder.
 */
export const proposalMake: ProcedureRule<'proposal.make'> = {
  gate: (council, _stage, seat) => first(needProposer(council, seat), needFloorFreeOrOwn(council, seat)),
  none: (council, stage, seat) =>
    proposalsOf(council, stage, seat).length === 0 ? refuse('practice', 'no-proposal') : null,
  check(council, stage, { by, proposal, words }) {
    if ((words !== null) !== needsWords(proposal)) return refuse('table', 'malformed', { part: 'words' });
    return first(checkWords(words), checkProposal(council, stage, by, proposal, words));
  },
  choices: (council, stage, by) => proposalsOf(council, stage, by).map((proposal) => choiceOf(by, proposal)),
  apply(council, _stage, { by, proposal, words }, emit) {
    const meeting = meetingOf(council);
    const people = proposal.what === 'credentials' ? [...(council.people[proposal.seat] ?? [])] : [];
    meeting.procedural = {
      proposal: copyOf(proposal),
      by,
      people,
      words: copyOf(words),
      objections: [],
      list: meeting.list,
      floor: meeting.floor,
    };
    meeting.list = [];
    meeting.floor = null;
    const named = proposal.what === 'credentials' ? { people: [...people] } : {};
    emit({ kind: 'proposal.made', by, proposal: copyOf(proposal), ...named });
  },
};

/** Rule 35: whoever made a proposal may withdraw it while no vote has been taken on it. */
export const proposalWithdraw: ProcedureRule<'proposal.withdraw'> = {
  gate(council, _stage, seat) {
    const { procedural } = meetingOf(council);
    if (procedural?.by !== seat) return refuse('35', 'not-your-proposal', { by: procedural?.by ?? '' });
    return first(needPresence(council, seat), needFloorFreeOrOwn(council, seat));
  },
  check: () => null,
  choices: (_council, _stage, by) => [choice({ kind: 'proposal.withdraw', by })],
  apply(council, _stage, _act, emit) {
    emit({ kind: 'proposal.withdrawn' });
    takeDown(meetingOf(council), emit);
  },
};

/** The proposal leaves the table: the floor and list that it set aside come back. */
function takeDown(meeting: Mutable<Meeting>, emit: Emit): void {
  releaseFloor(meeting, emit);
  const proposed = meeting.procedural;
  if (proposed === null) return;
  meeting.procedural = null;
  meeting.list = proposed.list;
  meeting.floor = proposed.floor;
  emit({ kind: 'proposal.settled' });
}

/**
 * The Council has agreed: what was proposed takes effect where the Council goes on. It lapses where that is no longer
 * possible: the draft that was to come first is withdrawn, whoever was to report has left.
 */
export function agreeToProposal(council: Mutable<Proceedings>, how: 'consent' | 'vote', emit: Emit): void {
  const meeting = meetingOf(council);
  const proposed = meeting.procedural;
  if (proposed === null) return;
  const proposal = copyOf(proposed.proposal);
  const words = copyOf(proposed.words);
  const people = [...proposed.people];
  if (isMoot(council, proposed)) {
    emit({ kind: 'proposal.lapsed' });
    takeDown(meeting, emit);
    return;
  }
  emit({ kind: 'proposal.carried', proposal: copyOf(proposal), how });
  takeDown(meeting, emit);
  carryProposal(council, proposal, words, emit, people);
}

/** The Council has not agreed, and goes on as before. */
export function dropProposal(council: Mutable<Proceedings>, emit: Emit): void {
  emit({ kind: 'proposal.lost' });
  takeDown(meetingOf(council), emit);
}
