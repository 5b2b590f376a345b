import { membersOn, permanentMembers } from '../../../src/council/members.ts';
import type { Seat } from '../../../src/council/seat.ts';
import type { Choice } from '../../../src/council/tally.ts';
import type { Question, Result } from '../../../src/procedure/outcomes.ts';
import type { Meeting, Numbered } from '../../../src/procedure/proceedings.ts';
import type { Proposal } from '../../../src/procedure/proposals/proposal.ts';
import type { Outcome } from '../../../src/session/council.ts';
import { rollCallOf, type VoteCase } from '../voteCase.ts';
import { draftId, paragraphOf, resolutionNumber } from './council.ts';
import { firstOf, ordersBusiness, untilOf } from './course.ts';
import type { PlayedKind } from './kinds.ts';

/**
 * What a case has to come to when it is played. Everything is told from the case, nothing from the engine.
 */
export interface Expected {
  readonly result: Omit<Result, 'outcome'> & Pick<VoteCase['result'], 'outcome'>;
  /** What follows the counted vote, in order. */
  readonly outcomes: readonly Outcome[];
  readonly stage: string;
  /** How the vote leaves the meeting. */
  readonly meeting: Partial<Meeting>;
}

export const NAMES: Readonly<Record<Choice, keyof Result['ballots']>> = {
  for: 'for',
  against: 'against',
  abstaining: 'abstaining',
  notParticipating: 'not-participating',
  absent: 'absent',
};

/** Who did what, each list in the English alphabetical order of the day. */
export function ballotsOf(vote: VoteCase): Result['ballots'] {
  const rollCall = rollCallOf(vote);
  const members = membersOn(vote.record.date);
  const of = (choice: Choice): readonly Seat[] => members.filter((seat) => rollCall[choice].includes(seat));
  return {
    for: of('for'),
    against: of('against'),
    abstaining: of('abstaining'),
    'not-participating': of('notParticipating'),
    absent: of('absent'),
  };
}

interface Following extends Pick<Expected, 'outcomes' | 'stage' | 'meeting'> {
  readonly question: Question;
  readonly class: Result['class'];
}

/** The Council goes on with the debate; when the Assembly was to be called, it is. */
function onProposal(by: Seat, proposal: Proposal, isCarried: boolean): Following {
  const called = proposal.what === 'emergency-session' ? [{ kind: 'emergency-session.called' } as const] : [];
  return {
    question: { kind: 'proposal', proposal, by },
    class: 'procedural',
    outcomes: isCarried
      ? [{ kind: 'proposal.carried', proposal, how: 'vote' }, { kind: 'proposal.settled' }, ...called]
      : [{ kind: 'proposal.lost' }, { kind: 'proposal.settled' }],
    stage: 'debate',
    meeting: { procedural: null, closed: false },
  };
}

function following(vote: VoteCase, kind: PlayedKind): Following {
  const { put, result } = vote;
  const isCarried = result.because === null;
  switch (kind) {
    case 'agenda': // rule 9: without an agenda the meeting is over
      return {
        question: { kind: 'agenda' },
        class: 'procedural',
        outcomes: isCarried
          ? [{ kind: 'agenda.adopted', how: 'vote' }]
          : [{ kind: 'agenda.rejected' }, { kind: 'meeting.closed', how: 'agenda-rejected', until: null }],
        stage: isCarried ? 'invitations' : 'closed',
        meeting: { agenda: isCarried ? 'adopted' : 'rejected', closed: !isCarried },
      };
    case 'invitation-37':
    case 'invitation-39': {
      const who = put.who ?? '';
      const rule = kind === 'invitation-37' ? 37 : 39;
      return {
        question: { kind: 'invitation', who, rule },
        class: 'procedural',
        outcomes: [{ kind: isCarried ? 'invitation.accepted' : 'invitation.refused', who, rule }],
        stage: 'invitations',
        meeting: {
          participants: isCarried ? [{ seat: who, rule }] : [],
          refused: isCarried ? [] : [who],
          closed: false,
        },
      };
    }
    case 'ruling': // the ruling was that the point is not well taken: overruled, it is
      return {
        question: { kind: 'ruling', about: 'other' },
        class: 'overrule',
        outcomes: [
          {
            kind: 'order.settled',
            about: 'other',
            challenge: null,
            upheld: isCarried,
            how: isCarried ? 'overruled' : 'stands',
          },
        ],
        stage: 'agenda',
        meeting: { point: null, closed: false },
      };
    case 'adjourn-to':
    case 'postpone': // the one case of each was lost, and the Council went on with its business
      return {
        question: { kind: 'motion', motion: kind, until: untilOf(vote) },
        class: 'procedural',
        outcomes: [{ kind: 'motion.lost', motion: kind }, { kind: 'motion.settled' }],
        stage: 'debate',
        meeting: { motions: [], closed: false },
      };
    case 'order-of-business': {
      const { by, item } = ordersBusiness(vote);
      return { ...onProposal(by, { what: 'agenda-order', item }, isCarried), stage: 'agenda' };
    }
    case 'order-of-votes': // the one case was lost, and the draft kept its place
      return onProposal(vote.put.by[0] ?? '', { what: 'order-of-drafts', draft: draftId(vote) }, isCarried);
    case 'special-session':
      return onProposal(firstOf(vote, 'for'), { what: 'emergency-session' }, isCarried);
    case 'amendment': {
      const draft = draftId(vote);
      const [by = ''] = put.by;
      const on = { draft, amendment: 'A1' };
      return {
        question: { kind: 'amendment', ...on, by, change: 'replace', paragraph: '1' },
        class: 'substantive',
        outcomes: [
          result.because === null
            ? { kind: 'amendment.adopted', ...on }
            : { kind: 'amendment.failed', ...on, because: result.because },
        ],
        stage: 'voting',
        meeting: { closed: false },
      };
    }
    case 'part': {
      // the last operative paragraph: when it falls, nothing is left to put as a whole
      const draft = draftId(vote);
      const on = { draft, paragraph: paragraphOf(vote) };
      return {
        question: { kind: 'part', ...on },
        class: 'substantive',
        outcomes:
          result.because === null
            ? [{ kind: 'part.adopted', ...on }]
            : [
                { kind: 'part.failed', ...on, because: result.because },
                { kind: 'draft.emptied', draft },
              ],
        stage: 'voting',
        meeting: { closed: false },
      };
    }
    case 'preliminary': {
      const draft = draftId(vote);
      const { because } = countedResult(vote);
      return {
        question: { kind: 'preliminary', draft },
        class: 'preliminary',
        outcomes: [
          {
            kind: 'preliminary.settled',
            draft,
            matter: because === null ? 'procedural' : 'substantive',
            because,
          },
        ],
        stage: 'voting',
        meeting: { closed: false },
      };
    }
    case 'draft':
    case 'admission':
    case 'secretary-general':
    case 'decision': {
      const draft = draftId(vote);
      const isDecision = kind === 'decision';
      return {
        question: { kind: 'draft', draft },
        class: isDecision ? 'procedural' : 'substantive',
        outcomes: [
          result.because === null
            ? {
                kind: 'draft.adopted',
                draft,
                how: 'vote',
                ...(isDecision ? {} : { resolution: numberedOf(vote) }),
              }
            : { kind: 'draft.failed', draft, because: result.because },
        ],
        stage: 'voting',
        meeting: { closed: false },
      };
    }
  }
}

/** The number and year of a resolution as its document has them; its year alone where the case names no document of that kind. */
export function numberedOf({ record }: VoteCase): Numbered {
  const year = Number(record.date.slice(0, 4));
  return { number: resolutionNumber(record.document), year };
}

/**
 * What the count comes to by itself. Where the President ruled in spite of it (7 September 1959), the case has what it
 * came to in the end.
 */
export function countedResult(vote: VoteCase): VoteCase['result'] {
  if (vote.put.ruled === undefined) return vote.result;
  const permanent = permanentMembers(vote.record.date);
  const vetoes = rollCallOf(vote).against.filter((seat) => permanent.includes(seat));
  return vetoes.length === 0 ? vote.result : { outcome: 'substantive', because: 'veto', vetoes };
}

/** Seven affirmative votes of eleven, and nine of fifteen from 1966 (Charter 27). */
const required = (date: string): number => (date < '1966' ? 7 : 9);

/** The tenth working day after a veto, counted on the calendar of the machine. */
function tenthWorkingDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  for (let left = 10; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** Since 26 April 2022 the Assembly debates a veto (A/RES/76/262). */
function debate(vote: VoteCase, question: Question): readonly Outcome[] {
  const { because, vetoes } = vote.result;
  const { date } = vote.record;
  if (because !== 'veto' || date < '2022-04-26' || !('draft' in question)) return [];
  const amendment = question.kind === 'amendment' ? { amendment: question.amendment } : {};
  return [
    {
      kind: 'assembly.debate-due',
      draft: draftId(vote),
      ...amendment,
      by: tenthWorkingDay(date),
      first: vetoes,
    },
  ];
}

export function expectedOf(vote: VoteCase, kind: PlayedKind): Expected {
  const { question, class: counted, outcomes, stage, meeting } = following(vote, kind);
  const result = {
    question,
    class: counted,
    ballots: ballotsOf(vote),
    ...countedResult(vote),
    required: required(vote.record.date),
  };
  return { result, outcomes: [...outcomes, ...debate(vote, question)], stage, meeting };
}
