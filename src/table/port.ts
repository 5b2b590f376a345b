import type { Move } from '../claims/acts.ts';
import { type Seat, WORLD } from '../council/seat.ts';
import type { Next } from '../delegations/coming.ts';
import type { ProposalKind } from '../procedure/proposals/proposal.ts';
import type { Refusal } from '../procedure/refusal.ts';
import type { Choice } from '../procedure/rule.ts';
import type { Entry, Reason } from '../record/entry.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Act, ActKind } from '../session/council.ts';
import type { Offer } from '../session/session.ts';
import type { View } from '../session/view.ts';

/** The sealed card of a seat: shown only to whoever holds it. */
export interface Card {
  readonly seat: Seat;
  readonly line: string;
  readonly objectives: readonly string[];
  readonly redLines: readonly string[];
}

/** What the front ends show: one value, the same object until something changes. */
export interface TableState {
  readonly view: View;
  /** Offers for `seat`; empty when nobody's seat is in front. */
  readonly offers: readonly Offer[];
  readonly texts: Texts;
  /** The seat whose person is at the keyboard now; null: the table itself (the facilitator looks on). */
  readonly seat: Seat | null;
  /** Seats held by people, in the order in which they were taken. */
  readonly held: readonly Seat[];
  /** Hot seat: the person to whom the keyboard has to be handed before anything secret is shown; else null. */
  readonly handOver: Seat | null;
  readonly card: Card | null;
  readonly paused: boolean;
  /** The record so far on this branch, oldest first, as far as the viewer may read it. */
  readonly entries: readonly Entry[];
  /** Ids of news that can be released now (facilitator). */
  readonly newsHeld: readonly string[];
  /** Letters of the General Assembly that can come in now (rule 3; facilitator): it has no seat here. */
  readonly letters: readonly Act[];
  readonly canUndo: boolean;
  /** Who is expected to act next: a held seat (a person is needed), a computer seat, or nobody (session over). */
  readonly next: Next;
  /** Path of the record on disk, null when it is kept in memory only. */
  readonly recordPath: string | null;
}

/** What the President does, the step that is due first. */
export const DUTIES: readonly ActKind[] = [
  'order.rule',
  'result.declare',
  'count.declare',
  'ballot.open',
  'decision.declare',
  'floor.give',
  'floor.offer',
  'question.put',
  'consensus.propose',
  'preliminary.rule',
  'invitation.propose',
  'application.refer',
  'item.open',
  'committee.report',
  'meeting.call',
  'meeting.open',
  'informal.open',
  'meeting.resume',
  'statement.issue',
  'voting.open',
  'voting.close',
  'meeting.close',
  'list.draw',
  'informal.close',
  'chair.cede',
];

/** What may come in from outside the Council now: news held back, the end of a silence, a letter of the Assembly. */
export const worldActs = ({ newsHeld, letters, view }: TableState): readonly Act[] => [
  ...newsHeld.map((news) => ({ kind: 'news.release', by: WORLD, news }) as const),
  ...view.drafts
    .filter(({ status }) => status === 'silence')
    .map(({ id }) => ({ kind: 'silence.end', by: WORLD, draft: id }) as const),
  ...letters,
];

/** What came of asking the table for something. */
export type Submitted =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly because: 'refused'; readonly refusal: Refusal }
  /** `seen` is not the latest entry: somebody acted in between. */
  | { readonly ok: false; readonly because: 'stale'; readonly latest: number }
  /** The record could not be written; nothing happened, nothing is lost. */
  | { readonly ok: false; readonly because: 'store'; readonly detail: string }
  | {
      readonly ok: false;
      readonly because:
        | 'not-held'
        | 'paused'
        | 'nothing-to-undo'
        | 'over'
        | 'unknown-seat'
        | 'ballots-shown' // who has seen how some members vote does not take the seat of one before all have
        | 'person-needed';
    };

/** What front ends can ask of the table. The only way in is `submit`. */
export interface TablePort {
  readonly state: () => TableState;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** One act by a held seat (or the world, for the facilitator's news), on top of the latest entry seen. */
  readonly submit: (act: Act, seen: number) => Submitted;
  /**
   * The next computer delegation does its next act. When a person is needed, says so (`person-needed`), unless the
   * need is `last-call`: then this call means that the person lets it go.
   */
  readonly advance: () => Submitted;
  /** The facilitator gives a seat to a person, or back to the computer, at any time. */
  readonly take: (seat: Seat) => Submitted | { readonly ok: true };
  readonly release: (seat: Seat) => Submitted | { readonly ok: true };
  /** Brings a held seat to the front (null: the table itself); asks for a hand-over when several people share the keyboard. */
  readonly bringForward: (seat: Seat | null) => void;
  /** The person named in `handOver` is there. */
  readonly acceptHandOver: () => void;
  readonly pause: (paused: boolean) => void;
  /** Goes back to before the latest act of a person on this branch; written as an entry. */
  readonly undo: () => Submitted;
  /** Why a computer delegation did the act of an entry; null for people's acts. */
  readonly why: (n: number) => readonly Reason[] | null;
  readonly close: () => void;
}

/** The choices of one kind of proposal. */
export interface ProposalChoices {
  readonly what: ProposalKind;
  readonly choices: readonly Choice<Act, Move>[];
}

/** What may be proposed, kind by kind in the order of the offer: the kind is chosen first, then the seat, draft or item. */
export function proposalKinds(choices: readonly Choice<Act, Move>[]): readonly ProposalChoices[] {
  const kinds = new Map<ProposalKind, Choice<Act, Move>[]>();
  for (const choice of choices) {
    if (choice.act.kind !== 'proposal.make') continue;
    const { what } = choice.act.proposal;
    const same = kinds.get(what);
    if (same === undefined) kinds.set(what, [choice]);
    else same.push(choice);
  }
  return [...kinds].map(([what, same]) => ({ what, choices: same }));
}
