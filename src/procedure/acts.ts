import type { Seat } from '../council/seat.ts';
import type { Proposal } from './proposals/proposal.ts';

/** Own words, stored as typed; `lang` is a BCP 47 tag (rules 41-44: languages are a tag on the record). */
export interface OwnWords {
  readonly text: string;
  readonly lang: string;
}

/** The canonical text of what is proposed in own words: the square brackets that mark wording not yet settled. */
export const UNSETTLED: OwnWords = { text: '[…]', lang: 'und' };

/** How a seat votes. Only `for` counts towards the majority; absence is not an act (Charter 27). */
export const BALLOTS = ['for', 'against', 'abstaining', 'not-participating'] as const;
export type Ballot = (typeof BALLOTS)[number];

/** Rule 33 motions in order of precedence: earlier in this list goes first. The sixth is to introduce an amendment. */
export const MOTIONS = ['suspend', 'adjourn', 'adjourn-to', 'refer', 'postpone'] as const;
export type MotionKind = (typeof MOTIONS)[number];

/** To whom a matter is referred (rule 33 (4)). */
export const REFEREES = ['committee', 'secretary-general', 'rapporteur'] as const;
export type Referee = (typeof REFEREES)[number];

/** How a draft is adopted when no member asks for a vote (practice). */
export const CONSENSUS = ['without-vote', 'acclamation'] as const;
export type Consensus = (typeof CONSENSUS)[number];

/** What an amendment or a revision does to a paragraph; in the order suggested for putting them, in which the President rules (rule 36). */
export const CHANGES = ['delete', 'replace', 'add'] as const;
export type Change = (typeof CHANGES)[number];

/** A part of a draft: a paragraph, and others under the same vote (rule 32). */
export interface Span {
  readonly paragraph: string;
  /** Left out when the part is one paragraph. */
  readonly more?: readonly string[];
}

/** Paragraphs as somebody names them, with commas between: the name of one may hold a space ("2 bis"). */
export const paragraphsIn = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A day as typed, with an hour or without. */
const DAY_TYPED = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?$/;

const inTwo = (digits: string): string => `0${digits}`.slice(-2);

/**
 * A day and hour as typed, in the form 'YYYY-MM-DD HH:MM': a day alone is at the hour that was offered, and what is
 * neither is left as it was typed, for the rules to refuse.
 */
export function untilIn(typed: string, offered: string): string {
  const found = DAY_TYPED.exec(typed.trim());
  if (found === null) return typed.trim();
  const [, year, month = '', day = '', hour, minute] = found;
  const at = hour === undefined ? offered.slice(-5) : `${inTwo(hour)}:${minute}`;
  return `${year}-${inTwo(month)}-${inTwo(day)} ${at}`;
}

/** What the Committee on the Admission of New Members may report of an applicant (rule 59). */
export const FINDINGS = ['recommends', 'unable', 'divided'] as const;
export type Finding = (typeof FINDINGS)[number];

/**
 * How a question on an invitation is put: who agrees to invite, or who objects to it, so that those in favour keep the
 * person out. Whatever is put needs its nine votes, and the two can come to opposite ends (5 October 2020, S/PV.8764).
 */
export const FRAMINGS = ['invite', 'exclude'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** What a point of order is about; it decides what follows if it is upheld (rule 30). */
export const POINTS = ['speaker', 'challenge', 'vote', 'sequence', 'framing', 'other'] as const;
export type PointAbout = (typeof POINTS)[number];

/**
 * On whose account a meeting is asked for (rules 2, 3): a member; a State that brings a dispute or situation (Charter
 * 35); the Assembly, which refers a question (11(2)) or points to a situation (11(3)); the Secretary-General (99).
 */
export const BASES = [
  'member',
  'dispute',
  'assembly-question',
  'assembly-situation',
  'secretary-general',
] as const;
export type Basis = (typeof BASES)[number];
/** What a ruling is about: a point of order, or whether a draft is a matter of procedure (the preliminary question). */
export type RulingAbout = PointAbout | 'matter';

/** The acts that the rules of procedure govern; the acts of the claims ledger are in `claims/acts.ts`. */
export type ProcedureAct =
  | {
      readonly kind: 'meeting.request';
      readonly by: Seat;
      readonly rule: 2 | 3;
      /** For the Assembly, whose letter comes in from outside; left out by a seat, which has only one. */
      readonly basis?: Basis;
    }
  | { readonly kind: 'meeting.call'; readonly by: Seat }
  | { readonly kind: 'meeting.open'; readonly by: Seat }
  | { readonly kind: 'informal.open'; readonly by: Seat }
  | { readonly kind: 'informal.close'; readonly by: Seat }
  | { readonly kind: 'meeting.resume'; readonly by: Seat }
  | { readonly kind: 'meeting.close'; readonly by: Seat }
  | { readonly kind: 'chair.cede'; readonly by: Seat }
  | { readonly kind: 'seat.arrive'; readonly by: Seat; readonly person: string }
  | { readonly kind: 'seat.leave'; readonly by: Seat; readonly person: string }
  | { readonly kind: 'objection.raise'; readonly by: Seat }
  | { readonly kind: 'decision.declare'; readonly by: Seat }
  | {
      readonly kind: 'question.put';
      readonly by: Seat;
      readonly draft: string | null;
      /** The amendment to that draft that is put (rule 36); left out when none is. */
      readonly amendment?: string;
      /** The paragraph of that draft on which a separate vote is taken (rule 32); left out when none is. */
      readonly part?: string;
      /** The further paragraphs under the same vote; left out when there are none. */
      readonly more?: readonly string[];
      /** That the question put is the preliminary one, whether the draft is a matter of procedure; else left out. */
      readonly preliminary?: true;
    }
  | {
      readonly kind: 'consensus.propose';
      readonly by: Seat;
      readonly draft: string;
      readonly how: Consensus;
    }
  | { readonly kind: 'ballot.cast'; readonly by: Seat; readonly ballot: Ballot }
  | { readonly kind: 'result.declare'; readonly by: Seat }
  | {
      readonly kind: 'invitation.propose';
      readonly by: Seat;
      readonly who: Seat;
      readonly rule: 37 | 39;
      /** How the President would put the question; left out for who agrees to invite. */
      readonly framed?: Framing;
    }
  | { readonly kind: 'item.open'; readonly by: Seat }
  | {
      readonly kind: 'application.submit';
      readonly by: Seat;
      /** Whether it declares, in a formal instrument, that it accepts the obligations of the Charter (rule 58). */
      readonly declaration: boolean;
    }
  | { readonly kind: 'application.refer'; readonly by: Seat }
  | { readonly kind: 'committee.report'; readonly by: Seat; readonly finding: Finding }
  | { readonly kind: 'candidate.withdraw'; readonly by: Seat; readonly candidate: string }
  | { readonly kind: 'ballot.open'; readonly by: Seat }
  /** A paper of a secret ballot: the candidates voted for, none on a blank one. */
  | { readonly kind: 'paper.cast'; readonly by: Seat; readonly names: readonly string[] }
  | { readonly kind: 'count.declare'; readonly by: Seat }
  /** The candidates with the majority in the Assembly, which votes at the same time and apart. */
  | { readonly kind: 'assembly.report'; readonly by: Seat; readonly names: readonly string[] }
  | { readonly kind: 'floor.request'; readonly by: Seat }
  | { readonly kind: 'floor.withdraw'; readonly by: Seat }
  /** `order`: the members drawn, in the order that came out. The draw itself comes from outside. */
  | { readonly kind: 'list.draw'; readonly by: Seat; readonly order: readonly Seat[] }
  | { readonly kind: 'list.swap'; readonly by: Seat; readonly to: Seat }
  | { readonly kind: 'floor.give'; readonly by: Seat; readonly to: Seat }
  | { readonly kind: 'floor.offer'; readonly by: Seat; readonly to: Seat; readonly challenge: string }
  | { readonly kind: 'floor.pass'; readonly by: Seat }
  | {
      readonly kind: 'order.raise';
      readonly by: Seat;
      readonly about: PointAbout;
      /** The challenge complained of, when `about` is `challenge`; otherwise null. */
      readonly challenge: string | null;
      readonly words: OwnWords | null;
    }
  | {
      readonly kind: 'order.rule';
      readonly by: Seat;
      readonly upheld: boolean;
      readonly words: OwnWords | null;
    }
  | { readonly kind: 'ruling.appeal'; readonly by: Seat }
  | { readonly kind: 'draft.table'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'draft.sponsor'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'draft.second'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'draft.withdraw'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'draft.take-over'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'draft.call-up'; readonly by: Seat; readonly draft: string }
  | {
      readonly kind: 'draft.revise';
      readonly by: Seat;
      readonly draft: string;
      /** A revision that the scenario has ready; null for one in own words. */
      readonly revision: string | null;
      readonly change: Change;
      /** The number of the paragraph that is deleted, replaced, or after which one is added. */
      readonly paragraph: string;
      /** The new text; null for a deletion, and where the scenario has the text. */
      readonly words: OwnWords | null;
    }
  | { readonly kind: 'draft.unsponsor'; readonly by: Seat; readonly draft: string }
  | {
      readonly kind: 'silence.start';
      readonly by: Seat;
      readonly draft: string;
      /** The deadline, 'YYYY-MM-DD HH:MM'. */
      readonly until: string;
    }
  | {
      readonly kind: 'silence.break';
      readonly by: Seat;
      readonly draft: string;
      readonly words: OwnWords | null;
    }
  | { readonly kind: 'silence.end'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'statement.issue'; readonly by: Seat; readonly draft: string }
  | {
      readonly kind: 'amendment.propose';
      readonly by: Seat;
      readonly draft: string;
      /** An amendment that the scenario defines; null for one in own words. */
      readonly amendment: string | null;
      readonly change: Change;
      /** The number of the paragraph that is deleted, replaced, or after which one is added. */
      readonly paragraph: string;
      /** The text proposed; null for a deletion, and where the scenario has the text. */
      readonly words: OwnWords | null;
    }
  | {
      readonly kind: 'amendment.withdraw';
      readonly by: Seat;
      readonly draft: string;
      readonly amendment: string;
    }
  | ({ readonly kind: 'part.request'; readonly by: Seat; readonly draft: string } & Span)
  | ({ readonly kind: 'part.object'; readonly by: Seat; readonly draft: string } & Span)
  | { readonly kind: 'preliminary.raise'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'preliminary.rule'; readonly by: Seat; readonly draft: string }
  | { readonly kind: 'voting.open'; readonly by: Seat }
  | { readonly kind: 'voting.close'; readonly by: Seat }
  | {
      readonly kind: 'motion.make';
      readonly by: Seat;
      readonly motion: MotionKind;
      /** 'YYYY-MM-DD HH:MM' for `adjourn-to`; the same or, for indefinitely, null for `postpone`; otherwise null. */
      readonly until: string | null;
      /** To whom the matter is referred: with `refer`, and with nothing else. */
      readonly to?: Referee;
    }
  | { readonly kind: 'motion.withdraw'; readonly by: Seat }
  | {
      readonly kind: 'proposal.make';
      readonly by: Seat;
      readonly proposal: Proposal;
      /** The text of a proposal that is its words, such as the title of an item; otherwise null. */
      readonly words: OwnWords | null;
    }
  | { readonly kind: 'proposal.withdraw'; readonly by: Seat };
