import type { Format } from '../council/formats.ts';
import type { Seat } from '../council/seat.ts';
import type {
  Ballot,
  Basis,
  Change,
  Consensus,
  Finding,
  Framing,
  MotionKind,
  PointAbout,
  Referee,
  RulingAbout,
  Span,
} from './acts.ts';
import type { Examined, Signer } from './credentials.ts';
import type { DraftOutcome } from './draftOutcomes.ts';
import type { Proposal } from './proposals/proposal.ts';

/** The question a vote decides. */
export type Question =
  | { readonly kind: 'agenda' }
  | {
      readonly kind: 'invitation';
      readonly who: Seat;
      readonly rule: 37 | 39;
      /** Put as who objects: those in favour keep the person out. Left out otherwise. */
      readonly framed?: 'exclude';
    }
  | {
      readonly kind: 'motion';
      readonly motion: MotionKind;
      readonly until: string | null;
      readonly to?: Referee;
    }
  | { readonly kind: 'proposal'; readonly proposal: Proposal; readonly by: Seat }
  | {
      readonly kind: 'ruling';
      readonly about: RulingAbout;
      /** The draft ruled to be a matter of procedure, when `about` is `matter`; otherwise left out. */
      readonly draft?: string;
    }
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
  | ({ readonly kind: 'part'; readonly draft: string } & Span)
  | { readonly kind: 'preliminary'; readonly draft: string };

/** A counted vote, as the President declares it. Seats are in English alphabetical order. */
export interface Result {
  readonly question: Question;
  readonly class: 'substantive' | 'procedural' | 'overrule' | 'preliminary';
  readonly ballots: Readonly<Record<Ballot | 'absent', readonly Seat[]>>;
  readonly outcome: 'adopted' | 'not-adopted' | 'overruled' | 'stands' | 'procedural' | 'substantive';
  readonly because: null | 'votes' | 'veto';
  readonly required: number;
  readonly vetoes: readonly Seat[];
}

/**
 * How many days something comes ahead of the session of the Assembly, and how many it should (rules 59, 60); null
 * where the session is not known.
 */
export interface Notice {
  readonly ahead: number | null;
  readonly due: number | null;
}

/** A secret ballot as the President declares it: how many votes each candidate has, and never whose. */
export interface ElectionCount {
  /** Seats that were to be filled, and papers that were cast. */
  readonly seats: number;
  readonly papers: number;
  readonly required: number;
  /** Everybody on the ballot, most votes first. */
  readonly votes: readonly { readonly candidate: string; readonly votes: number }[];
  /** Those who have obtained the majority; nobody has when more have it than there are seats. */
  readonly reached: readonly string[];
  readonly tooMany: boolean;
}

/** Why a meeting is over. */
export type Closing =
  | 'list-exhausted'
  | 'informal-ended'
  | 'elected'
  | 'not-elected' // by the Council and the Assembly both
  | 'adjourned'
  | 'referred'
  | 'postponed'
  | 'agenda-rejected';

/** What an act of procedure brought about. The kinds listed in `TURNS` move the meeting. */
export type ProcedureOutcome =
  | DraftOutcome
  | {
      readonly kind: 'meeting.requested';
      readonly by: Seat;
      readonly rule: 2 | 3;
      readonly basis: Basis;
    }
  /** `basis` is that of the first request; null when the President calls without one (rule 1). */
  | { readonly kind: 'meeting.called'; readonly rule: 1 | 2 | 3; readonly basis: Basis | null }
  /** A remark: more than fourteen days since the last meeting (rule 1). */
  | { readonly kind: 'interval.exceeded'; readonly days: number }
  /** A remark: the provisional agenda came less than three days ahead (rule 8), as it may where it is urgent. */
  | { readonly kind: 'notice.short'; readonly hours: number }
  | { readonly kind: 'meeting.opened' }
  | { readonly kind: 'informal.opened'; readonly by: Seat; readonly format: Format }
  | { readonly kind: 'meeting.suspended' }
  | { readonly kind: 'meeting.resumed'; readonly resumption: number }
  | {
      readonly kind: 'meeting.closed';
      readonly how: Closing;
      readonly until: string | null;
    }
  /** Rule 20: the chair has passed to the next member in English alphabetical order, for this item. */
  | { readonly kind: 'chair.ceded'; readonly by: Seat; readonly to: Seat }
  | { readonly kind: 'seat.arrived'; readonly seat: Seat; readonly person: string }
  | { readonly kind: 'seat.left'; readonly seat: Seat; readonly person: string }
  | { readonly kind: 'objection.raised'; readonly by: Seat; readonly to: Question['kind'] }
  | { readonly kind: 'agenda.adopted'; readonly how: 'consent' | 'vote' }
  | { readonly kind: 'agenda.rejected' }
  | {
      readonly kind: 'invitation.proposed';
      readonly who: Seat;
      readonly rule: 37 | 39;
      readonly by: Seat;
      readonly framed: Framing;
    }
  | { readonly kind: 'invitation.accepted'; readonly who: Seat; readonly rule: 37 | 39 }
  | { readonly kind: 'invitation.refused'; readonly who: Seat; readonly rule: 37 | 39 }
  /** A remark: Article 32 has a party to a dispute invited. The Council has decided otherwise all the same. */
  | { readonly kind: 'party.not-invited'; readonly who: Seat }
  /** An invitation came up while the item was considered, and is decided. */
  | { readonly kind: 'debate.resumed' }
  /** `place`: of the item on the agenda, from 1. */
  | { readonly kind: 'item.opened'; readonly place: number; readonly title: string }
  | { readonly kind: 'application.submitted'; readonly applicant: Seat }
  | { readonly kind: 'application.referred'; readonly applicant: Seat }
  | ({
      readonly kind: 'committee.reported';
      readonly applicant: Seat;
      readonly finding: Finding;
    } & Notice)
  | ({ readonly kind: 'admission.recommended'; readonly applicant: Seat } & Notice)
  | {
      readonly kind: 'special-report.due';
      readonly applicant: Seat;
      readonly because: 'votes' | 'veto' | 'postponed';
    }
  | { readonly kind: 'election.opened' }
  | { readonly kind: 'candidate.withdrawn'; readonly candidate: string; readonly by: Seat }
  | { readonly kind: 'ballot.opened'; readonly candidates: readonly string[]; readonly seats: number }
  | { readonly kind: 'ballot.counted'; readonly count: ElectionCount }
  | { readonly kind: 'assembly.reported'; readonly names: readonly string[] }
  | { readonly kind: 'judge.elected'; readonly candidate: string }
  /** Seats are left after the Assembly's result: another meeting follows, or a joint conference may be asked for. */
  | { readonly kind: 'election.further'; readonly seats: number; readonly round: number }
  | { readonly kind: 'joint-conference.open'; readonly seats: number }
  | { readonly kind: 'question.put'; readonly question: Question }
  | { readonly kind: 'consensus.proposed'; readonly draft: string; readonly how: Consensus }
  /** A remark: the text is put less than a day after it was circulated (rule 26 and the Council's practice). */
  | { readonly kind: 'document.late'; readonly draft: string; readonly hours: number }
  | { readonly kind: 'vote.adopted'; readonly result: Result }
  | { readonly kind: 'vote.failed'; readonly result: Result }
  /** A party to a dispute has voted for or against where Article 27(3) has it abstain; the count stands. */
  | { readonly kind: 'abstention.expected'; readonly seat: Seat }
  | {
      readonly kind: 'statement.made';
      readonly by: Seat;
      /** A second or later time on the item: a further statement. */
      readonly further: boolean;
      /** What the statement bears on: the item, or the agenda, invitation, motion or proposal under discussion. */
      readonly on: 'item' | 'agenda' | 'invitation' | 'motion' | 'proposal';
      /** The President speaks as the representative of their country; left out for everybody else. */
      readonly national?: true;
    }
  /** The President is President again: after a statement in a national capacity, or a chair ceded for the last item. */
  | { readonly kind: 'chair.resumed'; readonly by: Seat }
  | { readonly kind: 'list.drawn'; readonly order: readonly Seat[] }
  | { readonly kind: 'swap.proposed'; readonly by: Seat; readonly to: Seat }
  | { readonly kind: 'list.swapped'; readonly by: Seat; readonly to: Seat }
  | {
      readonly kind: 'floor.given';
      readonly to: Seat;
      readonly further: boolean;
      /** The rule under which it was given before the list; left out when it was not. */
      readonly precedence?: 22 | 29 | 39;
    }
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
      readonly about: RulingAbout;
      readonly challenge: string | null;
      /** The draft, when the ruling was about what matter it is; otherwise left out. */
      readonly draft?: string;
      readonly upheld: boolean;
      readonly how: 'unchallenged' | 'stands' | 'overruled';
    }
  | { readonly kind: 'motion.made'; readonly motion: MotionKind; readonly by: Seat }
  | { readonly kind: 'motion.carried'; readonly motion: MotionKind; readonly how: 'consent' | 'vote' }
  | { readonly kind: 'motion.lost'; readonly motion: MotionKind }
  | { readonly kind: 'motion.withdrawn'; readonly motion: MotionKind }
  | { readonly kind: 'motion.lapsed'; readonly motion: MotionKind }
  | { readonly kind: 'motion.settled' }
  | { readonly kind: 'motion.returned'; readonly motion: MotionKind }
  | {
      readonly kind: 'proposal.made';
      readonly by: Seat;
      readonly proposal: Proposal;
      /** Rule 17: the persons objected to; left out of any other proposal. */
      readonly people?: readonly string[];
    }
  | { readonly kind: 'proposal.carried'; readonly proposal: Proposal; readonly how: 'consent' | 'vote' }
  | { readonly kind: 'proposal.lost' }
  /** What it was about has changed since it was made, so that it can't take effect; or the meeting has ended. */
  | { readonly kind: 'proposal.lapsed' }
  | { readonly kind: 'proposal.withdrawn' }
  | { readonly kind: 'proposal.settled' }
  /** Rule 5: where the Council will meet, and for how long, in the words of the proposal. */
  | { readonly kind: 'place.decided'; readonly place: string }
  | { readonly kind: 'meeting.private' }
  /** Rule 55: a communiqué is issued at the close of a private meeting. */
  | { readonly kind: 'communique.issued' }
  /** Rule 15: what the Secretary-General reports on somebody's credentials; `hours` ahead of the meeting they came. */
  | {
      readonly kind: 'credentials.examined';
      readonly seat: Seat;
      readonly person: string;
      readonly rule: 13 | 14;
      readonly found: Examined;
      readonly signed: Signer | null;
      readonly hours: number | null;
    }
  | { readonly kind: 'credentials.rejected'; readonly seat: Seat; readonly people: readonly string[] }
  | { readonly kind: 'body.appointed'; readonly body: string; readonly rapporteur: Seat | null }
  | { readonly kind: 'emergency-session.called' };

/** The outcomes that are events of the chart. They can never be submitted as acts. */
export const TURNS = [
  'meeting.suspended',
  'meeting.closed',
  'agenda.adopted',
  'invitation.accepted',
  'invitation.refused',
  'debate.resumed',
  'election.opened',
  'draft.adopted',
  'draft.failed',
  'amendment.put',
  'amendment.returned',
  'amendment.adopted',
  'amendment.failed',
  'part.put',
  'part.adopted',
  'part.failed',
  'preliminary.put',
  'preliminary.settled',
  'order.settled',
  'motion.settled',
  'motion.returned',
  'proposal.settled',
] as const satisfies readonly ProcedureOutcome['kind'][];
export type Turn = (typeof TURNS)[number];
