import type { Seat } from '../council/seat.ts';
import type { Ballot, Change, Finding, MotionKind, OwnWords, PointAbout, Referee } from './acts.ts';
import type { ElectionCount, Question, Result } from './outcomes.ts';

/** Someone who may sit at the table: a State, or a person heard under rule 39. */
export interface CastMember {
  readonly seat: Seat;
  readonly kind: 'state' | 'briefer';
}

/** Someone invited to take part without vote (rules 37, 39). */
export interface Participant {
  readonly seat: Seat;
  readonly rule: 37 | 39;
}

/** Who has the floor and why. `challenge` is set when the floor was offered to answer one. */
export interface Floor {
  readonly seat: Seat;
  readonly challenge: string | null;
  /** Whether anything has been said since the floor was given. */
  readonly spoken: boolean;
}

/** A motion of rule 33 before the Council, with the floor and list that it set aside. */
export interface Motion {
  readonly motion: MotionKind;
  readonly by: Seat;
  readonly until: string | null;
  readonly to: Referee | null;
  readonly objections: readonly Seat[];
  readonly list: readonly Seat[];
  readonly floor: Floor | null;
}

/** A point of order (rule 30). `ruling` is null until the President has ruled. */
export interface PointOfOrder {
  readonly by: Seat;
  readonly about: PointAbout;
  readonly challenge: string | null;
  readonly words: OwnWords | null;
  readonly ruling: boolean | null;
  readonly appealBy: Seat | null;
}

/** A vote under way. Ballots are sealed until the count: `session/view.ts` redacts them. */
export interface Vote {
  readonly question: Question;
  readonly ballots: Readonly<Record<Seat, Ballot>>;
}

/** One meeting: same number until it is closed, also through suspensions (rule 33 (1)). */
export interface Meeting {
  readonly id: string;
  /** Document symbol such as 'S/PV.8422', null when it is not established. */
  readonly symbol: string | null;
  readonly date: string;
  readonly time: string;
  readonly item: string;
  readonly format: string;
  readonly public: boolean;
  /** The members of the Council on that date, in English alphabetical order. */
  readonly members: readonly Seat[];
  /** The seat that presides (rule 18). */
  readonly president: Seat;
  /** Whom the President may propose to invite (rules 37, 39), in the order of the scenario. */
  readonly expected: readonly Participant[];
  readonly requests: readonly { readonly by: Seat; readonly rule: 2 | 3 }[];
  readonly agenda: 'provisional' | 'adopted' | 'rejected';
  readonly objections: readonly Seat[];
  readonly proposal: Participant | null;
  readonly refused: readonly Seat[];
  readonly participants: readonly Participant[];
  /** Rule 27: in the order in which they asked. */
  readonly list: readonly Seat[];
  readonly floor: Floor | null;
  /** Who has spoken on the item; a second time is a further statement. */
  readonly spoken: readonly Seat[];
  /** Motions before the Council; the last one is taken first. */
  readonly motions: readonly Motion[];
  readonly point: PointOfOrder | null;
  readonly vote: Vote | null;
  /** The vote that a challenged ruling interrupted; it goes on when the point is settled. */
  readonly heldVote: Vote | null;
  readonly results: readonly Result[];
  readonly resumptions: number;
  readonly closed: boolean;
  /** For a meeting fixed by adjournment to a stated day or hour: the meeting it continues (rule 10). */
  readonly continues: string | null;
  /** The State whose application the meeting considers (rules 58 to 60). */
  readonly admission: Seat | null;
  /** The election to the Court for which the meeting is held (rule 61). */
  readonly election: Election | null;
}

/** A candidate for a seat on the Court, and the delegation that speaks for its nomination. */
export interface Candidate {
  readonly id: string;
  readonly by: Seat;
}

/** An election of members of the International Court of Justice (rule 61; Statute of the Court, Articles 8 to 12). */
export interface Election {
  /** 1 for the first meeting held for these seats; from the second on Article 11 applies, after the third Article 12. */
  readonly round: number;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  readonly withdrawn: readonly string[];
  /** Those who have obtained the majority in the Council at this meeting. */
  readonly chosen: readonly string[];
  readonly counts: readonly ElectionCount[];
  /** Papers in the box while a ballot is under way; they are not kept after the count. No view shows them. */
  readonly papers: Readonly<Record<Seat, readonly string[]>> | null;
  /** Votes that elect in the Assembly, and what the scenario has it come to at each meeting. */
  readonly assembly: { readonly needed: number; readonly rounds: readonly (readonly string[])[] };
  /** Those with the majority in the Assembly; null until its result comes in. */
  readonly reported: readonly string[] | null;
  readonly elected: readonly string[];
}

/** An application for membership (rules 58 to 60; Charter 4). It outlives the meetings that consider it. */
export interface Application {
  readonly applicant: Seat;
  /** What the scenario has the committee report; null where it does not say. */
  readonly expected: Finding | null;
  /** The session of the Assembly that would take it up. */
  readonly session: { readonly kind: 'regular' | 'special'; readonly opens: string } | null;
  readonly submitted: boolean;
  /** Rule 59: to the committee, or the Council has decided otherwise; null while neither. */
  readonly referral: 'committee' | 'none' | null;
  readonly report: Finding | null;
  /** Rule 60: what the Council came to. */
  readonly standing: 'open' | 'recommended' | 'not-recommended' | 'postponed';
}

/** What a draft recommends to the Assembly, besides what it says: a new Member, or a Secretary-General. */
export interface Recommendation {
  readonly as: 'member' | 'secretary-general';
  /** A seat, or the name of a person. */
  readonly who: string;
}

export const DRAFT_STATUSES = [
  'zero', // in the scenario, not yet submitted
  'tabled', // before the Council in the order of submission (rule 32)
  'withdrawn', // rule 35
  'adopted',
  'not-adopted',
  'vetoed',
  'referred', // rule 33 (4): it is no longer before the Council
] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** What became of an amendment or of a separate vote: the vote was taken, or it was not. */
export const AMENDMENT_STATUSES = [
  'zero', // in the scenario, not yet proposed
  'proposed',
  'withdrawn', // rule 35
  'lapsed', // another amendment has changed what it would have changed
  'adopted',
  'not-adopted',
  'vetoed',
] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

/** A proposal to delete, replace or add a paragraph of a draft (rule 36). Ids are unique within the draft. */
export interface Amendment {
  readonly id: string;
  /** Who may propose it; anybody's own words are in the list once they are proposed. */
  readonly may: readonly Seat[];
  readonly by: Seat | null;
  readonly change: Change;
  readonly paragraph: string;
  /** The text in own words; null for a deletion and for one whose text the scenario has. */
  readonly words: OwnWords | null;
  readonly status: AmendmentStatus;
  /** Order in which it was proposed to its draft, from 1; 0 while it is not proposed. */
  readonly order: number;
}

export const PART_STATUSES = ['requested', 'refused', 'adopted', 'not-adopted', 'vetoed'] as const;
export type PartStatus = (typeof PART_STATUSES)[number];

/** A separate vote on one paragraph that a member asked for (rule 32); `refused` once the mover has objected. */
export interface Part {
  readonly paragraph: string;
  readonly by: Seat;
  readonly status: PartStatus;
}

/** A paragraph of a draft as submitted; it no longer stands once it is deleted or voted out. */
export interface Paragraph {
  readonly n: string;
  readonly operative: boolean;
  readonly stands: boolean;
}

/** A draft resolution. `mover` is who submitted it or took it over (rule 35). */
export interface Draft {
  readonly id: string;
  readonly may: readonly Seat[];
  readonly status: DraftStatus;
  readonly mover: Seat | null;
  readonly sponsors: readonly Seat[];
  readonly seconders: readonly Seat[];
  /** Order of submission, from 1; 0 while it is not submitted. Kept when a seconder takes it over. */
  readonly order: number;
  /** Rule 38: a member has asked that a non-member's draft be put to the vote. */
  readonly calledUp: boolean;
  /** Rules 48, 60: what it would recommend to the Assembly; null for any other draft. */
  readonly recommends: Recommendation | null;
  readonly paragraphs: readonly Paragraph[];
  readonly amendments: readonly Amendment[];
  readonly parts: readonly Part[];
}

/** The part of the session's state that the rules of procedure govern. Plain data, references are ids. */
export interface Proceedings {
  /** The rule set; `council` is the real one. */
  readonly rules: 'council';
  readonly current: number;
  readonly meetings: readonly Meeting[];
  readonly cast: readonly CastMember[];
  /** Who sits at each seat now (rule 13); a seat without people is absent. */
  readonly people: Readonly<Record<Seat, readonly string[]>>;
  /** Applications for membership, those that are still to come included. */
  readonly applications: readonly Application[];
  readonly drafts: readonly Draft[];
  /** Drafts submitted so far, for the order of submission (rule 32). */
  readonly submitted: number;
}

/** The same data, to be changed in place inside `apply`. */
export type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
