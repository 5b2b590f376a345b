import type { Seat } from '../council/seat.ts';
import type { Ballot, Change, Consensus, MotionKind, OwnWords, PointAbout, Referee } from './acts.ts';
import type { Question, Result } from './outcomes.ts';

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

type OnDraft = Extract<Question, { readonly kind: 'draft' }>;

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
  /** The draft that is to be adopted without a vote unless a member objects. */
  readonly consensus: OnDraft | null;
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
  'lapsed', // what it would have changed has been changed or is gone
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

export const PART_STATUSES = ['requested', 'refused', 'lapsed', 'adopted', 'not-adopted', 'vetoed'] as const;
export type PartStatus = (typeof PART_STATUSES)[number];

/** A separate vote that a member asked for (rule 32); `refused` once the mover has objected. */
export interface Part {
  /** Its first paragraph in the order of the text. */
  readonly paragraph: string;
  /** The further paragraphs under the same vote, in that order. */
  readonly more: readonly string[];
  readonly by: Seat;
  readonly status: PartStatus;
}

/** A paragraph of a draft; it no longer stands once it is deleted or voted out. */
export interface Paragraph {
  readonly n: string;
  readonly operative: boolean;
  readonly stands: boolean;
  /** The revision that has its text; null for the text as submitted. */
  readonly revision: string | null;
}

/** A change of a draft by its mover (rules 31, 35). Ids are unique within the draft. */
export interface Revision {
  readonly id: string;
  /** Who made it, being the mover then; null while the scenario only has it ready. */
  readonly by: Seat | null;
  readonly change: Change;
  readonly paragraph: string;
  /** The text in own words; null for a deletion and for one whose text the scenario has. */
  readonly words: OwnWords | null;
  /** Order in which it was made, from 1; 0 while the scenario only has it ready. */
  readonly order: number;
}

/** What the Council makes of a draft that it adopts: a decision is procedural (Charter 27 (2)) and has no number. */
export const PRODUCTS = ['resolution', 'decision'] as const;
export type Product = (typeof PRODUCTS)[number];

/** As which resolution a draft was adopted; the number is null where the scenario gives none to count from. */
export interface Numbered {
  readonly number: number | null;
  readonly year: number;
}

/** A draft resolution or decision. `mover` is who submitted it or took it over (rule 35). */
export interface Draft {
  readonly id: string;
  readonly may: readonly Seat[];
  readonly product: Product;
  readonly status: DraftStatus;
  readonly mover: Seat | null;
  readonly sponsors: readonly Seat[];
  readonly seconders: readonly Seat[];
  /** Order of submission, from 1; 0 while it is not submitted. Kept when a seconder takes it over. */
  readonly order: number;
  /** Rule 38: a member has asked that a non-member's draft be put to the vote. */
  readonly calledUp: boolean;
  readonly paragraphs: readonly Paragraph[];
  /** How often the mover has revised it. */
  readonly revision: number;
  readonly revisions: readonly Revision[];
  readonly amendments: readonly Amendment[];
  readonly parts: readonly Part[];
  /** How it was adopted; null while it is not. */
  readonly adopted: 'vote' | Consensus | null;
  readonly resolution: Numbered | null;
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
  readonly drafts: readonly Draft[];
  /** Drafts submitted so far, for the order of submission (rule 32). */
  readonly submitted: number;
  /** The last number used of each kind of document; null where it is not known. */
  readonly numbers: { readonly resolution: number | null };
}

/** The same data, to be changed in place inside `apply`. */
export type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
