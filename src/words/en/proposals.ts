import type { OwnWords } from '../../procedure/acts.ts';
import type { Proposal, ProposalKind } from '../../procedure/proposals/proposal.ts';
import type { Texts } from '../../scenario/texts.ts';
import { draftLabel, theName } from './names.ts';

/** How things are called in a sentence: drafts by their label, seats with their article. */
export interface ProposalNames {
  readonly draft: (id: string) => string;
  readonly seat: (seat: string) => string;
}

/** What a body is to do, in the words of whoever proposes it. */
const task = (words: OwnWords | null): string => (words === null ? '' : ` for “${words.text}”`);

/** What is proposed about the Council's business, as it stands after "proposes to". */
export function proposalWords(proposal: Proposal, names: ProposalNames, words: OwnWords | null): string {
  switch (proposal.what) {
    case 'place':
      return `meet at another place${words === null ? '' : `: “${words.text.trim()}”`}`;
    case 'agenda-title':
      return `change the title of the item “${proposal.item}”${words === null ? '' : ` to “${words.text.trim()}”`}`;
    case 'agenda-order':
      return `take the item “${proposal.item}” first`;
    case 'delete-matter':
      return `take “${proposal.matter}” off the list of matters of which the Council is seized`;
    case 'credentials':
      return `not recognise the credentials of whoever sits for ${names.seat(proposal.seat)}`;
    case 'committee':
      return `appoint a committee${task(words)}`;
    case 'rapporteur':
      return `appoint ${names.seat(proposal.who)} rapporteur${task(words)}`;
    case 'order-of-drafts':
      return `put ${names.draft(proposal.draft)} to the vote first`;
    case 'private':
      return 'continue the meeting in private';
    case 'single-copy':
      return 'have the record of this meeting made in a single copy';
    case 'no-committee':
      return 'consider the application without referring it to the committee';
    case 'emergency-session':
      return 'call an emergency special session of the General Assembly';
  }
}

/** The same, with the names of a scenario. */
export const proposalIn = (texts: Texts, proposal: Proposal, words: OwnWords | null): string =>
  proposalWords(
    proposal,
    { draft: (id) => draftLabel(texts, id), seat: (seat) => theName(texts, seat) },
    words,
  );

/** Under which rule each kind of proposal is decided, as it stands in a sentence. */
export const PROPOSAL_RULES: Readonly<Record<ProposalKind, string>> = {
  place: 'rule 5',
  'agenda-title': 'rule 9',
  'agenda-order': 'rule 9',
  'delete-matter': 'rule 11',
  credentials: 'rule 17',
  committee: 'rule 28',
  rapporteur: 'rule 28',
  'order-of-drafts': 'rule 32',
  private: 'rule 48',
  'single-copy': 'rule 51',
  'no-committee': 'rule 59',
  'emergency-session': 'A/RES/377 (V)',
};

/** Each kind of proposal, before it is said which seat, draft or item it is about. */
const PROPOSAL_KINDS: Readonly<Record<ProposalKind, string>> = {
  place: 'Meet at another place',
  'agenda-title': 'Change the title of an item of the agenda',
  'agenda-order': 'Take an item of the agenda first',
  'delete-matter': 'Take a matter off the list of those of which the Council is seized',
  credentials: 'Not recognise the credentials of a representative',
  committee: 'Appoint a committee',
  rapporteur: 'Appoint a rapporteur',
  'order-of-drafts': 'Put a later draft to the vote first',
  private: 'Continue the meeting in private',
  'single-copy': 'Have the record made in a single copy',
  'no-committee': 'Consider the application without the committee',
  'emergency-session': 'Call an emergency special session of the General Assembly',
};

/** A kind of proposal as a line of a menu, of which it is asked next what it is about. */
export const proposalKindLabel = (what: ProposalKind): string =>
  `${PROPOSAL_KINDS[what]} (${PROPOSAL_RULES[what]}) …`;

/** What comes of a proposal once the Council has agreed to it, for whoever does not know. */
export const PROPOSAL_DETAIL: Readonly<Record<ProposalKind, string>> = {
  place: 'you say where and for how long; it holds for the meetings to come, until another is decided on',
  'agenda-title': 'the agenda is then adopted, or not, with the item under that title',
  'agenda-order': 'it is then opened before the items that stand before it on the agenda',
  'delete-matter': 'the Council may include it in a later agenda again; a procedural vote',
  credentials:
    'if carried, by nine votes or with nobody against it, those who sit there now leave and the seat may send somebody else; until then they keep every right, to vote on this as well',
  committee: 'a body that helps the Council in its work; you say for what',
  rapporteur:
    'a member that reports to the Council and may then be heard before the list (rule 29); you say on what',
  'order-of-drafts': 'it is then put before the drafts submitted earlier; a procedural vote',
  private:
    'the meeting goes on behind closed doors to its end; a communiqué is issued at the close (rule 55)',
  'single-copy': 'the Secretary-General keeps it; those who took part may consult it (rule 56)',
  'no-committee': 'the Council then takes the application up itself',
  'emergency-session':
    'the Assembly would meet within 24 hours on what the Council is blocked on; nine votes, no veto',
};

/** What the words of a proposal say, where whoever makes it is asked for them; for a body, what it is for. */
export const PROPOSAL_TEXT: Readonly<Partial<Record<ProposalKind, string>>> = {
  place: 'Where and for how long, such as “Nairobi, 18 and 19 November 2004”',
  'agenda-title': 'The new title',
};
export const PROPOSAL_TASK = 'What for, in your own words';

/** Why a proposal in own words is not made without any. */
export const SAYS_NOTHING = 'Nothing is written yet: a proposal of this kind is its words.';
