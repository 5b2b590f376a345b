import type { Seat } from '../council/seat.ts';
import type { Ballot, Change, Consensus, MotionKind, PointAbout, Referee, Span } from './acts.ts';
import type { Numbered } from './proceedings.ts';

/** The question a vote decides. */
export type Question =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'invitation'; readonly who: Seat; readonly rule: 37 | 39 }
  | {
      readonly kind: 'motion';
      readonly motion: MotionKind;
      readonly until: string | null;
      readonly to?: Referee;
    }
  | { readonly kind: 'ruling'; readonly about: PointAbout }
  | {
      readonly kind: 'draft';
      readonly draft: string;
      /** How often the mover has revised it; left out when never. */
      readonly revision?: number;
      /** How it is to be adopted without a vote, unless a member objects; left out when it is put to the vote. */
      readonly consent?: Consensus;
    }
  | {
      readonly kind: 'amendment';
      readonly draft: string;
      readonly amendment: string;
      readonly by: Seat;
      readonly change: Change;
      readonly paragraph: string;
    }
  | ({ readonly kind: 'part'; readonly draft: string } & Span);

/** A counted vote, as the President declares it. Seats are in English alphabetical order. */
export interface Result {
  readonly question: Question;
  readonly class: 'substantive' | 'procedural' | 'overrule';
  readonly ballots: Readonly<Record<Ballot | 'absent', readonly Seat[]>>;
  readonly outcome: 'adopted' | 'not-adopted' | 'overruled' | 'stands';
  readonly because: null | 'votes' | 'veto';
  readonly required: number;
  readonly vetoes: readonly Seat[];
}

/** Why a meeting is over. */
export type Closing = 'list-exhausted' | 'adjourned' | 'referred' | 'postponed' | 'agenda-rejected';

/** What an act of procedure brought about. The kinds listed in `TURNS` move the meeting. */
export type ProcedureOutcome =
  | { readonly kind: 'meeting.requested'; readonly by: Seat; readonly rule: 2 | 3 }
  | { readonly kind: 'meeting.called'; readonly rule: 1 | 2 | 3 }
  | { readonly kind: 'meeting.opened' }
  | { readonly kind: 'meeting.suspended' }
  | { readonly kind: 'meeting.resumed'; readonly resumption: number }
  | {
      readonly kind: 'meeting.closed';
      readonly how: Closing;
      readonly until: string | null;
    }
  | { readonly kind: 'seat.arrived'; readonly seat: Seat; readonly person: string }
  | { readonly kind: 'seat.left'; readonly seat: Seat; readonly person: string }
  | { readonly kind: 'objection.raised'; readonly by: Seat; readonly to: Question['kind'] }
  | { readonly kind: 'agenda.adopted'; readonly how: 'consent' | 'vote' }
  | { readonly kind: 'agenda.rejected' }
  | { readonly kind: 'invitation.proposed'; readonly who: Seat; readonly rule: 37 | 39 }
  | { readonly kind: 'invitation.accepted'; readonly who: Seat; readonly rule: 37 | 39 }
  | { readonly kind: 'invitation.refused'; readonly who: Seat; readonly rule: 37 | 39 }
  | { readonly kind: 'item.opened' }
  | { readonly kind: 'question.put'; readonly question: Question }
  | { readonly kind: 'consensus.proposed'; readonly draft: string; readonly how: Consensus }
  | { readonly kind: 'vote.adopted'; readonly result: Result }
  | { readonly kind: 'vote.failed'; readonly result: Result }
  | {
      readonly kind: 'statement.made';
      readonly by: Seat;
      /** A second or later time on the item: a further statement. */
      readonly further: boolean;
      /** What the statement bears on: the item, or the agenda, invitation or motion under discussion. */
      readonly on: 'item' | 'agenda' | 'invitation' | 'motion';
    }
  | { readonly kind: 'floor.given'; readonly to: Seat; readonly further: boolean }
  | { readonly kind: 'floor.offered'; readonly to: Seat; readonly challenge: string }
  | {
      readonly kind: 'floor.passed';
      readonly by: Seat;
      readonly spoken: boolean;
      /** The challenge the floor had been offered for, if it was. */
      readonly challenge: string | null;
    }
  | { readonly kind: 'order.raised'; readonly by: Seat; readonly about: PointAbout }
  | { readonly kind: 'ruling.given'; readonly upheld: boolean }
  | { readonly kind: 'ruling.appealed'; readonly by: Seat }
  | {
      readonly kind: 'order.settled';
      readonly about: PointAbout;
      readonly challenge: string | null;
      readonly upheld: boolean;
      readonly how: 'unchallenged' | 'stands' | 'overruled';
    }
  | { readonly kind: 'draft.tabled'; readonly draft: string; readonly by: Seat }
  | { readonly kind: 'draft.sponsored'; readonly draft: string; readonly by: Seat }
  | { readonly kind: 'draft.seconded'; readonly draft: string; readonly by: Seat }
  | { readonly kind: 'draft.withdrawn'; readonly draft: string; readonly by: Seat }
  | { readonly kind: 'draft.taken-over'; readonly draft: string; readonly by: Seat }
  | {
      readonly kind: 'draft.adopted';
      readonly draft: string;
      readonly how: 'consent' | 'vote';
      /** How it was adopted without a vote; left out when it was adopted by one. */
      readonly consent?: Consensus;
      /** As which resolution; left out of a decision. */
      readonly resolution?: Numbered;
    }
  | { readonly kind: 'draft.failed'; readonly draft: string; readonly because: 'votes' | 'veto' }
  | { readonly kind: 'draft.called-up'; readonly draft: string; readonly by: Seat }
  | {
      readonly kind: 'draft.revised';
      readonly draft: string;
      readonly by: Seat;
      /** How often it has been revised now. */
      readonly revision: number;
      readonly paragraph: string;
    }
  | { readonly kind: 'draft.unsponsored'; readonly draft: string; readonly by: Seat }
  | {
      readonly kind: 'amendment.proposed';
      readonly draft: string;
      readonly amendment: string;
      readonly by: Seat;
    }
  | { readonly kind: 'draft.referred'; readonly draft: string; readonly to: Referee }
  | { readonly kind: 'amendment.withdrawn'; readonly draft: string; readonly amendment: string }
  | { readonly kind: 'amendment.put'; readonly draft: string; readonly amendment: string }
  | { readonly kind: 'amendment.adopted'; readonly draft: string; readonly amendment: string }
  | {
      readonly kind: 'amendment.failed';
      readonly draft: string;
      readonly amendment: string;
      readonly because: 'votes' | 'veto';
    }
  /** What it would have changed has been changed by another amendment, or is gone from the text. */
  | { readonly kind: 'amendment.lapsed'; readonly draft: string; readonly amendment: string }
  | ({ readonly kind: 'part.requested'; readonly draft: string; readonly by: Seat } & Span)
  | ({ readonly kind: 'part.refused'; readonly draft: string; readonly by: Seat } & Span)
  /** What was to be voted on separately is gone from the text. */
  | { readonly kind: 'part.lapsed'; readonly draft: string; readonly paragraph: string }
  | ({ readonly kind: 'part.put'; readonly draft: string } & Span)
  | ({ readonly kind: 'part.adopted'; readonly draft: string } & Span)
  | ({ readonly kind: 'part.failed'; readonly draft: string; readonly because: 'votes' | 'veto' } & Span)
  /** No operative paragraph is left, so that there is nothing to put to the vote as a whole. */
  | { readonly kind: 'draft.emptied'; readonly draft: string }
  | { readonly kind: 'motion.made'; readonly motion: MotionKind; readonly by: Seat }
  | { readonly kind: 'motion.carried'; readonly motion: MotionKind; readonly how: 'consent' | 'vote' }
  | { readonly kind: 'motion.lost'; readonly motion: MotionKind }
  | { readonly kind: 'motion.withdrawn'; readonly motion: MotionKind }
  | { readonly kind: 'motion.lapsed'; readonly motion: MotionKind }
  | { readonly kind: 'motion.settled' }
  | { readonly kind: 'motion.returned'; readonly motion: MotionKind };

/** The outcomes that are events of the chart. They can never be submitted as acts. */
export const TURNS = [
  'meeting.suspended',
  'meeting.closed',
  'agenda.adopted',
  'invitation.accepted',
  'invitation.refused',
  'draft.adopted',
  'draft.failed',
  'amendment.put',
  'amendment.adopted',
  'amendment.failed',
  'part.put',
  'part.adopted',
  'part.failed',
  'order.settled',
  'motion.settled',
  'motion.returned',
] as const satisfies readonly ProcedureOutcome['kind'][];
export type Turn = (typeof TURNS)[number];
