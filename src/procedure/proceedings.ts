import type { Format } from '../council/formats.ts';
import type { Seat } from '../council/seat.ts';
import type { Ballot, Basis, Finding, MotionKind, OwnWords, Referee, RulingAbout } from './acts.ts';
import type { Credentials } from './credentials.ts';
import type { Draft } from './draft.ts';
import type { Invitation } from './invitation.ts';
import type { AgendaItem, Matter } from './matters.ts';
import type { ElectionCount, Question, Result } from './outcomes.ts';
import type { Proposal } from './proposals/proposal.ts';

export * from './draft.ts';

/** Someone who may sit at the table: a State, a person heard under rule 39, or the Secretariat (rule 21). */
export interface CastMember {
  readonly seat: Seat;
  readonly kind: 'state' | 'briefer' | 'secretariat';
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

/** A proposal of procedure before the Council, with the floor and list that it set aside. */
export interface Procedural {
  readonly proposal: Proposal;
  readonly by: Seat;
  /** Rule 17: those who sat at the seat when objection was made to their credentials; nobody for another proposal. */
  readonly people: readonly string[];
  readonly words: OwnWords | null;
  readonly objections: readonly Seat[];
  readonly list: readonly Seat[];
  readonly floor: Floor | null;
}

/**
 * A point of order (rule 30). `ruling` is null until the President has ruled. A ruling on what matter a draft is stands
 * here too, from the moment it is given; `by` is then who raised the question.
 */
export interface PointOfOrder {
  readonly by: Seat;
  readonly about: RulingAbout;
  readonly challenge: string | null;
  readonly draft: string | null;
  readonly words: OwnWords | null;
  readonly ruling: boolean | null;
  readonly appealBy: Seat | null;
}

type OnDraft = Extract<Question, { readonly kind: 'draft' }>;

/** A vote under way. Ballots are sealed until the count: `session/view.ts` redacts them. */
export interface Vote {
  readonly question: Question;
  readonly ballots: Readonly<Record<Seat, Ballot>>;
  /** Every member at the table has voted: from then on no ballot is cast or changed, whoever comes in. */
  readonly complete: boolean;
}

/** One meeting: same number until it is closed, also through suspensions (rule 33 (1)). */
export interface Meeting {
  readonly id: string;
  /** Document symbol such as 'S/PV.8422', null when it is not established. */
  readonly symbol: string | null;
  readonly date: string;
  readonly time: string;
  /** Rule 5: where it is held, in words; null is Headquarters, New York. */
  readonly place: string | null;
  /** The title of the item under consideration; before that, of the first. */
  readonly item: string;
  readonly items: readonly AgendaItem[];
  readonly format: Format;
  readonly public: boolean;
  /** Rule 48: whether it was to be public before the Council decided about this meeting; so is one that continues it. */
  readonly calledPublic: boolean;
  /** Rule 51: the record of this private meeting is made in a single copy. */
  readonly singleCopy: boolean;
  /** The parties to the dispute, where the scenario says that the meeting is on one (Charter 27(3)). */
  readonly parties: readonly Seat[];
  /** Whether the Assembly meets in an emergency special session on the situation, so that no veto is debated elsewhere. */
  readonly emergencySession: boolean;
  /** Whether the Council failed to act on the matter before the session, a draft having been vetoed (A/RES/377 (V)). */
  readonly vetoed: boolean;
  /** The members of the Council on that date, in English alphabetical order. */
  readonly members: readonly Seat[];
  /**
   * The seat that presides (rule 18), or to which the chair was ceded (rule 20); at an Arria-formula meeting the
   * convener, who is not the President.
   */
  readonly president: Seat;
  /** Rule 20: who ceded the chair for this item, in order; the first is the President of the month. */
  readonly ceded: readonly Seat[];
  /** The member that convenes an Arria-formula meeting; null where the President calls the meeting. */
  readonly convener: Seat | null;
  /** Whom the President may propose to invite (rules 37, 39), in the order of the scenario. */
  readonly expected: readonly Participant[];
  readonly requests: readonly { readonly by: Seat; readonly rule: 2 | 3; readonly basis: Basis }[];
  /** 'YYYY-MM-DD HH:MM' at which the provisional agenda went out (rule 8); null where that is not known. */
  readonly notice: string | null;
  /** Rule 29: who presents the report of a committee, or of their own as rapporteur, by the scenario. */
  readonly rapporteurs: readonly Seat[];
  readonly agenda: 'provisional' | 'adopted' | 'rejected';
  readonly objections: readonly Seat[];
  readonly proposal: Invitation | null;
  /** The draft that is to be adopted without a vote unless a member objects. */
  readonly consensus: OnDraft | null;
  readonly refused: readonly Seat[];
  readonly participants: readonly Participant[];
  /** Rule 27: in the order in which they asked. */
  readonly list: readonly Seat[];
  /** Members whose place on the list was drawn by lot (practice under rule 27); nobody is, twice on an item under one President. */
  readonly drawn: readonly Seat[];
  /** Proposals to change places on the list that wait for the other seat. */
  readonly swaps: readonly { readonly by: Seat; readonly to: Seat }[];
  readonly floor: Floor | null;
  /** Who has spoken on the item; a second time is a further statement. */
  readonly spoken: readonly Seat[];
  /** Motions before the Council; the last one is taken first. */
  readonly motions: readonly Motion[];
  /** A proposal of procedure before the Council; the motions go before it. */
  readonly procedural: Procedural | null;
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

/** A committee or a rapporteur, and the meeting that appointed it (rule 28, Charter 29). */
export interface Body {
  readonly id: string;
  readonly rapporteur: Seat | null;
  readonly task: OwnWords | null;
  readonly meeting: string;
}

/** The part of the session's state that the rules of procedure govern. Plain data, references are ids. */
export interface Proceedings {
  /** The rule set; `council` is the real one. */
  readonly rules: 'council';
  /** A teaching option: a party to a dispute cannot vote for or against where Article 27(3) has it abstain. */
  readonly strictAbstention: boolean;
  readonly current: number;
  /** The day of the last meeting before the first of the session (rule 1); null where that is not known. */
  readonly lastMeeting: string | null;
  readonly meetings: readonly Meeting[];
  readonly cast: readonly CastMember[];
  /** Who sits at each seat now (rule 13); a seat without people is absent. */
  readonly people: Readonly<Record<Seat, readonly string[]>>;
  /** Applications for membership, those that are still to come included. */
  readonly applications: readonly Application[];
  readonly drafts: readonly Draft[];
  /** Rule 11: the matters of which the Council is seized, those it has been seized of longest first. */
  readonly seized: readonly Matter[];
  /** Drafts submitted so far, for the order of submission (rule 32). */
  readonly submitted: number;
  /** Rule 5: where the Council has decided to meet, in the words of the decision; null while it has not. */
  readonly place: string | null;
  /** Rules 13 to 15: the credentials of which the scenario tells. */
  readonly credentials: readonly Credentials[];
  /** Rule 17: representatives whose credentials the Council did not recognise. */
  readonly unrecognised: readonly { readonly seat: Seat; readonly person: string }[];
  /** Rule 28: committees and rapporteurs that the Council appointed; a rapporteur is a member. */
  readonly bodies: readonly Body[];
  /** The last number used of each kind of document; null where the scenario does not say. Resolutions have one series. */
  readonly numbers: {
    readonly resolution: number | null;
    readonly presidentialStatement: { readonly year: number; readonly last: number } | null;
  };
}

/** The same data, to be changed in place inside `apply`. */
export type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
