import { SECRETARIAT, type Seat } from '../../council/seat.ts';
import type { Stage } from '../../council/stages.ts';
import type { OwnWords } from '../acts.ts';
import { needMember } from '../gates.ts';
import type { ProcedureOutcome } from '../outcomes.ts';
import type { Mutable, Procedural, Proceedings } from '../proceedings.ts';
import type { Refusal, RuleRef } from '../refusal.ts';
import { agendaOrder, agendaTitle, deleteMatter } from './agenda.ts';
import { committee, rapporteur } from './bodies.ts';
import { credentials } from './credentials.ts';
import { emergencySession } from './emergencySession.ts';
import { noCommittee } from './noCommittee.ts';
import { orderOfDrafts } from './orderOfDrafts.ts';
import { place } from './place.ts';
import { goPrivate, singleCopy } from './private.ts';
import type { Proposal, ProposalKind, ProposalOf, ProposalRule } from './proposal.ts';

/** Every kind of proposal with the rule that governs it, in the order of the offers; the compiler holds it complete. */
const TABLE: { readonly [W in ProposalKind]: ProposalRule<W> } = {
  place,
  'agenda-title': agendaTitle,
  'agenda-order': agendaOrder,
  'delete-matter': deleteMatter,
  credentials,
  committee,
  rapporteur,
  'order-of-drafts': orderOfDrafts,
  private: goPrivate,
  'single-copy': singleCopy,
  'no-committee': noCommittee,
  'emergency-session': emergencySession,
};

const KINDS = Object.keys(TABLE) as readonly ProposalKind[];

// One kind at a time, so that the compiler sees the proposal and its rule together.
const ruleFor = <W extends ProposalKind>(what: W): ProposalRule<W> => TABLE[what];
const checkOf = <W extends ProposalKind>(
  what: W,
  ...args: Parameters<ProposalRule<W>['check']>
): Refusal | null => ruleFor(what).check(...args);

/** The rule under which a proposal is made and decided. */
export const ruleOfProposal = ({ what }: Proposal): RuleRef => ruleFor(what).rule;

/** Whether the text of a proposal is the words of whoever makes it. */
export const needsWords = ({ what }: Proposal): boolean => ruleFor(what).words === 'needed';

/** Whether whoever sits at the seat makes proposals of the kind: a member does, the Secretary-General where a rule says so. */
const mayMake = (what: ProposalKind, by: Seat): boolean =>
  by !== SECRETARIAT || ruleFor(what).secretariat === true;

/** Is this very proposal in order? */
export const checkProposal = (
  council: Proceedings,
  stage: Stage,
  by: Seat,
  proposal: Proposal,
  words: OwnWords | null,
): Refusal | null =>
  mayMake(proposal.what, by)
    ? checkOf(proposal.what, council, stage, by, proposal, words)
    : needMember(council, by, 'practice');

/**
 * Whether a proposal that was in order when it was made no longer is. An objection to credentials is about the persons
 * who sat there then (rule 17), and stands when they have left.
 */
export const isMoot = (council: Proceedings, { proposal, by, words }: Procedural): boolean =>
  proposal.what !== 'credentials' && checkProposal(council, 'proposal', by, proposal, words) !== null;

/** Every proposal that the seat may make now. */
export const proposalsOf = (council: Proceedings, stage: Stage, by: Seat): readonly Proposal[] =>
  KINDS.filter((what) => mayMake(what, by)).flatMap((what): readonly Proposal[] =>
    ruleFor(what).choices(council, stage, by),
  );

/** The effect of a proposal to which the Council has agreed. */
export function carryProposal<W extends ProposalKind>(
  council: Mutable<Proceedings>,
  proposal: ProposalOf<W> & { readonly what: W },
  words: OwnWords | null,
  emit: (outcome: ProcedureOutcome) => void,
  people: readonly string[],
): void {
  ruleFor<W>(proposal.what).carry(council, proposal, words, emit, people);
}
