import { lacks, type RuleWords, works } from './ruleWords.ts';

/** The articles of the Charter that bite at the table, in own words. */
export const ARTICLES_IN_WORDS: Readonly<Record<string, RuleWords>> = {
  '4': works(
    'New Members',
    'The Council recommends a State by a vote open to the veto, once it has applied and the committee has reported.',
    'The decision of the Assembly lies outside the Council.',
  ),
  '11': works(
    'The Assembly refers a question or points to a danger',
    'Either is a ground on which its letter asks for a meeting; it has no seat, so the letter comes in from outside.',
  ),
  '12': works(
    'The Assembly keeps away from what is before the Council',
    'The list of rule 11 tells what the Council is dealing with.',
    'What the Assembly then does or does not recommend happens elsewhere.',
  ),
  '23': works(
    'Who sits on the Council',
    'The members of every day from 1946 to 2027, eleven and since 1966 fifteen, five of them permanent.',
  ),
  '24': lacks('What the Council is responsible for', 'Nothing at the table turns on it.'),
  '25': works(
    'Decisions bind',
    'Of a draft adopted under Chapter VII the paragraphs that begin as decisions do are named; it is a label, and no vote turns on it.',
  ),
  '26': lacks('Plans on armaments', 'Nothing at the table turns on it.'),
  '27(1)': works('One vote for each member', 'One ballot each, and none for anybody else.'),
  '27(2)': works(
    'Procedure: nine votes',
    'Nine of fifteen, seven of eleven before 1966, whoever is against. A draft is procedural if the scenario calls it a decision, if it is so voted with no permanent member against, or if the President so rules and is not overruled.',
  ),
  '27(3)': works(
    'Substance: nine votes and no permanent member against',
    'Too few votes is told apart from a veto; abstaining, not participating and being absent are none. Whether a draft is a matter of procedure is open to the veto as well. Where the scenario names the parties to a dispute and a draft is under Chapter VI or Article 52(3), a party is told to abstain, and the record says so if it does not; as an option it cannot vote otherwise. After a veto the record has the day by which the Assembly debates it (A/RES/76/262).',
  ),
  '28': lacks('Always able to meet', 'A meeting may have any day and hour; there is nothing to refuse.'),
  '29': works(
    'Subsidiary bodies',
    'A committee or a rapporteur that helps the Council is proposed and decided as a matter of procedure.',
    'What such a body then does.',
  ),
  '30': lacks('The Council makes its own rules', 'The rules of a session cannot be changed at the table.'),
  '31': works('A State specially affected may take part', 'By an invitation, which the Council may refuse.'),
  '32': works(
    'A party to the dispute is to be invited',
    'A scenario says who is a party; the Council may still vote an invitation down, and the record remarks it.',
  ),
  '33-38': works(
    'Settling disputes peacefully (Chapter VI)',
    'A State may bring a matter under Article 35; the scenario may say that a draft is put under this chapter, in which a party to the dispute abstains (27(3)).',
    'A decision of the Council on who is a party, or whether there is a dispute: it has hardly ever taken one, so the scenario says it, with its source, and the members argue it in their statements.',
  ),
  '39-51': works(
    'Threats and breaches of the peace (Chapter VII)',
    'The scenario may say that a draft is put under this chapter: its decisions are named (25), and no party has to abstain (27(3)).',
    'The measures themselves, which the text of a draft orders and the meeting does not carry out; and reports of self-defence (51), which are letters, and come up here as an item of the agenda or a claim.',
  ),
  '52-54': lacks(
    'Regional bodies (Chapter VIII)',
    'A matter for the text of a draft, not for its treatment.',
  ),
  '96': lacks('Asking the Court for advice', 'A draft like any other.'),
  '97': works(
    'Recommending a Secretary-General',
    'By a draft open to the veto, put at a private meeting.',
    'The appointment by the Assembly, and the straw polls before the recommendation.',
  ),
  '99': works('The Secretary-General raises a matter', 'By asking for a meeting, on that ground.'),
  '108-109': lacks('Changing the Charter', 'Not decided at this table.'),
};
