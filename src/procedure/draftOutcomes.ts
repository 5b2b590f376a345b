import type { Seat } from '../council/seat.ts';
import type { Consensus, Referee, Span } from './acts.ts';
import type { Numbered, Product } from './draft.ts';

/** What an act of procedure brought about for a draft, or for an amendment, a part or a silence on it. */
export type DraftOutcome =
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
  /** An adopted draft under Chapter VII has paragraphs framed as decisions (Charter 25). */
  | { readonly kind: 'decisions.framed'; readonly draft: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'draft.failed'; readonly draft: string; readonly because: 'votes' | 'veto' }
  /** The Assembly debates a veto by that day, those who cast it speaking first (A/RES/76/262). */
  | {
      readonly kind: 'assembly.debate-due';
      readonly draft: string;
      /** The amendment that was vetoed, when it was not the draft or a part of it; otherwise left out. */
      readonly amendment?: string;
      readonly by: string;
      readonly first: readonly Seat[];
    }
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
      readonly kind: 'silence.started';
      readonly draft: string;
      readonly by: Seat;
      readonly until: string;
    }
  | { readonly kind: 'silence.broken'; readonly draft: string; readonly by: Seat }
  /** Nobody has broken the silence: all the members agree to the text. */
  | { readonly kind: 'draft.agreed'; readonly draft: string }
  | {
      readonly kind: 'statement.issued';
      readonly draft: string;
      readonly product: Product;
      /** The document symbol of a presidential statement, where its number is known. */
      readonly symbol: string | null;
    }
  | {
      readonly kind: 'amendment.proposed';
      readonly draft: string;
      readonly amendment: string;
      readonly by: Seat;
    }
  | { readonly kind: 'draft.referred'; readonly draft: string; readonly to: Referee }
  /** Rules 10, 11: the item was taken off the agenda, and what was to be decided on it goes with it. */
  | { readonly kind: 'draft.lapsed'; readonly draft: string }
  | { readonly kind: 'amendment.withdrawn'; readonly draft: string; readonly amendment: string }
  | { readonly kind: 'amendment.put'; readonly draft: string; readonly amendment: string }
  /** Rules 30, 36: a ruling has another one put before it. */
  | { readonly kind: 'amendment.returned'; readonly draft: string; readonly amendment: string }
  | { readonly kind: 'amendment.adopted'; readonly draft: string; readonly amendment: string }
  | {
      readonly kind: 'amendment.failed';
      readonly draft: string;
      readonly amendment: string;
      readonly because: 'votes' | 'veto';
    }
  /** What it would have changed has been changed by another amendment, or is gone; or, `outgoing`, its mover has left. */
  | {
      readonly kind: 'amendment.lapsed';
      readonly draft: string;
      readonly amendment: string;
      readonly outgoing?: true;
    }
  | ({ readonly kind: 'part.requested'; readonly draft: string; readonly by: Seat } & Span)
  | ({ readonly kind: 'part.refused'; readonly draft: string; readonly by: Seat } & Span)
  /** What was to be voted on separately is gone from the text; or, `whole`, it is all that is left of it. */
  | ({ readonly kind: 'part.lapsed'; readonly draft: string; readonly whole?: true } & Span)
  | ({ readonly kind: 'part.put'; readonly draft: string } & Span)
  | ({ readonly kind: 'part.adopted'; readonly draft: string } & Span)
  | ({ readonly kind: 'part.failed'; readonly draft: string; readonly because: 'votes' | 'veto' } & Span)
  | { readonly kind: 'preliminary.raised'; readonly draft: string; readonly by: Seat }
  | { readonly kind: 'preliminary.ruled'; readonly draft: string }
  | { readonly kind: 'preliminary.put'; readonly draft: string }
  | {
      readonly kind: 'preliminary.settled';
      readonly draft: string;
      readonly matter: 'procedural' | 'substantive';
      readonly because: 'votes' | 'veto' | null;
    }
  /** The text on which it was settled has been changed, or submitted anew: it may be asked again (Charter 27). */
  | { readonly kind: 'preliminary.reopened'; readonly draft: string }
  /** No operative paragraph is left, so that there is nothing to put to the vote as a whole. */
  | { readonly kind: 'draft.emptied'; readonly draft: string };
