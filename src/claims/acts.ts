import type { Seat } from '../council/seat.ts';
import type { OwnWords } from '../procedure/acts.ts';

/** What a statement can do with a claim. Every seat has the same moves. */
export const MOVES = ['assert', 'support', 'deny', 'confirm', 'evidence'] as const;
export type MoveKind = (typeof MOVES)[number];

/** One move of a statement: what the speaker does with one claim of the ledger. */
export interface Move {
  readonly do: MoveKind;
  readonly claim: string;
}

/** How an answer stands to the claim it was asked about. */
export const ANSWERS = ['confirm', 'deny', 'revise', 'evade'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** The acts that the claims ledger governs. All of them need the floor (rule 27), which `procedure` checks. */
export type ClaimsAct =
  | {
      readonly kind: 'statement.make';
      readonly by: Seat;
      readonly moves: readonly Move[];
      readonly words: OwnWords | null;
    }
  | {
      readonly kind: 'challenge.put';
      readonly by: Seat;
      readonly to: Seat;
      readonly claim: string;
      readonly words: OwnWords | null;
    }
  | {
      readonly kind: 'answer.give';
      readonly by: Seat;
      readonly challenge: string;
      readonly how: AnswerKind;
      readonly words: OwnWords | null;
    }
  | {
      readonly kind: 'answer.decline';
      readonly by: Seat;
      readonly challenge: string;
      readonly words: OwnWords | null;
    }
  | { readonly kind: 'news.release'; readonly by: Seat; readonly news: string };
