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
};
