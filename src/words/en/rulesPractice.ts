import type { Practice } from '../../procedure/rulebook/practice.ts';
import { type RuleWords, works } from './ruleWords.ts';

/** The customs of the Council, in own words. */
export const PRACTICES_IN_WORDS: Readonly<Record<Practice, RuleWords & { readonly name: string }>> = {
  formats: {
    name: 'Formats',
    ...works(
      'How the Council meets',
      'Briefing, debate, open debate, adoption and private meeting are formal: called to order, with an agenda. They differ in who is expected; the Council may invite any State to each.',
    ),
  },
  consultations: {
    name: 'Consultations',
    ...works(
      'Consultations of the whole, informal interactive dialogue',
      'The President begins and ends them. No agenda, no record, and nothing is decided: every motion, ruling, draft and vote is refused. In consultations there are the members and the Secretariat only, in a dialogue also those expected.',
    ),
  },
  arria: {
    name: 'Arria formula',
    ...works(
      'A member convenes an informal meeting',
      'The convener begins, leads and ends it, not the President; whoever is expected takes part without being invited. No record, and nothing is decided.',
    ),
  },
  silence: {
    name: 'Silence procedure',
    ...works(
      'A text is agreed if nobody objects in time',
      'A member that holds the pen sends its text with a deadline; any other member, elected or permanent, breaks the silence; else the deadline passes, which comes in from outside, and all have agreed. On a draft resolution it informs only.',
    ),
  },
  products: {
    name: 'Texts by consensus',
    ...works(
      'Presidential statement, press statement, letter',
      'Never put to the vote. Once agreed, the President makes a presidential statement at a formal meeting, as S/PRST/year/n where the scenario gives the last number, and issues the others outside meetings.',
      'A member cannot dissociate itself from what was agreed, and the President cannot speak to the press in elements.',
    ),
  },
  proposals: {
    name: 'Decisions on procedure',
    ...works(
      'A member proposes something about the Council’s own business',
      'The order of drafts, credentials, a committee or rapporteur, a private meeting and its record, an application: proposed by a member, debated by members, decided without objection or by nine votes with no veto (Charter 27(2)). One at a time; the motions of rule 33 go before it.',
    ),
  },
  'uniting-for-peace': {
    name: 'Uniting for peace, A/RES/377 (V)',
    ...works(
      'The Council calls an emergency special session of the Assembly',
      'A member proposes it once a draft has failed by a veto, at a meeting of the session or, by the scenario, before it; nine votes, no veto. The record says that it was called, and no later veto on the matter brings a debate of its own.',
      'The session of the Assembly, and a call by a majority of the Members of the United Nations.',
    ),
  },
  'veto-debate': {
    name: 'The veto debate, A/RES/76/262',
    ...works(
      'After a veto the Assembly debates it',
      'From 26 April 2022 on, the record of a veto has the day ten working days later by which the Assembly is to debate it, and who speaks first there.',
      'The debate itself, the special report that the Council may send, and the holidays of the United Nations.',
    ),
  },
};
