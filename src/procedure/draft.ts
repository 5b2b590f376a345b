import type { Seat } from '../council/seat.ts';
import type { Change, Consensus, OwnWords } from './acts.ts';

/** What a draft recommends to the Assembly, besides what it says: a new Member, or a Secretary-General. */
export interface Recommendation {
  readonly as: 'member' | 'secretary-general';
  /** A seat, or the name of a person. */
  readonly who: string;
}

/**
 * What a text is to become. A decision is procedural (Charter 27(2)) and has no number; the last three need the consent
 * of every member and are never put to the vote.
 */
export const PRODUCTS = [
  'resolution',
  'decision',
  'presidential-statement',
  'press-statement',
  'letter',
] as const;
export type Product = (typeof PRODUCTS)[number];

export const DRAFT_STATUSES = [
  'zero', // in the scenario, not yet submitted
  'silence', // practice: sent to all members with a deadline
  'broken', // a member has objected in time
  'agreed', // nobody has
  'issued', // announced by the President
  'tabled', // before the Council in the order of submission (rule 32)
  'withdrawn', // rule 35
  'adopted',
  'not-adopted',
  'vetoed',
  'referred', // rule 33 (4): it is no longer before the Council
  'lapsed', // rule 11: its matter has been taken off the agenda
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
  /** Whether its text begins as a decision does (Charter 25). */
  readonly decides: boolean;
  readonly status: AmendmentStatus;
  /** Rules 30, 36: it was ruled that another one is put before it; no longer once one has been voted on. */
  readonly waits: boolean;
  /** Order in which it was proposed to its draft, from 1; 0 while it is not proposed. */
  readonly order: number;
}

export const PART_STATUSES = ['requested', 'refused', 'lapsed', 'adopted', 'not-adopted', 'vetoed'] as const;
export type PartStatus = (typeof PART_STATUSES)[number];

/** A separate vote that a member asked for (rule 32); `refused` once the mover has objected, until another moves the text. */
export interface Part {
  /** Its first paragraph in the order of the text. */
  readonly paragraph: string;
  /** The further paragraphs under the same vote, in that order. */
  readonly more: readonly string[];
  readonly by: Seat;
  readonly status: PartStatus;
}

export const PRELIMINARY_STATUSES = [
  'open', // to be put to the vote or ruled on
  'overruled', // the President's ruling was overruled: it has to be put to the vote
  'procedural',
  'vetoed', // a permanent member voted against: a matter of substance, unless the President rules otherwise
  'substantive',
  'reopened', // the text on which it was settled is another now: nothing is settled, and it may be asked again
] as const;
export type PreliminaryStatus = (typeof PRELIMINARY_STATUSES)[number];

/** The question whether a draft is a matter of procedure, which a member has raised (Charter 27). */
export interface Preliminary {
  readonly by: Seat;
  readonly status: PreliminaryStatus;
}

/** A paragraph of a draft; it no longer stands once it is deleted or voted out. */
export interface Paragraph {
  readonly n: string;
  readonly operative: boolean;
  /** Whether its text begins as a decision does (Charter 25). */
  readonly decides: boolean;
  readonly stands: boolean;
  /** The revision that has its text; null for the text as submitted. */
  readonly revision: string | null;
  /** The adopted amendment that added it, and whose name it has; null for any other. */
  readonly amendment: string | null;
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
  /** Whether its text begins as a decision does (Charter 25). */
  readonly decides: boolean;
  /** Order in which it was made, from 1; 0 while the scenario only has it ready. */
  readonly order: number;
}

/** As which resolution a draft was adopted; the number is null where the scenario gives none to count from. */
export interface Numbered {
  readonly number: number | null;
  readonly year: number;
}

/**
 * Under which part of the Charter a draft is put: Chapter VI, Chapter VII, Article 52 of Chapter VIII, or none of them. It
 * never changes how many votes are needed.
 */
export const CHARTER_CHAPTERS = ['VI', 'VII', 'VIII-52', 'none'] as const;
export type CharterChapter = (typeof CHARTER_CHAPTERS)[number];

/** A silence procedure: who sent the text, when the silence ends, and who broke it. */
export interface Silence {
  readonly by: Seat;
  readonly until: string;
  readonly brokenBy: Seat | null;
}

/** The place among the drafts that a text had when it was withdrawn, for a member that had seconded it (rule 35). */
export interface HeldPlace {
  readonly seat: Seat;
  readonly order: number;
  readonly precedence: number;
}

/** A draft resolution or another text. `mover` is who submitted it, put it under silence, or took it over (rule 35). */
export interface Draft {
  readonly id: string;
  readonly product: Product;
  readonly may: readonly Seat[];
  /** Null where the scenario does not say. */
  readonly chapter: CharterChapter | null;
  readonly status: DraftStatus;
  readonly mover: Seat | null;
  readonly sponsors: readonly Seat[];
  readonly seconders: readonly Seat[];
  /** Rule 35: the places of a text that was submitted anew, for those that had seconded it before; empty otherwise. */
  readonly held: readonly HeldPlace[];
  /** Order of submission, from 1; 0 while it is not submitted. Kept when a seconder takes it over. */
  readonly order: number;
  /** Rule 32: the higher goes first, by decision of the Council; 0 where it has decided nothing. */
  readonly precedence: number;
  /** 'YYYY-MM-DD HH:MM' at which the text went out to the members (rule 26); null where that is not known. */
  readonly circulated: string | null;
  /** Rule 38: a member has asked that a non-member's draft be put to the vote. */
  readonly calledUp: boolean;
  /** Rules 48, 60: what it would recommend to the Assembly; null for any other draft. */
  readonly recommends: Recommendation | null;
  /** The latest silence procedure on the text; null when there was none. */
  readonly silence: Silence | null;
  /** The symbol under which it was issued; null while it is not, and where its number is not known. */
  readonly issuedAs: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** How often the mover has revised it. */
  readonly revision: number;
  readonly revisions: readonly Revision[];
  readonly amendments: readonly Amendment[];
  readonly parts: readonly Part[];
  /** The preliminary question; null while nobody has raised it. It is raised once on the same text. */
  readonly preliminary: Preliminary | null;
  /** How it was adopted; null while it is not. */
  readonly adopted: 'vote' | Consensus | null;
  readonly resolution: Numbered | null;
}
