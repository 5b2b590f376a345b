import type { Seat } from '../../council/seat.ts';
import type { Stage } from '../../council/stages.ts';
import type { OwnWords } from '../acts.ts';
import type { ProcedureOutcome } from '../outcomes.ts';
import type { Mutable, Proceedings } from '../proceedings.ts';
import type { Refusal, RuleRef } from '../refusal.ts';

/**
 * What a member may propose about the Council's own business, besides the motions of rule 33. Every one of them is
 * procedural by settled practice: decided without objection, or by nine votes whoever is against (Charter 27(2)).
 */
export type Proposal =
  /** Rule 5: the Council meets at another place, for a time; both are the words of the proposal. */
  | { readonly what: 'place' }
  /** Rule 9: an item of the provisional agenda, by its title, has another one, which is the words of the proposal. */
  | { readonly what: 'agenda-title'; readonly item: string }
  /** Rule 9: an item, by its title, is taken before those that come first on the agenda. */
  | { readonly what: 'agenda-order'; readonly item: string }
  /** Rule 11: a matter, by its title, is taken off the list of those of which the Council is seized. */
  | { readonly what: 'delete-matter'; readonly matter: string }
  /** Rule 17: the credentials of whoever sits at a seat are not recognised. */
  | { readonly what: 'credentials'; readonly seat: Seat }
  /** Rule 28: a committee is appointed; its task is the words of the proposal. */
  | { readonly what: 'committee' }
  /** Rule 28: a member is appointed rapporteur; the task is the words of the proposal. */
  | { readonly what: 'rapporteur'; readonly who: Seat }
  /** Rule 32: a draft is put before those submitted earlier. */
  | { readonly what: 'order-of-drafts'; readonly draft: string }
  /** Rule 48: the meeting goes on in private. */
  | { readonly what: 'private' }
  /** Rule 51: the record of a private meeting is made in a single copy. */
  | { readonly what: 'single-copy' }
  /** Rule 59: an application is not referred to the committee. */
  | { readonly what: 'no-committee' }
  /** A/RES/377 (V): an emergency special session of the General Assembly is called. */
  | { readonly what: 'emergency-session' };

export type ProposalKind = Proposal['what'];
export type ProposalOf<W extends ProposalKind> = Extract<Proposal, { readonly what: W }>;

/**
 * How one kind of proposal is governed.
 * - `rule`: under which rule it is made and decided.
 * - `secretariat`: the Secretary-General may make it as well as a member.
 * - `check`: is this very proposal in order? A proposal whose text is its words (`words: 'needed'`) has some.
 * - `choices`: every one that the seat may make now; each passes `check` with its canonical words.
 * - `carry`: the effect, in place, once the Council has agreed to it; `people` are those whose credentials it is about.
 */
export interface ProposalRule<W extends ProposalKind> {
  readonly rule: RuleRef;
  readonly words: 'needed' | 'none';
  readonly secretariat?: true;
  readonly check: (
    council: Proceedings,
    stage: Stage,
    by: Seat,
    proposal: ProposalOf<W>,
    words: OwnWords | null,
  ) => Refusal | null;
  readonly choices: (council: Proceedings, stage: Stage, by: Seat) => readonly ProposalOf<W>[];
  readonly carry: (
    council: Mutable<Proceedings>,
    proposal: ProposalOf<W>,
    words: OwnWords | null,
    emit: (outcome: ProcedureOutcome) => void,
    people: readonly string[],
  ) => void;
}
